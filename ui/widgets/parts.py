"""The plainest parts, made in one way everywhere: labels, buttons, cards, rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.theme import Look

Box = TypeVar("Box", bound=QBoxLayout)
TIGHT, SNUG, GAP, PAD, WIDE = 4, 8, 12, 16, 24
"""The steps of white space."""
_AROUND_BOX = 14
"""Pixels that a box to tick has around it before its words begin, as the stylesheet has it."""


def label(text: str = "", scale: str = "body", tone: str = "", *, strong: bool = False) -> QLabel:
    """Return a label that wraps; ``tone`` is muted, good, notice or error."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("scale", scale)
    made.setProperty("tone", tone)
    made.setProperty("strong", strong)
    return made


def one_line(
    text: str = "", scale: str = "body", tone: str = "", *, strong: bool = False
) -> QLabel:
    """Return a label that stays on one line."""
    made = label(text, scale, tone, strong=strong)
    made.setWordWrap(False)
    return made


def button(text: str, kind: str = "", icon_name: str = "", colour: str = "") -> QPushButton:
    """Return a button; ``kind`` is primary, link, row, segment, tab, rail or nothing."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setText(f" {text}")  # a little more room after the icon
        made.setAccessibleName(text)
        made.setIcon(icon(icon_name, colour))
    return made


def tool(name: str, icon_name: str, colour: str, kind: str = "plain") -> QToolButton:
    """Return a button with only an icon; ``name`` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setProperty("kind", kind)
    made.setIcon(icon(icon_name, colour))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def card(kind: str = "card") -> QFrame:
    """Return a framed surface."""
    made = QFrame()
    made.setProperty("kind", kind)
    return made


def rule() -> QFrame:
    """Return a line between things."""
    return card("rule")


def column(
    parent: QWidget | None = None,
    *,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    gap: int = 0,
) -> QVBoxLayout:
    """Return a vertical layout, margins left, top, right, bottom."""
    return _spaced(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, gap)


def row(
    parent: QWidget | None = None,
    *,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    gap: int = 0,
) -> QHBoxLayout:
    """Return a horizontal layout, margins left, top, right, bottom."""
    return _spaced(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, gap)


def field(caption: str, control: QWidget, helper: QLabel | None = None) -> QVBoxLayout:
    """Return a control with its caption above it, and what helps below."""
    name = one_line(caption, "caption", "muted")
    name.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(caption)
    made = column(gap=TIGHT)
    made.addWidget(name)
    made.addWidget(control)
    if helper is not None:
        made.addWidget(helper)
    return made


def below_box(text: str, look: Look) -> QHBoxLayout:
    """Return what helps with a box to tick, below its words."""
    made = row(margins=(_AROUND_BOX + look.sign(), 0, 0, 0))
    made.addWidget(label(text, "caption", "muted"))
    return made


def fill(layout: QBoxLayout, items: Iterable[QWidget | QLayout | int]) -> QBoxLayout:
    """Add widgets and layouts in order; a number is a stretch."""
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addStretch(item)
    return layout


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def on_click(made: QPushButton, slot: Callable[[], object]) -> QPushButton:
    """Connect a button without the checked state that Qt would pass."""
    made.clicked.connect(lambda _=False: slot())
    return made


def _spaced(layout: Box, margins: tuple[int, int, int, int], gap: int) -> Box:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout
