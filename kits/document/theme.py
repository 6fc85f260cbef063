"""How documents look: fonts, colours, sizes and page, from ``kits/data/themes/<name>.yaml``."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Annotated

from pydantic import Field, StringConstraints

from roles.model import FrozenModel
from roles.yaml_source import read_yaml

Colour = Annotated[str, StringConstraints(pattern=r"^[0-9A-F]{6}$")]
Points = Annotated[float, Field(gt=4, lt=40)]
Thickness = Annotated[float, Field(ge=0.25, le=6)]
Millimetres = Annotated[float, Field(gt=0, lt=1000)]

STANDARD = "calm"
_FOLDER = resources.files("kits") / "data" / "themes"


class Generic(StrEnum):
    """What kind of face to take where neither the wanted one nor its stand-in is there."""

    SERIF = "serif"
    SANS = "sans-serif"


class SectionRule(StrEnum):
    """How the heading of a section is set off."""

    NONE = "none"
    BELOW = "below"
    ABOVE = "above"


class Fonts(FrozenModel):
    """Names of the three faces; a company template may put its own in place of the first two."""

    headings: str
    body: str
    mono: str


class Colours(FrozenModel):
    """Colours by what they are for, as RRGGBB."""

    ink: Colour
    muted: Colour
    accent: Colour
    line: Colour
    tint: Colour


class Sizes(FrozenModel):
    """Sizes of type in points, by what is set in them."""

    title: Points
    section: Points
    question: Points
    spoken: Points
    body: Points
    aside: Points
    cell: Points
    small: Points
    running: Points
    compact: Points
    mono: Points


class Rules(FrozenModel):
    """Lines: where the one of a section stands, and how thick each is in points."""

    section: SectionRule
    section_width: Thickness
    frame: Thickness
    """Above and below a table."""
    bar: Thickness
    """Beside what is said aloud."""


class Page(FrozenModel):
    """The sheet, upright, in millimetres."""

    width: Millimetres
    height: Millimetres
    margin: Millimetres
    landscape_margin: Millimetres

    def column(self, *, landscape: bool = False) -> float:
        """Return the width of the column of text."""
        if landscape:
            return self.height - 2 * self.landscape_margin
        return self.width - 2 * self.margin

    def depth(self, *, landscape: bool = False) -> float:
        """Return the height of the column of text."""
        if landscape:
            return self.width - 2 * self.landscape_margin
        return self.height - 2 * self.margin


class Theme(FrozenModel):
    """All that a renderer must know about looks."""

    fonts: Fonts
    stand_ins: Fonts
    """Free faces whose letters are as wide, for machines without the first ones."""
    generic: Generic
    letter: Annotated[float, Field(gt=0.3, lt=0.7)]
    """How wide a letter of the body is on average, spaces included, as a share of its size."""
    leading: Annotated[float, Field(gt=1, lt=1.5)]
    """How high a line of the body is by the face's own measure, as a share of its size."""
    colours: Colours
    sizes: Sizes
    rules: Rules
    page: Page


def theme_names() -> tuple[str, ...]:
    """Return the names of the shipped themes, the standard one first."""
    found = (file.name.removesuffix(".yaml") for file in _FOLDER.iterdir())
    return tuple(sorted(found, key=lambda name: (name != STANDARD, name)))


@cache
def load_theme(name: str = STANDARD) -> Theme:
    """Return a shipped theme."""
    file = _FOLDER / f"{name}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return Theme.model_validate(source.value)
