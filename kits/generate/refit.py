"""A kit for other interviews or wishes: what it asks stays where that costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.generate.assemble import reordered
from kits.generate.basis import basis_of_changed, basis_of_kit, task_of
from kits.generate.build import build_from
from kits.generate.task import GONE, homes, looks_after, open_interviews

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.bank.index import Bank
    from kits.generate.task import Task
    from kits.generate.wishes import Wishes
    from kits.model import Kit
    from roles.model import Role
    from roles.problem import Problem


@dataclass(frozen=True, slots=True)
class Change:
    """A question that went or came; the reason is a message code without parameters."""

    question_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Move:
    """A question that is asked in another interview now; interviews count from 1."""

    question_id: str
    before: int
    after: int
    reason: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a re-fit changed, each part in the order the questions are asked."""

    gone: tuple[Change, ...] = ()
    came: tuple[Change, ...] = ()
    moved: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class Refitted:
    """The new kit, what to tell about it, and what is different; no kit when an error says why."""

    kit: Kit | None
    problems: tuple[Problem, ...]
    difference: Difference = Difference()


def refit(kit: Kit, bank: Bank, wishes: Wishes, role: Role | None = None) -> Refitted:
    """Return the best kit for the wishes that keeps what the kit asks where plans are as good.

    ``wishes_of(kit)`` are the wishes it holds. Its role, requirements and competencies stay, or
    are those of ``role`` where that is its role as it was changed since.
    At another level go the questions that are not for it, and those without a scale for it even
    if they were to stay.
    """
    wishes = wishes.without_must(
        {planned.id for planned in kit.questions if planned.question.missing_rungs(wishes.level)}
    )
    if role is None or role == kit.role:
        basis = basis_of_kit(kit, bank)
    else:
        basis = basis_of_changed(kit, role, bank)
        wishes = wishes.within({competency.id for competency in basis.competencies})
    built = build_from(basis, wishes)
    if built.kit is None:
        return Refitted(None, built.problems)
    task = task_of(basis, wishes)
    new = reordered(built.kit, _same_questions(kit, built.kit, task))
    return Refitted(new, built.problems, difference(kit, new, task))


def difference(old: Kit, new: Kit, task: Task) -> Difference:
    """Return what changed from one kit to the other, which ``task`` made."""
    before, after, stays = _interviews(old), _interviews(new), task.asked_before
    return Difference(
        gone=tuple(
            Change(planned.id, _why_gone(old, new, planned.id, task))
            for planned in old.questions
            if planned.id not in after
        ),
        came=tuple(
            Change(planned.id, planned.preferred.replace("why.", "came.", 1))
            for planned in new.questions
            if planned.id not in before
        ),
        moved=tuple(
            Move(key, before[key] + 1, i + 1, _why_moved(key, i, task))
            for key, i in after.items()
            if key in before and stays[key] != i
        ),
    )


def _same_questions(old: Kit, new: Kit, task: Task) -> Mapping[int, Mapping[str, int]]:
    """Return the old order of each interview that asks what it asked before."""
    orders: dict[int, dict[str, int]] = {}
    for i, interview in enumerate(new.interviews):
        before = [p.id for p in old.questions if task.asked_before[p.id] == i]
        if set(before) == {planned.id for planned in interview.questions}:
            orders[i] = {key: number for number, key in enumerate(before)}
    return orders


def _interviews(kit: Kit) -> dict[str, int]:
    """Return the interview of each question, from 0, in the order they are asked."""
    return {p.id: i for i, interview in enumerate(kit.interviews) for p in interview.questions}


def _why_gone(old: Kit, new: Kit, question_id: str, task: Task) -> str:
    asked = {planned.id for planned in new.questions}
    places = {
        c.question.id: where
        for c, where in zip(task.candidates, open_interviews(task), strict=True)
    }
    if question_id in new.excluded:
        return "gone.excluded"
    if question_id not in places:
        at_level = {p.id for p in old.questions if new.level in p.question.levels}
        return "gone.unfit" if question_id in at_level else "gone.level"
    if not places[question_id]:
        return "gone.focus"
    pairs = (*task.apart, *task.near_duplicates)
    if any(question_id in pair and asked.intersection(pair) for pair in pairs):
        return "gone.apart"
    shown = {
        covered.requirement.id for covered in old.requirements if question_id in covered.covered_by
    }
    left = {covered.requirement.id for covered in new.requirements if covered.covered_by}
    return "gone.still-covered" if shown <= left else "gone.no-room"


def _why_moved(question_id: str, after: int, task: Task) -> str:
    if task.pinned.get(question_id) == after:
        return "moved.pinned"
    if task.asked_before[question_id] == GONE:
        return "moved.no-interview"
    if looks_after(task, after, homes(task)[question_id], if_open=False):
        return "moved.focus"
    return "moved.room"
