"""The facts of a kit that follow from what it asks: coverage, reasons, focus, minutes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kits.generate.assemble import focus_of, preference
from kits.generate.basis import ASKED_FOR
from kits.minutes import scored_minutes
from kits.model import Coverage
from roles.model import Importance

if TYPE_CHECKING:
    from kits.model import Covered, Interview, Kit, PlanFacts, PlannedQuestion


def settled(kit: Kit, before: Kit | None = None) -> Kit:
    """Return the kit with its facts made right again; it takes no bank.

    ``before`` is the kit as it was before an edit: its questions tell how many minutes would cover
    what is no longer covered. A plan that asks something else than before is not proven any more.
    """
    was = before or kit
    settled_kit = kit.model_copy(
        update={
            "requirements": _requirements(kit, was),
            "interviews": _interviews(kit),
        }
    )
    return settled_kit.model_copy(update={"plan": _facts(settled_kit, was)})


def _requirements(kit: Kit, was: Kit) -> tuple[Covered, ...]:
    direct: dict[str, list[str]] = {}
    for planned in kit.questions:
        for key in planned.requirements:
            direct.setdefault(key, []).append(planned.id)
    touched = {key for planned in kit.questions for key in planned.touches}
    cheapest: dict[str, int] = {}
    for planned in (*was.questions, *kit.questions):
        for key in planned.requirements:
            cheapest[key] = min(planned.question.minutes, cheapest.get(key, 60))
    return tuple(_covered(one, direct, touched, cheapest) for one in kit.requirements)


def _covered(
    covered: Covered, direct: dict[str, list[str]], touched: set[str], cheapest: dict[str, int]
) -> Covered:
    key = covered.requirement.id
    by = tuple(sorted(direct.get(key, ())))
    minutes = [m for m in (covered.minutes_to_add, cheapest.get(key)) if m is not None]
    update: dict[str, object] = {"covered_by": by}
    if by:
        update |= {"coverage": Coverage.DIRECT, "minutes_to_add": None}
    else:
        coverage = Coverage.TOUCHED if key in touched else Coverage.NONE
        update |= {"coverage": coverage, "minutes_to_add": min(minutes, default=None)}
    return covered.model_copy(update=update)


def _interviews(kit: Kit) -> tuple[Interview, ...]:
    rank = {competency.id: i for i, competency in enumerate(kit.competencies)}
    count = Counter(key for planned in kit.questions for key in planned.requirements)
    essential = {
        covered.requirement.id
        for covered in kit.requirements
        if covered.requirement.importance is Importance.ESSENTIAL
    }
    return tuple(
        interview.model_copy(
            update={
                "focus": focus_of(interview.questions, interview.wished_focus, rank),
                "questions": tuple(_with_reason(p, count, essential) for p in interview.questions),
            }
        )
        for interview in kit.interviews
    )


def _with_reason(
    planned: PlannedQuestion, count: Counter[str], essential: set[str]
) -> PlannedQuestion:
    if planned.preferred in ("", ASKED_FOR):
        return planned
    why = preference(planned.requirements, count, essential)
    return planned.model_copy(update={"preferred": why})


def _facts(kit: Kit, was: Kit) -> PlanFacts:
    facts: dict[str, object] = {
        "minutes_used": sum(planned.question.minutes for planned in kit.questions),
        "minutes_available": sum(scored_minutes(one.minutes) for one in kit.interviews),
    }
    if _gaps(kit) != _gaps(was):
        left = (one.minutes_to_add or 0 for one in kit.requirements if _is_gap(one))
        facts["minutes_missing"] = sum(left)
    if _asked(kit) != _asked(was):
        facts |= {"optimal": False, "gap": 0.0}
    return kit.plan.model_copy(update=facts)


def _is_gap(covered: Covered) -> bool:
    return covered.requirement.scored and covered.coverage is not Coverage.DIRECT


def _gaps(kit: Kit) -> set[str]:
    return {covered.requirement.id for covered in kit.requirements if _is_gap(covered)}


def _asked(kit: Kit) -> tuple[object, ...]:
    """Return what a proof was about: the questions, what they show, and the time for them."""
    questions = {(p.id, p.question.minutes, p.requirements) for p in kit.questions}
    return questions, [interview.minutes for interview in kit.interviews]
