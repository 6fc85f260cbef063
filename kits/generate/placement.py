"""The second step of planning: which of the picked questions goes into which interview."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.generate.solver import Program
from kits.generate.task import GONE, homes, looks_after, open_interviews, tie_break
from kits.minutes import most_questions, scored_minutes

if TYPE_CHECKING:
    from kits.generate.candidates import Candidate
    from kits.generate.task import Task


NODES = 400
"""Enough to prove the best places in three interviews (95 were needed at most). Four or more alike
interviews have so many equal answers that proving took minutes, for what nobody would see."""


def place(task: Task, picked: list[Candidate]) -> tuple[tuple[Candidate, ...], ...] | None:
    """Return the picked questions by interview, or None where they do not fit.

    As many as can be are where their competency is looked after; then a competency is in as few
    interviews as can be; then a question stays where the kit to be re-fitted asks it.
    """
    if not picked:
        return ((),) * len(task.interviews)
    task = replace(task, candidates=tuple(picked))
    program = Program()
    spots = _spots(program, task)
    for i, length in enumerate(task.interviews):
        used = {row[i]: c.question.minutes for row, c in zip(spots, picked, strict=True)}
        program.at_most(used, scored_minutes(length))
        program.at_most(dict.fromkeys(used, 1), most_questions(length))
    stays = {
        row[task.asked_before[c.question.id]]: 1
        for row, c in zip(spots, picked, strict=True)
        if task.asked_before.get(c.question.id, GONE) != GONE
    }
    early = {
        spot: (len(row) - i) * tie_break(candidate.question.id, 7)
        for row, candidate in zip(spots, picked, strict=True)
        for i, spot in enumerate(row)
    }
    objectives = [_in_focus(task, spots), _keep_together(program, task, spots), stays, early]
    solution = program.maximise(objectives, NODES)
    if solution is None:
        return None
    return tuple(
        tuple(c for row, c in zip(spots, picked, strict=True) if solution.values[row[i]])
        for i in range(len(task.interviews))
    )


def _spots(program: Program, task: Task) -> list[list[int]]:
    """Return a variable for each question and interview; one of each row is taken."""
    spots = [
        [program.variable(int(i in where)) for i in range(len(task.interviews))]
        for where in open_interviews(task)
    ]
    for row in spots:
        program.exactly(dict.fromkeys(row, 1), 1)
    return spots


def _in_focus(task: Task, spots: list[list[int]]) -> dict[int, int]:
    home = homes(task)
    return {
        spot: 1
        for row, candidate in zip(spots, task.candidates, strict=True)
        for i, spot in enumerate(row)
        if looks_after(task, i, home[candidate.question.id], if_open=False)
    }


def _keep_together(program: Program, task: Task, spots: list[list[int]]) -> dict[int, int]:
    """Return the objective that counts, as a loss, each interview a competency appears in."""
    home = homes(task)
    used: dict[tuple[str, int], int] = {}
    for row, candidate in zip(spots, task.candidates, strict=True):
        competency = home[candidate.question.id]
        for i, spot in enumerate(row):
            key = (competency, i)
            if key not in used:
                used[key] = program.variable()
            program.at_most({spot: 1, used[key]: -1}, 0)
    return dict.fromkeys(used.values(), -1)
