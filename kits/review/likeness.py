"""Texts that are too alike: questions that ask nearly the same, rungs that say nearly the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from kits.review.text import content_words, overlap
from kits.review.words import word_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kits.model import Question
    from roles.model import Language

ALIKE = 80
"""From this likeness on, of 100, two questions are near-duplicates."""

SAME_RUNG = 0.85
"""From this share of common words on, two rungs say the same."""


def near_duplicates(
    questions: Sequence[Question], language: Language
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of ids that ask nearly the same, in the order of ``questions``."""
    asked = [(item.id, _story(item, language)) for item in questions if item.text(language)]
    return tuple(
        (first_id, second_id)
        for (first_id, first), (second_id, second) in combinations(asked, 2)
        if 2 * len(first & second) >= min(len(first), len(second)) and _alike(first, second)
    )


def same_rungs(rungs: Sequence[tuple[str, str]], language: Language) -> Iterator[tuple[str, str]]:
    """Yield pairs of owners whose rungs share nearly all words; ``rungs`` are (owner, text).

    Sets that share 85 % must share one of their rarest words, so only those are compared.
    """
    said = [(owner, content_words(rung, language)) for owner, rung in rungs]
    uses = Counter(word for _, about in said for word in about)
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for number, (owner, about) in enumerate(said):
        by_rarity = sorted(about, key=lambda word: (uses[word], word))
        rarest = by_rarity[: len(about) - int(SAME_RUNG * len(about)) + 1]
        for earlier in sorted({other for word in rarest for other in seen[word]}):
            if said[earlier][0] != owner and overlap(about, said[earlier][1]) >= SAME_RUNG:
                yield said[earlier][0], owner
        for word in rarest:
            seen[word].append(number)


def _story(question: Question, language: Language) -> frozenset[str]:
    return content_words(question.best_text(language).ask, language) - framing_words(language)


@cache
def framing_words(language: Language) -> frozenset[str]:
    """Return the content words that frame a question without being part of its story."""
    return content_words(" ".join(word_lists(language).framing), language)


@lru_cache(maxsize=20_000)
def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    from rapidfuzz import fuzz

    ratio = fuzz.token_set_ratio(" ".join(sorted(first)), " ".join(sorted(second)))
    return ratio >= ALIKE
