"""The face of a company's body text, and how much room it takes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kits.document.appearance import Face
from kits.document.theme import load_theme, theme_names
from kits.render.word.safe_package import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.render.word.safe_package import Element

_OF_THEME = r'{kind}Font>\s*<[^>]*latin typeface="([^"]+)"'


def company_face(styles: Element, theme: str, style: str) -> Face:
    """Return the face of a paragraph style; one that is not known takes most room of all."""
    names = (_name(fonts, theme) for fonts in _fonts(styles, style))
    name = next(filter(None, names), "")
    if name in _known():
        return _known()[name]
    faces = _known().values()
    return Face(max(face.letter for face in faces), max(face.leading for face in faces))


@cache
def _known() -> dict[str, Face]:
    """Return the faces that were measured: those of our themes and what stands in for them."""
    themes = [load_theme(name) for name in theme_names()]
    return {
        name: Face(theme.letter, theme.leading)
        for theme in themes
        for name in (theme.fonts.body, theme.stand_ins.body)
    }


def _fonts(styles: Element, style: str) -> Iterator[Element]:
    """Yield what a style says of its face, what its ancestors say, and the document's own."""
    by_id = {one.get(f"{WORD}styleId", ""): one for one in styles.iter(f"{WORD}style")}
    seen: set[str] = set()
    while style in by_id and style not in seen:
        seen.add(style)
        yield from by_id[style].iterfind(f"{WORD}rPr/{WORD}rFonts")
        parent = by_id[style].find(f"{WORD}basedOn")
        style = "" if parent is None else parent.get(f"{WORD}val", "")
    yield from styles.iterfind(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr/{WORD}rFonts")


def _name(fonts: Element, theme: str) -> str:
    """Return the face for Latin letters; Word takes the one of the theme if both are named."""
    of_theme = fonts.get(f"{WORD}asciiTheme", "")
    for kind in ("minor", "major"):
        if of_theme.startswith(kind):
            return "".join(re.findall(_OF_THEME.format(kind=kind), theme)[:1])
    return fonts.get(f"{WORD}ascii", "")
