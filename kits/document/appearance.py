"""How a person wants documents to look: theme, paper, large print and logo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kits.document.theme import STANDARD, Theme, load_theme

_SHEETS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres, upright (ISO 216; ANSI/ASME Y14.1)."""
LARGE = 1.35
"""How much larger large print is than the theme."""
_LARGEST_HEADING = 24.0


class Paper(StrEnum):
    """The sheet documents are printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands at the head of each document, with its size in millimetres."""

    data: bytes
    suffix: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person's choice of looks; the standard one where nothing was chosen."""

    theme: str = STANDARD
    paper: Paper = Paper.A4
    large_print: bool = False
    logo: Logo | None = None


USUAL = Appearance()


@cache
def theme_of(appearance: Appearance) -> Theme:
    """Return the theme with its sizes and page as the appearance wants them."""
    theme = load_theme(appearance.theme)
    width, height = _SHEETS[appearance.paper]
    page = theme.page.model_copy(update={"width": width, "height": height})
    if not appearance.large_print:
        return theme.model_copy(update={"page": page})
    sizes = {
        name: max(size, min(round(size * LARGE * 2) / 2, _LARGEST_HEADING))
        for name, size in theme.sizes.model_dump().items()
    }
    return theme.model_copy(update={"page": page, "sizes": theme.sizes.model_copy(update=sizes)})
