"""Enumerations and sentences inside a line; what comes out stands in the line letter for letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roles.guides.words import words_of

if TYPE_CHECKING:
    from roles.guides.cues import Vocabulary

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_]*[A-ZÀ-Þ])")
_JOINTS = ",;•·|"
_SPACED_JOINTS = ("/", "&", "+")
_TRAILING = " \t.,;:"


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _SENTENCE_END.split(text) if part.strip()]


def split_list(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return what a text enumerates ("A, B (or C) and D" → three), or the whole text as one."""
    parts = _cut(text.rstrip(_TRAILING))
    if parts:
        parts[-1:] = _last(parts, vocabulary)
    trimmed = (part.strip().rstrip(_TRAILING) for part in parts)
    return [part for part in trimmed if words_of(part) and not _goes_on(part, vocabulary)]


def _cut(text: str) -> list[str]:
    """Cut at commas and the like, but not inside brackets."""
    parts: list[str] = []
    start = depth = 0
    for position, char in enumerate(text):
        depth += (char in "([") - (char in ")]" and depth > 0)
        around = text[max(position - 1, 0) : position + 2]
        spaced = char in _SPACED_JOINTS and around == f" {char} "
        if depth == 0 and (char in _JOINTS or spaced):
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def _last(parts: list[str], vocabulary: Vocabulary) -> list[str]:
    """Return the last part without its "and", or as two where the "and" stands inside it."""
    last = parts[-1]
    joints = "|".join(re.escape(word) for word in vocabulary.final_words)
    last = re.sub(rf"^\s*(?:{joints})\s+", "", last)
    halves = re.split(rf"\s+(?:{joints})\s+", last)
    if len(halves) != 2 or "(" in last:  # noqa: PLR2004 - two halves of one "and"
        return [last]
    right = words_of(halves[1])
    # "esprit d'analyse et de synthèse" is one quality: its second half does not stand alone
    if not right or right[0].stem in vocabulary.stop_words:
        return [last]
    return halves


def _goes_on(part: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part is only "etc."."""
    return part.strip(" .…").casefold() in vocabulary.and_so_on
