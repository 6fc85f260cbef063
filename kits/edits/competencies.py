"""What a kit scores: how its competencies count, are named, and what belongs to them.

Each edit returns the kit, or the problem that forbids it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.edits.parts import no_competency, question_of, with_competency, with_question
from kits.edits.settle import settled
from kits.edits.texts import printable
from kits.model import Competency
from roles.problem import Place, Problem
from roles.validation import validated
from roles.yaml_source import YamlSource

if TYPE_CHECKING:
    from kits.edits.parts import Edited
    from kits.model import Interview, Kit, PlannedQuestion
    from roles.model import Language

_NOWHERE = YamlSource("", "")


def set_competency(
    kit: Kit, competency_id: str, weight: int, reason: str, minimum: int | None
) -> Edited:
    """Return the kit in which a competency counts so; a weight of 1 has no reason."""
    why = printable(reason).strip() if weight > 1 else ""
    return _with_values(
        kit, competency_id, {"weight": weight, "weight_reason": why, "minimum": minimum}
    )


def rename_competency(kit: Kit, competency_id: str, language: Language, name: str) -> Edited:
    """Return the kit in which a competency has another name; an empty one takes it away."""
    there = [competency for competency in kit.competencies if competency.id == competency_id]
    names = there[0].name.model_dump() if there else {}
    new = printable(name).strip()
    left = {key: text for key, text in names.items() if text and key != language}
    if not new and not left:
        place = Place(field=competency_id)
        return no_competency(kit, competency_id) or Problem.of(
            "field.empty", place=place, name="name"
        )
    return _with_values(kit, competency_id, {"name": {**left, language: new} if new else left})


def move_requirement(kit: Kit, requirement_id: str, competency_id: str) -> Edited:
    """Return the kit in which a requirement belongs to another competency.

    Questions that were filed where it was because of it go with it.
    """
    home = {key: c.id for c in kit.competencies for key in c.requirements}
    old = home.get(requirement_id)
    wrong = no_competency(kit, competency_id)
    if wrong is not None:
        return wrong
    if old is None:
        place = Place(field=requirement_id)
        return Problem.of("edit.no-requirement", place=place, id=requirement_id)
    if old == competency_id:
        return kit
    order = [covered.requirement.id for covered in kit.requirements]
    new = tuple(
        _holding(competency, requirement_id, competency_id, order)
        for competency in kit.competencies
    )
    moved = tuple(_following(one, requirement_id, old, competency_id) for one in kit.interviews)
    return settled(kit.model_copy(update={"competencies": new, "interviews": moved}), kit)


def file_question(kit: Kit, question_id: str, competency_id: str) -> Edited:
    """Return the kit in which the score of a question goes to another competency."""
    planned = question_of(kit, question_id)
    wrong = planned if isinstance(planned, Problem) else no_competency(kit, competency_id)
    if wrong is not None:
        return wrong
    return settled(with_question(kit, question_id, competency=competency_id), kit)


def _with_values(kit: Kit, competency_id: str, values: dict[str, object]) -> Edited:
    wrong = no_competency(kit, competency_id)
    if wrong is not None:
        return wrong
    old = next(competency for competency in kit.competencies if competency.id == competency_id)
    new, problems = validated(Competency, old.model_dump() | values, _NOWHERE, (competency_id,))
    if new is None:
        return problems[0]
    return with_competency(kit, competency_id, **{key: getattr(new, key) for key in values})


def _holding(
    competency: Competency, requirement_id: str, home: str, order: list[str]
) -> Competency:
    """Return a competency with a requirement if this is its home, else without it."""
    left = [key for key in competency.requirements if key != requirement_id]
    if competency.id == home:
        place = sum(order.index(key) < order.index(requirement_id) for key in left)
        left.insert(place, requirement_id)
    return competency.model_copy(update={"requirements": tuple(left)})


def _following(interview: Interview, requirement_id: str, old: str, new: str) -> Interview:
    """Return an interview whose questions follow the requirement they are filed by."""

    def filed(planned: PlannedQuestion) -> PlannedQuestion:
        by_it = planned.requirements[:1] == (requirement_id,) and planned.competency == old
        return planned.model_copy(update={"competency": new}) if by_it else planned

    questions = tuple(filed(planned) for planned in interview.questions)
    return interview.model_copy(update={"questions": questions})
