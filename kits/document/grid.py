"""The evaluation grid: what one interviewer fills in for one candidate after one interview.

Competencies are not scored here: the debrief computes them from the questions.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kits.document.blocks import (
    Cell,
    Emphasis,
    Group,
    Heading,
    Kind,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import assemble, field_row, paragraph
from kits.document.fields import (
    candidate_field,
    confidence_field,
    date_field,
    evidence_field,
    fallback_field,
    interviewer_field,
    not_assessed_field,
    recommendation_field,
    score_field,
)

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.document.context import InterviewContext
    from kits.model import PlannedQuestion

_COLUMNS = ("question", "anchors", "evidence", "score", "not-assessed", "fallback")
_WIDTHS = (13, 43, 21, 9, 7, 7)
_GAP = "\u2003\u2003"
_ROOM_OF_QUESTION = 22
"""Millimetres to write in by hand; eight questions and the verdict still fit two pages."""


def grid(context: InterviewContext) -> Document:
    """Return the grid of one interview."""
    who = (candidate_field(context), interviewer_field(context), date_field(context))
    verdict = (recommendation_field(context), confidence_field(context))
    last = paragraph(context.say("grid.last"), Role.LABEL)
    blocks = (
        Heading(1, context.say("grid.title")),
        *_leads(context),
        field_row(who, (38, 38, 24), context.say("grid.who.summary")),
        paragraph(context.say("grid.rule"), Role.LABEL),
        _table(context),
        Group((last, field_row(verdict, (62, 38), context.say("grid.verdict.summary")))),
    )
    return assemble(context, Kind.GRID, blocks, landscape=True)


def _leads(context: InterviewContext) -> tuple[Paragraph, ...]:
    """Return the leading lines in small print: a grid has no room to lose."""
    what, whom, long = (lead.content for lead in context.leads("grid"))
    gap = Span(_GAP)
    purpose = Paragraph((*what, gap, *whom, gap, *long), Role.ASIDE)
    return (purpose, context.expectation)


def _table(context: InterviewContext) -> Table:
    rows: list[TableRow] = []
    for _, planned in groupby(context.interview.questions, key=lambda item: item.competency):
        same = tuple(planned)
        band = Cell((paragraph(context.competency(same[0])),), header=True, tinted=True)
        rows.append(TableRow((band,), heading=True))
        rows += [_row(context, question) for question in same]
    return Table(
        widths=_WIDTHS,
        header=TableRow(
            tuple(Cell((paragraph(context.say(f"grid.{key}")),), header=True) for key in _COLUMNS)
        ),
        rows=tuple(rows),
        summary=context.say("grid.summary"),
        leads_on=True,
        compact=True,
    )


def _row(context: InterviewContext, planned: PlannedQuestion) -> TableRow:
    code = Span(f"{context.codes[planned.id]}\u2002", Emphasis.CODE)
    title = Paragraph((code, Span(context.title(planned), Emphasis.STRONG)))
    anchors = tuple(
        Paragraph((Span(f"{anchor.score}\u2002", Emphasis.STRONG), Span(anchor.text)))
        for anchor in context.anchors(planned)
    )
    fallback = paragraph(context.say("grid.no-fallback"))
    if context.text(planned).fallback:
        fallback = Paragraph((fallback_field(context, planned),))
    return TableRow(
        (
            Cell((title,), header=True),
            Cell(anchors),
            Cell((Paragraph((evidence_field(context, planned),)),)),
            Cell((Paragraph((score_field(context, planned),)),)),
            Cell((Paragraph((not_assessed_field(context, planned),)),)),
            Cell((fallback,)),
        ),
        room=_ROOM_OF_QUESTION,
    )
