"""Nothing jumps, nothing is covered and nothing is crushed, whatever the window has to say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.ui.known_roles import ml_engineer
from ui.session import Notice
from ui.viewmodels.role_editor_rows import Section
from ui.widgets.column_heads import ColumnHeads
from ui.widgets.coverage_delegate import CoverageDelegate
from ui.widgets.flow import Flow
from ui.widgets.path_field import PathField
from ui.widgets.title import Title

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Desk

PAGES = ("start", "role", "kit", "paper")


@pytest.fixture
def full(desk: Desk) -> Desk:
    """The window at its usual size, with a kit."""
    desk.window.resize(1280, 800)
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    _settle()
    return desk


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _enlarge(desk: Desk, language: str) -> None:
    desk.window.settings = replace(desk.window.settings, language=language, text_size=150)
    desk.refresh()
    _settle()


def _places(page: QWidget) -> dict[str, tuple[QPoint, int]]:
    """Return where each visible part stands and how high it is."""
    seen = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    return {
        f"{number} {type(widget).__name__}": (widget.mapTo(page, QPoint()), widget.height())
        for number, widget in enumerate(seen)
    }


def test_a_notice_moves_and_covers_nothing(full: Desk):
    workspace = full.window.workspace
    before = _places(workspace.splitter)
    foot = workspace.foot.geometry()
    full.session.noticed.emit(Notice("ui.exported", 2, "Kit", "/there"))
    _settle()
    assert workspace.notice.isVisible()
    assert not workspace.status.isVisible()
    assert _places(workspace.splitter) == before
    assert workspace.foot.geometry() == foot
    workspace.notice.put_away()
    _settle()
    assert workspace.status.isVisible()
    assert _places(workspace.splitter) == before


def test_a_long_notice_ends_in_time_and_its_tooltip_has_all_of_it(full: Desk):
    told = full.window.workspace.notice.text
    full.session.noticed.emit(Notice("ui.exported", 2, "Kit"))
    _settle()
    assert told.shown == told.text()
    assert told.toolTip() == ""
    full.session.noticed.emit(Notice("ui.exported", 2, "A very long name " * 20))
    _settle()
    assert told.shown.endswith("…")
    assert told.toolTip() == told.text()


def test_the_foot_is_as_high_on_every_page(full: Desk):
    heights: set[int] = set()
    for page in PAGES:
        full.window.workspace.show_page(page)
        _settle()
        heights.add(full.window.workspace.foot.height())
    assert len(heights) == 1


def test_a_search_that_finds_nothing_moves_nothing_and_offers_no_role(desk: Desk, qtbot: QtBot):
    workspace = desk.window.workspace
    start, pane = workspace.start, workspace.start_pane
    _settle()
    before = start.search.mapTo(workspace, QPoint())
    drop = start._drop.mapTo(workspace, QPoint())
    qtbot.keyClicks(start.search, "zookeeper")
    qtbot.keyClick(start.search, Qt.Key.Key_Return)
    _settle()
    assert start.search.mapTo(workspace, QPoint()) == before
    assert start._drop.mapTo(workspace, QPoint()) == drop
    assert not pane.build.isEnabled()
    with qtbot.assertNotEmitted(pane.role_chosen):
        pane.take()
    start.search.clear()
    qtbot.keyClick(start.search, Qt.Key.Key_Return)
    assert pane.build.isEnabled()


def test_a_role_is_shown_beside_the_list_in_another_language_too(desk: Desk):
    desk.window.commands.run("language", "fr")
    _settle()
    assert desk.window.workspace.start_pane.build.isEnabled()


def test_notes_leave_the_plan_three_of_its_rows(full: Desk):
    workspace = full.window.workspace
    workspace.problems.toggle()
    _settle()
    assert workspace.kit is not None
    plan = workspace.kit.plan.questions
    rows = [plan.sizeHintForRow(number) for number in range(3)]
    assert plan.viewport().height() >= sum(rows)
    assert workspace.problems.height() <= workspace.height() // 3
    assert workspace.problems.geometry().top() >= workspace.splitter.geometry().bottom()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_table_of_documents_fits(full: Desk, language: str):
    full.window.settings = replace(full.window.settings, language=language)
    full.refresh()
    full.window.workspace.show_page("paper")
    _settle()
    page = full.window.workspace.paper
    assert page is not None
    for box in page.boxes.values():
        right = box.mapTo(page, QPoint(box.width(), 0)).x()
        assert right <= page.width()
    part = page.boxes["docx"].parentWidget()
    assert part is not None
    room = part.parentWidget()
    assert room is not None
    assert part.minimumSizeHint().width() <= room.width()


def test_writing_moves_nothing_on_the_page(full: Desk):
    full.window.workspace.show_page("paper")
    _settle()
    page = full.window.workspace.paper
    assert page is not None
    parts = (page.tabs, page.folder, page.boxes["docx"])
    before = [part.mapTo(page, QPoint()) for part in parts]
    page._show_running(running=True)
    _settle()
    assert page.stop.isVisible()
    assert page.progress.isVisible()
    assert [part.mapTo(page, QPoint()) for part in parts] == before
    page._show_running(running=False)


def test_both_ends_of_a_long_path_are_seen_and_all_of_it_where_one_types(qtbot: QtBot):
    path = "/media/office/Documents/A folder with a name/Interview kits/data-engineer"
    other, field = QWidget(), PathField(path)
    page = QWidget()
    field.setParent(page)
    other.setParent(page)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    field.resize(field.fontMetrics().horizontalAdvance(path) // 2, 32)  # whatever the font
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    _settle()
    other.setFocus()
    assert field.shown.startswith("/media")
    assert field.shown.endswith("engineer")
    assert "…" in field.shown
    assert field.toolTip() == path
    field.setFocus()
    assert field.shown == path
    assert field.text() == path


def test_the_role_leads_to_the_plan(full: Desk):
    workspace = full.window.workspace
    workspace.show_page("role")
    assert workspace.role is not None
    assert workspace.role.head.plan.isVisible()
    workspace.role.head.plan.click()
    assert workspace.page == "kit"


def test_a_part_of_the_role_without_entries_has_no_empty_pane(full: Desk):
    workspace = full.window.workspace
    workspace.show_page("role")
    assert workspace.role is not None
    entries = workspace.role.entries
    workspace.role.show_section(Section.COMPETENCIES)
    assert entries.list.isHidden()
    assert not entries.pane.isVisible()
    workspace.role.show_section(Section.MISSIONS)
    assert entries.pane.isVisible()


def test_the_lines_of_a_question_do_not_run_over_a_large_screen(full: Desk):
    full.window.resize(2400, 1080)
    _settle()
    assert full.window.workspace.kit is not None
    reading = full.window.workspace.kit.plan.pane.reading
    inside = reading.widget()
    assert inside is not None
    assert reading.viewport().width() > inside.width()
    assert inside.width() <= 90 * reading.fontMetrics().averageCharWidth()


def test_columns_of_coverage_are_no_wider_than_their_questions_need(full: Desk):
    delegate = CoverageDelegate(full.window.context.look)
    delegate.set_columns(["Interview 1", "Interview 2"], 1, adds=False)
    narrow, begin = delegate.columns(700)
    delegate.set_columns(["Interview 1", "Interview 2"], 2, adds=False)
    wide, earlier = delegate.columns(700)
    assert narrow < wide
    assert begin > earlier, "the requirement has the room"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_long_requirement_is_whole_in_the_lists_that_show_it(full: Desk, language: str):
    _enlarge(full, language)
    kit = full.window.workspace.kit
    assert kit is not None
    full.window.workspace.show_page("kit")
    for tab, rows in (
        ("coverage", kit.coverage.requirements),
        ("scoring", kit.scoring.form.parts),
    ):
        kit.show_tab(tab)
        _settle()
        names = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
        heights = [rows.sizeHintForRow(row) for row in range(len(names))]
        longest = max(range(len(names)), key=lambda row: len(names[row]))
        line = rows.fontMetrics().lineSpacing()
        least = rows.fontMetrics().horizontalAdvance(names[longest]) // rows.viewport().width()
        assert heights[longest] > (least + 1) * line
        assert heights[longest] >= min(heights) + line


def test_the_legend_of_the_coverage_takes_a_line_more_where_it_has_no_room(full: Desk):
    kit = full.window.workspace.kit
    assert kit is not None
    full.window.workspace.show_page("kit")
    kit.show_tab("coverage")
    _settle()
    heads = kit.coverage.findChildren(ColumnHeads)[0]
    one = heads.height()
    heads.resize(heads.width() // 3, one)
    kit.coverage.requirements.resize(heads.width(), 200)
    heads.set_names(["1", "2"], ["1", "2"])
    assert heads.height() == 2 * one


@pytest.mark.parametrize("language", ["en", "fr"])
def test_large_text_leaves_an_alternative_whole_and_the_question_readable(
    full: Desk, language: str
):
    _enlarge(full, language)
    assert full.window.workspace.kit is not None
    full.window.workspace.show_page("kit")
    full.window.workspace.kit.wishes.show_body(shown=False)  # as the program begins then
    _settle()
    plan = full.window.workspace.kit.plan
    plan.show_alternatives()
    _settle()
    shown = plan.alternatives
    assert shown.list.viewport().height() >= shown.list.sizeHintForRow(0)
    asked = shown.ask.visibleRegion().boundingRect()
    assert asked.height() >= shown.ask.fontMetrics().lineSpacing()
    assert shown.title.height() >= shown.title.heightForWidth(shown.title.width())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_languages_stand_beside_each_other_as_long_as_both_have_room(
    full: Desk, language: str
):
    for large in (False, True):
        if large:
            _enlarge(full, language)
        full.window.workspace.show_page("role")
        assert full.window.workspace.role is not None
        _settle()
        areas = full.window.workspace.role.entries.pane.requirement.text.areas
        one, other = (area.mapTo(full.window, QPoint()) for area in areas.values())
        heights = {area.height() for area in areas.values()}
        if large:
            assert one.x() == other.x()
            assert one.y() < other.y()
        else:
            assert one.y() == other.y()
            assert len(heights) == 1, "one is as high as the other"


def test_parts_of_the_role_begin_at_one_place_whether_they_have_entries_or_not(full: Desk):
    _enlarge(full, "fr")
    full.window.workspace.show_page("role")
    assert full.window.workspace.role is not None
    widths: set[int] = set()
    for section in Section:
        full.window.workspace.role.show_section(section)
        _settle()
        widths.add(full.window.workspace.role.outline.width())
    assert len(widths) == 1


def test_a_title_that_would_take_three_lines_has_smaller_letters(full: Desk, qtbot: QtBot):
    title = Title(full.window.context.look)
    qtbot.addWidget(title)
    title.resize(900, 100)
    title.setText("A title of a role that is rather long, and longer yet")
    title.show()
    assert title.property("scale") == "title"
    title.resize(220, 100)
    assert title.property("scale") == "heading"
    title.resize(900, 100)
    assert title.property("scale") == "title"


def test_what_stands_in_one_row_has_one_middle(qtbot: QtBot):
    flow, low, high = Flow(), QWidget(), QWidget()
    qtbot.addWidget(flow)
    for part, height in ((low, 20), (high, 31)):
        part.setFixedSize(40, height)
        flow.items.addWidget(part)
    flow.resize(200, 50)
    flow.show()
    _settle()
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1


def test_documents_are_told_apart_where_their_names_do_not_fit(full: Desk):
    assert full.window.workspace.preview is not None
    documents = full.window.workspace.preview.documents
    room = documents.fontMetrics().horizontalAdvance("1 · Interview g…")
    shown: set[str] = set()
    for place in range(documents.count()):
        documents.setCurrentIndex(place)
        shown.add(documents.shown(room))
    assert len(shown) == documents.count()


def test_what_the_program_is_bears_its_icon(desk: Desk):
    seen: list[bool] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.iconPixmap().isNull())
        box.close()

    QTimer.singleShot(50, look)
    desk.window.commands.run("show_about", "")
    assert seen == [False]
