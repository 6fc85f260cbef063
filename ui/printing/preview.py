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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from ui.printing.laid import Laid
    from ui.printing.pages import Slices, Stretch

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
    """Lays out documents one after the other; what is as it was is not laid out again.

    Only on the thread that Qt runs on: texts of Qt live and die on one thread.
    """

    def __init__(self) -> None:
        self._buffer: QBuffer | None = None
        self._writer: QPdfWriter | None = None
        self._kept: Mapping[str, Laid] = {}
        self._begun: Mapping[str, Laid] = {}
        """What was laid out for a document that nobody wanted to the end."""

    def sheets(self, document: Document, appearance: Appearance) -> Slices[Sheets]:
        """Return a document's pages; one that is begun must be left when another one is."""
        theme = theme_of(appearance)
        writer = self._device()
        sheet = Sheet(document, theme, writer, appearance.logo)
        pages = Pages(document, theme, writer, sheet.column)
        pages.kept = {**self._kept, **self._begun}
        self._begun = pages.laid
        writer.setPageLayout(page_layout(document, theme))
        yield from pages.fill(sheet.room)
        self._kept, self._begun = pages.laid, {}
        pictures: list[QPicture] = []
        for number in range(pages.count):
            yield
            pictures.append(_picture(sheet, pages, number))
        texts, spots = yield from _read(sheet, pages)
        return Sheets(document.name, tuple(pictures), sheet.size, texts, spots)

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


def _read(sheet: Sheet, pages: Pages) -> Slices[tuple[tuple[str, ...], dict[str, Spot]]]:
    """Return what stands on each page, and where each code stands first, if in a heading."""
    texts = [""] * pages.count
    named: dict[str, Spot] = {}
    headed: dict[str, Spot] = {}
    for stretch in pages.stretches:
        yield
        text = stretch.text.toPlainText()
        texts[stretch.first] += f"{text}\n"
        if _CODE.search(text):
            for code, spot, heads in _places(sheet, stretch):
                (headed if heads else named).setdefault(code, spot)
    return tuple(texts), {**named, **headed}


def _places(sheet: Sheet, stretch: Stretch) -> Iterator[tuple[str, Spot, bool]]:
    """Return each code in a stretch, where it stands, and whether in a heading."""
    layout, height = stretch.text.documentLayout(), sheet.column.height
    block = stretch.text.begin()
    while block.isValid():
        for found in _CODE.finditer(block.text()):
            down = layout.blockBoundingRect(block).top()
            page = int(down // height)
            place = (sheet.corner.y() + down - page * height) / sheet.size.height()
            spot = Spot(stretch.first + page, place)
            yield found[0], spot, bool(block.blockFormat().headingLevel())
        block = block.next()
