"""Blocks → pages, decided when a document is made, so that a table of contents can name them.

What leads on stays with what follows it, a group or a table that is kept together stays whole
where a page holds it, and what is longer than a page is divided between rows, items or lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from kits.document.appearance import theme_of
from kits.document.blocks import Artefact, Contents, Group, Listing, PageBreak, Table
from kits.document.fitting import fitted
from kits.document.measure import Column, leads_on
from kits.document.rhythm import points

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kits.document.appearance import Appearance
    from kits.document.blocks import Block

_SURE = 0.98
"""How much of a page is filled, so that another program's line breaks still fit it."""
_HEADER_LINE = 6.0
"""Millimetres that the header needs beside a logo."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How much stands on a page, in points; the first may hold less: a logo, part of a cover."""

    column: Column
    depth: float
    first: float
    number: int = 1
    """Of the first page."""

    def fits(self, blocks: Iterable[Block]) -> bool:
        """Return whether blocks fit one page together."""
        return self.column.height(blocks) <= self.depth


def sheet_of(appearance: Appearance, *, landscape: bool = False) -> Sheet:
    """Return the sheet of an appearance, upright or on its side."""
    theme = theme_of(appearance)
    page, room = theme.page, appearance.room
    if room is not None:
        area = room.turned if landscape else room.upright
        depth = area.depth * _SURE
        first = depth if landscape else room.first * _SURE
        return Sheet(Column(theme, area.width), depth, first, 1 + room.before)
    width = points(page.column(landscape=landscape))
    depth = points(page.depth(landscape=landscape)) * _SURE
    margin = page.landscape_margin if landscape else page.margin
    high = appearance.logo.height + _HEADER_LINE if appearance.logo else 0
    return Sheet(Column(theme, width), depth, depth - points(max(0, high - margin / 2)))


def paged(blocks: Iterable[Block], sheet: Sheet) -> tuple[tuple[Block, ...], ...]:
    """Return blocks page by page; each page break among them begins a new one."""
    pages = _Pages(sheet)
    pages.place(fitted(blocks, sheet.column))
    return tuple(tuple(page) for page in pages.done if page)


def joined(pages: Iterable[Iterable[Block]]) -> tuple[Block, ...]:
    """Return pages as blocks with a page break between each two."""
    parted = chain.from_iterable((PageBreak(), *page) for page in pages)
    return tuple(parted)[1:]


@dataclass(slots=True)
class _Pages:
    """The pages as far as they are filled."""

    sheet: Sheet
    done: list[list[Block]] = field(default_factory=lambda: [[]])
    used: float = 0

    @property
    def room(self) -> float:
        """Return what is left of the page."""
        whole = self.sheet.first if len(self.done) == 1 else self.sheet.depth
        return whole - self.used

    def place(self, blocks: Iterable[Block]) -> None:
        """Put blocks one below the other, turning pages where they are full."""
        held: list[Block] = []
        for block in blocks:
            if isinstance(block, PageBreak):
                self._turn()
            elif leads_on(block):
                held.append(block)
            else:
                self._put(held, block)
                held = []
        height = self.sheet.column.height(held)
        if height > self.room:
            self._turn()
        self._add(held, height)

    def _put(self, held: list[Block], block: Block) -> None:
        together = [*held, block]
        height = self.sheet.column.height(together)
        if height <= self.room:
            self._add(together, height)
        elif isinstance(block, Group) and height > self.sheet.depth:
            self._turn()
            self.place((*held, *block.blocks))
        elif _is_whole(block) and height <= self.sheet.depth:
            self._turn()
            self._add(together, height)
        else:
            self._divide(held, block)

    def _divide(self, held: list[Block], block: Block) -> None:
        """Put as much of a block on this page as it holds, and the rest on the next ones."""
        start, count = 0, _parts(block)
        heights = [self._part_height(block, part) for part in range(count)]
        while start < count:
            end = start + _least(block, start)
            height = self.sheet.column.height([*held, _cut(block, start, end)])
            if start == 0 and height > self.room:
                self._turn()
            while end < count and height + heights[end] <= self.room:
                height += heights[end]
                end += 1
            while end < count and end > start + 1 and _names_what_follows(block, end - 1):
                end -= 1
            self._add([*held, _cut(block, start, end)], height)
            held, start = [], end
            if start < count:
                self._turn()

    def _part_height(self, block: Block, part: int) -> float:
        column = self.sheet.column
        with_it = column.height([_cut(block, part, part + 1)])
        return with_it - column.height([_cut(block, part, part)])

    def _add(self, blocks: Sequence[Block], height: float) -> None:
        self.done[-1].extend(blocks)
        self.used += height

    def _turn(self) -> None:
        if self.done[-1]:
            self.done.append([])
            self.used = 0


def _is_whole(block: Block) -> bool:
    """Return whether a block is not divided as long as a page holds it."""
    return not isinstance(block, Table | Listing | Contents) or (
        isinstance(block, Table) and block.together
    )


def _parts(block: Block) -> int:
    """Return between how many parts a block can be divided."""
    match block:
        case Table():
            return len(block.rows)
        case Listing():
            return len(block.items)
        case Contents():
            return len(block.lines)
        case Artefact():
            return len(block.text.splitlines())
        case _:
            return 1


def _cut(block: Block, start: int, end: int) -> Block:
    """Return a block with only these of its parts."""
    match block:
        case Table():
            return replace(block, rows=block.rows[start:end])
        case Listing():
            return replace(block, items=block.items[start:end])
        case Contents():
            return Contents(block.lines[start:end])
        case Artefact():
            lines = block.text.splitlines()[start:end]
            label = "" if start else block.label
            return replace(block, text="\n".join(lines), label=label)
        case _:
            return block


def _least(block: Block, start: int) -> int:
    """Return how many parts from one on must not be parted."""
    end = start
    while _names_what_follows(block, end):
        end += 1
    return min(end + 1, _parts(block)) - start


def _names_what_follows(block: Block, part: int) -> bool:
    return isinstance(block, Table) and part < len(block.rows) - 1 and block.rows[part].heading
