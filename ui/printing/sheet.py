"""One sheet of a document on a device: where its column of text is, and what surrounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
)

from ui.printing.laid import searchable
from ui.printing.pages import Column
from ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from kits.document.appearance import Logo
    from kits.document.blocks import Document
    from kits.document.theme import Theme
    from ui.printing.pages import Pages, Stretch

DOTS_PER_INCH = 600
_MILLIMETRES_PER_INCH = 25.4
_POINTS_PER_INCH = 72
_EDGE_SHARE = 0.5
"""How far into the margin header and footer stand, as in the Word files."""
_FOOTER_DOWN = 0.5
"""How far below the column the footer begins, as a share of where the header stands."""
_BELOW_LOGO = 4.0
"""Millimetres."""


class Sheet:
    """Paints the pages of a document."""

    def __init__(
        self, document: Document, theme: Theme, device: QPagedPaintDevice, logo: Logo | None
    ) -> None:
        page = theme.page
        margin = page.landscape_margin if document.landscape else page.margin
        millimetre = device.logicalDpiY() / _MILLIMETRES_PER_INCH
        width = page.column(landscape=document.landscape)
        height = page.depth(landscape=document.landscape)
        self.column = Column(width * millimetre, height * millimetre)
        self.size = QSizeF(width + 2 * margin, height + 2 * margin) * millimetre
        self.corner = QPointF(margin, margin) * millimetre
        self._edge = margin * _EDGE_SHARE * millimetre
        self._document = document
        self._logo = logo
        self._logo_size = QSizeF(logo.width, logo.height) * millimetre if logo else QSizeF()
        self._below_logo = _BELOW_LOGO * millimetre
        colours = colours_of({"muted": theme.colours.muted, "ink": theme.colours.ink})
        self._muted, self._ink = colours["muted"], colours["ink"]
        self._font = searchable(QFont([theme.fonts.body, theme.stand_ins.body]))
        # In dots, as the column: what is painted on may count points in another way.
        dots = theme.sizes.running * device.logicalDpiY() / _POINTS_PER_INCH
        self._font.setPixelSize(round(dots))

    @property
    def room(self) -> float:
        """Return how far down the first page its text begins, below the logo."""
        return self._logo_size.height() + self._below_logo if self._logo else 0.0

    def paint(self, painter: QPainter, pages: Pages, number: int) -> None:
        """Paint one of the pages, counted from 0."""
        if self._logo is not None and not number:
            place = self.corner + QPointF(self.column.width - self._logo_size.width(), 0)
            painter.drawImage(QRectF(place, self._logo_size), QImage.fromData(self._logo.data))
        self._frame(painter, number + 1, pages.count)
        for stretch in pages.stretches:
            if stretch.first <= number <= stretch.last:
                self._draw(painter, stretch, number)

    def _frame(self, painter: QPainter, page: int, pages: int) -> None:
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

    def _draw(self, painter: QPainter, stretch: Stretch, page: int) -> None:
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


def page_layout(document: Document, theme: Theme) -> QPageLayout:
    """Return the page of a document as a device takes it."""
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
