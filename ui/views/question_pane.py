"""The pane below the plan: a question to read or to edit, a new one, or those of a file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from roles.model import LANGUAGES
from ui.turns import Turns, finished
from ui.viewmodels.question_editor import PlannedSheet
from ui.viewmodels.question_editor_new import NewSheet
from ui.views.dialogs import ask_questions
from ui.views.import_questions import ImportPane
from ui.views.question_editor import NewQuestionPane, QuestionForm, make_form
from ui.views.question_reading import QuestionReading
from ui.widgets.parts import GAP, PAD, SNUG, column, fill, label, on_click, row, tool
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QKeyEvent

    from roles.model import Language
    from ui.viewmodels.question import QuestionFacts
    from ui.viewmodels.question_editor_sheet import Sheet
    from ui.views.context import Context

READ, EDIT, NEW, IMPORT = "read", "edit", "new", "import"
LEISURE = 400
"""Milliseconds without another question shown after which the form may be made."""


class QuestionPane(QWidget):
    """Read or Edit; writing and importing questions take its place until they are done."""

    left = Signal()
    """One is done here: the keyboard may go back to the plan."""
    room_wanted = Signal(bool)
    """Whether there is more to be done here than to read."""
    added = Signal(str)
    """The id of a question that the kit asks now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, words = context, context.words
        self.mode = READ
        self._facts: QuestionFacts | None = None
        self._form: QuestionForm | None = None
        self._turns = Turns(self)
        self.sheet = PlannedSheet(context.session, words, self)
        self.draft = NewSheet(context.session, words, self)
        self.reading = QuestionReading(context)
        self._choices: tuple[QWidget, ...] = ()
        """What stands in the head only for the questions of a file."""
        choices = [(mode, words.text(f"ui.question-edit.mode.{mode}")) for mode in (READ, EDIT)]
        self.modes = Segmented(words.text("ui.question"), choices)
        self.title = label("", "heading")
        spoken = [(key, words.text(f"ui.language.{key}")) for key in LANGUAGES]
        self.languages = Segmented(words.text("ui.question-edit.language"), spoken)
        self.close_page = tool(words.text("ui.close"), "close", context.tokens.muted)
        self._lay_out()
        self._connect()
        self._show_mode(READ)

    @property
    def form(self) -> QuestionForm:
        """The form of the question that is selected; made at leisure, or when it is needed."""
        if self._form is None:
            self._turns.forget("form")
            self._take_form(made := finished(self._make_form()))
            return made
        return self._form

    @cached_property
    def new(self) -> NewQuestionPane:
        """The form for a question of one's own."""
        made = NewQuestionPane(self._context, self.draft, self._stack)
        made.left.connect(self._leave)
        self._stack.addWidget(made)
        return made

    @cached_property
    def imports(self) -> ImportPane:
        """The questions of a file."""
        made = ImportPane(self._context)
        made.left.connect(self._leave)
        self._stack.addWidget(made)
        self._choices = (made.every, made.none)
        for number, choice in enumerate(self._choices, 1):
            self._head.insertWidget(number, choice)
        return made

    def show_question(self, facts: QuestionFacts | None) -> None:
        """Show a question, or what to do to see one."""
        if facts is None or facts.id != self.sheet.id:
            self._flush()
        self._facts = facts
        self.sheet.show_question(facts.id if facts else "")
        self.modes.setEnabled(facts is not None)
        if facts is None and self.mode == EDIT:
            self._show_mode(READ)
        self._show_title()
        if self.mode == READ:
            self.reading.show_question(facts)
        if facts is not None and self._form is None:
            self._turns.run("form", self._make_form(), self._take_form, after=LEISURE)

    def edit(self) -> None:
        """Edit the question that is selected."""
        if self._facts is not None:
            self._show_mode(EDIT)
            self.form.focus_text()

    def read(self) -> None:
        """Go back to reading; what was typed counts."""
        self._flush()
        self._show_mode(READ)

    def write_own(self, interview: int, position: int) -> None:
        """Write a question of one's own for a place in the plan, counted from 0."""
        if self._context.session.kit is None:
            return
        self.draft.begin(interview, position)
        self._show_mode(NEW)
        self.new.begin()

    def ask_file(self, interview: int) -> None:
        """Ask for a file with questions, to be asked in an interview, from 0."""
        context = self._context
        path = ask_questions(self, context.words, context.settings.files_folder)
        self.import_file(path, interview)

    def import_file(self, path: str, interview: int) -> None:
        """Look at the questions of a file, to be asked in an interview, from 0."""
        if not path or self._context.session.kit is None:
            return
        self._show_mode(IMPORT)
        self.imports.read_file(path, interview)

    def resume(self, earlier: QuestionPane) -> None:
        """Go on where an earlier pane was, as when the language of the window changes."""
        self.draft.adopt(earlier.draft)
        if earlier.mode == EDIT:
            self.sheet.speak(earlier.sheet.language)
            self.edit()
        elif earlier.mode == NEW:
            self.write_own(*self.draft.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.mode != READ:
            self._leave()
            return
        super().keyPressEvent(event)

    def _make_form(self) -> Generator[None, None, QuestionForm]:
        return make_form(self._context, self.sheet, self._stack)

    def _take_form(self, made: QuestionForm) -> None:
        self._form = made
        on_click(made.keep, self._keep)
        self._stack.addWidget(made)

    def _lay_out(self) -> None:
        layout = column(self)
        self._head = row(margins=(PAD, SNUG, GAP, 0), gap=GAP)
        fill(self._head, (self.title, self.languages, self.modes, self.close_page))
        self._head.setStretch(0, 1)
        layout.addLayout(self._head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.reading)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.modes.chosen.connect(lambda mode: self.edit() if mode == EDIT else self.read())
        self.languages.chosen.connect(self._speak)
        self.close_page.clicked.connect(lambda _=False: self._leave())
        self.draft.added.connect(self.added)
        self.sheet.changed.connect(self._show_languages)
        self.draft.changed.connect(self._show_languages)

    def _show_mode(self, mode: str) -> None:
        before, self.mode = self.mode, mode
        if mode in (READ, EDIT):
            self.modes.choose(mode)
        page = self._page(mode)
        self._show_title()
        if mode == READ:
            self.reading.show_question(self._facts)
        self.modes.setVisible(mode in (READ, EDIT))
        for choice in self._choices:
            choice.setVisible(mode == IMPORT)
        self.languages.setVisible(mode in (EDIT, NEW))
        self.close_page.setVisible(mode in (NEW, IMPORT))
        self._stack.setCurrentWidget(page)
        self._show_languages()
        if (before == READ) != (mode == READ):
            self.room_wanted.emit(mode != READ)

    def _show_title(self) -> None:
        """Say which question it is; the form says it itself, and needs the room."""
        words, facts = self._context.words, self._facts
        if self.mode == NEW:
            number = self.draft.place[0] + 1
            self.title.setText(words.text("ui.question-edit.new", number=number))
        elif self.mode == IMPORT:
            self.title.setText(words.text("ui.import.title"))
        elif facts is None:
            self.title.setText("")
        else:
            shown = (facts.code, facts.title) if self.mode == READ else (facts.code,)
            self.title.setText("  ".join(shown))

    def _show_languages(self) -> None:
        """Say which language is written, and how much of each is behind."""
        sheet, words = self._written, self._context.words
        for language in LANGUAGES:
            name, count = words.text(f"ui.language.{language}"), len(sheet.behind(language))
            told = words.text("ui.question-edit.behind-count", language=name, count=count)
            self.languages.set_text(language, told if count else name)
        self.languages.choose(sheet.language)

    def _page(self, mode: str) -> QWidget:
        if mode == EDIT:
            return self.form
        if mode == NEW:
            return self.new
        return self.imports if mode == IMPORT else self.reading

    def _flush(self) -> None:
        """Hand over what was typed in the form that is shown."""
        if self.mode == EDIT:
            self.form.flush()
        elif self.mode == NEW:
            self.new.form.flush()

    @property
    def _written(self) -> Sheet:
        return self.draft if self.mode == NEW else self.sheet

    def _speak(self, language: Language) -> None:
        self._flush()
        self._written.speak(language)

    def _keep(self) -> None:
        self.form.flush()
        self.sheet.keep_in_bank()

    def _leave(self) -> None:
        self.read()
        self.reading.setFocus()
        self.left.emit()
