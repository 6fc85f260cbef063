"""One choice of a few, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.parts import button, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QAbstractButton


_PADDING = {"segment": 14, "tab": 4}


class Segmented(QWidget):
    """Buttons of which one is down; ``kind`` tab underlines it instead."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], kind: str = "segment"
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in choices]
        layout: QHBoxLayout = row(self, gap=0 if kind == "segment" else 20)
        for number, (_, text) in enumerate(choices):
            made = button(text, kind)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {text}")
            made.setProperty("end", _end(number, len(choices)))
            _keep_room(made, text)
            self._group.addButton(made, number)
            layout.addWidget(made)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the room that the letters take, now that their size is known."""
        super().showEvent(event)
        for made in self._group.buttons():
            _keep_room(made, made.text())

    def choose(self, value: str) -> None:
        """Show a choice without telling anyone."""
        made = self._group.button(self._values.index(value))
        with QSignalBlocker(self._group):
            made.setChecked(True)

    def set_text(self, value: str, text: str) -> None:
        """Change what one of the buttons says."""
        made = self._group.button(self._values.index(value))
        made.setText(text)
        _keep_room(made, text)
        made.setAccessibleName(f"{self.accessibleName()}: {text}")


def _keep_room(made: QAbstractButton, text: str) -> None:
    """Keep room for the heavier letters of the button that is down."""
    heavy = QFont(made.font())
    heavy.setWeight(QFont.Weight.DemiBold)
    padding = _PADDING[made.property("kind")]
    made.setMinimumWidth(QFontMetrics(heavy).horizontalAdvance(text) + 2 * padding)


def _end(number: int, count: int) -> str:
    if number == 0:
        return "first"
    return "last" if number == count - 1 else "middle"
