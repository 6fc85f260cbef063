"""A document → PDF or a printer, by Qt: its stretches on pages, with header and footer on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from kits.document.appearance import theme_of
from ui.printing.pages import Pages
from ui.printing.sheet import DOTS_PER_INCH, Sheet, page_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document


def make_pdf(document: Document, appearance: Appearance) -> bytes:
    """Return a document as PDF, its fonts embedded."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("interview-kits")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(page_layout(document, theme_of(appearance)))
    paint(document, appearance, writer)
    buffer.close()
    return bytes(data.data())


def paint(document: Document, appearance: Appearance, device: QPagedPaintDevice) -> None:
    """Paint every page of a document on a device whose page is the appearance's sheet."""
    theme = theme_of(appearance)
    sheet = Sheet(document, theme, device, appearance.logo)
    painter = QPainter(device)
    pages = Pages(document, theme, device, sheet.column)
    for _ in pages.fill(sheet.room):
        pass  # all at once
    for number in range(pages.count):
        if number:
            device.newPage()
        sheet.paint(painter, pages, number)
    painter.end()
