"""The title of a page that has buttons beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from ui.theme import Scale
from ui.widgets.parts import set_property

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Look

_MOST = 2.5


class Title(QLabel):
    """Wraps; in smaller letters where it would take three lines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("scale", str(Scale.TITLE))

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another title."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the letters for another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self._look.font(self.font(), Scale.TITLE, bold=True))
        room, wrap = QRect(0, 0, self.width(), 1), Qt.TextFlag.TextWordWrap.value
        height = metrics.boundingRect(room, wrap, self.text()).height()
        long = height > _MOST * metrics.lineSpacing()
        scale = str(Scale.HEADING if long else Scale.TITLE)
        if scale != self.property("scale"):
            set_property(self, "scale", scale)
