"""A picture file → the logo at the head of documents; its size is read from its first bytes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.document.appearance import Logo
from roles.problem import Place, Problem
from roles.storage import read_bounded

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 2_000_000
"""Bytes of a logo: it is put into every document."""
_WIDEST, _HIGHEST = 48.0, 14.0
"""Millimetres it may take; larger ones shrink in proportion."""
_MILLIMETRES_PER_PIXEL = 25.4 / 96
_MOST_PIXELS = 20_000

_PNG = re.compile(rb"\x89PNG\r\n\x1a\n....IHDR(....)(....)", re.DOTALL)
_JPEG = b"\xff\xd8\xff"
_MARKER = 0xFF
"""What every marker of JPEG begins with; more of it may stand before one."""
_LENGTHLESS = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of JPEG before which the picture's height and width stand."""
_SVG = re.compile(rb"<svg\s[^>]*>")
_VIEW = re.compile(rb"""\bviewBox=["']\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)""")
_SIDE = rb"""\s%s=["']\s*([\d.]+)(?:px)?\s*["']"""


def read_logo(path: Path) -> Logo | Problem:
    """Return the picture of a file, or why it is none; StorageError if it cannot be read."""
    data = read_bounded(path, LARGEST)
    for suffix, measure in (("png", _png_size), ("jpeg", _jpeg_size), ("svg", _svg_size)):
        size = measure(data)
        if size is not None and all(0 < side <= _MOST_PIXELS for side in size):
            width, height = _fitted(*size)
            return Logo(data, suffix, width, height, path.stem)
    return Problem.of("logo.unknown", place=Place(str(path)))


def _fitted(across: float, down: float) -> tuple[float, float]:
    """Return the size in millimetres: as drawn, or as large as fits."""
    width, height = across * _MILLIMETRES_PER_PIXEL, down * _MILLIMETRES_PER_PIXEL
    scale = min(1.0, _WIDEST / width, _HIGHEST / height)
    return width * scale, height * scale


def _png_size(data: bytes) -> tuple[float, float] | None:
    found = _PNG.match(data)
    return (_number(found[1]), _number(found[2])) if found else None


def _jpeg_size(data: bytes) -> tuple[float, float] | None:
    """Return width and height from the first frame, jumping from segment to segment."""
    if not data.startswith(_JPEG):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == _MARKER:
        marker = data[at + 1]
        if marker in _FRAMES:
            return _number(data[at + 7 : at + 9]), _number(data[at + 5 : at + 7])
        if marker == _MARKER:
            at += 1
        else:
            at += 2 if marker in _LENGTHLESS else 2 + _number(data[at + 2 : at + 4])
    return None


def _svg_size(data: bytes) -> tuple[float, float] | None:
    """Return what the root element says; a drawing with a DOCTYPE could hide entities."""
    root = _SVG.search(data)
    if root is None or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    width, height = (re.search(_SIDE % side, root[0]) for side in (b"width", b"height"))
    view = _VIEW.search(root[0])
    sides = (width[1], height[1]) if width and height else view.groups() if view else ()
    try:
        across, down = map(float, sides)
    except ValueError:  # no sides, or such as 1.2.3
        return None
    return across, down


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
