"""Names or choices in small frames, each of which can be taken away, and a place to add more."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton, QWidget

from ui.widgets.elided import ElidedLabel
from ui.widgets.flow import Flow
from ui.widgets.parts import SNUG, button, column, row, tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.theme import Tokens

_EDIT = 170


class Chips(QWidget):
    """A row of chips that wraps; what adds to them stands last."""

    removed = Signal(int)
    """The position of the chip that was taken away."""

    def __init__(self, name: str, tokens: Tokens, adder: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._tokens, self._adder = tokens, adder
        self._shown: list[tuple[str, str]] = []
        self._flow = Flow(SNUG)
        self._flow.items.addWidget(adder)
        self.setFocusProxy(adder)
        column(self).addWidget(self._flow)

    @property
    def texts(self) -> list[str]:
        """Return what the chips say."""
        return [text for text, _ in self._shown]

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these texts, each with the name of what takes it away."""
        if list(chips) == self._shown:
            return
        self._shown = list(chips)
        items = self._flow.items
        while items.count() > 1:
            item = items.takeAt(0)
            if item is not None and (widget := item.widget()) is not self._adder and widget:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        last = items.takeAt(0)
        for position, (text, remove) in enumerate(chips):
            items.addWidget(self._chip(position, text, remove))
        if last is not None:
            items.addItem(last)
        for one, following in pairwise((self._adder, *self.findChildren(QToolButton, "cross"))):
            QWidget.setTabOrder(one, following)
        self._flow.fit()

    def _chip(self, position: int, text: str, remove: str) -> QFrame:
        made = QFrame()
        made.setProperty("kind", "chip")
        made.setFixedHeight(button("").sizeHint().height())
        inside = row(made, margins=(10, 1, 4, 1), gap=2)
        said = ElidedLabel()
        said.setText(text)
        inside.addWidget(said)
        cross = tool(remove, "close", self._tokens.muted)
        cross.setObjectName("cross")
        cross.clicked.connect(lambda _=False: self.removed.emit(position))
        inside.addWidget(cross)
        return made


class NameChips(Chips):
    """Names: Enter or a comma adds what was typed, Backspace in the empty field takes the last."""

    changed = Signal(list)

    def __init__(self, name: str, tokens: Tokens, hint: str, remove: str) -> None:
        self.edit = QLineEdit()
        super().__init__(name, tokens, self.edit)
        self._remove = remove
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.setAcceptDrops(False)
        self.edit.setMinimumWidth(_EDIT)
        self.edit.editingFinished.connect(self._add)
        self.edit.installEventFilter(self)
        self.removed.connect(self._take_away)

    def set_names(self, names: Sequence[str]) -> None:
        """Show names without telling anyone."""
        self.show_chips([(name, f"{self._remove}: {name}") for name in names])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen for a comma, and for Backspace where there is nothing to delete."""
        if event.type() == QEvent.Type.KeyPress and self._key(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.text() in {",", ";"}:
            self._add()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self.texts:
            self._take_away(len(self.texts) - 1)
            return True
        return False

    def _add(self) -> None:
        name = self.edit.text().strip()
        self.edit.clear()
        if name and name not in self.texts:
            self.changed.emit([*self.texts, name])

    def _take_away(self, position: int) -> None:
        left = self.texts
        del left[position]
        self.edit.setFocus()
        self.changed.emit(left)


class ChoiceChips(Chips):
    """Some of what can be chosen, in the order it was chosen; a menu offers the rest."""

    changed = Signal(list)

    def __init__(self, name: str, tokens: Tokens, add: str, remove: str) -> None:
        self.add = button(add, "", "plus", tokens.text)
        super().__init__(name, tokens, self.add)
        self.add.setAccessibleName(f"{name}: {add}")
        self._remove = remove
        self._known: dict[str, str] = {}
        self._chosen: list[str] = []
        menu = QMenu(self.add)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.add.setMenu(menu)
        self.removed.connect(self._take_away)

    def set_choices(self, known: dict[str, str], chosen: Sequence[str]) -> None:
        """Show what is chosen of what is known, by id, without telling anyone."""
        self._known, self._chosen = known, [key for key in chosen if key in known]
        self.show_chips([(known[key], f"{self._remove}: {known[key]}") for key in self._chosen])
        self.add.setVisible(len(self._chosen) < len(known))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for key, name in self._known.items():
            if key not in self._chosen:
                made = menu.addAction(name.replace("&", "&&"))
                made.triggered.connect(lambda _=False, new=key: self._choose(new))

    def _choose(self, key: str) -> None:
        self.changed.emit([*self._chosen, key])

    def _take_away(self, position: int) -> None:
        left = [key for number, key in enumerate(self._chosen) if number != position]
        self.add.setFocus()
        self.changed.emit(left)
