"""A small integer program solved exactly, one objective after another.

Measured traps of HiGHS that this module is about: its default gaps call a plan "optimal" that
covers one requirement fewer, so both gaps are zero and weights are small integers; a wall-clock
limit would make the answer depend on the machine, so the limit is a number of nodes; a run that
did not solve reports objective 0 without an exception, so any status but Optimal is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NODE_LIMIT = 200_000
_UNBOUNDED = 1e30


class SolverError(Exception):
    """The solver answered what a correct model cannot give: a fault of ours or its own."""


@dataclass(frozen=True, slots=True)
class Solution:
    """Values of the variables, rounded; ``optimal`` false when the node limit was hit."""

    values: tuple[int, ...]
    optimal: bool = True
    gap: float = 0.0


@dataclass(slots=True)
class Program:
    """Integer variables from 0 to an upper bound, and linear rows over them."""

    uppers: list[int] = field(default_factory=list[int])
    rows: list[tuple[float, float, dict[int, int]]] = field(
        default_factory=list[tuple[float, float, dict[int, int]]]
    )

    def variable(self, upper: int = 1) -> int:
        """Add a variable and return its number."""
        self.uppers.append(upper)
        return len(self.uppers) - 1

    def at_most(self, terms: Mapping[int, int], bound: int) -> None:
        """Require the weighted sum to be no more than ``bound``."""
        self.rows.append((-_UNBOUNDED, bound, dict(terms)))

    def at_least(self, terms: Mapping[int, int], bound: int) -> None:
        """Require the weighted sum to be no less than ``bound``."""
        self.rows.append((bound, _UNBOUNDED, dict(terms)))

    def exactly(self, terms: Mapping[int, int], bound: int) -> None:
        """Require the weighted sum to be ``bound``."""
        self.rows.append((bound, bound, dict(terms)))

    def maximise(
        self, objectives: Sequence[Mapping[int, int]], nodes: int = NODE_LIMIT
    ) -> Solution | None:
        """Maximise each objective in turn, those before kept at their best; None if infeasible.

        Each takes so many nodes at most; then the best that was found is taken.
        """
        run = _Run(self, nodes)
        solution = run.solve({})
        for objective in filter(None, objectives):
            if solution is None:
                return None
            solution = run.solve(objective)
            if solution is not None:
                run.keep(objective, solution)
        if solution is None:
            return None
        return Solution(solution.values, optimal=run.proven, gap=run.gap)


class _Run:
    """One HiGHS instance fed with a program."""

    def __init__(self, program: Program, nodes: int) -> None:
        import highspy
        import numpy as np

        self._kinds = highspy.HighsModelStatus
        self.proven = True
        self.gap = 0.0
        self._last: Any = None
        solver: Any = highspy.Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 0),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", 0.0),
            ("mip_max_nodes", nodes),
            ("mip_allow_restart", False),  # measured: a third faster on plans of our size
        ):
            solver.setOptionValue(option, value)
        count = len(program.uppers)
        solver.addVars(count, np.zeros(count), np.array(program.uppers, dtype=float))
        self._columns = np.arange(count, dtype=np.int32)
        integer = np.full(count, highspy.HighsVarType.kInteger)
        solver.changeColsIntegrality(count, self._columns, integer)
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        self._solver = solver
        self._array: Any = np.array
        for low, high, terms in program.rows:
            self._row(low, high, terms)

    def solve(self, objective: Mapping[int, int]) -> Solution | None:
        costs = self._array([float(objective.get(i, 0)) for i in range(len(self._columns))])
        self._solver.changeColsCost(len(self._columns), self._columns, costs)
        if self._last is not None:
            self._solver.setSolution(self._last)
        self._solver.run()
        status = self._solver.getModelStatus()
        if status == self._kinds.kInfeasible:
            return None
        if status != self._kinds.kOptimal:
            self._note_limit(status)
        self._last = self._solver.getSolution()
        values = self._last.col_value
        return Solution(tuple(round(value) for value in values))

    def keep(self, objective: Mapping[int, int], solution: Solution) -> None:
        """Freeze what this objective reached."""
        reached = sum(weight * solution.values[i] for i, weight in objective.items())
        self._row(reached, _UNBOUNDED, objective)

    def _note_limit(self, status: Any) -> None:  # noqa: ANN401 - an enum of the extension module
        info = self._solver.getInfo()
        if status != self._kinds.kSolutionLimit or info.primal_solution_status == 0:
            raise SolverError(str(status))
        self.proven = False
        self.gap = max(self.gap, float(info.mip_gap))

    def _row(self, low: float, high: float, terms: Mapping[int, int]) -> None:
        indices = self._array(list(terms), dtype="int32")
        weights = self._array([float(weight) for weight in terms.values()])
        self._solver.addRow(low, high, len(indices), indices, weights)
