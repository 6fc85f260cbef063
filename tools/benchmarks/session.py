"""What the program takes of the memory in an hour-like session of 2,000 random actions.

Absolute figures, with the machine named. The actions are those of the tests' monkey, in a window
of its own process, without the test runner.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from benchmarks.measure import own_home

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.logging import _QtMessageCapture

SEED, ROUNDS, ACTIONS = 1, 4, 500
_MEGABYTE = 1_000_000


def bench_session() -> None:
    """Run the session in a process and a home of its own."""
    print(f"session: {ROUNDS} x {ACTIONS} random actions, seed {SEED}, offscreen")
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(
            [sys.executable, "-m", "benchmarks.session"], cwd=home, env=own_home(home), check=True
        )


class _ForGood:
    """Puts things in place of others as pytest's ``MonkeyPatch`` does, but never back."""

    setattr = staticmethod(setattr)
    setenv = staticmethod(os.environ.__setitem__)


def play(say: Callable[[str], None]) -> None:
    """Do the actions and say what was used of the memory after each round."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.imports import import_plainly

    import_plainly()
    from tests.journeys.desk_of_files import DeskOfFiles
    from tests.journeys.monkey import Monkey
    from tests.journeys.watch import Watch

    qInstallMessageHandler(lambda *_: None)
    application = QApplication(["interview-kits"])
    files, patch = DeskOfFiles(Path.cwd() / "files"), cast("pytest.MonkeyPatch", _ForGood())
    files.answer_dialogs(patch)
    nothing_said = cast("_QtMessageCapture", SimpleNamespace(records=[]))
    watch = Watch(files, nothing_said, None)
    watch.watch(patch)
    monkey = Monkey(watch.desk, files, SEED)
    say(f"  window, roles and questions: {_megabytes():.0f} MB")
    for number in range(1, ROUNDS + 1):
        watch.play(monkey, ACTIONS, closely=100)
        say(f"  after {number * ACTIONS:,} actions: {_megabytes():.0f} MB   (aim at the end 250)")
    watch.close()
    application.quit()


def _megabytes() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    resident = next(line for line in lines if line.startswith("VmRSS"))
    return int(resident.split()[1]) * 1024 / _MEGABYTE


if __name__ == "__main__":  # processes of the export begin by reading this file
    try:
        play(lambda text: print(text, flush=True))
    except AssertionError as error:  # the watch hears of every exception that nobody catches
        sys.exit(f"the session found a fault: {error}")
