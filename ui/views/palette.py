"""The command palette: everything the window can do, found by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui.viewmodels.palette import Command, PaletteModel
from ui.widgets.list_view import ListView
from ui.widgets.parts import GAP, SNUG, column, label
from ui.widgets.row_delegates import CommandDelegate

if TYPE_CHECKING:
    from ui.views.context import Context

_SIZE = (560, 420)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QDialog):
    """A field and a list; Enter does what is chosen, Escape nothing."""

    def __init__(self, parent: QWidget, context: Context, commands: tuple[Command, ...]) -> None:
        super().__init__(parent)
        words = context.words
        self.setWindowTitle(words.text("ui.action.palette"))
        self.resize(*_SIZE)
        self.model = PaletteModel(commands, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(words.text("ui.palette.search"))
        self.search.setAccessibleName(words.text("ui.palette.search"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._run_current)
        name = words.text("ui.palette.list")
        self.list = ListView(name, self.model, CommandDelegate(context.look))
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._run)
        self.list.clicked.connect(self._run)
        self._none = label(words.text("ui.palette.none"), "body", "muted")
        layout = column(self, margins=(GAP, GAP, GAP, GAP), gap=SNUG)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none)
        self._none.hide()
        self.list.select_row(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrows while one types."""
        if watched is self.search and isinstance(event, QKeyEvent):
            step = (
                _MOVES.get(Qt.Key(event.key())) if event.type() is QEvent.Type.KeyPress else None
            )
            if step:
                last = self.model.rowCount() - 1
                self.list.select_row(max(0, min(last, self.list.currentIndex().row() + step)))
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        self.model.search(words)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self._none.setVisible(not found)
        self.list.select_row(0)

    def _run_current(self) -> None:
        self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        command = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(command, Command):
            self.accept()
            command.run()
