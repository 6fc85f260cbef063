"""How a person wants documents to look: theme, paper, large print and logo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kits.document.theme import STANDARD, Theme, load_theme

_SHEETS = {"a4": (210.0, 297.0, 0.0), "letter": (215.9, 279.4, 2.0)}
"""Width and height in millimetres, upright (ISO 216; ANSI/ASME Y14.1), and how much less of a
margin is left, so that both hold the same area of text."""
_LARGE_BODY = 16.0
"""Points of body text in large print; all sizes gain as much as it does, small print most."""
_RUNNING_LARGER = 2.0
"""What header and footer gain, which must not grow into the text."""


class Paper(StrEnum):
    """The sheet documents are printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands at the head of each document, with its size in millimetres."""

    data: bytes
    suffix: str
    """``png``, ``jpeg`` or ``svg``; Word draws the first two only."""
    width: float
    height: float
    name: str = ""
    """What it shows, for those who cannot see it."""


@dataclass(frozen=True, slots=True)
class Area:
    """What holds text on a page, in points."""

    width: float
    depth: float


@dataclass(frozen=True, slots=True)
class Face:
    """A company's face for the body, as far as it says how much text a page holds."""

    letter: float
    leading: float
    """Both as those of a theme."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a company's template leaves for text: upright, on its side, and at its beginning."""

    face: Face
    upright: Area
    turned: Area
    first: float
    """Points of depth on the first upright page."""
    before: int = 0
    """How many pages of the template stand before ours."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person's choice of looks; the standard one where nothing was chosen."""

    theme: str = STANDARD
    paper: Paper = Paper.A4
    large_print: bool = False
    logo: Logo | None = None
    protect: bool = False
    """Whether Word lets people change nothing but the fields of a form."""
    room: Room | None = None
    """Where text stands if not on the theme's own page."""


USUAL = Appearance()


@cache
def theme_of(appearance: Appearance) -> Theme:
    """Return the theme with its sizes and page as the appearance wants them."""
    theme = load_theme(appearance.theme)
    width, height, less = _SHEETS[appearance.paper]
    margin = theme.page.margin - less
    page = theme.page.model_copy(update={"width": width, "height": height, "margin": margin})
    sizes = theme.sizes
    if appearance.large_print:
        gain = _LARGE_BODY - sizes.body
        larger = {name: size + gain for name, size in sizes.model_dump().items()}
        larger["running"] = sizes.running + _RUNNING_LARGER
        sizes = sizes.model_copy(update=larger)
    theme = theme.model_copy(update={"page": page, "sizes": sizes})
    if appearance.room is None:
        return theme
    face = appearance.room.face
    return theme.model_copy(update={"letter": face.letter, "leading": face.leading})
