"""French typography, put in when a document is made: apostrophes, and spaces that must not break.

Entries are written as one types them. Here an apostrophe within a word becomes the printed one,
and the spaces before ``: ; ? ! » %`` and after ``«`` become no-break ones (narrow before ``; ? !``
and between groups of digits), everywhere but in materials, which are shown as they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kits.document.blocks import (
    Artefact,
    Cell,
    Contents,
    Field,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    PageOf,
    Paragraph,
    Table,
    TableRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Document, Inline, Prose

_NARROW = re.compile(r" (?=[;?!])|(?<=\d) (?=\d{3}(?!\d))")
_WIDE = re.compile(r" (?=[:»%])|(?<=«) ")
_ELISION = re.compile(r"(?<=\w)'(?=[\w«])")


def french_typography(text: str) -> str:
    """Return the text as French prints it: its own spaces and apostrophes for those one types."""
    return _ELISION.sub("\u2019", _WIDE.sub("\u00a0", _NARROW.sub("\u202f", text)))


def typeset(document: Document) -> Document:
    """Return the document as its language wants it set."""
    if document.language != "fr":
        return document
    return replace(
        document,
        title=french_typography(document.title),
        header=french_typography(document.header),
        footer=french_typography(document.footer),
        page_label=french_typography(document.page_label),
        blocks=_blocks(document.blocks),
    )


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(_block(block) for block in blocks)


def _block(block: Block) -> Block:
    match block:
        case Table():
            summary = french_typography(block.summary)
            rows = tuple(map(_row, block.rows))
            return replace(block, header=_row(block.header), rows=rows, summary=summary)
        case Group():
            return Group(_blocks(block.blocks))
        case PageBreak():
            return block
        case _:
            return _prose(block)


def _prose(block: Prose) -> Prose:
    match block:
        case Heading():
            return replace(block, text=french_typography(block.text))
        case Artefact():
            return replace(block, label=french_typography(block.label))
        case NoteLines():
            return replace(block, prompts=tuple(map(french_typography, block.prompts)))
        case Contents():
            lines = (replace(line, text=french_typography(line.text)) for line in block.lines)
            return replace(block, lines=tuple(lines))
        case _:
            return _lines(block)


def _lines(block: Paragraph | Listing) -> Paragraph | Listing:
    if isinstance(block, Paragraph):
        return replace(block, content=_line(block.content))
    return replace(block, items=tuple(map(_line, block.items)))


def _row(row: TableRow) -> TableRow:
    return replace(row, cells=tuple(map(_cell, row.cells)))


def _cell(cell: Cell) -> Cell:
    return replace(cell, content=tuple(map(_lines, cell.content)))


def _line(content: Iterable[Inline]) -> tuple[Inline, ...]:
    return tuple(_inline(item) for item in content)


def _inline(item: Inline) -> Inline:
    if isinstance(item, PageOf):
        return item
    if isinstance(item, Field):
        return replace(
            item,
            label=french_typography(item.label),
            prompt=french_typography(item.prompt),
            options=tuple((value, french_typography(shown)) for value, shown in item.options),
        )
    return replace(item, text=french_typography(item.text))
