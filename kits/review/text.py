"""Texts as the checks see them: plain, in words, in sentences, and by what they are about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kits.review.words import members

if TYPE_CHECKING:
    from roles.model import Language

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']+'(?!\w)")
_SPACED_SIGN = re.compile(r"\s+([?!;:»])(?!\S)")  # as French writes them
_SENTENCE_END = re.compile(r"(?<=[.!?;…])\s+(?=\S)")
_WORD = re.compile(r"[^\W_]+")
_LONGEST_PLURAL_STEM = 3


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Return the text in lower case, with plain apostrophes and single spaces; accents stay.

    Accents tell words apart that the checks must not mix up: *limite* and *limité*.
    """
    return " ".join(text.lower().replace("\u2019", "'").split())


def without_quotes(text: str) -> str:
    """Return the text with what stands between quotation marks left out."""
    return _QUOTED.sub(" … ", text.replace("\u2019", "'"))


def word_count(text: str) -> int:
    """Return how many words are spoken, counted between spaces."""
    return sum(any(char.isalnum() for char in word) for word in text.split())


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a semicolon ends one, as it does in speech."""
    return _SENTENCE_END.split(_SPACED_SIGN.sub(r"\1", plain(text)))


def words(text: str) -> list[str]:
    """Return the words of a text in order; an elided article is a word of its own."""
    return _WORD.findall(plain(text))


@lru_cache(maxsize=50_000)
def content_words(text: str, language: Language) -> frozenset[str]:
    """Return what a text is about: its words but the empty ones, a plural as its singular."""
    empty = members(language, "stopwords")
    return frozenset(_singular(word) for word in words(text) if word not in empty)


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the share of words that two texts have in common (Jaccard), 0 to 1."""
    union = len(first | second)
    return len(first & second) / union if union else 0.0


def _singular(word: str) -> str:
    if len(word) > _LONGEST_PLURAL_STEM and word[-1] in "sx" and not word.endswith("ss"):
        return word[:-1]
    return word
