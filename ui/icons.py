"""The window's own small icons, drawn on a grid of 16 and tinted by a token."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_STROKES = {
    "start": '<path d="M2.2 7.6L8 2.6l5.8 5M3.8 6.6v6.9h8.4V6.6M6.6 13.2V9.6h2.8v3.6"/>',
    "role": (
        '<circle cx="8" cy="5.5" r="2.7"/><path d="M2.8 13.5c.6-2.8 2.6-4.2 5.2-4.2s4.6 1.4 '
        '5.2 4.2"/>'
    ),
    "kit": (
        '<rect x="2.5" y="2.5" width="11" height="11" rx="2"/><path d="M5.2 6h5.6M5.2 '
        '8.6h5.6M5.2 11.2h3"/>'
    ),
    "paper": '<path d="M4 1.8h5.2L12.5 5v9.2H4z"/><path d="M9 2v3.2h3.3M6 8.5h4.5M6 11h4.5"/>',
    "search": '<circle cx="7" cy="7" r="4.3"/><path d="M10.3 10.3l3.4 3.4"/>',
    "open": '<path d="M1.8 12.8v-9h4l1.4 1.6h6v2M1.8 12.8l2-5.4h10.8l-2 5.4z"/>',
    "save": (
        '<path d="M2.5 2.5h8.7l2.3 2.3v8.7h-11z"/><path d="M5 2.7v3.4h5V2.7M5 13.3V9.4h6v3.9"/>'
    ),
    "guide": (
        '<path d="M8 4.2C6.4 3 4.4 2.7 2 2.8v9.6c2.4-.1 4.4.2 6 1.3 1.6-1.1 3.6-1.4 '
        '6-1.3V2.8c-2.4-.1-4.4.2-6 1.4zM8 4.2v9.5"/>'
    ),
    "undo": '<path d="M5.6 2.8L2.6 5.8l3 3"/><path d="M3 5.8h6.2a4 4 0 0 1 0 8H6"/>',
    "redo": '<path d="M10.4 2.8l3 3-3 3"/><path d="M13 5.8H6.8a4 4 0 0 0 0 8H10"/>',
    "paste": (
        '<rect x="3" y="3" width="10" height="11" rx="1.5"/>'
        '<path d="M6 3V1.8h4V3M5.6 7h4.8M5.6 10h3"/>'
    ),
    "plus": '<path d="M8 3v10M3 8h10"/>',
    "minus": '<path d="M3 8h10"/>',
    "close": '<path d="M4 4l8 8M12 4l-8 8"/>',
    "up": '<path d="M4 10l4-4 4 4"/>',
    "down": '<path d="M4 6l4 4 4-4"/>',
    "export": '<path d="M8 1.8v8M4.8 6.8L8 10l3.2-3.2M2.5 11v3h11v-3"/>',
    "folder": '<path d="M1.8 3.4h4l1.5 1.7h6.9v7.8H1.8z"/>',
    "covered": '<circle cx="8" cy="8" r="6.2"/><path d="M5 8.3l2.1 2.1L11.2 6"/>',
    "touched": '<circle cx="8" cy="8" r="6.2"/><path d="M5 8h6"/>',
    "uncovered": '<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 1.8"/>',
    "error": '<circle cx="8" cy="8" r="6.2"/><path d="M8 4.8v4M8 11.1v.2"/>',
    "warning": '<path d="M8 2.2L14.2 13H1.8z"/><path d="M8 6.3v3.2M8 11.2v.2"/>',
    "notice": '<circle cx="8" cy="8" r="6.2"/><path d="M8 7.4v3.8M8 4.9v.2"/>',
    "behavioural": '<path d="M2 3h12v7.6H7.4L4.4 13.4v-2.8H2z"/>',
    "situational": '<path d="M8 14V9.2M8 9.2L3.4 4.6M8 9.2l4.6-4.6M3.2 8V4.4h3.6M9.2 4.4h3.6V8"/>',
    "knowledge": (
        '<path d="M1.6 6L8 3l6.4 3L8 9z"/><path d="M4.3 7.6v3.6c2.2 1.6 5.2 1.6 7.4 0V7.6"/>'
    ),
    "work_sample": '<path d="M5.4 4.5L2 8l3.4 3.5M10.6 4.5L14 8l-3.4 3.5"/>',
    "locked": (
        '<rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4"/><path d="M5.2 7V5a2.8 2.8 0 0 1 '
        '5.6 0v2"/>'
    ),
    "unlocked": (
        '<rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4"/><path d="M5.2 7V4.6a2.8 2.8 0 0 1 '
        '5.4-1"/>'
    ),
    "pinned": '<path d="M5.6 2h4.8M6.4 2v4.6L4.2 9.4h7.6L9.6 6.6V2M8 9.6V14"/>',
    "edited": '<path d="M2.6 13.4l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6zM9.6 3.9l2.5 2.5"/>',
    "own": '<circle cx="8" cy="5" r="2.6"/><path d="M3 13.6c.4-3 2.4-4.4 5-4.4s4.6 1.4 5 4.4"/>',
    "general": (
        '<rect x="2.4" y="3.4" width="11.2" height="9.2" rx="1.6" stroke-dasharray="2.4 1.8"/>'
    ),
    "copy": (
        '<rect x="5.4" y="5.4" width="8.2" height="8.2" rx="1.4"/><path d="M10.6 '
        '5.2V2.4H2.4v8.2h2.8"/>'
    ),
    "swap": '<path d="M2.4 5.4h10M9.6 2.6l2.8 2.8-2.8 2.8M13.6 10.8h-10M6.4 8l-2.8 2.8 2.8 2.8"/>',
    "again": '<path d="M13.4 8a5.4 5.4 0 1 1-1.7-3.9"/><path d="M13.4 2v3.2h-3.2"/>',
    "remove": '<path d="M2.6 4.4h10.8M6 4.2V2.6h4v1.6M4 4.6l.7 9h6.6l.7-9M6.8 7v4M9.2 7v4"/>',
    "zoom-in": '<circle cx="7" cy="7" r="4.6"/><path d="M10.5 10.5l3.2 3.2M7 5v4M5 7h4"/>',
    "zoom-out": '<circle cx="7" cy="7" r="4.6"/><path d="M10.5 10.5l3.2 3.2M5 7h4"/>',
    "fit-width": '<path d="M2 3v10M14 3v10M4.6 8h6.8M6.4 6L4.4 8l2 2M9.6 6l2 2-2 2"/>',
    "print": (
        '<path d="M4.4 6V2h7.2v4M4.4 11.4H2.2V6h11.6v5.4h-2.2"/><path d="M4.4 9.4h7.2v4.6H4.4z"/>'
    ),
    "application": (
        '<rect x="2" y="1.8" width="12" height="12.4" rx="2.4"/><path d="M4.8 6l1.2 1.2L8 '
        '5M9.6 6.2h2M4.8 10.4l1.2 1.2L8 9.4M9.6 10.6h2"/>'
    ),
}
NAMES = tuple(_STROKES)
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{colour}" '
    'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">{strokes}</svg>'
)
_SIZES = (16, 24, 32, 48)
_DIMMED = 0.6
_OWN = Path(__file__).parent / "resources" / "icons"
_OWN_SIZES = (16, 24, 32, 48, 64, 128, 256)


def application_icon() -> QIcon:
    """Return the icon of the program itself, in the sizes that desktops ask for."""
    made = QIcon()
    for size in _OWN_SIZES:
        made.addFile(str(_OWN / f"interview-kits-{size}.png"))
    return made


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Return what paints an icon at any size."""
    source = _SVG.format(colour=colour, strokes=_STROKES[name])
    return QSvgRenderer(QByteArray(source.encode()))


@cache
def icon(name: str, colour: str) -> QIcon:
    """Return an icon for a button or a menu."""
    made = QIcon()
    for size in _SIZES:
        pixmap = _pixmap(name, colour, size)
        made.addPixmap(pixmap)
        made.addPixmap(_dimmed(pixmap), QIcon.Mode.Disabled)
    return made


def paint_icon(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    """Paint an icon, as a delegate does."""
    renderer(name, colour).render(painter, where)


def _dimmed(pixmap: QPixmap) -> QPixmap:
    """Return an icon as faint as the words of what cannot be used now; Qt would make it grey."""
    made = QPixmap(pixmap.size())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(_DIMMED)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return made


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer(name, colour).render(painter)
    painter.end()
    return pixmap
