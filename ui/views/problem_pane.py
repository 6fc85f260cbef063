"""All problems, above the foot of the window, when asked for; each leads to where it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ui.viewmodels.problems import PROBLEM, ProblemListModel
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    WIDE,
    button,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
    rule,
    tool,
)
from ui.widgets.row_delegates import INSET, ProblemDelegate

if TYPE_CHECKING:
    from roles.problem import Problem
    from ui.views.context import Context

_HEIGHT, _LEAST_LIST = 192, 48
"""How high the pane would be, and its list at least, where a page needs the room."""
_FILTER = 190


class ProblemPane(QWidget):
    """A list that comes and goes."""

    place_wanted = Signal(object)
    """The problem whose place is to be shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._session = context.session
        words = context.words
        self.setProperty("kind", "surface")
        self.model = ProblemListModel(words, self)
        self._name = words.text("ui.problem-list")
        self._high = _HEIGHT - (context.settings.text_size - 100)  # the page needs more, too
        self.setMaximumHeight(self._high)
        self.problems = ListView(self._name, self.model, ProblemDelegate(context.look))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(words.text("ui.problems.filter"))
        self.filter.setAccessibleName(words.text("ui.problems.filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(_FILTER * context.settings.text_size // 100)
        self.copy = button(words.text("ui.problems.copy"), "link")
        self.close_tool = tool(words.text("ui.close"), "close", context.tokens.muted)
        self._none = label(words.text("ui.problems.none"), "body", "muted")
        self._lay_out()
        self._connect(words.text("ui.problems.copy-one"))
        self._show()
        self.hide()

    def sizeHint(self) -> QSize:
        """Ask for about a quarter of a window of ordinary height."""
        return QSize(super().sizeHint().width(), self._high)

    def toggle(self) -> None:
        """Show the list, or put it away."""
        if self.isHidden() and self._session.board.problems:
            self.show()
            self.problems.setFocus()
            if not self.problems.currentIndex().isValid():
                self.problems.select_row(1)
        else:
            self.hide()

    def _lay_out(self) -> None:
        head = row(margins=(WIDE, SNUG, GAP, TIGHT), gap=GAP)
        title = one_line(self._name, strong=True)
        fill(head, (title, 1, self.filter, self.copy, self.close_tool))
        layout = column(self, gap=0)
        line: QFrame = rule()
        layout.addWidget(line)
        layout.addLayout(head)
        self._none.setContentsMargins(WIDE, SNUG, WIDE, SNUG)
        layout.addWidget(self._none)
        self.problems.setMinimumHeight(_LEAST_LIST)
        inset = row(margins=(WIDE - INSET, 0, WIDE - INSET, SNUG))
        inset.addWidget(self.problems)
        layout.addLayout(inset, 1)
        layout.addStretch(0)

    def _connect(self, copy_one: str) -> None:
        self._session.problems_changed.connect(self._show)
        self.filter.textChanged.connect(self._filter)
        self.close_tool.clicked.connect(self.hide)
        on_click(self.copy, lambda: self._put_on_clipboard(self.model.sentences))
        self.problems.clicked.connect(self._go)
        self.problems.activated.connect(self._go)
        copying = QAction(copy_one, self.problems)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self._copy_one)
        self.problems.addAction(copying)
        self.problems.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _go(self, index: QModelIndex) -> None:
        problem: Problem | None = index.data(PROBLEM)
        if problem is not None:
            self.place_wanted.emit(problem)

    def _copy_one(self) -> None:
        index = self.problems.currentIndex()
        if index.isValid():
            self._put_on_clipboard(str(index.data()))

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_none()

    def _show(self) -> None:
        self.model.set_problems(self._session.board.problems)
        self._show_none()
        if not self._session.board.problems:
            self.hide()

    def _show_none(self) -> None:
        there = self.model.rowCount() > 0
        self._none.setVisible(not there)
        self.problems.setVisible(there)
        self.copy.setEnabled(there)
