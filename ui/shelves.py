"""What there is to choose from: the roles of the library, the bank, and a guide that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import work

if TYPE_CHECKING:
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

    def put_source_away(self) -> None:
        """Forget the guide that was read."""
        self.source = None
        self._board.put("source", ())
        self.source_changed.emit()

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
