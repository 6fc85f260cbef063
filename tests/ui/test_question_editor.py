"""A question is edited where it stands in the plan, and nothing that was typed gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kits.files import read_kit
from kits.model import Origin
from tests.ui.question_panes import plan_view

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kits.model import Kit, PlannedQuestion
    from ui.app import Desk
    from ui.session import Session
    from ui.views.plan_view import PlanView
    from ui.views.question_editor_fields import WritingArea
    from ui.views.question_pane import QuestionPane

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def plan(qtbot: QtBot, roomy_kit: Kit) -> PlanView:
    """The plan of a kit, its first question being edited."""
    made = plan_view(qtbot, roomy_kit)
    made.questions.select_row(1)
    made.run("edit")
    return made


@pytest.fixture
def pane(plan: PlanView) -> QuestionPane:
    return plan.pane


@pytest.fixture
def session(plan: PlanView) -> Session:
    return plan._context.session


@pytest.fixture
def in_window(desk: Desk, kit: Kit) -> QuestionPane:
    """The pane in the window, being edited with F2."""
    desk.session.recover(kit, "")
    desk.window.workspace.show_kit()
    desk.window.activateWindow()
    QApplication.processEvents()
    page = desk.window.workspace.kit
    assert page is not None
    desk.window.menus.actions["edit-question"].trigger()
    return page.plan.pane


def _planned(session: Session, pane: QuestionPane) -> PlannedQuestion:
    assert session.kit is not None
    return next(planned for planned in session.kit.questions if planned.id == pane.sheet.id)


def _retype(qtbot: QtBot, area: WritingArea, text: str) -> None:
    area.setFocus()
    area.selectAll()
    qtbot.keyClick(area, Qt.Key.Key_Delete)
    qtbot.keyClicks(area, text)
    area.flush()


def _ask(pane: QuestionPane) -> WritingArea:
    return pane.form.fields["ask"].area


def test_what_is_typed_is_in_the_kit_and_one_undo_takes_it_back(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    area, before = _ask(pane), _planned(session, pane)
    assert area.hasFocus()
    text = before.question.best_text("en").ask
    assert area.toPlainText() == text
    area.moveCursor(area.textCursor().MoveOperation.End)
    for word in (" And", " then?"):
        qtbot.keyClicks(area, word)
        area.flush()
    assert area.hasFocus()
    assert area.textCursor().position() == len(text) + 10
    now = _planned(session, pane)
    assert now.question.best_text("en").ask == f"{text} And then?"
    assert now.edited
    assert now.locked
    session.undo()
    assert area.toPlainText() == text
    assert _planned(session, pane) == before
    session.redo()
    assert area.toPlainText() == f"{text} And then?"


def test_it_counts_by_itself_after_a_short_pause(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    qtbot.keyClicks(_ask(pane), "So: ")
    qtbot.waitUntil(
        lambda: _planned(session, pane).question.best_text("en").ask.startswith("So: ")
    )


def test_each_field_is_a_step_of_its_own(session: Session, pane: QuestionPane, qtbot: QtBot):
    _retype(qtbot, pane.form.fields["title"].area, "Tides")
    _retype(qtbot, pane.form.fields["purpose"].area, "Shows it.")
    session.undo()
    text = _planned(session, pane).question.best_text("en")
    assert text.title == "Tides"
    assert pane.form.fields["purpose"].area.toPlainText() == text.purpose != "Shows it."


def test_saving_and_undo_take_what_was_typed_a_moment_ago(
    desk: Desk, in_window: QuestionPane, qtbot: QtBot, tmp_path: Path
):
    path, session, area = tmp_path / "a.ikit", desk.session, _ask(in_window)
    session.save_kit(str(path))
    assert area.hasFocus()
    qtbot.keyClicks(area, "Now ")
    desk.window.menus.actions["save-kit"].trigger()
    kit, _ = read_kit(path.read_bytes(), str(path))
    assert kit is not None
    assert _planned(session, in_window).question.best_text("en").ask.startswith("Now ")
    assert kit == session.kit
    qtbot.keyClicks(area, "Here ")
    assert not session.modified
    desk.window.menus.actions["undo"].trigger()
    assert "Here" not in area.toPlainText()
    assert session.history.redo_step == "edit-text"
    qtbot.keyClicks(area, "There ")
    qtbot.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "There" not in area.toPlainText()


def test_another_question_does_not_get_what_was_typed_into_this_one(
    session: Session, plan: PlanView, pane: QuestionPane, qtbot: QtBot
):
    first = pane.sheet.id
    qtbot.keyClicks(_ask(pane), "Mine ")
    plan.questions.select_row(2)
    assert pane.sheet.id != first
    kit = session.kit
    assert kit is not None
    asks = {planned.id: planned.question.best_text("en").ask for planned in kit.questions}
    assert [key for key, ask in asks.items() if "Mine " in ask] == [first]
    assert _ask(pane).toPlainText() == asks[pane.sheet.id]


def test_a_text_that_cannot_be_empty_says_so_and_the_kit_keeps_the_old_one(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    before = session.kit
    _retype(qtbot, _ask(pane), "")
    field = pane.form.fields["ask"]
    assert field.problem.isVisible()
    assert "must say something" in field.area.accessibleDescription()
    assert session.kit is before
    qtbot.keyClicks(_ask(pane), "Which tide?")
    _ask(pane).flush()
    assert not field.problem.isVisible()
    assert _planned(session, pane).question.best_text("en").ask == "Which tide?"


def test_probes_are_added_moved_and_taken_away_by_keyboard(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    view = pane.form.probes

    def probes() -> tuple[str, ...]:
        return _planned(session, pane).question.best_text("en").probes

    old = probes()
    count = len(old)
    assert [line.isVisible() for line in view.lines] == [at <= count for at in range(6)]
    blank = view.lines[count].area
    blank.setFocus()
    qtbot.keyClicks(blank, "Who else?")
    blank.flush()
    assert probes() == (*old, "Who else?")
    assert blank.hasFocus()
    qtbot.keyClick(blank, Qt.Key.Key_Up, ALT)
    assert probes() == (*old[:-1], "Who else?", old[-1])
    moved = view.lines[count - 1].area
    assert moved.hasFocus()
    assert moved.toPlainText() == "Who else?"
    moved.selectAll()
    qtbot.keyClick(moved, Qt.Key.Key_Delete)
    pane.form.fields["title"].area.setFocus()
    assert probes() == old
    view.tools[0]["close"].click()
    assert probes() == old[1:]


def test_the_last_probe_stays(session: Session, pane: QuestionPane):
    view = pane.form.probes
    for _ in range(6):
        if view.tools[0]["close"].isVisible():
            view.tools[0]["close"].click()
    assert len(_planned(session, pane).question.best_text("en").probes) == 1
    assert view.problem.isVisible()


def test_the_ladder_marks_what_the_level_reads_and_shows_its_neighbours(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    rungs = pane.form.ladder.rungs
    assert rungs[5].head.caption.text().startswith("5 ")
    assert rungs[3].head.caption.text().startswith("1 ")
    assert "Mid-level: 3" in rungs[3].head.note.text()
    assert "Lead: 5" in rungs[6].head.note.text()
    _retype(qtbot, rungs[4].area, "Read the tide table.")
    assert _planned(session, pane).question.best_text("en").ladder[4] == "Read the tide table."
    _retype(qtbot, rungs[4].area, "")
    assert rungs[4].problem.isVisible()
    assert _planned(session, pane).question.best_text("en").ladder[4] == "Read the tide table."


def test_the_other_language_is_behind_until_it_is_said_to_be_up_to_date(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    _retype(qtbot, _ask(pane), "Which tide did you miss?")
    spoken = pane.languages._group.button(1)
    assert spoken.text() == "Français (1 behind)"
    spoken.click()
    field = pane.form.fields["ask"]
    assert field.head.behind.isVisible()
    assert "Which tide did you miss?" in field.other.text()
    field.head.settle.click()
    assert not field.head.behind.isVisible()
    assert _planned(session, pane).behind == ()
    _retype(qtbot, _ask(pane), "Quelle heure ?")
    question = _planned(session, pane).question
    assert question.fr is not None
    assert question.fr.ask == "Quelle heure ?"
    assert question.best_text("en").ask == "Which tide did you miss?"


def test_minutes_type_and_competency_can_be_changed_and_undone(
    session: Session, pane: QuestionPane
):
    before = _planned(session, pane)
    form = pane.form
    form.minutes.number.setValue(before.question.minutes + 2)
    form.type.setCurrentIndex(form.type.findData("work_sample"))
    form.type.activated.emit(form.type.currentIndex())
    assert form.fields["material"].isVisible()
    other = next(
        at for at in range(form.competency.count())
        if form.competency.itemData(at) != before.competency
    )  # fmt: skip
    form.competency.setCurrentIndex(other)
    form.competency.activated.emit(other)
    now = _planned(session, pane)
    assert now.question.minutes == before.question.minutes + 2
    assert now.question.type == "work_sample"
    assert now.competency == form.competency.itemData(other) != before.competency
    for _ in range(3):
        session.undo()
    assert _planned(session, pane) == before
    assert form.minutes.number.value() == before.question.minutes
    assert form.competency.currentData() == before.competency
    assert form.type.currentData() == str(before.question.type)


def test_escape_goes_back_to_reading_what_was_written(
    plan: PlanView, pane: QuestionPane, qtbot: QtBot
):
    qtbot.keyClicks(_ask(pane), "Briefly: ")
    qtbot.keyClick(_ask(pane), Qt.Key.Key_Escape)
    assert pane.mode == "read"
    texts = [label.text() for label in pane.reading.findChildren(type(pane.title))]
    assert any(text.startswith("Briefly: ") for text in texts)
    assert plan.questions.hasFocus()


def test_what_is_asked_stands_before_the_reason(pane: QuestionPane):
    pane.read()
    texts = [label.text() for label in pane.reading.findChildren(type(pane.title))]
    assert texts.index("Ask") < texts.index("Listen for") < texts.index("Why it is here")


def test_an_edited_question_can_be_kept_for_other_kits(
    session: Session, pane: QuestionPane, qtbot: QtBot
):
    session.shelves.load_bank("en")
    told: list[object] = []
    session.noticed.connect(told.append)
    _retype(qtbot, _ask(pane), "Which tide did you miss?")
    pane.form.keep.click()
    assert len(told) == 1
    assert session.shelves.bank is not None
    kept = {one.id: one for one in session.shelves.bank.bank.questions}
    assert kept[pane.sheet.id].best_text("en").ask == "Which tide did you miss?"
    assert _planned(session, pane).origin is not Origin.USER


def test_taking_out_the_question_that_is_edited_goes_on_with_another(
    session: Session, plan: PlanView, pane: QuestionPane
):
    gone = pane.sheet.id
    plan.run("remove")
    assert pane.sheet.id != gone
    assert _ask(pane).toPlainText() == _planned(session, pane).question.best_text("en").ask
