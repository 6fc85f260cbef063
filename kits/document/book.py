"""The kit book: everything about a kit in one document, for the hiring manager and the record.

Each part, each question and each candidate's material begins on a page of its own, and all are
divided into pages here, so that the table of contents names the right ones on any paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.document.blocks import Contents, ContentsLine, Heading, Kind
from kits.document.book_parts import coverage, plan, record, role_page
from kits.document.context import assemble
from kits.document.legal_card import legal_card
from kits.document.pages import joined, paged
from kits.document.question_pages import book_pages
from kits.document.scoring import scoring_rule

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import KitContext
    from kits.model import PlannedQuestion


@dataclass(frozen=True, slots=True)
class _Part:
    """A part; one without blocks begins where the next one does."""

    line: str
    anchor: str
    blocks: tuple[Block, ...]
    depth: int = 1


def book(context: KitContext) -> Document:
    """Return the whole kit as one document."""
    parts = _parts(context)
    sheet = context.sheet
    whole = replace(sheet, first=sheet.depth)
    pages = [paged(part.blocks, whole) for part in parts]
    page = sheet.number + len(paged(_front(context, _lines(parts, [0] * len(parts))), sheet))
    starts: list[int] = []
    for own in pages:
        starts.append(page)
        page += len(own)
    front = paged(_front(context, _lines(parts, starts)), sheet)
    return assemble(context, Kind.BOOK, joined((*front, *(p for own in pages for p in own))))


def _front(context: KitContext, lines: tuple[ContentsLine, ...]) -> tuple[Block, ...]:
    return (
        Heading(1, context.say("book.title")),
        *context.leads("book"),
        context.expectation,
        Heading(2, context.say("book.contents")),
        Contents(lines),
    )


def _lines(parts: tuple[_Part, ...], starts: list[int]) -> tuple[ContentsLine, ...]:
    return tuple(
        ContentsLine(part.line, part.anchor, start, part.depth)
        for part, start in zip(parts, starts, strict=True)
    )


def _parts(context: KitContext) -> tuple[_Part, ...]:
    first = (
        _part(context, "role", role_page(context)),
        _part(context, "plan", plan(context)),
        _part(context, "coverage", coverage(context)),
        _part(context, "rule", scoring_rule(context)),
    )
    last = (
        _part(context, "law", legal_card(context)),
        _part(context, "record", record(context)),
    )
    return (*first, *_questions(context), *last)


def _part(context: KitContext, key: str, blocks: tuple[Block, ...]) -> _Part:
    title = context.say(f"book.{key}")
    return _Part(title, f"book_{key}", (Heading(2, title, anchor=f"book_{key}"), *blocks))


def _questions(context: KitContext) -> tuple[_Part, ...]:
    found: list[_Part] = []
    for number, interview in enumerate(context.kit.interviews, 1):
        title = context.say("book.interview", number=number, minutes=interview.minutes)
        anchor = f"book_interview_{number}"
        heading = Heading(2, title, anchor=anchor)
        for place, planned in enumerate(interview.questions):
            above = (heading,) if place == 0 else ()
            if above:
                found.append(_Part(title, anchor, ()))
            found.append(_question(context, planned, above))
    return tuple(found)


def _question(context: KitContext, planned: PlannedQuestion, above: tuple[Heading, ...]) -> _Part:
    code = context.codes[planned.id]
    anchor = f"book_{code.lower()}"
    pages = book_pages(context, planned, anchor)
    line = f"{code}\u2002{context.title(planned)}"
    return _Part(line, anchor, (*above, *pages), 2)
