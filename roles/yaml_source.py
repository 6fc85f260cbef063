"""Guarded YAML: bytes → plain values, with the position of any of them on request.

What people drop into their folder may be hostile or broken. The text is read as a stream of parser
events, so depth, size and forbidden features are refused before anything is built, and the values
are built here from the events: no tag is ever constructed, no alias ever followed. Scalars follow
the YAML 1.2 core schema (``NO`` and ``12:30`` stay text).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 5_000_000
MAX_DEPTH = 30
_TOO_DEEP = "maximum nesting depth"
MAX_NODES = 500_000
MAX_SCALAR = 100_000

Path: TypeAlias = "tuple[str | int, ...]"

_PARSER: Any = getattr(
    yaml, "CLoader", yaml.Loader
)  # used for its events only, never to construct
_parse: Any = yaml.parse
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Any] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_LONGEST_NUMBER = 40
_LOWEST_CONTROL_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A position in a text, counted from 1."""

    line: int
    column: int


@dataclass(slots=True)
class YamlSource:
    """A parsed text: ``value`` is None and ``problem`` says why when it was refused."""

    file: str
    text: str
    value: Any = None
    problem: Problem | None = None
    _marks: dict[Path, Mark] | None = field(default=None, repr=False)

    def place(self, path: Path) -> Place:
        """Return where ``path`` stands, or its nearest ancestor that is in the text."""
        if self._marks is None:
            builder = _Builder(self.file, with_marks=True)
            builder.build(self.text)
            self._marks = builder.marks
        for end in range(len(path), -1, -1):
            mark = self._marks.get(path[:end])
            if mark is not None:
                name = ".".join(str(part) for part in path)
                return Place(self.file, mark.line, mark.column, name)
        return Place(self.file, field=".".join(str(part) for part in path))


def read_yaml(data: bytes, file: str) -> YamlSource:
    """Parse ``data``; everything wrong with it becomes the source's one problem."""
    if len(data) > MAX_BYTES:
        problem = Problem.of("yaml.too-large", place=Place(file), limit=MAX_BYTES // 1_000_000)
        return YamlSource(file, "", problem=problem)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return YamlSource(file, "", problem=Problem.of("file.not-text", place=Place(file, line)))
    control = _LOWEST_CONTROL_TEXT.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        return YamlSource(file, "", problem=Problem.of("file.not-text", place=Place(file, line)))
    builder = _Builder(file)
    try:
        value = builder.build(text)
    except _RefusedError as refused:
        return YamlSource(file, text, problem=refused.problem)
    if value is None:
        return YamlSource(file, text, problem=Problem.of("file.empty", place=Place(file)))
    return YamlSource(file, text, value)


class _RefusedError(Exception):
    """Internal: stops the parse; carries the problem that is returned."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class _Builder:
    """Builds plain values from parser events, one text per instance."""

    def __init__(self, file: str, *, with_marks: bool = False) -> None:
        self.file = file
        self.marks: dict[Path, Mark] = {}
        self._with_marks = with_marks
        self._nodes = 0

    def build(self, text: str) -> Any:  # noqa: ANN401 - a YAML document can be anything
        events = self._events(text)
        value: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse("yaml.second-document", event)
                value = self._value(next(events), events, (), 1)
        return value

    def _events(self, text: str) -> Iterator[yaml.Event]:
        """Yield parser events; any parser failure becomes a refusal with its line."""
        try:
            yield from _parse(text, Loader=_PARSER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)
            why = error.problem or error.context or ""
            if _TOO_DEEP in f"{error.problem}":  # PyYAML 6.0.4 sees it before we do
                problem = Problem.of("yaml.too-deep", place=place, limit=MAX_DEPTH)
                raise _RefusedError(problem) from error
            raise _RefusedError(Problem.of("yaml.syntax", place=place, why=why)) from error
        except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
            problem = Problem.of("yaml.syntax", place=Place(self.file), why=error)
            raise _RefusedError(problem) from error

    def _value(self, event: Any, events: Iterator[Any], path: Path, depth: int) -> Any:  # noqa: ANN401
        self._nodes += 1
        self._check(event, depth)
        if self._with_marks:
            self.marks.setdefault(path, _mark(event))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path, depth)
        return self._mapping(events, path, depth)

    def _sequence(self, events: Iterator[Any], path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*path, len(items)), depth + 1))
        return items

    def _mapping(self, events: Iterator[Any], path: Path, depth: int) -> dict[Any, Any]:
        items: dict[Any, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                self._refuse("yaml.odd-key", event)
            self._check(event, depth + 1)
            key = self._scalar(event)
            if key in items:
                self._refuse("yaml.duplicate-key", event, key=key)
            inner = (*path, key)
            if self._with_marks:
                self.marks[inner] = _mark(event)
            items[key] = self._value(next(events), events, inner, depth + 1)
        return items

    def _check(self, event: Any, depth: int) -> None:  # noqa: ANN401 - yaml's events are untyped
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse("yaml.alias", event)
        tag = getattr(event, "tag", None)
        if tag:
            self._refuse("yaml.tag", event, tag=tag)
        if depth > MAX_DEPTH:
            self._refuse("yaml.too-deep", event, limit=MAX_DEPTH)
        if self._nodes > MAX_NODES:
            self._refuse("yaml.too-many", event, limit=MAX_NODES)

    def _scalar(self, event: Any) -> Any:  # noqa: ANN401
        text: str = event.value
        if len(text) > MAX_SCALAR:
            self._refuse("yaml.long-scalar", event, limit=MAX_SCALAR)
        if event.style in ("'", '"', "|", ">"):
            return text
        return _plain(text)

    def _refuse(self, code: str, event: Any, **params: object) -> None:  # noqa: ANN401
        mark = _mark(event)
        place = Place(self.file, mark.line, mark.column)
        pairs = tuple((name, str(value)) for name, value in params.items())
        raise _RefusedError(Problem(code, place=place, params=pairs))


def _mark(event: Any) -> Mark:  # noqa: ANN401 - yaml's event classes are untyped
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)


def is_text_unquoted(text: str) -> bool:
    """Tell whether a scalar written without quotes would be read back as this text."""
    return isinstance(_plain(text), str)


def _plain(text: str) -> Any:  # noqa: ANN401 - that is what resolving a scalar means
    """Resolve an unquoted scalar by the YAML 1.2 core schema."""
    if text in _WORDS:
        return _WORDS[text]
    if len(text) <= _LONGEST_NUMBER and text[0] in "+-.0123456789":
        if _INT.fullmatch(text):
            return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    return text
