"""Checks of questions against each other: nothing is asked or said twice in a bank."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kits.bank.likeness import near_duplicates
from kits.review.finding import found
from kits.review.text import content_words, overlap, words
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kits.model import Question
    from roles.model import Language
    from roles.problem import Problem

SAME_RUNG = 0.85


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
    exact: dict[str, str] = {}
    for question in questions:
        text = question.text(language)
        for number, rung in sorted(text.ladder.items()) if text else ():
            key = " ".join(words(rung))
            other = exact.setdefault(key, question.id)
            if other == question.id:
                by_number[number].append((question.id, rung))
                continue
            field = f"{language}.ladder.{number}"
            yield found("rung-twice", field, question=question.id, other=other)
    for number, rungs in sorted(by_number.items()):
        field = f"{language}.ladder.{number}"
        for question_id, other in _similar(rungs, language):
            yield found("rung-similar", field, question=question_id, other=other)


def _similar(
    rungs: Iterable[tuple[str, str]], language: Language
) -> Iterator[tuple[str, str]]:
    """Yield a question and an earlier one whose rung shares nearly all of its words.

    Sets that share 85 % must share one of their rarest words, so only those are compared.
    """
    sets = [(id_, content_words(rung, language)) for id_, rung in rungs]
    uses = Counter(word for _, said in sets for word in said)
    seen: defaultdict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for id_, said in sets:
        rarest = sorted(said, key=lambda word: (uses[word], word))
        rarest = rarest[: len(said) - int(SAME_RUNG * len(said)) + 1]
        near = {other: earlier for word in rarest for other, earlier in seen[word]}
        for other, earlier in near.items():
            if other != id_ and overlap(said, earlier) >= SAME_RUNG:
                yield id_, other
        for word in rarest:
            seen[word].append((id_, said))
