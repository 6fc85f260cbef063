"""A window that is killed while one works loses nothing but the last moment."""

from __future__ import annotations

import hashlib
import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent

from kits.files import read_kit_file, write_kit
from kits.recovery import read_journals
from tests.journeys.edits_until_killed import digest_of
from tests.journeys.kills import HOMES, Killed, kill_one, some_kit
from tests.ui.conftest import InPlace
from ui import autosave
from ui.app import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kits.recovery import Recovered

MOST_LOST = 2.0
AT_ONCE = 3


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
@pytest.mark.parametrize(
    ("first", "count"), [(0, 10), pytest.param(10, 200, marks=pytest.mark.long)]
)
def test_a_kill_loses_two_seconds_at_most_and_leaves_every_file_whole(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    first: int,
    count: int,
):
    source = tmp_path / "source.ikit"
    source.write_bytes(write_kit(some_kit()))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        seeds = range(first, first + count)
        for killed in pool.map(partial(kill_one, tmp_path, source), seeds):
            for name in HOMES:
                monkeypatch.setenv(name, str(killed.home))
            _check_files(killed, source)
            _check_recovery(killed, qapp)


def _check_files(killed: Killed, source: Path) -> None:
    """Whatever is on the disk is whole and is something that was to be written."""
    folder = autosave.folder()
    found, problems = read_journals(folder)
    assert problems == (), f"seed {killed.seed}"
    assert len(found) <= 1, f"seed {killed.seed}"
    if killed.file is None:
        return
    data = killed.file.read_bytes()
    kit, problems = read_kit_file(killed.file)
    assert (kit is not None, problems) == (True, []), f"seed {killed.seed}"
    wanted = [_digest(source.read_bytes()), *killed.values("save")]
    assert _digest(data) in wanted, f"seed {killed.seed}: nobody saved this"
    if killed.values("saved"):
        last = wanted.index(killed.values("saved")[-1])
        assert _digest(data) in wanted[last:], f"seed {killed.seed}: a save is gone"


def _check_recovery(killed: Killed, qapp: QApplication) -> None:
    """The next window offers what was not saved, and goes on with it."""
    desk = Desk(qapp, InPlace())
    failures: list[str] = []
    desk.failures.failed.disconnect()
    desk.failures.failed.connect(failures.append)
    desk.window.show()
    desk.autosave.look()
    recovery, session = desk.window.workspace.recovery, desk.session
    waiting: tuple[Recovered, ...] = recovery.waiting
    if waiting:
        assert recovery.take.isVisible()
        recovery.take.click()
        assert session.file.path == (str(killed.file) if killed.file else "")
        assert session.kit == waiting[0].kit
    elif killed.file is not None:
        session.file.open(str(killed.file))
    lost = killed.lost(digest_of(session.kit) if session.kit else "")
    allowed = MOST_LOST + killed.held_up
    assert lost <= allowed, f"seed {killed.seed}: {lost:.2f} s of work lost"
    assert session.file.holder == "", f"seed {killed.seed}: the dead window holds the file"
    assert failures == []
    _put_away(desk, qapp)


def _put_away(desk: Desk, qapp: QApplication) -> None:
    desk.autosave.close()
    desk.session.file.leave()
    desk.window.hide()
    desk.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    log = logging.getLogger("interview-kits")
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
