"""Other wishes for a kit that somebody worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from kits.files import read_kit_file
from kits.model import Origin
from tests.journeys.plan_work import write_own

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def _wish_minutes(person: Person, minutes: int) -> None:
    """Type another length of the first interview."""
    number = person.kit_page.wishes.chips[0].number
    person.write(number.lineEdit(), str(minutes))
    person.keys("Return")


def test_a_proposal_is_declined_then_taken_and_ones_own_question_stays(
    person: Person, tmp_path: Path
):
    file = tmp_path / "mine.ikit"
    person.build("data scientist")
    person.click_row(person.plan.questions, 1)
    own = write_own(person)
    person.save_as(file)
    saved, before = file.read_bytes(), person.kit

    page = person.kit_page
    _wish_minutes(person, 45)
    assert page.proposal.isVisible()
    assert person.kit == before
    person.press(page.proposal.decline)
    assert not page.proposal.isVisible()
    assert page.wishes.chips[0].number.value() == 60
    person.keys(QKeySequence.StandardKey.Save)
    assert person.kit == before
    assert file.read_bytes() == saved

    _wish_minutes(person, 45)
    person.press(page.proposal.accept)
    person.keys(QKeySequence.StandardKey.Save)
    kit, problems = read_kit_file(file)
    assert (kit, problems) == (person.kit, [])
    assert kit is not None
    assert [interview.minutes for interview in kit.interviews] == [45]
    assert [p.id for p in kit.questions if p.origin is Origin.USER] == [own]
    assert len(kit.questions) < len(before.questions)
