"""What a question says: its words in one language, its minutes and its type.

A part is named as reviews name it, without the language: ``ask``, ``probes.0``, ``ladder.3``. An
edit in one language marks that part of the other as behind, until a person says that it is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from kits.edits.parts import question_of, with_question, written
from kits.edits.settle import settled
from kits.model import RUNGS_OF_LEVEL, Question, QuestionText
from roles.problem import Place, Problem
from roles.validation import validated
from roles.yaml_source import YamlSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.edits.parts import Edited
    from kits.model import Kit, PlannedQuestion, QuestionType
    from roles.model import Language, Level

    Values = dict[str, Any]

NEEDED = ("ask", "purpose")
OPTIONAL = ("fallback", "material", "solution")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n|[\r\x85\u2028\u2029]")
_NOWHERE = YamlSource("", "")


@dataclass(frozen=True, slots=True)
class _Change:
    """What is done to a text: the part it concerns, and the new values of its fields."""

    language: Language
    part: str
    values: Callable[[QuestionText], Values | None]


def edit_text(kit: Kit, question_id: str, language: Language, field: str, value: str) -> Edited:
    """Return the kit in which a part of a question says something else.

    An empty value takes an optional part away, or a rung that the level does not read. In a
    language that the question does not speak yet its other words are taken over, all of them
    behind.
    """
    plain = printable(value)
    part = "probes" if field.startswith("probes.") else field
    change = _Change(language, part, partial(_put, field=field, value=plain))
    return _changed(kit, question_id, change)


def add_probe(kit: Kit, question_id: str, language: Language, text: str, position: int) -> Edited:
    """Return the kit in which a question has one more probe, at this position from 0."""

    def values(old: QuestionText) -> Values:
        probes = list(old.probes)
        probes.insert(max(0, position), printable(text))
        return {"probes": probes}

    return _changed(kit, question_id, _Change(language, "probes", values))


def remove_probe(kit: Kit, question_id: str, language: Language, position: int) -> Edited:
    """Return the kit in which a question has one probe fewer; the last one stays."""

    def values(old: QuestionText) -> Values | None:
        if not 0 <= position < len(old.probes):
            return None
        return {"probes": [*old.probes[:position], *old.probes[position + 1 :]]}

    return _changed(kit, question_id, _Change(language, "probes", values))


def move_probe(kit: Kit, question_id: str, language: Language, position: int, to: int) -> Edited:
    """Return the kit in which a probe of a question stands at another position."""

    def values(old: QuestionText) -> Values | None:
        if not 0 <= position < len(old.probes):
            return None
        probes = list(old.probes)
        probes.insert(max(0, to), probes.pop(position))
        return {"probes": probes}

    return _changed(kit, question_id, _Change(language, "probes", values))


def up_to_date(kit: Kit, question_id: str, language: Language, part: str = "") -> Edited:
    """Return the kit in which a text, or one part of it, is not behind the other language."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    done = f"{language}.{part}"
    left = tuple(m for m in planned.behind if (m != done if part else not m.startswith(done)))
    return with_question(kit, question_id, behind=left)


def set_minutes(kit: Kit, question_id: str, minutes: int) -> Edited:
    """Return the kit in which a question takes this long."""
    return _with_values(kit, question_id, {"minutes": minutes})


def set_type(kit: Kit, question_id: str, type_: QuestionType) -> Edited:
    """Return the kit in which a question gets at evidence in another way."""
    return _with_values(kit, question_id, {"type": type_})


def printable(text: str) -> str:
    """Return a text as a document can hold it: without control characters, lines ending alike."""
    return _UNPRINTABLE.sub("", _BREAKS.sub("\n", text))


def _with_values(kit: Kit, question_id: str, values: Values) -> Edited:
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    raw = planned.question.model_dump() | values
    question, problems = validated(Question, raw, _NOWHERE)
    if question is None:
        return problems[0]
    if question == planned.question:
        return kit
    return settled(written(kit, planned, question), kit)


def _changed(kit: Kit, question_id: str, change: _Change) -> Edited:
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    language = change.language
    old = planned.question.best_text(language)
    values = change.values(old)
    if values is None:
        place = Place(field=f"{language}.{change.part}")
        return Problem.of("edit.no-such-part", place=place, part=change.part)
    new, problems = validated(QuestionText, old.model_dump() | values, _NOWHERE, (language,))
    if new is None:
        return problems[0]
    if new == planned.question.text(language):
        return kit
    if not new.ladder.keys() >= set(RUNGS_OF_LEVEL[kit.level]):
        return Problem.of(
            "field.empty", place=Place(field=f"{language}.{change.part}"), name=change.part
        )
    question = planned.question.model_copy(update={language: new})
    if new.ladder.keys() != old.ladder.keys():
        question = question.model_copy(update={"levels": _levels(question)})
    behind = _behind(planned, change, new)
    return written(kit, planned, question, behind=behind)


def _levels(question: Question) -> tuple[Level, ...]:
    """Return the levels whose three rungs are there in every language."""
    there = [set(text.ladder) for text in (question.en, question.fr) if text is not None]
    return tuple(
        level
        for level, needed in RUNGS_OF_LEVEL.items()
        if all(rungs.issuperset(needed) for rungs in there)
    )


def _behind(planned: PlannedQuestion, change: _Change, new: QuestionText) -> tuple[str, ...]:
    language = change.language
    own = f"{language}.{change.part}"
    if planned.question.text(language) is None:
        marks = {f"{language}.{part}" for part in _parts(new)}
    elif own in planned.behind:
        marks = set[str]()
    else:
        other: Language = "fr" if language == "en" else "en"
        marks = {f"{other}.{change.part}"} if planned.question.text(other) else set[str]()
    return tuple(sorted({*planned.behind, *marks}))


def _parts(text: QuestionText) -> tuple[str, ...]:
    there = (part for part in ("title", *OPTIONAL) if getattr(text, part))
    return (*NEEDED, "probes", *there, *(f"ladder.{rung}" for rung in text.ladder))


def _put(old: QuestionText, field: str, value: str) -> Values | None:
    name, _, number = field.partition(".")
    if not number:
        if name in OPTIONAL:
            return {name: value if value.strip() else None}
        return {name: value} if name in ("title", *NEEDED) else None
    if not (number.isascii() and number.isdigit()):
        return None
    at = int(number)
    if name == "ladder":
        rungs = {**old.ladder, at: value}
        return {"ladder": {rung: words for rung, words in rungs.items() if words.strip()}}
    if name == "probes" and at < len(old.probes):
        return {"probes": [*old.probes[:at], value, *old.probes[at + 1 :]]}
    return None
