from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from roles.storage import StorageError
from ui.jobs import Err, Jobs, Ok, Outcome, Stopped, Ticket

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_value_arrives_on_the_thread_that_asked(jobs: Jobs, qtbot: QtBot):
    arrived: list[tuple[Outcome[int], int]] = []
    there: list[int] = []

    def work(_: Ticket) -> int:
        there.append(threading.get_ident())
        return 7

    jobs.run("sum", work, lambda outcome: arrived.append((outcome, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(Ok(7), threading.get_ident())]
    assert there != [threading.get_ident()]


def test_a_fault_of_the_disk_arrives_as_a_problem(jobs: Jobs, qtbot: QtBot):
    arrived: list[Outcome[None]] = []

    def work(_: Ticket) -> None:
        raise StorageError("/there", "file.unwritable", why="full")

    jobs.run("save", work, arrived.append)
    qtbot.waitUntil(lambda: bool(arrived))
    (outcome,) = arrived
    assert isinstance(outcome, Err)
    assert (outcome.problem.code, outcome.problem.place.file) == ("file.unwritable", "/there")


def test_a_bug_is_reported_and_the_job_still_ends(jobs: Jobs, qtbot: QtBot):
    arrived: list[Outcome[float]] = []
    with qtbot.waitSignal(jobs.crashed) as caught:
        jobs.run("bug", lambda _: 1 / 0, arrived.append)
    qtbot.waitUntil(lambda: bool(arrived))
    assert caught.args is not None
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert isinstance(arrived[0], Err)
    assert not jobs.busy


def test_a_later_job_of_the_same_key_replaces_the_earlier_one(jobs: Jobs, qtbot: QtBot):
    gate = threading.Event()
    arrived: list[Outcome[str]] = []

    def slow(_: Ticket) -> str:
        gate.wait(5)
        return "first"

    jobs.run("build", slow, arrived.append)
    jobs.run("build", lambda _: "second", arrived.append)
    jobs.run("build", lambda _: "third", arrived.append)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert arrived == [Ok("third")]


def test_a_stopped_job_leaves_at_its_next_step(jobs: Jobs, qtbot: QtBot):
    begun, gate = threading.Event(), threading.Event()
    reached: list[str] = []
    arrived: list[Outcome[None]] = []

    def work(ticket: Ticket) -> None:
        begun.set()
        gate.wait(5)
        ticket.step(1, 2)
        reached.append("too far")

    jobs.run("export", work, arrived.append)
    begun.wait(5)
    jobs.stop("export")
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [Stopped()]
    assert reached == []


def test_a_job_that_waits_is_stopped_before_it_begins(jobs: Jobs, qtbot: QtBot):
    gate = threading.Event()
    ran: list[str] = []
    arrived: list[Outcome[None]] = []
    jobs.run("first", lambda _: gate.wait(5), lambda _: None)
    jobs.run("second", lambda _: ran.append("second"), arrived.append)
    jobs.stop("second")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert arrived == [Stopped()]
    assert ran == []


def test_steps_are_told_while_the_job_runs(jobs: Jobs, qtbot: QtBot):
    steps: list[tuple[int, int]] = []
    arrived: list[Outcome[None]] = []

    gate = threading.Event()

    def work(ticket: Ticket) -> None:
        gate.wait(5)
        ticket.step(0, 2)
        ticket.step(2, 2)

    jobs.run("export", work, arrived.append, lambda done, total: steps.append((done, total)))
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert steps == [(0, 2), (2, 2)]


def test_waiting_for_a_job_delivers_it_once(jobs: Jobs, qtbot: QtBot):
    arrived: list[Outcome[int]] = []
    jobs.run("save", lambda _: 3, arrived.append)
    jobs.wait("save")
    qtbot.wait(20)
    assert arrived == [Ok(3)]


@pytest.mark.usefixtures("qapp")
def test_closing_waits_for_what_runs_and_delivers_nothing_more(qtbot: QtBot):
    jobs = Jobs()
    ended: list[str] = []
    arrived: list[Outcome[None]] = []
    begun = threading.Event()

    def work(_: Ticket) -> None:
        begun.set()
        threading.Event().wait(0.05)
        ended.append("ended")

    jobs.run("build", work, arrived.append)
    begun.wait(5)
    jobs.close()
    qtbot.wait(20)
    assert (ended, arrived) == (["ended"], [])


def test_a_stopped_job_leaves_nothing_to_the_other_thread(jobs: Jobs, qtbot: QtBot):
    class Thing:
        pass

    put_away: list[int] = []
    begun = threading.Event()

    def work(ticket: Ticket) -> None:
        thing = Thing()
        weakref.finalize(thing, lambda: put_away.append(threading.get_ident()))
        begun.set()
        while True:
            ticket.step(1, 2)

    arrived: list[Outcome[None]] = []
    jobs.run("long", work, arrived.append)
    assert begun.wait(10)
    jobs.stop("long")
    qtbot.waitUntil(lambda: bool(arrived))
    assert len(put_away) == 1
    assert put_away != [threading.get_ident()]
