"""Blocks made to fit their page: columns no narrower than their words, materials no wider."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.document.blocks import Artefact, Group, Paragraph, Role, Span, Table
from kits.document.rhythm import CELL_WIDE, cell_style, mono_size, points, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Cell
    from kits.document.measure import Column

_BOLD = 1.3
"""How much wider letters of a heading are than the theme's average, spaces included."""
_MARGIN = 1


def fitted(blocks: Iterable[Block], column: Column) -> tuple[Block, ...]:
    """Return blocks as they fit a column; those that already do as they are."""
    return tuple(_fitted(block, column) for block in blocks)


def _fitted(block: Block, column: Column) -> Block:
    match block:
        case Group():
            return Group(fitted(block.blocks, column))
        case Table():
            return replace(block, widths=_widths(block, column))
        case Artefact():
            return _artefact(block, column)
        case _:
            return block


def _artefact(block: Artefact, column: Column) -> Artefact:
    letters = max(map(len, block.text.splitlines()), default=0)
    usual = column.theme.sizes.mono
    size = min(block.size or usual, mono_size(column.theme, column.width, letters))
    return block if size == usual else replace(block, size=size)


def _widths(table: Table, column: Column) -> tuple[int, ...]:
    """Return shares that hold the longest word of each heading, taken from the widest column."""
    widths = list(table.widths)
    for place, cell in enumerate(table.header.cells):
        lacking = _least(cell, table, column) - widths[place]
        widest = widths.index(max(widths))
        if lacking > 0 and widest != place:
            widths[place] += lacking
            widths[widest] -= lacking
    return tuple(widths)


def _least(cell: Cell, table: Table, column: Column) -> int:
    """Return the share of the width that the longest word of a heading needs."""
    style = cell_style(Role.BODY, header=True, compact=table.compact)
    letters = max((len(word) for word in _words(cell)), default=0)
    wide = letters * size_of(column.theme, style) * column.theme.letter * _BOLD
    return round(100 * (wide + 2 * points(CELL_WIDE)) / column.width) + _MARGIN


def _words(cell: Cell) -> list[str]:
    spans = (
        span
        for item in cell.content
        if isinstance(item, Paragraph)
        for span in item.content
        if isinstance(span, Span)
    )
    return [word for span in spans for word in span.text.split()]
