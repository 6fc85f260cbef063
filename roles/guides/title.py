"""The title of a role among the first lines of its guide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roles.guides.cues import Cue
from roles.guides.headings import announced
from roles.guides.lines import Weight, is_short
from roles.guides.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from roles.guides.cues import Vocabulary
    from roles.guides.lines import SourceLine

_FIRST_LINES = 60
_JOINT = re.compile(r"\s+[–—|·-]\s+")
_EDGES = " \t:–—-|?!.,;(«»\"“”'’"


@dataclass(frozen=True, slots=True)
class Title:
    """A role's title and the position of its line; ``sure`` when its words say that it is one."""

    text: str
    position: int
    sure: bool

    @property
    def words(self) -> frozenset[str]:
        """The words of the title as headings are compared with them."""
        return frozenset(word.stem for word in words_of(self.text))


def find_title(lines: Sequence[SourceLine], vocabulary: Vocabulary) -> Title | None:
    """Return the title, by what is written around it, else the first heading that names a job."""
    opening = list(_opening(lines, vocabulary))
    for position, line in opening:
        text = _framed(_first_part(line.text, vocabulary), vocabulary)
        if text:
            return Title(text, position, sure=True)
    return _by_looks(opening, vocabulary)


def _opening(
    lines: Sequence[SourceLine], vocabulary: Vocabulary
) -> Iterable[tuple[int, SourceLine]]:
    """Yield the lines before the first part of the role that could hold the title."""
    for position, line in enumerate(lines[:_FIRST_LINES]):
        heading = line.weight is Weight.HEADING or line.text.endswith(":")
        if heading and _opens_a_part(line.text, vocabulary):
            return
        if line.weight is not Weight.BULLET and not vocabulary.begins(Cue.CHROME, line.text):
            yield position, line


def _opens_a_part(text: str, vocabulary: Vocabulary) -> bool:
    heading = announced(text, vocabulary, frozenset())
    return bool(heading.slots) and heading.sure and not _framed(text, vocabulary)


def _framed(text: str, vocabulary: Vocabulary) -> str:
    """Return what stands between the words that frame a title, or nothing."""
    label, colon, rest = text.partition(":")
    named = rest.strip(_EDGES)
    if colon and is_short(named) and _is_label(label, vocabulary):
        return _trimmed(rest, vocabulary) or named
    return _trimmed(text, vocabulary)


def _is_label(label: str, vocabulary: Vocabulary) -> bool:
    found = vocabulary.begins(Cue.TITLE_LABEL, label)
    return found is not None and found.last == len(words_of(label))


def _trimmed(text: str, vocabulary: Vocabulary) -> str:
    """Return the text without the words of a title's frame, or nothing where there are none."""
    start, end = 0, len(text)
    before = vocabulary.begins(Cue.TITLE_BEFORE, text)
    if before is not None:
        start = before.end
    after = vocabulary.find(Cue.TITLE_AFTER, text)
    if after and after[-1].last == len(words_of(text)):
        end = after[-1].start
    inside = text[start:end].strip(_EDGES)
    if before is None and (end == len(text) or not vocabulary.has(Cue.JOB, inside)):
        return ""
    return inside if is_short(inside) else ""


def _by_looks(opening: Iterable[tuple[int, SourceLine]], vocabulary: Vocabulary) -> Title | None:
    short = [(position, line) for position, line in opening if is_short(line.text)]
    short.sort(key=lambda found: found[1].weight is not Weight.HEADING)
    for position, line in short:
        if vocabulary.has(Cue.JOB, line.text):
            text = _first_part(line.text, vocabulary).strip(_EDGES)
            return Title(text, position, sure=line.weight is Weight.HEADING)
    for position, line in short:
        if line.weight is Weight.HEADING and line.depth == 1:
            return Title(line.text.strip(_EDGES), position, sure=False)
    return None


def _first_part(text: str, vocabulary: Vocabulary) -> str:
    """Return the part of "title – place – contract" that names the job."""
    parts = _JOINT.split(text)
    named = [part for part in parts if vocabulary.has(Cue.JOB, part)]
    return (named or parts)[0].strip()
