"""Numbers in small frames: the lengths of interviews, each of which can be taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QSpinBox, QToolButton

from ui.widgets.parts import button, column, row, set_property, tool

if TYPE_CHECKING:
    from ui.theme import Tokens


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a number goes, by which step, and what stands after it."""

    least: int
    most: int
    step: int
    suffix: str = ""


class NumberChip(QFrame):
    """A number to type or to step, and a cross that takes it away."""

    changed = Signal(int)
    removed = Signal()

    def __init__(self, name: str, allowed: Range, tokens: Tokens, remove_name: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.number = _number(name, allowed)
        self.number.valueChanged.connect(self.changed)
        self.number.installEventFilter(self)
        self.setFocusProxy(self.number)
        self.setFixedHeight(button("").sizeHint().height())
        layout = row(self, margins=(8, 1, 4, 1), gap=2)
        layout.addWidget(self.number)
        steps = column()
        for icon_name, by in (("up", 1), ("down", -1)):
            steps.addWidget(self._step(icon_name, by, tokens))
        layout.addLayout(steps)
        if remove_name:
            self.cross = tool(remove_name, "close", tokens.muted)
            self.cross.clicked.connect(lambda _=False: self.removed.emit())
            layout.addWidget(self.cross)

    def set_value(self, value: int) -> None:
        """Show a number without telling anyone."""
        with QSignalBlocker(self.number):
            self.number.setValue(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show on the frame that the number has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _step(self, icon_name: str, by: int, tokens: Tokens) -> QToolButton:
        made = tool(f"{self.number.accessibleName()} {by:+d}", icon_name, tokens.muted, "step")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys up and down do the same
        made.setToolTip("")
        made.setFixedSize(16, 12)
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self.number.stepBy(by))
        return made


def _number(name: str, allowed: Range) -> QSpinBox:
    made = QSpinBox()
    made.setFrame(False)
    made.setAccessibleName(name)
    made.setRange(allowed.least, allowed.most)
    made.setSingleStep(allowed.step)
    made.setSuffix(allowed.suffix)
    made.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    made.setKeyboardTracking(False)  # told when it is finished, not at each digit
    return made
