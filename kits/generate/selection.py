"""The first step of planning: which questions, as an integer program over the pooled minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.limits import STORIES, Limits
from kits.generate.task import groups_of, tie_break
from kits.minutes import most_questions
from kits.model import QuestionType
from roles.model import Importance, Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kits.generate.task import Task

SHARED_OF_TEN = 3
"""A variant shares at most 3 questions of 10 with the variants before it."""
HANDS_ON_OF_TEN = 2
"""The plan wants 2 questions of 10 to be work samples or knowledge in a case."""
PAST_OF_TEN = 3
"""From mid-level up the plan wants 3 questions of 10 to be about past events: with anchored scales
these predict at least as well as situational ones (Taylor and Small 2002)."""
MOST_FOR_PAST = 250
"""Candidates up to which that is wanted; kits of shipped roles have some 60 to 110."""
ENOUGH_FOR_A_COMPETENCY = 2


class Selection(Limits):
    """What any plan keeps to, and objectives over what those picked are evidence for."""

    def __init__(self, task: Task, *, packed: bool = True) -> None:
        super().__init__(task, packed=packed)
        self._covering: dict[str, list[int]] = {}
        for ask, candidate in zip(self.ask, task.candidates, strict=True):
            for requirement_id in candidate.direct:
                self._covering.setdefault(requirement_id, []).append(ask)
        self._once = {key: self._evidence(asks, 1) for key, asks in self._covering.items()}

    def tiers(self) -> list[Mapping[int, int]]:
        """Return the objectives in their order of worth."""
        weights = {
            ask: tie_break(candidate.question.id)
            for ask, candidate in zip(self.ask, self.task.candidates, strict=True)
        }
        return [
            self.essentials(),
            self._in_turn(
                self._covered(Importance.IMPORTANT),
                self._hands_on(),
                self._covered(Importance.USEFUL),
                self._past(),
            ),
            self._in_turn(self._second_evidence(), self._competency_depth()),
            self._asked_before(),
            weights,
        ]

    def _in_turn(self, *objectives: Mapping[int, int]) -> dict[int, int]:
        """Return one objective that puts each before those that follow: one solve, not many."""
        joined: dict[int, int] = {}
        scale = 1
        for objective in reversed(objectives):
            joined.update({variable: weight * scale for variable, weight in objective.items()})
            scale *= 1 + sum(w * self.program.uppers[v] for v, w in objective.items())
        return joined

    def essentials(self) -> dict[int, int]:
        """Return the objective that counts covered essentials and technical groups."""
        objective = self._covered(Importance.ESSENTIAL)
        for members in groups_of(self.task).values():
            asks = {ask for key in members for ask in self._covering.get(key, ())}
            if asks:
                objective[self._evidence(sorted(asks), 1)] = 1
        return objective

    def bound_overlap(self) -> None:
        """Let at most 3 of 10 questions be ones that earlier variants ask, unless asked for."""
        terms = dict.fromkeys(self.ask, -SHARED_OF_TEN)
        for ask in self._shared():
            terms[ask] += 10
        self.program.at_most(terms, 0)

    def least_overlap(self) -> dict[int, int]:
        """Return the objective that shuns what earlier variants ask."""
        return dict.fromkeys(self._shared(), -1)

    def _shared(self) -> list[int]:
        pairs = zip(self.ask, self.task.candidates, strict=True)
        shared = self.task.earlier - self.task.must
        return [ask for ask, c in pairs if c.question.id in shared]

    def _asked_before(self) -> dict[int, int]:
        """Return the objective that keeps what the kit to be re-fitted asks."""
        pairs = zip(self.ask, self.task.candidates, strict=True)
        return {ask: 1 for ask, c in pairs if c.question.id in self.task.asked_before}

    def _evidence(self, asks: Sequence[int], most: int) -> int:
        """Return a variable that counts the picked ones of ``asks``, up to ``most``."""
        seen = self.program.variable(most)
        terms = dict.fromkeys(asks, 1)
        terms[seen] = -1
        self.program.at_least(terms, 0)
        return seen

    def _covered(self, importance: Importance) -> dict[int, int]:
        return {
            self._once[covered.requirement.id]: 1
            for covered in self.task.requirements
            if covered.requirement.importance is importance
            and covered.requirement.id in self._once
        }

    def _second_evidence(self) -> dict[int, int]:
        return {
            self._evidence(self._covering[covered.requirement.id], 2): 1
            for covered in self.task.requirements
            if covered.requirement.importance is Importance.ESSENTIAL
            and len(self._covering.get(covered.requirement.id, ())) > 1
        }

    def _hands_on(self) -> dict[int, int]:
        """Return the objective that wants some answers shown rather than told."""
        most = sum(most_questions(length) for length in self.task.interviews)
        counted = self.program.variable(max(1, most * HANDS_ON_OF_TEN // 10))
        pairs = zip(self.ask, self.task.candidates, strict=True)
        terms = {ask: 1 for ask, c in pairs if c.question.type not in STORIES}
        self.program.at_least({**terms, counted: -1}, 0)
        return {counted: 1}

    def _past(self) -> dict[int, int]:
        """Return the objective that wants answers about what really happened, from mid up.

        Without it the shorter situational questions crowd them out. A bank that offers a great
        many questions is planned without: there it doubled the time of solving.
        """
        if self.task.level is Level.JUNIOR or len(self.ask) > MOST_FOR_PAST:
            return {}
        most = sum(most_questions(length) for length in self.task.interviews)
        counted = self.program.variable(max(1, most * PAST_OF_TEN // 10))
        pairs = zip(self.ask, self.task.candidates, strict=True)
        terms = {ask: 1 for ask, c in pairs if c.question.type is QuestionType.BEHAVIOURAL}
        self.program.at_least({**terms, counted: -1}, 0)
        return {counted: 1}

    def _competency_depth(self) -> dict[int, int]:
        """Return the objective that gives every competency enough questions to be scored on."""
        objective: dict[int, int] = {}
        for competency in self.task.competencies:
            asks = {a for key in competency.requirements for a in self._covering.get(key, ())}
            if len(asks) >= ENOUGH_FOR_A_COMPETENCY:
                objective[self._evidence(sorted(asks), ENOUGH_FOR_A_COMPETENCY)] = 1
        return objective
