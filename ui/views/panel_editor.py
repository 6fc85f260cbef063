"""One interview as a person wishes it: who holds it, and what it looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.name_chips import ChoiceChips, NameChips
from ui.widgets.parts import SNUG, TIGHT, column, label, one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.viewmodels.wishes import WishesModel
    from ui.views.context import Context


class PanelEditor(QWidget):
    """Names as chips, competencies as chips."""

    def __init__(self, context: Context, model: WishesModel, position: int) -> None:
        super().__init__()
        words, tokens = context.words, context.tokens
        self._words, self._model, self._position = words, model, position
        number = position + 1
        self._title = label("", "body", strong=True)
        self.names = NameChips(
            words.text("ui.panel.of", number=number),
            tokens,
            words.text("ui.panel.add"),
            words.text("ui.role-edit.remove"),
        )
        self.focus = ChoiceChips(
            words.text("ui.focus.of", number=number),
            tokens,
            words.text("ui.focus.add"),
            words.text("ui.role-edit.remove"),
        )
        self._open = one_line("", "caption", "muted")
        layout = column(self, gap=SNUG)
        layout.addWidget(self._title)
        layout.addLayout(self._part("ui.panel", self.names))
        looked_after = self._part("ui.focus", self.focus)
        looked_after.addWidget(self._open)
        layout.addLayout(looked_after)
        self.names.changed.connect(lambda names: model.set_panel(position, tuple(names)))
        self.focus.changed.connect(lambda keys: model.set_focus(position, tuple(keys)))

    def show_interview(self) -> None:
        """Show the interview as it is wished for now."""
        wishes, words = self._model.wishes, self._words
        number, minutes = self._position + 1, wishes.interviews[self._position]
        self._title.setText(words.text("ui.interview", number=number, minutes=minutes))
        self.names.set_names(wishes.panel(self._position))
        chosen = wishes.focus_of(self._position)
        self.focus.set_choices(self._model.competencies(words.language), chosen)
        self._open.setText("" if chosen else words.text("ui.focus.open"))
        self._open.setVisible(not chosen)

    def _part(self, code: str, control: QWidget) -> QBoxLayout:
        made = column(gap=TIGHT)
        made.addWidget(one_line(self._words.text(code), "caption", "muted"))
        made.addWidget(control)
        return made
