"""Questions that ask nearly the same thing, so that a plan never holds two of them."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from kits.bank.matching import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.model import Question
    from roles.model import Language

ALIKE = 80
"""From this likeness on (0 to 100) two questions are near-duplicates."""

_SHARED_HALF = 2


def near_duplicates(
    questions: Sequence[Question], language: Language
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of ids whose questions are nearly the same, in the order of ``questions``."""
    asked = [(item.id, _words(item, language)) for item in questions if item.text(language)]
    return tuple(
        (first_id, second_id)
        for (first_id, first), (second_id, second) in combinations(asked, 2)
        if _SHARED_HALF * len(first & second) >= min(len(first), len(second))
        and _alike(" ".join(sorted(first)), " ".join(sorted(second)))
    )


def _words(question: Question, language: Language) -> frozenset[str]:
    return frozenset(stems_of(question.best_text(language).ask, language)) - _FRAMING[language]


@lru_cache(maxsize=20_000)
def _alike(first: str, second: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(first, second) >= ALIKE


_FRAMING: dict[Language, frozenset[str]] = {
    "en": frozenset(
        word
        for text in (
            "tell me about a time when the last first you your describe walk through think of situation "
            "example case what did do was were had have has come came happen next how where why"
        ,)
        for word in stems_of(text, "en")
    ),
    "fr": frozenset(
        stems_of(
            "racontez-moi racontez moi une situation ou la derniere premiere fois vous votre vos decrivez "
            "parlez exemple cas que qu avez-vous avez fait faites-vous faites comment pourquoi etes",
            "fr",
        )
    ),
}
