"""A role → its requirements, each with the concepts of the bank that it was matched to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zlib import crc32

from kits.bank.matching import NONE, Match, match_name, match_text
from kits.bank.model import ConceptKind
from kits.languages import language_pack
from kits.model import Covered
from roles.folding import folded
from roles.model import LANGUAGES, Importance, Requirement, RequirementKind, Setting, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.index import Bank
    from roles.model import Language, Mission, Role, Skill, SkillGroup, SoftSkill

_LONGEST_KEY = 80  # what the ids of our models may have
_PHRASES_IN_A_NAME = 3  # a duty that touches more concepts than this is named by the surest three


@dataclass(frozen=True, slots=True)
class _Drafted:
    requirement: Requirement
    matches: tuple[Match, ...]


def requirements_of(role: Role, bank: Bank) -> tuple[Covered, ...]:
    """Return every mission, technical skill and soft skill of the role, matched, in its order.

    Skills of one group that the bank knows as interchangeable become one requirement.
    """
    drafts = [_mission(mission, bank, role.setting) for mission in role.missions]
    for group in role.technical_skills:
        drafts += _skills(group, bank)
    drafts += [_soft_skill(skill, bank) for skill in role.soft_skills]
    return tuple(_covered(draft, id_) for draft, id_ in zip(drafts, _unique(drafts), strict=True))


def setting_of(role: Role, requirements: Iterable[Covered], bank: Bank) -> Setting | None:
    """Return the role's setting, or the one that most of its matched concepts belong to alone."""
    if role.setting is not None:
        return role.setting
    votes = dict.fromkeys(Setting, 0)
    for covered in requirements:
        for concept_id in covered.concepts:
            settings = bank.concepts[concept_id].settings
            if len(settings) == 1:
                votes[settings[0]] += 1
    best = max(votes, key=lambda setting: votes[setting])
    return best if votes[best] else None


def _covered(draft: _Drafted, requirement_id: str) -> Covered:
    first = draft.matches[0] if draft.matches else None
    return Covered(
        requirement=draft.requirement.model_copy(update={"id": requirement_id}),
        concepts=tuple(match.concept_id for match in draft.matches),
        match=first.how if first else NONE,
        match_words=first.words if first else "",
    )


def _mission(mission: Mission, bank: Bank, setting: Setting | None) -> _Drafted:
    matches = match_text(mission.text, bank, [ConceptKind.ACTIVITY], setting)
    if not matches:
        other = [ConceptKind.SKILL, ConceptKind.QUALITY]
        matches = match_text(mission.text, bank, other, setting)
    text, source = _in_both(_capitalised(mission.text), matches, bank)
    requirement = Requirement(
        id=mission.id,
        kind=RequirementKind.MISSION,
        text=text,
        importance=mission.importance or Importance.ESSENTIAL,
        scored=mission.day_one,
        source=source,
    )
    return _Drafted(requirement, matches)


def _soft_skill(skill: SoftSkill, bank: Bank) -> _Drafted:
    matches: tuple[Match, ...] = ()
    for language in LANGUAGES:
        text = skill.text.get(language)
        found = match_name(text, bank) if text and not matches else None
        matches = (found,) if found else matches
    if not matches:
        matches = match_text(skill.text, bank, [ConceptKind.QUALITY, ConceptKind.ACTIVITY])
    text, source = _in_both(_capitalised(skill.text), matches, bank)
    requirement = Requirement(
        id=skill.id,
        kind=RequirementKind.SOFT_SKILL,
        text=text,
        importance=skill.importance or Importance.ESSENTIAL,
        scored=skill.day_one,
        source=source,
    )
    return _Drafted(requirement, matches)


def _skills(group: SkillGroup, bank: Bank) -> list[_Drafted]:
    """Return a requirement per skill of the group, interchangeable ones together."""
    sets: dict[str, list[Skill]] = {}
    for skill in group.skills:
        match = match_name(skill.name, bank)
        shared = bank.concepts[match.concept_id].alternatives if match else None
        sets.setdefault(shared or f"={skill.name}", []).append(skill)
    return [
        _alternatives(set_id, skills, group, bank)
        if len(skills) > 1
        else _one_skill(skills[0], group, bank)
        for set_id, skills in sets.items()
    ]


def _one_skill(skill: Skill, group: SkillGroup, bank: Bank) -> _Drafted:
    text = Text(en=skill.name, fr=skill.name)
    match = match_name(skill.name, bank)
    matches = (match,) if match else match_text(text, bank, [ConceptKind.SKILL])
    shared = bank.concepts[matches[0].concept_id].alternatives if matches else None
    if shared in bank.concepts:
        # A question in which the candidate chooses the tool is asked on the one the role names.
        matches = (*matches, replace(matches[0], concept_id=shared))
    requirement = Requirement(
        id=slug(skill.name),
        kind=RequirementKind.TECHNICAL_SKILL,
        group=group.group,
        text=text,
        skills=(skill.name,),
        importance=skill.importance or Importance.IMPORTANT,
        scored=skill.day_one,
    )
    return _Drafted(requirement, matches)


def _alternatives(set_id: str, skills: list[Skill], group: SkillGroup, bank: Bank) -> _Drafted:
    names = tuple(skill.name for skill in skills)
    own = [match for name in names if (match := match_name(name, bank))]
    whole = [Match(set_id, own[0].how, " · ".join(names), 1.0)] if set_id in bank.concepts else []
    ranks = list(Importance)
    importance = min((s.importance or Importance.IMPORTANT for s in skills), key=ranks.index)
    requirement = Requirement(
        id=set_id,
        kind=RequirementKind.TECHNICAL_SKILL,
        group=group.group,
        text=Text(en=either(names, "en"), fr=either(names, "fr")),
        skills=names,
        importance=importance,
        scored=any(skill.day_one for skill in skills),
    )
    return _Drafted(requirement, (*whole, *own))


def either(names: tuple[str, ...], language: Language) -> str:
    """Return "A, B or C" in this language."""
    if len(names) == 1:
        return names[0]
    word = language_pack(language).text("word.or")
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def slug(text: str) -> str:
    """Return the text as an id: lower case, without accents, hyphens between words."""
    return re.sub(r"[^a-z0-9]+", "-", folded(text)).strip("-") or "x"


def key_of(text: str) -> str:
    """Return the text as an id; one that would be too long is cut and told by a check sum."""
    key = slug(text)
    if len(key) <= _LONGEST_KEY:
        return key
    return f"{key[: _LONGEST_KEY - 9].strip('-')}-{crc32(key.encode()):08x}"


def _in_both(text: Text, matches: tuple[Match, ...], bank: Bank) -> tuple[Text, str]:
    """Return the text, a missing language supplied by its concepts, and the source line if so."""
    source = text.en or text.fr or ""
    if not matches or (text.en and text.fr):
        return text, ""
    missing: Language = "fr" if text.fr is None else "en"
    names: list[str] = []
    for match in matches[:_PHRASES_IN_A_NAME]:
        concept = bank.concepts[match.concept_id]
        phrase = concept.phrase.get(missing) if concept.phrase else None
        names.append(phrase or concept.names.get(missing))
    first, *others = dict.fromkeys(names)
    joined = ", ".join([first, *(_continued(other) for other in others)])
    return text.model_copy(update={missing: joined}), source


def _capitalised(text: Text) -> Text:
    """Return the text as a line of its own: guides often list qualities in lower case."""
    own = {language: text.get(language) for language in LANGUAGES}
    return Text(**{key: line[:1].upper() + line[1:] for key, line in own.items() if line})


def _continued(phrase: str) -> str:
    """Return a phrase as it reads in mid-sentence; names such as SQL keep their capitals."""
    return phrase[0].lower() + phrase[1:] if phrase[1:2].islower() else phrase


def _unique(drafts: list[_Drafted]) -> list[str]:
    seen: dict[str, int] = {}
    ids: list[str] = []
    for draft in drafts:
        wanted = draft.requirement.id
        seen[wanted] = seen.get(wanted, 0) + 1
        ids.append(wanted if seen[wanted] == 1 else f"{wanted}-{seen[wanted]}")
    return ids
