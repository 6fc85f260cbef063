"""Work on the GUI thread that lets others take their turn."""

from __future__ import annotations

import gc
import time
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QTimer

from tests.ui.conftest import InPlace
from ui.jobs import Jobs
from ui.sweeping import Sweeper
from ui.turns import TURN, Turns

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _count(to: int, seen: list[int], pause: float = 0.0) -> Generator[None, None, int]:
    for number in range(to):
        seen.append(number)
        time.sleep(pause)
        yield
    return to


def test_others_are_served_between_the_turns_of_long_work(qtbot: QtBot):
    turns, seen, served, done = Turns(), list[int](), list[int](), list[int]()
    other = QTimer(interval=0)
    other.timeout.connect(lambda: served.append(len(seen)))
    other.start()
    turns.run("long", _count(10, seen, TURN), done.append)
    assert turns.busy
    assert seen == []
    qtbot.waitUntil(lambda: done == [10])
    assert not turns.busy
    assert len({count for count in served if 0 < count < 10}) > 3


def test_new_work_takes_the_place_of_that_of_its_key_only(qtbot: QtBot):
    turns, first, second, other, done = Turns(), list[int](), list[int](), list[int](), list[int]()
    turns.run("a", _count(100, first, TURN), done.append)
    turns.run("b", _count(3, other), done.append)
    qtbot.waitUntil(lambda: bool(first))
    turns.run("a", _count(2, second), done.append)
    qtbot.waitUntil(lambda: not turns.busy)
    assert sorted(done) == [2, 3]
    assert len(first) < 100


def test_what_comes_again_and_again_is_done_once_when_it_has_come_to_rest(qtbot: QtBot):
    turns, done = Turns(), list[int]()
    for number in range(20):
        turns.call("key", lambda number=number: done.append(number), 400)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == [19]


def test_a_fault_in_the_work_ends_it(qtbot: QtBot):
    def faulty() -> Generator[None, None, None]:
        yield
        raise ValueError

    turns = Turns()
    with qtbot.captureExceptions() as faults:
        turns.run("faulty", faulty(), lambda _: None)
        qtbot.waitUntil(lambda: not turns.busy)
    assert [kind for kind, _, _ in faults] == [ValueError]


def test_jobs_are_busy_until_their_turns_are_over_and_forget_them(qtbot: QtBot):
    jobs, seen = Jobs(), list[int]()
    jobs.turns.run("key", _count(5, seen), seen.append)
    assert jobs.busy
    jobs.forget("key")
    assert not jobs.busy
    qtbot.wait(20)
    assert seen == []
    jobs.close()


def test_with_an_executor_in_place_work_is_done_where_it_is_begun():
    seen: list[int] = []
    jobs = Jobs(InPlace())
    jobs.turns.run("key", _count(2, []), seen.append)
    assert seen == [2]


@pytest.mark.parametrize("spared", [False, True])
def test_rings_of_dead_objects_are_found_and_python_gets_its_search_back(
    qapp: QApplication, qtbot: QtBot, *, spared: bool
):
    sweeper = Sweeper()
    assert not gc.isenabled()
    if spared:
        sweeper.spare()
    rings = [[] for _ in range(3 * gc.get_threshold()[0])]
    for ring in rings:
        ring.append(ring)
    del rings
    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0])
    sweeper.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_died_since_it_was_spared_goes_when_nobody_looks(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("ui.sweeping._AWAY", 10)
    sweeper = Sweeper()
    ring = _Ring()
    seen = weakref.ref(ring)
    sweeper.spare()
    del ring
    gc.collect()
    assert seen() is not None, "nothing that is spared is searched while somebody works"
    sweeper.watch(None)
    qtbot.waitUntil(lambda: seen() is None)
    sweeper.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class _Ring:
    def __init__(self) -> None:
        self.me = self
