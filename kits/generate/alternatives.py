"""What could be asked instead of one question of a kit, and the kit that asks it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.assemble import assemble, reordered
from kits.generate.basis import basis_of_kit, task_of
from kits.generate.build import Built
from kits.generate.limits import STORIES, STORIES_OF_TEN
from kits.generate.notices import notices
from kits.generate.plan import Plan
from kits.generate.task import essentials_covered, open_interviews
from kits.generate.wishes import wishes_of
from kits.minutes import scored_minutes
from roles.model import Level
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.generate.candidates import Candidate
    from kits.generate.task import Task
    from kits.generate.wishes import Wishes
    from kits.model import Kit, PlannedQuestion, Question, QuestionType


@dataclass(frozen=True, slots=True)
class Alternative:
    """A question that could stand in another's place, and what that would change."""

    question: Question
    same: tuple[str, ...]
    """Ids of the requirements that both questions are evidence for."""
    lost: tuple[str, ...]
    """Ids of the requirements that nothing would be direct evidence for any more."""
    gained: tuple[str, ...]
    essentials_lost: int
    """How many essentials and whole technical groups are among what is lost."""
    minutes_more: int
    same_type: bool
    reason: str
    """Message code without parameters."""

    @property
    def id(self) -> str:
        """Return the question's id."""
        return self.question.id

    @property
    def type(self) -> QuestionType:
        """Return how the question gets at evidence."""
        return self.question.type


@dataclass(frozen=True, slots=True)
class _Slot:
    """The place of one question in a kit; interviews count from 0."""

    task: Task
    interview: int
    planned: PlannedQuestion
    others: tuple[Candidate, ...]
    minutes: int
    """What the other questions of the interview leave."""


def alternatives(kit: Kit, bank: Bank, question_id: str) -> tuple[Alternative, ...]:
    """Return what could be asked instead, the best first; nothing for a question not asked.

    Each keeps to the minutes and the focus of the interview, the mix of types, and what may not
    be asked together. Ranked by essentials lost, coverage kept and sameness of
    evidence, type, nearness in minutes, id.
    """
    wishes = _wishes_but_for(kit, question_id)
    slot = _slot(kit, task_of(basis_of_kit(kit, bank), wishes), question_id)
    if slot is None:
        return ()
    places = zip(slot.task.candidates, open_interviews(slot.task), strict=True)
    found = [
        _alternative(slot, candidate)
        for candidate, where in places
        if slot.interview in where and _can_stand_in(slot, candidate)
    ]
    return tuple(sorted(found, key=_rank))


def swap(kit: Kit, bank: Bank, old_id: str, new_id: str) -> Built:
    """Return the kit with one question in the place of another and all its facts anew.

    The new one is locked, since a person chose it; no other question moves.
    """
    if new_id not in {alternative.id for alternative in alternatives(kit, bank, old_id)}:
        place = Place(field=new_id)
        return Built(None, (Problem.of("swap.impossible", place=place, id=new_id, old=old_id),))
    basis = basis_of_kit(kit, bank)
    wishes = _wishes_after(kit, old_id, new_id)
    task = task_of(basis, wishes)
    by_id = {candidate.question.id: candidate for candidate in task.candidates}
    orders = [
        [new_id if planned.id == old_id else planned.id for planned in interview.questions]
        for interview in kit.interviews
    ]
    asked = tuple(tuple(by_id[key] for key in order) for order in orders)
    solved = Plan(asked, optimal=False, gap=0.0)
    places = {i: {key: n for n, key in enumerate(order)} for i, order in enumerate(orders)}
    new = reordered(assemble(basis, wishes, task, solved), places)
    facts = {"shared_with_earlier": kit.plan.shared_with_earlier}
    new = new.model_copy(update={"plan": new.plan.model_copy(update=facts)})
    new = _remembering(new, kit, old_id, new_id)
    return Built(new, notices(new))


def again(kit: Kit, bank: Bank, question_id: str) -> Built:
    """Return the kit with the best question in this place that did not stand there before."""
    planned = next((p for p in kit.questions if p.id == question_id), None)
    past = planned.stood_here if planned else ()
    fresh = (a.id for a in alternatives(kit, bank, question_id) if a.id not in past)
    other = next(fresh, None)
    if other is None:
        place = Place(field=question_id)
        return Built(None, (Problem.of("swap.no-other", place=place, id=question_id),))
    return swap(kit, bank, question_id, other)


def _slot(kit: Kit, task: Task, question_id: str) -> _Slot | None:
    by_id = {candidate.question.id: candidate for candidate in task.candidates}
    for i, interview in enumerate(kit.interviews):
        for planned in interview.questions:
            if planned.id == question_id:
                used = sum(p.question.minutes for p in interview.questions if p is not planned)
                others = (by_id[p.id] for p in kit.questions if p.id != question_id)
                left = scored_minutes(interview.minutes) - used
                return _Slot(task, i, planned, tuple(others), left)
    return None


def _remembering(new: Kit, old: Kit, old_id: str, new_id: str) -> Kit:
    """Return the new kit, in which a question knows what was asked in its place."""
    past = next(p.stood_here for p in old.questions if p.id == old_id)
    interviews = tuple(
        interview.model_copy(
            update={
                "questions": tuple(
                    p.model_copy(update={"stood_here": (*past, old_id)}) if p.id == new_id else p
                    for p in interview.questions
                )
            }
        )
        for interview in new.interviews
    )
    return new.model_copy(update={"interviews": interviews})


def _can_stand_in(slot: _Slot, candidate: Candidate) -> bool:
    key = candidate.question.id
    asked = {other.question.id for other in slot.others}
    pairs = (*slot.task.apart, *slot.task.near_duplicates)
    return (
        key not in asked
        and key != slot.planned.id
        and candidate.question.minutes <= slot.minutes
        and not any(key in pair and asked.intersection(pair) for pair in pairs)
        and _keeps_the_mix(slot, candidate)
    )


def _keeps_the_mix(slot: _Slot, candidate: Candidate) -> bool:
    if slot.task.level is Level.JUNIOR or candidate.question.type in STORIES:
        return True
    if slot.planned.question.type not in STORIES:
        return True  # no fewer stories than before
    stories = sum(other.question.type in STORIES for other in slot.others)
    return 10 * stories >= STORIES_OF_TEN * (len(slot.others) + 1)


def _alternative(slot: _Slot, candidate: Candidate) -> Alternative:
    kept = {key for other in slot.others for key in other.direct}
    before, after = kept | set(slot.planned.requirements), kept | set(candidate.direct)
    order = [covered.requirement.id for covered in slot.task.requirements]
    essentials = essentials_covered(slot.task, before & after)
    lost = tuple(key for key in order if key in before - after)
    gained = tuple(key for key in order if key in after - before)
    essentials_lost = essentials_covered(slot.task, before) - essentials
    same = tuple(key for key in slot.planned.requirements if key in candidate.direct)
    return Alternative(
        question=candidate.question,
        same=same,
        lost=lost,
        gained=gained,
        essentials_lost=essentials_lost,
        minutes_more=candidate.question.minutes - slot.planned.question.minutes,
        same_type=candidate.question.type is slot.planned.question.type,
        reason=_reason(same, lost, gained, essentials_lost),
    )


def _reason(
    same: tuple[str, ...], lost: tuple[str, ...], gained: tuple[str, ...], essentials_lost: int
) -> str:
    if essentials_lost:
        return "alternative.loses-essential"
    if lost:
        return "alternative.loses"
    if gained:
        return "alternative.gains"
    return "alternative.same-evidence" if same else "alternative.same-coverage"


def _rank(alternative: Alternative) -> tuple[int, int, int, int, bool, int, str]:
    return (
        alternative.essentials_lost,
        len(alternative.lost),
        -len(alternative.same),
        -len(alternative.gained),
        not alternative.same_type,
        abs(alternative.minutes_more),
        alternative.id,
    )


def _wishes_after(kit: Kit, old_id: str, new_id: str) -> Wishes:
    """Return the wishes of a kit in which a question took another's place, pin included."""
    wishes = _wishes_but_for(kit, old_id)
    return replace(
        wishes,
        include=(*wishes.include, new_id),
        pinned=tuple((new_id if key == old_id else key, number) for key, number in wishes.pinned),
    )


def _wishes_but_for(kit: Kit, question_id: str) -> Wishes:
    """Return the wishes of a kit, without those that speak for a question or against others."""
    wishes = wishes_of(kit)
    asked = {planned.id for planned in kit.questions if planned.id != question_id}
    return replace(
        wishes,
        include=tuple(key for key in wishes.include if key != question_id),
        exclude=tuple(key for key in wishes.exclude if key not in asked),
        own=tuple(question for question in wishes.own if question.id != question_id),
    )
