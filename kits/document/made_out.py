"""A document made out to one candidate, named in its title, on each page and where it asks who."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.document.blocks import Field, Kind, Paragraph, Span, Table
from kits.languages import language_pack

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document, Listing

_ASK_WHO = frozenset({Kind.GRID, Kind.NOTES})
"""Kinds whose first table asks in its first cell for the candidate."""


def made_out(document: Document, candidate: str) -> Document:
    """Return a document made out to a candidate, who is named by a code, initials or a name."""
    pack = language_pack(document.language)
    blocks = document.blocks
    if document.kind in _ASK_WHO:
        blocks = _answered(blocks, candidate)
    return replace(
        document,
        title=pack.text("doc.for", text=document.title, candidate=candidate),
        header=pack.text("doc.for", text=document.header, candidate=candidate),
        blocks=blocks,
    )


def _answered(blocks: tuple[Block, ...], candidate: str) -> tuple[Block, ...]:
    at, table = next((at, block) for at, block in enumerate(blocks) if isinstance(block, Table))
    row, *others = table.rows
    asked, *rest = row.cells
    answered = replace(asked, content=tuple(_named(block, candidate) for block in asked.content))
    filled = replace(table, rows=(replace(row, cells=(answered, *rest)), *others))
    return (*blocks[:at], filled, *blocks[at + 1 :])


def _named(block: Paragraph | Listing, candidate: str) -> Paragraph | Listing:
    if not isinstance(block, Paragraph):
        return block
    content = (
        replace(item, value=candidate) if isinstance(item, Field) else Span(candidate)
        for item in block.content
    )
    return replace(block, content=tuple(content))
