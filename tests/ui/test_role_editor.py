"""What a person sees and does on the page of the role."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kits.bank.load import load_bank
from roles.library import load_library, user_folder
from roles.model import Importance, Level, SalaryBand, Text
from tests.roles.test_edits import ROLE
from tests.ui.role_editors import role_editor
from ui.viewmodels.role_editor_rows import Section
from ui.work import LoadedBank

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from roles.model import Role
    from ui.views.role_editor import RoleEditor
    from ui.views.role_editor_entries import EntryPane
    from ui.views.role_editor_forms import RequirementForm
    from ui.widgets.list_view import ListView
    from ui.widgets.segmented import Segmented

SHIPPED = "machine-learning-engineer"


@pytest.fixture(scope="module")
def bank() -> LoadedBank:
    return LoadedBank("en", load_bank(languages=("en",))[0], ())


@pytest.fixture
def editor(qtbot: QtBot, bank: LoadedBank) -> RoleEditor:
    made = role_editor(qtbot, ROLE)
    made.model.session.shelves.bank = bank
    return made


@pytest.fixture
def form(editor: RoleEditor) -> RequirementForm:
    return editor.entries.pane.requirement


@pytest.fixture
def pane(editor: RoleEditor) -> EntryPane:
    return editor.entries.pane


def _role(editor: RoleEditor) -> Role:
    assert editor.model.role is not None
    return editor.model.role


def _shown(editor: RoleEditor) -> list[str]:
    return [row.text for row in editor.model.entries.rows]


def _press(control: Segmented, text: str, qtbot: QtBot) -> None:
    made = next(b for b in control.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def _drop(view: ListView, editor: RoleEditor, source: int, where: QPointF) -> None:
    """Let go of an entry over a list."""
    mime = editor.model.entries.mimeData([editor.model.entries.index(source)])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    view.dropEvent(QDropEvent(where, Qt.DropAction.MoveAction, mime, left, none))


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_begins_at_the_first_mission_in_both_languages(
    editor: RoleEditor, form: RequirementForm
):
    assert "Baker" in _texts(editor)
    assert editor.entries.list.currentIndex().row() == 0
    assert form.text.areas["en"].toPlainText() == "Bake bread"
    assert form.text.areas["fr"].toPlainText() == "Cuire le pain"


def test_a_translation_that_is_typed_is_in_the_role_when_one_goes_elsewhere(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    editor.entries.list.select_row(1)
    area = form.text.areas["fr"]
    area.setFocus()
    qtbot.keyClicks(area, "Vendre le pain")
    editor.outline.setFocus()
    assert _role(editor).missions[1].text == Text(en="Sell it", fr="Vendre le pain")


def test_typing_on_after_a_pause_keeps_the_cursor_where_it_is(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    area = form.text.areas["en"]
    area.setFocus()
    area.selectAll()
    qtbot.keyClicks(area, "Bake good ")
    area.flush()
    assert _role(editor).missions[0].text.en == "Bake good"
    qtbot.keyClicks(area, "bread")
    area.flush()
    assert _role(editor).missions[0].text.en == "Bake good bread"


def test_the_only_text_of_a_line_comes_back_when_it_was_emptied(
    editor: RoleEditor, form: RequirementForm
):
    editor.entries.list.select_row(1)
    area = form.text.areas["en"]
    area.setFocus()
    area.clear()
    editor.outline.setFocus()
    assert area.toPlainText() == "Sell it"


def test_a_line_is_added_with_enter_and_can_be_edited_at_once(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    edit = editor.entries.add_line.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Feed the starter")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert _shown(editor) == ["Bake bread", "Sell it", "Feed the starter"]
    assert edit.text() == ""
    assert form.text.areas["en"].toPlainText() == "Feed the starter"


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_a_proposal_chosen_with_the_keys_is_added_in_both_languages(
    editor: RoleEditor, qtbot: QtBot
):
    editor.show_section(Section.SOFT)
    line = editor.entries.add_line
    line.edit.setFocus()
    qtbot.keyClicks(line.edit, "curio")
    qtbot.waitUntil(lambda: bool(line.known.stringList()))
    popup = line.completer.popup()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not line.edit.text())
    assert len(_role(editor).soft_skills) == 2
    assert _role(editor).soft_skills[1].text == Text(en="Curiosity", fr="Curiosité")
    assert line.edit.text() == ""


def test_a_sentence_is_refused_as_a_skill_and_why_is_said(editor: RoleEditor, qtbot: QtBot):
    editor.show_section(Section.TECHNICAL)
    edit = editor.entries.add_line.edit
    edit.setText("x" * 130)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "at most 120 characters" in _texts(editor.entries.add_line)


def test_alt_and_an_arrow_move_the_line_and_stay_with_it(editor: RoleEditor, qtbot: QtBot):
    rows = editor.entries.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _shown(editor) == ["Sell it", "Bake bread"]
    assert rows.currentIndex().row() == 1
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _role(editor) == ROLE


def test_delete_removes_a_line_and_the_next_one_is_at_hand(editor: RoleEditor, qtbot: QtBot):
    rows = editor.entries.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert _shown(editor) == ["Sell it"]
    assert rows.currentIndex().row() == 0
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert "No missions yet" in _texts(editor)
    assert not editor.entries.pane.requirement.isVisible()


def test_a_line_is_dragged_below_another(editor: RoleEditor):
    rows = editor.entries.list
    low = rows.visualRect(editor.model.entries.index(1)).bottom() + 20
    _drop(rows, editor, 0, QPointF(60, low))
    assert _shown(editor) == ["Sell it", "Bake bread"]


def test_a_line_is_dragged_to_another_part_of_the_role(editor: RoleEditor):
    place = list(Section).index(Section.SOFT)
    where = editor.outline.visualRect(editor.model.outline.index(place)).center()
    _drop(editor.outline, editor, 0, QPointF(where))
    assert [skill.id for skill in _role(editor).soft_skills] == ["care", "bake"]


def test_nothing_else_can_be_dropped_on_the_lists(editor: RoleEditor):
    from PySide6.QtCore import QMimeData

    mime = QMimeData()
    mime.setText("0")
    target = editor.model.outline.index(1)
    move = Qt.DropAction.MoveAction
    assert not editor.model.outline.dropMimeData(mime, move, -1, -1, target)
    assert not editor.model.entries.dropMimeData(mime, move, 0, 0, target)
    assert _role(editor) == ROLE


def test_importance_and_need_are_chosen_and_shown_in_the_line(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    assert "Not stated in the role; treated as essential." in _texts(form)
    _press(form.importance, "Useful", qtbot)
    _press(form.needed, "Can be learned", qtbot)
    mission = _role(editor).missions[0]
    assert (mission.importance, mission.day_one) == (Importance.USEFUL, False)
    assert editor.model.entries.rows[0].spoken == "Bake bread, useful, learned on the job"


def test_the_form_moves_a_skill_to_a_new_group_and_renames_it(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    editor.show_section(Section.TECHNICAL)
    editor.entries.list.select_row(1)
    form.group.edit.setText("Heat")
    qtbot.keyClick(form.group.edit, Qt.Key.Key_Return)
    form.name.edit.setText("Deck oven")
    qtbot.keyClick(form.name.edit, Qt.Key.Key_Return)
    assert _shown(editor) == ["Tools", "Peel", "Doughs", "Sourdough", "Heat", "Deck oven"]
    assert editor.entries.list.currentIndex().row() == 5


def test_a_mission_too_long_for_a_skill_stays_and_why_is_said(
    editor: RoleEditor, form: RequirementForm, qtbot: QtBot
):
    editor.model.add("very " * 40 + "long")
    _press(form.kind, "Technical skill", qtbot)
    assert editor.model.section is Section.MISSIONS
    assert "at most 120 characters" in _texts(form)


def test_the_name_of_a_group_is_edited_at_its_heading(
    editor: RoleEditor, pane: EntryPane, qtbot: QtBot
):
    editor.show_section(Section.TECHNICAL)
    editor.entries.list.select_row(0)
    area = pane.text.text.areas["fr"]
    area.setFocus()
    qtbot.keyClicks(area, "Outils")
    area.flush()
    assert _role(editor).technical_skills[0].group == Text(en="Tools", fr="Outils")
    assert not pane.remove.isEnabled(), "a heading goes with its last skill"


def test_a_pay_range_is_filled_in_and_a_wrong_value_is_marked(
    editor: RoleEditor, pane: EntryPane, qtbot: QtBot
):
    editor.show_section(Section.SALARY)
    qtbot.mouseClick(editor.entries.add_band, Qt.MouseButton.LeftButton)
    for name, text in (("low", "45 000"), ("high", "60000"), ("currency", "eur"), ("year", "x")):
        pane.band.lines[name].edit.setText(text)
        qtbot.keyClick(pane.band.lines[name].edit, Qt.Key.Key_Return)
    _press(pane.band.level, "Senior", qtbot)
    assert _role(editor).salary == (
        SalaryBand(level=Level.SENIOR, low=45_000, high=60_000, currency="EUR"),
    )
    pane.band.lines["currency"].edit.setText("euros")
    qtbot.keyClick(pane.band.lines["currency"].edit, Qt.Key.Key_Return)
    assert "“euros” does not fit here" in _texts(pane)
    assert pane.band.lines["currency"].edit.property("wrong")


def test_a_competency_is_made_of_what_is_ticked(editor: RoleEditor, pane: EntryPane, qtbot: QtBot):
    editor.show_section(Section.COMPETENCIES)
    editor.entries.list.select_row(1)
    parts = pane.competency.parts
    parts.setFocus()
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    assert _role(editor).competencies[1].requirements == ("sell", "bake")
    where = parts.visualRect(parts.model().index(1, 0)).center()
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert _role(editor).competencies[1].requirements == ("bake",)


def test_texts_of_the_role_are_edited_in_both_languages(editor: RoleEditor, qtbot: QtBot):
    editor.show_section(Section.NAMES)
    title = editor.names.singles["title"].areas["fr"]
    title.setFocus()
    qtbot.keyClicks(title, "Boulanger")
    aliases = editor.names.aliases.areas["en"]
    aliases.setFocus()
    qtbot.keyClicks(aliases, "Bread maker")
    qtbot.keyClick(aliases, Qt.Key.Key_Return)
    qtbot.keyClicks(aliases, "Pastry cook")
    editor.outline.setFocus()
    assert _role(editor).title == Text(en="Baker", fr="Boulanger")
    assert _role(editor).aliases.en == ("Bread maker", "Pastry cook")


def test_undo_shows_the_role_as_it_was(editor: RoleEditor, form: RequirementForm, qtbot: QtBot):
    _press(form.importance, "Useful", qtbot)
    editor.model.session.undo()
    assert _role(editor) == ROLE
    down = [b for b in form.importance.findChildren(QPushButton) if b.isChecked()]
    assert [b.text() for b in down] == ["Essential"]


def test_a_page_made_anew_goes_on_at_the_same_line(editor: RoleEditor, qtbot: QtBot):
    editor.show_section(Section.TECHNICAL)
    editor.entries.list.select_row(4)
    other = role_editor(qtbot, ROLE, "fr")
    other.resume(editor)
    assert other.outline.currentIndex().row() == list(Section).index(Section.TECHNICAL)
    assert other.entries.list.currentIndex().row() == 4


def test_what_differs_is_listed_and_taken_back(qtbot: QtBot):
    shipped = load_library().shipped(SHIPPED)
    editor = role_editor(qtbot, shipped)
    session = editor.model.session
    session.load_library()
    qtbot.keyClick(editor.entries.list, Qt.Key.Key_Delete)
    head = editor.head
    assert head.state.text() == "Differs from the shipped role: 1 change (not saved)"
    with qtbot.waitSignal(editor.role_saved):
        qtbot.mouseClick(head.save, Qt.MouseButton.LeftButton)
    assert head.state.text() == "Differs from the shipped role: 1 change"
    qtbot.mouseClick(head.more, Qt.MouseButton.LeftButton)
    assert head.changes.isVisible()
    assert head.changes.model().rowCount() == 1
    qtbot.mouseClick(head.restore, Qt.MouseButton.LeftButton)
    assert editor.model.role == shipped
    assert head.state.text() == "Built in, unchanged"
    assert not head.changes.isVisible()
    assert list((user_folder() / "roles").iterdir()) == []


def test_a_disk_that_will_not_is_said_in_place(qtbot: QtBot):
    editor = role_editor(qtbot, ROLE)
    folder = user_folder() / "roles"
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file stands where the folder should be")
    qtbot.mouseClick(editor.head.save, Qt.MouseButton.LeftButton)
    assert editor.head.problem.isVisible()
    assert str(folder) in editor.head.problem.text()


def test_without_a_role_the_page_says_what_to_do(qtbot: QtBot):
    editor = role_editor(qtbot, None)
    assert "Choose a role first" in _texts(editor)
    assert not editor.outline.isVisible()
    editor.model.session.choose_role(ROLE)
    assert editor.outline.isVisible()
    assert _shown(editor) == ["Bake bread", "Sell it"]


def test_rows_that_wrapped_close_up_when_there_is_more_width(qtbot: QtBot):
    editor = role_editor(qtbot, load_library().get(SHIPPED), "fr")
    view = editor.entries.list
    wrapped = view.visualRect(view.model().index(0, 0)).height()
    editor.resize(1_900, editor.height())
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() < wrapped)
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    gaps = {below.top() - above.bottom() for above, below in pairwise(rows)}
    assert gaps == {1 + 2 * view.spacing()}, "no row leaves a hole"


def test_entries_are_shown_in_french_typography(qtbot: QtBot):
    shown = _shown(role_editor(qtbot, load_library().get(SHIPPED), "fr"))
    assert any("\u2019" in text for text in shown)
    assert not any("'" in text for text in shown)
