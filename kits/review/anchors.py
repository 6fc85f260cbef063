"""Checks of rungs: each says what was said or done, and rungs differ in kind."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kits.review.finding import found, warned
from kits.review.text import content_words, overlap, plain, without_quotes, word_count
from kits.review.verbs import acts, first_word, is_action
from kits.review.words import alternation, pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from roles.model import Language
    from roles.problem import Problem

FEWEST_WORDS = 8
MOST_WORDS = 35
FEWEST_CONTENT_WORDS = 4
ALIKE = 0.5
NEGATED = 0.6


def review_ladder(ladder: Mapping[int, str], language: Language) -> Iterator[Problem]:
    """Check every rung by itself, then the rungs against each other."""
    for number, rung in sorted(ladder.items()):
        field = f"{language}.ladder.{number}"
        yield from _length(rung, field)
        yield from _opening(rung, field, language)
        yield from _empty_words(rung, field, language)
        yield from _mental_verbs(rung, field, language)
        yield from _substance(rung, field, language)
    yield from _neighbours(ladder, language)
    yield from _negation(ladder, language)


def _length(rung: str, field: str) -> Iterator[Problem]:
    count = word_count(rung)
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        yield found("rung-length", field, words=count, low=FEWEST_WORDS, high=MOST_WORDS)


def _opening(rung: str, field: str, language: Language) -> Iterator[Problem]:
    word = first_word(rung, language)
    if _mental(language).match(_clause(rung)):
        return  # said by the check of mental verbs
    if not is_action(word, language):
        yield found("rung-opening", field, word=word)
    elif not acts(rung, language):
        yield found("rung-no-action", field, word=word)


def _empty_words(rung: str, field: str, language: Language) -> Iterator[Problem]:
    text = _judging(rung, language)
    for name in ("evaluations", "frequency", "traits"):
        for match in pattern(language, name).finditer(text):
            yield found(name.removesuffix("s"), field, word=match.group())
    for match in pattern(language, "experience").finditer(text):
        yield found("experience", field, words=match.group())


def _mental_verbs(rung: str, field: str, language: Language) -> Iterator[Problem]:
    for match in _mental(language).finditer(_clause(rung)):
        if match.start() == 0:
            yield found("mental-verb", field, word=match.group("verb"))
        else:
            yield warned("mental-word", field, word=match.group("verb"))


def _substance(rung: str, field: str, language: Language) -> Iterator[Problem]:
    text = _judging(rung, language)
    for name in ("evaluations", "frequency"):
        text = pattern(language, name).sub(" ", text)
    left = len(content_words(text, language))
    if left < FEWEST_CONTENT_WORDS:
        yield found("rung-empty", field, left=left, limit=FEWEST_CONTENT_WORDS)


def _neighbours(ladder: Mapping[int, str], language: Language) -> Iterator[Problem]:
    for lower, upper in pairwise(sorted(ladder)):
        share = overlap(
            content_words(ladder[lower], language), content_words(ladder[upper], language)
        )
        if share >= ALIKE:
            percent = round(100 * share)
            yield found("rungs-alike", f"{language}.ladder.{upper}", lower=lower, share=percent)


def _negation(ladder: Mapping[int, str], language: Language) -> Iterator[Problem]:
    if not ladder:
        return
    lowest, top = min(ladder), max(ladder)
    negations = pattern(language, "negations")
    text = plain(ladder[lowest])
    bare = content_words(negations.sub(" ", text), language)
    share = overlap(bare, content_words(ladder[top], language))
    if lowest != top and negations.search(text) and share >= NEGATED:
        yield found("rung-negated", f"{language}.ladder.{lowest}", top=top)


def _judging(rung: str, language: Language) -> str:
    """Return the rung without quotations and without fixed uses of judging words."""
    return pattern(language, "fixed_uses").sub(" … ", plain(without_quotes(rung)))


def _clause(rung: str) -> str:
    return plain(without_quotes(rung))


@cache
def _mental(language: Language) -> re.Pattern[str]:
    """Return what finds a mental verb where a main verb stands: at the start of a clause."""
    start = rf"(?:^|[,;:.]\s+|{alternation(language, 'clause_starts')}\s+)"
    skipped = rf"(?:{alternation(language, 'leading_adverbs')}\s*)*"
    return re.compile(rf"{start}{skipped}(?P<verb>{alternation(language, 'mental_verbs')})")
