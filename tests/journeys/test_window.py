"""The shortest ways through the window, with the real background runner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kits.document.typography import typography
from kits.files import read_kit_file
from tests.journeys.files import GUIDE, documents_of, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def test_a_guide_becomes_a_kit_becomes_documents_that_reopen(
    person: Person, arrive: Callable[..., Person], tmp_path: Path
):
    guide, file, out = tmp_path / "guide.txt", tmp_path / "mine.ikit", tmp_path / "out"
    guide.write_text(GUIDE, encoding="utf-8")
    with person.answering_with_path(guide):
        person.keys("Ctrl+G")
    person.press(person.workspace.start_pane.build)
    assert person.kit.role.title.best("en") == "Machine Learning Engineer"
    assert person.export_to(out) == documents_of(person.kit, "docx")
    assert person.workspace.notice.isVisible()
    for planned in person.kit.questions:
        text = planned.question.best_text("en")
        assert typography(text.ask, "en") in words_of(out / "interview-1-guide.docx")
        assert typography(text.title, "en") in words_of(out / "interview-1-grid.docx")
    person.save_as(file)
    kit, problems = read_kit_file(file)
    assert (kit, problems) == (person.kit, [])
    person.leave()
    again = arrive()
    again.drop(file)
    assert again.kit == kit


def test_a_kit_is_built_without_a_mouse(person: Person, tmp_path: Path):
    start = person.workspace.start
    person.type("machine")
    person.keys("Return")
    person.keys("Tab")
    assert start.roles.hasFocus()
    person.keys("Return")
    assert person.plan.questions.hasFocus()
    first = person.plan.selected
    person.keys("Down")
    assert person.plan.selected != first
    person.save_as(tmp_path / "mine.ikit")
    person.keys("Ctrl+4")
    assert person.paper.write.hasFocus()
    person.keys("Space")
    out = Path(person.paper.folder.text())
    assert {path.name for path in out.iterdir()} == documents_of(person.kit, "docx")
    assert read_kit_file(tmp_path / "mine.ikit") == (person.kit, [])


def test_wishes_changed_quickly_end_with_the_last_ones(person: Person, tmp_path: Path):
    person.build("machine learning engineer")
    shown = person.kit
    number = person.kit_page.wishes.chips[0].number
    number.setFocus()
    for minutes in (55, 50, 45, 40):
        person.bot.keyClick(number, Qt.Key.Key_Down)
        assert number.value() == minutes
        assert person.kit is shown, "the earlier plan stays while the next one is solved"
    person.settle()
    person.save_as(tmp_path / "mine.ikit")
    kit, problems = read_kit_file(tmp_path / "mine.ikit")
    assert (kit, problems) == (person.kit, [])
    assert kit is not None
    assert [interview.minutes for interview in kit.interviews] == [40]
    assert kit.plan.minutes_used <= 40
