"""Questions of one kit for another, other words for all of them, and what counts more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from kits.document.typography import typography
from kits.files import read_kit_file
from tests.journeys.files import words_of

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Kit
    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
REASON = "Most of the work of the first year."


OLD, NEW = "what", "quite which"


def _printed(kit: Kit) -> str:
    """Return what the documents of a kit say of its questions, with the anchors of its level."""
    parts: list[str] = []
    for planned in kit.questions:
        text = planned.question.best_text("en")
        scale = planned.anchors(kit.level, "en")
        parts += (text.title, text.ask, text.purpose, *text.probes, *(one.text for one in scale))
    return "\n".join(parts).lower()


def _replace_everywhere(person: Person) -> None:
    person.command("replace")
    finder = person.plan.finder
    person.write(finder.wanted, OLD)
    assert len({match.question_id for match in finder.matches}) > 1
    person.write(finder.by, NEW)
    person.press(finder.all)
    assert finder.count.text() == "not found"
    person.keys("Esc")


def _weigh_more(person: Person) -> str:
    """Let the competency shown first count twice, say why and return its id."""
    page = person.kit_page
    person.choose(page.tabs, "Scoring")
    form = page.scoring.form
    person.choose(form.weight, "× 2")
    assert form.reason.hasFocus()
    person.type(REASON)
    return page.scoring.model.selected


def test_a_question_goes_to_another_kit_whose_words_and_weights_are_changed(
    person: Person, tmp_path: Path
):
    file, out = tmp_path / "mine.ikit", tmp_path / "out"
    person.build("machine learning engineer")
    copied = person.kit.questions[0]
    person.click_question(copied.id)
    person.keys(QKeySequence.StandardKey.Copy)
    person.command("new-kit")
    person.build("data scientist")
    before = person.kit
    assert copied.id not in {planned.id for planned in before.questions}
    person.click_question(before.questions[0].id)
    person.keys(QKeySequence.StandardKey.Paste)
    assert person.kit.questions[1].question == copied.question
    assert OLD in _printed(person.kit)
    _replace_everywhere(person)
    heavy = _weigh_more(person)
    person.save_as(file)
    person.export_to(out)

    kit, problems = read_kit_file(file)
    assert (kit, problems) == (person.kit, [])
    assert kit is not None
    asked = [planned.id for planned in kit.questions]
    assert asked == [before.questions[0].id, copied.id, *(p.id for p in before.questions[1:])]
    weighed = {
        one.id: (one.weight, one.weight_reason) for one in kit.competencies if one.weight > 1
    }
    assert weighed == {heavy: (2, REASON)}
    assert OLD not in _printed(kit)
    book = words_of(out / "book.docx")
    for planned in kit.questions:
        assert typography(planned.question.best_text("en").ask, "en") in book
    assert NEW in book
    assert REASON.rstrip(".") in book
