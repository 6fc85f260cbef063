"""All problems, above the foot of the window, when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from ui.viewmodels.problems import ProblemListModel
from ui.widgets.list_view import ListView
from ui.widgets.parts import GAP, PAD, SNUG, TIGHT, column, label, row, rule, tool
from ui.widgets.row_delegates import ProblemDelegate

if TYPE_CHECKING:
    from ui.views.context import Context

_HEIGHT = 208


class ProblemPane(QWidget):
    """A list that comes and goes."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._session = context.session
        words = context.words
        self.setProperty("kind", "surface")
        self.setFixedHeight(_HEIGHT)
        self.model = ProblemListModel(words, self)
        name = words.text("ui.problem-list")
        self.problems = ListView(name, self.model, ProblemDelegate(context.look))
        close = tool(words.text("ui.close"), "close", context.tokens.muted)
        close.clicked.connect(self.hide)
        head = row(margins=(PAD, SNUG, GAP, TIGHT))
        head.addWidget(label(name, strong=True), 1)
        head.addWidget(close)
        layout = column(self, gap=0)
        line: QFrame = rule()
        layout.addWidget(line)
        layout.addLayout(head)
        layout.addWidget(self.problems, 1)
        self._session.problems_changed.connect(self._show)
        self._show()
        self.hide()

    def toggle(self) -> None:
        """Show the list, or put it away."""
        if self.isHidden() and self.model.rowCount():
            self.show()
            self.problems.setFocus()
        else:
            self.hide()

    def _show(self) -> None:
        self.model.set_problems(self._session.problems)
        if not self._session.problems:
            self.hide()
