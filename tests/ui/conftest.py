"""What the tests of the window share: jobs that run in place, and a kit built once."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kits.bank.load import load_bank
from kits.generate.build import Wishes, build_kit
from roles.library import load_library
from roles.model import Level
from ui import autosave
from ui.app import Desk
from ui.i18n import Words
from ui.jobs import Jobs
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kits.model import Kit
    from ui.views.plan_view import PlanView

ROLE = "machine-learning-engineer"


class InPlace:
    """Runs each job at once, on this thread."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - a future keeps whatever is raised
            future.set_exception(error)
        return future

    def shutdown(self, *, wait: bool, cancel_futures: bool) -> None:
        pass


@pytest.fixture(autouse=True)
def _own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no timer of an earlier test write among the journals of this one."""
    monkeypatch.setattr(autosave, "folder", lambda: tmp_path / "journals")


@pytest.fixture
def words() -> Words:
    return Words("en")


@pytest.fixture(scope="session")
def kit() -> Kit:
    """An hour for a senior: too short for everything, so that something is left out."""
    return _build((60,))


@pytest.fixture(scope="session")
def roomy_kit() -> Kit:
    return _build((45, 45, 60))


@pytest.fixture
def session() -> Session:
    made = Session(Jobs(InPlace()), "en")
    made.load()
    return made


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """The whole window with everything read, in English and light."""
    font = qapp.font()  # the program sets its own size: the next test begins with the system's
    made = Desk(qapp, InPlace())
    reports: list[str] = []
    made.failures.failed.disconnect()
    made.failures.failed.connect(reports.append)
    made.window.settings = made.window.settings.__class__(language="en", theme="light")
    made.refresh()
    made.window.show()
    made.session.load()
    qapp.processEvents()
    yield made
    made.session.shelves.put_source_away()
    made.autosave.close()
    made.window.hide()
    made.window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setFont(font)
    assert reports == []


@pytest.fixture
def plan(desk: Desk, roomy_kit: Kit) -> PlanView:
    """The plan of three interviews, with the keyboard in its list."""
    desk.session.recover(roomy_kit, "")
    desk.window.workspace.show_kit()
    desk.window.activateWindow()
    QApplication.processEvents()
    assert desk.window.workspace.kit is not None
    made = desk.window.workspace.kit.plan
    made.questions.setFocus()
    return made


def _build(interviews: tuple[int, ...]) -> Kit:
    role = load_library().get(ROLE)
    assert role is not None
    kit = build_kit(role, load_bank()[0], Wishes(Level.SENIOR, "en", interviews)).kit
    assert kit is not None
    return kit
