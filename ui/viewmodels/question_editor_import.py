"""The questions of a file, to choose from: what was understood of each, and what to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kits import edits
from roles.problem import Problem

if TYPE_CHECKING:
    from kits.model import Kit
    from kits.question_import import Imported, ImportedQuestion
    from ui.i18n import Words
    from ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of the file: a question, or why there is none in it."""

    number: str
    title: str
    facts: str = ""
    usable: bool = False
    ticked: bool = False
    notes: tuple[str, ...] = ()
    note: str = ""
    """How much there is to look at, in a few words."""


class ImportModel(QAbstractListModel):
    """The rows of a file that was read, and which of them are wanted."""

    told = Signal()
    """Something about the rows is different."""

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._questions: dict[str, ImportedQuestion] = {}
        self.rows: tuple[ImportRow, ...] = ()
        self.interview = 0
        self.reading = False
        self.general: tuple[str, ...] = ()
        """What is to be said of the file as a whole."""
        session.shelves.questions_read.connect(self._take)
        session.project_begun.connect(self._clear)

    @property
    def wanted(self) -> int:
        """Return how many questions are to be added."""
        return sum(row.ticked for row in self.rows)

    def read_file(self, path: str, interview: int) -> None:
        """Read a file, for an interview from 0."""
        kit = self._session.kit
        if kit is not None:
            self._clear()
            self.interview = interview
            self.reading = True
            self.told.emit()
            self._session.shelves.read_questions(path, kit)

    def interviews(self) -> tuple[str, ...]:
        """Return the interviews that questions can be put in."""
        kit = self._session.kit
        return tuple(
            self._words.text("ui.interview", number=number, minutes=interview.minutes)
            for number, interview in enumerate(kit.interviews if kit else (), 1)
        )

    def toggle(self, row: int) -> None:
        """Want a question, or no longer."""
        if 0 <= row < len(self.rows) and self.rows[row].usable:
            rows = list(self.rows)
            rows[row] = replace(rows[row], ticked=not rows[row].ticked)
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(row), self.index(row))
            self.told.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Want every question, or none."""
        self._put(tuple(replace(row, ticked=ticked and row.usable) for row in self.rows))

    def add(self) -> bool:
        """Add the wanted questions in one step; what cannot be asked stays, with the reason."""
        kit = self._session.kit
        if kit is None:
            return False
        left: list[ImportRow] = []
        for row in self.rows:
            edited = self._added(kit, row) if row.ticked else None
            if isinstance(edited, Problem):
                left.append(self._noted(row, (*row.notes, self._words.message(edited))))
            elif edited is None:
                left.append(row)
            else:
                kit = edited
        self._session.take_edit(kit, "import-questions")
        self._put(tuple(left))
        return not any(row.ticked for row in left)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            code = "ui.import.ticked" if row.ticked else "ui.import.not-ticked"
            said = (row.title, self._words.text(code) if row.usable else "", row.facts, *row.notes)
            return ", ".join(part for part in said if part)
        return None

    def _added(self, kit: Kit, row: ImportRow) -> Kit | Problem:
        one = self._questions[row.number]
        interview = min(self.interview, len(kit.interviews) - 1)
        position = len(kit.interviews[interview].questions)
        return edits.add_question(kit, one.question, interview, position, one.competency)

    def _take(self, imported: Imported | None) -> None:
        self.reading = False
        if imported is None:
            found = self._session.board.of("questions")
            self.general = tuple(self._words.sentence(problem) for problem in found)
            self._put(())
            return
        self._questions = {one.row: one for one in imported.questions}
        notes: dict[str, list[str]] = {one.row: [] for one in imported.questions}
        general: list[str] = []
        for problem in imported.problems:
            key = _row_of(problem)
            told = notes.setdefault(key, []) if key else general
            told.append(self._words.message(problem))
        self.general = tuple(general)
        self._put(
            tuple(
                self._row(key, tuple(told)) for key, told in sorted(notes.items(), key=_by_number)
            )
        )

    def _row(self, key: str, notes: tuple[str, ...]) -> ImportRow:
        words, one = self._words, self._questions.get(key)
        if one is None:
            title = words.text("ui.import.no-question", row=key)
            return self._noted(ImportRow(key, title), notes)
        kit, question = self._session.kit, one.question
        text = question.best_text(words.language)
        names = {c.id: c.name.best(words.language) for c in (kit.competencies if kit else ())}
        facts = (
            words.text("ui.import.row", row=key),
            words.text(f"type.{question.type}"),
            words.text("ui.minutes", minutes=question.minutes),
            names.get(one.competency, ""),
        )
        line = " · ".join(fact for fact in facts if fact)
        row = ImportRow(key, text.title or text.ask, line, usable=True, ticked=True)
        return self._noted(row, notes)

    def _noted(self, row: ImportRow, notes: tuple[str, ...]) -> ImportRow:
        note = self._words.count("ui.import.notes", len(notes)) if notes else ""
        return replace(row, notes=notes, note=note)

    def _put(self, rows: tuple[ImportRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        self.told.emit()

    def _clear(self) -> None:
        self._questions = {}
        self.general = ()
        self._put(())


def _row_of(problem: Problem) -> str:
    """Return the row that a problem is about, empty for the whole file."""
    said = dict(problem.params).get("row")
    before, colon, _ = problem.place.field.partition(":")
    return said or (before if colon else "")


def _by_number(item: tuple[str, list[str]]) -> list[int]:
    return [int(part) for part in item[0].split("/") if part.isdigit()]
