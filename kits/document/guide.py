"""The interviewer guide: what is said and asked in one interview, minute by minute."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kits.document.agenda import agenda, anchor_of
from kits.document.blocks import (
    Group,
    Heading,
    Kind,
    Listing,
    NoteLines,
    Role,
    Span,
    Table,
    walk,
)
from kits.document.context import assemble, paragraph
from kits.document.pages import joined, paged
from kits.document.question_pages import question_pages
from kits.minutes import candidate_minutes

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import InterviewContext

_OPENING_LINES = 5
_RULES = 3
_LINES_FOR_LATER = 4


def guide(context: InterviewContext) -> Document:
    """Return the guide of one interview; its agenda names the page of each part."""
    blocks = (*_first_page(context), *_questions(context), *_end(context))
    pages = paged(blocks, context.sheet)
    found = {
        block.anchor: number
        for number, page in enumerate(pages, context.sheet.number)
        for block in walk(page)
        if isinstance(block, Heading) and block.anchor
    }
    numbered = agenda(context, found)
    named = (tuple(numbered if _is_agenda(b, numbered) else b for b in page) for page in pages)
    return assemble(context, Kind.GUIDE, joined(named))


def _is_agenda(block: Block, agenda_: Table) -> bool:
    return isinstance(block, Table) and block.summary == agenda_.summary


def _first_page(context: InterviewContext) -> tuple[Block, ...]:
    interview = context.interview
    facts = {
        "minutes": interview.minutes,
        "used": sum(planned.question.minutes for planned in interview.questions),
        "count": len(interview.questions),
    }
    rules = (context.say(f"guide.rules.{number}") for number in range(1, _RULES + 1))
    return (
        Heading(1, context.say("guide.title")),
        *context.leads("guide", **facts),
        context.expectation,
        Heading(2, context.say("guide.agenda")),
        agenda(context, {}),
        *_opening(context),
        Group(
            (
                Heading(2, context.say("guide.rules")),
                Listing(tuple((Span(rule),) for rule in rules)),
            )
        ),
    )


def _opening(context: InterviewContext) -> tuple[Block, ...]:
    length = context.interview.minutes
    facts = {"minutes": length, "candidate": candidate_minutes(length)}
    lines = (
        paragraph(context.say(f"guide.opening.{number}", **facts), Role.SCRIPT)
        for number in range(1, _OPENING_LINES + 1)
    )
    note = paragraph(context.say("guide.opening.note"), Role.ASIDE)
    heading = Heading(2, context.say("guide.opening"), anchor=anchor_of("opening"))
    return (Group((heading, *lines, note)),)


def _questions(context: InterviewContext) -> tuple[Block, ...]:
    found: list[Block] = []
    for _, planned in groupby(context.interview.questions, key=lambda item: item.competency):
        same = tuple(planned)
        above = (Heading(2, context.competency(same[0])),)
        for question in same:
            found.extend(question_pages(context, question, above))
            above = ()
    return tuple(found)


def _end(context: InterviewContext) -> tuple[Block, ...]:
    own = candidate_minutes(context.interview.minutes)
    return (
        Group(
            (
                Heading(2, context.say("guide.candidate"), anchor=anchor_of("candidate")),
                paragraph(context.say("guide.candidate.script"), Role.SCRIPT),
                paragraph(context.say("guide.candidate.note", minutes=own), Role.ASIDE),
                paragraph(context.say("guide.note.later"), Role.LABEL),
                NoteLines(("",), _LINES_FOR_LATER),
                Heading(2, context.say("guide.close"), anchor=anchor_of("close")),
                paragraph(context.say("guide.close.script"), Role.SCRIPT),
                Heading(2, context.say("guide.after")),
                paragraph(context.say("guide.after.note")),
                paragraph(context.say("guide.after.note.2")),
            )
        ),
    )
