"""A document's blocks → where they stand on pages of paper.

Blocks that belong together are laid out together and put below those before them, or on a new page
where they would be parted. What is longer than a page is parted between its rows, items or lines,
and so are tables that need not stay together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from kits.document.blocks import Group, Heading, PageBreak, Paragraph, Role, Table, walk
from ui.printing.laid import Laid
from ui.printing.markup import Markup
from ui.printing.parting import ends_badly, part, size

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

    from kits.document.blocks import Block, Document
    from kits.document.theme import Theme

T = TypeVar("T")
Slices: TypeAlias = "Generator[None, None, T]"
"""Work that stops often, so that other things can be done in between, and returns a value."""
Unit: TypeAlias = "tuple[Block, ...]"
"""Blocks that stay on one page if they can."""
_ALOUD = (Role.SPOKEN, Role.SCRIPT)
_ONCE_MORE = "<!---->"
"""Tells what stands in several places apart, and shows nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """The column of text on a page, in the units of the device it is for."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A unit in its place: the pages on which it stands, counted from 0."""

    text: QTextDocument
    first: int
    last: int


class Pages:
    """Puts the units of a document on pages, one after the other, in slices."""

    def __init__(
        self, document: Document, theme: Theme, device: QPagedPaintDevice, column: Column
    ) -> None:
        self._blocks = document.blocks
        self._places: dict[str, int] = {}
        """On which page, counted from 1, each anchor stands."""
        self._markup = Markup(document, theme, self._places)
        self._device = device
        self._column = column
        self.kept: Mapping[str, Laid] = {}
        """What was laid out before for the same device, by its HTML."""
        self.laid: dict[str, Laid] = {}
        """What was laid out, by its HTML."""
        self._placed: set[Laid] = set()
        """What stands on a page, and so cannot stand elsewhere too."""
        self._page = 0
        self._down = self._gap = 0.0
        self._usual = 8
        """How many rows or items fitted on a page last: about so many fit on the next."""
        self.stretches: list[Stretch] = []

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return max((stretch.last for stretch in self.stretches), default=0) + 1

    def fill(self, room: float) -> Slices[None]:
        """Put all blocks on the pages, the first of them so far down."""
        self._begin(room)
        yield from self._fill(self._blocks)
        if self._markup.refers:  # again, now that the pages are known
            self._begin(room)
            yield from self._fill(self._blocks)

    def _begin(self, room: float) -> None:
        self.stretches.clear()
        self._placed.clear()
        self._page = 0
        self._down, self._gap = room, 0.0

    def _fill(self, blocks: Sequence[Block]) -> Slices[None]:
        units = list(_units(blocks))
        for unit, following in zip(units, (*units[1:], ()), strict=True):
            yield from self._put(unit, following)

    def _put(self, unit: Unit, following: Unit) -> Slices[None]:
        *above, last = unit
        if isinstance(last, PageBreak):
            self._turn()
            return
        laid = yield from self._lay(unit)
        flows = isinstance(last, Table) and not last.together
        if laid.height <= self._column.height and not flows:
            if not self._has_room(laid):
                self._turn()
            self._place(unit, laid)
        elif isinstance(last, Group):
            yield from self._fill((*above, *last.blocks))
        elif size(last):
            yield from self._put_in_parts(tuple(above), last, following)
        else:  # Qt parts it between lines, which it can from the head of a page only
            self._turn()
            self._place(unit, laid)

    def _put_in_parts(self, above: Unit, block: Block, following: Unit) -> Slices[None]:
        """Put a block that may be parted, as much of it on each page as there is room for."""
        while size(block):
            count = yield from self._fitting(above, block, following)
            if not count and self._down:
                self._turn()
                continue
            count = count or 1
            unit = (*above, part(block, 0, count))
            self._place(unit, (yield from self._lay(unit)))
            above, block = (), part(block, count)
            if size(block):
                self._turn()

    def _fitting(self, above: Unit, block: Block, following: Unit) -> Slices[int]:
        """Return after how many of its parts the page is to be turned: all, if it need not be.

        The last row of a table stays with what it leads on to.
        """
        total = size(block)
        fits = lambda at: self._fits((*above, part(block, 0, at)))  # noqa: E731 - of this block
        count = yield from _most(total, self._usual, fits)
        self._usual = count or self._usual
        if count == total and following and isinstance(block, Table) and block.leads_on:
            along = yield from self._fits((*above, block, *following))
            count -= not along
        while ends_badly(block, count):
            count -= 1
        return count

    def _place(self, unit: Unit, laid: Laid) -> None:
        """Put a unit where the last one ended and go to its own end."""
        self._placed.add(laid)
        end = laid.put(self._down + self._space(laid), self._column.height)
        first, pages = self._page, int(end // self._column.height)
        self.stretches.append(Stretch(laid.text, first, first + pages))
        anchors = (block.anchor for block in walk(unit) if isinstance(block, Heading))
        self._places.update({anchor: first + 1 for anchor in anchors if anchor})
        self._page = first + pages
        self._down = end - pages * self._column.height
        self._gap = laid.below

    def _lay(self, unit: Unit) -> Slices[Laid]:
        """Lay a unit out, once more if the same stands on a page already."""
        yield
        html = self._markup.of(unit)
        while self.laid.get(html) in self._placed:
            html += _ONCE_MORE
        if html not in self.laid:
            kept = self.kept.get(html)
            self.laid[html] = kept or Laid(unit, html, self._device, self._column.width)
        return self.laid[html]

    def _fits(self, unit: Unit) -> Slices[bool]:
        """Tell whether a unit has room below what is on the page."""
        return self._has_room((yield from self._lay(unit)))

    def _has_room(self, laid: Laid) -> bool:
        return self._down + self._space(laid) + laid.height <= self._column.height

    def _space(self, laid: Laid) -> float:
        """Return the space before a unit: none at the head of a page."""
        return max(laid.above, self._gap) if self._down else 0.0

    def _turn(self) -> None:
        if self._down:
            self._page += 1
            self._down = self._gap = 0.0


def _most(total: int, near: int, fits: Callable[[int], Slices[bool]]) -> Slices[int]:
    """Return the greatest number up to ``total`` that fits, sought from ``near`` on: it is costly.

    None fits after one that does not; 0 always does.
    """
    low, high, step = 0, total + 1, 1
    while high - low > 1:
        near = max(low + 1, min(high - 1, near))
        if (yield from fits(near)):
            low, near = near, near + step
        else:
            high, near = near, near - step
        step *= 2
    return low


def _units(blocks: Iterable[Block]) -> Iterator[Unit]:
    """Return what stays together: headings, labels and what is said aloud lead what follows."""
    held: Unit = ()
    for block in blocks:
        if held and _parts(held[-1], block):
            yield held
            held = ()
        held = (*held, block)
        if not _leads(block):
            yield held
            held = ()
    if held:
        yield held


def _parts(last: Block, block: Block) -> bool:
    """Tell whether a block begins a unit though the last one leads on."""
    return isinstance(block, PageBreak) or (_is_aloud(last) and not _is_aloud(block))


def _leads(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return block.role is Role.LABEL or _is_aloud(block)
    return isinstance(block, Heading)


def _is_aloud(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role in _ALOUD
