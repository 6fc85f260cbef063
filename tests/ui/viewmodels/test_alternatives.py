from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.swapping import Found
from ui.viewmodels.alternatives import AlternativesModel

if TYPE_CHECKING:
    from kits.model import Kit
    from ui.i18n import Words
    from ui.session import Session


@pytest.fixture
def found(session: Session, roomy_kit: Kit) -> Found:
    from kits.generate.alternatives import alternatives

    assert session.shelves.bank is not None
    only = next(
        planned
        for planned in roomy_kit.questions
        if any(c.covered_by == (planned.id,) for c in roomy_kit.requirements)
    )
    return Found(roomy_kit, only.id, alternatives(roomy_kit, session.shelves.bank.bank, only.id))


def test_what_is_lost_and_gained_is_said_in_words_not_only_by_a_sign(found: Found, words: Words):
    model = AlternativesModel(words)
    model.set_found(found)
    losing = [row for row in model.rows if row.sign != "covered"]
    assert losing
    texts = {c.requirement.id: c.requirement.text.best("en") for c in found.kit.requirements}
    for row in losing:
        one = next(item for item in found.alternatives if item.id == row.id)
        assert all(texts[key].rstrip(" .") in row.changes for key in one.lost)
        number = model.rows.index(row)
        spoken = model.data(model.index(number, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert isinstance(spoken, str)
        assert row.reason in spoken
        assert "No longer covered: " in spoken


def test_another_length_is_said_beside_the_minutes(found: Found, words: Words):
    model = AlternativesModel(words)
    model.set_found(found)
    longer = next((a for a in found.alternatives if a.minutes_more > 0), None)
    shorter = next((a for a in found.alternatives if a.minutes_more < 0), None)
    shown = {row.id: row.minutes for row in model.rows}
    assert longer or shorter
    if longer:
        assert shown[longer.id] == f"{longer.question.minutes} min (+{longer.minutes_more})"
    if shorter:
        assert shown[shorter.id] == f"{shorter.question.minutes} min (−{-shorter.minutes_more})"
