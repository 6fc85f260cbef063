"""The plan: interviews with their questions, the one that is selected, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from roles.problem import Problem
from ui.viewmodels.kit_commands import KitCommands
from ui.viewmodels.plan import PlanModel, QuestionRow
from ui.viewmodels.question import question_facts
from ui.views.alternatives_pane import AlternativesPane
from ui.views.find_bar import FindBar
from ui.views.kit_clipboard import has_questions, questions_as_mime, questions_of_mime
from ui.views.plan_list import PlanList
from ui.views.question_pane import QuestionPane
from ui.widgets.kit_delegates import PlanDelegate
from ui.widgets.parts import GAP, card, column, label
from ui.widgets.row_delegates import INSET

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.swapping import Found
    from ui.views.context import Context

_ROOM_TO_WORK = 320
"""Height of the lower pane in which one can choose and write."""
_LEAST_LINES, _MOST_INSISTED, _LEAST_BELOW = 10.5, 168, 104
"""The list keeps three rows, as lines of text, but insists on so many pixels at most; what is
below it keeps its first lines."""


class PlanView(QWidget):
    """The list above, the question below, or what could be asked in its place."""

    question_shown = Signal(str, int)
    """Code of the question and the number of its interview."""
    edit_wanted = Signal()
    """The selected question shall be edited."""
    own_question_wanted = Signal(int, int)
    """A question of the person's own shall stand in this interview and position, from 0."""
    import_wanted = Signal(int)
    """Questions of a file shall be asked in this interview, from 0."""
    possible_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._clipboard = QGuiApplication.clipboard()
        self._copied: bool | None = None
        """Whether questions are in the clipboard; whoever filled it may be slow to say so."""
        self.selected = ""
        self.model = PlanModel(context.words, self)
        self.commands = KitCommands(context.session, self)
        name = context.words.text("ui.plan")
        self._delegate = PlanDelegate(context.look)
        self.questions = PlanList(name, self.model, self._delegate, context.look)
        self.questions.mime_of = self._mime_of
        self.finder = FindBar(context)
        self.pane = QuestionPane(context)
        self.alternatives = AlternativesPane(context)
        self._refused = label("", "body", "error")
        self._refused.hide()
        self._lay_out()
        self._connect()
        self.take_kit()

    def take_kit(self) -> None:
        """Show the kit's plan, keeping what was selected and, where that is gone, the place."""
        kit, ids = self._context.session.kit, self.commands.ids
        near = self.model.row_of(self.selected)
        with QSignalBlocker(self.questions):
            others = self.model.set_kit(kit)
            row = self.model.row_of(self.selected, near)
            if others:
                self._select_again(ids, row)
        self._note_selection()
        self._show(self.model.index(row))

    @property
    def start(self) -> QWidget:
        """Return where the work of the view begins."""
        return self.questions

    def select(self, question_id: str) -> None:
        """Select a question, as if a person had."""
        self.questions.select_row(self.model.row_of(question_id))

    def select_many(self, ids: tuple[str, ...]) -> None:
        """Select questions and be at the first of them."""
        if ids:
            self.questions.select_ids(ids, self.model.row_of(ids[0]))

    def possible(self) -> frozenset[str]:
        """Return what there is for actions on the plan; nothing while it is not seen."""
        if not self.isVisible():
            return frozenset()
        there = self.commands.possible()
        if self._copied is None:
            self._copied = has_questions(self._clipboard.mimeData())
        return there | {"copied"} if self._copied else there

    def run(self, name: str, value: str = "") -> None:
        """Do what an action on the plan names; ``value`` is the interview to move to, from 0."""
        commands = self.commands
        slots: dict[str, Callable[[], object]] = {
            "edit": self.edit_wanted.emit,
            "own": lambda: self.own_question_wanted.emit(*commands.place_after()),
            "import_questions": lambda: self.import_wanted.emit(commands.place_after()[0]),
            "alternatives": self.show_alternatives,
            "up": lambda: commands.move_by(-1),
            "down": lambda: commands.move_by(1),
            "to_interview": lambda: commands.move_to_interview(int(value)),
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "select_all": self.questions.selectAll,
            "find": lambda: self.finder.begin(replacing=False),
            "replace": lambda: self.finder.begin(replacing=True),
        }
        slot = slots.get(name) or getattr(commands, name)
        slot()

    def show_alternatives(self) -> None:
        """Show, in place of the question, what could be asked instead."""
        if len(self.commands.selected) != 1:
            return
        self.alternatives.seek()
        self._below.setCurrentIndex(1)
        self._make_room()
        self.commands.seek()

    def show_question(self) -> None:
        """Show the selected question again."""
        if self._below.currentIndex():
            self._below.setCurrentIndex(0)
            self.questions.setFocus()

    def copy(self) -> None:
        """Put the selected questions on the clipboard."""
        if self.commands.ids:
            self._clipboard.setMimeData(self._mime_of(self.commands.ids))

    def cut(self) -> None:
        """Put the selected questions on the clipboard and take them out."""
        self.copy()
        self.commands.remove("question-cut")

    def paste(self) -> None:
        """Put in the questions of the clipboard, after the one that one is at."""
        self._take_in(self._clipboard.mimeData(), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what can be done with questions now that they are seen."""
        super().showEvent(event)
        self.possible_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing that would be done unseen."""
        super().hideEvent(event)
        self.possible_changed.emit()

    def _lay_out(self) -> None:
        above, self._below = QWidget(), QStackedWidget()
        upper = column(above)
        upper.addWidget(self.questions, 1)
        upper.addWidget(self._refused)
        upper.addWidget(self.finder)
        self._refused.setContentsMargins(INSET, 4, INSET, 4)
        for part in (self.pane, self.alternatives):
            frame, room = card(), QWidget()
            column(frame, margins=(2, 2, 2, 2)).addWidget(part)
            column(room, margins=(INSET, GAP, INSET, GAP)).addWidget(frame)
            self._below.addWidget(room)
        self.questions.setMinimumHeight(min(self._delegate.room_of(_LEAST_LINES), _MOST_INSISTED))
        self._below.setMinimumHeight(_LEAST_BELOW * self._context.settings.text_size // 100)
        split = self._split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(self._below)
        split.setHandleWidth(1)
        split.setSizes([330, 190])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        column(self).addWidget(split)

    def _connect(self) -> None:
        questions, commands = self.questions, self.commands
        questions.current_changed.connect(self._show)
        questions.selection_changed.connect(self._note_selection)
        questions.entered_row.connect(lambda _: self.edit_wanted.emit())
        questions.moved_before.connect(self._move_before)
        questions.dropped_before.connect(
            lambda mime, row: self._take_in(mime, self.model.place_before(row))
        )
        questions.menu_wanted.connect(self.menu_wanted)
        commands.changed.connect(self.possible_changed)
        commands.selection_wanted.connect(self.select_many)
        commands.refused.connect(self._show_refused)
        commands.found.connect(self._show_found)
        self.alternatives.taken.connect(commands.swap)
        self.alternatives.left.connect(self.show_question)
        self.finder.question_wanted.connect(self.select)
        self.finder.left.connect(questions.setFocus)
        for wanted, show in (
            (self.edit_wanted, self.pane.edit),
            (self.own_question_wanted, self.pane.write_own),
            (self.import_wanted, self.pane.ask_file),
        ):
            wanted.connect(lambda *_: self.show_question())
            wanted.connect(show)
        self.pane.left.connect(questions.setFocus)
        self.pane.added.connect(self.select)
        self.pane.room_wanted.connect(lambda more: self._make_room() if more else None)
        self._clipboard.dataChanged.connect(self._look_at_clipboard)
        self._context.session.kit_changed.connect(self.take_kit)

    def _look_at_clipboard(self) -> None:
        self._copied = None
        self.possible_changed.emit()

    def _make_room(self) -> None:
        """Give the lower pane as much room as it needs to be worked in, if there is so much."""
        above, below = self._split.sizes()
        wanted = _ROOM_TO_WORK * self._context.settings.text_size // 100
        more = min(wanted - below, above - self.questions.minimumHeight())
        if more > 0:
            self._split.setSizes([above - more, below + more])

    def _select_again(self, ids: tuple[str, ...], row: int) -> None:
        """Select after a reset what was selected before, or what stands in its place."""
        left = {one.id for one in self.model.rows if isinstance(one, QuestionRow)}
        kept = tuple(one for one in ids if one in left)
        at = self.model.rows[row] if row >= 0 else None
        first = (at.id,) if isinstance(at, QuestionRow) else ()
        self.questions.select_ids(kept or first, row)

    def _note_selection(self) -> None:
        self.commands.select(self.questions.ids, self.selected)

    def _show(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        kit = self._context.session.kit
        self.show_question()
        if not isinstance(row, QuestionRow) or kit is None:
            self.pane.show_question(None)
            return
        self.selected = row.id
        self._note_selection()
        self.pane.show_question(question_facts(kit, row.id, self._context.words))
        self.question_shown.emit(row.code, row.interview)

    def _show_found(self, found: Found) -> None:
        if self._below.currentIndex():
            self.alternatives.show_found(found)

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        words = self._context.words
        self._refused.setText("\n".join(words.sentence(problem) for problem in problems))
        self._refused.setVisible(bool(problems))

    def _move_before(self, row: int) -> None:
        place = self.model.place_before(row)
        if place is not None:
            self.commands.move_to(*place)

    def _mime_of(self, ids: tuple[str, ...]) -> QMimeData:
        kit = self._context.session.kit
        assert kit is not None, "only questions of a kit are selected"  # noqa: S101
        return questions_as_mime(kit, ids)

    def _take_in(self, mime: QMimeData, place: tuple[int, int] | None) -> None:
        if not has_questions(mime):
            return
        copies = questions_of_mime(mime)
        if isinstance(copies, Problem):
            self._context.session.board.put("edit", (copies,))
            self._show_refused((copies,))
        else:
            self.commands.paste(copies, place)
