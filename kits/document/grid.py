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
from kits.document.context import assemble, paragraph
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
    from kits.document.blocks import Document, Field
    from kits.document.context import InterviewContext
    from kits.model import PlannedQuestion

_COLUMNS = ("question", "anchors", "evidence", "score", "not-assessed", "fallback")
_WIDTHS = (14, 39, 25, 9, 6, 7)
_GAP = "\u2003\u2003"


def grid(context: InterviewContext) -> Document:
    """Return the grid of one interview."""
    blocks = (
        Heading(1, context.say("grid.title")),
        _purpose(context),
        _who(context),
        context.expectation,
        _table(context),
        Group((_verdict(context), paragraph(context.say("grid.rule"), Role.ASIDE))),
    )
    return assemble(context, Kind.GRID, blocks, landscape=True)


def _purpose(context: InterviewContext) -> Paragraph:
    """Return the three leading lines in one paragraph: a grid has no room for three."""
    lines = [lead.content for lead in context.leads("grid")]
    gap = Span(_GAP)
    content = (*lines[0], gap, *lines[1], gap, *lines[2])
    return Paragraph(content, Role.LEAD)


def _who(context: InterviewContext) -> Paragraph:
    fields = (candidate_field(context), interviewer_field(context), date_field(context))
    return Paragraph(_labelled(context, fields))


def _verdict(context: InterviewContext) -> Paragraph:
    return Paragraph(
        _labelled(context, (recommendation_field(context), confidence_field(context)))
    )


def _labelled(
    context: InterviewContext, fields: tuple[Field, ...]
) -> tuple[Span | Field, ...]:
    found: list[Span | Field] = []
    for field in fields:
        label = context.say("lead.line", label=field.label)
        gap = _GAP if found else ""
        found += [Span(f"{gap}{label} ", Emphasis.STRONG), field]
    return tuple(found)


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
        )
    )
