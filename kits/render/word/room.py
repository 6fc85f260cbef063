"""How much room a company's template leaves on its pages for our text.

Headers and footers push the text away when they are higher than the margin. How high they and a
cover stand is estimated: nothing is laid out here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kits.document.appearance import Area, Face, Room, theme_of
from kits.render.word.company_face import company_face
from kits.render.word.safe_package import WORD, parsed
from kits.render.word.sheet import sheet_of
from kits.render.word.xml import MAIN, twips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.document.appearance import Appearance
    from kits.document.theme import Theme
    from kits.render.word.safe_package import Element
    from kits.render.word.sheet import Sheet
    from kits.render.word.template import Template

_NUMBER = re.compile(r"\d{1,8}")
_FLOATING = re.compile("<wp:anchor|position: *absolute")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU, _TWIPS = 12_700, 20
"""To a point: of what is drawn, and of what is set."""
_LINE = 14.0
"""Points of a line of a company's text: 11 points in a usual face."""
_LEADING = 1.25
_LEAST = 0.4
"""Share of a page that is left for text whatever the estimate says."""
_OUR_LINES = {"header": (9.0, 1), "footer": (3.0, 2)}
"""Points of white and lines of what we add to a header or a footer."""


def in_template(appearance: Appearance, template: Template | None) -> Appearance:
    """Return the appearance with the room that a template leaves, if there is one."""
    if template is None:
        return appearance
    return replace(appearance, logo=None, room=_room(template, replace(appearance, logo=None)))


def sheet_in(template: Template, theme: Theme, *, landscape: bool) -> Sheet:
    """Return the sheet of a document in a template."""
    if template.sheet is None:
        return sheet_of(theme, landscape=landscape)
    if not landscape:
        return template.sheet
    floating = any(_FLOATING.search(frame.xml) for frame in template.frames.values())
    return template.sheet.turned(twips(theme.page.landscape_margin), fixed=floating)


@lru_cache(maxsize=16)
def _room(template: Template, appearance: Appearance) -> Room:
    theme = theme_of(appearance)
    sheet = sheet_in(template, theme, landscape=False)
    taken, before = _cover(template)
    first = "first" if "first" in template.pages and not before else "default"
    return Room(
        _face(template, theme),
        _area(template, theme, landscape=False),
        _area(template, theme, landscape=True),
        max(0, _depth(template, theme, sheet, first) - taken),
        before,
    )


def _face(template: Template, theme: Theme) -> Face:
    if not template.given.styles:
        return Face(theme.letter, theme.leading)
    normal = next(mapping.id for mapping in template.mapping if mapping.ours == "Normal")
    styles = parsed(template.given.styles.encode())
    return company_face(styles, template.theme.xml if template.theme else "", normal)


def _area(template: Template, theme: Theme, *, landscape: bool) -> Area:
    sheet = sheet_in(template, theme, landscape=landscape)
    others = [page for page in template.pages if page != "first"]
    depth = min(_depth(template, theme, sheet, page) for page in others)
    return Area(sheet.text_width / _TWIPS, depth)


def _depth(template: Template, theme: Theme, sheet: Sheet, page: str) -> float:
    """Return the height between header and footer on a kind of page."""
    above = sheet.header / _TWIPS + _frame(template, theme, "header", page)
    below = sheet.footer / _TWIPS + _frame(template, theme, "footer", page)
    taken = max(sheet.top / _TWIPS, above) + max(sheet.bottom / _TWIPS, below)
    return max(sheet.height / _TWIPS - taken, sheet.height / _TWIPS * _LEAST)


def _frame(template: Template, theme: Theme, kind: str, page: str) -> float:
    theirs = template.frames.get((kind, page))
    white, lines = _OUR_LINES[kind]
    ours = white + lines * theme.sizes.running * _LEADING
    return ours + (_height(parsed(theirs.xml.encode())) if theirs else 0)


def _cover(template: Template) -> tuple[float, int]:
    """Return what a cover takes of the first page of ours, and how many pages stand before it."""
    if template.cover is None:
        return 0, 0
    height, pages = 0.0, 0
    for element in parsed(f"<w:body {MAIN}>{template.cover.xml}</w:body>".encode()):
        height += _height(element)
        turns = sum(1 for b in element.iter(f"{WORD}br") if b.get(f"{WORD}type") == "page")
        if turns:
            height, pages = 0.0, pages + turns
    return height, pages


def _height(element: Element) -> float:
    """Return how high what stands in an element is, in points."""
    if element.tag == f"{WORD}p":
        extents = (e for e in element.iter(f"{_DRAWN}extent") if _is_inline(e))
        drawn = [_figure(extent.get("cy")) / _EMU for extent in extents]
        return max([_LINE, *drawn]) + sum(_white(element))
    if element.tag == f"{WORD}tr":
        return max((_height(cell) for cell in element.iter(f"{WORD}tc")), default=0)
    return sum(_height(child) for child in element)


def _is_inline(extent: Element) -> bool:
    parent = extent.getparent()
    return parent is not None and parent.tag == f"{_DRAWN}inline"


def _white(paragraph: Element) -> Iterator[float]:
    """Yield the white above and below a paragraph."""
    for spacing in paragraph.iterfind(f"{WORD}pPr/{WORD}spacing"):
        for name in ("before", "after"):
            yield _figure(spacing.get(f"{WORD}{name}")) / _TWIPS


def _figure(text: str | None) -> int:
    """Return a number of a template, 0 where it has none that is one."""
    return int(text) if text and _NUMBER.fullmatch(text) else 0
