"""Parts side by side where there is room, else one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Beside(QWidget):
    """Takes a row as long as its parts have what they need, and ``least`` ems together."""

    def __init__(self, gap: int, least: float = 0) -> None:
        super().__init__()
        self._least = least
        self.parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(gap)

    @property
    def is_row(self) -> bool:
        """Tell whether the parts stand side by side."""
        return self.parts.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest part needs."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go over to a column where the row would be too narrow, and back."""
        super().resizeEvent(event)
        widths = self._widths()
        needed = sum(widths) + self.parts.spacing() * (len(widths) - 1)
        needed = max(needed, round(self._least * QFontInfo(self.font()).pixelSize()))
        directions = QBoxLayout.Direction
        turned = directions.LeftToRight if self.width() >= needed else directions.TopToBottom
        if turned != self.parts.direction():
            self.parts.setDirection(turned)

    def _widths(self) -> list[int]:
        items = (self.parts.itemAt(place) for place in range(self.parts.count()))
        return [item.minimumSize().width() for item in items if item is not None]
