"""One competency of the scoring rule: its name, weight with reason, minimum and requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from ui.viewmodels.role_editor_lists import EditorRole
from ui.viewmodels.scoring import MINIMUMS, WEIGHTS
from ui.views.role_editor_fields import FocusFrame, PairField, TextArea
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    PAD,
    SNUG,
    TIGHT,
    button,
    column,
    field,
    fill,
    label,
    one_line,
    row,
)
from ui.widgets.scoring_delegates import PartDelegate
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QBoxLayout

    from ui.viewmodels.scoring import PartModel, ScoringModel
    from ui.views.context import Context

_NONE = "none"
_MOST_ROWS = 9


class CompetencyForm(QWidget):
    """Everything of one competency that can be changed; each change can be undone."""

    def __init__(self, context: Context, model: ScoringModel) -> None:
        super().__init__()
        self._model, words = model, context.words
        self._words = words
        self.name = PairField(words, words.text("ui.role-edit.name"), least=1)
        weights = [(str(weight), f"× {weight}") for weight in WEIGHTS]
        self.weight = Segmented(words.text("ui.scoring.weight"), weights)
        self.reason = TextArea(words.text("ui.scoring.reason"))
        self.reason.setPlaceholderText(words.text("ui.scoring.reason-example"))
        self._missing = label(words.text("ui.scoring.reason-wanted"), "caption", "error")
        self._because = QWidget()
        steps = [(str(step), f"≥ {step}") for step in MINIMUMS]
        none = (_NONE, words.text("ui.scoring.no-minimum"))
        self.minimum = Segmented(words.text("ui.scoring.minimum"), [none, *steps])
        title = words.text("ui.role-edit.made-of")
        self.parts = PartList(title, model.parts, PartDelegate(context.look))
        self.move_to = button(words.text("ui.scoring.move"))
        self.move_to.setMenu(QMenu(self.move_to))
        self._lay_out(title)
        self._connect()

    def show_competency(self) -> None:
        """Show the competency that one is at."""
        model, there = self._model, self._model.competency
        self.setVisible(there is not None)
        if there is None:
            return
        self.name.show_texts(model.name)
        self.weight.choose(str(model.weight))
        self.reason.show_text(there.weight_reason)
        self._because.setVisible(model.weight > 1)
        self._missing.setVisible(model.wants_reason)
        self.minimum.choose(str(there.minimum or _NONE))
        self.parts.fit()
        self._show_move()

    def _show_move(self) -> None:
        self.move_to.setEnabled(bool(self.parts.requirement) and len(self._model.others()) > 0)

    def _lay_out(self, title: str) -> None:
        words = self._words
        layout = column(self, gap=PAD)
        layout.addWidget(self.name)
        weighing = column(gap=SNUG)
        helper = label(words.text("ui.scoring.weight-helper"), "caption", "muted")
        weighing.addLayout(field(words.text("ui.scoring.weight"), self.weight, helper))
        because = column(self._because, gap=TIGHT)
        name = one_line(words.text("ui.scoring.reason"), "caption", "muted")
        fill(because, (name, FocusFrame(self.reason), self._missing))
        weighing.addWidget(self._because)
        layout.addLayout(weighing)
        helper = label(words.text("ui.scoring.minimum-helper"), "caption", "muted")
        layout.addLayout(field(words.text("ui.scoring.minimum"), self.minimum, helper))
        layout.addLayout(self._made_of(title))
        layout.addStretch(1)

    def _made_of(self, title: str) -> QBoxLayout:
        made = column(gap=TIGHT)
        head = row(gap=SNUG)
        fill(head, (one_line(title, "caption", "muted"), 1, self.move_to))
        helper = label(self._words.text("ui.scoring.parts-helper"), "caption", "muted")
        made.addLayout(head)
        made.addWidget(self.parts)
        made.addWidget(helper)
        return made

    def _connect(self) -> None:
        model = self._model
        self.name.typed.connect(self._rename)
        self.weight.chosen.connect(self._weigh)
        self.reason.typed.connect(model.set_reason)
        self.minimum.chosen.connect(
            lambda value: model.set_minimum(None if value == _NONE else int(value))
        )
        self.parts.current_changed.connect(lambda _: self._show_move())
        self.parts.customContextMenuRequested.connect(self._ask_where)
        self.parts.move_wanted.connect(lambda: self._ask_where(self.parts.place()))
        menu = self.move_to.menu()
        menu.aboutToShow.connect(lambda: self._fill(menu))

    def _rename(self, language: str, text: str) -> None:
        self._model.rename("fr" if language == "fr" else "en", text)

    def _weigh(self, value: str) -> None:
        self._model.set_weight(int(value))
        if self._model.wants_reason:
            self.reason.setFocus()

    def _ask_where(self, where: QPoint) -> None:
        if self.parts.requirement:
            menu = QMenu(self)
            self._fill(menu)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.parts.viewport().mapToGlobal(where))

    def _fill(self, menu: QMenu) -> None:
        """Offer the competencies that the requirement could be moved to."""
        menu.clear()
        requirement = self.parts.requirement
        for key, name in self._model.others():
            made = menu.addAction(name.replace("&", "&&"))
            made.triggered.connect(lambda _=False, to=key: self._model.move(requirement, to))


class PartList(ListView):
    """Requirements to be dragged onto another competency, or moved by a menu."""

    move_wanted = Signal()

    def __init__(self, name: str, model: PartModel, delegate: PartDelegate) -> None:
        super().__init__(name, model, delegate)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    @property
    def requirement(self) -> str:
        """Return the id of the requirement that one is at, empty when there is none."""
        row = self.currentIndex().data(EditorRole.ROW)
        return row.id if row is not None else ""

    def fit(self) -> None:
        """Be as high as the requirements need, up to a limit."""
        heights = [self.sizeHintForRow(row) for row in range(self.model().rowCount())]
        self.setFixedHeight(max(24, sum(heights[:_MOST_ROWS])) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as names need that wrap at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def place(self) -> QPoint:
        """Return where the requirement stands that one is at."""
        return self.visualRect(self.currentIndex()).bottomLeft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the other competencies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.move_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select_row(0)
