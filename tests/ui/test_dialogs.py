"""The few questions the window asks, and what it does with the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from kits.files import read_kit_file, write_kit
from tests.ui.known_roles import ml_engineer
from ui.views.guide_window import GuideWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kits.model import Kit
    from ui.app import Desk


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Let the system's file dialogs answer with a path; return what they were asked."""
    asked: list[str] = []

    def answer(path: str) -> list[str]:
        def one(_parent: object, title: str, folder: str, *_: object) -> tuple[str, str]:
            asked.append(f"{title}|{folder}")
            return path, ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", one)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", one)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: one(*a)[0])
        return asked

    return answer


@pytest.fixture
def full(desk: Desk) -> Desk:
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    return desk


def test_a_new_kit_is_saved_where_one_says_and_then_there_again(
    full: Desk, chosen: Callable[[str], list[str]], tmp_path: Path
):
    asked = chosen(str(tmp_path / "mine"))
    full.window.menus.actions["save-kit"].trigger()
    path = tmp_path / "mine.ikit"
    assert "machine-learning-engineer-senior.ikit" in asked[0]
    assert read_kit_file(path)[0] == full.session.kit
    path.unlink()
    full.window.menus.actions["save-kit"].trigger()
    assert path.exists()
    assert len(asked) == 1, "the second time it is known where"


def test_nothing_is_saved_when_one_thinks_better_of_it(
    full: Desk, chosen: Callable[[str], list[str]]
):
    chosen("")
    full.window.menus.actions["save-kit-as"].trigger()
    assert full.session.file.path == ""
    assert full.session.modified


def test_a_kit_is_opened_from_the_menu(
    desk: Desk, chosen: Callable[[str], list[str]], roomy_kit: Kit, tmp_path: Path
):
    path = tmp_path / "b.ikit"
    path.write_bytes(write_kit(roomy_kit))
    chosen(str(path))
    desk.window.menus.actions["open-kit"].trigger()
    assert desk.session.kit == roomy_kit


def test_changes_are_asked_about_before_another_kit_is_opened(
    full: Desk, chosen: Callable[[str], list[str]], roomy_kit: Kit, tmp_path: Path
):
    path = tmp_path / "b.ikit"
    path.write_bytes(write_kit(roomy_kit))
    chosen(str(path))
    before = full.session.kit
    _press(QMessageBox.ButtonRole.RejectRole)
    full.window.menus.actions["open-kit"].trigger()
    assert full.session.kit is before
    _press(QMessageBox.ButtonRole.DestructiveRole)
    full.window.menus.actions["open-kit"].trigger()
    assert full.session.kit == roomy_kit


def test_a_guide_is_read_from_the_menu(
    desk: Desk, chosen: Callable[[str], list[str]], tmp_path: Path
):
    path = tmp_path / "role.yaml"
    path.write_text("schema: 1\nid: clerk\ntitle: {en: Clerk}\n", encoding="utf-8")
    chosen(str(path))
    desk.window.menus.actions["read-guide"].trigger()
    assert desk.session.shelves.source is not None
    assert desk.session.shelves.source.role is not None


def test_the_folder_of_the_documents_is_chosen(full: Desk, chosen: Callable[[str], list[str]]):
    chosen("/there")
    full.window.workspace.show_page("paper")
    full.window.commands.choose_folder()
    assert full.window.workspace.export_model.folder == "/there"
    assert full.window.workspace.paper is not None
    assert full.window.workspace.paper.folder.text() == "/there"


def test_about_says_what_it_promises(desk: Desk):
    shown: list[str] = []
    _press(QMessageBox.ButtonRole.AcceptRole, shown)
    desk.window.menus.actions["about"].trigger()
    assert "Structured interview kits" in shown[0]


def test_a_new_kit_goes_back_to_the_roles(full: Desk):
    full.window.menus.actions["new-kit"].trigger()
    assert full.window.workspace.page == "start"
    assert full.window.workspace.start.search.hasFocus()
    full.window.menus.actions["show-kit"].trigger()
    assert full.window.workspace.page == "kit"


def _press(role: QMessageBox.ButtonRole, shown: list[str] | None = None) -> None:
    """Press the button of this role in the dialog that is about to open."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        if shown is not None:
            shown.append(box.informativeText())
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    QTimer.singleShot(50, press)


@pytest.mark.parametrize(("language", "words"), [("en", "Bring your own"), ("fr", "Enregistrer")])
def test_help_opens_the_guide_with_its_pictures(desk: Desk, language: str, words: str):
    desk.window.commands.wished.emit("language", language)
    desk.window.menus.actions["user-guide"].trigger()
    (guide,) = desk.window.findChildren(GuideWindow)
    assert words in guide.page.toPlainText()
    picture = guide.page.loadResource(2, QUrl("images/start-en-light.png"))
    assert isinstance(picture, QImage)
    assert 100 < picture.width() <= 640
    assert guide.page.horizontalScrollBar().maximum() == 0
    guide.close()


@pytest.mark.parametrize("name", ["about", "help", "palette", "shortcuts"])
def test_what_was_closed_is_not_kept(desk: Desk, name: str):
    shown: list[QDialog] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        shown.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, desk.window, close)
    desk.window.menus.actions[name].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shown
    assert desk.window.findChildren(QDialog) == []
