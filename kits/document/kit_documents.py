"""A kit → its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.appearance import USUAL
from kits.document.blocks import Kind
from kits.document.book import book
from kits.document.briefing import briefing
from kits.document.candidate_sheet import candidate_sheet, hands_out
from kits.document.context import context_of, contexts
from kits.document.debrief import debrief_agenda
from kits.document.grid import grid
from kits.document.guide import guide
from kits.document.letter import letter
from kits.document.notes import notes
from kits.document.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from kits.document.context import InterviewContext, KitContext
    from kits.model import Kit

_OF_KIT: Mapping[Kind, Callable[[KitContext], Document]] = {
    Kind.BOOK: book,
    Kind.BRIEFING: briefing,
    Kind.LETTER: letter,
    Kind.DEBRIEF_AGENDA: debrief_agenda,
}
_OF_INTERVIEW: Mapping[Kind, Callable[[InterviewContext], Document | None]] = {
    Kind.GUIDE: guide,
    Kind.NOTES: notes,
    Kind.GRID: grid,
    Kind.CANDIDATE_SHEET: candidate_sheet,
}


def listed(kit: Kit) -> tuple[tuple[Kind, int], ...]:
    """Return which documents a kit has, without making them: each kind and interview, from 1.

    Those of the whole kit come first, with 0.
    """
    numbers = range(1, len(kit.interviews) + 1)
    handing = {n for n in numbers if hands_out(kit.interviews[n - 1], kit.language)}
    whole = tuple((kind, 0) for kind in Kind if kind in _OF_KIT)
    return whole + tuple(
        (kind, number)
        for number in numbers
        for kind in Kind
        if kind in _OF_INTERVIEW and (kind is not Kind.CANDIDATE_SHEET or number in handing)
    )


def document_of(
    kit: Kit, kind: Kind, number: int, appearance: Appearance = USUAL
) -> Document | None:
    """Return one of the documents of ``listed``, None if the kit has no such one."""
    if (kind, number) not in listed(kit):
        return None
    if not number:
        return typeset(_OF_KIT[kind](context_of(kit, appearance)))
    made = _OF_INTERVIEW[kind](contexts(kit, appearance)[number - 1])
    return typeset(made) if made else None


def documents_of(
    kit: Kit, kinds: Iterable[Kind], appearance: Appearance = USUAL
) -> tuple[Document, ...]:
    """Return documents of these kinds: of the whole kit first, then by interview.

    A candidate sheet is made only where there is material. What stands on which page follows the
    appearance.
    """
    wanted = tuple(kinds)
    whole = context_of(kit, appearance)
    made = [_OF_KIT[kind](whole) for kind in wanted if kind in _OF_KIT]
    made += [
        document
        for context in contexts(kit, appearance)
        for kind in wanted
        if kind in _OF_INTERVIEW and (document := _OF_INTERVIEW[kind](context)) is not None
    ]
    return tuple(typeset(document) for document in made)
