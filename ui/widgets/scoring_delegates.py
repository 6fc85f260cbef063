"""What paints the scoring rule: competencies with what they count, and their requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

from ui.icons import paint_icon
from ui.theme import Scale
from ui.viewmodels.role_editor_lists import EditorRole
from ui.widgets.paint import paint_right, paint_text, width_of
from ui.widgets.row_delegates import RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.theme import Look
    from ui.viewmodels.scoring import CompetencyRow, PartRow

    Index = QModelIndex | QPersistentModelIndex

_SIGN = 13


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
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top() + 4, inner.width(), half - 3)
        lower = QRect(inner.left(), inner.top() + half + 1, inner.width(), half - 6)
        weight = f"× {row.weight}" if row.weight > 1 else ""
        paint_right(painter, upper, weight, bold, tokens.text)
        room = upper.adjusted(0, 0, -width_of(weight, bold) - 8 if weight else 0, 0)
        paint_text(painter, room, row.name, self.font(option), tokens.text)
        if row.wants_reason:
            paint_icon(painter, "warning", tokens.notice, icon_at(lower.left(), lower, _SIGN))
            text = lower.adjusted(_SIGN + 5, 0, 0, 0)
            paint_text(painter, text, self._wants_reason, small, tokens.notice)
            return
        facts = " · ".join(filter(None, (row.share, row.minimum, row.size)))
        paint_text(painter, lower, facts, small, tokens.muted)


class PartDelegate(RowDelegate):
    """A requirement and how much it matters."""

    lines = 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint text and importance."""
        row: PartRow = index.data(EditorRole.ROW)
        inner, tokens = self.inner(option), self.look.tokens
        small = self.font(option, Scale.CAPTION)
        paint_right(painter, inner, row.importance, small, tokens.muted)
        text = inner.adjusted(0, 0, -width_of(row.importance, small) - 10, 0)
        paint_text(painter, text, row.text, self.font(option), tokens.text)
