"""When each part of an interview starts, and how many minutes it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.blocks import Cell, Emphasis, PageOf, Paragraph, Span, Table, TableRow
from kits.document.context import paragraph
from kits.minutes import CLOSE, OPENING, candidate_minutes, clock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.document.context import InterviewContext


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the interview: its minutes from the start, its name and its length."""

    start: int
    name: str
    minutes: int
    code: str = ""
    anchor: str = ""
    """Where it stands in the guide; empty where it has no place of its own."""


def parts(context: InterviewContext) -> tuple[Part, ...]:
    """Return the parts of an interview in order; what time is left stands after our questions."""
    length = context.interview.minutes
    own = candidate_minutes(length)
    asked = [(planned, planned.question.minutes) for planned in context.interview.questions]
    reserve = length - OPENING - own - CLOSE - sum(minutes for _, minutes in asked)
    opening = anchor_of("opening")
    found = [Part(0, context.say("guide.part.opening"), OPENING, anchor=opening)]
    now = OPENING
    for planned, minutes in asked:
        code = context.codes[planned.id]
        found.append(Part(now, context.title(planned), minutes, code, anchor_of(code)))
        now += minutes
    for key, minutes in (("reserve", reserve), ("candidate", own), ("close", CLOSE)):
        if minutes > 0:
            place = "" if key == "reserve" else anchor_of(key)
            found.append(Part(now, context.say(f"guide.part.{key}"), minutes, anchor=place))
            now += minutes
    return tuple(found)


def clock_marks(context: InterviewContext) -> dict[str, str]:
    """Return when each question begins at the latest, such as ``00:22``, by its id."""
    starts = {part.code: part.start for part in parts(context) if part.code}
    return {
        planned.id: clock(starts[context.codes[planned.id]])
        for planned in context.interview.questions
    }


def anchor_of(part: str) -> str:
    """Return the anchor of a part of the guide, by its key or its question's code."""
    return f"guide_{part.lower()}"


def agenda(context: InterviewContext, pages: Mapping[str, int]) -> Table:
    """Return the agenda as a table with clock marks, and with the page of each anchor."""
    heads = (("clock", False), ("part", False), ("minutes", True), ("page", True))
    head = tuple(
        Cell((paragraph(context.say(f"guide.{key}")),), header=True, number=figures)
        for key, figures in heads
    )
    return Table(
        widths=(12, 66, 12, 10),
        header=TableRow(head),
        rows=tuple(_row(part, pages) for part in parts(context)),
        summary=context.say("guide.agenda.summary"),
        together=True,
    )


def _row(part: Part, pages: Mapping[str, int]) -> TableRow:
    code = (Span(f"{part.code}\u2003", Emphasis.CODE),) if part.code else ()
    name = Paragraph((*code, Span(part.name)))
    minutes = Cell((paragraph(str(part.minutes)),), number=True)
    page = (PageOf(part.anchor, pages.get(part.anchor, 1)),) if part.anchor else ()
    return TableRow(
        (
            Cell((paragraph(clock(part.start)),)),
            Cell((name,)),
            minutes,
            Cell((Paragraph(page),), number=True),
        )
    )
