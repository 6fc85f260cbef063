"""The lines of a guide with their weight, whatever kind of file they were read from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from roles.guides.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_HEADING = 100
_MOST_WORDS_IN_HEADING = 12
_SHORTEST_WRAPPED = 60  # a line that was broken because it was full is at least this long
_ENDS_SENTENCE = (".", "!", "?", ":", ";", "…")
_ENDS_NO_HEADING = (".", ",", ";", ":", "…")
_SPACES = re.compile(r"\s{2,}")
_BLANK = " \t\v\f\u00a0\u202f\u200b\ufeff"
CELL_JOINT = " | "


class Weight(StrEnum):
    """What a line looks like."""

    HEADING = "heading"
    BULLET = "bullet"
    CELL = "cell"  # the cells of one table row, joined by CELL_JOINT
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a guide, without its bullet or markup.

    ``depth`` is the level of a heading (0: a heading by its looks only), the nesting of a bullet
    from 1, or 0 for a table's header row. ``indent`` is in columns; ``gap``: a blank line or the
    like stands before it.
    """

    text: str
    number: int
    weight: Weight = Weight.PROSE
    depth: int = 0
    indent: int = 0
    gap: bool = False
    numbered: bool = False

    @property
    def source(self) -> str:
        """Where the line stands, as people say it."""
        return f"line {self.number}"


def clean(text: str) -> str:
    """Return the text without blanks around it, and with single ones inside."""
    return _SPACES.sub(" ", text).strip(_BLANK)


def is_short(text: str) -> bool:
    """Tell whether a text is short and open-ended enough to be a heading."""
    return (
        len(text) <= _LONGEST_HEADING
        and 0 < len(words_of(text)) <= _MOST_WORDS_IN_HEADING
        and not text.endswith(_ENDS_NO_HEADING)
    )


def joined(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return the lines with those put together that were only broken because they were full."""
    whole: list[SourceLine] = []
    last_length = 0
    for line in lines:
        if whole and _continues(whole[-1], last_length, line):
            whole[-1] = replace(whole[-1], text=f"{whole[-1].text} {line.text}")
        else:
            whole.append(line)
        last_length = len(line.text)
    return whole


def _continues(before: SourceLine, last_length: int, line: SourceLine) -> bool:
    if line.gap or line.weight is not Weight.PROSE:
        return False
    if before.weight is Weight.BULLET and line.indent > before.indent:
        return True
    return (
        before.weight in (Weight.BULLET, Weight.PROSE)
        and last_length >= _SHORTEST_WRAPPED
        and line.text[0].islower()
        and not before.text.endswith(_ENDS_SENTENCE)
    )


def with_headings(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return the lines with those marked as headings that stand alone and look like one.

    Where the file marks headings itself, its marks are enough.
    """
    if any(line.weight is Weight.HEADING for line in lines):
        return list(lines)
    found: list[SourceLine] = []
    for position, line in enumerate(lines[:-1]):
        after = lines[position + 1]
        first = line.gap or not found or found[-1].weight is Weight.BULLET
        alone = first and (after.gap or after.weight is Weight.BULLET)
        heading = alone and line.weight is Weight.PROSE and is_short(line.text)
        found.append(replace(line, weight=Weight.HEADING) if heading else line)
    return [*found, *lines[-1:]]
