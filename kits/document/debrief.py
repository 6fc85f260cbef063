"""The debrief agenda with the panel form: first scores, what discussion changed, the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import (
    Cell,
    Emphasis,
    Group,
    Heading,
    Kind,
    Listing,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import assemble, field_row, paragraph
from kits.document.panel_fields import (
    MOMENTS,
    average_field,
    candidate_field,
    change_field,
    date_field,
    decision_field,
    raters,
    score_fields,
    text_field,
)
from kits.document.scoring import minimum_of, questions_of

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import KitContext
    from kits.model import Interview, PlannedQuestion

_MINUTES = (2, 3, 12, 5, 3, 5)
_RULES = 3
_ROOM_OF_ROW = 11
_ROOM_OF_REASONS = 34
_QUESTION, _SCORES = 25, 44
"""Shares of the width for a question and for all of its scores."""


def debrief_agenda(context: KitContext) -> Document:
    """Return the agenda and, from a new page, the form for one candidate."""
    rules = (context.say(f"debrief.rules.{number}") for number in range(1, _RULES + 1))
    who = (candidate_field(context), text_field(context, "chair"), date_field(context))
    blocks = (
        Heading(1, context.say("debrief.title")),
        *context.leads("debrief"),
        Heading(2, context.say("debrief.agenda")),
        _agenda(context),
        Group(
            (
                Heading(2, context.say("debrief.rules")),
                Listing(tuple((Span(rule),) for rule in rules)),
            )
        ),
        PageBreak(),
        Heading(2, context.say("debrief.form")),
        field_row(who, (38, 38, 24), context.say("grid.who.summary")),
        *(
            block
            for number, interview in enumerate(context.kit.interviews, 1)
            for block in _interview(context, number, interview)
        ),
        *_result(context),
    )
    return assemble(context, Kind.DEBRIEF_AGENDA, blocks, landscape=True)


def _agenda(context: KitContext) -> Table:
    head = (
        Cell((paragraph(context.say("debrief.step")),), header=True),
        Cell((paragraph(context.say("debrief.minutes")),), header=True, number=True),
    )
    rows = tuple(
        TableRow(
            (
                Cell((paragraph(f"{number}. {context.say(f'debrief.step.{number}')}"),)),
                Cell((paragraph(str(minutes)),), number=True),
            )
        )
        for number, minutes in enumerate(_MINUTES, 1)
    )
    return Table((88, 12), TableRow(head), rows, context.say("debrief.agenda.summary"))


def _interview(context: KitContext, number: int, interview: Interview) -> tuple[Block, ...]:
    heading = Heading(3, context.say("debrief.interview", number=number))
    names = raters(context, interview)
    each = _SCORES // (len(MOMENTS) * len(names))
    left = 100 - _QUESTION - each * len(MOMENTS) * len(names)
    heads = (
        context.say("debrief.question"),
        *(context.say(f"debrief.{m}", rater=name) for m in MOMENTS for name in names),
        context.say("debrief.changed"),
    )
    table = Table(
        widths=(_QUESTION, *(each for _ in MOMENTS for _ in names), left),
        header=TableRow(tuple(Cell((paragraph(head),), header=True) for head in heads)),
        rows=tuple(_row(context, interview, planned) for planned in interview.questions),
        summary=context.say("debrief.interview.summary", number=number),
        together=True,
        compact=True,
    )
    return (heading, table)


def _row(context: KitContext, interview: Interview, planned: PlannedQuestion) -> TableRow:
    code = Span(f"{context.codes[planned.id]}\u2002", Emphasis.CODE)
    title = Paragraph((code, Span(context.title(planned), Emphasis.STRONG)))
    fields = (*score_fields(context, interview, planned), change_field(context, planned))
    cells = (Cell((Paragraph((field,)),)) for field in fields)
    return TableRow((Cell((title,), header=True), *cells), room=_ROOM_OF_ROW)


def _result(context: KitContext) -> tuple[Block, ...]:
    keys = ("competency", "question", "weight", "minimum", "average")
    head = (Cell((paragraph(context.say(f"debrief.{key}")),), header=True) for key in keys)
    rows = tuple(
        TableRow(
            (
                Cell((paragraph(competency.name.best(context.language)),), header=True),
                Cell((paragraph(questions_of(context, competency)),)),
                Cell((paragraph(str(competency.weight)),)),
                Cell((paragraph(minimum_of(competency)),)),
                Cell((Paragraph((average_field(context, competency),)),)),
            )
        )
        for competency in context.kit.competencies
    )
    competencies = Table(
        (38, 26, 10, 10, 16),
        TableRow(tuple(head)),
        rows,
        context.say("debrief.result.summary"),
        together=True,
        compact=True,
    )
    fields = (decision_field(context), text_field(context, "reasons"))
    labels = tuple(Cell((paragraph(field.label),), header=True) for field in fields)
    row = TableRow(tuple(Cell((Paragraph((field,)),)) for field in fields), room=_ROOM_OF_REASONS)
    decision = Table(
        (34, 66), TableRow(labels), (row,), context.say("debrief.decision.summary"), together=True
    )
    rule = (
        "total.weighted"
        if len({c.weight for c in context.kit.competencies}) > 1
        else "total.equal"
    )
    says = f"{context.say('rule.competency')} {context.say(f'rule.{rule}')}"
    return (
        Group(
            (
                Heading(3, context.say("debrief.result")),
                competencies,
                paragraph(says, Role.ASIDE),
                Heading(3, context.say("debrief.decision")),
                decision,
            )
        ),
    )
