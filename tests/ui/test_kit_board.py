"""The board of the kit page: coverage, scoring, interviews and the notes that lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kits import edits
from kits.generate.faults import MOST_MINIMUMS
from roles.problem import Problem
from tests.ui.known_roles import ml_engineer
from ui.viewmodels.coverage import RequirementRow
from ui.viewmodels.problems import PROBLEM, Target, target_of
from ui.viewmodels.scoring import REQUIREMENT_TYPE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.model import Competency, Kit
    from ui.app import Desk
    from ui.session import Session
    from ui.views.kit_page import KitPage

LEFT = Qt.MouseButton.LeftButton


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _press(widget: QWidget, text: str, qtbot: QtBot) -> None:
    found = [b for b in widget.findChildren(QPushButton) if b.text().strip() == text]
    qtbot.mouseClick(next(b for b in found if b.isVisible()), LEFT)


def _kit(session: Session) -> Kit:
    assert session.kit is not None
    return session.kit


@pytest.fixture
def page(desk: Desk) -> KitPage:
    """An hour for a senior, which is too short for everything."""
    library = desk.session.shelves.library
    assert library is not None
    desk.session.choose_role(ml_engineer(library))
    desk.window.workspace.show_kit()
    _settle()
    assert desk.window.workspace.kit is not None
    return desk.window.workspace.kit


def _lacking(page: KitPage) -> RequirementRow:
    page.show_place("coverage", "")
    _settle()
    rows = [row for row in page.coverage.model.rows if isinstance(row, RequirementRow)]
    return next(row for row in rows if row.lacks)


def _covered_by(session: Session, requirement_id: str) -> tuple[str, ...]:
    return next(c.covered_by for c in _kit(session).requirements
                if c.requirement.id == requirement_id)  # fmt: skip


def test_the_requirement_that_is_shown_is_selected_as_soon_as_the_list_has_the_keyboard(
    page: KitPage,
):
    page.show_place("coverage", "")
    _settle()
    requirements = page.coverage.requirements
    requirements.setFocus()
    _settle()
    current = requirements.currentIndex()
    assert requirements.selectionModel().isSelected(current)
    shown = page.coverage.model.rows[current.row()]
    assert isinstance(shown, RequirementRow)
    assert shown.text in _texts(page.coverage.pane)


def test_enter_on_what_is_left_out_says_that_no_interview_has_room(
    page: KitPage, desk: Desk, qtbot: QtBot
):
    row, before = _lacking(page), desk.session.kit
    page.coverage.select(row.id)
    qtbot.keyClick(page.coverage.requirements, Qt.Key.Key_Return)
    _settle()
    assert desk.session.kit is before
    assert "no interview has them" in _texts(page.coverage)
    _press(page.coverage.pane, "Add it anyway", qtbot)
    assert _covered_by(desk.session, row.id)
    assert "no interview has them" not in _texts(page.coverage)
    desk.session.undo()
    assert desk.session.kit == before


def test_a_question_is_added_at_once_where_there_is_room(page: KitPage, desk: Desk, qtbot: QtBot):
    longer = edits.set_interview_minutes(_kit(desk.session), 0, 90)
    assert desk.session.take_edit(longer, "wishes")
    row = _lacking(page)
    page.coverage.select(row.id)
    qtbot.mouseClick(page.coverage.pane.add, LEFT)
    assert len(_covered_by(desk.session, row.id)) == 1
    assert page.coverage.selected == row.id, "one stays at the requirement"


def test_a_click_on_a_code_shows_its_question_in_the_plan(page: KitPage, qtbot: QtBot):
    page.show_tab("coverage")
    _settle()
    board = page.coverage.requirements
    number, row = next((n, r) for n, r in enumerate(page.coverage.model.rows)
                       if isinstance(r, RequirementRow) and r.marks)  # fmt: skip
    rect = board.visualRect(page.coverage.model.index(number, 0))
    points = (rect.center() + (rect.topRight() - rect.topLeft()) * x / 40 for x in range(-20, 20))
    hit = next(p for p in points if board._hit(p) == row.marks[0])
    qtbot.mouseClick(board.viewport(), LEFT, pos=hit)
    assert page.tab == "plan"
    assert page.plan.selected == row.marks[0].id


def test_a_weight_counts_only_once_its_reason_is_written(page: KitPage, desk: Desk, qtbot: QtBot):
    page.show_place("scoring", "")
    form, first = page.scoring.form, _kit(desk.session).competencies[0].id
    _press(form.weight, "× 2", qtbot)
    assert _competency(desk.session, first).weight == 1
    assert "Write down why" in _texts(form)
    assert form.reason.hasFocus()
    qtbot.keyClicks(form.reason, "Most of the work")
    form.reason.flush()
    assert _competency(desk.session, first).weight == 2
    assert _competency(desk.session, first).weight_reason == "Most of the work"
    assert "Write down why" not in _texts(form)
    desk.session.undo()
    assert _competency(desk.session, first).weight == 1


def test_without_its_reason_a_weight_counts_no_more(page: KitPage, desk: Desk):
    model, first = page.scoring.model, _kit(desk.session).competencies[0].id
    model.set_weight(3)
    model.set_reason("Most of the work")
    model.set_reason("  ")
    assert _competency(desk.session, first).weight == 1
    assert (model.weight, model.wants_reason) == (3, True)
    model.set_reason("Most of the work")
    assert _competency(desk.session, first).weight == 3


def test_one_minimum_too_many_is_refused_and_told(page: KitPage, desk: Desk):
    page.show_tab("scoring")
    for competency in _kit(desk.session).competencies[: MOST_MINIMUMS + 1]:
        page.scoring.select(competency.id)
        page.scoring.model.set_minimum(3)
    minimums = [c.minimum for c in _kit(desk.session).competencies]
    assert minimums.count(3) == MOST_MINIMUMS
    _settle()
    assert "have a minimum" in _texts(page)


def test_a_requirement_is_dropped_on_another_competency(page: KitPage, desk: Desk):
    first, second, *_ = _kit(desk.session).competencies
    moved = first.requirements[0]
    mime = QMimeData()
    mime.setData(REQUIREMENT_TYPE, moved.encode())
    model = page.scoring.model.competencies
    move = Qt.DropAction.MoveAction
    assert model.dropMimeData(mime, move, -1, -1, model.index(1))
    assert moved in _competency(desk.session, second.id).requirements
    assert moved not in _competency(desk.session, first.id).requirements
    desk.session.undo()
    assert moved in _competency(desk.session, first.id).requirements


def test_a_competency_moved_by_hand_is_not_lost_when_interviews_change(page: KitPage, desk: Desk):
    first, second, *_ = _kit(desk.session).competencies
    page.scoring.model.move(first.requirements[0], second.id)
    page.wishes.model.add_interview(45)
    desk.session.refitting.accept()
    assert first.requirements[0] in _competency(desk.session, second.id).requirements
    assert len(_kit(desk.session).interviews) == 2


def test_names_are_chips_that_enter_adds_and_backspace_removes(
    page: KitPage, desk: Desk, qtbot: QtBot
):
    asked = [planned.id for planned in _kit(desk.session).questions]
    page.show_place("interviews", "")
    names = page.interviews.panels[0].names
    for name in ("Ada", "Grace"):
        qtbot.keyClicks(names.edit, name)
        qtbot.keyClick(names.edit, Qt.Key.Key_Return)
    assert _kit(desk.session).interviews[0].interviewers == ("Ada", "Grace")
    assert names.texts == ["Ada", "Grace"]
    qtbot.keyClick(names.edit, Qt.Key.Key_Backspace)
    assert _kit(desk.session).interviews[0].interviewers == ("Ada",)
    assert [planned.id for planned in _kit(desk.session).questions] == asked


def test_a_focus_plans_anew_and_names_survive_it(page: KitPage, desk: Desk):
    model, second = page.wishes.model, _kit(desk.session).competencies[1].id
    model.add_interview(45)
    model.set_panel(1, ("Ada",))
    model.set_focus(1, (second,))
    kit = _kit(desk.session)
    assert kit.interviews[1].wished_focus == (second,)
    assert {planned.competency for planned in kit.interviews[1].questions} <= {second}
    assert kit.interviews[1].interviewers == ("Ada",)
    assert page.interviews.panels[1].focus.texts == [kit.competencies[1].name.best("en")]


def test_an_edit_while_a_plan_is_proposed_is_not_overwritten_by_it(page: KitPage, desk: Desk):
    key = _kit(desk.session).questions[0].id
    assert desk.session.take_edit(edits.lock(_kit(desk.session), key), "wishes")
    page.wishes.model.add_interview(45)
    assert desk.session.refitting.proposal is not None
    page.wishes.model.set_panel(0, ("Ada",))
    assert desk.session.refitting.proposal is None
    assert _kit(desk.session).interviews[0].interviewers == ("Ada",)


def test_the_wishes_fold_into_one_line(page: KitPage, qtbot: QtBot):
    qtbot.mouseClick(page.wishes.fold, LEFT)
    assert not page.wishes.level.isVisible()
    assert "Senior · English · 60 min" in page.wishes.summary.text()
    assert page.wishes.unfold.hasFocus()
    qtbot.mouseClick(page.wishes.unfold, LEFT)
    assert page.wishes.level.isVisible()


def test_a_note_leads_to_the_requirement_it_is_about(page: KitPage, desk: Desk, qtbot: QtBot):
    pane = desk.window.workspace.problems
    pane.toggle()
    number, problem = next((n, row) for n, row in enumerate(pane.model.rows)
                           if isinstance(row, Problem) and row.code == "build.none")  # fmt: skip
    pane.problems.select_row(number)
    qtbot.keyClick(pane.problems, Qt.Key.Key_Return)
    assert page.tab == "coverage"
    assert page.coverage.selected == problem.place.field
    assert page.coverage.requirements.hasFocus()


@pytest.mark.usefixtures("page")
def test_notes_are_counted_by_gravity_searched_and_copied(desk: Desk, qtbot: QtBot):
    pane = desk.window.workspace.problems
    pane.toggle()
    titles = [row.title for row in pane.model.rows if not isinstance(row, Problem)]
    assert titles[0] == "1 to look at"
    qtbot.keyClicks(pane.filter, "minutes suffice")
    assert [row.code for row in pane.model.rows if isinstance(row, Problem)] == [
        "build.minutes-short"
    ]
    qtbot.mouseClick(pane.copy, LEFT)
    assert QApplication.clipboard().text().startswith("warning: ")
    pane.filter.setText("zookeeper")
    assert "No note has these words" in _texts(pane)
    pane.filter.clear()
    assert pane.problems.model().index(0, 0).data(PROBLEM) is None


@pytest.mark.usefixtures("page")
def test_each_kind_of_note_has_its_place(desk: Desk):
    session = desk.session
    kit = _kit(session)
    question, competency = kit.questions[0].id, kit.competencies[0].id
    by_field = {"x": question, "y": competency}
    assert target_of(_about("build.composed", by_field["x"]), session) == Target(
        "kit", "plan", question
    )
    assert target_of(_about("build.weight-no-reason", by_field["y"]), session) == Target(
        "kit", "scoring", competency
    )
    alone = Problem.of("build.panel-of-one", number=1)
    assert target_of(alone, session) == Target("kit", "interviews", "1")
    full = Problem.of("build.interview-full", number=1, used=60, over=3)
    assert target_of(full, session) == Target("kit", "plan", question)
    guide = Problem.of("file.empty")
    session.board.put("source", (guide,))
    assert target_of(guide, session) == Target("start")


def _about(code: str, field: str) -> Problem:
    from roles.problem import Place

    return Problem.of(code, place=Place(field=field))


def _competency(session: Session, competency_id: str) -> Competency:
    return next(c for c in _kit(session).competencies if c.id == competency_id)
