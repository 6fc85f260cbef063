"""The coverage board: each requirement with its questions by interview, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui.i18n import on_screen
from ui.viewmodels.coverage import (
    MOST_NAMES,
    CoverageModel,
    CoverageRole,
    Mark,
    RequirementRow,
    Tally,
    tally,
)
from ui.viewmodels.covering import CoveringModel
from ui.views.requirement_pane import RequirementPane
from ui.widgets.beside import Beside
from ui.widgets.column_heads import ColumnHeads
from ui.widgets.coverage_delegate import CoverageDelegate
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
)
from ui.widgets.row_delegates import INSET

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from ui.views.context import Context


_LEAST_BANNER = 36
"""Ems in which what is left out and the button have room beside each other."""


class CoverageView(QWidget):
    """What is left out first, then everything by kind, then the requirement that one is at."""

    interview_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.selected = ""
        self._stale = True
        self._tally: Tally | None = None
        self.model = CoverageModel(context.words, self)
        self.covering = CoveringModel(context.session, context.words, self)
        self._delegate = CoverageDelegate(context.look)
        name = context.words.text("ui.coverage")
        self.requirements = CoverageList(name, self.model, self._delegate)
        self.requirements.setMinimumHeight(48)
        self._summary = column(gap=SNUG)
        signs = ("direct", "touched")
        legend = [context.words.text(f"ui.cover.legend.{sign}") for sign in signs]
        self._heads = ColumnHeads(self.requirements, self._delegate, legend)
        self.pane = RequirementPane(context, self.covering)
        self._lay_out()
        self._connect()

    def take_kit(self) -> None:
        """Show the kit's coverage, as soon as somebody looks at it."""
        self._stale = True
        if self.isVisible():
            self._show_kit()

    @property
    def start(self) -> QWidget:
        """Return where the work of the view begins."""
        return self.requirements

    def select(self, requirement_id: str) -> None:
        """Go to a requirement."""
        if self._stale:
            self._show_kit()
        self.requirements.select_row(self.model.row_of(requirement_id))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show_kit()

    def _show_kit(self) -> None:
        """Show the kit's coverage, keeping the requirement that was selected."""
        self._stale = False
        kit, words = self._context.session.kit, self._context.words
        self.model.set_kit(kit)
        numbers = range(1, self.model.interviews + 1)
        names = [words.text("ui.interview-short", number=n) for n in numbers]
        shorter = [words.text("ui.interview-shortest", number=n) for n in numbers]
        self._delegate.set_columns(names, self.model.most_marks, adds=self.model.lacks)
        self._heads.set_names(names, shorter)
        found = tally(kit) if kit is not None else None
        if found != self._tally:
            self._tally = found
            clear(self._summary)
            if found is not None:
                self._summary.addWidget(self._left_out(found))
        self.requirements.viewport().update()
        self.select(self.selected)
        self._show(self.requirements.currentIndex())

    def _lay_out(self) -> None:
        layout = column(self, margins=(0, GAP, 0, GAP), gap=SNUG)
        top = column(margins=(INSET, 0, INSET, 0))
        top.addLayout(self._summary)
        layout.addLayout(top)
        layout.addWidget(self._heads)
        layout.addWidget(self.requirements, 1)
        below = column(margins=(INSET, 0, INSET, 0))
        below.addWidget(self.pane)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.requirements.current_changed.connect(self._show)
        self.requirements.question_wanted.connect(self.question_wanted)
        self.requirements.add_wanted.connect(self.covering.add)
        self.pane.question_wanted.connect(self.question_wanted)
        self.pane.interview_wanted.connect(self.interview_wanted)
        self._context.session.kit_changed.connect(self.take_kit)

    def _show(self, index: QModelIndex) -> None:
        shown = index.data(CoverageRole.ROW) if index.isValid() else None
        kit = self._context.session.kit
        if kit is None or not isinstance(shown, RequirementRow):
            self.pane.show_row(None, {})
            return
        self.selected = shown.id
        texts = {planned.id: planned.question.best_text(kit.language) for planned in kit.questions}
        titles = {
            key: on_screen(text.title or text.ask, kit.language) for key, text in texts.items()
        }
        self.pane.show_row(shown, titles)

    def _left_out(self, found: Tally) -> QWidget:
        words = self._context.words
        made = card("notice" if found.left else "good")
        beside, texts = Beside(PAD, _LEAST_BANNER), column(gap=2)
        column(made, margins=(GAP, SNUG, GAP, SNUG)).addWidget(beside)
        beside.parts.addLayout(texts, 1)
        if not found.left:
            texts.addWidget(label(words.text("ui.all-covered"), strong=True))
            return made
        texts.addWidget(label(words.count("ui.left-out", found.left), strong=True))
        names = list(found.names_left[:MOST_NAMES])
        if found.left > MOST_NAMES:
            names.append(words.count("ui.more-lines", found.left - MOST_NAMES))
        texts.addWidget(label(" · ".join(names), "caption"))
        minutes = words.count("ui.minutes-missing", found.minutes_missing)
        texts.addWidget(label(minutes, "caption"))
        add = button(words.text("ui.add-short-interview"))
        on_click(add, self.interview_wanted.emit)
        beside.parts.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return made


class CoverageList(ListView):
    """Codes lead to their questions; Enter does too, or adds a question where there is none."""

    question_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, name: str, model: CoverageModel, delegate: CoverageDelegate) -> None:
        super().__init__(name, model, delegate)
        self._delegate = delegate
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row in sight when the pane below it takes room."""
        super().resizeEvent(event)
        if self.currentIndex().row() <= 1:  # with the heading above it
            self.scrollToTop()
        else:
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that Qt begins at: it is the one that is shown below."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.select_row(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the row offers."""
        row = self.currentIndex().data(CoverageRole.ROW)
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enters or not isinstance(row, RequirementRow):
            super().keyPressEvent(event)
        elif row.lacks:
            self.add_wanted.emit(row.id)
        elif row.marks:
            self.question_wanted.emit(row.marks[0].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        super().mouseMoveEvent(event)
        hand = self._hit(event.position().toPoint()) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the question that was clicked, or add one."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        match self._hit(event.position().toPoint()):
            case Mark(id=key):
                self.question_wanted.emit(key)
            case RequirementRow(id=key):
                self.add_wanted.emit(key)
            case _:
                pass

    def _hit(self, where: QPoint) -> Mark | RequirementRow | None:
        index = self.indexAt(where)
        row = index.data(CoverageRole.ROW)
        if not isinstance(row, RequirementRow):
            return None
        return self._delegate.hit(self.visualRect(index), row, where)
