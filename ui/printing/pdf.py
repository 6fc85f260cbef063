"""A document → PDF, by Qt: its stretches on pages, with a header and a footer on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from kits.document.appearance import theme_of
from ui.printing.laid import searchable
from ui.printing.pages import Column, Pages

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from kits.document.appearance import Appearance, Logo
    from kits.document.blocks import Document
    from kits.document.theme import Theme
from ui.printing.pages import Stretch

_DOTS_PER_INCH = 600
_MILLIMETRES_PER_INCH = 25.4
_EDGE_SHARE = 0.5
"""How far into the margin header and footer stand, as in the Word files."""
_FOOTER_DOWN = 0.5
"""How far below the column the footer begins, as a share of where the header stands."""
_BELOW_LOGO = 4.0
"""Millimetres."""


def make_pdf(document: Document, appearance: Appearance) -> bytes:
    """Return a document as PDF, its fonts embedded."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("interview-kits")
    writer.setResolution(_DOTS_PER_INCH)
    theme = theme_of(appearance)
    writer.setPageLayout(_sheet(document, theme))
    paint(document, appearance, writer)
    buffer.close()
    return bytes(data.data())


def paint(document: Document, appearance: Appearance, device: QPagedPaintDevice) -> None:
    """Paint every page of a document on a device whose page is the appearance's sheet."""
    theme = theme_of(appearance)
    sheet = _Sheet(document, theme, device)
    painter = QPainter(device)
    pages = Pages(document, theme, device, sheet.column)
    logo = appearance.logo
    pages.fill((logo.height + _BELOW_LOGO) * sheet.millimetre if logo else 0.0)
    if logo is not None:
        sheet.show(painter, logo)
    for number in range(pages.count):
        if number:
            device.newPage()
        sheet.frame(painter, number + 1, pages.count)
        for stretch in pages.stretches:
            if stretch.first <= number <= stretch.last:
                sheet.draw(painter, stretch, number)
    painter.end()


class _Sheet:
    """One sheet of a document on a device: where its column is, and what surrounds it."""

    def __init__(self, document: Document, theme: Theme, device: QPagedPaintDevice) -> None:
        page = theme.page
        margin = page.landscape_margin if document.landscape else page.margin
        self.millimetre = device.logicalDpiY() / _MILLIMETRES_PER_INCH
        width = page.column(landscape=document.landscape)
        height = page.depth(landscape=document.landscape)
        self.column = Column(width * self.millimetre, height * self.millimetre)
        self.corner = QPointF(margin, margin) * self.millimetre
        self._edge = margin * _EDGE_SHARE * self.millimetre
        self._document = document
        self._muted = QColor(f"#{theme.colours.muted}")
        self._ink = QColor(f"#{theme.colours.ink}")
        self._font = searchable(QFont([theme.fonts.body, theme.stand_ins.body]))
        self._font.setPointSizeF(theme.sizes.running)

    def show(self, painter: QPainter, logo: Logo) -> None:
        """Draw the logo at the head of the column, on the right."""
        size = QSizeF(logo.width, logo.height) * self.millimetre
        place = self.corner + QPointF(self.column.width - size.width(), 0)
        painter.drawImage(QRectF(place, size), QImage.fromData(logo.data))

    def frame(self, painter: QPainter, page: int, pages: int) -> None:
        """Draw header and footer."""
        document = self._document
        painter.setFont(self._font)
        painter.setPen(self._muted)
        across = QRectF(self.corner.x(), self._edge, self.column.width, self._edge)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        wrapped = Qt.TextFlag.TextWordWrap
        painter.drawText(across, left | wrapped, document.header)
        across.moveTop(self.corner.y() + self.column.height + self._edge * _FOOTER_DOWN)
        label = document.page_label.format(page=page, pages=pages)
        number = painter.boundingRect(across, right, label)
        painter.drawText(number, right, label)
        across.setRight(number.left() - self._edge)
        painter.drawText(across, left | wrapped, document.footer)

    def draw(self, painter: QPainter, stretch: Stretch, page: int) -> None:
        """Draw what of a stretch stands on one page, counted from 0."""
        down = (page - stretch.first) * self.column.height
        look = QAbstractTextDocumentLayout.PaintContext()
        look.clip = QRectF(0, down, self.column.width, self.column.height)
        look.palette.setColor(QPalette.ColorRole.Text, self._ink)
        painter.save()
        painter.translate(self.corner - QPointF(0, down))
        painter.setClipRect(look.clip)
        stretch.text.documentLayout().draw(painter, look)
        painter.restore()


def _sheet(document: Document, theme: Theme) -> QPageLayout:
    size = QSizeF(theme.page.width, theme.page.height)
    unit = QPageSize.Unit.Millimeter
    turned = QPageLayout.Orientation.Landscape
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(
        QPageSize(size, unit, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        turned if document.landscape else upright,
        QMarginsF(),
        QPageLayout.Unit.Millimeter,
    )
