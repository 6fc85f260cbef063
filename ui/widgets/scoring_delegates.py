"""What paints the scoring rule: competencies with what they count, and their requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics

from ui.icons import paint_icon
from ui.theme import SMALL, Scale
from ui.viewmodels.role_editor_lists import EditorRole
from ui.widgets.paint import paint_lines, paint_right, paint_text, width_of, wrapped
from ui.widgets.row_delegates import RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.theme import Look
    from ui.viewmodels.scoring import CompetencyRow, PartRow

    Index = QModelIndex | QPersistentModelIndex

_MOST_LINES = 6


class CompetencyDelegate(RowDelegate):
    """A competency: its name, how much it counts, and whether it has a minimum."""

    lines = 3.2

    def __init__(self, look: Look, wants_reason: str) -> None:
        super().__init__(look)
        self._wants_reason = wants_reason

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name and weight, below them the facts or what is missing."""
        row: CompetencyRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        small, bold = self.font(option, Scale.CAPTION), self.font(option, bold=True)
        longer, more = self._longer(option, index), self.more(option, index)
        half = (inner.height() - more) // 2
        upper = QRect(inner.left(), inner.top() + 4, inner.width(), half - 3 + longer)
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), half - 6 + more - longer)
        first = upper.adjusted(0, 0, 0, -longer)
        paint_right(painter, first, _weight(row), bold, tokens.text)
        paint_lines(painter, upper, self._name(option, index), self.font(option), tokens.text)
        if row.wants_reason:
            sign = self.look.sign(SMALL)
            paint_icon(painter, "warning", tokens.notice, icon_at(lower.left(), lower, sign))
            text = lower.adjusted(sign + 4, 0, 0, 0)
            paint_text(painter, text, self._wants_reason, small, tokens.notice)
            return
        paint_lines(painter, lower, self._facts(option, row), small, tokens.muted)

    def more(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Give a name or facts that wrap a line more."""
        lines = len(self._facts(option, index.data(EditorRole.ROW))) - 1
        small = QFontMetrics(self.font(option, Scale.CAPTION)).lineSpacing()
        return self._longer(option, index) + lines * small

    def _facts(self, option: QStyleOptionViewItem, row: CompetencyRow) -> list[str]:
        small = self.font(option, Scale.CAPTION)
        if row.wants_reason:
            return [self._wants_reason]
        facts = [fact for fact in (row.share, row.minimum, row.size) if fact]
        whole = " · ".join(facts)
        return [whole] if width_of(whole, small) <= self.room(option) else facts

    def _longer(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Return the height of the lines of a name after its first."""
        lines = len(self._name(option, index)) - 1
        return lines * QFontMetrics(self.font(option)).lineSpacing()

    def _name(self, option: QStyleOptionViewItem, index: Index) -> list[str]:
        row: CompetencyRow = index.data(EditorRole.ROW)
        weight = _weight(row)
        beside = width_of(weight, self.font(option, bold=True)) + 8 if weight else 0
        return wrapped(row.name, self.font(option), self.room(option) - beside, _MOST_LINES)


def _weight(row: CompetencyRow) -> str:
    return f"× {row.weight}" if row.weight > 1 else ""


class PartDelegate(RowDelegate):
    """A requirement and how much it matters."""

    lines = 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint text and importance."""
        row: PartRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        small = self.font(option, Scale.CAPTION)
        paint_right(painter, inner, row.importance, small, tokens.muted)
        lines = self._name(option, row)
        paint_lines(painter, inner, lines, self.font(option), tokens.text)

    def more(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Give a name that wraps the lines it needs."""
        lines = len(self._name(option, index.data(EditorRole.ROW))) - 1
        return lines * QFontMetrics(self.font(option)).lineSpacing()

    def _name(self, option: QStyleOptionViewItem, row: PartRow) -> list[str]:
        beside = width_of(row.importance, self.font(option, Scale.CAPTION)) + 10
        return wrapped(row.text, self.font(option), self.room(option) - beside, _MOST_LINES)
