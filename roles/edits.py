"""A role with one thing changed: every edit of its requirements, as pure functions Role → Role.

What cannot be done (a blank text, a place that is not there) leaves the role as it is. The
competencies that a role names follow the requirements they are made of.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from roles.folding import folded
from roles.model import (
    LANGUAGES,
    Mission,
    RequirementKind,
    Role,
    Skill,
    SkillGroup,
    SoftSkill,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from roles.model import Importance, Language

Entry: TypeAlias = Mission | Skill | SoftSkill
Item = TypeVar("Item")

LONGEST_TEXT = 2000
LONGEST_NAME = 120
_LONGEST_ID = 80
_BREAKS = re.compile(r" *[\t-\r\x1c-\x1f\x85\u2028\u2029]+ *")
_UNWRITABLE = frozenset(("Cc", "Cs", "Cn", "Co"))
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a requirement stands in a role; ``group`` counts for technical skills only."""

    kind: RequirementKind
    position: int
    group: int = 0


def cleaned(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text on one line, without what no file could hold, and no longer than allowed."""
    joined = _BREAKS.sub(" ", text).replace(_BYTE_ORDER_MARK, "")
    kept = "".join(char for char in joined if unicodedata.category(char) not in _UNWRITABLE)
    return kept.strip()[:longest].strip()


def new_id(text: str, taken: Collection[str], otherwise: str = "role") -> str:
    """Return an id made of a text that none of ``taken`` is."""
    base = re.sub(r"[^a-z0-9]+", "-", folded(text))[:_LONGEST_ID].strip("-") or otherwise
    found, number = base, 1
    while found in taken:
        number += 1
        ending = f"-{number}"
        found = base[: _LONGEST_ID - len(ending)].strip("-") + ending
    return found


def own_copy(role: Role, taken: Collection[str]) -> Role:
    """Return the role under an id of its own, to be kept beside the one it was made from."""
    return _with(role, id=new_id(role.title.best("en"), taken))


def with_language(text: Text | None, language: Language, value: str) -> Text | None:
    """Return a text with one language changed, or None where neither language is left."""
    texts = {code: text.get(code) if text else None for code in LANGUAGES}
    texts[language] = cleaned(value) or None
    return Text(en=texts["en"], fr=texts["fr"]) if any(texts.values()) else None


def reference(entry: Entry) -> str:
    """Return what a competency calls a requirement by: its id, or the name of a skill."""
    return entry.name if isinstance(entry, Skill) else entry.id


def text_of(entry: Entry) -> Text:
    """Return a requirement's text; the name of a skill is the same in both languages."""
    return Text(en=entry.name, fr=entry.name) if isinstance(entry, Skill) else entry.text


def entries(role: Role) -> tuple[tuple[Spot, Entry], ...]:
    """Return every requirement of a role with its spot, in the role's order."""
    found: list[tuple[Spot, Entry]] = [
        (Spot(RequirementKind.MISSION, number), mission)
        for number, mission in enumerate(role.missions)
    ]
    for place, group in enumerate(role.technical_skills):
        found += [
            (Spot(RequirementKind.TECHNICAL_SKILL, number, place), skill)
            for number, skill in enumerate(group.skills)
        ]
    found += [
        (Spot(RequirementKind.SOFT_SKILL, number), skill)
        for number, skill in enumerate(role.soft_skills)
    ]
    return tuple(found)


def entry_at(role: Role, spot: Spot) -> Entry | None:
    """Return the requirement at a spot, or None."""
    return dict(entries(role)).get(spot)


def add_requirement(role: Role, spot: Spot, text: Text, group: Text | None = None) -> Role:
    """Put a requirement at a spot.

    A skill goes to the group of this name, which is made if there is none, and in a group that is
    not there it begins one of its own name.
    """
    made = _made(role, spot.kind, text)
    if made is None:
        return role
    draft = _Draft(role)
    if group is not None:
        spot = Spot(spot.kind, spot.position, draft.group_named(group))
    draft.insert(spot, made, group or text)
    return draft.role()


def remove_requirement(role: Role, spot: Spot) -> Role:
    """Take a requirement away; a group goes with its last skill."""
    entry = entry_at(role, spot)
    if entry is None:
        return role
    draft = _Draft(role)
    draft.take(spot)
    return _referring(draft.role(), entry, None)


def move_requirement(role: Role, spot: Spot, to: Spot) -> Role:
    """Move a requirement, within its part of the role or to another.

    ``to`` counts positions as they are once the requirement was taken out. A sentence that is too
    long for the name of a skill stays where it is.
    """
    entry = entry_at(role, spot)
    moved = entry if entry is None or spot.kind is to.kind else _as_kind(role, entry, to.kind)
    if entry is None or moved is None:
        return role
    draft = _Draft(role)
    draft.take(spot)
    draft.insert(to, moved, text_of(entry))
    made = draft.role()
    return made if reference(entry) == reference(moved) else _referring(made, entry, moved)


def edit_requirement(role: Role, spot: Spot, language: Language, text: str) -> Role:
    """Change a requirement's text in one language; the name of a skill is one for both."""
    entry = entry_at(role, spot)
    if isinstance(entry, Skill):
        name = cleaned(text, LONGEST_NAME)
        if not name:
            return role
        renamed = entry.model_copy(update={"name": name})
        return _referring(_replaced(role, spot, renamed), entry, renamed)
    changed = with_language(entry.text, language, text) if entry else None
    return role if entry is None or changed is None else _set(role, spot, text=changed)


def set_importance(role: Role, spot: Spot, importance: Importance | None) -> Role:
    """Say how much a requirement matters; None leaves it to what is usual for its kind."""
    return _set(role, spot, importance=importance)


def set_day_one(role: Role, spot: Spot, *, day_one: bool) -> Role:
    """Say whether a requirement is needed from the first day or can be learned on the job."""
    return _set(role, spot, day_one=day_one)


def edit_group(role: Role, group: int, language: Language, name: str) -> Role:
    """Change the name of a group of skills in one language."""
    groups = list(role.technical_skills)
    if not 0 <= group < len(groups):
        return role
    changed = with_language(groups[group].group, language, name)
    if changed is None:
        return role
    groups[group] = groups[group].model_copy(update={"group": changed})
    return _with(role, technical_skills=tuple(groups))


def move_group(role: Role, group: int, to: int) -> Role:
    """Move a group with its skills."""
    return _with(role, technical_skills=moved(role.technical_skills, group, to))


def regroup(role: Role, spot: Spot, name: Text) -> Role:
    """Move a skill to the end of the group of this name, which is made if there is none."""
    entry = entry_at(role, spot)
    if not isinstance(entry, Skill):
        return role
    draft = _Draft(role)
    draft.take(spot)
    draft.insert(Spot(spot.kind, len(entries(role)), draft.group_named(name)), entry, name)
    return draft.role()


def moved(items: tuple[Item, ...], position: int, to: int) -> tuple[Item, ...]:
    """Return the items with one of them elsewhere; the same where there is none."""
    if not 0 <= position < len(items):
        return items
    rest = [*items[:position], *items[position + 1 :]]
    rest.insert(max(0, to), items[position])
    return tuple(rest)


class _Draft:
    """The requirements of a role as lists, where a group may be empty for a moment."""

    def __init__(self, role: Role) -> None:
        self._role = role
        self._missions: list[Mission] = list(role.missions)
        self._soft: list[SoftSkill] = list(role.soft_skills)
        self._groups = [(group.group, list(group.skills)) for group in role.technical_skills]

    def take(self, spot: Spot) -> None:
        """Take out the requirement at a spot that is there."""
        if spot.kind is RequirementKind.MISSION:
            del self._missions[spot.position]
        elif spot.kind is RequirementKind.SOFT_SKILL:
            del self._soft[spot.position]
        else:
            del self._groups[spot.group][1][spot.position]

    def insert(self, spot: Spot, entry: Entry, group: Text) -> None:
        """Put in a requirement; ``group`` names a new group where the spot is in none."""
        position = max(0, spot.position)
        match entry:
            case Mission():
                self._missions.insert(position, entry)
            case SoftSkill():
                self._soft.insert(position, entry)
            case Skill():
                if not 0 <= spot.group < len(self._groups):
                    self._groups.append((group, []))
                self._groups[min(max(-1, spot.group), len(self._groups) - 1)][1].insert(
                    position, entry
                )

    def group_named(self, name: Text) -> int:
        """Return the place of the group with this name in either language, else one past all."""
        wanted = {folded(name.best(language)) for language in LANGUAGES}
        for place, (group, _) in enumerate(self._groups):
            if wanted & {folded(group.best(language)) for language in LANGUAGES}:
                return place
        return len(self._groups)

    def role(self) -> Role:
        """Return the role, without groups that lost their last skill."""
        groups = [SkillGroup(group=name, skills=tuple(s)) for name, s in self._groups if s]
        return _with(
            self._role,
            missions=tuple(self._missions),
            soft_skills=tuple(self._soft),
            technical_skills=tuple(groups),
        )


def _with(role: Role, **changes: object) -> Role:
    return role.model_copy(update=changes)


def _set(role: Role, spot: Spot, **changes: object) -> Role:
    entry = entry_at(role, spot)
    return _replaced(role, spot, entry.model_copy(update=changes)) if entry else role


def _replaced(role: Role, spot: Spot, entry: Entry) -> Role:
    draft = _Draft(role)
    draft.take(spot)
    draft.insert(spot, entry, text_of(entry))
    return draft.role()


def _made(role: Role, kind: RequirementKind, text: Text) -> Entry | None:
    """Make a requirement of a text, or None where it is too long for the name of a skill."""
    if kind is RequirementKind.TECHNICAL_SKILL:
        name = text.best("en")
        return Skill(name=name) if len(name) <= LONGEST_NAME else None
    taken = [item.id for item in (*role.missions, *role.soft_skills)]
    id_ = new_id(text.best("en"), taken, otherwise="requirement")
    if kind is RequirementKind.MISSION:
        return Mission(id=id_, text=text)
    return SoftSkill(id=id_, text=text)


def _as_kind(role: Role, entry: Entry, kind: RequirementKind) -> Entry | None:
    """Return a requirement as one of another kind; a mission and a quality keep their id."""
    made = _made(role, kind, text_of(entry))
    kept: dict[str, object] = {"importance": entry.importance, "day_one": entry.day_one}
    if not isinstance(entry, Skill) and not isinstance(made, Skill):
        kept["id"] = entry.id
    return made.model_copy(update=kept) if made else None


def _referring(role: Role, before: Entry, after: Entry | None) -> Role:
    """Let competencies name what a requirement became; one that is made of nothing goes."""
    old = reference(before)
    names = {old, new_id(old, ())} if isinstance(before, Skill) else {old}
    if any(reference(entry) == old for _, entry in entries(role)):
        return role  # another skill of this name is still there
    kept = [
        competency.model_copy(update={"requirements": found})
        for competency in role.competencies
        if (found := _renamed(competency.requirements, names, after))
    ]
    return _with(role, competencies=tuple(kept)) if role.competencies else role


def _renamed(
    references: Iterable[str], names: Collection[str], after: Entry | None
) -> tuple[str, ...]:
    new = reference(after) if after else None
    found = [new if name in names else name for name in references]
    return tuple(dict.fromkeys(name for name in found if name is not None))
