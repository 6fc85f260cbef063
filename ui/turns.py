"""Work that Qt wants done on its own thread, a little of it at a time, so that nobody waits."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

T = TypeVar("T")
TURN = 0.006
"""Seconds after which a turn ends at the next stop of the work."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Generator[None, None, Any]
    done: Callable[[Any], None]


def finished(work: Generator[None, None, T]) -> T:
    """Do work that stops often to its end, at once."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: T = end.value
            return value


class Turns(QObject):
    """Takes turns with everything else on this thread. Work replaces earlier work of its key."""

    def __init__(self, parent: QObject | None = None, *, at_once: bool = False) -> None:
        """Do everything where it is begun if ``at_once``, as tests want it."""
        super().__init__(parent)
        self._at_once = at_once
        self._waiting: dict[str, _Waiting] = {}
        self._timers: dict[str, QTimer] = {}
        """One for each key, for good: PySide crashes where timers come and go quickly."""

    @property
    def busy(self) -> bool:
        """Tell whether anything is left to do."""
        return bool(self._waiting)

    def run(
        self, key: str, work: Generator[None, None, T], done: Callable[[T], None], after: int = 0
    ) -> None:
        """Do work that stops often, after so many milliseconds, and give what it returns."""
        self.forget(key)
        self._waiting[key] = _Waiting(work, done)
        if self._at_once:
            while key in self._waiting and self._waiting[key].work is work:
                self._take_turn(key)
        else:
            self._timer(key).start(after)

    def call(self, key: str, do: Callable[[], None], after: int) -> None:
        """Do something when nothing of its key came for so many milliseconds."""
        self.run(key, _nothing(), lambda _: do(), after)

    def forget(self, key: str) -> None:
        """Leave the work of this key as it is."""
        waiting = self._waiting.pop(key, None)
        if waiting is not None:
            self._timer(key).stop()
            waiting.work.close()

    def close(self) -> None:
        """Leave all work."""
        for key in list(self._waiting):
            self.forget(key)

    def _timer(self, key: str) -> QTimer:
        if key not in self._timers:
            self._timers[key] = QTimer(self)
            self._timers[key].timeout.connect(partial(self._take_turn, key))
        return self._timers[key]

    def _take_turn(self, key: str) -> None:
        waiting = self._waiting.get(key)
        if waiting is None:
            return
        self._timer(key).setInterval(0)
        end = time.perf_counter() + TURN
        try:
            while time.perf_counter() < end:
                next(waiting.work)
        except StopIteration as finished:
            made = finished.value
        except BaseException:
            self.forget(key)
            raise
        else:
            return
        self.forget(key)
        waiting.done(made)


def _nothing() -> Generator[None, None, None]:
    return
    yield
