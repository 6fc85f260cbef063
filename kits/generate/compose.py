"""A question for a requirement that the bank does not know, built on the requirement's own words.

It is marked as composed ("general: make it yours"), so that nothing is silently left out and
nobody takes it for a question written for the job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.candidates import Candidate
from kits.generate.requirements import slug
from kits.languages import language_pack
from kits.model import Origin, Question, QuestionText, QuestionType
from roles.model import LANGUAGES, Level

if TYPE_CHECKING:
    from kits.model import Covered
    from roles.model import Language, Requirement

MINUTES = 6
_PROBES = 3
_RUNGS = range(1, 7)


def compose(covered: Covered) -> Candidate:
    """Return a behavioural question, with its fallback and ladder, for one requirement."""
    requirement = covered.requirement
    texts: dict[str, QuestionText] = {
        language: _text(requirement, text, language)
        for language in LANGUAGES
        if (text := requirement.text.get(language))
    }
    key = slug(requirement.id)
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


def _text(requirement: Requirement, words: str, language: Language) -> QuestionText:
    pack = language_pack(language)
    stem = f"compose.{requirement.kind}"
    words = words.rstrip(" .;:")
    return QuestionText(
        title=pack.text(f"{stem}.title"),
        ask=pack.text(f"{stem}.ask", text=words),
        purpose=pack.text("compose.purpose", text=words),
        fallback=pack.text(f"{stem}.fallback", text=words),
        probes=tuple(pack.text(f"compose.probe.{i}") for i in range(1, _PROBES + 1)),
        ladder={rung: pack.text(f"{stem}.rung.{rung}", text=words) for rung in _RUNGS},
    )
