"""What the painters of list rows share: texts that end in time, tags, bars and the focus ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Look

RADIUS = 6.0
TAG_RADIUS = 4.0
BAR = 6
_TICK = ((3.5, 8.5), (6.5, 11.5), (12.5, 5.0))


def paint_text(painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
    """Paint one line at the left, with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def paint_right(painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
    """Paint one line at the right."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)


def width_of(text: str, font: QFont) -> int:
    """Return how wide a text is."""
    return QFontMetrics(font).horizontalAdvance(text)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
    """Paint what lies behind a row: selected, hovered or nothing, and the ring of focus."""
    state = option.state
    where = QRectF(option.rect).adjusted(1, 1.5, -1, -1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.colour("selected"))
        painter.drawRoundedRect(where, RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(look.colour("hover"))
        painter.drawRoundedRect(where, RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRoundedRect(where.adjusted(0.5, 0, -0.5, 0), RADIUS, RADIUS)


def paint_tags(
    painter: QPainter, where: QRect, texts: Sequence[str], font: QFont, look: Look
) -> None:
    """Paint small frames with a text each, as many as fit, the rest as a number."""
    metrics = QFontMetrics(font)
    x = where.left()
    room = where.width()
    most = max(room // max(len(texts), 1), room // 2) - 8
    for position, text in enumerate(texts):
        left = where.right() - x
        more = f"+{len(texts) - position}"
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, min(most, left - 16))
        width = metrics.horizontalAdvance(shown) + 12
        if width > left or len(shown) < min(len(text), 6):
            paint_text(painter, QRect(x, where.top(), left, where.height()), more, font,
                       look.tokens.muted)  # fmt: skip
            return
        frame = QRectF(x + 0.5, where.top() + 0.5, width, where.height() - 1)
        painter.setPen(QPen(look.colour("line")))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(frame, TAG_RADIUS, TAG_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_text(painter, QRect(x + 6, where.top(), width, where.height()), shown, font,
                   look.tokens.muted)  # fmt: skip
        x += width + 6


def paint_bar(
    painter: QPainter, where: QRect, share: float, look: Look, colour: str = "accent"
) -> None:
    """Paint how much of a whole is used."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    bar = QRectF(where.left(), where.center().y() - BAR / 2 + 0.5, where.width(), BAR)
    painter.setBrush(look.colour("line"))
    painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    bar.setWidth(bar.width() * min(share, 1.0))
    painter.setBrush(look.colour(colour))
    painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_line(painter: QPainter, y: float, left: int, right: int, look: Look) -> None:
    """Paint a hairline."""
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_box(painter: QPainter, box: QRectF, look: Look, *, ticked: bool) -> None:
    """Paint a box of a row, ticked or not."""
    painter.setPen(QPen(look.colour("accent" if ticked else "edge"), 1))
    painter.setBrush(look.colour("accent" if ticked else "raised"))
    painter.drawRoundedRect(box, TAG_RADIUS, TAG_RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ticked:
        painter.setPen(QPen(look.colour("on_accent"), 2))
        painter.drawPolyline([QPointF(box.left() + x, box.top() + y) for x, y in _TICK])
