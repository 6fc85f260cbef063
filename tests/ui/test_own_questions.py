"""Questions of one's own: written into a kit, kept for others, or read from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kits.model import Origin
from tests.ui.question_panes import plan_view

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.session import Session
    from ui.views.question_pane import QuestionPane

TABLE = """Question;Purpose;Probes;1;3;5;Minutes;Type;Competency
Which tide did you miss?;Shows who looks.;First sign?;Blamed.;Read.;Changed.;7;Situational;sql
;Nobody asks this.;;;;;;;
And what now?;;;;;;;astrology;
"""
FILLED = {"title": "Missed tide", "ask": "Which tide did you miss?", "purpose": "Shows it."}


@pytest.fixture
def pane(qtbot: QtBot, roomy_kit: Kit) -> QuestionPane:
    """The pane below the plan of a kit."""
    return plan_view(qtbot, roomy_kit).pane


@pytest.fixture
def session(pane: QuestionPane) -> Session:
    return pane._context.session


def _kit(session: Session) -> Kit:
    assert session.kit is not None
    return session.kit


def _fill(pane: QuestionPane, rungs: tuple[int, ...] = (3, 4, 5)) -> None:
    form = pane.new.form
    for part, text in FILLED.items():
        form.fields[part].area.setPlainText(text)
    form.probes.lines[0].area.setPlainText("First sign?")
    for rung in rungs:
        form.ladder.rungs[rung].area.setPlainText(f"Named step {rung}.")


def _write(pane: QuestionPane, interview: int = 1) -> None:
    pane.write_own(interview, 0)
    QApplication.processEvents()


def test_everything_that_is_missing_is_said_at_its_field(session: Session, pane: QuestionPane):
    _write(pane)
    before = _kit(session)
    pane.new.add.click()
    form = pane.new.form
    assert _kit(session) is before
    assert form.fields["ask"].problem.isVisible()
    assert form.fields["purpose"].problem.isVisible()
    assert form.probes.problem.text()
    assert form.ladder.problem.text()
    assert pane.new.told.text().startswith("4 things")
    assert form.fields["ask"].area.hasFocus()


def test_what_is_written_is_asked_where_it_was_wanted(session: Session, pane: QuestionPane):
    _write(pane, 1)
    assert "interview 2" in pane.title.text()
    _fill(pane)
    pane.new.add.click()
    made = _kit(session).interviews[1].questions[0]
    assert made.origin is Origin.USER
    text = made.question.best_text("en")
    assert (text.title, text.ask, text.purpose) == tuple(FILLED.values())
    assert text.probes == ("First sign?",)
    assert pane.mode == "read"
    assert pane.sheet.id == made.id
    session.undo()
    assert made.id not in {planned.id for planned in _kit(session).questions}


def test_it_shows_the_requirement_that_was_chosen(session: Session, pane: QuestionPane):
    _write(pane)
    _fill(pane)
    draft = pane.draft
    competency = next(one for one in _kit(session).competencies if one.requirements)
    draft.set_competency(competency.id)
    requirement = draft.requirements()[0][0]
    form = pane.new.form
    at = form.shown.findData(requirement)
    form.shown.setCurrentIndex(at)
    form.shown.activated.emit(at)
    pane.new.add.click()
    made = _kit(session).interviews[1].questions[0]
    assert requirement in made.requirements
    assert made.competency == competency.id


def test_a_ladder_of_another_level_says_which_rungs_are_missing(pane: QuestionPane):
    _write(pane)
    _fill(pane, (1, 2, 3))
    pane.new.add.click()
    assert "4, 5" in pane.new.form.ladder.problem.text()
    _fill(pane, (4, 5))
    pane.new.add.click()
    assert pane.mode == "read"


def test_a_draft_waits_while_one_looks_elsewhere_and_can_be_thrown_away(
    pane: QuestionPane, qtbot: QtBot
):
    _write(pane)
    qtbot.keyClicks(pane.new.form.fields["ask"].area, "Which tide?")
    qtbot.keyClick(pane.new.form.fields["ask"].area, Qt.Key.Key_Escape)
    assert pane.mode == "read"
    _write(pane, 0)
    assert pane.new.form.fields["ask"].area.toPlainText() == "Which tide?"
    pane.new.discard.click()
    _write(pane)
    assert pane.new.form.fields["ask"].area.toPlainText() == ""


def test_a_draft_outlives_another_language_of_the_window(desk: Desk, kit: Kit, qtbot: QtBot):
    desk.session.recover(kit, "")
    desk.window.workspace.show_kit()
    desk.window.activateWindow()
    QApplication.processEvents()
    desk.window.menus.actions["own-question"].trigger()
    page = desk.window.workspace.kit
    assert page is not None
    qtbot.keyClicks(page.plan.pane.new.form.fields["ask"].area, "Which tide?")
    desk.window.menus.actions["language-fr"].trigger()
    QApplication.processEvents()
    page = desk.window.workspace.kit
    assert page is not None
    assert page.plan.pane.mode == "new"
    assert page.plan.pane.new.form.fields["ask"].area.toPlainText() == "Which tide?"
    assert page.plan.pane.title.text().startswith("Nouvelle question")


def test_it_is_kept_in_the_bank_only_if_wished(session: Session, pane: QuestionPane):
    session.shelves.load_bank("en")

    def known() -> set[str]:
        assert session.shelves.bank is not None
        return {question.id for question in session.shelves.bank.bank.questions}

    for keep in (False, True):
        before = known()
        _write(pane)
        _fill(pane)
        pane.new.keep.setChecked(keep)
        pane.new.add.click()
        assert (pane.sheet.id in known()) is keep
        assert len(known()) == len(before) + keep


def test_questions_of_a_table_are_looked_through_and_added_in_one_step(
    session: Session, pane: QuestionPane, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "ours.csv"
    path.write_text(TABLE, encoding="utf-8")
    before = _kit(session)
    pane.import_file(str(path), 0)
    QApplication.processEvents()
    imports = pane.imports
    rows = imports.model.rows
    assert [row.usable for row in rows] == [True, False, True]
    assert [bool(row.notes) for row in rows] == [False, True, True]
    assert imports.add.text() == "Add 2 questions"
    imports.rows.select_row(2)
    assert "astrology" in imports.notes.text()
    qtbot.keyClick(imports.rows, Qt.Key.Key_Space)
    assert imports.add.text() == "Add 1 question"
    qtbot.keyClick(imports.rows, Qt.Key.Key_Space)
    imports.interview.setCurrentIndex(2)
    imports.interview.activated.emit(2)
    imports.add.click()
    asks = [one.question.best_text("en").ask for one in _kit(session).interviews[2].questions]
    assert asks[-2:] == ["Which tide did you miss?", "And what now?"]
    assert pane.mode == "read"
    session.undo()
    assert _kit(session) == before


@pytest.mark.parametrize(
    ("name", "content"), [("ours.csv", "Name;Age\nAda;36\n"), ("none.csv", None)]
)
def test_a_file_without_questions_says_why(
    pane: QuestionPane, tmp_path: Path, name: str, content: str | None
):
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="utf-8")
    pane.import_file(str(path), 0)
    assert pane.imports.general.text()
    assert not pane.imports.add.isEnabled()


def test_what_is_in_the_kit_already_is_not_added_twice(
    session: Session, pane: QuestionPane, tmp_path: Path
):
    path = tmp_path / "ours.csv"
    path.write_text(TABLE, encoding="utf-8")
    pane.import_file(str(path), 0)
    pane.imports.add.click()
    assert pane.imports.model.wanted == 0
    count = len(_kit(session).questions)
    assert not pane.imports.add.isEnabled()
    assert len(_kit(session).questions) == count
