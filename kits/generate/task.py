"""What is to be planned, and what both steps of planning look up in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from roles.model import Importance, RequirementKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from kits.generate.candidates import Candidate
    from kits.model import Competency, Covered
    from roles.model import Level


GONE = -1


@dataclass(frozen=True, slots=True)
class Task:
    """What to plan: everything the plan depends on. Interviews are counted from 0 here."""

    level: Level
    interviews: tuple[int, ...]
    requirements: tuple[Covered, ...]
    competencies: tuple[Competency, ...]
    candidates: tuple[Candidate, ...]
    near_duplicates: tuple[tuple[str, str], ...] = ()
    earlier: frozenset[str] = frozenset()
    """Ids of the questions that earlier variants ask."""
    must: frozenset[str] = frozenset()
    """Ids of the questions that are asked whatever else is."""
    excluded: frozenset[str] = frozenset()
    """Ids of candidates that may not be asked."""
    apart: tuple[tuple[str, str], ...] = ()
    pinned: Mapping[str, int] = field(default_factory=dict[str, int])
    """The interview that a question must be asked in."""
    focus: tuple[frozenset[str], ...] = ()
    """The competencies that each interview looks after; an empty set leaves it open."""
    strict_focus: bool = True
    mixed: bool = True
    """Whether the mix of question types of the level holds."""
    asked_before: Mapping[str, int] = field(default_factory=dict[str, int])
    """The interview that the kit to be re-fitted asks a question in; GONE if it is no more."""
    filed: Mapping[str, str] = field(default_factory=dict[str, str])
    """The competency of a question, where it is not that of its first requirement."""


def tie_break(question_id: str, most: int = 31) -> int:
    """Return a fixed weight from 1 to ``most`` that depends on nothing but the id.

    Small weights are proven best sooner: 31 was measured to take a fifth less time than 97.
    """
    return 1 + int.from_bytes(hashlib.sha256(question_id.encode()).digest()[:4]) % most


def groups_of(task: Task) -> dict[str, set[str]]:
    """Return the requirement ids of each technical group, by the group's name."""
    groups: dict[str, set[str]] = {}
    for covered in task.requirements:
        requirement = covered.requirement
        if requirement.kind is RequirementKind.TECHNICAL_SKILL and requirement.group:
            groups.setdefault(requirement.group.best("en"), set()).add(requirement.id)
    return groups


def essentials_covered(task: Task, reached: AbstractSet[str]) -> int:
    """Return how many essentials and technical groups are among the requirements reached."""
    single = sum(
        covered.requirement.id in reached
        for covered in task.requirements
        if covered.requirement.importance is Importance.ESSENTIAL
    )
    return single + sum(bool(reached & members) for members in groups_of(task).values())


def competency_by_requirement(competencies: Iterable[Competency]) -> dict[str, str]:
    """Return the competency id of each requirement."""
    return {key: competency.id for competency in competencies for key in competency.requirements}


def homes(task: Task) -> dict[str, str]:
    """Return the competency id of each candidate by its question's id."""
    by_requirement = competency_by_requirement(task.competencies)
    ids = [competency.id for competency in task.competencies]
    found: dict[str, str] = {}
    for candidate in task.candidates:
        key = candidate.question.id
        evident = (by_requirement[r] for r in candidate.direct if r in by_requirement)
        filed = (competency for competency in (task.filed.get(key),) if competency in ids)
        found[key] = next(chain(filed, evident, ids), "")
    return found


def open_interviews(task: Task) -> tuple[frozenset[int], ...]:
    """Return, for each candidate, the interviews that focus and pins let it be asked in."""
    home = homes(task)
    return tuple(
        frozenset(
            i
            for i in range(len(task.interviews))
            if task.pinned.get(c.question.id, i) == i
            and (not task.strict_focus or looks_after(task, i, home[c.question.id], if_open=True))
        )
        for c in task.candidates
    )


def looks_after(task: Task, interview: int, competency: str, *, if_open: bool) -> bool:
    """Tell whether a competency is in an interview's focus; ``if_open`` where it has none."""
    focus = task.focus[interview] if interview < len(task.focus) else frozenset[str]()
    return competency in focus if focus else if_open
