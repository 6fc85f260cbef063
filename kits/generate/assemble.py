"""A plan → the kit that holds it, with its facts: coverage, reasons, minutes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kits.generate.basis import ASKED_FOR, asked_for
from kits.generate.plan import least_minutes
from kits.generate.task import homes
from kits.generate.wishes import RuleFor
from kits.minutes import scored_minutes
from kits.model import Coverage, Interview, Kit, PlanFacts, PlannedQuestion, QuestionType
from roles.model import Importance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from kits.generate.basis import Basis
    from kits.generate.candidates import Candidate
    from kits.generate.plan import Plan
    from kits.generate.task import Task
    from kits.generate.wishes import Wishes
    from kits.model import Competency, Covered

_TYPE_ORDER = tuple(QuestionType)  # a story first: it is the easiest way into a topic


def assemble(basis: Basis, wishes: Wishes, task: Task, solved: Plan) -> Kit:
    """Return the kit that asks what was planned."""
    covered = _coverage(basis.requirements, task, solved)
    missing = least_minutes(task, [c.requirement.id for c in covered if _is_missing(c)])
    picked = [candidate for asked in solved.interviews for candidate in asked]
    shared = [c for c in picked if c.question.id in task.earlier]
    return Kit(
        version=basis.kept.version if basis.kept else 1,
        role=basis.role,
        level=wishes.level,
        language=wishes.language,
        country=wishes.country,
        date=wishes.date,
        variant=wishes.variant,
        requirements=covered,
        competencies=_with_rules(basis.competencies, wishes),
        interviews=_interviews(basis, wishes, task, solved),
        strict_focus=wishes.strict_focus,
        excluded=wishes.exclude,
        apart=wishes.apart,
        exported=basis.kept.exported if basis.kept else "",
        plan=PlanFacts(
            optimal=solved.optimal,
            gap=solved.gap,
            minutes_used=sum(c.question.minutes for c in picked),
            minutes_available=sum(scored_minutes(m) for m in wishes.interviews),
            minutes_missing=missing,
            shared_with_earlier=len(shared) / len(picked) if picked else 0.0,
        ),
    )


def reordered(kit: Kit, places: Mapping[int, Mapping[str, int]]) -> Kit:
    """Return the kit with the questions of some interviews, from 0, in this order."""
    interviews = list(kit.interviews)
    for i, place in places.items():
        questions = tuple(sorted(interviews[i].questions, key=lambda p: place[p.id]))
        interviews[i] = interviews[i].model_copy(update={"questions": questions})
    return kit.model_copy(update={"interviews": tuple(interviews)})


def _with_rules(competencies: tuple[Competency, ...], wishes: Wishes) -> tuple[Competency, ...]:
    """Return the competencies as they count; those that no rule names weigh 1."""
    rules = {rule.competency: rule for rule in wishes.rules}
    found: list[Competency] = []
    for competency in competencies:
        rule = rules.get(competency.id, RuleFor(competency.id))
        update = {
            "weight": rule.weight,
            "weight_reason": rule.reason,
            "minimum": rule.minimum,
        }
        found.append(competency.model_copy(update=update))
    return tuple(found)


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


def _interviews(basis: Basis, wishes: Wishes, task: Task, solved: Plan) -> tuple[Interview, ...]:
    home, why = homes(task), _preferences(basis, task, solved)
    past = {planned.id: planned for planned in basis.kept.questions} if basis.kept else {}
    rank = {competency.id: i for i, competency in enumerate(task.competencies)}
    found: list[Interview] = []
    for i, asked in enumerate(solved.interviews):
        planned = [
            _as_kept(_planned(c, home[c.question.id], task, why[c.question.id]), past)
            for c in asked
        ]
        planned.sort(key=lambda p: (rank[p.competency], _TYPE_ORDER.index(p.question.type), p.id))
        interview = Interview(
            minutes=wishes.interviews[i],
            focus=focus_of(planned, wishes.focus_of(i), rank),
            wished_focus=wishes.focus_of(i),
            interviewers=wishes.panel(i),
            questions=tuple(planned),
        )
        found.append(interview)
    return tuple(found)


def focus_of(
    asked: Iterable[PlannedQuestion], wished: tuple[str, ...], rank: Mapping[str, int]
) -> tuple[str, ...]:
    """Return what an interview looks after: what is wished, then what it asks most about."""
    count = Counter(planned.competency for planned in asked)
    by_weight = sorted(count, key=lambda key: (-count[key], rank.get(key, len(rank)), key))
    return tuple(dict.fromkeys((*wished, *by_weight)))


def _planned(candidate: Candidate, competency: str, task: Task, why: str) -> PlannedQuestion:
    return PlannedQuestion(
        question=candidate.question,
        origin=candidate.origin,
        competency=competency,
        requirements=candidate.direct,
        preferred=why,
        locked=candidate.question.id in task.must,
        pinned=candidate.question.id in task.pinned,
        touches=candidate.touched,
    )


def _as_kept(planned: PlannedQuestion, past: Mapping[str, PlannedQuestion]) -> PlannedQuestion:
    """Return a question with what the kept kit knows of it, if it asks the same words."""
    before = past.get(planned.id)
    if before is None or before.question != planned.question:
        return planned
    known = {"edited": before.edited, "behind": before.behind, "stood_here": before.stood_here}
    return planned.model_copy(update=known)


def _preferences(basis: Basis, task: Task, solved: Plan) -> dict[str, str]:
    """Return, for each question asked, the message code of why the kit has it."""
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
    wanted = asked_for(basis, task)
    return {
        c.question.id: ASKED_FOR
        if c.question.id in wanted
        else preference(c.direct, count, essential)
        for c in asked
    }


def preference(
    shown: tuple[str, ...], count: Mapping[str, int], essential: AbstractSet[str]
) -> str:
    """Return the message code of why a question is asked that shows these requirements.

    ``count`` says how many questions of the kit show each.
    """
    if any(count[key] == 1 for key in shown):
        return "why.only-evidence"
    if any(count[key] == 2 and key in essential for key in shown):  # noqa: PLR2004 - a second look
        return "why.second-evidence"
    return "why.more-evidence"
