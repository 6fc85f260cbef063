"""A question for a requirement that the bank does not know, built on the requirement's own words.

It is marked as composed ("general: make it yours"), so that nothing is silently left out and
nobody takes it for a question written for the job. What cannot be put into a sentence for sure is
quoted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.generate.candidates import Candidate
from kits.generate.grammar.duty import Form
from kits.generate.grammar.english import read_english
from kits.generate.grammar.english_words import english
from kits.generate.grammar.french import read_french
from kits.generate.grammar.french_words import french
from kits.generate.grammar.names import name_of_quality, name_of_skill
from kits.generate.grammar.speech import cut, spoken
from kits.generate.requirements import key_of
from kits.languages import language_pack
from kits.model import Origin, Question, QuestionText, QuestionType
from kits.review.text import plain
from kits.review.words import pattern
from roles.folding import folded
from roles.model import LANGUAGES, Level, RequirementKind

if TYPE_CHECKING:
    from kits.generate.grammar.duty import Duty
    from kits.generate.grammar.lists import Lists
    from kits.languages import Pack
    from kits.model import Covered
    from roles.model import Language, Requirement

MINUTES = 6
_PROBES = 3
_RUNGS = range(1, 7)
_QUOTED_WORDS = 13
_LONGEST_TITLE = 60
_COMPONENTS = re.compile(r"\s*(?:,|;|/|&|\band\b|\bet\b)\s*", re.IGNORECASE)
_PRAISE = re.compile(
    r"^(?:an? )?(?:good|great|strong|excellent|very|(?:très )?(?:bon(?:ne)?|grande?)s?) "
)


def compose(covered: Covered, level: Level) -> Candidate:
    """Return a behavioural question for one requirement, put as fits the level."""
    requirement = covered.requirement
    texts: dict[str, QuestionText] = {
        language: _text(requirement, text, language, level)
        for language in LANGUAGES
        if (text := requirement.text.get(language))
    }
    key = key_of(requirement.id)
    question = Question(
        id=f"composed.{key}",
        type=QuestionType.BEHAVIOURAL,
        assesses=(key,),
        levels=tuple(Level),
        minutes=MINUTES,
        en=texts.get("en"),
        fr=texts.get("fr"),
    )
    return Candidate(question, direct=(requirement.id,), origin=Origin.COMPOSED)


def _text(requirement: Requirement, words: str, language: Language, level: Level) -> QuestionText:
    pack = language_pack(language)
    said = _spoken(words, language)
    if requirement.kind is RequirementKind.SOFT_SKILL:
        ask, fallback, params = _quality(said, words, pack)
    elif requirement.kind is RequirementKind.TECHNICAL_SKILL:
        params = {"name": _name(said, pack)}
        ask, fallback = f"technical_skill.ask.{level}", f"technical_skill.fallback.{level}"
    else:
        params = _of_mission(read_duty(words, language), said, pack)
        ask, fallback = f"mission.ask.{level}", f"mission.fallback.{level}"
    return QuestionText(
        title=_title(said),
        ask=pack.text(f"compose.{ask}", **params),
        purpose=pack.text("compose.purpose", text=" ".join(words.split()).rstrip(" .;:")),
        fallback=pack.text(f"compose.{fallback}", **params),
        probes=tuple(pack.text(f"compose.probe.{i}") for i in range(1, _PROBES + 1)),
        ladder={
            rung: pack.text(f"compose.{requirement.kind}.rung.{rung}", **params) for rung in _RUNGS
        },
    )


def read_duty(text: str, language: Language) -> Duty:
    """Return the form of a duty, its clause and what it is about."""
    return read_english(text) if language == "en" else read_french(text)


def _lists(language: Language) -> Lists:
    return english() if language == "en" else french()


def _spoken(words: str, language: Language) -> str:
    return spoken(words, _lists(language)) or "…"


def _title(said: str) -> str:
    """Return the words as a title: as many of them as there is room for."""
    words = said.split()
    while len(" ".join(words)) > _LONGEST_TITLE - 2 and len(words) > 1:
        words.pop()
    title = " ".join(words)[: _LONGEST_TITLE - 2].rstrip(" ,")
    shown = title if len(title) >= len(said.rstrip(",")) else f"{title} …"
    return shown[:1].upper() + shown[1:]


def _of_mission(duty: Duty, said: str, pack: Pack) -> dict[str, str]:
    about = duty.about if _judges_nothing(duty.about, pack.language) else ""
    quoted = pack.text("compose.quoted", text=cut(said, _QUOTED_WORDS))
    return {"clause": duty.clause or quoted, "about": about or pack.text("compose.this-work")}


def _judges_nothing(about: str, language: Language) -> bool:
    """Tell whether a phrase can stand in a rung, where "good" and "clear" would be judgements."""
    text = pattern(language, "fixed_uses").sub(" … ", plain(about))
    return not any(
        pattern(language, name).search(text) for name in ("evaluations", "frequency", "traits")
    )


def _name(said: str, pack: Pack) -> str:
    """Return the name of a skill as it reads in a sentence, quoted where that is not sure."""
    named = name_of_skill(said, pack.language)
    return named or pack.text("compose.skill-quoted", text=cut(said, _QUOTED_WORDS))


def _quality(said: str, words: str, pack: Pack) -> tuple[str, str, dict[str, str]]:
    """Return the codes of ask and fallback for a quality, and what they need."""
    known = _known_quality(said, pack.language)
    if known:
        return f"quality.{known}.ask", f"quality.{known}.fallback", {}
    duty = read_duty(words, pack.language)
    if duty.clause and duty.form is not Form.NOUN:
        return "soft_skill.ask.clause", "soft_skill.fallback", {"clause": duty.clause}
    named = name_of_quality(said, pack.language)
    if named:
        return "soft_skill.ask.noun", "soft_skill.fallback", {"name": named}
    text = cut(said, _QUOTED_WORDS)
    return "soft_skill.ask.quoted", "soft_skill.fallback", {"text": text}


def _known_quality(said: str, language: Language) -> str:
    """Return the id of a common quality if everything named is common; the first one counts."""
    ids = {
        folded(word): id_ for id_, words in _lists(language).qualities.items() for word in words
    }
    whole = _PRAISE.sub("", said.lower())
    parts = [whole] if folded(whole) in ids else _COMPONENTS.split(said.lower())
    found = [
        ids.get(folded(part)) or ids.get(folded(_PRAISE.sub("", part))) for part in parts if part
    ]
    return found[0] or "" if found and all(found) else ""
