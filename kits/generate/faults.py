"""What of the wishes cannot be understood or used, before anything is planned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.minutes import SHORTEST_INTERVIEW
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.generate.basis import Basis
    from kits.generate.task import Task
    from kits.generate.wishes import Wishes


MOST_MINIMUMS = 3
"""Must-haves in a kit, at most: each one more sends good people away by chance."""


def unplannable(basis: Basis, wishes: Wishes) -> tuple[Problem, ...]:
    """Return why there can be no plan at all, whatever the questions."""
    if not wishes.interviews:
        return (Problem.of("build.no-interview"),)
    for minutes in wishes.interviews:
        if minutes < SHORTEST_INTERVIEW:
            return (Problem.of("build.too-short", minutes=minutes, least=SHORTEST_INTERVIEW),)
    if not any(covered.requirement.scored for covered in basis.requirements):
        name = basis.role.title.best(wishes.language)
        return (Problem.of("build.nothing-to-cover", name=name),)
    return (
        *_interviews(wishes),
        *_focus(basis, wishes),
        *_rules(basis, wishes),
        *_ladders(wishes),
    )


def misunderstood(basis: Basis, wishes: Wishes, task: Task) -> tuple[Problem, ...]:
    """Return the wishes about questions that the bank cannot fulfil or does not know."""
    there = {candidate.question.id for candidate in task.candidates}
    known = there | {question.id for question in basis.bank.questions}
    own = {question.id for question in wishes.own}
    problems = [
        Problem.of(_cannot_ask(key, known, own), place=Place(field=key), id=key)
        for key in sorted(wishes.must - there)
    ]
    named = (*wishes.exclude, *(key for pair in wishes.apart for key in pair))
    for key in dict.fromkeys(named):
        if key not in known and key not in wishes.must and not _is_composed(key):
            place = Place(field=key)
            problems.append(Problem.of("build.question-unknown", Severity.WARNING, place, id=key))
    return tuple(problems)


def _is_composed(question_id: str) -> bool:
    return re.fullmatch(r"composed\.[a-z0-9]+(-[a-z0-9]+)*", question_id) is not None


def _cannot_ask(question_id: str, known: set[str], own: set[str]) -> str:
    if question_id in own:
        return "build.own-no-evidence"
    return "build.question-unfit" if question_id in known else "build.question-unknown"


def _interviews(wishes: Wishes) -> Iterator[Problem]:
    count = len(wishes.interviews)
    named = [number for _, number in wishes.pinned]
    for given in (wishes.focus, wishes.panels):
        named += [number for number, value in enumerate(given, 1) if value]
    for number in sorted({number for number in named if not 1 <= number <= count}):
        yield Problem.of("build.no-such-interview", number=number, count=count)


def _focus(basis: Basis, wishes: Wishes) -> Iterator[Problem]:
    known = [competency.id for competency in basis.competencies]
    for key in dict.fromkeys(key for focus in wishes.focus for key in focus):
        if key not in known:
            yield Problem.of("build.no-such-competency", id=key, known=", ".join(known))


def _rules(basis: Basis, wishes: Wishes) -> Iterator[Problem]:
    known = {competency.id: competency for competency in basis.competencies}
    for rule in wishes.rules:
        if rule.competency not in known:
            ids = ", ".join(known)
            yield Problem.of("build.no-such-competency", id=rule.competency, known=ids)
        elif rule.weight > 1 and not rule.reason.strip():
            name = known[rule.competency].name.best(wishes.language)
            yield Problem.of("build.weight-no-reason", name=name, weight=rule.weight)
    minimums = sum(rule.minimum is not None for rule in wishes.rules)
    if minimums > MOST_MINIMUMS:
        yield Problem.of("build.many-minimums", count=minimums, most=MOST_MINIMUMS)


def _ladders(wishes: Wishes) -> Iterator[Problem]:
    """Yield a problem for each own question that lacks a rung that the level reads."""
    for question in wishes.own:
        missing = question.missing_rungs(wishes.level)
        if missing:
            rungs = ", ".join(map(str, missing))
            place = Place(field=question.id)
            yield Problem.of("build.own-no-rung", place=place, id=question.id, rungs=rungs)
