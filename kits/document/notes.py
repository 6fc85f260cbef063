"""The note-taker sheet: what is asked in one interview, and room to write what is answered.

It holds no scale: who takes notes writes what was said, and does not weigh it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.agenda import clock_marks
from kits.document.blocks import (
    Cell,
    Emphasis,
    Group,
    Heading,
    Kind,
    Listing,
    NoteLines,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import assemble, paragraph
from kits.document.question_pages import note_prompts

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.document.context import InterviewContext
    from kits.model import PlannedQuestion

_RULES = 4
_COLUMNS = ("question", "answer")
_WIDTHS = (36, 64)
_LINES_FOR_LATER = 4
_WHO = ("candidate.name", "taker", "date")
_BOX = "\u25a1"
_ROOM_TO_WRITE, _ROOM_OF_QUESTION = 9, 56
"""Millimetres to write in by hand; four questions fit a page."""


def notes(context: InterviewContext) -> Document:
    """Return the note-taker sheet of one interview."""
    rules = (context.say(f"notes.rules.{number}") for number in range(1, _RULES + 1))
    blocks = (
        Heading(1, context.say("notes.title")),
        *context.leads("notes"),
        _who(context),
        Heading(2, context.say("notes.rules")),
        Listing(tuple((Span(rule),) for rule in rules)),
        _questions(context),
        Group(
            (
                Heading(2, context.say("guide.candidate")),
                paragraph(context.say("notes.candidate"), Role.ASIDE),
                NoteLines(("",), _LINES_FOR_LATER),
            )
        ),
    )
    return assemble(context, Kind.NOTES, blocks)


def _who(context: InterviewContext) -> Table:
    head = (Cell((paragraph(context.say(f"notes.{key}")),), header=True) for key in _WHO)
    empty = tuple(Cell((paragraph(""),)) for _ in _WHO)
    return Table(
        widths=(38, 38, 24),
        header=TableRow(tuple(head)),
        rows=(TableRow(empty, room=_ROOM_TO_WRITE),),
        summary=context.say("notes.who.summary"),
        together=True,
        compact=True,
    )


def _questions(context: InterviewContext) -> Table:
    """Return a row per question, so that none is parted from its room to write."""
    head = (Cell((paragraph(context.say(f"notes.{key}")),), header=True) for key in _COLUMNS)
    return Table(
        widths=_WIDTHS,
        header=TableRow(tuple(head)),
        rows=tuple(_row(context, planned) for planned in context.interview.questions),
        summary=context.say("notes.summary"),
        compact=True,
    )


def _row(context: InterviewContext, planned: PlannedQuestion) -> TableRow:
    code = Span(f"{context.codes[planned.id]}\u2002", Emphasis.CODE)
    title = Paragraph((code, Span(context.title(planned), Emphasis.STRONG)))
    mark = clock_marks(context)[planned.id]
    meta = context.say("notes.meta", clock=mark, minutes=planned.question.minutes)
    asked = [
        title,
        paragraph(meta, Role.SMALL),
        paragraph(context.text(planned).ask),
    ]
    if context.text(planned).fallback:
        asked.append(paragraph(f"{_BOX}\u2002{context.say('notes.fallback')}"))
    prompts = " \u00b7 ".join(note_prompts(context, planned))
    cells = (Cell(tuple(asked)), Cell((paragraph(prompts, Role.SMALL),)))
    return TableRow(cells, room=_ROOM_OF_QUESTION)
