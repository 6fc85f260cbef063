"""What a question must have: its parts, minutes, levels and both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.model import RUNGS_OF_LEVEL, QuestionType
from kits.review.finding import found
from roles.model import LANGUAGES, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.model import Question, QuestionText
    from roles.model import Language
    from roles.problem import Problem

MINUTES = {
    QuestionType.BEHAVIOURAL: (6, 8),
    QuestionType.SITUATIONAL: (4, 6),
    QuestionType.KNOWLEDGE: (3, 5),
    QuestionType.WORK_SAMPLE: (6, 10),
}
"""Least and most minutes of a question, with its probes and the notes."""

PARTS = {
    QuestionType.BEHAVIOURAL: ("fallback",),
    QuestionType.SITUATIONAL: (),
    QuestionType.KNOWLEDGE: ("solution",),
    QuestionType.WORK_SAMPLE: ("material", "solution"),
}
"""The parts that a type cannot do without."""

MATERIAL_LINES = 40
MATERIAL_COLUMNS = 90
_NARROW = (QuestionType.KNOWLEDGE, QuestionType.WORK_SAMPLE)
_NARROW_LEVELS = 2
_ORDER = tuple(Level)


def review_structure(question: Question) -> Iterator[Problem]:
    """Check everything of a question that is not wording."""
    yield from _levels(question)
    yield from _minutes(question)
    yield from _assesses(question)
    yield from _languages(question)
    for language in LANGUAGES:
        text = question.text(language)
        if text is not None:
            yield from _rungs(question, text, language)
            yield from _parts(question, text, language)
            yield from _material(text, language)


def _levels(question: Question) -> Iterator[Problem]:
    places = sorted({_ORDER.index(level) for level in question.levels})
    if places[-1] - places[0] + 1 != len(places):
        yield found("levels-gap", "levels", levels=", ".join(question.levels))
    if len(places) < len(question.levels):
        yield found("levels-twice", "levels", levels=", ".join(question.levels))
    if question.type in _NARROW and len(places) > _NARROW_LEVELS:
        yield found("levels-many", "levels", type=question.type, limit=_NARROW_LEVELS)


def _minutes(question: Question) -> Iterator[Problem]:
    low, high = MINUTES[question.type]
    if not low <= question.minutes <= high:
        minutes = question.minutes
        yield found("minutes", "minutes", type=question.type, minutes=minutes, low=low, high=high)


def _assesses(question: Question) -> Iterator[Problem]:
    limit = 3 if question.type is QuestionType.WORK_SAMPLE else 2
    if len(question.assesses) > limit:
        yield found("assesses-many", "assesses", type=question.type, limit=limit)


def _languages(question: Question) -> Iterator[Problem]:
    if question.en is None or question.fr is None:
        missing = "en" if question.en is None else "fr"
        yield found("language-missing", missing, language=missing)
        return
    if len(question.en.probes) != len(question.fr.probes):
        en, fr = len(question.en.probes), len(question.fr.probes)
        yield found("probes-differ", "fr.probes", en=en, fr=fr)
    for part in ("material", "solution"):
        present = [language for language in LANGUAGES if _part(question, part, language)]
        if len(present) == 1 and part not in PARTS[question.type]:
            yield found("parts-differ", f"{present[0]}.{part}", part=part, language=present[0])


def _part(question: Question, part: str, language: Language) -> str | None:
    return getattr(question.text(language), part)


def _rungs(question: Question, text: QuestionText, language: Language) -> Iterator[Problem]:
    needed = sorted({rung for level in question.levels for rung in RUNGS_OF_LEVEL[level]})
    if sorted(text.ladder) != needed:
        has = ", ".join(map(str, sorted(text.ladder)))
        yield found("rungs", f"{language}.ladder", has=has, needed=", ".join(map(str, needed)))


def _parts(question: Question, text: QuestionText, language: Language) -> Iterator[Problem]:
    for part in PARTS[question.type]:
        if getattr(text, part) is None:
            yield found("part-missing", language, part=part, type=question.type)
    if text.fallback is not None and question.type is not QuestionType.BEHAVIOURAL:
        yield found("fallback-unneeded", f"{language}.fallback", type=question.type)


def _material(text: QuestionText, language: Language) -> Iterator[Problem]:
    if text.material is None:
        return
    field = f"{language}.material"
    lines = text.material.rstrip("\n").split("\n")
    if len(lines) > MATERIAL_LINES:
        yield found("material-long", field, lines=len(lines), limit=MATERIAL_LINES)
    for number, line in enumerate(lines, start=1):
        if "\t" in line:
            yield found("material-tab", field, line=number)
        if len(line) > MATERIAL_COLUMNS:
            width = len(line)
            yield found("material-wide", field, line=number, width=width, limit=MATERIAL_COLUMNS)
        if line != line.rstrip(" "):
            yield found("material-blanks", field, line=number)
