"""Bank files → questions, concepts and families; the good entries survive the bad ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from kits.bank.model import Concept, Family
from kits.model import Question
from roles.problem import Place, Problem
from roles.validation import validated
from roles.yaml_source import YamlSource, read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

Entry = TypeVar("Entry", Question, Concept, Family)


@dataclass(frozen=True, slots=True)
class Entries(Generic[Entry]):
    """What one bank file holds, and where each entry stands in it."""

    values: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    _source: YamlSource = field(repr=False)
    _positions: Mapping[str, int] = field(repr=False)

    @classmethod
    def failed(cls, problem: Problem) -> Self:
        """Return the entries of a file that could not be read at all."""
        return cls((), (problem,), YamlSource(problem.place.file, ""), {})

    def place(self, entry_id: str, inside: str = "") -> Place:
        """Return where an entry stands, or a field inside it such as ``en.ladder.3``."""
        parts = (int(part) if part.isdigit() else part for part in inside.split(".") if part)
        return self._source.place((self._positions[entry_id], *parts))


def read_questions(data: bytes, file: str) -> Entries[Question]:
    """Return the questions of a file; ``file`` names it in problems."""
    return entries_of(Question, read_yaml(data, file))


def read_concepts(data: bytes, file: str) -> Entries[Concept]:
    """Return the concepts of a file; ``file`` names it in problems."""
    return entries_of(Concept, read_yaml(data, file))


def read_families(data: bytes, file: str) -> Entries[Family]:
    """Return the families of a file; ``file`` names it in problems."""
    return entries_of(Family, read_yaml(data, file))


def entries_of(model: type[Entry], source: YamlSource) -> Entries[Entry]:
    """Return the entries of a kind that a parsed file holds."""
    if source.problem is not None:
        return Entries[Entry].failed(source.problem)
    if not isinstance(source.value, list):
        return Entries[Entry].failed(Problem.of("bank.not-a-list", place=Place(source.file, 1)))
    values: list[Entry] = []
    problems: list[Problem] = []
    positions: dict[str, int] = {}
    items = cast("list[object]", source.value)
    for position, item in enumerate(items):
        entry, faults = validated(model, item, source, (position,))
        problems += faults
        if entry is None:
            continue
        if entry.id in positions:
            place = source.place((position, "id"))
            problems.append(Problem.of("bank.id-twice", place=place, id=entry.id))
            continue
        positions[entry.id] = position
        values.append(entry)
    return Entries(tuple(values), tuple(problems), source, positions)
