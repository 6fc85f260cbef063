"""Files that documents are made with: template, logo, candidates; read in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roles.problem import Place, Problem
from ui import paperwork

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.candidate_codes import Candidate
    from kits.document.appearance import Logo
    from kits.render.word.template import Template
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard

T = TypeVar("T")


class PaperFiles(QObject):
    """What was read last; what could not be read is told on the board."""

    changed = Signal()

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self.template: Template | None = None
        self.template_path = ""
        self.logo: Logo | None = None
        self.logo_path = ""
        self.candidates: tuple[Candidate, ...] = ()
        self.candidates_path = ""
        self.candidates_text = ""
        """As typed; empty if they come from a file."""

    def read_template(self, path: str) -> None:
        """Read a company's template; without a path there is none."""
        self.template, self.template_path = None, path
        self._read("template", path, paperwork.read_template, self._take_template)

    def read_logo(self, path: str) -> None:
        """Read a picture for the head of each document; without a path there is none."""
        self.logo, self.logo_path = None, path
        self._read("logo", path, paperwork.read_logo, self._take_logo)

    def read_candidates(self, path: str) -> None:
        """Read a list of candidates."""
        self.candidates, self.candidates_path, self.candidates_text = (), path, ""
        self._read("candidates", path, paperwork.read_candidates, self._take_candidates)

    def type_candidates(self, text: str) -> None:
        """Take the candidates that were typed, parted by commas."""
        self._jobs.forget("candidates")
        self.candidates_path, self.candidates_text = "", text
        self._take_typed(paperwork.typed_candidates(text))

    def _read(
        self,
        part: str,
        path: str,
        read: Callable[[str], T],
        take: Callable[[Outcome[T]], None],
    ) -> None:
        self._jobs.forget(part)
        self._board.put(part, ())
        self.changed.emit()
        if path:
            self._jobs.run(part, lambda _: read(path), take)

    def _take_template(
        self, outcome: Outcome[tuple[Template | None, tuple[Problem, ...]]]
    ) -> None:
        found = self._board.value(outcome, "template")
        if found is not None:
            self.template, problems = found
            self._board.put("template", problems)
        self.changed.emit()

    def _take_logo(self, outcome: Outcome[Logo | Problem]) -> None:
        logo = self._board.value(outcome, "logo")
        if isinstance(logo, Problem):
            self._board.put("logo", (logo,))
        elif logo is not None and logo.suffix == "svg":  # Word and Qt's PDF cannot hold one
            place = Place(self.logo_path)
            self._board.put("logo", (Problem.of("logo.svg-in-word", place=place),))
        else:
            self.logo = logo
        self.changed.emit()

    def _take_candidates(
        self, outcome: Outcome[tuple[tuple[Candidate, ...], tuple[Problem, ...]]]
    ) -> None:
        found = self._board.value(outcome, "candidates")
        if found is not None:
            self._take_typed(found)
        else:
            self.changed.emit()

    def _take_typed(self, found: tuple[tuple[Candidate, ...], tuple[Problem, ...]]) -> None:
        self.candidates, problems = found
        self._board.put("candidates", problems)
        self.changed.emit()
