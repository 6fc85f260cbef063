"""What the painters of list rows share: texts that end in time, tags, bars and the focus ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Look

RADIUS = 6.0
TAG_RADIUS = 4.0
BAR = 6
_JOINED = "\u2060"
_IN_TAG, _BESIDE_TAG = 12, 18
"""What a tag needs beside its text, without and with the white space after it."""
_GRID, _TICK = 16, ((3.5, 8.5), (6.5, 11.5), (12.5, 5.0))


def paint_text(painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
    """Paint one line at the left, with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def wrapped(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """Return a text in lines of a width, at most so many; the last ends in time."""
    text = text.replace("/", f"/{_JOINED}")  # what stands around a slash is one word
    metrics, layout = QFontMetrics(font), QTextLayout(text, font)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        if len(lines) == most - 1:
            rest = text[line.textStart() :]
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines.append(shown.replace(" \u2026", "\u2026"))
            break
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def paint_lines(
    painter: QPainter, where: QRect, lines: Sequence[str], font: QFont, colour: str
) -> None:
    """Paint lines one below the other, in the middle of the height."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                     "\n".join(lines))  # fmt: skip


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
    """Paint small frames with a text each, as many as fit, the rest as a number.

    A long text has all the room that the others do not need.
    """
    metrics = QFontMetrics(font)
    x = where.left()
    fair = where.width() // max(len(texts), 1)
    needed = [metrics.horizontalAdvance(text) + _BESIDE_TAG for text in texts]
    for position, text in enumerate(texts):
        left = where.right() - x
        more = f"+{len(texts) - position}"
        others = sum(min(width, fair) for width in needed[position + 1 :])
        most = left - others - _IN_TAG
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(shown) + _IN_TAG
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
        x += width + _BESIDE_TAG - _IN_TAG


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
        grown = box.width() / _GRID
        painter.drawPolyline(
            [QPointF(box.left() + x * grown, box.top() + y * grown) for x, y in _TICK]
        )
