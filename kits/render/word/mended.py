"""What word processors write beside the schema, put right: a kit in a template is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.render.word.safe_package import WORD

if TYPE_CHECKING:
    from kits.render.word.safe_package import Element

_VAL = f"{WORD}val"
_SIDES = {"start": "left", "end": "right"}
_CHARACTER_SET = f"{WORD}characterSet"
_TIES = (f"{WORD}basedOn", f"{WORD}next", f"{WORD}link")
_LEVEL = tuple(
    f"{WORD}{name}"
    for name in (
        "start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText",
        "lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr",
    )
)  # fmt: skip
"""In what order the schema wants what a level of a list is made of."""


def mend(root: Element) -> None:
    """Put right, in place, what programs are known to leave wrong."""
    for element in root.iter(f"{WORD}jc", f"{WORD}lvlJc", f"{WORD}tab"):
        side = element.get(_VAL, "")
        if side in _SIDES:
            element.set(_VAL, _SIDES[side])
    for element in root.iter(f"{WORD}charset"):
        if _CHARACTER_SET in element.attrib:
            del element.attrib[_CHARACTER_SET]
    for colour in list(root.iter(f"{WORD}color")):
        parent = colour.getparent()
        if parent is not None and _VAL not in colour.attrib:
            parent.remove(colour)
    for level in root.iter(f"{WORD}lvl"):
        level[:] = sorted(level, key=_rank)
    _untie(root)


def _untie(root: Element) -> None:
    """Take out of styles what names a style that is no longer there."""
    styles = list(root.iterchildren(f"{WORD}style"))
    known = {style.get(f"{WORD}styleId") for style in styles}
    for style in styles:
        for tie in list(style.iterchildren(*_TIES)):
            if tie.get(_VAL) not in known:
                style.remove(tie)


def _rank(element: Element) -> int:
    return _LEVEL.index(element.tag) if element.tag in _LEVEL else len(_LEVEL)
