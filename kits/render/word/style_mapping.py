"""Which style of a company's template stands for which of ours: by name or by outline level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from kits.render.word.safe_package import WORD
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kits.render.word.safe_package import Element

BODY = "Normal"
_BULLETS = "ListBullet"
HEADINGS = {"Heading1": 0, "Heading2": 1, "Heading3": 2}
"""Outline levels of our headings, counted from 0."""
_DEFAULTS = {"Normal": "Normal", "TableNormal": "Normal Table", "NoList": "No List",
             "DefaultParagraphFont": "Default Paragraph Font"}  # fmt: skip
"""The styles that all others stand on, by our ids, with the names they have in every language."""
_STANDARD = frozenset({"normal", "standard", "default"})
_OWN_PREFIX = "Kit"
_OF_OURS = "KitForm"
"""A style that only our documents have."""


class Found(StrEnum):
    """How a style of the template was found."""

    NAME = "name"
    OUTLINE = "outline"
    DEFAULT = "default"  # the style that all others stand on
    OWN = "own"  # the template was once a document of ours
    ADDED = "added"  # it has none: ours is added


@dataclass(frozen=True, slots=True)
class StyleMapping:
    """A style of ours, and the one that takes its place in the template."""

    ours: str
    """Our style's id."""
    name: str
    """Our style's name."""
    theirs: str
    """The name of the template's style, or the one under which ours is added."""
    id: str
    """The id of either in the template."""
    found: Found


def mapped_styles(ours: Element, theirs: Element | None) -> tuple[StyleMapping, ...]:
    """Return a mapping for each of our styles, in their order."""
    finder = _Finder(theirs)
    return tuple(finder.mapping(_Style(element)) for element in ours.iter(_STYLE))


_STYLE = f"{WORD}style"


class _Style:
    """A style element seen by what matters for finding it."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.id = element.get(f"{WORD}styleId", "")
        self.type = element.get(f"{WORD}type", "paragraph")
        self.name = _value(element, "name")
        self.default = element.get(f"{WORD}default") in ("1", "true", "on")
        self.parent = _value(element, "basedOn")

    def names(self) -> Iterator[str]:
        """Return its name and its further names, for comparison."""
        for name in (self.name, *_value(self.element, "aliases").split(",")):
            if name.strip():
                yield plain_name(name)


class _Finder:
    """Finds styles of one template."""

    def __init__(self, theirs: Element | None) -> None:
        found = () if theirs is None else theirs.iter(_STYLE)
        self._styles = styles = [_Style(element) for element in found]
        self._by_id = {style.id: style for style in styles}
        self._ids = {style.id.lower() for style in styles}
        self._names = {name for style in styles for name in style.names()}

    def mapping(self, ours: _Style) -> StyleMapping:
        style, found = self._found(ours)
        if style is not None:
            return StyleMapping(ours.id, ours.name, style.name, style.id, found)
        id_, name = ours.id, ours.name
        if id_.lower() in self._ids or plain_name(name) in self._names:
            id_, name = f"{_OWN_PREFIX}{id_}", f"{_OWN_PREFIX} {name}"
        return StyleMapping(ours.id, ours.name, name, id_, Found.ADDED)

    def _found(self, ours: _Style) -> tuple[_Style | None, Found]:
        if style := self._by_name(ours):
            return style, Found.NAME
        if ours.id in HEADINGS and (style := self._by_outline(HEADINGS[ours.id])):
            return style, Found.OUTLINE
        if ours.id in _DEFAULTS:
            return self.default(ours.type, _DEFAULTS[ours.id]), Found.DEFAULT
        return self._own(ours), Found.OWN

    def _own(self, ours: _Style) -> _Style | None:
        """Return the style of ours itself, where the template was once a document of ours."""
        style = self._by_id.get(ours.id)
        if style is None or _OF_OURS not in self._by_id or ours.id in style_names():
            return None
        return style if plain_name(style.name) == plain_name(ours.name) else None

    def _by_name(self, ours: _Style) -> _Style | None:
        for name in style_names().get(ours.id, ()):
            for style in self._styles:
                if style.type != ours.type or plain_name(name) not in style.names():
                    continue
                if ours.id != _BULLETS or self._numbered(style):
                    return style
        return None

    def _by_outline(self, level: int) -> _Style | None:
        for style in self._styles:
            if style.type == "paragraph" and _value(style.element, "pPr/outlineLvl") == str(level):
                return style
        return None

    def default(self, type_: str, name: str) -> _Style | None:
        """Return the style of a type that all others stand on."""
        same = [style for style in self._styles if style.type == type_]
        marked = [style for style in same if style.default]
        wanted = _STANDARD if type_ == "paragraph" else {name.lower()}
        named = [style for style in same if plain_name(style.name) in wanted]
        return next(iter((*marked, *named)), None)

    def _numbered(self, style: _Style) -> bool:
        """Tell whether a style, or one that it stands on, makes a list."""
        numbers = (_value(one.element, "pPr/numPr/numId") for one in self._lineage(style))
        return next((number != "0" for number in numbers if number), False)

    def _lineage(self, style: _Style) -> Iterator[_Style]:
        """Return a style and those that it stands on, the nearest first."""
        seen: set[str] = set()
        nearest: _Style | None = style
        while nearest is not None and nearest.id not in seen:
            seen.add(nearest.id)
            yield nearest
            nearest = self._by_id.get(nearest.parent)


def default_style(theirs: Element) -> str:
    """Return the id of the paragraph style that all others of a template stand on, or nothing."""
    finder = _Finder(theirs)
    style = finder.default("paragraph", "Normal")
    return style.id if style else ""


@cache
def style_names() -> Mapping[str, tuple[str, ...]]:
    """Return what word processors call the styles we look for, by our ids."""
    file = resources.files("kits") / "data" / "templates" / "style_names.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return {id_: tuple(names) for id_, names in source.value.items()}


def plain_name(name: str) -> str:
    """Return a style's name as it is compared."""
    return " ".join(name.split()).casefold()


def _value(element: Element, path: str) -> str:
    found = element.find("/".join(f"{WORD}{name}" for name in path.split("/")))
    return "" if found is None else found.get(f"{WORD}val", "")
