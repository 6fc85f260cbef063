"""What there is to choose from: roles, the bank, a guide that was read, questions of a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles.problem import Problem
from ui import work

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Kit, Question
    from roles.library import Library
    from roles.model import Language
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard


class Shelves(QObject):
    """Read in the background; each part tells when it is there."""

    library_changed = Signal(object)
    """The roles were read: ``work.Loaded``."""
    bank_changed = Signal()
    """The bank was read, or could not be."""
    source_changed = Signal()
    """A guide or role file was read, or put away."""
    questions_read = Signal(object)
    """The questions of a file, ``Imported``; None when it could not be read."""
    question_kept = Signal(object, str)
    """A question was written into the user's bank, and the folder it is in."""

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self.library: Library | None = None
        self.bank: work.LoadedBank | None = None
        self.source: work.Understood | None = None

    def load_library(self, language: Language) -> None:
        """Read the roles there are, such as after one was saved."""
        self._jobs.run("library", lambda _: work.load(language), self._take_library)

    def load_bank(self, language: Language) -> None:
        """Read the bank with the texts of one language."""
        self._jobs.run("bank", lambda _: work.load_bank(language), self._take_bank)

    def read_source(self, path: str) -> None:
        """Read a role guide or role file."""
        self._jobs.run("source", lambda _: work.read_source(path), self._take_source)

    def read_text(self, text: str) -> None:
        """Read a role guide that was copied from somewhere."""
        self._jobs.run("source", lambda _: work.read_text(text), self._take_source)

    def put_source_away(self) -> None:
        """Forget the guide that was read."""
        self.source = None
        self._board.put("source", ())
        self.source_changed.emit()

    def read_questions(self, path: str, kit: Kit) -> None:
        """Read a team's own questions for a kit from a table."""
        bank = self.bank.bank if self.bank else None
        self._board.put("questions", ())
        self._jobs.run(
            "questions",
            lambda _: work.read_questions(path, kit, bank),
            lambda outcome: self.questions_read.emit(self._board.value(outcome, "questions")),
        )

    def keep_question(self, question: Question) -> None:
        """Write a question into the user's bank, and read the bank again."""
        self._board.put("own-bank", ())
        key = f"keep-{question.id}"  # each is kept, however quickly the next one follows
        keep = partial(self._take_kept, question)
        self._jobs.run(key, lambda _: work.keep_question(question), keep)

    def _take_kept(self, question: Question, outcome: Outcome[Path | Problem]) -> None:
        kept = self._board.value(outcome, "own-bank")
        if isinstance(kept, Problem):
            self._board.put("own-bank", (kept,))
        elif kept is not None:
            self.question_kept.emit(question, str(kept.parent))
            if self.bank is not None:
                self.load_bank(self.bank.language)

    def _take_library(self, outcome: Outcome[work.Loaded]) -> None:
        loaded = self._board.value(outcome, "library")
        if loaded is not None:
            self.library = loaded.library
            self._board.put("library", loaded.library.problems)
            self.library_changed.emit(loaded)

    def _take_bank(self, outcome: Outcome[work.LoadedBank]) -> None:
        loaded = self._board.value(outcome, "bank")
        if loaded is not None:
            self.bank = loaded
            self._board.put("bank", loaded.problems)
        self.bank_changed.emit()

    def _take_source(self, outcome: Outcome[work.Understood]) -> None:
        self.source = self._board.value(outcome, "source")
        if self.source is not None:
            self._board.put("source", self.source.problems)
        self.source_changed.emit()
