"""What every edit of a kit needs: to find a part, to say that there is none, and to replace it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from kits.model import Origin
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from kits.model import Kit, PlannedQuestion, Question

    Edited: TypeAlias = Kit | Problem
    """The kit as it is after an edit, or why it cannot be so."""


def question_of(kit: Kit, question_id: str) -> PlannedQuestion | Problem:
    """Return a question of the kit, or the problem that it is not asked."""
    for planned in kit.questions:
        if planned.id == question_id:
            return planned
    return Problem.of("edit.no-question", place=Place(field=question_id), id=question_id)


def no_interview(kit: Kit, interview: int) -> Problem | None:
    """Return the problem that there is no such interview, counted from 0, or None."""
    count = len(kit.interviews)
    if 0 <= interview < count:
        return None
    return Problem.of("build.no-such-interview", number=interview + 1, count=count)


def no_competency(kit: Kit, competency_id: str) -> Problem | None:
    """Return the problem that the kit has no such competency, or None."""
    known = [competency.id for competency in kit.competencies]
    if competency_id in known:
        return None
    place, ids = Place(field=competency_id), ", ".join(known)
    return Problem.of("build.no-such-competency", place=place, id=competency_id, known=ids)


def with_interview(kit: Kit, interview: int, **update: object) -> Kit:
    """Return the kit with other values in one interview, counted from 0."""
    interviews = list(kit.interviews)
    interviews[interview] = interviews[interview].model_copy(update=update)
    return kit.model_copy(update={"interviews": tuple(interviews)})


def with_question(kit: Kit, question_id: str, **update: object) -> Kit:
    """Return the kit with other values in one planned question."""
    interviews = tuple(
        interview.model_copy(
            update={
                "questions": tuple(
                    planned.model_copy(update=update) if planned.id == question_id else planned
                    for planned in interview.questions
                )
            }
        )
        for interview in kit.interviews
    )
    return kit.model_copy(update={"interviews": interviews})


def with_competency(kit: Kit, competency_id: str, **update: object) -> Kit:
    """Return the kit with other values in one competency."""
    competencies = tuple(
        competency.model_copy(update=update) if competency.id == competency_id else competency
        for competency in kit.competencies
    )
    return kit.model_copy(update={"competencies": competencies})


def written(kit: Kit, planned: PlannedQuestion, question: Question, **update: object) -> Kit:
    """Return the kit in which a person gave a question these words; plans keep it from now on.

    One of the bank keeps its id and is marked as edited; a composed one becomes the person's own.
    """
    mine = planned.origin is not Origin.BANK
    marks = {
        "question": question,
        "origin": Origin.USER if mine else planned.origin,
        "edited": not mine,
        "locked": True,
    }
    return with_question(kit, planned.id, **marks, **update)
