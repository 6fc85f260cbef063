"""What people do from beginning to end, with the real background runner."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from kits.files import read_kit_file
from tests.ui.known_roles import ml_engineer
from ui.app import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

GUIDE = """What is a Machine Learning Engineer?

The Machine Learning Engineer designs, trains and deploys models.

The Machine Learning Engineer's missions
• Build, train, and test machine learning models.
• Design the data pipelines required for training.

Key skills
Technical:
• Languages: Python, SQL
• Cloud: AWS, GCP, Azure
Soft skills:
Rigor, curiosity.
"""


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qapp)
    made.failures.failed.disconnect()
    made.window.settings = made.window.settings.__class__(language="en", theme="light")
    made.refresh()
    made.window.show()
    made.start([])
    qtbot.waitUntil(lambda: made.session.shelves.bank is not None, timeout=20_000)
    yield made
    made.jobs.close()
    made.window.hide()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _wait(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=60_000)


def test_a_guide_becomes_a_kit_becomes_documents_that_reopen(
    desk: Desk, qtbot: QtBot, tmp_path: Path
):
    guide = tmp_path / "guide.txt"
    guide.write_text(GUIDE, encoding="utf-8")
    window, session = desk.window, desk.session
    window.files.open_path(str(guide))
    _wait(desk, qtbot)
    qtbot.mouseClick(window.workspace.start_pane.build, Qt.MouseButton.LeftButton)
    _wait(desk, qtbot)
    assert session.kit is not None
    assert session.kit.role.title.best("en") == "Machine Learning Engineer"
    window.workspace.show_page("paper")
    window.workspace.export_model.set_folder(str(tmp_path / "out"))
    assert window.workspace.paper is not None
    qtbot.mouseClick(window.workspace.paper.write, Qt.MouseButton.LeftButton)
    _wait(desk, qtbot)
    written = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in written[:2]] == [
        "interview-1-grid.docx",
        "interview-1-guide.docx",
    ] or ("interview-1-guide.docx" in [path.name for path in written])
    assert all(zipfile.ZipFile(path).testzip() is None for path in written)
    assert window.workspace.notice.isVisible()
    session.save_kit(str(tmp_path / "kit.ikit"))
    _wait(desk, qtbot)
    kit, problems = read_kit_file(tmp_path / "kit.ikit")
    assert (kit, problems) == (session.kit, [])


def test_a_kit_is_built_without_a_mouse(desk: Desk, qtbot: QtBot):
    window = desk.window
    qtbot.keyClicks(window.workspace.start.search, "machine")
    qtbot.keyClick(window.workspace.start.search, Qt.Key.Key_Return)
    qtbot.keyClick(window.workspace.start.search, Qt.Key.Key_Tab)
    roles = window.workspace.start.roles
    assert QApplication.focusWidget() is roles
    qtbot.keyClick(roles, Qt.Key.Key_Return)
    _wait(desk, qtbot)
    assert window.workspace.kit is not None
    questions = window.workspace.kit.plan.questions
    assert QApplication.focusWidget() is questions
    first = window.workspace.kit.plan.selected
    qtbot.keyClick(questions, Qt.Key.Key_Down)
    assert window.workspace.kit.plan.selected != first
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.page == "paper"
    assert QApplication.focusWidget() is not None


def test_wishes_changed_quickly_end_with_the_last_ones(desk: Desk, qtbot: QtBot):
    window, session = desk.window, desk.session
    assert session.shelves.library is not None
    window.commands.take_role(ml_engineer(session.shelves.library))
    _wait(desk, qtbot)
    shown = session.kit
    assert window.workspace.kit is not None
    form = window.workspace.kit.wishes.model
    for minutes in (55, 50, 45, 40):
        form.set_minutes(0, minutes)
        assert session.kit is shown, "the earlier plan stays while the next one is solved"
    _wait(desk, qtbot)
    assert session.kit is not None
    assert [interview.minutes for interview in session.kit.interviews] == [40]
