"""Why wishes cannot all be met: the smallest set of them that conflicts.

A conflict is found by leaving out wish after wish while what is left still cannot be met; no
wish of it can be spared. Smaller ones are then looked for by size, as long as that takes few
solves: with the handful of wishes that people have, the conflict told is a smallest one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from kits.generate.limits import STORIES, STORIES_OF_TEN, Limits
from kits.minutes import scored_minutes
from roles.model import Level
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from kits.generate.task import Task
    from roles.model import Language

MOST_SOLVES = 1_000
MOST_SETS = 20_000
"""How long smaller conflicts are looked for: counts, so that every machine finds the same."""


class WishKind(StrEnum):
    """What a wish is about."""

    ASKED = "asked"
    PINNED = "pinned"
    APART = "apart"
    EXCLUDED = "excluded"
    FOCUS = "focus"
    MIX = "mix"


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that is wanted of a plan and could be given up; interviews count from 0."""

    kind: WishKind
    questions: tuple[str, ...] = ()
    interview: int = 0


def conflict_problems(task: Task, language: Language) -> tuple[Problem, ...]:
    """Return a problem for each wish of the smallest conflict; none where all can be met."""
    return tuple(_problem(task, wish, language) for wish in smallest_conflict(task))


def smallest_conflict(task: Task) -> tuple[Wish, ...]:
    """Return the fewest wishes that cannot be met together; none where all can be."""
    search = _Search(task)
    wishes = wishes_in(task)
    if search.can_meet(wishes):
        return ()
    least = search.thinned(wishes)
    sets = 0
    for size in range(1, len(least)):
        for some in combinations(wishes, size):
            sets += 1
            if sets > MOST_SETS or search.solves > MOST_SOLVES:
                return least
            if not search.can_meet(some):
                return some
    return least


def wishes_in(task: Task) -> tuple[Wish, ...]:
    """Return the wishes of a task, short questions first: they are the ones to spare."""
    minutes = {c.question.id: c.question.minutes for c in task.candidates}
    asked = sorted(task.must, key=lambda key: (minutes.get(key, 0), key))
    return (
        *(Wish(WishKind.ASKED, (key,)) for key in asked if key not in task.pinned),
        *(Wish(WishKind.PINNED, (key,), task.pinned[key]) for key in asked if key in task.pinned),
        *(Wish(WishKind.APART, pair) for pair in task.apart if task.must.issuperset(pair)),
        *(Wish(WishKind.EXCLUDED, (key,)) for key in asked if key in task.excluded),
        *(
            Wish(WishKind.FOCUS, interview=i)
            for i, focus in enumerate(task.focus)
            if focus and task.strict_focus
        ),
        *([Wish(WishKind.MIX)] if task.mixed and task.level is not Level.JUNIOR else []),
    )


def can_meet(task: Task, wishes: Collection[Wish]) -> bool:
    """Tell whether there is a plan for these wishes of the task alone."""
    only = _with_only(task, wishes)
    if not only.must:
        return True  # nobody need be asked anything
    return Limits(only).program.maximise([]) is not None


@dataclass(slots=True)
class _Search:
    """Looks for conflicts, and remembers what can be met: so can each part of it."""

    task: Task
    solves: int = 0
    _met: list[frozenset[Wish]] = field(default_factory=list[frozenset[Wish]])

    def can_meet(self, wishes: Collection[Wish]) -> bool:
        """Tell whether these wishes can be met together."""
        some = frozenset(wishes)
        if any(some <= met for met in self._met):
            return True
        self.solves += 1
        if not can_meet(self.task, wishes):
            return False
        self._met.append(some)
        return True

    def thinned(self, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
        """Return a conflict among these that no wish can be left out of."""
        left = list(wishes)
        for wish in tuple(left):
            fewer = [other for other in left if other != wish]
            if not self.can_meet(fewer):
                left = fewer
        return tuple(left)


def _with_only(task: Task, wishes: Collection[Wish]) -> Task:
    """Return the task with these wishes alone, and only the candidates that bear on them."""
    by_kind = {kind: [wish for wish in wishes if wish.kind is kind] for kind in WishKind}
    pinned = {wish.questions[0]: wish.interview for wish in by_kind[WishKind.PINNED]}
    asked = {wish.questions[0] for wish in by_kind[WishKind.ASKED]} | set(pinned)
    focused = {wish.interview for wish in by_kind[WishKind.FOCUS]}
    mixed = bool(by_kind[WishKind.MIX])
    return replace(
        task,
        candidates=tuple(
            c
            for c in sorted(task.candidates, key=lambda c: c.question.id)
            if c.question.id in asked or (mixed and c.question.type in STORIES)
        ),
        must=frozenset(asked),
        pinned=pinned,
        apart=tuple(
            pair
            for pair in task.apart
            if Wish(WishKind.APART, pair) in wishes or not task.must.issuperset(pair)
        ),
        excluded=frozenset(wish.questions[0] for wish in by_kind[WishKind.EXCLUDED]),
        focus=tuple(f if i in focused else frozenset[str]() for i, f in enumerate(task.focus)),
        mixed=mixed,
    )


def _problem(task: Task, wish: Wish, language: Language) -> Problem:
    asked = {c.question.id: c.question for c in task.candidates}
    names = [asked[key].best_text(language).title or key for key in wish.questions]
    match wish.kind:
        case WishKind.APART:
            params: dict[str, object] = {"name": names[0], "other": names[1]}
        case WishKind.FOCUS:
            focus = [c for c in task.competencies if c.id in task.focus[wish.interview]]
            joined = ", ".join(c.name.best(language) for c in focus)
            params = {"interview": wish.interview + 1, "competencies": joined}
        case WishKind.MIX:
            params = {"least": STORIES_OF_TEN}
        case _:
            params = {"name": names[0], **_minutes(task, wish)}
    place = Place(field=", ".join(wish.questions))
    pairs = tuple((name, str(value)) for name, value in params.items())
    return Problem(f"conflict.{wish.kind}", place=place, params=pairs)


def _minutes(task: Task, wish: Wish) -> dict[str, object]:
    """Return how long a question takes, and how much time there is for it."""
    if wish.kind is WishKind.EXCLUDED:
        return {}
    lengths = task.interviews
    minutes = [c.question.minutes for c in task.candidates if c.question.id in wish.questions]
    if wish.kind is WishKind.PINNED:
        available = scored_minutes(lengths[wish.interview])
        return {"minutes": minutes[0], "available": available, "interview": wish.interview + 1}
    return {"minutes": minutes[0], "available": sum(map(scored_minutes, lengths))}
