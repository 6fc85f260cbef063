"""Which questions are asked, and in which interview: the best plan that fits the minutes.

Solved exactly in two steps that together stay optimal. First an integer program over the pooled
minutes picks the questions; where its answer cannot be packed, it is solved again with a count of
how many questions of each length go into each interview, so that it can. Then a second program
places the questions, keeping each competency in as few interviews as can be.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.solver import Program, SolverError
from kits.model import QuestionType
from roles.model import Importance, Level, RequirementKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kits.generate.candidates import Candidate
    from kits.model import Competency, Covered

SHORTEST_INTERVIEW = 30
OPENING, CLOSE, BUFFER, LEAST_FOR_CANDIDATE = 5, 2, 3, 5
MOST_AN_HOUR = 8
STORIES_OF_TEN = 6
"""From mid-level up at least 6 questions of 10 are behavioural or situational (CHK-04)."""
SHARED_OF_TEN = 3
"""A variant shares at most 3 questions of 10 with the variants before it."""
HANDS_ON_OF_TEN = 2
"""The plan wants 2 questions of 10 to be work samples or knowledge in a case."""
ENOUGH_FOR_A_COMPETENCY = 2

_STORIES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)


def candidate_minutes(length: int) -> int:
    """Return the minutes of an interview kept for the candidate's own questions."""
    return max(LEAST_FOR_CANDIDATE, -(-12 * length // 100))


def scored_minutes(length: int) -> int:
    """Return how many of an interview's ``length`` minutes are left for scored questions."""
    return length - OPENING - candidate_minutes(length) - CLOSE - BUFFER


def most_questions(length: int) -> int:
    """Return how many scored questions an interview of ``length`` minutes holds at most."""
    return MOST_AN_HOUR * length // 60


@dataclass(frozen=True, slots=True)
class Task:
    """What to plan: everything the plan depends on."""

    level: Level
    interviews: tuple[int, ...]
    requirements: tuple[Covered, ...]
    competencies: tuple[Competency, ...]
    candidates: tuple[Candidate, ...]
    near_duplicates: tuple[tuple[str, str], ...] = ()
    earlier: frozenset[str] = frozenset()
    """Ids of the questions that earlier variants ask."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The questions of each interview, in no particular order, and what the solver proved."""

    interviews: tuple[tuple[Candidate, ...], ...]
    optimal: bool
    gap: float
    overlap_relaxed: bool = False
    """True when the bank was too thin to stay within the share of earlier variants."""


def plan(task: Task) -> Plan:
    """Return the best plan; the same task always gives the same plan."""
    best = _best(task)
    if not task.earlier:
        return best
    essentials = _essentials_covered(task, best)
    bounded = _best(task, bound_overlap=True)
    if _essentials_covered(task, bounded) == essentials:
        return bounded
    return replace(_best(task, least_essentials=essentials), overlap_relaxed=True)


def tie_break(question_id: str) -> int:
    """Return a fixed weight from 1 to 97 that depends on nothing but the id."""
    return 1 + int.from_bytes(hashlib.sha256(question_id.encode()).digest()[:4]) % 97


def _best(task: Task, *, bound_overlap: bool = False, least_essentials: int = 0) -> Plan:
    """Return the best plan by the tiers in their order.

    Packing is seldom what binds, and without it the program is several times faster. So it is left
    out first; where the answer can be placed it is the best one, else it is solved with packing.
    """
    for packed in (False, True):
        selection = _Selection(task, packed=packed)
        tiers = selection.tiers()
        if bound_overlap:
            selection.bound_overlap()
        if least_essentials:
            selection.program.at_least(selection.essentials(), least_essentials)
            tiers = [selection.least_overlap(), *tiers]
        solution = selection.program.maximise(tiers)
        if solution is None:
            break
        picked = [c for number, c in enumerate(task.candidates) if solution.values[number]]
        placed = _place(task, picked)
        if placed is not None:
            return Plan(placed, solution.optimal, solution.gap)
    raise SolverError("no plan, though an empty one satisfies every row")


def _essentials_covered(task: Task, solved: Plan) -> int:
    """Return how many essentials and technical groups a plan covers."""
    reached = {key for asked in solved.interviews for c in asked for key in c.direct}
    single = sum(
        covered.requirement.id in reached
        for covered in task.requirements
        if covered.requirement.importance is Importance.ESSENTIAL
    )
    return single + sum(bool(reached & members) for members in _groups(task).values())


def _groups(task: Task) -> dict[str, set[str]]:
    """Return the requirement ids of each technical group, by the group's name."""
    groups: dict[str, set[str]] = {}
    for covered in task.requirements:
        requirement = covered.requirement
        if requirement.kind is RequirementKind.TECHNICAL_SKILL and requirement.group:
            groups.setdefault(requirement.group.best("en"), set()).add(requirement.id)
    return groups


class _Selection:
    """The first step as a program: a 0/1 variable per candidate, counts per length and slot."""

    def __init__(self, task: Task, *, packed: bool = True) -> None:
        self._task = task
        self.program = Program()
        self._ask = [self.program.variable() for _ in task.candidates]
        self._covering: dict[str, list[int]] = {}
        for ask, candidate in zip(self._ask, task.candidates, strict=True):
            for requirement_id in candidate.direct:
                self._covering.setdefault(requirement_id, []).append(ask)
        self._fit()
        if packed:
            self._pack()
        self._mix()
        self._never_together()
        self._once = {key: self._evidence(asks, 1) for key, asks in self._covering.items()}

    def tiers(self) -> list[Mapping[int, int]]:
        """Return the objectives in their order of worth."""
        weights = {
            ask: tie_break(candidate.question.id)
            for ask, candidate in zip(self._ask, self._task.candidates, strict=True)
        }
        return [
            self.essentials(),
            self._in_turn(self._covered(Importance.IMPORTANT), self._hands_on()),
            self._in_turn(
                self._second_evidence(),
                self._covered(Importance.USEFUL),
                self._competency_depth(),
            ),
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
        for members in _groups(self._task).values():
            asks = {ask for key in members for ask in self._covering.get(key, ())}
            if asks:
                objective[self._evidence(sorted(asks), 1)] = 1
        return objective

    def bound_overlap(self) -> None:
        """Let at most 3 of 10 questions be ones that earlier variants ask."""
        terms = dict.fromkeys(self._ask, -SHARED_OF_TEN)
        for ask in self._shared():
            terms[ask] += 10
        self.program.at_most(terms, 0)

    def least_overlap(self) -> dict[int, int]:
        """Return the objective that shuns what earlier variants ask."""
        return dict.fromkeys(self._shared(), -1)

    def _shared(self) -> list[int]:
        pairs = zip(self._ask, self._task.candidates, strict=True)
        return [ask for ask, c in pairs if c.question.id in self._task.earlier]

    def _fit(self) -> None:
        """Keep to the pooled minutes and to how many questions all interviews hold together."""
        lengths = self._task.interviews
        pairs = zip(self._ask, self._task.candidates, strict=True)
        minutes = {ask: candidate.question.minutes for ask, candidate in pairs}
        self.program.at_most(minutes, sum(map(scored_minutes, lengths)))
        self.program.at_most(dict.fromkeys(self._ask, 1), sum(map(most_questions, lengths)))

    def _pack(self) -> None:
        """Tie the picked questions to interviews by their length, so that they can be packed."""
        by_length: dict[int, list[int]] = {}
        for ask, candidate in zip(self._ask, self._task.candidates, strict=True):
            by_length.setdefault(candidate.question.minutes, []).append(ask)
        slots: list[dict[int, int]] = []
        for length in self._task.interviews:
            cap = most_questions(length)
            slots.append({minutes: self.program.variable(cap) for minutes in by_length})
            self.program.at_most(dict.fromkeys(slots[-1].values(), 1), cap)
            used = {slot: minutes for minutes, slot in slots[-1].items()}
            self.program.at_most(used, scored_minutes(length))
        for minutes, asks in by_length.items():
            terms = dict.fromkeys(asks, 1)
            terms.update({slot[minutes]: -1 for slot in slots})
            self.program.exactly(terms, 0)

    def _mix(self) -> None:
        if self._task.level is Level.JUNIOR:
            return
        terms = {
            ask: 10 * (candidate.question.type in _STORIES) - STORIES_OF_TEN
            for ask, candidate in zip(self._ask, self._task.candidates, strict=True)
        }
        self.program.at_least(terms, 0)

    def _never_together(self) -> None:
        number = {
            c.question.id: ask for ask, c in zip(self._ask, self._task.candidates, strict=True)
        }
        for one, other in self._task.near_duplicates:
            if one in number and other in number:
                self.program.at_most({number[one]: 1, number[other]: 1}, 1)

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
            for covered in self._task.requirements
            if covered.requirement.importance is importance
            and covered.requirement.id in self._once
        }

    def _second_evidence(self) -> dict[int, int]:
        return {
            self._evidence(self._covering[covered.requirement.id], 2): 1
            for covered in self._task.requirements
            if covered.requirement.importance is Importance.ESSENTIAL
            and len(self._covering.get(covered.requirement.id, ())) > 1
        }

    def _hands_on(self) -> dict[int, int]:
        """Return the objective that wants some answers shown rather than told."""
        most = sum(most_questions(length) for length in self._task.interviews)
        counted = self.program.variable(max(1, most * HANDS_ON_OF_TEN // 10))
        pairs = zip(self._ask, self._task.candidates, strict=True)
        terms = {ask: 1 for ask, c in pairs if c.question.type not in _STORIES}
        self.program.at_least({**terms, counted: -1}, 0)
        return {counted: 1}

    def _competency_depth(self) -> dict[int, int]:
        """Return the objective that gives every competency enough questions to be scored on."""
        objective: dict[int, int] = {}
        for competency in self._task.competencies:
            asks = {a for key in competency.requirements for a in self._covering.get(key, ())}
            if len(asks) >= ENOUGH_FOR_A_COMPETENCY:
                objective[self._evidence(sorted(asks), ENOUGH_FOR_A_COMPETENCY)] = 1
        return objective


def _place(task: Task, picked: list[Candidate]) -> tuple[tuple[Candidate, ...], ...] | None:
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
        spot: (len(row) - i) * tie_break(candidate.question.id)
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


def competency_by_requirement(competencies: Iterable[Competency]) -> dict[str, str]:
    """Return the competency id of each requirement."""
    return {key: competency.id for competency in competencies for key in competency.requirements}


def least_minutes(task: Task, requirement_ids: Iterable[str]) -> int:
    """Return the fewest minutes of questions that would cover all of these requirements."""
    program = Program()
    asks = [program.variable() for _ in task.candidates]
    for key in requirement_ids:
        pairs = zip(asks, task.candidates, strict=True)
        covering = {ask: 1 for ask, candidate in pairs if key in candidate.direct}
        if covering:
            program.at_least(covering, 1)
    if not program.rows:
        return 0
    cost = {a: -c.question.minutes for a, c in zip(asks, task.candidates, strict=True)}
    solution = program.maximise([cost])
    if solution is None:
        raise SolverError("covering what candidates cover cannot fail")
    return -sum(weight * solution.values[ask] for ask, weight in cost.items())
