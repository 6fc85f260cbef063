"""Words found and replaced in the questions of a kit; case and accents do not matter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from kits import edits
from kits.model import RUNGS_OF_LEVEL
from roles.folding import folded
from roles.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kits.model import Kit, PlannedQuestion

_AROUND = 32
"""Characters shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class Match:
    """A place where the words stand: a part of a question, named as edits name it."""

    question_id: str
    field: str
    text: str
    start: int
    end: int

    @property
    def part(self) -> str:
        """Return the part without its number: title, ask, probes, ladder and so on."""
        return self.field.partition(".")[0]

    @property
    def excerpt(self) -> str:
        """Return the words with a little of what stands around them, on one line."""
        first, last = max(0, self.start - _AROUND), self.end + _AROUND
        before = "…" if first else ""
        after = "…" if last < len(self.text) else ""
        return f"{before}{' '.join(self.text[first:last].split())}{after}"


@dataclass(frozen=True, slots=True)
class Replaced:
    """A kit with other words, how many places that concerned, and what could not be."""

    kit: Kit
    count: int
    problems: tuple[Problem, ...]


def find(kit: Kit, words: str) -> tuple[Match, ...]:
    """Return every place of these words, in the order they are asked."""
    wanted = folded(words)
    if not wanted.strip():
        return ()
    return tuple(
        Match(planned.id, field, text, start, end)
        for planned in kit.questions
        for field, text in _fields(kit, planned)
        for start, end in spans(text, wanted)
    )


def replace(kit: Kit, matches: Iterable[Match], by: str) -> Replaced:
    """Return the kit with other words in these places, as far as its language is there."""
    now, count, problems = kit, 0, []
    for (question_id, field), found in groupby(matches, key=lambda m: (m.question_id, m.field)):
        places = tuple(found)
        text = places[0].text
        for match in reversed(places):
            text = text[: match.start] + by + text[match.end :]
        edited = _edited(now, question_id, field, text)
        if isinstance(edited, Problem):
            problems.append(edited)
        elif edited is not None:
            now, count = edited, count + len(places)
    return Replaced(now, count, tuple(problems))


def spans(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where folded words stand in a text, as whole characters of it."""
    plain, origin = _letters(text)
    at = plain.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if origin is None:
            yield at, end
        elif _is_edge(origin, at) and _is_edge(origin, end):
            yield origin[at], origin[end]
        at = plain.find(wanted, end)


def _edited(kit: Kit, question_id: str, field: str, text: str) -> Kit | Problem | None:
    planned = next(one for one in kit.questions if one.id == question_id)
    if planned.question.text(kit.language) is None:
        return None  # shown in its other language, which is left alone
    edited = edits.edit_text(kit, question_id, kit.language, field, text)
    return None if edited is kit else edited


def _is_edge(origin: tuple[int, ...], at: int) -> bool:
    """Tell whether a character of the text begins here, rather than a part of one such as ﬁ."""
    return at == 0 or at == len(origin) - 1 or origin[at] != origin[at - 1]


@lru_cache(maxsize=4096)
def _letters(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Return a text folded, and where each letter comes from; None where nothing moved."""
    if text.isascii():
        return folded(text), None
    letters = [(letter, at) for at, char in enumerate(text) for letter in _letter(char)]
    return "".join(letter for letter, _ in letters), (*(at for _, at in letters), len(text))


@lru_cache(maxsize=512)
def _letter(char: str) -> str:
    return folded(char)


def _fields(kit: Kit, planned: PlannedQuestion) -> Iterator[tuple[str, str]]:
    """Yield what is printed of a question in the order it is printed."""
    text = planned.question.best_text(kit.language)
    yield "title", text.title
    yield "ask", text.ask
    yield "fallback", text.fallback or ""
    yield "purpose", text.purpose
    for number, probe in enumerate(text.probes):
        yield f"probes.{number}", probe
    for rung in sorted({min(text.ladder), *RUNGS_OF_LEVEL[kit.level]}):
        yield f"ladder.{rung}", text.ladder[rung]
    yield "material", text.material or ""
    yield "solution", text.solution or ""
