"""What becomes of files and folders: recent ones, earlier versions, where dialogs begin."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMenu

from kits.files import read_kit_file, write_kit
from tests.ui.known_roles import ml_engineer
from ui.app import Desk
from ui.kit_file import BACKUPS, backup_folder, backup_path

if TYPE_CHECKING:
    from kits.model import Kit


@pytest.fixture
def full(desk: Desk) -> Desk:
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    QApplication.processEvents()
    return desk


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were opened in the file manager."""
    opened: list[Path] = []

    def show(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return opened


def _kit_at(path: Path, kit: Kit) -> str:
    path.write_bytes(write_kit(kit))
    return str(path)


def test_recent_kits_are_in_the_file_menu_the_last_one_first(
    desk: Desk, kit: Kit, roomy_kit: Kit, tmp_path: Path
):
    actions = desk.window.menus.actions
    assert not actions["open-recent"].isEnabled()
    first, last = _kit_at(tmp_path / "a & b.ikit", kit), _kit_at(tmp_path / "c.ikit", roomy_kit)
    desk.window.files.open_path(first)
    desk.window.files.open_path(last)
    assert actions["open-recent"].isEnabled()
    menu = actions["open-recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == [f"c.ikit — {tmp_path}", f"a && b.ikit — {tmp_path}"]
    menu.actions()[1].trigger()
    assert desk.session.kit == kit
    Path(last).unlink()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text().startswith("a && b.ikit")
    assert len(menu.actions()) == 3, "the one that is gone is not offered"
    menu.actions()[-1].trigger()
    assert desk.window.settings.recent == ()
    assert not desk.window.menus.actions["open-recent"].isEnabled()


def test_recent_kits_are_found_in_the_palette(desk: Desk, kit: Kit, tmp_path: Path):
    desk.window.files.open_path(_kit_at(tmp_path / "mine.ikit", kit))
    assert "Open “mine.ikit”" in {command.text for command in desk.window.menus.commands()}


def test_the_last_three_versions_of_a_kit_are_kept_away_from_the_document(
    full: Desk, tmp_path: Path
):
    path = tmp_path / "docs" / "mine.ikit"
    versions: list[bytes] = []
    for day in range(1, BACKUPS + 3):
        assert full.session.kit is not None
        kit = full.session.kit.model_copy(update={"date": dt.date(2027, 1, day)})
        full.session.change_kit(kit, "date")
        full.session.save_kit(str(path))
        versions.append(path.read_bytes())
    assert [p.name for p in path.parent.iterdir() if not p.name.startswith(".")] == ["mine.ikit"]
    kept = [backup_path(path, number).read_bytes() for number in range(1, BACKUPS + 1)]
    assert kept == versions[-2 : -2 - BACKUPS : -1], "the last one first"
    assert len(list(backup_folder().iterdir())) == BACKUPS


def test_saving_the_same_again_pushes_no_version_out(full: Desk, tmp_path: Path):
    path = tmp_path / "mine.ikit"
    for _ in range(3):
        full.session.save_kit(str(path))
    assert not backup_path(path, 1).exists()


def test_a_kit_is_saved_even_if_its_earlier_version_cannot_be_kept(full: Desk, tmp_path: Path):
    path = tmp_path / "mine.ikit"
    path.write_bytes(b"before")
    backup_folder().parent.mkdir(parents=True, exist_ok=True)
    backup_folder().write_text("a file in the way")
    full.session.save_kit(str(path))
    assert read_kit_file(path)[0] == full.session.kit
    assert not full.session.modified


def test_the_folders_of_versions_and_of_the_log_are_opened(desk: Desk, shown: list[Path]):
    desk.window.menus.actions["open-backups"].trigger()
    desk.window.menus.actions["open-log"].trigger()
    assert shown[0] == backup_folder()
    assert [folder.is_dir() for folder in shown] == [True, True]


def test_a_folder_that_cannot_be_shown_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    desk.window.menus.actions["open-backups"].trigger()
    (told,) = desk.session.board.of("folder")
    assert told.place.file == str(backup_folder())


def test_a_file_that_macos_hands_over_is_opened(
    desk: Desk, qapp: QApplication, kit: Kit, tmp_path: Path
):
    path = _kit_at(tmp_path / "from finder.ikit", kit)
    desk.take_system_files()
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(path))
    assert desk.session.kit == kit
    assert desk.session.file.path == path


def test_file_dialogs_begin_where_a_file_was_chosen_last(desk: Desk, kit: Kit, tmp_path: Path):
    desk.window.files.open_path(_kit_at(tmp_path / "a.ikit", kit))
    assert desk.window.files.folder() == str(tmp_path)
    assert desk.window.settings.files_folder == str(tmp_path)
    again = Desk(QApplication.instance())  # pyright: ignore[reportArgumentType] - the tests have one
    assert again.window.files.folder() == str(tmp_path)
    again.jobs.close()
    again.window.deleteLater()


def test_a_folder_that_is_gone_is_not_where_dialogs_begin(desk: Desk, kit: Kit, tmp_path: Path):
    place = tmp_path / "stick"
    place.mkdir()
    path = Path(_kit_at(place / "a.ikit", kit))
    desk.window.files.open_path(str(path))
    for left in place.iterdir():
        left.unlink()
    place.rmdir()
    assert desk.window.files.folder() == str(Path.home())
