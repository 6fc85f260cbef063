"""A program that dies while one works, and the next one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from kits.files import read_kit_file
from tests.journeys.kills import HOMES, ROOT
from tests.journeys.plan_work import ANCHOR
from tests.journeys.until_the_crash import CRASHED, EDITED, SAVED

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.person import Person

CHILD = Path(__file__).with_name("until_the_crash.py")
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def test_what_a_crash_left_unsaved_is_offered_taken_and_saved(
    arrive: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    base = tmp_path / "earlier run"
    dead = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", CHILD, "--basetemp", base],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert dead.returncode == CRASHED, dead.stdout + dead.stderr
    for name in HOMES:
        monkeypatch.setenv(name, str(base / "home0"))  # where that run kept what it had to keep
    (file,) = base.rglob(SAVED)
    (edited, _) = read_kit_file(file.with_name(EDITED))
    (saved, _) = read_kit_file(file)
    assert edited is not None
    assert saved != edited

    person = arrive()
    recovery = person.workspace.recovery
    person.wait(recovery.isVisible)
    assert "Data Scientist" in recovery.text.text()
    person.press(recovery.take)
    assert person.kit == edited
    person.keys(QKeySequence.StandardKey.Save)
    assert read_kit_file(file) == (edited, [])
    assert ANCHOR in file.read_text(encoding="utf-8")
    person.leave()

    again = arrive(str(file))
    assert again.kit == edited
    assert not again.workspace.recovery.isVisible()
