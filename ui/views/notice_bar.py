"""What went well, told in passing; it is spoken too, as is what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.icons import icon
from ui.views.folders import show_folder
from ui.views.hints import explain
from ui.widgets.announce import announce
from ui.widgets.elided import ElidedLabel
from ui.widgets.parts import SNUG, WIDE, button, fill, on_click, one_line, row, tool

if TYPE_CHECKING:
    from roles.problem import Problem
    from ui.session import Notice
    from ui.views.context import Context


class NoticeBar(QWidget):
    """One notice in one line; the next one replaces it."""

    told = Signal()
    left = Signal()
    """There is nothing to tell any more."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("notices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words, tokens = context.words, context.tokens
        self._words, self._session = words, context.session
        self._folder = ""
        self._known = self._errors()
        self.text = ElidedLabel()
        sign = one_line()
        sign.setPixmap(icon("covered", tokens.good).pixmap(16, 16))
        self.open = button(words.text("ui.open-folder"), "link", "folder", tokens.accent)
        on_click(self.open, self._open)
        self.undo = button(words.text("ui.action.undo"), "link", "undo", tokens.accent)
        on_click(self.undo, context.session.undo)
        explain(self.undo, "undo", context)
        close = tool(words.text("ui.close"), "close", tokens.muted)
        close.clicked.connect(lambda _=False: self.put_away())
        layout = row(self, margins=(WIDE, 0, WIDE, 0), gap=SNUG)
        fill(layout, (sign, self.text, self.open, self.undo, close))
        layout.setStretch(1, 1)
        context.session.noticed.connect(self.tell)
        context.session.role_changed.connect(self.put_away)
        context.session.history.changed.connect(self._outlive)
        context.session.problems_changed.connect(self._speak_errors)

    def tell(self, notice: Notice) -> None:
        """Show a notice."""
        words = self._words
        if notice.count is None:
            text = words.text(notice.code, name=notice.name)
        else:
            text = words.count(notice.code, notice.count, name=notice.name)
        self.text.setText(text)
        self._folder = notice.folder
        self.open.setVisible(bool(notice.folder))
        self.undo.setVisible(notice.undo)
        self.told.emit()
        announce(self, text)

    def put_away(self) -> None:
        """Leave the place to what is always there."""
        self.left.emit()

    def _errors(self) -> tuple[Problem, ...]:
        return tuple(found for found in self._session.board.problems if found.severity == "error")

    def _speak_errors(self) -> None:
        """Say what went wrong since; where it is shown depends on the page."""
        now = self._errors()
        for problem in now:
            if problem not in self._known:
                announce(self, self._words.sentence(problem), urgent=True)
        self._known = now

    def _outlive(self) -> None:
        """Put a notice away whose undo would take back something else by now."""
        if not self.undo.isHidden():
            self.put_away()

    def _open(self) -> None:
        show_folder(self._folder, self._session.board)
