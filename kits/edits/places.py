"""Which questions a kit asks and where: move, take out, put in, lock, pin.

Interviews and positions count from 0. Each edit returns the kit, or the problem that forbids it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.edits.parts import (
    no_competency,
    no_interview,
    question_of,
    with_interview,
    with_question,
    written,
)
from kits.edits.settle import settled
from kits.generate.basis import ASKED_FOR, evidence_of
from kits.generate.task import competency_by_requirement
from kits.model import Origin, PlannedQuestion
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.edits.parts import Edited
    from kits.generate.candidates import Candidate
    from kits.model import Kit, Question


def move_question(kit: Kit, question_id: str, interview: int, position: int) -> Edited:
    """Return the kit that asks a question at this place; a pinned one is bound to it."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    without = _without(kit, question_id)
    return settled(_put(without, planned, interview, position), kit)


def move_questions(kit: Kit, ids: Iterable[str], interview: int, position: int) -> Edited:
    """Return the kit that asks questions together, in their order, before a place as it was."""
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    wanted = set(ids)
    moved = [planned for planned in kit.questions if planned.id in wanted]
    before = [p for p in kit.interviews[interview].questions[:position] if p.id not in wanted]
    new = kit
    for i, one in enumerate(kit.interviews):
        left = [planned for planned in one.questions if planned.id not in wanted]
        if i == interview:
            left[len(before) : len(before)] = moved
        new = with_interview(new, i, questions=tuple(left))
    return settled(new, kit)


def remove_question(kit: Kit, question_id: str) -> Edited:
    """Return the kit without a question; one that the person did not write stays out of plans."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    new = _without(kit, question_id)
    if planned.origin is not Origin.USER:
        new = new.model_copy(update={"excluded": _with(kit.excluded, question_id)})
    return settled(new, kit)


def add_question(
    kit: Kit, question: Question, interview: int, position: int, competency: str = ""
) -> Edited:
    """Return the kit that also asks a question of the person's own.

    It is evidence for the requirements that it says it assesses. One that is evidence for none
    needs a competency; else this is that of its first requirement.
    """
    planned = _planned(kit, question, competency, Origin.USER)
    return _added(kit, planned, interview, position)


def add_from_bank(kit: Kit, question: Question, interview: int, position: int) -> Edited:
    """Return the kit that also asks a question of the bank."""
    planned = _planned(kit, question, "", Origin.BANK)
    return _added(kit, planned, interview, position)


def add_candidate(kit: Kit, candidate: Candidate, interview: int) -> Edited:
    """Return the kit that also asks a question that could be planned, beside those like it."""
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    home = competency_by_requirement(kit.competencies).get(candidate.direct[0], "")
    planned = PlannedQuestion(
        question=candidate.question,
        origin=candidate.origin,
        competency=home,
        requirements=candidate.direct,
        preferred=ASKED_FOR,
        locked=True,
        touches=candidate.touched,
    )
    asked = kit.interviews[interview].questions
    like = [n for n, other in enumerate(asked, 1) if other.competency == home]
    return _added(kit, planned, interview, like[-1] if like else len(asked))


def replace_question(kit: Kit, question_id: str, question: Question) -> Edited:
    """Return the kit that asks a question of the person's own in the place of another.

    One with the same id is that question as it was written anew, and keeps what it is evidence for
    unless it says that it assesses something else.
    """
    old = question_of(kit, question_id)
    if isinstance(old, Problem):
        return old
    without = _without(kit, question_id)
    new = _planned(without, question, old.competency, Origin.USER)
    if isinstance(new, Problem):
        return new
    if question.id == question_id:
        same = question.assesses == old.question.assesses
        shown = old.requirements if same else new.requirements
        return settled(written(kit, old, question, requirements=shown), kit)
    evident = competency_by_requirement(kit.competencies)
    homes = (evident[key] for key in new.requirements if key in evident)
    past = (*old.stood_here, question_id)
    kept = {"competency": next(homes, old.competency), "pinned": old.pinned, "stood_here": past}
    interview, position = place_of(kit, question_id)
    placed = _put(without, new.model_copy(update=kept), interview, position)
    return settled(_no_longer_excluded(placed, question.id), kit)


def lock(kit: Kit, question_id: str) -> Edited:
    """Return the kit whose plans must keep a question."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    return with_question(kit, question_id, locked=True)


def unlock(kit: Kit, question_id: str) -> Edited:
    """Return the kit whose plans may drop or move a question, which cannot be one's own."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    if planned.origin is Origin.USER:
        return Problem.of("edit.own-is-kept", place=Place(field=question_id), id=question_id)
    return with_question(kit, question_id, locked=False, pinned=False)


def pin(kit: Kit, question_id: str) -> Edited:
    """Return the kit whose plans must keep a question in the interview where it is."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    return with_question(kit, question_id, locked=True, pinned=True)


def unpin(kit: Kit, question_id: str) -> Edited:
    """Return the kit whose plans may move a question; it stays locked."""
    planned = question_of(kit, question_id)
    if isinstance(planned, Problem):
        return planned
    return with_question(kit, question_id, pinned=False)


def place_of(kit: Kit, question_id: str) -> tuple[int, int]:
    """Return the interview and the position of a question that the kit asks, both from 0."""
    return next(
        (i, n)
        for i, interview in enumerate(kit.interviews)
        for n, planned in enumerate(interview.questions)
        if planned.id == question_id
    )


def _added(kit: Kit, planned: PlannedQuestion | Problem, interview: int, position: int) -> Edited:
    if isinstance(planned, Problem):
        return planned
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    placed = _put(kit, planned, interview, position)
    return settled(_no_longer_excluded(placed, planned.id), kit)


def _planned(
    kit: Kit, question: Question, competency: str, origin: Origin
) -> PlannedQuestion | Problem:
    """Return a question as the kit would ask it, or why it cannot."""
    wrong = _unaskable(kit, question) or (no_competency(kit, competency) if competency else None)
    if wrong is not None:
        return wrong
    shown = evidence_of(question, [c for c in kit.requirements if c.requirement.scored])
    evident = competency_by_requirement(kit.competencies)
    home = competency or next((evident[key] for key in shown if key in evident), "")
    if not home:
        place = Place(field=question.id)
        return Problem.of("build.own-no-evidence", place=place, id=question.id)
    return PlannedQuestion(
        question=question,
        origin=origin,
        competency=home,
        requirements=shown,
        preferred=ASKED_FOR,
        locked=True,
    )


def _unaskable(kit: Kit, question: Question) -> Problem | None:
    place = Place(field=question.id)
    if any(planned.id == question.id for planned in kit.questions):
        return Problem.of("edit.asked-already", place=place, id=question.id)
    missing = question.missing_rungs(kit.level)
    if not missing:
        return None
    rungs = ", ".join(map(str, missing))
    return Problem.of("build.own-no-rung", place=place, id=question.id, rungs=rungs)


def _without(kit: Kit, question_id: str) -> Kit:
    interview, _ = place_of(kit, question_id)
    asked = kit.interviews[interview].questions
    left = tuple(planned for planned in asked if planned.id != question_id)
    return with_interview(kit, interview, questions=left)


def _put(kit: Kit, planned: PlannedQuestion, interview: int, position: int) -> Kit:
    asked = list(kit.interviews[interview].questions)
    asked.insert(max(0, position), planned)
    return with_interview(kit, interview, questions=tuple(asked))


def _with(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*keys, key)))


def _no_longer_excluded(kit: Kit, question_id: str) -> Kit:
    left = tuple(key for key in kit.excluded if key != question_id)
    return kit.model_copy(update={"excluded": left})
