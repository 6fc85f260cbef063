"""What every plan keeps to, as rows of a program: minutes, mix, and what a person asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.solver import Program
from kits.generate.task import open_interviews
from kits.minutes import most_questions, scored_minutes
from kits.model import QuestionType
from roles.model import Level

if TYPE_CHECKING:
    from kits.generate.task import Task

STORIES_OF_TEN = 6
"""From mid-level up at least 6 questions of 10 are behavioural or situational (CHK-04)."""
STORIES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)


class Limits:
    """A 0/1 variable per candidate, and the rows that hold in any plan.

    ``packed`` ties what is picked to the single interviews. Questions of one length that may be
    asked in the same interviews are alike to that, so it takes a count of them per interview
    and no variable for each question and interview.
    """

    def __init__(self, task: Task, *, packed: bool = True) -> None:
        self.task = task
        self.program = Program()
        self.ask = [self.program.variable() for _ in task.candidates]
        self._open = open_interviews(task)
        self._fit()
        if packed:
            self._pack()
        self._mix()
        self._never_together()
        self._asked_for()

    def _fit(self) -> None:
        """Keep to the pooled minutes and number of questions of interviews that go together.

        These are all of them, and the few that some questions are bound to.
        """
        every = frozenset(range(len(self.task.interviews)))
        bound = sorted(set(self._open) - {every}, key=sorted)
        for some in (every, *bound):
            pairs = zip(self.ask, self.task.candidates, self._open, strict=True)
            minutes = {ask: c.question.minutes for ask, c, where in pairs if where <= some}
            lengths = [self.task.interviews[i] for i in sorted(some)]
            self.program.at_most(minutes, sum(map(scored_minutes, lengths)))
            self.program.at_most(dict.fromkeys(minutes, 1), sum(map(most_questions, lengths)))

    def _pack(self) -> None:
        """Count how many questions of each kind go into each interview, so that all can."""
        alike: dict[tuple[int, frozenset[int]], list[int]] = {}
        for ask, candidate, where in zip(self.ask, self.task.candidates, self._open, strict=True):
            alike.setdefault((candidate.question.minutes, where), []).append(ask)
        slots: list[dict[tuple[int, frozenset[int]], int]] = []
        for i, length in enumerate(self.task.interviews):
            cap = most_questions(length)
            slots.append({kind: self.program.variable(cap) for kind in alike if i in kind[1]})
            self.program.at_most(dict.fromkeys(slots[-1].values(), 1), cap)
            used = {slot: minutes for (minutes, _), slot in slots[-1].items()}
            self.program.at_most(used, scored_minutes(length))
        for kind, asks in alike.items():
            terms = dict.fromkeys(asks, 1)
            terms.update({slot[kind]: -1 for slot in slots if kind in slot})
            self.program.exactly(terms, 0)

    def _mix(self) -> None:
        if self.task.level is Level.JUNIOR or not self.task.mixed:
            return
        terms = {
            ask: 10 * (candidate.question.type in STORIES) - STORIES_OF_TEN
            for ask, candidate in zip(self.ask, self.task.candidates, strict=True)
        }
        self.program.at_least(terms, 0)

    def _never_together(self) -> None:
        number = {
            c.question.id: ask for ask, c in zip(self.ask, self.task.candidates, strict=True)
        }
        for one, other in (*self.task.near_duplicates, *self.task.apart):
            if one in number and other in number:
                self.program.at_most({number[one]: 1, number[other]: 1}, 1)

    def _asked_for(self) -> None:
        for ask, candidate in zip(self.ask, self.task.candidates, strict=True):
            if candidate.question.id in self.task.must:
                self.program.at_least({ask: 1}, 1)
            if candidate.question.id in self.task.excluded:
                self.program.at_most({ask: 1}, 0)
