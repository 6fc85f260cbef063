"""Lines of text that end in time where there is too little room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_SHORT = Qt.ItemDataRole.UserRole + 1


class ElidedLabel(QLabel):
    """Never wider than there is room; the tooltip has all of a text that is not shown whole."""

    def __init__(self, scale: str = "body", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("elides", True)  # noqa: FBT003 - Qt's own signature
        self.setProperty("scale", scale)
        self.setProperty("tone", tone)

    @property
    def shown(self) -> str:
        """Return what can be read."""
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.contentsRect().width())

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether all of the text is shown."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self.shown)

    def _explain(self) -> None:
        self.setToolTip("" if self.shown == self.text() else self.text())


class ElidedCombo(QComboBox):
    """A choice as wide as there is room; its list and its tooltip have the names whole.

    A name that does not fit gives way to its short form.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self.setToolTip)

    def add(self, text: str, short: str, value: str) -> None:
        """Offer a choice more."""
        self.addItem(text, value)
        self.setItemData(self.count() - 1, short, _SHORT)

    def shown(self, room: int) -> str:
        """Return what can be read in so much room."""
        metrics, text = self.fontMetrics(), self.currentText()
        if metrics.horizontalAdvance(text) > room:
            text = self.currentData(_SHORT) or text
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, and in it as much of the name as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option,
            QStyle.SubControl.SC_ComboBoxEditField, self,
        )  # fmt: skip
        option.currentText = self.shown(room.width())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
