"""What paints the rows of a kit's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

from ui.icons import paint_icon
from ui.theme import SMALL, Scale
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
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.viewmodels.plan import Mark, QuestionRow

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
        paint_right(painter, top, row.minutes, figures, tokens.error if row.over else tokens.text)
        bar = QRect(inner.right() - width - 12 - 96, top.top(), 96, top.height())
        share = row.used / row.available if row.available else 0
        paint_bar(painter, bar, share, self.look, "error" if row.over else "accent")
        title = QRect(top.left(), top.top(), bar.left() - top.left() - 12, top.height())
        paint_text(painter, title, row.title, bold, tokens.text)
        if row.over:
            over = width_of(row.over, small)
            paint_right(painter, below, row.over, small, tokens.error)
            sign = self.look.sign(SMALL)
            at = icon_at(below.right() - over - sign - 6, below, sign)
            paint_icon(painter, "warning", tokens.error, at)
            below = below.adjusted(0, 0, -over - sign - 16, 0)
        paint_text(painter, below, row.focus, small, tokens.muted)
        paint_line(painter, option.rect.bottom() - 2.5, inner.left(), inner.right(), self.look)

    def _paint_question(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QuestionRow
    ) -> None:
        tokens, inner = self.look.tokens, self.inner(option)
        small = self.font(option, Scale.CAPTION)
        half = inner.height() // 2
        top = QRect(inner.left(), inner.top() + 5, inner.width(), half - 4)
        low = QRect(inner.left(), inner.top() + half + 3, inner.width(), half - 9)
        left = max(width_of("Q88", self.font(option)), width_of("00:00", small)) + 12
        minutes = width_of("88 min", small) + 4
        kind = width_of(row.type_name, small)
        paint_text(painter, top, row.code, self.font(option), tokens.muted)
        paint_text(painter, low, row.clock, small, tokens.muted)
        paint_right(painter, top, row.minutes, small, tokens.text)
        word = top.right() - minutes - 14 - kind
        paint_text(
            painter, QRect(word, top.top(), kind + 2, top.height()), row.type_name, small,
            tokens.muted,
        )  # fmt: skip
        sign = self.look.sign(SMALL)
        paint_icon(painter, row.type, tokens.muted, icon_at(word - sign - 6, top, sign))
        room = word - sign - 14 - top.left() - left
        title = QRect(top.left() + left, top.top(), room, top.height())
        paint_text(painter, title, row.title, self.font(option, bold=True), tokens.text)
        end = self._paint_marks(painter, low, row.marks, small)
        tags = QRect(low.left() + left, low.top(), end - low.left() - left, low.height())
        paint_tags(painter, tags, row.tags, small, self.look)

    def _paint_marks(
        self, painter: QPainter, where: QRect, marks: tuple[Mark, ...], font: QFont
    ) -> int:
        """Paint signs with their words at the right, and return where they begin."""
        right, sign = where.right(), self.look.sign(SMALL)
        for mark in reversed(marks):
            width = width_of(mark.word, font)
            colour = self.look.tokens.notice if mark.sign == "general" else self.look.tokens.muted
            at = where.adjusted(0, 0, right - where.right(), 0)
            paint_right(painter, at, mark.word, font, colour)
            paint_icon(painter, mark.sign, colour, icon_at(right - width - sign - 4, where, sign))
            right -= width + sign + 15
        return right - 2 if marks else right
