"""A background runner whose jobs come to their end when it is told so, in the same order."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Later:
    """Jobs wait between two actions of a person, as they do while another one is running."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append((future, work))
        return future

    def run_one(self) -> bool:
        """Run the job whose turn it is; tell whether there was one."""
        while self._waiting:
            future, work = self._waiting.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work())
            except Exception as error:  # noqa: BLE001 - a future keeps whatever is raised
                future.set_exception(error)
            return True
        return False

    def run_all(self) -> None:
        """Run what waits, and what comes of it."""
        while self.run_one():
            pass

    def shutdown(self, *, wait: bool, cancel_futures: bool) -> None:
        del wait
        if cancel_futures:
            self._waiting.clear()
        else:
            self.run_all()
