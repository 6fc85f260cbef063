"""Checks of questions against each other: nothing is asked or said twice in a bank."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kits.review.finding import found
from kits.review.likeness import near_duplicates, same_rungs
from kits.review.text import words
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kits.model import Question
    from roles.model import Language
    from roles.problem import Problem


def review_bank(questions: Sequence[Question]) -> tuple[Problem, ...]:
    """Return what is said twice; the parameters ``question`` and ``other`` name the two."""
    problems = list(_ids(questions))
    for language in LANGUAGES:
        problems += _duplicates(questions, language)
        problems += _rungs(questions, language)
    return tuple(problems)


def _ids(questions: Sequence[Question]) -> Iterator[Problem]:
    for question_id, count in Counter(question.id for question in questions).items():
        if count > 1:
            yield found("id-twice", "id", question=question_id)


def _duplicates(questions: Sequence[Question], language: Language) -> Iterator[Problem]:
    for first, second in near_duplicates(questions, language):
        yield found("near-duplicate", f"{language}.ask", question=second, other=first)


def _rungs(questions: Sequence[Question], language: Language) -> Iterator[Problem]:
    by_number: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    owners: dict[str, str] = {}
    for question in questions:
        text = question.text(language)
        for number, rung in sorted(text.ladder.items()) if text else ():
            other = owners.setdefault(" ".join(words(rung)), question.id)
            if other == question.id:
                by_number[number].append((question.id, rung))
                continue
            field = f"{language}.ladder.{number}"
            yield found("rung-twice", field, question=question.id, other=other)
    for number, rungs in sorted(by_number.items()):
        field = f"{language}.ladder.{number}"
        for other, question_id in same_rungs(rungs, language):
            yield found("rung-similar", field, question=question_id, other=other)
