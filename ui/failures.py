"""Bugs, caught once at the top: logged, offered as a report, and the program goes on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from platformdirs import user_log_path
from PySide6.QtCore import QObject, Signal, qVersion

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LOG = logging.getLogger("interview-kits")
_LOG_BYTES = 500_000
VERSION = "0.1.0"
"""Of the program: the one in pyproject.toml."""


def log_folder() -> Path:
    """Return where the log lies."""
    return user_log_path("interview-kits")


def start_log() -> None:
    """Write the log to its file; do without where that is impossible."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "log.txt", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)


class Failures(QObject):
    """Where unexpected exceptions arrive, whichever thread they come from."""

    failed = Signal(str)
    """A report to show and to copy."""

    def watch(self) -> None:
        """Take all exceptions that nobody caught."""
        sys.excepthook = self._caught

    def report(self, error: BaseException) -> None:
        """Log an exception and show it."""
        text = "".join(traceback.format_exception(error))
        _LOG.error("%s", text)
        self.failed.emit(f"{versions()}\n\n{text}")

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))


def versions() -> str:
    """Return what the program runs on, in one line."""
    machine = platform.platform()
    return (
        f"interview-kits {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {machine}"
    )
