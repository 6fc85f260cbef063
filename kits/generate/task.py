"""What is to be planned, and what both steps of planning look up in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roles.model import RequirementKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.generate.candidates import Candidate
    from kits.model import Competency, Covered
    from roles.model import Level


@dataclass(frozen=True, slots=True)
class Task:
    """What to plan: everything the plan depends on."""

    level: Level
    interviews: tuple[int, ...]
    requirements: tuple[Covered, ...]
    competencies: tuple[Competency, ...]
    candidates: tuple[Candidate, ...]
    near_duplicates: tuple[tuple[str, str], ...] = ()
    earlier: frozenset[str] = frozenset()
    """Ids of the questions that earlier variants ask."""


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


def competency_by_requirement(competencies: Iterable[Competency]) -> dict[str, str]:
    """Return the competency id of each requirement."""
    return {key: competency.id for competency in competencies for key in competency.requirements}
