"""What the journeys share: windows as they are opened and left, with the real runner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.journeys.person import PATIENCE, Person
from ui.app import Desk
from ui.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def arrive(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., Person]]:
    """Open a window as the program does, with what a first argument names."""
    font = qapp.font()  # the program sets its own size: the next test begins with the system's
    own = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = QApplication.testAttribute(own)
    QApplication.setAttribute(own)
    SettingsFile().write(Settings(language="en", theme="light"))
    opened: list[Desk] = []
    faults: list[str] = []

    def open_one(*arguments: str) -> Person:
        while opened:  # an earlier run, which left
            _put_away(opened.pop(), qapp)
        desk = Desk(qapp)
        opened.append(desk)
        desk.failures.failed.disconnect()
        desk.failures.failed.connect(faults.append)
        with qtbot.waitExposed(desk.window, timeout=PATIENCE):
            desk.window.show()
        desk.start(list(arguments))
        made = Person(desk, qtbot)
        made.come_forward()
        made.wait(lambda: desk.session.shelves.bank is not None)
        made.settle()
        return made

    yield open_one
    while opened:
        _put_away(opened.pop(), qapp)
    QGuiApplication.clipboard().clear()  # or another process would ask this one what is in it
    QApplication.setAttribute(own, before)
    qapp.setFont(font)
    assert faults == []


@pytest.fixture
def person(arrive: Callable[..., Person]) -> Person:
    """Somebody who opened the program for the first time."""
    return arrive()


def _put_away(desk: Desk, qapp: QApplication) -> None:
    desk.jobs.close()
    desk.autosave.close()
    desk.session.file.leave()
    desk.window.hide()
    desk.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
