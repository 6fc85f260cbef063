"""Enumerations and sentences inside a line; what comes out stands in it letter for letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roles.guides.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roles.guides.cues import Vocabulary

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Þ])")
_JOINTS = ",;•·|"
_SPACED_JOINTS = ("/", "&", "+")
_TRAILING = " \t.,;:"


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _SENTENCE_END.split(text) if part.strip()]


def split_list(text: str, vocabulary: Vocabulary, pair_words: Iterable[str] = ()) -> list[str]:
    """Return what a text enumerates: "A, B (or C) and D" → A, B (or C), D.

    ``pair_words`` are those that part two entries where there is no comma.
    """
    parts = _cut(trimmed(text))
    words = vocabulary.final_words if len(parts) > 1 else tuple(pair_words)
    if words:
        parts[-1:] = _last(parts[-1], words, vocabulary)
    whole = (trimmed(part) for part in parts)
    return [part for part in whole if words_of(part) and not _goes_on(part, vocabulary)]


def trimmed(text: str) -> str:
    """Return the text without what ends a line or an entry; a dot inside a name stays."""
    return text.strip().rstrip(_TRAILING)


def _cut(text: str) -> list[str]:
    """Cut at commas and the like, but not inside brackets."""
    parts: list[str] = []
    start = depth = 0
    for position, char in enumerate(text):
        depth += (char in "([") - (char in ")]" and depth > 0)
        spaced = (
            char in _SPACED_JOINTS and text[max(position - 1, 0) : position + 2] == f" {char} "
        )
        if depth == 0 and (char in _JOINTS or spaced):
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def _last(last: str, joints: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """Return the last entry without its "and", or as two where the "and" stands inside it."""
    joint = "|".join(re.escape(word) for word in joints)
    last = re.sub(rf"^\s*(?:{joint})\s+", "", last)
    halves = re.split(rf"\s+(?:{joint})\s+", last)
    words = [words_of(half) for half in halves]
    bracketed = any(half.count("(") != half.count(")") for half in halves)
    if len(halves) == 1 or bracketed or not all(words):
        return [last]
    # "esprit d'analyse et de synthèse" is one quality: its second half does not stand alone
    incomplete = vocabulary.stop_words | vocabulary.half_words
    if any(half[0].stem in incomplete or half[-1].stem in incomplete for half in words):
        return [last]
    return halves


def _goes_on(part: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part is only "etc."."""
    return part.strip(" .…").casefold() in vocabulary.and_so_on
