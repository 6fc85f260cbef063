"""The cheapest question on a requirement that nothing is direct evidence for, put into the kit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.edits.places import add_candidate
from kits.generate.basis import basis_of_kit, task_of
from kits.generate.limits import STORIES, STORIES_OF_TEN
from kits.generate.task import looks_after, open_interviews
from kits.generate.wishes import wishes_of
from kits.minutes import most_questions, scored_minutes
from roles.model import Level
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.bank.index import Bank
    from kits.generate.candidates import Candidate
    from kits.generate.task import Task
    from kits.model import Kit


@dataclass(frozen=True, slots=True)
class Covering:
    """The kit that also asks the question, where it asks it, and whether that had room for it."""

    kit: Kit
    question_id: str
    interview: int
    """Counted from 0."""
    minutes: int
    left: int
    """Minutes that the interview had left before."""
    fits: bool


@dataclass(frozen=True, slots=True)
class _Way:
    candidate: Candidate
    interview: int
    left: int
    fits: bool
    rank: tuple[bool, bool, int, int, bool, int, str]


def cover(kit: Kit, bank: Bank, requirement_id: str) -> Covering | Problem:
    """Return the kit with the cheapest question on a requirement, or why there is none.

    One that fits goes first, then one that keeps the mix of types, the fewest minutes, the most
    that is gained, the focus of the interview.
    """
    task = task_of(basis_of_kit(kit, bank), wishes_of(kit))
    best = min(_ways(kit, task, requirement_id), key=lambda way: way.rank, default=None)
    if best is None:
        place = Place(field=requirement_id)
        names = {c.requirement.id: c.requirement.text.best(kit.language) for c in kit.requirements}
        name = names.get(requirement_id, requirement_id)
        return Problem.of("build.no-question", place=place, name=name)
    edited = add_candidate(kit, best.candidate, best.interview)
    if isinstance(edited, Problem):
        return edited
    question = best.candidate.question
    return Covering(edited, question.id, best.interview, question.minutes, best.left, best.fits)


def _ways(kit: Kit, task: Task, requirement_id: str) -> Iterator[_Way]:
    """Yield each question that could be asked, in each interview that is open to it."""
    asked = {planned.id for planned in kit.questions}
    forbidden = asked | task.excluded
    for one, other in (*task.apart, *task.near_duplicates):
        forbidden |= {other} if one in asked else {one} if other in asked else set()
    places = zip(task.candidates, open_interviews(task), strict=True)
    for candidate, where in places:
        key = candidate.question.id
        if requirement_id in candidate.direct and key not in forbidden:
            for interview in where:
                yield _way(kit, task, candidate, interview)


def _way(kit: Kit, task: Task, candidate: Candidate, interview: int) -> _Way:
    there = kit.interviews[interview]
    minutes = candidate.question.minutes
    left = scored_minutes(there.minutes) - sum(p.question.minutes for p in there.questions)
    fits = minutes <= left and len(there.questions) < most_questions(there.minutes)
    home = {key: c.id for c in kit.competencies for key in c.requirements}
    covered = {key for planned in kit.questions for key in planned.requirements}
    focused = looks_after(task, interview, home.get(candidate.direct[0], ""), if_open=False)
    rank = (
        not fits,
        not _keeps_the_mix(kit, candidate),
        minutes if fits else minutes - left,
        -len(set(candidate.direct) - covered),
        not focused,
        -left,
        f"{candidate.question.id} {interview}",
    )
    return _Way(candidate, interview, left, fits, rank)


def _keeps_the_mix(kit: Kit, candidate: Candidate) -> bool:
    if kit.level is Level.JUNIOR or candidate.question.type in STORIES:
        return True
    stories = sum(planned.question.type in STORIES for planned in kit.questions)
    return 10 * stories >= STORIES_OF_TEN * (len(kit.questions) + 1)
