"""What is worth knowing of a kit that was changed by hand, found in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui import work

if TYPE_CHECKING:
    from kits.model import Kit
    from roles.problem import Problem
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard

PART = "build"
"""Building a kit tells of it, too: what comes later takes the place of what came before."""
PAUSE = 60
"""Milliseconds without a change after which one looks: the window shows the change first."""


class Noticing:
    """Looks at one kit at a time, and puts on the board what there is to say."""

    def __init__(self, jobs: Jobs, board: ProblemBoard) -> None:
        self._jobs = jobs
        self._board = board

    def look_at(self, kit: Kit | None) -> None:
        """Look at this kit, and no longer at an earlier one."""
        self._jobs.forget(PART)
        if kit is None:
            self._board.put(PART, ())
            return
        notice = partial(self._jobs.run, PART, lambda _: work.notices_of(kit), self._take)
        self._jobs.turns.call(PART, notice, PAUSE)

    def _take(self, outcome: Outcome[tuple[Problem, ...]]) -> None:
        found = self._board.value(outcome, PART)
        if found is not None:
            self._board.put(PART, found)
