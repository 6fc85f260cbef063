"""What paints the rows of a kit: its plan and its coverage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt

from ui.icons import paint_icon
from ui.theme import Scale
from ui.viewmodels.coverage import CoverageRole, GroupRow
from ui.viewmodels.plan import InterviewRow, PlanRole
from ui.widgets.paint import (
    paint_bar,
    paint_line,
    paint_right,
    paint_tags,
    paint_text,
    width_of,
)
from ui.widgets.row_delegates import ICON, RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.viewmodels.coverage import RequirementRow
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


class CoverageDelegate(RowDelegate):
    """The coverage: a sign and word for each requirement, and its questions by interview."""

    cell = 84
    interviews = 1

    def height(self, index: Index) -> float:
        """Give headings a little more room."""
        return 2.4 if isinstance(index.data(CoverageRole.ROW), GroupRow) else 2.1

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a requirement."""
        row = index.data(CoverageRole.ROW)
        tokens, inner = self.look.tokens, self.inner(option)
        if isinstance(row, GroupRow):
            low = inner.adjusted(0, 8, 0, 0)
            paint_text(painter, low, row.title, self.font(option, bold=True), tokens.text)
            small = self.font(option, Scale.CAPTION)
            paint_right(painter, low, row.figures, small, tokens.muted)
            paint_line(painter, option.rect.bottom() + 0.5, inner.left(), inner.right(), self.look)
            return
        self._paint_requirement(painter, option, row)

    def columns(self, width: int) -> tuple[int, int]:
        """Return the width of one interview's column and where the columns begin."""
        cell = min(self.cell, (width * 2 // 5) // max(self.interviews, 1))
        return cell, width - cell * self.interviews

    def _paint_requirement(
        self, painter: QPainter, option: QStyleOptionViewItem, row: RequirementRow
    ) -> None:
        tokens, inner = self.look.tokens, self.inner(option)
        small = self.font(option, Scale.CAPTION)
        token, sign = _STATE[row.state]
        colour = getattr(tokens, token)
        paint_icon(painter, sign, colour, icon_at(inner.left(), inner))
        cell, start = self.columns(inner.width())
        left = inner.left() + ICON + 8
        facts = row.state_name + (f" · {row.to_add}" if row.to_add else "")
        words = row.importance
        wide = max(width_of(facts, small), width_of(words, small)) + 4
        text = QRect(left, inner.top(), start - ICON - 8 - wide - 12, inner.height())
        paint_text(painter, text, row.text, self.font(option), tokens.text)
        beside = QRect(inner.left() + start - wide - 4, inner.top(), wide, inner.height())
        upper = beside.adjusted(0, 3, 0, -beside.height() // 2)
        lower = beside.adjusted(0, beside.height() // 2 - 1, 0, -3)
        paint_right(painter, upper, facts, small, colour)
        paint_right(painter, lower, words, small, tokens.muted)
        for number, found in enumerate(row.codes):
            at = QRect(inner.left() + start + number * cell, inner.top(), cell, inner.height())
            self._paint_cell(painter, at, " ".join(found), small)

    def _paint_cell(self, painter: QPainter, at: QRect, text: str, font: QFont) -> None:
        frame = QRectF(at).adjusted(4.5, 4.5, -0.5, -3.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("good_soft" if text else "hover"))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.setPen(self.look.tokens.good if text else self.look.tokens.muted)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text or "–")


_STATE = {
    "direct": ("good", "covered"),
    "touched": ("notice", "touched"),
    "none": ("error", "uncovered"),
    "learned": ("muted", "notice"),
}
