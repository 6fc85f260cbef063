"""Python's search for rings of dead objects, on the GUI thread only and between its other work.

Left to itself it runs on whichever thread makes an object too many, and would put away there what
belongs to Qt, which must live and die on one thread. What is free goes back to the system: glibc
keeps what it can, in an arena for each thread.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN = 250
"""Milliseconds between two looks at how much was made since."""
_AWAY = 3_000
"""Milliseconds after which somebody who went to another program is taken to be away."""
_REBUILT = 250
"""Milliseconds after which the widgets that others took the place of are gone."""
_TRIM = 10_000
"""Milliseconds between two times that memory is given back, which takes some 4 of them."""
_ARENA_MAX, _MMAP_THRESHOLD = -8, -3  # of mallopt, see malloc.h
_LARGE = 128 * 1024
"""Bytes from which a block is the system's own: what glibc begins with, before it learns more."""


class Sweeper(QObject):
    """Searches in place of the automatic search, which is off as long as this one is at work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        _allocate_frugally()
        self.destroyed.connect(_leave_to_python)
        self._timer = QTimer(self, interval=_OFTEN)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()
        self._rest = QTimer(self, interval=_AWAY, singleShot=True)
        self._rest.timeout.connect(self._search_all)
        self._rebuilt = QTimer(self, interval=_REBUILT, singleShot=True)
        self._rebuilt.timeout.connect(self._search_all)
        self._trim = QTimer(self, interval=_TRIM)
        self._trim.timeout.connect(_give_back)
        self._trim.start()

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

    def search_soon(self) -> None:
        """Use the moment in which the whole window is made anew: it takes longer than a search."""
        self._rebuilt.start()

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


def _leave_to_python() -> None:
    gc.unfreeze()
    gc.enable()


def _allocate_frugally() -> None:
    """Have one arena for all threads, and large blocks given back when they are free."""
    mallopt = _glibc("mallopt")
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, _LARGE)


def _give_back() -> None:
    """Give the system the memory that is free."""
    trim = _glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _glibc(name: str) -> Callable[..., int] | None:
    """Return a function of the C library; other systems and libraries do not have these."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
