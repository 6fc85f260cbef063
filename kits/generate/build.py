"""Role + bank + wishes → kit, and what a person should know about what it does not hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.candidates import Wanted, candidates_of
from kits.generate.competencies import competencies_of
from kits.generate.compose import compose
from kits.generate.notices import notices
from kits.generate.plan import Plan, least_minutes, plan
from kits.generate.requirements import requirements_of, setting_of
from kits.generate.task import Task, competency_by_requirement
from kits.minutes import SHORTEST_INTERVIEW, scored_minutes
from kits.model import Coverage, Covered, Interview, Kit, PlanFacts, PlannedQuestion, QuestionType
from kits.review.bank import near_duplicates
from roles.model import Importance
from roles.problem import Problem

if TYPE_CHECKING:
    import datetime as dt

    from kits.bank.index import Bank
    from kits.generate.candidates import Candidate
    from roles.model import Language, Level, Role

_TYPE_ORDER = tuple(QuestionType)  # a story first: it is the easiest way into a topic


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chooses: all that a kit depends on besides the role and the bank."""

    level: Level
    language: Language
    interviews: tuple[int, ...] = (60,)
    variant: int = 1
    date: dt.date | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A kit and what to tell about it; no kit when an error says why."""

    kit: Kit | None
    problems: tuple[Problem, ...]


def build_kit(role: Role, bank: Bank, wishes: Wishes) -> Built:
    """Return the best kit for the wishes; the same inputs always give the same kit."""
    requirements = requirements_of(role, bank)
    wrong = _unusable(role, requirements, wishes)
    if wrong is not None:
        return Built(None, (wrong,))
    task = _task(role, bank, wishes, requirements)
    solved = plan(task)
    shared: set[str] = set()
    for _ in range(1, wishes.variant):
        shared |= _asked(solved)
        task = replace(task, earlier=frozenset(shared))
        solved = plan(task)
    kit = _kit(role, wishes, (requirements, task, solved))
    return Built(kit, notices(kit, overlap_relaxed=solved.overlap_relaxed))


def _unusable(role: Role, requirements: tuple[Covered, ...], wishes: Wishes) -> Problem | None:
    if not wishes.interviews:
        return Problem.of("build.no-interview")
    for minutes in wishes.interviews:
        if minutes < SHORTEST_INTERVIEW:
            return Problem.of("build.too-short", minutes=minutes, least=SHORTEST_INTERVIEW)
    if not any(covered.requirement.scored for covered in requirements):
        return Problem.of("build.nothing-to-cover", name=role.title.best(wishes.language))
    return None


def _task(role: Role, bank: Bank, wishes: Wishes, requirements: tuple[Covered, ...]) -> Task:
    scored = tuple(covered for covered in requirements if covered.requirement.scored)
    wanted = Wanted(wishes.level, wishes.language, setting_of(role, requirements, bank))
    known = candidates_of(scored, bank, wanted)
    reached = {key for candidate in known for key in candidate.direct}
    unknown = (covered for covered in scored if covered.requirement.id not in reached)
    return Task(
        level=wishes.level,
        interviews=wishes.interviews,
        requirements=scored,
        competencies=competencies_of(role, requirements, bank),
        candidates=(*known, *(compose(covered) for covered in unknown)),
        near_duplicates=near_duplicates([c.question for c in known], wishes.language),
    )


def _asked(solved: Plan) -> set[str]:
    return {candidate.question.id for asked in solved.interviews for candidate in asked}


def _kit(role: Role, wishes: Wishes, parts: tuple[tuple[Covered, ...], Task, Plan]) -> Kit:
    requirements, task, solved = parts
    covered = _coverage(requirements, task, solved)
    missing = least_minutes(task, [c.requirement.id for c in covered if _is_missing(c)])
    picked = [candidate for asked in solved.interviews for candidate in asked]
    shared = [c for c in picked if c.question.id in task.earlier]
    return Kit(
        role=role,
        level=wishes.level,
        language=wishes.language,
        country=wishes.country,
        date=wishes.date,
        variant=wishes.variant,
        requirements=covered,
        competencies=task.competencies,
        interviews=_interviews(wishes, task, solved),
        plan=PlanFacts(
            optimal=solved.optimal,
            gap=solved.gap,
            minutes_used=sum(c.question.minutes for c in picked),
            minutes_available=sum(scored_minutes(m) for m in wishes.interviews),
            minutes_missing=missing,
            shared_with_earlier=len(shared) / len(picked) if picked else 0.0,
        ),
    )


def _is_missing(covered: Covered) -> bool:
    return covered.requirement.scored and covered.coverage is not Coverage.DIRECT


def _coverage(requirements: tuple[Covered, ...], task: Task, solved: Plan) -> tuple[Covered, ...]:
    direct: dict[str, list[str]] = {}
    touched: set[str] = set()
    for asked in solved.interviews:
        for candidate in asked:
            touched.update(candidate.touched)
            for key in candidate.direct:
                direct.setdefault(key, []).append(candidate.question.id)
    cheapest: dict[str, int] = {}
    for candidate in task.candidates:
        for key in candidate.direct:
            cheapest[key] = min(candidate.question.minutes, cheapest.get(key, 60))
    return tuple(_one(covered, direct, touched, cheapest) for covered in requirements)


def _one(
    covered: Covered,
    direct: dict[str, list[str]],
    touched: set[str],
    cheapest: dict[str, int],
) -> Covered:
    key = covered.requirement.id
    if key in direct:
        update = {"coverage": Coverage.DIRECT, "covered_by": tuple(sorted(direct[key]))}
        return covered.model_copy(update=update)
    coverage = Coverage.TOUCHED if key in touched else Coverage.NONE
    return covered.model_copy(update={"coverage": coverage, "minutes_to_add": cheapest.get(key)})


def _interviews(wishes: Wishes, task: Task, solved: Plan) -> tuple[Interview, ...]:
    home = competency_by_requirement(task.competencies)
    rank = {competency.id: i for i, competency in enumerate(task.competencies)}
    why = _preferences(task, solved)
    found: list[Interview] = []
    for minutes, asked in zip(wishes.interviews, solved.interviews, strict=True):
        planned = [_planned(candidate, home, why) for candidate in asked]
        planned.sort(key=lambda p: (rank[p.competency], _TYPE_ORDER.index(p.question.type), p.id))
        focus = dict.fromkeys(p.competency for p in planned)
        by_weight = sorted(focus, key=lambda key: -sum(p.competency == key for p in planned))
        found.append(Interview(minutes=minutes, focus=tuple(by_weight), questions=tuple(planned)))
    return tuple(found)


def _planned(candidate: Candidate, home: dict[str, str], why: dict[str, str]) -> PlannedQuestion:
    return PlannedQuestion(
        question=candidate.question,
        origin=candidate.origin,
        competency=home[candidate.direct[0]],
        requirements=candidate.direct,
        preferred=why[candidate.question.id],
    )


def _preferences(task: Task, solved: Plan) -> dict[str, str]:
    """Return, for each question asked, the message code of why the plan wants it."""
    asked = [candidate for interview in solved.interviews for candidate in interview]
    count: dict[str, int] = {}
    for candidate in asked:
        for key in candidate.direct:
            count[key] = count.get(key, 0) + 1
    essential = {
        covered.requirement.id
        for covered in task.requirements
        if covered.requirement.importance is Importance.ESSENTIAL
    }
    return {c.question.id: _preference(c, count, essential) for c in asked}


def _preference(candidate: Candidate, count: dict[str, int], essential: set[str]) -> str:
    if any(count[key] == 1 for key in candidate.direct):
        return "why.only-evidence"
    if any(count[key] == 2 and key in essential for key in candidate.direct):  # noqa: PLR2004 - a second look
        return "why.second-evidence"
    return "why.more-evidence"
