"""The cheapest question on what is left out."""

from __future__ import annotations

import pytest

from kits import edits
from kits.bank.index import Bank
from kits.bank.load import load_bank
from kits.edits import Covering
from kits.generate.build import Wishes, build_kit
from kits.minutes import scored_minutes
from kits.model import Coverage, Kit
from roles.library import load_library
from roles.model import Level
from roles.problem import Problem


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank(languages=("en",))[0]


@pytest.fixture(scope="module")
def kit(bank: Bank) -> Kit:
    """An hour for a senior, which is too short for everything."""
    role = load_library().get("machine-learning-engineer")
    assert role is not None
    built = build_kit(role, bank, Wishes(Level.SENIOR, "en", (60,))).kit
    assert built is not None
    return built


def _left_out(kit: Kit) -> list[str]:
    return [
        covered.requirement.id
        for covered in kit.requirements
        if covered.requirement.scored and not covered.covered_by
    ]


def _coverage(kit: Kit, requirement_id: str) -> Coverage:
    return next(c.coverage for c in kit.requirements if c.requirement.id == requirement_id)


def test_what_is_left_out_is_covered_afterwards_and_nothing_else_is_lost(kit: Kit, bank: Bank):
    left = _left_out(kit)
    assert left
    for requirement_id in left:
        found = edits.cover(kit, bank, requirement_id)
        assert isinstance(found, Covering)
        assert _coverage(found.kit, requirement_id) is Coverage.DIRECT
        assert set(_left_out(found.kit)) < set(left)
        asked = {planned.id for planned in kit.questions}
        assert {planned.id for planned in found.kit.questions} == asked | {found.question_id}


def test_it_takes_as_long_as_the_kit_said_it_would(kit: Kit, bank: Bank):
    for covered in kit.requirements:
        if covered.requirement.id in _left_out(kit):
            found = edits.cover(kit, bank, covered.requirement.id)
            assert isinstance(found, Covering)
            assert found.minutes == covered.minutes_to_add


def test_a_full_interview_is_told_and_one_with_room_is_taken(kit: Kit, bank: Bank):
    requirement_id = _left_out(kit)[0]
    full = edits.cover(kit, bank, requirement_id)
    assert isinstance(full, Covering)
    assert not full.fits
    longer = edits.set_interview_minutes(kit, 0, 90)
    assert isinstance(longer, Kit)
    roomy = edits.cover(longer, bank, requirement_id)
    assert isinstance(roomy, Covering)
    assert roomy.fits
    used = sum(planned.question.minutes for planned in roomy.kit.questions)
    assert used <= scored_minutes(90)


def test_a_question_that_a_person_chose_stays_in_later_plans(kit: Kit, bank: Bank):
    found = edits.cover(kit, bank, _left_out(kit)[0])
    assert isinstance(found, Covering)
    added = next(p for p in found.kit.questions if p.id == found.question_id)
    assert added.locked


def test_where_no_question_is_left_it_says_so(kit: Kit):
    found = edits.cover(kit, Bank.of([], [], []), "nothing-of-the-kind")
    assert isinstance(found, Problem)
    assert found.code == "build.no-question"
