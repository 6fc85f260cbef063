"""How high blocks stand on paper, without laying them out: an estimate on the safe side.

A line is counted to break half a word early, and a letter to be a little wider than it is on
average, so that what is said to fit a page does fit it, in every program that lays it out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kits.document.blocks import (
    Artefact,
    Contents,
    Field,
    FieldKind,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
)
from kits.document.rhythm import (
    BAR_INDENT,
    BOX,
    CELL_HIGH,
    CELL_WIDE,
    HANGING,
    RHYTHM,
    STYLE_OF_ROLE,
    Style,
    cell_style,
    note_line,
    points,
    size_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Cell, Inline, Prose, TableRow
    from kits.document.theme import Theme

_HALF_A_WORD = 3
"""Letters that a line loses on average because words do not break."""
_NARROW = 32
"""Letters to a line below which words are counted one by one."""
_WIDER = 0.93
"""How many of them stand in a line of words that are wider than most."""
_ROW_LINE = 1.5
"""Points that a row is higher than what is in it: its line, and what programs round up."""
_BOX_HEIGHT = 1.04
"""How much higher a line stands because of the box to tick before it."""
_BETWEEN_TABLES = 6.0
_INDENTS = {
    Style.SPOKEN: BAR_INDENT,
    Style.SCRIPT: BAR_INDENT,
    Style.MARK: 2 * BOX,
}
_HEADINGS = {1: Style.TITLE, 2: Style.SECTION, 3: Style.QUESTION}


@dataclass(frozen=True, slots=True)
class Column:
    """What blocks stand in: the theme, and the width in points."""

    theme: Theme
    width: float

    def height(self, blocks: Iterable[Block]) -> float:
        """Return how high blocks stand one below the other."""
        return sum(self._block(block) for block in blocks)

    def _block(self, block: Block) -> float:
        match block:
            case Group():
                return self.height(block.blocks)
            case Table():
                rows = (block.header, *block.rows)
                return sum(self._row(row, block) for row in rows) + _BETWEEN_TABLES
            case PageBreak():
                return 0
            case _:
                return self._prose(block)

    def _prose(self, block: Prose) -> float:
        match block:
            case Heading():
                style = _HEADINGS[block.level]
                return self._text(f"{block.code}  {block.text}", style, self.width)
            case Paragraph():
                return self._text(_words(block.content), STYLE_OF_ROLE[block.role], self.width)
            case Listing():
                return self._listing(block, self.width)
            case Artefact():
                return self._artefact(block)
            case NoteLines():
                return len(block.prompts) * block.lines * note_line(self.theme)
            case Contents():
                styles = {1: Style.TOC_1, 2: Style.TOC_2}
                return sum(
                    self._text(line.text, styles[line.depth], self.width) for line in block.lines
                )
            case _:
                assert_never(block)

    def _row(self, row: TableRow, table: Table) -> float:
        shares = (100,) if row.heading else table.widths
        widths = (self.width * share / 100 - 2 * points(CELL_WIDE) for share in shares)
        highest = max(
            self._cell(cell, width, compact=table.compact)
            for cell, width in zip(row.cells, widths, strict=True)
        )
        return max(points(row.room), highest + 2 * points(CELL_HIGH)) + _ROW_LINE

    def _cell(self, cell: Cell, width: float, *, compact: bool) -> float:
        height = 0.0
        for item in cell.content:
            if isinstance(item, Listing):
                height += self._listing(item, width)
            else:
                style = cell_style(item.role, header=cell.header, compact=compact)
                height += self._text(_words(item.content), style, width)
        return height or self._text("", Style.CELL_TEXT, width)

    def _listing(self, block: Listing, width: float) -> float:
        inner = width - HANGING * self.theme.sizes.body
        style, factor = (Style.TICK, _BOX_HEIGHT) if block.tick else (Style.BULLET, 1)
        return sum(self._text(_words(item), style, inner) * factor for item in block.items)

    def _artefact(self, block: Artefact) -> float:
        label = self._text(block.label, Style.LABEL, self.width) if block.label else 0
        lines = block.text.splitlines()
        pitch = (block.size or self.theme.sizes.mono) * RHYTHM[Style.ARTEFACT].pitch
        return label + len(lines) * pitch + 2 * BOX

    def _text(self, text: str, style: Style, width: float) -> float:
        rhythm, size = RHYTHM[style], size_of(self.theme, style)
        letters = (width - _INDENTS.get(style, 0)) / (size * self.theme.letter)
        lines = sum(_lines(part, letters) for part in text.split("\n"))
        return rhythm.before + lines * size * rhythm.pitch + rhythm.after


def leads_on(block: Block) -> bool:
    """Return whether a block must not be parted from what follows it."""
    labels = isinstance(block, Paragraph) and block.role is Role.LABEL
    return labels or isinstance(block, Heading)


def _lines(text: str, letters: float) -> int:
    """Return how many lines of so many letters a text takes."""
    if len(text) <= letters * _WIDER:
        return 1
    if letters > _NARROW:
        return math.ceil(len(text) / (letters - _HALF_A_WORD))
    lines, used, letters = 1, 0.0, letters * _WIDER
    for word in text.split(" "):
        if used and used + len(word) > letters:
            lines, used = lines + 1, 0
        lines += math.floor(len(word) / letters)  # what is longer than a line is cut
        used += len(word) % letters + 1
    return lines


def _words(content: Iterable[Inline]) -> str:
    return "".join(_shown(item) for item in content)


def _shown(item: Inline) -> str:
    if isinstance(item, Span):
        return item.text
    if isinstance(item, Field):
        return "x" if item.kind is FieldKind.CHECK else item.prompt
    return str(item.page)
