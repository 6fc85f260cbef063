"""What paints the rows of a kit's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

from ui.icons import paint_icon
from ui.theme import Scale
from ui.viewmodels.plan import InterviewRow, PlanRole
from ui.widgets.paint import (
    paint_bar,
    paint_line,
    paint_right,
    paint_tags,
    paint_text,
    width_of,
)
from ui.widgets.row_delegates import RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.viewmodels.plan import QuestionRow

    Index = QModelIndex | QPersistentModelIndex


class PlanDelegate(RowDelegate):
    """The plan: interviews as headings with their minutes, questions with what they cover."""

    def height(self, index: Index) -> float:
        """Give headings a little less room than questions."""
        return 3.2 if isinstance(index.data(PlanRole.ROW), InterviewRow) else 3.5

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a question."""
        row = index.data(PlanRole.ROW)
        if isinstance(row, InterviewRow):
            self._paint_interview(painter, option, row)
        else:
            self._paint_question(painter, option, row)

    def _paint_interview(
        self, painter: QPainter, option: QStyleOptionViewItem, row: InterviewRow
    ) -> None:
        tokens, inner = self.look.tokens, self.inner(option)
        painter.fillRect(option.rect, self.look.colour("surface"))
        bold, small = self.font(option, bold=True), self.font(option, Scale.CAPTION)
        top = QRect(inner.left(), inner.top() + 6, inner.width(), inner.height() // 2 - 3)
        below = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() // 2 - 6)
        figures = self.font(option)
        width = width_of(row.minutes, figures)
        paint_right(painter, top, row.minutes, figures, tokens.text)
        bar = QRect(inner.right() - width - 12 - 96, top.top(), 96, top.height())
        paint_bar(painter, bar, row.used / row.available if row.available else 0, self.look)
        title = QRect(top.left(), top.top(), bar.left() - top.left() - 12, top.height())
        paint_text(painter, title, row.title, bold, tokens.text)
        paint_text(painter, below, row.focus, small, tokens.muted)
        paint_line(painter, option.rect.bottom() + 0.5, inner.left(), inner.right(), self.look)

    def _paint_question(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QuestionRow
    ) -> None:
        tokens, inner = self.look.tokens, self.inner(option)
        small = self.font(option, Scale.CAPTION)
        half = inner.height() // 2
        top = QRect(inner.left(), inner.top() + 5, inner.width(), half - 4)
        code = width_of("Q88", self.font(option)) + 10
        minutes = width_of("88 min", small) + 4
        kind = width_of(row.type_name, small)
        paint_text(painter, top, row.code, self.font(option), tokens.muted)
        paint_right(painter, top, row.minutes, small, tokens.text)
        word = top.right() - minutes - 14 - kind
        paint_text(
            painter, QRect(word, top.top(), kind + 2, top.height()), row.type_name, small,
            tokens.muted,
        )  # fmt: skip
        paint_icon(painter, row.type, tokens.muted, icon_at(word - 20, top, 14))
        title = QRect(top.left() + code, top.top(), word - 28 - top.left() - code, top.height())
        paint_text(painter, title, row.title, self.font(option, bold=True), tokens.text)
        tags = QRect(top.left() + code, inner.top() + half + 3, inner.width() - code, half - 9)
        paint_tags(painter, tags, row.tags, small, self.look)
