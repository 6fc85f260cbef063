"""Where a window can be seen, whichever screens there are today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

if TYPE_CHECKING:
    from collections.abc import Sequence

_GRIP = QSize(160, 32)
"""How much of its title must be seen for a window to be moved."""


def rescued(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Return the place of a window, moved onto the first screen if none shows its title."""
    title = QRect(window.topLeft(), QSize(window.width(), _GRIP.height()))
    seen = (screen.intersected(title) for screen in screens)
    if any(part.width() >= _GRIP.width() and part.height() >= _GRIP.height() for part in seen):
        return window
    screen = screens[0]
    size = window.size().boundedTo(screen.size())
    furthest = screen.bottomRight() - QPoint(size.width() - 1, size.height() - 1)
    left = max(screen.left(), min(window.left(), furthest.x()))
    top = max(screen.top(), min(window.top(), furthest.y()))
    return QRect(QPoint(left, top), size)
