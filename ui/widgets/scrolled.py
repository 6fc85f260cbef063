"""What scrolls up and down, and never sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

BAR = 14
"""The width of a scroll bar, white space included, as the stylesheet has it."""


class Scrolled(QScrollArea):
    """Never narrower than what is in it; keeps the room of its bar while there is none to show."""

    def __init__(self, inside: QWidget, name: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        if name:
            self.setAccessibleName(name)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # disabled, it is not painted
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self._inside = inside
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width that the contents need."""
        return QSize(self._inside.minimumSizeHint().width() + BAR, 3 * BAR)

    def event(self, event: QEvent) -> bool:
        """Ask anew when the contents need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
