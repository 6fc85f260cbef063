"""What a person changed of a shipped role is told as they would say it."""

from __future__ import annotations

import pytest

from roles import edits, part_edits
from roles.difference import Aspect, Change, difference
from roles.edits import Spot
from roles.model import Importance, Level, RequirementKind, Role, Text
from tests.roles.test_edits import MISSION, ROLE, SOFT, TECHNICAL

CASES: list[tuple[Role, list[Change]]] = [
    (ROLE, []),
    (
        part_edits.edit_single(ROLE, "title", "fr", "Boulanger"),
        [Change("title", Aspect.TEXT, "", "", "Boulanger", "fr")],
    ),
    (
        edits.set_importance(ROLE, Spot(MISSION, 0), Importance.USEFUL),
        [Change("missions", Aspect.IMPORTANCE, "Bake bread", "", "useful")],
    ),
    (
        edits.set_day_one(ROLE, Spot(SOFT, 0), day_one=False),
        [Change("soft_skills", Aspect.DAY_ONE, "Care", "true", "false")],
    ),
    (
        edits.add_requirement(ROLE, Spot(TECHNICAL, 0, 0), Text(en="Mixer")),
        [Change("technical_skills", Aspect.ADDED, "", "", "Mixer")],
    ),
    (
        edits.remove_requirement(ROLE, Spot(SOFT, 0)),
        [Change("soft_skills", Aspect.REMOVED, "", "Care", "")],
    ),
    (
        edits.move_requirement(ROLE, Spot(SOFT, 0), Spot(MISSION, 0)),
        [Change("missions", Aspect.PLACE, "Care", "soft_skills", "missions")],
    ),
    (
        edits.move_requirement(ROLE, Spot(TECHNICAL, 0, 0), Spot(TECHNICAL, 0, 1)),
        [Change("technical_skills", Aspect.PLACE, "Oven", "Tools", "Doughs")],
    ),
    (
        edits.edit_group(ROLE, 0, "en", "Equipment"),
        [Change("technical_skills", Aspect.TEXT, "Equipment", "Tools", "Equipment", "en")],
    ),
    (
        edits.move_requirement(ROLE, Spot(MISSION, 0), Spot(MISSION, 1)),
        [Change("missions", Aspect.ORDER)],
    ),
    (edits.move_group(ROLE, 0, 1), [Change("technical_skills", Aspect.ORDER)]),
    (
        part_edits.set_lines(ROLE, "training", "en", ["A school", "A bakery"]),
        [
            Change("training", Aspect.ADDED, "", "", "A school", "en"),
            Change("training", Aspect.ADDED, "", "", "A bakery", "en"),
        ],
    ),
    (
        part_edits.add_band(ROLE, Level.SENIOR),
        [Change("salary", Aspect.ADDED, "", "", "senior")],
    ),
    (
        part_edits.rename_competency(ROLE, 1, "fr", "Vente"),
        [Change("competencies", Aspect.TEXT, "", "Selling · sell", "Vente · sell", "fr")],
    ),
]


@pytest.mark.parametrize(("own", "changes"), CASES)
def test_each_change_is_told_once(own: Role, changes: list[Change]):
    assert list(difference(ROLE, own)) == changes


def test_the_caller_says_how_an_entry_of_a_list_reads():
    own = part_edits.add_collaboration(ROLE, Text(en="Millers"))
    told = difference(ROLE, own, show=lambda _item, language: f"someone ({language})")
    assert told == (Change("collaboration", Aspect.ADDED, "", "", "someone (en)"),)


def test_every_kind_of_requirement_is_told_under_a_field_of_the_role():
    from roles.difference import FIELDS

    assert set(FIELDS) == set(RequirementKind)
    assert set(FIELDS.values()) <= set(Role.model_fields)
