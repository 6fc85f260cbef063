"""The export page as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.known_roles import ml_engineer
from ui.views import dialogs

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Desk
    from ui.views.paper_page import PaperPage


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(desk: Desk) -> PaperPage:
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    desk.window.workspace.show_page("paper")
    QApplication.processEvents()
    assert desk.window.workspace.paper is not None
    return desk.window.workspace.paper


def test_typing_candidates_says_how_many_grids_there_will_be(page: PaperPage, qtbot: QtBot):
    before = page.write.text()
    page.show_tab("candidates")
    qtbot.keyClicks(page.candidates.codes, "C-01, C-02")
    assert page.candidates.tally.text() == "2 candidates · 2 grids"
    assert page.write.text() != before
    assert page.tabs.findChild(QWidget) is not None
    page.candidates.kinds["notes"].click()
    assert page.candidates.tally.text() == "2 candidates · 2 grids · 2 note-taker sheets"


def test_a_wrong_list_is_told_below_the_field(page: PaperPage, qtbot: QtBot):
    page.show_tab("candidates")
    qtbot.keyClicks(page.candidates.codes, "x" * 60)
    QApplication.processEvents()
    assert "too long for the name of a file" in _texts(page.candidates)


def test_a_theme_is_chosen_by_its_swatch_and_the_pages_follow(page: PaperPage, desk: Desk):
    before = desk.session.papers.sheets
    page.show_tab("looks")
    page.looks.themes["warm"].click()
    assert page.looks.themes["warm"].isChecked()
    assert not page.looks.themes["calm"].isChecked()
    assert desk.session.papers.sheets is not before
    page.looks.protect.click()
    appearance = desk.session.papers.looks.appearance
    assert appearance is not None
    assert (appearance.theme, appearance.protect) == ("warm", True)


def test_a_template_is_shown_before_it_is_used_and_can_be_removed(
    page: PaperPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "ACME"
    made.save(str(tmp_path / "company.docx"))
    chosen = str(tmp_path / "company.docx")
    monkeypatch.setattr(dialogs, "ask_template", lambda *_: chosen)
    pane = page.looks.template
    page.show_tab("looks")
    pane.choose.click()
    QApplication.processEvents()
    assert "heading 1" in _texts(pane)
    assert desk.session.papers.looks.template is None
    pane.use.click()
    assert desk.session.papers.looks.template is not None
    assert pane.state.text() == "company.docx is used."
    assert pane.use.isHidden()
    pane.drop.click()
    assert desk.session.papers.looks.template is None
    assert pane.drop.isHidden()


def test_what_makes_pdfs_is_asked_only_where_there_is_a_choice(page: PaperPage):
    assert not page.pdf_by.isVisible()
    page.boxes["pdf"].click()
    assert page.pdf_by.isVisible() == page.model.options.has_office


def test_pdfs_by_the_program_are_written(page: PaperPage, desk: Desk, tmp_path: Path):
    names = [entry.name for entry in desk.session.papers.pages if entry.kind != "letter"]
    page.model.options.choose(formats=("pdf",), left_out=tuple(names), pdf_by="qt")
    page.model.set_folder(str(tmp_path / "out"))
    assert page.write.text() == "Write 1 file"
    page.write.click()
    assert (tmp_path / "out" / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_everything_stays_chosen_when_the_language_of_the_window_changes(
    page: PaperPage, desk: Desk, qtbot: QtBot
):
    page.show_tab("candidates")
    qtbot.keyClicks(page.candidates.codes, "C-01")
    page.model.set_folder("/there")
    page.boxes["html"].click()
    desk.window.commands.run("language", "fr")
    QApplication.processEvents()
    again = desk.window.workspace.paper
    assert again is not None
    assert again is not page
    assert again.candidates.codes.text() == "C-01"
    assert again.folder.text() == "/there"
    assert again.boxes["html"].isChecked()
    assert again.candidates.isVisible()


def test_the_parts_of_the_page_are_reached_by_the_keyboard(page: PaperPage, qtbot: QtBot):
    page.show_tab("looks")
    page.looks.themes["bold"].setFocus()
    qtbot.keyClick(page.looks.themes["bold"], Qt.Key.Key_Space)
    assert page.model.options.theme == "bold"
