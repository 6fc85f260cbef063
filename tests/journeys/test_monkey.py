"""Whatever a person does, and in whatever order, the window goes on and forgets nothing."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.desk_of_files import DeskOfFiles
from tests.journeys.later import Later
from tests.journeys.monkey import Monkey
from tests.journeys.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.logging import _QtMessageCapture

MEGABYTE = 1_000_000


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskOfFiles:
    monkeypatch.chdir(tmp_path)  # a folder may be typed that is none of the disk's
    made = DeskOfFiles(tmp_path / "files")
    made.answer_dialogs(monkeypatch)
    return made


@pytest.fixture
def hire(
    qapp: QApplication,
    qtlog: _QtMessageCapture,
    files: DeskOfFiles,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[Later | None], Watch]]:
    """Open windows that tell of every fault."""
    del qapp
    opened: list[Watch] = []

    def open_one(later: Later | None) -> Watch:
        made = Watch(files, qtlog, later)
        made.watch(monkeypatch)
        opened.append(made)
        return made

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    chosen = request.config.getoption("--monkey-seed")
    assert isinstance(chosen, int)
    return chosen


@pytest.mark.slow
def test_random_actions_break_nothing_and_are_all_undone(hire, files, seed):
    _play(hire(Later()), files, seed, 260)


@pytest.mark.slow
def test_random_actions_while_jobs_run_beside_break_nothing(hire, files, seed):
    _play(hire(None), files, seed, 40)


@pytest.mark.long
def test_twenty_thousand_random_actions_break_nothing(hire, files, seed):
    for part in range(9):
        watch = hire(Later())
        _play(watch, files, seed + part, 2_000)
        watch.close()
    _play(hire(None), files, seed, 2_000)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="the memory is read from /proc")
def test_memory_does_not_grow_with_every_action(hire, files, seed):
    watch = hire(None)
    monkey = Monkey(watch.desk, files, seed)
    used = [_megabytes()]
    for actions in (500, 500, 1_000):
        _go_on(watch, monkey, seed, actions)
        used.append(_megabytes())
        print(f"{len(used)}: {used[-1]:.0f} MB")  # noqa: T201 - the figure is asked for
    early, late = used[2] - used[1], (used[3] - used[2]) / 2
    assert late < max(early, 20), f"MB at 0, 500, 1000 and 2000 actions: {used}"


def _play(watch: Watch, files: DeskOfFiles, seed: int, actions: int) -> None:
    _go_on(watch, Monkey(watch.desk, files, seed), seed, actions)


def _go_on(watch: Watch, monkey: Monkey, seed: int, actions: int) -> None:
    try:
        watch.play(monkey, actions, closely=100)
    except AssertionError as error:
        last = "\n".join(monkey.said)
        pytest.fail(f"--monkey-seed {seed}\n{last}\n\n{error}")


def _megabytes() -> float:
    gc.collect()
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    resident = next(line for line in lines if line.startswith("VmRSS"))
    return int(resident.split()[1]) * 1024 / MEGABYTE
