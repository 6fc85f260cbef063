"""What a person does with the questions of the plan: moves and marks, by keys, mouse and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.plans import asked, kit_of, select, to_interview
from ui.viewmodels.plan import InterviewRow, QuestionRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.views.plan_view import PlanView

ALT = Qt.KeyboardModifier.AltModifier


def _drop(plan: PlanView, row: int, mime: QMimeData, part: float = 0.25) -> None:
    """Drop on a row: on its upper part by default."""
    where = plan.questions.visualRect(plan.model.index(row))
    at = QPointF(where.center().x(), where.top() + where.height() * part)
    action, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(at, action, mime, left, Qt.KeyboardModifier.NoModifier)
    plan.questions.dropEvent(event)


def _heading(plan: PlanView, number: int) -> int:
    return next(
        n for n, row in enumerate(plan.model.rows)
        if isinstance(row, InterviewRow) and row.number == number
    )  # fmt: skip


# --- moving ---


def test_alt_and_an_arrow_move_a_question_and_it_stays_selected(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    first, second, *_ = asked(desk)[0]
    select(plan, first)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Down, ALT)
    assert asked(desk)[0][:2] == [second, first]
    assert plan.questions.ids == (first,)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert asked(desk)[0][:2] == [first, second]


def test_a_question_that_moves_is_read_on_from_the_same_line(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    select(plan, asked(desk)[0][0])
    down = plan.pane.reading.verticalScrollBar()
    qtbot.waitUntil(lambda: down.maximum() > 40)
    down.setValue(40)
    assert plan.pane.title.text().startswith("Q1")
    qtbot.keyClick(plan.questions, Qt.Key.Key_Down, ALT)
    assert plan.pane.title.text().startswith("Q2")
    assert down.value() == 40


def test_a_question_moves_on_into_the_next_interview_and_back(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = asked(desk)
    last = before[0][-1]
    select(plan, last)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Down, ALT)
    assert asked(desk)[1][0] == last
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert asked(desk) == before


def test_many_questions_move_as_one_step_that_is_undone_at_once(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = asked(desk)
    one, other = before[0][0], before[2][1]
    select(plan, one, other)
    to_interview(desk, 2)
    assert asked(desk)[1] == [*before[1], one, other]
    assert set(plan.questions.ids) == {one, other}
    desk.session.undo()
    assert asked(desk) == before
    assert desk.session.history.undo_step == ""
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert plan.questions.hasFocus()


def test_the_first_cannot_move_up_nor_the_last_down(desk: Desk, plan: PlanView):
    actions = desk.window.menus.actions
    select(plan, asked(desk)[0][0])
    assert (actions["move-up"].isEnabled(), actions["move-down"].isEnabled()) == (False, True)
    select(plan, asked(desk)[2][-1])
    assert (actions["move-up"].isEnabled(), actions["move-down"].isEnabled()) == (True, False)


def test_what_is_dropped_on_a_heading_becomes_the_first_of_its_interview(
    desk: Desk, plan: PlanView, monkeypatch: pytest.MonkeyPatch
):
    question = asked(desk)[0][0]
    select(plan, question)
    monkeypatch.setattr(QDropEvent, "source", lambda _: plan.questions)
    _drop(plan, _heading(plan, 2), plan._mime_of((question,)))
    assert asked(desk)[1][0] == question
    assert plan.questions.ids == (question,)


@pytest.mark.parametrize(("part", "place"), [(0.25, 1), (0.75, 2)])
def test_what_is_dropped_on_a_question_goes_before_or_behind_it(
    desk: Desk, plan: PlanView, monkeypatch: pytest.MonkeyPatch, part: float, place: int
):
    question = asked(desk)[2][0]
    select(plan, question)
    monkeypatch.setattr(QDropEvent, "source", lambda _: plan.questions)
    _drop(plan, 2, plan._mime_of((question,)), part)
    assert asked(desk)[0][place] == question


def test_questions_dropped_from_another_window_are_added_where_they_fall(
    desk: Desk, plan: PlanView, kit: Kit
):
    from ui.views.kit_clipboard import questions_as_mime

    there = {planned.id for planned in kit_of(desk).questions}
    new = next((planned.id for planned in kit.questions if planned.id not in there), "")
    mime = questions_as_mime(kit, [new or kit.questions[0].id])
    before = len(kit_of(desk).questions)
    _drop(plan, 1, mime)
    assert len(kit_of(desk).questions) == before + 1
    assert plan.questions.ids == (asked(desk)[0][0],)


def test_a_file_dropped_on_the_list_is_no_question(desk: Desk, plan: PlanView):
    before, mime = asked(desk), QMimeData()
    mime.setText("hello")
    _drop(plan, 1, mime)
    assert asked(desk) == before


# --- marks ---


def test_locks_and_pins_are_shown_as_words(desk: Desk, plan: PlanView):
    one, two, *_ = asked(desk)[0]
    select(plan, one, two)
    desk.window.menus.actions["lock-question"].trigger()
    select(plan, two)
    desk.window.menus.actions["pin-question"].trigger()
    rows = {row.id: row for row in plan.model.rows if isinstance(row, QuestionRow)}
    assert [mark.word for mark in rows[one].marks] == ["locked"]
    assert [mark.word for mark in rows[two].marks] == ["pinned"]
    assert not desk.window.menus.actions["lock-question"].isEnabled()
    desk.window.menus.actions["unlock-question"].trigger()
    rows = {row.id: row for row in plan.model.rows if isinstance(row, QuestionRow)}
    assert rows[two].marks == ()


def test_an_interview_that_is_too_full_says_by_how_much(desk: Desk, plan: PlanView):
    assert all(not row.over for row in plan.model.rows if isinstance(row, InterviewRow))
    select(plan, *asked(desk)[0])
    to_interview(desk, 2)
    empty, full, _ = (row for row in plan.model.rows if isinstance(row, InterviewRow))
    assert full.over == f"{full.used - full.available} min too many"
    assert "Nothing is asked here yet" in empty.focus
    assert full.over in str(
        plan.model.data(plan.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    )


def test_the_clock_begins_after_the_opening_and_follows_a_move(desk: Desk, plan: PlanView):
    minutes = [planned.question.minutes for planned in kit_of(desk).interviews[0].questions]
    clocks = [row.clock for row in plan.model.rows if isinstance(row, QuestionRow)]
    assert clocks[:2] == ["00:05", f"00:{5 + minutes[0]:02}"]
    select(plan, asked(desk)[0][0])
    plan.run("down")
    clocks = [row.clock for row in plan.model.rows if isinstance(row, QuestionRow)]
    assert clocks[:2] == ["00:05", f"00:{5 + minutes[1]:02}"]


# --- menus ---


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_of_the_list_comes_by_key_and_offers_what_can_be_done(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    select(plan, asked(desk)[0][0])
    key = QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(plan.menu_wanted):
        plan.questions.contextMenuEvent(QContextMenuEvent(key, QPoint(0, 0), QPoint(0, 0)))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    offered = {action.text() for action in desk.window.menus.plan_menu().actions()}
    assert {"Lock", "Alternatives…", "Copy questions", "Move to interview"} <= offered


def test_the_palette_offers_each_interview_to_move_to(desk: Desk, plan: PlanView):
    select(plan, asked(desk)[0][0])
    commands = {command.text: command for command in desk.window.menus.commands()}
    assert "Move to interview 3" in commands
    commands["Move to interview 3"].run()
    assert asked(desk)[2][-1] == plan.selected


@pytest.mark.usefixtures("plan")
def test_nothing_is_done_to_questions_that_are_not_seen(desk: Desk):
    actions = desk.window.menus.actions
    assert actions["remove-questions"].isEnabled()
    desk.window.workspace.show_page("paper")
    assert not actions["remove-questions"].isEnabled()
    assert not actions["lock-question"].isEnabled()
    assert actions["find"].isEnabled()
    actions["find"].trigger()
    assert desk.window.workspace.page == "kit"
    assert actions["remove-questions"].isEnabled()


def test_the_commands_still_work_in_another_language(desk: Desk, plan: PlanView):
    chosen = asked(desk)[0][1]
    select(plan, chosen)
    desk.window.menus.actions["language-fr"].trigger()
    QApplication.processEvents()
    assert desk.window.workspace.kit is not None
    again = desk.window.workspace.kit.plan
    assert again is not plan
    assert again.questions.ids == (chosen,)
    desk.window.menus.actions["lock-question"].trigger()
    locked = [planned.id for planned in kit_of(desk).questions if planned.locked]
    assert locked == [chosen]
    assert desk.session.history.undo_step == "question-lock"
