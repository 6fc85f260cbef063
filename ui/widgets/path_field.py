"""A field for a path: as long as nobody types in it, both ends of a long one are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent

_BESIDE = 2
"""What Qt leaves free at each side of the text of a field."""


class PathField(QLineEdit):
    """Shows a path that is too long with its middle left out, and all of it as a tooltip."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAcceptDrops(False)  # the window takes dropped files
        self.textChanged.connect(self.setToolTip)
        self.setToolTip(text)

    @property
    def shown(self) -> str:
        """Return what can be read in the field."""
        if self.hasFocus():
            return self.text()
        middle, room = Qt.TextElideMode.ElideMiddle, self._room().width()
        return self.fontMetrics().elidedText(self.text(), middle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and its text so that no letter is cut."""
        if self.shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, self.shown)

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inside.adjusted(_BESIDE, 0, -_BESIDE, 0)
