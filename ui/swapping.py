"""Other questions for a place in the kit: sought and put there in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles.problem import Severity
from ui import work

if TYPE_CHECKING:
    from kits.generate.alternatives import Alternative
    from kits.generate.build import Built
    from kits.model import Kit
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard


@dataclass(frozen=True, slots=True)
class Found:
    """What could be asked in the place of a question of a kit, the best first."""

    kit: Kit
    question_id: str
    alternatives: tuple[Alternative, ...]


class Swapping(QObject):
    """What is found for a kit that has changed since is never told."""

    found = Signal(object)
    """What could be asked instead: ``Found``."""
    taken = Signal(object)
    """The kit with other questions in the places of some."""
    refused = Signal(object)
    """The problems of the places that no other question was found for."""

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board

    def seek(self, kit: Kit, bank: work.LoadedBank, question_id: str) -> None:
        """Look for what could be asked in the place of a question."""

        def take(outcome: Outcome[tuple[Alternative, ...]]) -> None:
            alternatives = self._board.value(outcome, "edit")
            self.found.emit(Found(kit, question_id, alternatives or ()))

        self._jobs.run("seek", lambda _: work.alternatives_of(kit, bank, question_id), take)

    def swap(self, kit: Kit, bank: work.LoadedBank, old_id: str, new_id: str) -> None:
        """Ask one question in the place of another."""
        self._jobs.run("swap", lambda _: work.swap(kit, bank, old_id, new_id), self._take)

    def again(self, kit: Kit, bank: work.LoadedBank, ids: tuple[str, ...]) -> None:
        """Ask the next best question in each of these places."""
        self._jobs.run("swap", lambda _: work.swap_again(kit, bank, ids), self._take)

    def drop(self) -> None:
        """Tell nothing of what is being sought, as the kit is another now."""
        self._jobs.forget("seek")
        self._jobs.forget("swap")

    def _take(self, outcome: Outcome[Built]) -> None:
        built = self._board.value(outcome, "edit")
        if built is None:
            return
        if built.kit is not None:
            self.taken.emit(built.kit)
        wrong = (problem for problem in built.problems if problem.severity is Severity.ERROR)
        self.refused.emit(tuple(wrong))
