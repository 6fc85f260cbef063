"""Where a file can be dropped; the whole window takes it, this says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.parts import GAP, PAD, TIGHT, card, column, label, set_property

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QBoxLayout, QFrame


def drop_area(title: str, helper: str) -> tuple[QFrame, QBoxLayout]:
    """Return a dashed frame with a title and what can be dropped, and where buttons go."""
    frame = card("drop")
    layout = column(frame, margins=(PAD, GAP, PAD, GAP), gap=TIGHT)
    layout.addWidget(label(title, strong=True))
    layout.addWidget(label(helper, "caption", "muted"))
    return frame, layout


def show_over(frame: QFrame, *, over: bool) -> None:
    """Show that a file hovers over the window."""
    set_property(frame, "over", over)


def dropped_file(mime: QMimeData) -> str:
    """Return the first file of a drop, or an empty text; whoever reads it says if it cannot."""
    return next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "")
