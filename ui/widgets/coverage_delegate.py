"""What paints the coverage of a kit: requirements in rows, interviews in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPen

from ui.icons import paint_icon
from ui.theme import ARROW, Scale
from ui.viewmodels.coverage import CoverageRole, GroupRow, Mark
from ui.widgets.paint import (
    TAG_RADIUS,
    paint_line,
    paint_lines,
    paint_right,
    paint_text,
    width_of,
    wrapped,
)
from ui.widgets.row_delegates import INSET, RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.theme import Look
    from ui.viewmodels.coverage import RequirementRow

    Index = QModelIndex | QPersistentModelIndex

_STATE = {
    "direct": ("good", "covered"),
    "touched": ("notice", "touched"),
    "none": ("error", "uncovered"),
    "learned": ("muted", "notice"),
}
_ADD = 32
_PADDING = 5
_BESIDE_NAME = 16
_AFTER_SIGN, _AFTER_NAME, _ABOVE_NAME = 8, 12, 14
_MOST_LINES = 6
_NARROW = 45
"""Widths of a list, in sizes of body text, below which names have more of it."""
_MOST_WIDE = 2


class CoverageDelegate(RowDelegate):
    """A sign and word for each requirement, its questions by interview, and a sign to add one."""

    lines = 2.2
    interviews = 1
    adds = False
    """Whether a column is kept for the sign that adds a question."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.small = look.font(QFont(), Scale.CAPTION)
        self._mark = width_of(Mark("", "Q88", direct=True).text, self.small) + 2 * _PADDING + 4
        self._cell = self._mark

    def set_columns(self, names: list[str], most_marks: int, *, adds: bool) -> None:
        """Make a column as wide as its name and, up to two, its questions."""
        self.interviews, self.adds = len(names), adds
        widest = max((width_of(name, self.small) for name in names), default=0)
        self._cell = max(widest + _BESIDE_NAME, min(most_marks, _MOST_WIDE) * self._mark + 4)

    def height(self, index: Index) -> float:
        """Give headings a little more room."""
        return 2.4 if isinstance(index.data(CoverageRole.ROW), GroupRow) else self.lines

    def more(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Give a name that wraps the room it needs."""
        row = index.data(CoverageRole.ROW)
        if isinstance(row, GroupRow):
            return 0
        font = self.font(option)
        lines = self._name(row, font, self.room(option))
        needed = len(lines) * QFontMetrics(font).lineSpacing() + _ABOVE_NAME
        return max(0, needed - self.room_of(self.lines))

    def columns(self, width: int) -> tuple[int, int]:
        """Return the width of one interview's column and where the columns begin."""
        narrow = width < _NARROW * self.look.size(Scale.BODY)
        most = width // 4 if narrow else width * 2 // 5
        cell = min(self._cell, most // max(self.interviews, 1))
        return cell, width - cell * self.interviews - (_ADD if self.adds else 0)

    def hit(self, rect: QRect, row: RequirementRow, where: QPoint) -> Mark | RequirementRow | None:
        """Return what lies under a point of a row: a question, or the row to add one to."""
        inner = self._band(rect.adjusted(INSET, 0, -INSET, 0))
        if row.lacks and where.x() >= inner.right() - _ADD:
            return row
        places = self._places(inner, row)
        return next((mark for at, mark in places if at.contains(where)), None)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a requirement."""
        row = index.data(CoverageRole.ROW)
        tokens, inner = self.look.tokens, self.inner(option)
        if isinstance(row, GroupRow):
            low = inner.adjusted(0, 8, 0, 0)
            paint_text(painter, low, row.title, self.font(option, bold=True), tokens.text)
            paint_right(painter, low, row.figures, self.small, tokens.muted)
            paint_line(painter, option.rect.bottom() - 2.5, inner.left(), inner.right(), self.look)
            return
        self._paint_requirement(painter, option, row)
        inner = self._band(inner)
        self._paint_cells(painter, inner, row)
        if row.lacks:
            add = QRect(inner.right() - _ADD + 6, inner.top(), _ADD - 6, inner.height())
            self._paint_add(painter, add)

    def _paint_requirement(
        self, painter: QPainter, option: QStyleOptionViewItem, row: RequirementRow
    ) -> None:
        tokens, inner = self.look.tokens, self.inner(option)
        token, sign = _STATE[row.state]
        colour = getattr(tokens, token)
        paint_icon(painter, sign, colour, icon_at(inner.left(), inner, self.look.sign()))
        _, start = self.columns(inner.width())
        wide = self._beside(row)
        font, before = self.font(option), self.look.sign() + _AFTER_SIGN
        lines = self._name(row, font, inner.width())
        paint_lines(painter, inner.adjusted(before, 0, 0, 0), lines, font, tokens.text)
        band = self._band(inner)
        beside = QRect(band.left() + start - wide - 4, band.top(), wide, band.height())
        upper = beside.adjusted(0, 3, 0, -beside.height() // 2)
        lower = beside.adjusted(0, beside.height() // 2 - 1, 0, -3)
        paint_right(painter, upper, row.state_name, self.small, colour)
        below = row.to_add if row.lacks else row.importance
        paint_right(painter, lower, below, self.small, colour if row.lacks else tokens.muted)

    def _band(self, inner: QRect) -> QRect:
        """Return where, in a row that may be higher, everything beside the name stands."""
        height = self.room_of(self.lines)
        top = inner.top() + (inner.height() - height) // 2
        return QRect(inner.left(), top, inner.width(), height)

    def _beside(self, row: RequirementRow) -> int:
        """Return the width of what is said beside the name."""
        said = [row.state_name, row.importance, *([row.to_add] if row.lacks else [])]
        return max(width_of(text, self.small) for text in said) + 4

    def _name(self, row: RequirementRow, font: QFont, width: int) -> list[str]:
        """Return the name as lines in a row of a width."""
        _, start = self.columns(width)
        room = start - self.look.sign() - _AFTER_SIGN - self._beside(row) - _AFTER_NAME
        return wrapped(row.text, font, room, _MOST_LINES)

    def _paint_cells(self, painter: QPainter, inner: QRect, row: RequirementRow) -> None:
        cell, start = self.columns(inner.width())
        cries = row.state == "none"
        for number, marks in enumerate(row.cells):
            if not marks:
                at = QRect(inner.left() + start + number * cell, inner.top(), cell, inner.height())
                self._paint_empty(painter, QRectF(at), cries=cries)
        for at, mark in self._places(inner, row):
            token = "good" if mark.direct else "notice"
            painter.setPen(Qt.PenStyle.NoPen if mark.direct else self._dashed(token))
            soft = self.look.colour("good_soft")
            painter.setBrush(soft if mark.direct else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), TAG_RADIUS,
                                    TAG_RADIUS)  # fmt: skip
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setFont(self.small)
            painter.setPen(self.look.colour(token))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, self._shown(mark, cell))

    def _places(self, inner: QRect, row: RequirementRow) -> list[tuple[QRect, Mark]]:
        """Return where each question stands, as many as its cell holds."""
        cell, start = self.columns(inner.width())
        height = QFontMetrics(self.small).height() + 2 * _PADDING
        top = inner.top() + (inner.height() - height) // 2
        found: list[tuple[QRect, Mark]] = []
        for number, marks in enumerate(row.cells):
            left, room = inner.left() + start + number * cell + 4, cell - 4
            shown = self._fitting(marks, cell)
            left += max(0, room - sum(width + 4 for _, width in shown) + 4) // 2
            for mark, width in shown:
                found.append((QRect(left, top, width, height), mark))
                left += width + 4
        return found

    def _fitting(self, marks: tuple[Mark, ...], cell: int) -> list[tuple[Mark, int]]:
        """Return the questions that a cell holds with their widths, those that show it first."""
        found: list[tuple[Mark, int]] = []
        room = cell - 4
        for mark in sorted(marks, key=lambda mark: not mark.direct):
            width = width_of(self._shown(mark, cell), self.small) + 2 * _PADDING
            if found and width > room:
                break
            found.append((mark, width))
            room -= width + 4
        return found

    def _shown(self, mark: Mark, cell: int) -> str:
        """Return sign and code, or the code alone where the column is narrow."""
        fits = width_of(mark.text, self.small) + 2 * _PADDING + 4 <= cell
        return mark.text if fits else mark.code

    def _paint_empty(self, painter: QPainter, where: QRectF, *, cries: bool) -> None:
        frame = where.adjusted(4.5, 5.5, -0.5, -4.5)
        if cries:
            painter.setPen(self._dashed("error"))
            painter.setBrush(self.look.colour("error_soft"))
            painter.drawRoundedRect(frame, TAG_RADIUS, TAG_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self.small)
        painter.setPen(self.look.colour("error" if cries else "muted"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, "–")

    def _paint_add(self, painter: QPainter, where: QRect) -> None:
        frame = QRectF(where).adjusted(0.5, 5.5, -0.5, -4.5)
        painter.setPen(QPen(self.look.colour("accent"), 1))
        painter.setBrush(self.look.colour("raised"))
        painter.drawRoundedRect(frame, TAG_RADIUS, TAG_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = self.look.sign(ARROW)
        at = QRectF(0, 0, size, size)
        at.moveCenter(frame.center())
        paint_icon(painter, "plus", self.look.tokens.accent, at)

    def _dashed(self, token: str) -> QPen:
        return QPen(self.look.colour(token), 1, Qt.PenStyle.DashLine)
