"""Python's search for rings of dead objects, on the GUI thread only and between its other work.

Left to itself it runs on whichever thread makes an object too many, and would put away there what
belongs to Qt, which must live and die on one thread.
"""

from __future__ import annotations

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

_OFTEN = 250
"""Milliseconds between two looks at how much was made since."""
_AWAY = 3_000
"""Milliseconds after which somebody who went to another program is taken to be away."""


class Sweeper(QObject):
    """Searches in place of the automatic search, which is off as long as this one is at work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(_leave_to_python)
        self._timer = QTimer(self, interval=_OFTEN)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()
        self._rest = QTimer(self, interval=_AWAY, singleShot=True)
        self._rest.timeout.connect(self._search_all)

    def spare(self) -> None:
        """Never search again what is there now, such as the questions that were just read."""
        gc.freeze()
        _give_back()

    def watch(self, focused: object) -> None:
        """Use the time while none of our windows has the keyboard: a whole search is noticed."""
        if focused is None:
            self._rest.start()
        else:
            self._rest.stop()

    def _search_all(self) -> None:
        """Search what was spared too: some of it has died since."""
        gc.unfreeze()
        gc.collect()
        self.spare()

    def _sweep(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [place for place in range(len(counts)) if counts[place] > limits[place]]
        if due:
            gc.collect(due[-1])
        if due and due[-1] == len(counts) - 1:
            _give_back()


def _leave_to_python() -> None:
    gc.unfreeze()
    gc.enable()


def _give_back() -> None:
    """Give the system the memory that is free: Linux keeps what reading needed for a moment."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # only glibc has it
        if trim is not None:
            trim(0)
