"""A kit → its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.appearance import USUAL
from kits.document.blocks import Kind
from kits.document.book import book
from kits.document.briefing import briefing
from kits.document.candidate_sheet import candidate_sheet
from kits.document.context import context_of, contexts
from kits.document.debrief import debrief_agenda
from kits.document.grid import grid
from kits.document.guide import guide
from kits.document.letter import letter
from kits.document.notes import notes
from kits.document.typography import typeset

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
