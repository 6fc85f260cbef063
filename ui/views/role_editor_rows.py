"""What paints the rows of the role editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPen

from ui.icons import paint_icon
from ui.theme import SMALL, Scale
from ui.viewmodels.role_editor_lists import EditorRole
from ui.widgets.paint import (
    paint_box,
    paint_line,
    paint_lines,
    paint_right,
    paint_text,
    width_of,
    wrapped,
)
from ui.widgets.row_delegates import INSET, RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from roles.model import Importance
    from ui.theme import Look
    from ui.viewmodels.role_editor_competency import PartRow
    from ui.viewmodels.role_editor_rows import EntryRow, OutlineRow
    from ui.viewmodels.role_editor_texts import ChangeLine

    Index = QModelIndex | QPersistentModelIndex

_DOTS = {"essential": 3, "important": 2, "useful": 1}
_DOT = 0.32
"""Of a sign."""
_BETWEEN_DOTS, _AFTER_DOTS = 3, 7
_MOST_LINES = 6
_ONE, _TWO = 2.0, 3.1
"""Heights of a row of one and of two lines."""
_LETTERS = 10
"""Letters of a text that must have room before something else is said beside it."""


class OutlineDelegate(RowDelegate):
    """A section and how much is in it."""

    lines = 2.0

    def more(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Give a title that wraps a line more."""
        lines = len(self._title(option, index)) - 1
        return lines * QFontMetrics(self.font(option)).lineSpacing()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint title and number."""
        row: OutlineRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        chosen = bool(option.state & option.state.State_Selected)
        paint_right(painter, inner, row.count, self.font(option, Scale.CAPTION), tokens.muted)
        title = self._title(option, index)
        paint_lines(painter, inner, title, self.font(option, bold=chosen), tokens.text)

    def _title(self, option: QStyleOptionViewItem, index: Index) -> list[str]:
        """Return the lines of a title, the same ones whether it is chosen or not."""
        row: OutlineRow = index.data(EditorRole.ROW)
        small, bold = self.font(option, Scale.CAPTION), self.font(option, bold=True)
        beside = width_of(row.count, small) + 8 if row.count else 0
        return wrapped(row.title, bold, self.room(option) - beside)


class EntryDelegate(RowDelegate):
    """An entry: its text, how much it matters, whether it is needed from the first day."""

    def __init__(self, look: Look, importances: tuple[str, ...]) -> None:
        super().__init__(look)
        self._importances = importances

    def height(self, index: Index) -> float:
        """Give entries with a second line more room."""
        row: EntryRow | None = index.data(EditorRole.ROW)
        if row is None or row.heading:
            return 2.3
        return _ONE if row.is_short else _TWO

    def more(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Give a text that wraps a line more, and what is said beside it one of its own."""
        row: EntryRow | None = index.data(EditorRole.ROW)
        if row is None or row.heading or self._is_short(option, row):
            return 0
        lines = len(self._lines(option, row)) - 1
        below = self.room_of(_TWO) - self.room_of(_ONE) if row.is_short else 0
        return lines * QFontMetrics(self.font(option)).lineSpacing() + below

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or an entry."""
        row: EntryRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        small = self.font(option, Scale.CAPTION)
        if row.heading:
            low = inner.adjusted(0, 6, 0, 0)
            paint_text(painter, low, row.text, self.font(option, bold=True), tokens.text)
            paint_right(painter, low, row.note, small, tokens.notice)
            paint_line(painter, option.rect.bottom() - 2.5, inner.left(), inner.right(), self.look)
            return
        if self._is_short(option, row):
            self._paint_short(painter, inner, row, option)
            return
        lines = self._lines(option, row)
        more = (len(lines) - 1) * QFontMetrics(self.font(option)).lineSpacing()
        half = (inner.height() - more) // 2
        upper = QRect(inner.left(), inner.top() + 4, inner.width(), half - 2 + more)
        lower = QRect(inner.left(), inner.bottom() - half + 2, inner.width(), half - 5)
        paint_lines(painter, upper, lines, self.font(option), tokens.text)
        if row.importance is None:
            paint_text(painter, lower, row.note, small, tokens.muted)
            return
        right = self._paint_facts(painter, lower, row, small)
        if row.note:
            sign = self.look.sign(SMALL)
            paint_icon(painter, "warning", tokens.notice, icon_at(right + 14, lower, sign))
            note = lower.adjusted(right + 18 + sign - lower.left(), 0, 0, 0)
            paint_text(painter, note, row.note, small, tokens.notice)

    def _lines(self, option: QStyleOptionViewItem, row: EntryRow) -> list[str]:
        return wrapped(row.text, self.font(option), self.room(option), _MOST_LINES)

    def _paint_short(
        self, painter: QPainter, inner: QRect, row: EntryRow, option: QStyleOptionViewItem
    ) -> None:
        """Paint the text, and at the right what else there is to say."""
        small, room = self.font(option, Scale.CAPTION), self._facts_room(option, row)
        text = inner.adjusted(0, 0, -room, 0)
        paint_text(painter, text, row.text, self.font(option), self.look.tokens.text)
        if room:
            self._paint_facts(painter, inner.adjusted(inner.width() - room, 0, 0, 0), row, small)

    def _is_short(self, option: QStyleOptionViewItem, row: EntryRow) -> bool:
        """Tell whether a row is one line in the list as wide as it is."""
        facts = self._facts_room(option, row)
        text = self.room(option) - facts
        return row.is_short and (not facts or text >= width_of("m" * _LETTERS, self.font(option)))

    def _facts_room(self, option: QStyleOptionViewItem, row: EntryRow) -> int:
        """Return the width of what is said beside a text, 0 for nothing."""
        if not row.importance:
            return 0
        small = self.font(option, Scale.CAPTION)
        needed = width_of(row.day_one, small) + 6
        return self._before_importance + self.widest_importance(small) + 16 + needed

    def _paint_facts(self, painter: QPainter, where: QRect, row: EntryRow, font: QFont) -> int:
        """Paint importance and day-one need and return where they end."""
        tokens = self.look.tokens
        if row.importance is not None:
            self._paint_dots(painter, where, row.importance)
        left = where.left() + self._before_importance
        width = width_of(row.importance_name, font)
        at = QRect(left, where.top(), width + 2, where.height())
        paint_text(painter, at, row.importance_name, font, tokens.muted)
        left += self.widest_importance(font) + 14
        width = min(width_of(row.day_one, font) + 2, where.right() - left + 1)
        needed = QRect(left, where.top(), width, where.height())
        paint_text(painter, needed, row.day_one, font, tokens.muted)
        return needed.right()

    def least(self, font: QFont, day_one: str) -> int:
        """Return the width of a row that shows importance and that it is needed at once."""
        small = self.look.font(font, Scale.CAPTION)
        needed = width_of(day_one, small) + 2 * INSET
        return self._before_importance + self.widest_importance(small) + 16 + needed

    def widest_importance(self, font: QFont) -> int:
        """Return the room that any importance takes, so that what follows stands in a column."""
        return max(width_of(name, font) for name in self._importances)

    @property
    def _before_importance(self) -> int:
        return 3 * (self.look.sign(_DOT) + _BETWEEN_DOTS) + _AFTER_DOTS - _BETWEEN_DOTS

    def _paint_dots(self, painter: QPainter, where: QRect, importance: Importance) -> None:
        painter.setPen(QPen(self.look.colour("accent"), 1))
        dot = self.look.sign(_DOT)
        for number in range(3):
            filled = number < _DOTS[str(importance)]
            painter.setBrush(self.look.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            left = where.left() + number * (dot + _BETWEEN_DOTS) + 0.5
            painter.drawEllipse(QRectF(left, where.center().y() - dot / 2 + 1, dot, dot))
        painter.setBrush(Qt.BrushStyle.NoBrush)


class ChangeDelegate(RowDelegate):
    """A change to the shipped role: what changed, and from what to what."""

    def height(self, index: Index) -> float:
        """Give a change that has nothing to compare one line."""
        row: ChangeLine | None = index.data(EditorRole.ROW)
        return 3.0 if row is not None and row.text else 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint title and values."""
        row: ChangeLine = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        half = inner.height() // 2 if row.text else inner.height()
        upper = QRect(inner.left(), inner.top() + 3, inner.width(), half - 3)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), half - 4)
        small = self.font(option, Scale.CAPTION)
        paint_text(painter, upper, row.title, self.font(option), tokens.text)
        if row.text:
            paint_text(painter, lower, row.text, small, tokens.muted)


class PartDelegate(RowDelegate):
    """A requirement with a box that is ticked where it belongs to the competency."""

    lines = 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint box, text and the competency it is in now."""
        row: PartRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        box = icon_at(inner.left(), inner, self.look.sign())
        paint_box(painter, box, self.look, ticked=row.ticked)
        small = self.font(option, Scale.CAPTION)
        room = min(width_of(row.elsewhere, small) + 12, inner.width() // 2) if row.elsewhere else 0
        text = inner.adjusted(self.look.sign() + 10, 0, -room, 0)
        paint_text(painter, text, row.text, self.font(option), tokens.text)
        if room:
            beside = QRect(inner.right() - room + 12, inner.top(), room - 12, inner.height())
            paint_text(painter, beside, row.elsewhere, small, tokens.muted)
