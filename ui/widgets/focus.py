"""The keyboard's way from one part of the window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def focus_next(parts: Sequence[QWidget]) -> None:
    """Go to the first control of the part after the one that has the keyboard."""
    ways = [(part, control) for part in parts if (control := _first_control(part)) is not None]
    focused = QApplication.focusWidget()
    inside = [focused is not None and part.isAncestorOf(focused) for part, _ in ways]
    after = inside.index(True) + 1 if True in inside else 0
    if ways:
        ways[after % len(ways)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _first_control(part: QWidget) -> QWidget | None:
    controls = (
        widget
        for widget in part.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )  # fmt: skip
    return next(controls, None)
