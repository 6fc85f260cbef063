"""The keys of every command, and how to choose others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QKeySequenceEdit, QScrollArea, QWidget

from ui.actions import KEYED, keys_of
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    button,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
)

if TYPE_CHECKING:
    from ui.actions import Action
    from ui.views.context import Context

_SIZE = (560, 560)


class ShortcutsDialog(QDialog):
    """A line for each command; two commands with the same keys are told at once."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._words = context.words
        self.setWindowTitle(self._words.text("ui.action.shortcuts"))
        self.resize(*_SIZE)
        self.fields: dict[str, QKeySequenceEdit] = {}
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(0, 1)
        for action in KEYED:
            self._add(action, dict(context.settings.shortcuts))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(inside)
        self.clash = label("", "body", "error")
        self.take = on_click(button(self._words.text("ui.shortcuts.take"), "primary"), self.accept)
        usual = on_click(button(self._words.text("ui.shortcuts.usual")), self.set_usual)
        cancel = on_click(button(self._words.text("ui.cancel")), self.reject)
        layout = column(self, margins=(PAD, PAD, PAD, PAD), gap=GAP)
        layout.addWidget(label(self._words.text("ui.shortcuts.helper"), "body", "muted"))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.clash)
        buttons = row(gap=SNUG)
        fill(buttons, (usual, 1, cancel, self.take))
        layout.addLayout(buttons)
        self._check()

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the commands that differ from the usual ones."""
        return tuple(
            (action.id, self._keys(action))
            for action in KEYED
            if self._keys(action) != keys_of(action, {})
        )

    def set_usual(self) -> None:
        """Give every command its usual keys."""
        for action in KEYED:
            self.fields[action.id].setKeySequence(QKeySequence(keys_of(action, {})))

    def _add(self, action: Action, chosen: dict[str, str]) -> None:
        under = self._grid.rowCount()
        name = action.name(self._words)
        edit = QKeySequenceEdit(QKeySequence(keys_of(action, chosen)))
        edit.setAccessibleName(name)
        edit.setClearButtonEnabled(True)
        edit.keySequenceChanged.connect(lambda _: self._check())
        self.fields[action.id] = edit
        self._grid.addWidget(one_line(name), under, 0)
        self._grid.addWidget(edit, under, 1)

    def _keys(self, action: Action) -> str:
        portable = QKeySequence.SequenceFormat.PortableText
        return self.fields[action.id].keySequence().toString(portable)

    def _check(self) -> None:
        by_keys: dict[str, list[str]] = {}
        for action in KEYED:
            if self._keys(action):
                by_keys.setdefault(self._keys(action), []).append(action.name(self._words))
        twice = [(keys, names) for keys, names in by_keys.items() if len(names) > 1]
        self.take.setEnabled(not twice)
        self.clash.setVisible(bool(twice))
        if twice:
            keys, names = twice[0]
            text = self._words.text("ui.shortcuts.clash", keys=keys, names=" · ".join(names))
            self.clash.setText(text)
