"""A kit → its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import Kind
from kits.document.candidate_sheet import candidate_sheet
from kits.document.context import contexts
from kits.document.grid import grid
from kits.document.guide import guide
from kits.document.typography import typeset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kits.document.blocks import Document
    from kits.document.context import InterviewContext
    from kits.model import Kit

_MAKERS: Mapping[Kind, Callable[[InterviewContext], Document | None]] = {
    Kind.GUIDE: guide,
    Kind.GRID: grid,
    Kind.CANDIDATE_SHEET: candidate_sheet,
}


def documents_of(kit: Kit, kinds: Iterable[Kind]) -> tuple[Document, ...]:
    """Return documents of these kinds by interview; a sheet only where there is material."""
    wanted = tuple(kinds)
    made = (_MAKERS[kind](context) for context in contexts(kit) for kind in wanted)
    return tuple(typeset(document) for document in made if document is not None)
