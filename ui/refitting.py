"""A plan made anew for a kit that was worked on: it waits until a person takes it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import work

if TYPE_CHECKING:
    from kits.generate.refit import Refitted
    from kits.generate.wishes import Wishes
    from kits.model import Kit
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard


class Refitting(QObject):
    """Plans in the background; what would change nothing need not be asked about."""

    changed = Signal()
    """A proposal waits, or no longer does."""
    ended = Signal()
    """The planning is over, whatever came of it."""
    taken = Signal(object)
    """The kit of the plan that was taken."""
    covered = Signal(object)
    """What ``cover`` found: a Covering, or the Problem that there is none."""

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self.proposal: Refitted | None = None

    def plan(self, kit: Kit, bank: work.LoadedBank, wishes: Wishes) -> None:
        """Plan a kit anew for other wishes."""
        self._jobs.run("build", lambda _: work.refit(kit, bank.bank, wishes), self._take)

    def cover(self, kit: Kit, bank: work.LoadedBank, requirement_id: str) -> None:
        """Find the cheapest question on a requirement."""
        found = lambda outcome: self.covered.emit(self._board.value(outcome, "edit"))  # noqa: E731
        self._jobs.run("cover", lambda _: work.cover(kit, bank.bank, requirement_id), found)

    def accept(self) -> None:
        """Take the plan that is proposed."""
        if self.proposal is not None and self.proposal.kit is not None:
            kit = self.proposal.kit
            self.drop()
            self.taken.emit(kit)

    def drop(self) -> None:
        """Propose nothing any more."""
        if self.proposal is not None:
            self.proposal = None
            self.changed.emit()

    def _take(self, outcome: Outcome[Refitted]) -> None:
        fitted = self._board.value(outcome, "build")
        self.ended.emit()
        if fitted is None:
            return
        if fitted.kit is None:
            self._board.put("build", fitted.problems)
            return
        self.proposal = fitted
        if work.asks_the_same(fitted.difference):
            self.accept()
        else:
            self.changed.emit()
