"""The plan: interviews with their questions, and the one that is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ui.viewmodels.plan import PlanModel, QuestionRow
from ui.viewmodels.question import question_facts
from ui.views.question_pane import QuestionPane
from ui.widgets.kit_delegates import PlanDelegate
from ui.widgets.list_view import ListView
from ui.widgets.parts import GAP, card, column

if TYPE_CHECKING:
    from ui.views.context import Context


class PlanView(QWidget):
    """The list above, the question below."""

    question_shown = Signal(str, int)
    """Code of the question and the number of its interview."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.selected = ""
        self.model = PlanModel(context.words, self)
        name = context.words.text("ui.plan")
        self.questions = ListView(name, self.model, PlanDelegate(context.look))
        self.questions.current_changed.connect(self._show)
        self.pane = QuestionPane(context)
        frame = card()
        column(frame, margins=(2, 2, 2, 2)).addWidget(self.pane)
        below = QWidget()
        column(below, margins=(GAP, GAP, GAP, GAP)).addWidget(frame)
        self.questions.setMinimumHeight(80)
        below.setMinimumHeight(100)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.questions)
        split.addWidget(below)
        split.setHandleWidth(1)
        split.setSizes([330, 190])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        column(self).addWidget(split)
        context.session.kit_changed.connect(self.take_kit)
        self.take_kit()

    def take_kit(self) -> None:
        """Show the kit's plan, keeping the question that was selected."""
        kit = self._context.session.kit
        with QSignalBlocker(self.questions):
            self.model.set_kit(kit)
        row = self.model.row_of(self.selected)
        self.questions.select_row(row)
        self._show(self.model.index(row))

    def select(self, question_id: str) -> None:
        """Select a question, as if a person had."""
        self.questions.select_row(self.model.row_of(question_id))

    def _show(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        kit = self._context.session.kit
        if not isinstance(row, QuestionRow) or kit is None:
            self.pane.show_question(None)
            return
        self.selected = row.id
        self.pane.show_question(question_facts(kit, row.id, self._context.words))
        self.question_shown.emit(row.code, row.interview)
