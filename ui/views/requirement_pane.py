"""The requirement selected in the coverage: all of its text, its questions, and one to add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.flow import Flow
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    button,
    clear,
    column,
    fill,
    label,
    on_click,
    row,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.viewmodels.coverage import RequirementRow
    from ui.viewmodels.covering import CoveringModel
    from ui.views.context import Context


class RequirementPane(QFrame):
    """What the row cannot hold, with what can be done about it."""

    question_wanted = Signal(str)
    interview_wanted = Signal()

    def __init__(self, context: Context, covering: CoveringModel) -> None:
        super().__init__()
        self._words, self._covering = context.words, covering
        self._row: RequirementRow | None = None
        self._titles: dict[str, str] = {}
        self.setProperty("kind", "card")
        words = context.words
        self.setAccessibleName(words.text("ui.requirement"))
        self._text = label("", "body", strong=True)
        self._facts = label("", "caption", "muted")
        self._questions = Flow(SNUG)
        self._message = label("", "body", "notice")
        self.add = button("", "", "plus", context.tokens.text)
        self.anyway = button(words.text("ui.cover.anyway"))
        self.longer = button(words.text("ui.add-short-interview"))
        self._no_room = QWidget()
        self._lay_out()
        on_click(self.add, self._add)
        on_click(self.anyway, covering.add_anyway)
        on_click(self.longer, self.interview_wanted.emit)
        covering.changed.connect(self._show_message)
        self.hide()

    def show_row(self, shown: RequirementRow | None, titles: Mapping[str, str]) -> None:
        """Show a requirement; ``titles`` are those of the kit's questions by id."""
        same = shown is not None and (shown, titles) == (self._row, self._titles)
        self._row, self._titles = shown, dict(titles)
        self.setVisible(shown is not None)
        if shown is None or same:
            return
        words = self._words
        self._text.setText(shown.text)
        self._facts.setText(f"{shown.state_name} · {shown.importance}")
        clear(self._questions.items)
        for mark in shown.marks:
            link = button(f"{mark.text}  {titles.get(mark.id, '')}", "link")
            link.setProperty("edge", "left")
            code = "ui.cover.shows" if mark.direct else "ui.cover.touches"
            link.setAccessibleName(words.text(code, name=f"{mark.code} {titles.get(mark.id, '')}"))
            on_click(link, lambda key=mark.id: self.question_wanted.emit(key))
            self._questions.items.addWidget(link)
        self._questions.setVisible(bool(shown.marks))
        self._questions.fit()
        self.add.setVisible(shown.lacks)
        self.add.setText(" " + words.text("ui.cover.add", minutes=shown.to_add))
        self.add.setAccessibleName(self.add.text().strip())
        self._show_message()

    def _show_message(self) -> None:
        asked = self._row is not None and self._row.id == self._covering.requirement
        message = self._covering.message if asked else ""
        self._message.setText(message)
        self._no_room.setVisible(bool(message))

    def _add(self) -> None:
        if self._row is not None:
            self._covering.add(self._row.id)

    def _lay_out(self) -> None:
        layout = column(self, margins=(GAP, SNUG, GAP, SNUG), gap=TIGHT)
        head = row(gap=GAP)
        texts = column(gap=2)
        fill(texts, (self._text, self._facts, 1))
        head.addLayout(texts, 1)
        head.addWidget(self.add)
        layout.addLayout(head)
        layout.addWidget(self._questions)
        below = row(self._no_room, gap=SNUG)
        fill(below, (self._message, self.anyway, self.longer))
        below.setStretch(0, 1)
        layout.addWidget(self._no_room)
