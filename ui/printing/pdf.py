"""A document → PDF or a printer, by Qt: its stretches on pages, with header and footer on each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QPainter, QPdfWriter

from kits.document.appearance import theme_of
from ui.printing.pages import Pages
from ui.printing.sheet import DOTS_PER_INCH, Sheet, page_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document


_CLOCK = (
    (re.compile(rb"\(D:\d{14}[^)]*\)"), b"(D:19800101000000Z)"),
    (re.compile(rb'Date="[^"]*"'), b'Date="1980-01-01T00:00:00Z"'),
)
"""When Qt says that a PDF was made, and what stands there instead, as in our Word files."""


def make_pdf(document: Document, appearance: Appearance) -> bytes:
    """Return a document as PDF, its fonts embedded; the same document gives the same bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("interview-kits")
    writer.setDocumentId(
        QUuid.createUuidV5(QUuid(), f"{document.name} {document.footer}".encode())
    )
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(page_layout(document, theme_of(appearance)))
    paint(document, appearance, writer)
    buffer.close()
    return _without_clock(bytes(data.data()))


def _without_clock(pdf: bytes) -> bytes:
    """Return a PDF that says nothing of when it was made; a PDF counts its bytes, so none goes."""
    for said, instead in _CLOCK:
        pdf = said.sub(lambda found, text=instead: text.ljust(len(found[0])), pdf)
    return pdf


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
