"""What a person does with the questions of the plan: by keys, by dragging, from menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from kits import edits
from kits.model import Origin
from ui.viewmodels.plan import InterviewRow, QuestionRow
from ui.views.kit_clipboard import QUESTIONS_TYPE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.views.plan_view import PlanView

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plan(desk: Desk, roomy_kit: Kit) -> PlanView:
    """The plan of three interviews, with the keyboard in its list."""
    desk.session.recover(roomy_kit, "")
    desk.window.workspace.show_kit()
    desk.window.activateWindow()
    QApplication.processEvents()
    assert desk.window.workspace.kit is not None
    made = desk.window.workspace.kit.plan
    made.questions.setFocus()
    return made


def _kit(desk: Desk) -> Kit:
    assert desk.session.kit is not None
    return desk.session.kit


def _asked(desk: Desk) -> list[list[str]]:
    return [[p.id for p in interview.questions] for interview in _kit(desk).interviews]


def _select(plan: PlanView, *ids: str) -> None:
    plan.questions.select_ids(ids, plan.model.row_of(ids[0]))


def _to_interview(desk: Desk, number: int) -> None:
    menu = desk.window.menus.actions["to-interview"].menu()
    assert isinstance(menu, QMenu)
    menu.actions()[number - 1].trigger()


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


def _texts(plan: PlanView) -> str:
    labels = plan.window().findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


# --- moving ---


def test_alt_and_an_arrow_move_a_question_and_it_stays_selected(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    first, second, *_ = _asked(desk)[0]
    _select(plan, first)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Down, ALT)
    assert _asked(desk)[0][:2] == [second, first]
    assert plan.questions.ids == (first,)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert _asked(desk)[0][:2] == [first, second]


def test_a_question_moves_on_into_the_next_interview_and_back(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = _asked(desk)
    last = before[0][-1]
    _select(plan, last)
    qtbot.keyClick(plan.questions, Qt.Key.Key_Down, ALT)
    assert _asked(desk)[1][0] == last
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert _asked(desk) == before


def test_many_questions_move_as_one_step_that_is_undone_at_once(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = _asked(desk)
    one, other = before[0][0], before[2][1]
    _select(plan, one, other)
    _to_interview(desk, 2)
    assert _asked(desk)[1] == [*before[1], one, other]
    assert set(plan.questions.ids) == {one, other}
    desk.session.undo()
    assert _asked(desk) == before
    assert desk.session.history.undo_step == ""
    qtbot.keyClick(plan.questions, Qt.Key.Key_Up, ALT)
    assert plan.questions.hasFocus()


def test_the_first_cannot_move_up_nor_the_last_down(desk: Desk, plan: PlanView):
    actions = desk.window.menus.actions
    _select(plan, _asked(desk)[0][0])
    assert (actions["move-up"].isEnabled(), actions["move-down"].isEnabled()) == (False, True)
    _select(plan, _asked(desk)[2][-1])
    assert (actions["move-up"].isEnabled(), actions["move-down"].isEnabled()) == (True, False)


def test_what_is_dropped_on_a_heading_becomes_the_first_of_its_interview(
    desk: Desk, plan: PlanView, monkeypatch: pytest.MonkeyPatch
):
    question = _asked(desk)[0][0]
    _select(plan, question)
    monkeypatch.setattr(QDropEvent, "source", lambda _: plan.questions)
    _drop(plan, _heading(plan, 2), plan._mime_of((question,)))
    assert _asked(desk)[1][0] == question
    assert plan.questions.ids == (question,)


@pytest.mark.parametrize(("part", "place"), [(0.25, 1), (0.75, 2)])
def test_what_is_dropped_on_a_question_goes_before_or_behind_it(
    desk: Desk, plan: PlanView, monkeypatch: pytest.MonkeyPatch, part: float, place: int
):
    question = _asked(desk)[2][0]
    _select(plan, question)
    monkeypatch.setattr(QDropEvent, "source", lambda _: plan.questions)
    _drop(plan, 2, plan._mime_of((question,)), part)
    assert _asked(desk)[0][place] == question


def test_questions_dropped_from_another_window_are_added_where_they_fall(
    desk: Desk, plan: PlanView, kit: Kit
):
    from ui.views.kit_clipboard import questions_as_mime

    there = {planned.id for planned in _kit(desk).questions}
    new = next((planned.id for planned in kit.questions if planned.id not in there), "")
    mime = questions_as_mime(kit, [new or kit.questions[0].id])
    before = len(_kit(desk).questions)
    _drop(plan, 1, mime)
    assert len(_kit(desk).questions) == before + 1
    assert plan.questions.ids == (_asked(desk)[0][0],)


def test_a_file_dropped_on_the_list_is_no_question(desk: Desk, plan: PlanView):
    before, mime = _asked(desk), QMimeData()
    mime.setText("hello")
    _drop(plan, 1, mime)
    assert _asked(desk) == before


# --- marks ---


def test_locks_and_pins_are_shown_as_words(desk: Desk, plan: PlanView):
    one, two, *_ = _asked(desk)[0]
    _select(plan, one, two)
    desk.window.menus.actions["lock-question"].trigger()
    _select(plan, two)
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
    _select(plan, *_asked(desk)[0])
    _to_interview(desk, 2)
    empty, full, _ = (row for row in plan.model.rows if isinstance(row, InterviewRow))
    assert full.over == f"{full.used - full.available} min too many"
    assert "Nothing is asked here yet" in empty.focus
    assert full.over in str(
        plan.model.data(plan.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    )


def test_the_clock_begins_after_the_opening_and_follows_a_move(desk: Desk, plan: PlanView):
    minutes = [planned.question.minutes for planned in _kit(desk).interviews[0].questions]
    clocks = [row.clock for row in plan.model.rows if isinstance(row, QuestionRow)]
    assert clocks[:2] == ["00:05", f"00:{5 + minutes[0]:02}"]
    _select(plan, _asked(desk)[0][0])
    plan.run("down")
    clocks = [row.clock for row in plan.model.rows if isinstance(row, QuestionRow)]
    assert clocks[:2] == ["00:05", f"00:{5 + minutes[1]:02}"]


# --- taking out and putting in ---


def test_what_is_removed_can_be_had_back_from_the_notice(desk: Desk, plan: PlanView, qtbot: QtBot):
    before = _asked(desk)
    _select(plan, before[0][1])
    qtbot.keyClick(plan.questions, Qt.Key.Key_Delete)
    assert before[0][1] not in _asked(desk)[0]
    assert plan.questions.ids == (before[0][2],), "the next one is selected"
    notice = desk.window.workspace.notice
    assert notice.isVisible()
    assert "is no longer asked" in _texts(plan)
    notice.undo.click()
    assert _asked(desk) == before
    assert not notice.isVisible()


def test_a_notice_does_not_offer_to_undo_what_came_after_it(desk: Desk, plan: PlanView):
    _select(plan, _asked(desk)[0][0])
    plan.run("remove")
    assert desk.window.workspace.notice.isVisible()
    plan.run("lock")
    assert not desk.window.workspace.notice.isVisible()


def test_keys_of_the_list_do_nothing_to_questions_while_one_types(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = _asked(desk)
    _select(plan, before[0][0])
    qtbot.keyClick(plan.questions, Qt.Key.Key_F, CTRL)
    field = plan.finder.wanted
    assert field.hasFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_X, CTRL)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert _asked(desk) == before


def test_cut_and_paste_takes_questions_to_another_interview(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = _asked(desk)
    one, two = before[0][:2]
    _select(plan, one, two)
    qtbot.keyClick(plan.questions, Qt.Key.Key_X, CTRL)
    assert _asked(desk)[0] == before[0][2:]
    _select(plan, before[2][0])
    qtbot.keyClick(plan.questions, Qt.Key.Key_V, CTRL)
    assert _asked(desk)[2] == [before[2][0], one, two, *before[2][1:]]
    assert plan.questions.ids == (one, two)
    assert all(p.origin is Origin.BANK for p in _kit(desk).questions if p.id in (one, two))


def test_what_is_copied_can_be_pasted_into_word_and_mail(desk: Desk, plan: PlanView):
    _select(plan, _asked(desk)[0][0])
    plan.run("copy")
    mime = QGuiApplication.clipboard().mimeData()
    text = _kit(desk).questions[0].question.best_text("en")
    anchors = _kit(desk).questions[0].anchors(_kit(desk).level, "en")
    assert mime.hasFormat(QUESTIONS_TYPE)
    for shown in (text.title, text.ask, *text.probes, *(anchor.text for anchor in anchors)):
        assert shown in mime.text()
    assert mime.html().count("<li>") == len(text.probes)
    assert mime.html().count("<td") == 3
    assert "class=" not in mime.html()


def test_texts_with_signs_of_html_are_copied_as_they_are(desk: Desk, plan: PlanView):
    _select(plan, _asked(desk)[0][0])
    edited = edits.edit_text(_kit(desk), plan.selected, "en", "ask", "Is a < b & c > d?")
    desk.session.take_edit(edited, "text-replace")
    plan.run("copy")
    mime = QGuiApplication.clipboard().mimeData()
    assert "Is a &lt; b &amp; c &gt; d?" in mime.html()
    assert "Is a < b & c > d?" in mime.text()


def test_a_clipboard_without_questions_offers_no_paste(desk: Desk, plan: PlanView):
    QGuiApplication.clipboard().setText("hello")
    assert plan.isVisible()
    assert not desk.window.menus.actions["paste-questions"].isEnabled()
    mime = QMimeData()
    mime.setData(QUESTIONS_TYPE, b"{broken")
    QGuiApplication.clipboard().setMimeData(mime)
    assert desk.window.menus.actions["paste-questions"].isEnabled()
    before = _asked(desk)
    plan.run("paste")
    assert _asked(desk) == before
    assert "cannot be read as questions" in _texts(plan)


# --- other questions ---


def test_enter_takes_an_alternative_in_the_same_place(desk: Desk, plan: PlanView, qtbot: QtBot):
    old = _asked(desk)[1][0]
    _select(plan, old)
    desk.window.menus.actions["alternatives"].trigger()
    pane = plan.alternatives
    assert pane.isVisible()
    assert pane.list.hasFocus()
    wanted = pane.model.rows[1].id
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.model.rows[1].ask in _texts(plan)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert _asked(desk)[1][0] == wanted
    assert plan.questions.ids == (wanted,)
    assert not pane.isVisible()
    desk.session.undo()
    assert _asked(desk)[1][0] == old


def test_escape_leaves_the_alternatives_and_the_question(desk: Desk, plan: PlanView, qtbot: QtBot):
    before = _asked(desk)
    _select(plan, before[0][0])
    plan.run("alternatives")
    qtbot.keyClick(plan.alternatives.list, Qt.Key.Key_Escape)
    assert not plan.alternatives.isVisible()
    assert plan.questions.hasFocus()
    assert _asked(desk) == before


def test_another_question_comes_into_each_selected_place_only(desk: Desk, plan: PlanView):
    before = _asked(desk)
    one, other = before[0][1], before[1][0]
    _select(plan, one, other)
    desk.window.menus.actions["another-question"].trigger()
    now = _asked(desk)
    assert now[0][1] != one
    assert now[1][0] != other
    there = {key for row in before for key in row}
    assert [key for row in now for key in row if key not in there] == [now[0][1], now[1][0]]
    assert set(plan.questions.ids) == {now[0][1], now[1][0]}
    assert desk.session.history.undo_step == "question-swap"


def test_when_no_other_question_is_left_it_is_told_and_nothing_changes(
    desk: Desk, plan: PlanView, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("kits.generate.alternatives.alternatives", lambda *_: ())
    before = _asked(desk)
    _select(plan, before[0][0])
    plan.run("again")
    assert _asked(desk) == before
    assert "There is no other question" in _texts(plan)
    plan.run("alternatives")
    assert "No other question fits here" in _texts(plan)


def test_f2_goes_to_the_text_and_a_new_question_to_the_place_behind(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    wanted: list[tuple[int, int]] = []
    plan.own_question_wanted.connect(lambda *place: wanted.append(place))
    _select(plan, _asked(desk)[1][0])
    with qtbot.waitSignal(plan.edit_wanted):
        qtbot.keyClick(plan.questions, Qt.Key.Key_F2)
    desk.window.menus.actions["own-question"].trigger()
    assert wanted == [(1, 1)]


# --- finding and replacing ---


def test_enter_goes_from_place_to_place_and_shift_enter_back(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    title = _kit(desk).questions[2].question.best_text("en").title
    qtbot.keyClick(plan.questions, Qt.Key.Key_F, CTRL)
    plan.finder.wanted.clear()
    qtbot.keyClicks(plan.finder.wanted, title.upper())
    assert plan.finder.count.text() == "1 of 1"
    assert plan.questions.ids == (_kit(desk).questions[2].id,)
    plan.finder.wanted.setText("what")
    many = len(plan.finder.matches)
    qtbot.keyClick(plan.finder.wanted, Qt.Key.Key_Return)
    assert plan.finder.count.text() == f"2 of {many}"
    qtbot.keyClick(plan.finder.wanted, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(plan.finder.wanted, Qt.Key.Key_Return, SHIFT)
    assert plan.finder.count.text() == f"{many} of {many}"
    assert plan.questions.ids == (plan.finder.matches[-1].question_id,)
    plan.finder.wanted.setText("zookeeper")
    assert plan.finder.count.text() == "not found"
    qtbot.keyClick(plan.finder.wanted, Qt.Key.Key_Escape)
    assert plan.finder.isHidden()
    assert plan.questions.hasFocus()


def test_replacing_everywhere_is_one_step_with_a_way_back(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = _kit(desk)
    qtbot.keyClick(plan.questions, Qt.Key.Key_H, CTRL)
    plan.finder.wanted.setText("what")
    many = len(plan.finder.matches)
    plan.finder.by.setText("quite which")
    plan.finder.all.click()
    assert plan.finder.count.text() == "not found"
    assert f"{many} places replaced." in _texts(plan)
    assert desk.session.history.undo_step == "text-replace"
    desk.window.workspace.notice.undo.click()
    assert _kit(desk) == before


def test_replacing_one_goes_on_to_the_next(plan: PlanView, qtbot: QtBot):
    qtbot.keyClick(plan.questions, Qt.Key.Key_H, CTRL)
    plan.finder.wanted.setText("what")
    many = len(plan.finder.matches)
    plan.finder.by.setText("which")
    plan.finder.by.setFocus()
    qtbot.keyClick(plan.finder.by, Qt.Key.Key_Return)
    assert plan.finder.count.text() == f"1 of {many - 1}"


# --- menus ---


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_of_the_list_comes_by_key_and_offers_what_can_be_done(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    _select(plan, _asked(desk)[0][0])
    key = QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(plan.menu_wanted):
        plan.questions.contextMenuEvent(QContextMenuEvent(key, QPoint(0, 0), QPoint(0, 0)))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    offered = {action.text() for action in desk.window.menus.plan_menu().actions()}
    assert {"Lock", "Alternatives…", "Copy questions", "Move to interview"} <= offered


def test_the_palette_offers_each_interview_to_move_to(desk: Desk, plan: PlanView):
    _select(plan, _asked(desk)[0][0])
    commands = {command.text: command for command in desk.window.menus.commands()}
    assert "Move to interview 3" in commands
    commands["Move to interview 3"].run()
    assert _asked(desk)[2][-1] == plan.selected


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
    chosen = _asked(desk)[0][1]
    _select(plan, chosen)
    desk.window.menus.actions["language-fr"].trigger()
    QApplication.processEvents()
    assert desk.window.workspace.kit is not None
    again = desk.window.workspace.kit.plan
    assert again is not plan
    assert again.questions.ids == (chosen,)
    desk.window.menus.actions["lock-question"].trigger()
    locked = [planned.id for planned in _kit(desk).questions if planned.locked]
    assert locked == [chosen]
    assert desk.session.history.undo_step == "question-lock"
