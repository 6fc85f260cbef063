"""The names of the columns over a list that is painted by a delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.widgets.paint import paint_lines, width_of
from ui.widgets.row_delegates import INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.widgets.coverage_delegate import CoverageDelegate
    from ui.widgets.list_view import ListView


_BETWEEN = "   "


class ColumnHeads(QWidget):
    """What the signs mean, and one name for each interview; its number where it is narrow."""

    def __init__(self, rows: ListView, delegate: CoverageDelegate, legend: Sequence[str]) -> None:
        super().__init__()
        self._legend = tuple(legend)
        self._rows = rows
        self._delegate = delegate
        self._names: Sequence[str] = ()
        self._shorter: Sequence[str] = ()
        self._font = delegate.small
        self._line = round(self._font.pointSizeF() * 2)
        self.setFixedHeight(self._line)

    def set_names(self, names: Sequence[str], shorter: Sequence[str]) -> None:
        """Show these names, or shorter ones where there is less room."""
        self._names, self._shorter = names, shorter
        self.setAccessibleName(", ".join((*names, *self._legend)))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the legend needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        _, start = self._delegate.columns(self._rows.viewport().width() - 2 * INSET)
        self.setFixedHeight(len(self._legend_in(start - 12)) * self._line)

    def _legend_in(self, width: int) -> list[str]:
        """Return the legend as a line, or a line for each sign where it is too long."""
        whole = _BETWEEN.join(self._legend)
        return [whole] if width_of(whole, self._font) <= width else list(self._legend)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each name over its column."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._delegate.look.tokens.muted)
        cell, start = self._delegate.columns(self._rows.viewport().width() - 2 * INSET)
        below = QRect(INSET, 0, start - 12, self.height())
        muted = self._delegate.look.tokens.muted
        paint_lines(painter, below, self._legend_in(below.width()), self._font, muted)
        names = next((n for n in (self._names, self._shorter) if self._fit_in(n, cell)), ())
        for number in range(len(self._names)):
            where = QRect(INSET + start + number * cell + 4, 0, cell - 4, self.height())
            shown = names[number] if names else str(number + 1)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, shown)

    def _fit_in(self, names: Sequence[str], cell: int) -> bool:
        return all(width_of(name, self._font) <= cell - 6 for name in names)
