"""A kit made one's own, from somebody's guide to the paper that is handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from kits.bank.reader import read_questions
from kits.document.typography import typography
from kits.files import read_kit_file
from kits.model import Origin
from roles.library import user_folder
from roles.model import Importance
from tests.journeys.files import GUIDE, documents_of, words_of
from tests.journeys.plan_work import ANCHOR, EDITED, OWN, PROBE, edit, swap, write_own

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kits.model import Kit, PlannedQuestion
    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
CORRECTED = "Design the tide pipelines required for training."


def test_a_guide_is_corrected_worked_on_written_and_found_again_as_it_was(
    person: Person, arrive: Callable[..., Person], tmp_path: Path
):
    guide, file, out = tmp_path / "guide.txt", tmp_path / "mine.ikit", tmp_path / "out"
    guide.write_text(GUIDE, encoding="utf-8")
    person.drop(guide)
    person.press(person.workspace.start_pane.build)
    _correct_the_role(person)
    gone, _, edited, *_ = person.kit.questions
    came, own = _work_on_the_questions(person, gone.id, edited.id)
    person.save_as(file)
    assert person.export_to(out) == documents_of(person.kit, "docx")
    shown, rows = person.kit, person.plan.model.rows
    person.leave()

    assert read_kit_file(file) == (shown, [])
    mission = shown.role.missions[1]
    assert (mission.text.en, mission.importance) == (CORRECTED, Importance.USEFUL)
    _check_questions(shown, came, edited.id, own)
    _check_guide(words_of(out / "interview-1-guide.docx"), gone, edited)
    (kept,) = (user_folder() / "bank" / "questions").iterdir()
    assert [one.id for one in read_questions(kept.read_bytes(), kept.name).values] == [own]

    again = arrive(str(file))
    assert again.kit == shown
    assert again.plan.model.rows == rows


def _correct_the_role(person: Person) -> None:
    """Change text and importance of what the guide says of the second mission."""
    person.go_to("role")
    page = person.role_page
    person.click_row(page.entries.list, 1)
    form = page.entries.pane.requirement
    person.choose(form.importance, "Useful")
    person.write(form.text.areas["en"], CORRECTED)
    person.go_to("kit")


def _work_on_the_questions(person: Person, swapped: str, edited: str) -> tuple[str, str]:
    """Swap one, edit one and write one; take it all back and do it again; return what came."""
    before = person.kit
    came = swap(person, swapped)
    edit(person, edited)
    own = write_own(person, keep=True)
    after = person.kit
    for keys, kit in ((QKeySequence.StandardKey.Undo, before),
                      (QKeySequence.StandardKey.Redo, after)):  # fmt: skip
        for _ in ("swapped", "edited what is asked", "edited an anchor", "written"):
            assert person.kit != kit
            person.keys(keys)
        assert person.kit == kit
    return came, own


def _check_questions(kit: Kit, came: str, edited: str, own: str) -> None:
    asked = {planned.id: planned for planned in kit.questions}
    assert came in asked
    text = asked[edited].question.best_text("en")
    assert (text.ask, text.ladder[5]) == (EDITED, ANCHOR)
    assert asked[own].origin is Origin.USER
    text = asked[own].question.best_text("en")
    assert (text.title, text.ask, text.purpose, text.probes) == (*OWN.values(), (PROBE,))


def _check_guide(words: str, gone: PlannedQuestion, edited: PlannedQuestion) -> None:
    for text in (EDITED, ANCHOR, *OWN.values(), PROBE):
        assert text in words
    for planned in (gone, edited):
        assert typography(planned.question.best_text("en").ask, "en") not in words
