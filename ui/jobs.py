"""Work in the background: one job at a time, its outcome delivered where the window lives.

A job is a function over values and returns a value; it never sees a widget. The outcome arrives
through one object that lives as long as the application, so nothing is called back that is gone.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from roles.problem import Place, Problem
from roles.storage import StorageError
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The job is done: its value."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The job could not be done: why, as a problem to show."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled and left nothing behind."""


Outcome: TypeAlias = Ok[T] | Err | Stopped


class StopRequestedError(Exception):
    """Raised inside a job at the step after it was cancelled."""


class Ticket:
    """What a running job reports its steps through, and learns from that it shall stop."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._stop = threading.Event()
        self._report = report

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report progress; leave the job if it was cancelled."""
        if self._stop.is_set():
            raise StopRequestedError
        self._report(done, total)


class Executor(Protocol):
    """Runs functions: a pool of one thread, or in place for tests."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        """Run ``work`` and return its future."""
        ...

    def shutdown(self, *, wait: bool, cancel_futures: bool) -> None:
        """Drop what has not begun and wait for the rest."""
        ...


@dataclass(slots=True)
class _Running:
    key: str
    done: Callable[[Outcome[Any]], None]
    progress: Callable[[int, int], None] | None
    ticket: Ticket
    future: Future[Any] | None = None
    """None only while an executor that runs in place is at it."""

    def cancel(self) -> None:
        self.ticket.stop()
        if self.future is not None:
            self.future.cancel()


class Jobs(QObject):
    """The one background runner. A job replaces an earlier one of the same key."""

    busy_changed = Signal(bool)
    crashed = Signal(object)
    """A bug inside a job: the exception."""
    _finished = Signal(int, object)
    _progressed = Signal(int, int, int)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(1, "jobs")
        self.turns = Turns(self, at_once=executor is not None)
        """What can only be done on this thread, under keys of the same kind."""
        self._running: dict[int, _Running] = {}
        self._number = 0
        self._finished.connect(self._deliver)
        self._progressed.connect(self._pass_on)

    @property
    def busy(self) -> bool:
        """Tell whether anything is running or waiting."""
        return bool(self._running) or self.turns.busy

    def run(
        self,
        key: str,
        work: Callable[[Ticket], T],
        done: Callable[[Outcome[T]], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Run ``work`` in the background and give its outcome to ``done`` on this thread."""
        self.forget(key)
        self._number += 1
        number = self._number
        ticket = Ticket(partial(self._progressed.emit, number))
        running = self._running[number] = _Running(key, done, progress, ticket)
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's value
        running.future = self._executor.submit(partial(_without_frames, work, ticket))
        running.future.add_done_callback(partial(self._finished.emit, number))

    def stop(self, key: str) -> None:
        """Cancel the job of this key; its outcome will be Stopped."""
        for running in list(self._running.values()):
            if running.key == key:
                running.cancel()

    def forget(self, key: str) -> None:
        """Cancel the job of this key and never deliver it."""
        self.turns.forget(key)
        for number, running in list(self._running.items()):
            if running.key == key:
                del self._running[number]
                running.cancel()

    def wait(self, key: str) -> None:
        """Wait for the job of this key and deliver its outcome before anything else happens."""
        for number, running in list(self._running.items()):
            if running.key == key and running.future is not None:
                wait([running.future])
                self._deliver(number, running.future)

    def close(self) -> None:
        """Drop all jobs and wait for the one that is running."""
        self.turns.close()
        for running in self._running.values():
            running.ticket.stop()
        self._running.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Let everything that was begun come to its end, and take nothing more."""
        self.turns.close()
        self._running.clear()
        self._executor.shutdown(wait=True, cancel_futures=False)

    def _pass_on(self, number: int, done: int, total: int) -> None:
        running = self._running.get(number)
        if running is not None and running.progress is not None:
            running.progress(done, total)

    def _deliver(self, number: int, future: Future[Any]) -> None:
        running = self._running.pop(number, None)
        if running is None:
            return
        if not self._running:
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal's value
        running.done(self._outcome(future))

    def _outcome(self, future: Future[Any]) -> Outcome[Any]:
        if future.cancelled():
            return Stopped()
        error = future.exception()
        match error:
            case None:
                return Ok(future.result())
            case StopRequestedError():
                return Stopped()
            case StorageError():
                return Err(Problem(error.reason, place=Place(error.path), params=error.params))
            case _:
                self.crashed.emit(error)
                return Err(Problem.of("ui.crashed"))


def _without_frames(work: Callable[[Ticket], T], ticket: Ticket) -> T:
    """Run a job; one that was stopped leaves nothing for another thread to put away.

    An exception keeps the frames it went through, and all that they hold.
    """
    try:
        return work(ticket)
    except StopRequestedError:
        pass
    raise StopRequestedError
