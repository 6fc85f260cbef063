"""The second step of planning: which of the picked questions goes into which interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.solver import Program
from kits.generate.task import competency_by_requirement, tie_break
from kits.minutes import most_questions, scored_minutes

if TYPE_CHECKING:
    from kits.generate.candidates import Candidate
    from kits.generate.task import Task


def place(task: Task, picked: list[Candidate]) -> tuple[tuple[Candidate, ...], ...] | None:
    """Return the picked questions by interview, a competency in as few as can be; None if full."""
    program = Program()
    spots = [[program.variable() for _ in task.interviews] for _ in picked]
    for row in spots:
        program.exactly(dict.fromkeys(row, 1), 1)
    for i, length in enumerate(task.interviews):
        used = {row[i]: c.question.minutes for row, c in zip(spots, picked, strict=True)}
        program.at_most(used, scored_minutes(length))
        program.at_most(dict.fromkeys(used, 1), most_questions(length))
    together = _keep_together(program, task, picked, spots)
    early = {
        spot: (len(row) - i) * tie_break(candidate.question.id, 7)
        for row, candidate in zip(spots, picked, strict=True)
        for i, spot in enumerate(row)
    }
    solution = program.maximise([together, early])
    if solution is None:
        return None
    return tuple(
        tuple(c for row, c in zip(spots, picked, strict=True) if solution.values[row[i]])
        for i in range(len(task.interviews))
    )


def _keep_together(
    program: Program, task: Task, picked: list[Candidate], spots: list[list[int]]
) -> dict[int, int]:
    """Return the objective that counts, as a loss, each interview a competency appears in."""
    home = competency_by_requirement(task.competencies)
    used: dict[tuple[str, int], int] = {}
    for row, candidate in zip(spots, picked, strict=True):
        competency = home[candidate.direct[0]]
        for i, spot in enumerate(row):
            key = (competency, i)
            if key not in used:
                used[key] = program.variable()
            program.at_most({spot: 1, used[key]: -1}, 0)
    return dict.fromkeys(used.values(), -1)
