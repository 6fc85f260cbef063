"""A document → its pages to look at: what a page shows is recorded, to be drawn at any size."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QPainter, QPdfWriter, QPicture

from kits.document.appearance import theme_of
from ui.printing.pages import Pages
from ui.printing.sheet import DOTS_PER_INCH, Sheet, page_layout
from ui.printing.threads import let_layouts_settle, make_ready

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from ui.printing.laid import Laid

_CODE = re.compile(r"\bQ\d+\b")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page: its number, counted from 0, and how far down, as a share of it."""

    page: int
    down: float


@dataclass(frozen=True, slots=True)
class Sheets:
    """A document as pages to look at."""

    name: str
    pictures: tuple[QPicture, ...]
    size: QSizeF
    """Of a page, in the units of the pictures."""
    texts: tuple[str, ...]
    """What stands on each page, for those who cannot see it."""
    spots: Mapping[str, Spot] = field(default_factory=dict[str, Spot])
    """Where each question begins, by its code."""


class Typesetter:
    """Lays out documents one after the other; what is as it was is not laid out again."""

    def __init__(self) -> None:
        self._buffer: QBuffer | None = None
        self._writer: QPdfWriter | None = None
        self._kept: dict[str, Laid] = {}

    def sheets(
        self, document: Document, appearance: Appearance, step: Callable[[], None]
    ) -> Sheets:
        """Return a document's pages; ``step`` is called often, and stops it by raising."""
        make_ready()
        theme = theme_of(appearance)
        writer = self._device()
        sheet = Sheet(document, theme, writer, appearance.logo)
        pages = Pages(document, theme, writer, sheet.column)
        pages.kept, pages.step = self._kept, step
        writer.setPageLayout(page_layout(document, theme))
        pages.fill(sheet.room)
        self._kept = pages.laid
        made = Sheets(
            document.name,
            tuple(_picture(sheet, pages, number) for number in range(pages.count)),
            sheet.size,
            _texts(pages),
            _spots(sheet, pages),
        )
        let_layouts_settle()
        return made

    def _device(self) -> QPdfWriter:
        """Return what everything is laid out for: the same pages as a PDF has."""
        if self._writer is None:
            self._buffer = QBuffer()
            self._writer = QPdfWriter(self._buffer)
            self._writer.setResolution(DOTS_PER_INCH)
        return self._writer


def _picture(sheet: Sheet, pages: Pages, number: int) -> QPicture:
    picture = QPicture()
    painter = QPainter(picture)
    sheet.paint(painter, pages, number)
    painter.end()
    return picture


def _texts(pages: Pages) -> tuple[str, ...]:
    texts = [""] * pages.count
    for stretch in pages.stretches:
        texts[stretch.first] += f"{stretch.text.toPlainText()}\n"
    return tuple(texts)


def _spots(sheet: Sheet, pages: Pages) -> dict[str, Spot]:
    """Return where each code stands first, in a heading if it is in one."""
    named: dict[str, Spot] = {}
    headed: dict[str, Spot] = {}
    height = sheet.column.height
    for stretch in pages.stretches:
        layout = stretch.text.documentLayout()
        block = stretch.text.begin()
        while block.isValid():
            for found in _CODE.finditer(block.text()):
                down = layout.blockBoundingRect(block).top()
                page = int(down // height)
                place = (sheet.corner.y() + down - page * height) / sheet.size.height()
                spots = headed if block.blockFormat().headingLevel() else named
                spots.setdefault(found[0], Spot(stretch.first + page, place))
            block = block.next()
    return {**named, **headed}
