"""The coverage: each requirement with its questions by interview, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.viewmodels.coverage import CoverageModel, Tally, tally
from ui.widgets.column_heads import ColumnHeads
from ui.widgets.kit_delegates import CoverageDelegate
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    button,
    card,
    clear,
    column,
    label,
    on_click,
    row,
)

if TYPE_CHECKING:
    from ui.views.context import Context


class CoverageView(QWidget):
    """What is left out first, then everything by kind."""

    interview_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = CoverageModel(context.words, self)
        self._delegate = CoverageDelegate(context.look)
        name = context.words.text("ui.coverage")
        self.requirements = ListView(name, self.model, self._delegate)
        self.requirements.setMinimumHeight(48)
        self._summary = column(gap=SNUG)
        self._heads = ColumnHeads(self.requirements, self._delegate)
        layout = column(self, margins=(0, GAP, 0, 0), gap=SNUG)
        top = column(margins=(GAP, 0, GAP, 0))
        top.addLayout(self._summary)
        layout.addLayout(top)
        layout.addWidget(self._heads)
        layout.addWidget(self.requirements, 1)
        context.session.kit_changed.connect(self.take_kit)
        self.take_kit()

    def take_kit(self) -> None:
        """Show the kit's coverage."""
        kit = self._context.session.kit
        self.model.set_kit(kit)
        self._delegate.interviews = self.model.interviews
        clear(self._summary)
        if kit is not None:
            self._summary.addWidget(self._left_out(tally(kit)))
        words = self._context.words
        self._heads.set_names(
            [
                words.text("ui.interview-short", number=number)
                for number in range(1, self.model.interviews + 1)
            ]
        )

    def _left_out(self, found: Tally) -> QWidget:
        words = self._context.words
        made = card("notice" if found.left else "good")
        inner = row(made, margins=(GAP, SNUG, GAP, SNUG), gap=PAD)
        texts = column(gap=2)
        inner.addLayout(texts, 1)
        if not found.left:
            texts.addWidget(label(words.text("ui.all-covered"), strong=True))
            return made
        texts.addWidget(label(words.count("ui.left-out", found.left), strong=True))
        texts.addWidget(label(" · ".join(found.names_left), "caption"))
        minutes = words.text("ui.minutes-missing", minutes=found.minutes_missing)
        texts.addWidget(label(minutes, "caption"))
        add = button(words.text("ui.add-short-interview"))
        on_click(add, self.interview_wanted.emit)
        inner.addWidget(add)
        return made
