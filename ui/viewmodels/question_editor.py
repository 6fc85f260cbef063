"""A question that the kit asks, edited: whatever is typed is an edit of the kit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits import edits
from kits.model import QuestionType
from roles.problem import Problem
from ui.session import Notice
from ui.viewmodels.question_editor_sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QObject

    from kits.model import Kit, PlannedQuestion, Question, QuestionText
    from roles.model import Language
    from ui.i18n import Words
    from ui.session import Session

_TEXT = "edit-text"


class PlannedSheet(Sheet):
    """The question of this id in the session's kit."""

    empty = "ui.question-edit.emptied"

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, parent)
        self._session = session
        self.id = ""
        session.kit_changed.connect(self._take_kit)
        session.shelves.question_kept.connect(self._tell_kept)

    @property
    def kit(self) -> Kit | None:
        """Return the session's kit."""
        return self._session.kit

    @property
    def planned(self) -> PlannedQuestion | None:
        """Return the question as the kit asks it, or None when it does not."""
        asked = self.kit.questions if self.kit else ()
        return next((planned for planned in asked if planned.id == self.id), None)

    @property
    def type(self) -> QuestionType:
        """Return how the question gets at evidence."""
        planned = self.planned
        return planned.question.type if planned else QuestionType.BEHAVIOURAL

    @property
    def minutes(self) -> int:
        """Return how long the question takes."""
        planned = self.planned
        return planned.question.minutes if planned else 1

    @property
    def competency(self) -> str:
        """Return the id of the competency that is scored."""
        planned = self.planned
        return planned.competency if planned else ""

    def show_question(self, question_id: str) -> None:
        """Edit another question, in the language of the kit."""
        if question_id == self.id:
            return
        self.id = question_id
        self.problems.clear()
        if self.kit is not None:
            self.language = self.kit.language
        self.changed.emit()

    def text_in(self, language: Language, part: str) -> str:
        """Return what a part says in a language, empty where it says nothing."""
        planned = self.planned
        text = planned.question.text(language) if planned else None
        return part_of(text, part) if text else ""

    def behind(self, language: Language) -> Collection[str]:
        """Return the parts whose other language was changed since."""
        planned = self.planned
        marks = planned.behind if planned else ()
        return {mark[3:] for mark in marks if mark.startswith(f"{language}.")}

    def put(self, part: str, text: str) -> None:
        """Take what was typed into a part; the line after the last probe adds one."""
        kit, planned = self.kit, self.planned
        if kit is None or planned is None:
            return
        count = self.probe_count()
        if part == f"probes.{count}":
            if not text.strip():
                return
            edited = edits.add_probe(kit, self.id, self.language, text, count)
        else:
            edited = edits.edit_text(kit, self.id, self.language, part, text)
        self._take(part, edited, f"{self.id}.{self.language}.{part}")

    def probe_count(self) -> int:
        """Return how many probes there are."""
        planned = self.planned
        return len(planned.question.best_text(self.language).probes) if planned else 0

    def remove_probe(self, position: int) -> None:
        """Take a probe away; the last one stays."""
        if self.kit is not None:
            edited = edits.remove_probe(self.kit, self.id, self.language, position)
            self.problems.pop(f"{self.language}.probes.{position}", None)
            self._take("probes", edited)

    def move_probe(self, position: int, to: int) -> None:
        """Put a probe at another position."""
        if self.kit is not None:
            self._take("probes", edits.move_probe(self.kit, self.id, self.language, position, to))

    def set_type(self, type_: QuestionType) -> None:
        """Get at evidence in another way."""
        if self.kit is not None:
            self._session.take_edit(edits.set_type(self.kit, self.id, type_), "edit-type")

    def set_minutes(self, minutes: int) -> None:
        """Take this long."""
        if self.kit is not None:
            edited = edits.set_minutes(self.kit, self.id, minutes)
            self._session.take_edit(edited, "edit-minutes", f"{self.id}.minutes")

    def set_competency(self, competency: str) -> None:
        """Have another competency scored."""
        if self.kit is not None:
            self._session.take_edit(
                edits.file_question(self.kit, self.id, competency), "file-question"
            )

    def up_to_date(self, part: str) -> None:
        """Say that a part is not behind the other language."""
        if self.kit is not None:
            edited = edits.up_to_date(self.kit, self.id, self.language, part)
            self._session.take_edit(edited, "up-to-date")

    def leave(self, part: str) -> None:
        """End the step; a probe left blank is taken away, if it is not the only one."""
        name, _, number = part.partition(".")
        if name == "probes" and self.problem(part) and self.probe_count() > 1:
            self.remove_probe(int(number))
        self._session.history.close_step()

    def keep_in_bank(self) -> None:
        """Keep the question in the user's bank, too."""
        planned = self.planned
        if planned is not None:
            self._session.shelves.keep_question(planned.question)

    def _take(self, part: str, edited: Kit | Problem, merge: str = "") -> None:
        refused = isinstance(edited, Problem)
        self.refuse(part, edited if refused else None)
        if not refused:
            self._session.take_edit(edited, _TEXT, merge)

    def _tell_kept(self, question: Question, folder: str) -> None:
        text = question.best_text(self.words.language)
        name = text.title or text.ask
        self._session.noticed.emit(Notice("ui.question-edit.kept", name=name, folder=folder))

    def _take_kit(self) -> None:
        if self.id:
            self.changed.emit()


def part_of(text: QuestionText, part: str) -> str:
    """Return what a part of a text says."""
    name, _, number = part.partition(".")
    if not number:
        return getattr(text, name) or ""
    at = int(number)
    if name == "ladder":
        return text.ladder.get(at, "")
    return text.probes[at] if at < len(text.probes) else ""
