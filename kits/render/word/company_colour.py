"""The colour of a company's headings, where it can be read on white paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.render.word.safe_package import WORD
from kits.render.word.style_mapping import HEADINGS, plain_name, style_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.render.word.safe_package import Element

_ACCENT = re.compile(r'accent1>\s*<[^>]*srgbClr val="([0-9A-Fa-f]{6})"')
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_LEAST_CONTRAST = 4.5
_DARK = 0.01
"""What is no lighter than this is black, not a colour."""

_LINEAR = 0.03928


def company_colour(styles: Element | None, theme: str) -> str:
    """Return the first colour of headings or theme that is one and can be read, or nothing."""
    for colour in (*_of_headings(styles), *_ACCENT.findall(theme)):
        light = _luminance(colour)
        if light > _DARK and 1.05 / (light + 0.05) >= _LEAST_CONTRAST:
            return colour.upper()
    return ""


def _of_headings(styles: Element | None) -> Iterator[str]:
    names = {plain_name(name) for id_ in HEADINGS for name in style_names()[id_]}
    for style in () if styles is None else styles.iter(f"{WORD}style"):
        name = style.find(f"{WORD}name")
        colour = style.find(f"{WORD}rPr/{WORD}color")
        if name is None or colour is None:
            continue
        value = colour.get(f"{WORD}val", "")
        if plain_name(name.get(f"{WORD}val", "")) in names and _COLOUR.fullmatch(value):
            yield value


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2 of RRGGBB."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= _LINEAR else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
