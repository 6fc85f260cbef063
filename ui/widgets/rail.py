"""The way through the program, at the left: where one is, what is done, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.icons import icon
from ui.widgets.paint import width_of
from ui.widgets.parts import GAP, SNUG, button, column, label, one_line, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from ui.theme import Look

WIDTH = 176
_AROUND_SIGN = 16
"""Pixels beside a sign before the name of its page begins, as the stylesheet has it."""
_EMS = 10.5
"""Its least width in heights of the text, so that large text has room."""


class Rail(QWidget):
    """One button for each page."""

    chosen = Signal(str)

    def __init__(self, name: str, steps: Sequence[tuple[str, str]], look: Look) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setFixedWidth(max(WIDTH, round(_EMS * QFontInfo(self.font()).pixelSize())))
        self._tokens = look.tokens
        self._group = QButtonGroup(self)
        self._steps = {step: self._step(step, text) for step, text in steps}
        self._facts = {step: label("", "caption", "muted") for step, _ in steps}
        layout = column(self, margins=(GAP, GAP + 4, GAP, GAP), gap=2)
        above = row(margins=(GAP, 0, 0, 0))
        above.addWidget(one_line(name, "caption", "muted", strong=True))
        layout.addLayout(above)
        layout.addSpacing(SNUG)
        beside_sign = _AROUND_SIGN + look.sign() + width_of(" ", self.font())
        for step, made in self._steps.items():
            layout.addWidget(made)
            beside = row(margins=(beside_sign, 0, 4, SNUG))
            beside.addWidget(self._facts[step])
            self._facts[step].hide()  # its white space too, until there is a fact
            layout.addLayout(beside)
        layout.addStretch(1)

    def button_of(self, step: str) -> QPushButton:
        """Return the button of a page."""
        return self._steps[step]

    def show_step(self, step: str) -> None:
        """Mark the page that is shown."""
        self._steps[step].setChecked(True)
        self._paint_icons()

    def set_fact(self, step: str, text: str, *, enabled: bool = True) -> None:
        """Say in a few words how far a step is; a step that cannot be taken yet is dimmed."""
        self._facts[step].setText(text)
        self._facts[step].setVisible(bool(text))
        made = self._steps[step]
        made.setEnabled(enabled)
        made.setAccessibleDescription(text.replace("\n", ", "))

    def _step(self, step: str, text: str) -> QPushButton:
        made = button(text, "rail", step, self._tokens.muted)
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setProperty("step", step)
        made.clicked.connect(lambda: self.chosen.emit(step))
        self._group.addButton(made)
        return made

    def _paint_icons(self) -> None:
        for step, made in self._steps.items():
            colour = self._tokens.accent if made.isChecked() else self._tokens.muted
            made.setIcon(icon(step, colour))
