"""The form controls of the panel form: their ids and codes, defined once for writer and reader."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from kits.document.blocks import Field, FieldKind
from kits.document.fields import SCORES, field_id

if TYPE_CHECKING:
    from kits.document.context import KitContext
    from kits.model import Competency, Interview, PlannedQuestion

DECISIONS = ("go-on", "hold", "stop")
MOMENTS = ("first", "after")

_FEWEST_RATERS, _MOST_RATERS = 2, 4
_LONGEST_ID = 22
"""A bookmark has 40 characters at most, and 18 of them are the same in each of these."""


def raters(context: KitContext, interview: Interview) -> tuple[str, ...]:
    """Return what the raters of an interview are called, by name or else by letter: 2 to 4."""
    named = interview.interviewers[:_MOST_RATERS]
    letters = "ABCD"[len(named) : max(_FEWEST_RATERS, len(named))]
    return (*named, *(context.say("debrief.rater", letter=letter) for letter in letters))


def panel_score_field(
    context: KitContext, planned: PlannedQuestion, moment: str, rater: tuple[int, str]
) -> Field:
    """Return the control for one rater's score, before or after the discussion."""
    number, name = rater
    code = context.codes[planned.id]
    return Field(
        id=field_id(planned.id, f"{moment}-{number}"),
        code=f"kit_panel_{code}_{moment}_{number}".lower(),
        kind=FieldKind.CHOICE,
        label=context.say(f"debrief.{moment}.label", question=code, rater=name),
        prompt=context.say("debrief.score.prompt"),
        options=tuple((score, score) for score in SCORES),
    )


def change_field(context: KitContext, planned: PlannedQuestion) -> Field:
    """Return the control for the evidence that changed a score."""
    code = context.codes[planned.id]
    return Field(
        id=field_id(planned.id, "changed"),
        code=f"kit_panel_{code}_changed".lower(),
        kind=FieldKind.TEXT,
        label=context.say("debrief.changed.label", question=code),
        prompt=context.say("debrief.changed.prompt"),
    )


def average_field(context: KitContext, competency: Competency) -> Field:
    """Return the control for a competency's average after discussion."""
    name = competency.name.best(context.language)
    return Field(
        id=field_id(f"competency.{competency.id}", "average"),
        code=f"kit_panel_{_short(competency.id)}_average".replace("-", "_"),
        kind=FieldKind.TEXT,
        label=context.say("debrief.average.label", competency=name),
        prompt=context.say("debrief.average.prompt"),
    )


def decision_field(context: KitContext) -> Field:
    """Return the control for what was decided."""
    return Field(
        id="panel.decision",
        code="kit_panel_decision",
        kind=FieldKind.CHOICE,
        label=context.say("debrief.decision.choice"),
        prompt=context.say("debrief.decision.prompt"),
        options=tuple((key, context.say(f"debrief.decision.{key}")) for key in DECISIONS),
    )


def text_field(context: KitContext, name: str) -> Field:
    """Return the control for the reasons or the name of who chaired."""
    return _own(context, name, FieldKind.TEXT, f"debrief.{name}")


def candidate_field(context: KitContext) -> Field:
    """Return the control for the candidate's initials or number."""
    return _own(context, "candidate", FieldKind.TEXT, "grid.candidate")


def date_field(context: KitContext) -> Field:
    """Return the control for the day of the debrief."""
    return _own(context, "date", FieldKind.DATE, "grid.date")


def panel_fields(context: KitContext) -> tuple[Field, ...]:
    """Return every field of the panel form in reading order: what a reader has to find."""
    found = [candidate_field(context), text_field(context, "chair"), date_field(context)]
    for interview in context.kit.interviews:
        for planned in interview.questions:
            found += score_fields(context, interview, planned)
            found.append(change_field(context, planned))
    found += [average_field(context, competency) for competency in context.kit.competencies]
    return (*found, decision_field(context), text_field(context, "reasons"))


def score_fields(
    context: KitContext, interview: Interview, planned: PlannedQuestion
) -> tuple[Field, ...]:
    """Return a question's score controls: everybody's first scores, then those after."""
    named = tuple(enumerate(raters(context, interview), 1))
    return tuple(
        panel_score_field(context, planned, moment, rater) for moment in MOMENTS for rater in named
    )


def _short(competency_id: str) -> str:
    """Return an id that fits a bookmark; a long one is cut and ends in a check sum."""
    if len(competency_id) <= _LONGEST_ID:
        return competency_id
    end = f"-{zlib.crc32(competency_id.encode()):08x}"
    return competency_id[: _LONGEST_ID - len(end)] + end


def _own(context: KitContext, name: str, kind: FieldKind, stem: str) -> Field:
    return Field(
        id=f"panel.{name}",
        code=f"kit_panel_{name}",
        kind=kind,
        label=context.say(stem),
        prompt=context.say(f"{stem}.prompt"),
    )
