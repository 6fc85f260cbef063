"""What was typed and does not count yet: fields wait for a pause before they tell of it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def hand_over() -> None:
    """Have the field that has the keyboard tell now of what was typed; no other can be waiting."""
    flush = getattr(QApplication.focusWidget(), "flush", None)
    if flush is not None:
        flush()
