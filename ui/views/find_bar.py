"""The bar below the plan that finds words in its questions, and puts others in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.session import Notice
from ui.viewmodels.find import Match, find, replace
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    button,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
    set_property,
    tool,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.views.context import Context


class FindBar(QWidget):
    """A field, how many places have its words, and the one that is shown."""

    question_wanted = Signal(str)
    """The question of the place that is shown."""
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self.matches: tuple[Match, ...] = ()
        self.at = 0
        self.wanted = self._field("ui.find.words")
        self.by = self._field("ui.find.by")
        self.count = one_line("", "caption", "muted")
        self.where = label("", "caption", "muted")
        self._make_buttons()
        self._lay_out()
        self.wanted.textChanged.connect(lambda _: self._search())
        self.wanted.returnPressed.connect(lambda: self.step(1))
        self.by.returnPressed.connect(self.replace_one)
        context.session.kit_changed.connect(self._take_kit)
        self.hide()

    def begin(self, *, replacing: bool) -> None:
        """Show the bar, with the line to replace by if wished, and put the keyboard in it."""
        self._second.setVisible(replacing)
        self.show()
        field = self.by if replacing and self.wanted.text() else self.wanted
        field.setFocus()
        field.selectAll()
        self._search()

    def leave(self) -> None:
        """Put the bar away."""
        self.hide()
        self.left.emit()

    def step(self, by: int) -> None:
        """Go on to another place, round at the ends."""
        if self.matches:
            self.at = (self.at + by) % len(self.matches)
            self._show()

    def replace_one(self) -> None:
        """Put other words where one is, and go on."""
        if self.matches:
            at = self.at
            self._replace((self.matches[at],))
            self.at = min(at, max(len(self.matches) - 1, 0))
            self._show()

    def replace_all(self) -> None:
        """Put other words everywhere, as one step that can be taken back."""
        if self.matches:
            count = self._replace(self.matches)
            if count:
                notice = Notice("ui.find.replaced", count, undo=True)
                self._context.session.noticed.emit(notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Shift+Enter, leave on Escape."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif enter and back:
            self.step(-1)
        elif not enter:
            super().keyPressEvent(event)

    def _field(self, code: str) -> QLineEdit:
        made = _Field()
        made.back.connect(lambda: self.step(-1))
        made.setPlaceholderText(self._words.text(code))
        made.setAccessibleName(self._words.text(code))
        made.setAcceptDrops(False)
        return made

    def _make_buttons(self) -> None:
        words, tokens = self._words, self._context.tokens
        self._back = tool(words.text("ui.find.previous"), "up", tokens.text)
        self._next = tool(words.text("ui.find.next"), "down", tokens.text)
        self._close = tool(words.text("ui.find.leave"), "close", tokens.muted)
        self._back.clicked.connect(lambda _=False: self.step(-1))
        self._next.clicked.connect(lambda _=False: self.step(1))
        self._close.clicked.connect(lambda _=False: self.leave())
        self.one = on_click(button(words.text("ui.find.replace")), self.replace_one)
        self.all = on_click(button(words.text("ui.find.replace-all")), self.replace_all)

    def _lay_out(self) -> None:
        layout = column(self, margins=(GAP, SNUG, GAP, SNUG), gap=TIGHT)
        first = row(gap=SNUG)
        fill(first, (self.wanted, self.count, self._back, self._next, self._close))
        first.setStretch(0, 1)
        self._second = QWidget()
        second = row(self._second, gap=SNUG)
        fill(second, (self.by, self.one, self.all))
        second.setStretch(0, 1)
        layout.addLayout(first)
        layout.addWidget(self._second)
        layout.addWidget(self.where)

    def _take_kit(self) -> None:
        if self.isVisible():
            self._find()
            self.at = min(self.at, max(len(self.matches) - 1, 0))
            self._show_count()

    def _search(self) -> None:
        self._find()
        self.at = 0
        self._show()

    def _find(self) -> None:
        kit = self._context.session.kit
        self.matches = find(kit, self.wanted.text()) if kit else ()

    def _show(self) -> None:
        self._show_count()
        if self.matches:
            self.question_wanted.emit(self.matches[self.at].question_id)

    def _show_count(self) -> None:
        words, found = self._words, len(self.matches)
        sought = bool(self.wanted.text().strip())
        place = words.text("ui.of", part=self.at + 1, whole=found)
        self.count.setText((place if found else words.text("ui.find.none")) if sought else "")
        set_property(self.count, "tone", "error" if sought and not found else "muted")
        for made in (self._back, self._next, self.one, self.all):
            made.setEnabled(found > 0)
        self.where.setVisible(found > 0)
        if found:
            match = self.matches[self.at]
            part = words.text(f"ui.find.part.{match.part}")
            self.where.setText(words.text("ui.find.where", part=part, excerpt=match.excerpt))

    def _replace(self, matches: tuple[Match, ...]) -> int:
        session = self._context.session
        kit = session.kit
        if kit is None:
            return 0
        done = replace(kit, matches, self.by.text())
        if done.kit is not kit:
            session.take_edit(done.kit, "text-replace")
        session.board.put("edit", done.problems)
        return done.count


class _Field(QLineEdit):
    """A field that tells Shift+Enter from Enter."""

    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Shift+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.back.emit()
        else:
            super().keyPressEvent(event)
