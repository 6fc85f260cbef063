"""Questions taken out, put in, exchanged for others, searched and rewritten in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

from kits import edits
from kits.model import Origin
from tests.ui.plans import asked, kit_of, select, texts
from tests.ui.test_accessibility import _unnamed
from ui.views.kit_clipboard import QUESTIONS_TYPE

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from ui.app import Desk
    from ui.views.plan_view import PlanView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# --- taking out and putting in ---


def test_what_is_removed_can_be_had_back_from_the_notice(desk: Desk, plan: PlanView, qtbot: QtBot):
    before = asked(desk)
    select(plan, before[0][1])
    qtbot.keyClick(plan.questions, Qt.Key.Key_Delete)
    assert before[0][1] not in asked(desk)[0]
    assert plan.questions.ids == (before[0][2],), "the next one is selected"
    notice = desk.window.workspace.notice
    assert notice.isVisible()
    assert "is no longer asked" in texts(plan)
    notice.undo.click()
    assert asked(desk) == before
    assert not notice.isVisible()


def test_a_notice_does_not_offer_to_undo_what_came_after_it(desk: Desk, plan: PlanView):
    select(plan, asked(desk)[0][0])
    plan.run("remove")
    assert desk.window.workspace.notice.isVisible()
    plan.run("lock")
    assert not desk.window.workspace.notice.isVisible()


def test_keys_of_the_list_do_nothing_to_questions_while_one_types(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = asked(desk)
    select(plan, before[0][0])
    qtbot.keyClick(plan.questions, Qt.Key.Key_F, CTRL)
    field = plan.finder.wanted
    assert field.hasFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_X, CTRL)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert asked(desk) == before


def test_cut_and_paste_takes_questions_to_another_interview(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    before = asked(desk)
    one, two = before[0][:2]
    select(plan, one, two)
    qtbot.keyClick(plan.questions, Qt.Key.Key_X, CTRL)
    assert asked(desk)[0] == before[0][2:]
    select(plan, before[2][0])
    qtbot.keyClick(plan.questions, Qt.Key.Key_V, CTRL)
    assert asked(desk)[2] == [before[2][0], one, two, *before[2][1:]]
    assert plan.questions.ids == (one, two)
    assert all(p.origin is Origin.BANK for p in kit_of(desk).questions if p.id in (one, two))


def test_what_is_copied_can_be_pasted_into_word_and_mail(desk: Desk, plan: PlanView):
    select(plan, asked(desk)[0][0])
    plan.run("copy")
    mime = QGuiApplication.clipboard().mimeData()
    text = kit_of(desk).questions[0].question.best_text("en")
    anchors = kit_of(desk).questions[0].anchors(kit_of(desk).level, "en")
    assert mime.hasFormat(QUESTIONS_TYPE)
    for shown in (text.title, text.ask, *text.probes, *(anchor.text for anchor in anchors)):
        assert shown in mime.text()
    assert mime.html().count("<li>") == len(text.probes)
    assert mime.html().count("<td") == 3
    assert "class=" not in mime.html()


def test_texts_with_signs_of_html_are_copied_as_they_are(desk: Desk, plan: PlanView):
    select(plan, asked(desk)[0][0])
    edited = edits.edit_text(kit_of(desk), plan.selected, "en", "ask", "Is a < b & c > d?")
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
    before = asked(desk)
    plan.run("paste")
    assert asked(desk) == before
    assert "cannot be read as questions" in texts(plan)


# --- other questions ---


def test_enter_takes_an_alternative_in_the_same_place(desk: Desk, plan: PlanView, qtbot: QtBot):
    old = asked(desk)[1][0]
    select(plan, old)
    desk.window.menus.actions["alternatives"].trigger()
    pane = plan.alternatives
    assert pane.isVisible()
    assert pane.list.hasFocus()
    wanted = pane.model.rows[1].id
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.model.rows[1].ask in texts(plan)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert asked(desk)[1][0] == wanted
    assert plan.questions.ids == (wanted,)
    assert not pane.isVisible()
    desk.session.undo()
    assert asked(desk)[1][0] == old


def test_escape_leaves_the_alternatives_and_the_question(desk: Desk, plan: PlanView, qtbot: QtBot):
    before = asked(desk)
    select(plan, before[0][0])
    plan.run("alternatives")
    qtbot.keyClick(plan.alternatives.list, Qt.Key.Key_Escape)
    assert not plan.alternatives.isVisible()
    assert plan.questions.hasFocus()
    assert asked(desk) == before


def test_another_question_comes_into_each_selected_place_only(desk: Desk, plan: PlanView):
    before = asked(desk)
    one, other = before[0][1], before[1][0]
    select(plan, one, other)
    desk.window.menus.actions["another-question"].trigger()
    now = asked(desk)
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
    before = asked(desk)
    select(plan, before[0][0])
    plan.run("again")
    assert asked(desk) == before
    assert "There is no other question" in texts(plan)
    plan.run("alternatives")
    assert "No other question fits here" in texts(plan)


def test_f2_goes_to_the_text_and_a_new_question_to_the_place_behind(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    wanted: list[tuple[int, int]] = []
    plan.own_question_wanted.connect(lambda *place: wanted.append(place))
    select(plan, asked(desk)[1][0])
    with qtbot.waitSignal(plan.edit_wanted):
        qtbot.keyClick(plan.questions, Qt.Key.Key_F2)
    desk.window.menus.actions["own-question"].trigger()
    assert wanted == [(1, 1)]


# --- finding and replacing ---


def test_enter_goes_from_place_to_place_and_shift_enter_back(
    desk: Desk, plan: PlanView, qtbot: QtBot
):
    title = kit_of(desk).questions[2].question.best_text("en").title
    qtbot.keyClick(plan.questions, Qt.Key.Key_F, CTRL)
    plan.finder.wanted.clear()
    qtbot.keyClicks(plan.finder.wanted, title.upper())
    assert plan.finder.count.text() == "1 of 1"
    assert plan.questions.ids == (kit_of(desk).questions[2].id,)
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
    before = kit_of(desk)
    qtbot.keyClick(plan.questions, Qt.Key.Key_H, CTRL)
    plan.finder.wanted.setText("what")
    many = len(plan.finder.matches)
    plan.finder.by.setText("quite which")
    plan.finder.all.click()
    assert plan.finder.count.text() == "not found"
    assert f"{many} places replaced." in texts(plan)
    assert desk.session.history.undo_step == "text-replace"
    desk.window.workspace.notice.undo.click()
    assert kit_of(desk) == before


def test_replacing_one_goes_on_to_the_next(plan: PlanView, qtbot: QtBot):
    qtbot.keyClick(plan.questions, Qt.Key.Key_H, CTRL)
    plan.finder.wanted.setText("what")
    many = len(plan.finder.matches)
    plan.finder.by.setText("which")
    plan.finder.by.setFocus()
    qtbot.keyClick(plan.finder.by, Qt.Key.Key_Return)
    assert plan.finder.count.text() == f"1 of {many - 1}"


def test_the_search_and_the_alternatives_can_be_worked_without_seeing_them(plan: PlanView):
    select(plan, plan.commands.current)
    plan.run("replace")
    plan.run("alternatives")
    QApplication.processEvents()
    assert plan.finder.isVisible()
    assert plan.alternatives.isVisible()
    assert _unnamed(QAccessible.queryAccessibleInterface(plan)) == []
