"""A kit as ``build --json`` prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kits.commands.terminal import problem_as_json
from kits.document.reasons import match_reason, question_reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.languages import Pack
    from kits.model import Covered, Kit, PlannedQuestion
    from roles.problem import Problem


def kit_as_json(
    kit: Kit, documents: Sequence[tuple[str, str]], problems: Sequence[Problem], pack: Pack
) -> dict[str, Any]:
    """Return the whole kit as plain values; ``documents`` are (kind, path) pairs."""
    return {
        "kit": next((path for kind, path in documents if kind == "kit"), None),
        "documents": [{"kind": k, "path": path} for k, path in documents if k != "kit"],
        "requirements": [_requirement(covered, kit) for covered in kit.requirements],
        "competencies": [
            {
                "id": competency.id,
                "name": competency.name.best(kit.language),
                "weight": competency.weight,
                "weight_reason": competency.weight_reason,
                "minimum": competency.minimum,
                "requirements": list(competency.requirements),
            }
            for competency in kit.competencies
        ],
        "questions": [
            _question(planned, number, kit)
            for number, interview in enumerate(kit.interviews, 1)
            for planned in interview.questions
        ],
        "plan": {
            "optimal": kit.plan.optimal,
            "gap": kit.plan.gap,
            "minutes_used": kit.plan.minutes_used,
            "minutes_available": kit.plan.minutes_available,
            "minutes_missing": kit.plan.minutes_missing,
        },
        "problems": [problem_as_json(problem, pack) for problem in problems],
    }


def _requirement(covered: Covered, kit: Kit) -> dict[str, Any]:
    requirement = covered.requirement
    return {
        "id": requirement.id,
        "kind": requirement.kind,
        "group": requirement.group.best(kit.language) if requirement.group else None,
        "text": requirement.text.best(kit.language),
        "source": requirement.source or None,
        "skills": list(requirement.skills),
        "importance": requirement.importance,
        "scored": requirement.scored,
        "covered_by": list(covered.covered_by),
        "coverage": covered.coverage,
        "reason": match_reason(covered, kit.language),
    }


def _question(planned: PlannedQuestion, interview: int, kit: Kit) -> dict[str, Any]:
    question = planned.question
    text = question.best_text(kit.language)
    return {
        "id": question.id,
        "origin": planned.origin,
        "locked": planned.locked,
        "type": question.type,
        "interview": interview,
        "competency": _competency_name(planned.competency, kit),
        "minutes": question.minutes,
        "title": text.title,
        "ask": text.ask,
        "purpose": text.purpose,
        "fallback": text.fallback,
        "probes": list(text.probes),
        "anchors": {str(a.score): a.text for a in planned.anchors(kit.level, kit.language)},
        "warning_sign": planned.warning_sign(kit.level, kit.language),
        "material": text.material,
        "solution": text.solution,
        "assesses": list(question.assesses),
        "reason": question_reason(kit, planned),
    }


def _competency_name(competency_id: str, kit: Kit) -> str:
    for competency in kit.competencies:
        if competency.id == competency_id:
            return competency.name.best(kit.language)
    return competency_id
