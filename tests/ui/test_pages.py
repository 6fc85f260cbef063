"""What a person sees and does on each page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from kits.files import write_kit
from roles.problem import Problem
from tests.ui.known_roles import ml_engineer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.views.kit_page import KitPage

GUIDE = """Data Engineer

Missions
- Build data pipelines.
- Monitor data quality.

Technical skills
- Languages: Python, SQL
"""


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _drop(desk: Desk, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy = QPointF(600, 400), Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(where, copy, mime, Qt.MouseButton.LeftButton, none))


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def page(desk: Desk) -> KitPage:
    """The page of a kit for the first role."""
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    _settle()
    assert desk.window.workspace.kit is not None
    return desk.window.workspace.kit


def _answer(role: QMessageBox.ButtonRole) -> Callable[[], None]:
    """Press the button of this role in the dialog that is about to open."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    QTimer.singleShot(50, press)
    return press


def test_the_first_page_shows_the_roles_and_the_first_of_them(desk: Desk):
    workspace = desk.window.workspace
    assert workspace.start.roles.model().rowCount() >= 1
    assert "Missions" in _texts(workspace.start_pane)
    assert workspace.start_pane.build.isEnabled()
    assert workspace.start.search.hasFocus()


def test_a_search_that_finds_nothing_says_what_to_do(desk: Desk, qtbot: QtBot):
    page = desk.window.workspace.start
    qtbot.keyClicks(page.search, "zookeeper")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert "No role has these words" in _texts(page)
    page.search.clear()
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.roles.isVisible()


def test_a_guide_shows_what_was_understood_before_anything_is_built(desk: Desk, tmp_path: Path):
    path = tmp_path / "my guide.txt"
    path.write_text(GUIDE, encoding="utf-8")
    desk.window.files.open_path(str(path))
    _settle()
    shown = _texts(desk.window.workspace.start_pane)
    assert "Understood from my guide.txt" in shown
    assert "2\u00a0missions" in shown
    assert "Build data pipelines." in shown
    assert desk.session.kit is None


def test_a_guide_that_cannot_be_read_is_told_in_place(desk: Desk, tmp_path: Path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    desk.window.files.open_path(str(path))
    _settle()
    assert "empty.txt" in _texts(desk.window.workspace.start)
    assert desk.window.workspace.start_pane.build.isEnabled(), "the library's role is still there"


def test_searching_roles_does_not_put_a_guide_away(desk: Desk, tmp_path: Path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    desk.window.files.open_path(str(path))
    start = desk.window.workspace.start
    start.roles.select_row(0)
    desk.window.files.open_path(str(path))
    start._search("no such role at all")
    start._search("machine")
    assert desk.session.shelves.source is not None


def test_a_file_dropped_on_the_window_is_opened(desk: Desk, tmp_path: Path):
    path = tmp_path / "guide.md"
    path.write_text(GUIDE, encoding="utf-8")
    _drop(desk, path)
    assert desk.session.shelves.source is not None
    assert desk.session.shelves.source.path == str(path)


def test_a_dropped_file_of_another_kind_is_told_in_place(desk: Desk, tmp_path: Path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    _drop(desk, path)
    assert desk.session.shelves.source is not None
    assert desk.session.shelves.source.role is None
    _settle()
    assert "photo.png" in _texts(desk.window.workspace.start)


def test_the_kit_page_shows_the_plan_the_question_and_the_paper(page: KitPage, desk: Desk):
    assert page.plan.questions.hasFocus()
    assert "Q1" in _texts(page.plan.pane)
    assert "Why it is here" in _texts(page.plan.pane)
    assert desk.window.workspace.preview is not None
    assert desk.window.workspace.preview.documents.currentText() == "Interview 1 · Interview guide"
    assert "Q1" in desk.window.workspace.preview.page.accessibleDescription()


def test_selecting_a_question_shows_it_and_scrolls_the_paper_to_it(page: KitPage, desk: Desk):
    page.plan.questions.select_row(page.plan.model.rowCount() - 1)
    _settle()
    last = f"Q{len(page.plan.model.rows) - 1}"
    assert last in _texts(page.plan.pane)
    preview = desk.window.workspace.preview
    assert preview is not None
    assert last in preview.page.accessibleDescription(), "the page in view is that of the question"
    assert preview.place.text().startswith(f"Page {preview.page.current + 1} of ")
    assert preview.page.current > 0


def test_the_level_changes_the_kit(page: KitPage, desk: Desk, qtbot: QtBot):
    junior = next(b for b in page.wishes.level.findChildren(QPushButton) if b.text() == "Junior")
    qtbot.mouseClick(junior, Qt.MouseButton.LeftButton)
    assert desk.session.kit is not None
    assert str(desk.session.kit.level) == "junior"


@pytest.mark.usefixtures("desk")
def test_the_arrow_keys_choose_a_level(page: KitPage, desk: Desk, qtbot: QtBot):
    senior = next(b for b in page.wishes.level.findChildren(QPushButton) if b.text() == "Senior")
    senior.setFocus()
    qtbot.keyClick(senior, Qt.Key.Key_Right)
    assert desk.session.wishes is not None
    assert str(desk.session.wishes.level) == "lead"


def test_interviews_are_added_and_removed_as_chips(page: KitPage, qtbot: QtBot):
    page.wishes.model.add_interview(45)
    _settle()
    assert [chip.number.value() for chip in page.wishes.chips] == [60, 45]
    assert "Interview 2 · 45 min" in [row.title for row in page.plan.model.rows]
    qtbot.mouseClick(page.wishes.chips[0].cross, Qt.MouseButton.LeftButton)
    assert [chip.number.value() for chip in page.wishes.chips] == [45]


def test_a_length_is_changed_by_the_arrow_keys(page: KitPage, desk: Desk, qtbot: QtBot):
    chip = page.wishes.chips[0]
    chip.number.setFocus()
    qtbot.keyClick(chip.number, Qt.Key.Key_Down)
    assert desk.session.wishes is not None
    assert desk.session.wishes.interviews == (55,)
    assert page.wishes.chips[0] is chip, "the field one types in stays"


def test_a_wrong_date_is_told_at_the_field(page: KitPage, desk: Desk):
    page.wishes.more.click()
    page.interviews.date.setText("soon")
    page.interviews.date.editingFinished.emit()
    assert "“soon” is no date" in page.interviews.date_helper.text()
    page.interviews.date.setText("2026-11-24")
    page.interviews.date.editingFinished.emit()
    assert desk.session.kit is not None
    assert str(desk.session.kit.date) == "2026-11-24"
    assert "no date" not in page.interviews.date_helper.text()


def test_what_is_left_out_is_one_click_away_and_can_be_mended(page: KitPage, desk: Desk):
    assert desk.session.kit is not None
    left = desk.session.kit.plan.minutes_missing
    assert left > 0
    desk.window.workspace.status.coverage.click()
    _settle()
    assert page.tab == "coverage"
    assert f"{left} more minutes" in _texts(page.coverage)
    name = "Add a 30-minute interview"
    add = next(b for b in page.coverage.findChildren(QPushButton) if b.text() == name)
    add.click()
    assert desk.session.kit.plan.minutes_missing < left


@pytest.mark.usefixtures("page")
def test_the_foot_counts_the_notes_and_opens_them(desk: Desk):
    workspace = desk.window.workspace
    count = len(desk.session.board.problems)
    assert workspace.status.problems.text().strip() == f"{count} notes"
    workspace.status.problems.click()
    assert workspace.problems.isVisible()
    rows = workspace.problems.model.rows
    assert len([row for row in rows if isinstance(row, Problem)]) == count
    workspace.status.problems.click()
    assert not workspace.problems.isVisible()


@pytest.mark.usefixtures("page")
def test_the_title_bears_the_mark_of_changes_until_saved(desk: Desk, tmp_path: Path):
    window = desk.window
    assert window.isWindowModified()
    assert window.windowTitle().startswith("Machine Learning Engineer · Senior[*]")
    desk.session.save_kit(str(tmp_path / "a.ikit"))
    assert not window.isWindowModified()
    assert "a.ikit is saved" in _texts(window.workspace.notice)
    assert window.settings.recent == (str(tmp_path / "a.ikit"),)


@pytest.mark.usefixtures("page")
def test_closing_asks_about_changes_and_can_be_called_off(desk: Desk):
    _answer(QMessageBox.ButtonRole.RejectRole)
    assert not desk.window.close()
    assert desk.window.isVisible()


def test_closing_can_save_first(page: KitPage, desk: Desk, tmp_path: Path):
    desk.session.save_kit(str(tmp_path / "a.ikit"))
    page.wishes.model.add_interview()
    desk.session.refitting.accept()
    saved = (tmp_path / "a.ikit").read_bytes()
    _answer(QMessageBox.ButtonRole.AcceptRole)
    assert desk.window.close()
    assert (tmp_path / "a.ikit").read_bytes() != saved


def test_an_opened_kit_shows_its_plan(desk: Desk, roomy_kit: Kit, tmp_path: Path):
    path = tmp_path / "b.ikit"
    path.write_bytes(write_kit(roomy_kit))
    desk.window.files.open_path(str(path))
    _settle()
    workspace = desk.window.workspace
    assert workspace.page == "kit"
    assert workspace.kit is not None
    assert len(workspace.kit.wishes.chips) == 3
    assert not desk.window.isWindowModified()


def test_a_filled_grid_is_not_overwritten_unasked(page: KitPage, desk: Desk, tmp_path: Path):
    page.next.click()
    workspace = desk.window.workspace
    assert workspace.paper is not None
    filled = tmp_path / "interview-1-grid.docx"
    filled.write_text("filled in")
    workspace.export_model.set_folder(str(tmp_path))
    _answer(QMessageBox.ButtonRole.RejectRole)
    workspace.paper.write.click()
    assert filled.read_text() == "filled in"
    _answer(QMessageBox.ButtonRole.DestructiveRole)
    workspace.paper.write.click()
    assert filled.read_bytes().startswith(b"PK")
    assert "files written" in _texts(workspace.notice)
    assert workspace.notice.open.isVisible()


def test_what_cannot_be_written_is_told_on_the_page(page: KitPage, desk: Desk, tmp_path: Path):
    page.next.click()
    workspace = desk.window.workspace
    (tmp_path / "taken").write_text("a file")
    workspace.export_model.set_folder(str(tmp_path / "taken"))
    assert workspace.paper is not None
    workspace.paper.write.click()
    _settle()
    assert "taken" in _texts(workspace.paper)
    assert workspace.paper.write.isVisible(), "one can try again"


def test_a_document_is_looked_at_from_the_list(page: KitPage, desk: Desk):
    page.next.click()
    workspace = desk.window.workspace
    assert workspace.paper is not None
    assert workspace.preview is not None
    looks = [b for b in workspace.paper.findChildren(QPushButton) if b.text() == "Preview"]
    grid = next(b for b in looks if "Interview 1 · Evaluation grid" in b.accessibleName())
    grid.click()
    assert workspace.preview.documents.currentText() == "Interview 1 · Evaluation grid"
    letter = next(b for b in looks if "Candidate letter" in b.accessibleName())
    letter.click()
    assert workspace.preview.documents.currentText() == "Candidate letter"


@pytest.mark.usefixtures("page")
def test_zooming_makes_the_page_larger(desk: Desk):
    preview = desk.window.workspace.preview
    assert preview is not None
    before, fitting = preview.page.verticalScrollBar().maximum(), preview.page.percent
    desk.window.commands.run("zoom_in", "")
    assert preview.page.verticalScrollBar().maximum() > before
    assert preview.percent.text() == f"{preview.page.percent}%"
    preview.page.fit_width()
    assert preview.page.percent == fitting


@pytest.mark.usefixtures("qtbot")
def test_the_window_changes_language_and_look_while_it_runs(
    page: KitPage,
    desk: Desk,
):
    page.show_tab("coverage")
    desk.window.menus.actions["language-fr"].trigger()
    desk.window.menus.actions["theme-dark"].trigger()
    _settle()
    workspace = desk.window.workspace
    assert workspace.page == "kit"
    assert workspace.kit is not None
    assert workspace.kit.tab == "coverage"
    assert "Niveau" in _texts(workspace.kit)
    assert desk.window.menuBar().actions()[0].text() == "&Fichier"
    assert desk.window.workspace.start.palette().window().color().lightness() < 60
    assert len(desk.window.menuBar().actions()) == 5


def test_the_window_comes_back_where_it_was(desk: Desk, qapp: QApplication):
    desk.window.resize(1000, 690)
    desk.window.close()
    assert desk.window.settings.geometry
    again = type(desk)(qapp)
    assert again.window.size() == desk.window.size()
    again.jobs.close()
    again.window.deleteLater()


def test_a_screen_that_is_gone_does_not_hide_the_window(desk: Desk):
    desk.window.move(-9000, -9000)
    desk.window.settings = desk.window.settings.__class__(
        geometry=bytes(desk.window.saveGeometry().data())
    )
    desk.window.restore_geometry()
    screen = desk.window.screen().availableGeometry()
    assert screen.intersects(desk.window.frameGeometry())
