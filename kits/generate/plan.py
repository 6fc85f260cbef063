"""Which questions are asked, and in which interview: the best plan that fits the minutes.

Solved exactly in two steps that together stay optimal. First an integer program over the pooled
minutes picks the questions; where its answer cannot be packed, it is solved again with a count of
how many questions of each length go into each interview, so that it can. Then a second program
places the questions, keeping each competency in as few interviews as can be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.placement import place
from kits.generate.selection import Selection
from kits.generate.solver import Program, SolverError
from kits.generate.task import Task, essentials_covered, open_interviews

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.generate.candidates import Candidate


@dataclass(frozen=True, slots=True)
class Plan:
    """The questions of each interview, in no particular order, and what the solver proved."""

    interviews: tuple[tuple[Candidate, ...], ...]
    optimal: bool
    gap: float
    overlap_relaxed: bool = False
    """True when the bank was too thin to stay within the share of earlier variants."""


def plan(task: Task) -> Plan | None:
    """Return the best plan, or None where what was asked for cannot all be.

    The same task gives the same plan, in whatever order its candidates come.
    """
    by_id = sorted(task.candidates, key=lambda candidate: candidate.question.id)
    task = replace(task, candidates=tuple(by_id))
    best = _best(task)
    if best is None or not task.earlier:
        return best
    essentials = _essentials(task, best)
    bounded = _best(task, bound_overlap=True)
    if bounded is not None and _essentials(task, bounded) == essentials:
        return bounded
    relaxed = _best(task, least_essentials=essentials)
    return replace(relaxed, overlap_relaxed=True) if relaxed else None


def _best(task: Task, *, bound_overlap: bool = False, least_essentials: int = 0) -> Plan | None:
    """Return the best plan by the tiers in their order, None where no plan keeps to all rows.

    Packing is seldom what binds, and without it the program is several times faster. So it is left
    out first; where the answer can be placed it is the best one, else it is solved with packing.
    """
    for packed in (False, True):
        selection = Selection(task, packed=packed)
        tiers = selection.tiers()
        if bound_overlap:
            selection.bound_overlap()
        if least_essentials:
            selection.program.at_least(selection.essentials(), least_essentials)
            tiers = [selection.least_overlap(), *tiers]
        solution = selection.program.maximise(tiers)
        if solution is None:
            return None
        picked = [c for number, c in enumerate(task.candidates) if solution.values[number]]
        placed = place(task, picked)
        if placed is not None:
            return Plan(placed, solution.optimal, solution.gap)
    raise SolverError("what was picked to be packed cannot be placed")


def _essentials(task: Task, solved: Plan) -> int:
    reached = {key for asked in solved.interviews for c in asked for key in c.direct}
    return essentials_covered(task, reached)


def least_minutes(task: Task, requirement_ids: Iterable[str]) -> int:
    """Return the fewest minutes of questions that would cover all of these requirements.

    What no number of minutes would bring, because no interview may ask it, is left out.
    """
    program = Program()
    where = zip(task.candidates, open_interviews(task), strict=True)
    candidates = [c for c, open_ in where if open_ and c.question.id not in task.excluded]
    asks = [program.variable() for _ in candidates]
    for key in requirement_ids:
        pairs = zip(asks, candidates, strict=True)
        covering = {ask: 1 for ask, candidate in pairs if key in candidate.direct}
        if covering:
            program.at_least(covering, 1)
    if not program.rows:
        return 0
    cost = {a: -c.question.minutes for a, c in zip(asks, candidates, strict=True)}
    solution = program.maximise([cost])
    if solution is None:
        raise SolverError("covering what candidates cover cannot fail")
    return -sum(weight * solution.values[ask] for ask, weight in cost.items())
