"""The words of a text, and phrases found among them whatever their case, accents or final s."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from roles.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Meaning = TypeVar("Meaning")

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_WITH_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands in its text."""

    stem: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    """A phrase in a text: its meaning, its words ``first`` to ``last`` (excluded), its place."""

    meaning: Meaning
    first: int
    last: int
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """Return the words of a text in order."""
    return [Word(_stem(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


def stems_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared."""
    return tuple(word.stem for word in words_of(text))


class Phrases(Generic[Meaning]):
    """Phrases by what they stand for, found from left to right, the longest that fits first."""

    def __init__(self, phrases: Mapping[Meaning, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for meaning, texts in phrases.items():
            for text in texts:
                stems = stems_of(text)
                self._by_first.setdefault(stems[0], []).append((stems, meaning))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, words: Sequence[Word]) -> list[Found[Meaning]]:
        """Return the phrases among these words; none overlaps another."""
        found: list[Found[Meaning]] = []
        stems = tuple(word.stem for word in words)
        position = 0
        while position < len(stems):
            hit = self._at(stems, position)
            if hit is None:
                position += 1
                continue
            meaning, length = hit
            last = position + length
            place = words[position].start, words[last - 1].end
            found.append(Found(meaning, position, last, *place))
            position = last
        return found

    def _at(self, stems: tuple[str, ...], position: int) -> tuple[Meaning, int] | None:
        for phrase, meaning in self._by_first.get(stems[position], ()):
            if stems[position : position + len(phrase)] == phrase:
                return meaning, len(phrase)
        return None


def _stem(word: str) -> str:
    stem = folded(word)
    if len(stem) >= _SHORTEST_WITH_PLURAL and stem.endswith("s") and not stem.endswith("ss"):
        return stem[:-1]
    return stem
