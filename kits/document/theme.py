"""How documents look: fonts, colours, sizes and page, from ``kits/data/themes/<name>.yaml``."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Annotated

from pydantic import Field, StringConstraints

from roles.model import FrozenModel
from roles.yaml_source import read_yaml

Colour = Annotated[str, StringConstraints(pattern=r"^[0-9A-F]{6}$")]
Points = Annotated[float, Field(gt=4, lt=40)]
Millimetres = Annotated[float, Field(gt=0, lt=1000)]

STANDARD = "calm"


class Fonts(FrozenModel):
    """Names of the three faces; a company template may put its own in place of the first two."""

    headings: str
    body: str
    mono: str


class Fallbacks(FrozenModel):
    """Faces to take where those of ``Fonts`` are missing, as CSS lists."""

    sans: str
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
    compact: Points
    mono: Points


class Page(FrozenModel):
    """The sheet, upright, in millimetres."""

    width: Millimetres
    height: Millimetres
    margin: Millimetres
    landscape_margin: Millimetres


class Theme(FrozenModel):
    """All that a renderer must know about looks."""

    fonts: Fonts
    fallbacks: Fallbacks
    colours: Colours
    sizes: Sizes
    page: Page


@cache
def load_theme(name: str = STANDARD) -> Theme:
    """Return a shipped theme."""
    file = resources.files("kits") / "data" / "themes" / f"{name}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return Theme.model_validate(source.value)
