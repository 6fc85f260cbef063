from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.failures import Failures, log_folder, start_log
from ui.i18n import Words
from ui.views import dialogs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _bug() -> ZeroDivisionError:
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 / 0
    return caught.value


@pytest.mark.usefixtures("qapp")
def test_a_bug_is_logged_and_told_with_what_helps_to_mend_it(qtbot: QtBot):
    start_log()
    failures = Failures()
    with qtbot.waitSignal(failures.failed) as told:
        failures.report(_bug())
    assert told.args is not None
    report = told.args[0]
    assert "ZeroDivisionError" in report
    assert "Qt 6" in report
    assert "ZeroDivisionError" in (log_folder() / "log.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
def test_what_nobody_caught_arrives_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    failures = Failures()
    failures.watch()
    error = _bug()
    with qtbot.waitSignal(failures.failed):
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("qapp")
def test_the_report_can_be_copied():
    def copy() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.detailedText() == "the report"
        next(b for b in box.buttons() if b.text() == "Copy details").click()
        assert box.isVisible(), "one may still want the log"
        assert [b for b in box.buttons() if b.text() == "Copied"]
        next(b for b in box.buttons() if b.text() == "Open log folder").click()
        assert box.isVisible()
        next(b for b in box.buttons() if b.text() == "Close").click()

    opened: list[str] = []
    QTimer.singleShot(50, copy)
    dialogs.show_failure(None, Words("en"), "the report", lambda: opened.append("log"))
    assert QApplication.clipboard().text() == "the report"
    assert opened == ["log"]
