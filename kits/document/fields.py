"""The form controls of a grid: their ids and codes, defined once for writer and reader.

A field's id (``model-monitoring.quiet-decline.score``) names it for machines, its code
(``kit_q3_score``) is its bookmark, for programs that drop ids but keep bookmarks.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from kits.document.blocks import Field, FieldKind

if TYPE_CHECKING:
    from kits.document.context import InterviewContext
    from kits.model import PlannedQuestion

SCORES = ("1", "2", "3", "4", "5")
RECOMMENDATIONS = ("strong-yes", "yes", "no", "strong-no")
CONFIDENCES = ("low", "medium", "high")

_LONGEST_ID = 64
"""Word refuses a longer tag."""


def field_id(question_id: str, what: str) -> str:
    """Return the id of a question's field; a long one is cut and ends in a check sum."""
    whole = f"{question_id}.{what}"
    if len(whole) <= _LONGEST_ID:
        return whole
    end = f"~{zlib.crc32(question_id.encode()):08x}.{what}"
    return question_id[: _LONGEST_ID - len(end)] + end


def score_field(context: InterviewContext, planned: PlannedQuestion) -> Field:
    """Return the control for a question's score."""
    options = tuple((score, context.say(f"grid.score.{score}")) for score in SCORES)
    return _of_question(context, planned, ("score", FieldKind.CHOICE), options)


def evidence_field(context: InterviewContext, planned: PlannedQuestion) -> Field:
    """Return the control for what was said or done."""
    return _of_question(context, planned, ("evidence", FieldKind.TEXT))


def not_assessed_field(context: InterviewContext, planned: PlannedQuestion) -> Field:
    """Return the box that says a question was not assessed."""
    return _of_question(context, planned, ("not-assessed", FieldKind.CHECK))


def fallback_field(context: InterviewContext, planned: PlannedQuestion) -> Field:
    """Return the box that says a question was asked in its fallback form."""
    return _of_question(context, planned, ("fallback", FieldKind.CHECK))


def candidate_field(context: InterviewContext) -> Field:
    """Return the control for the candidate's initials or number."""
    return _of_grid(context, "candidate", FieldKind.TEXT)


def interviewer_field(context: InterviewContext) -> Field:
    """Return the control for who fills the grid in."""
    return _of_grid(context, "interviewer", FieldKind.TEXT)


def date_field(context: InterviewContext) -> Field:
    """Return the control for the day of the interview."""
    return _of_grid(context, "date", FieldKind.DATE)


def recommendation_field(context: InterviewContext) -> Field:
    """Return the control for the interviewer's recommendation."""
    return _of_grid(context, "recommendation", FieldKind.CHOICE, RECOMMENDATIONS)


def confidence_field(context: InterviewContext) -> Field:
    """Return the control for how sure the interviewer is of it."""
    return _of_grid(context, "confidence", FieldKind.CHOICE, CONFIDENCES)


def grid_fields(context: InterviewContext) -> tuple[Field, ...]:
    """Return every field of one interview's grid in reading order: what a reader has to find."""
    found = [candidate_field(context), interviewer_field(context), date_field(context)]
    for planned in context.interview.questions:
        found += [evidence_field(context, planned), score_field(context, planned)]
        found.append(not_assessed_field(context, planned))
        if context.text(planned).fallback:
            found.append(fallback_field(context, planned))
    return (*found, recommendation_field(context), confidence_field(context))


def _of_question(
    context: InterviewContext,
    planned: PlannedQuestion,
    what: tuple[str, FieldKind],
    options: tuple[tuple[str, str], ...] = (),
) -> Field:
    name, kind = what
    code = context.codes[planned.id]
    return Field(
        id=field_id(planned.id, name),
        code=f"kit_{code}_{name}".lower().replace("-", "_"),
        kind=kind,
        label=context.say(f"grid.{name}.label", question=code),
        prompt="" if kind is FieldKind.CHECK else context.say(f"grid.{name}.prompt"),
        options=options,
    )


def _of_grid(
    context: InterviewContext, name: str, kind: FieldKind, values: tuple[str, ...] = ()
) -> Field:
    return Field(
        id=f"grid.{name}",
        code=f"kit_{name}",
        kind=kind,
        label=context.say(f"grid.{name}"),
        prompt=context.say(f"grid.{name}.prompt"),
        options=tuple((value, context.say(f"grid.{name}.{value}")) for value in values),
    )
