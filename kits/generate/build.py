"""Role + bank + wishes → kit, and what a person should know about what it does not hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.assemble import assemble
from kits.generate.basis import asked_for, basis_of_role, task_of
from kits.generate.conflicts import conflict_problems
from kits.generate.faults import misunderstood, unplannable
from kits.generate.notices import notices
from kits.generate.plan import plan
from kits.generate.wishes import Wishes
from roles.problem import Severity

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.generate.basis import Basis
    from kits.generate.plan import Plan
    from kits.generate.task import Task
    from kits.model import Kit
    from roles.model import Role
    from roles.problem import Problem

__all__ = ["Built", "Wishes", "build_from", "build_kit"]


@dataclass(frozen=True, slots=True)
class Built:
    """A kit and what to tell about it; no kit when an error says why."""

    kit: Kit | None
    problems: tuple[Problem, ...]


def build_kit(role: Role, bank: Bank, wishes: Wishes) -> Built:
    """Return the best kit for the wishes; the same inputs always give the same kit."""
    return build_from(basis_of_role(role, bank), wishes)


def build_from(basis: Basis, wishes: Wishes) -> Built:
    """Return the best kit on this basis, or no kit and the errors or conflicts that forbid it."""
    wrong = unplannable(basis, wishes)
    if wrong:
        return Built(None, wrong)
    task = task_of(basis, wishes)
    doubtful = misunderstood(basis, wishes, task)
    if any(problem.severity is Severity.ERROR for problem in doubtful):
        return Built(None, doubtful)
    wishes = wishes.without({problem.place.field for problem in doubtful})
    task = _with_earlier(basis, task, wishes.variant)
    solved = plan(task)
    if solved is None:
        return Built(None, conflict_problems(task, wishes.language))
    kit = assemble(basis, wishes, task, solved)
    told = notices(kit, overlap_relaxed=solved.overlap_relaxed)
    return Built(kit, (*doubtful, *told))


def _with_earlier(basis: Basis, task: Task, variant: int) -> Task:
    """Return the task with what earlier variants ask.

    They are planned without the kit that is kept and without what was only locked in it.
    """
    earlier: set[str] = set()
    alone = replace(task, must=asked_for(basis, task), asked_before={})
    for _ in range(1, variant):
        solved = plan(replace(alone, earlier=frozenset(earlier)))
        earlier |= _asked(solved) if solved else set()
    return replace(task, earlier=frozenset(earlier))


def _asked(solved: Plan) -> set[str]:
    return {candidate.question.id for asked in solved.interviews for candidate in asked}
