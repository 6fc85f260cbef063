"""Any edits in any order leave a role that can be saved and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roles import edits, part_edits
from roles.difference import difference
from roles.edits import Spot
from roles.model import Importance, Level, Mission, RequirementKind, Role, Setting, Text
from roles.reader import read_role
from roles.writer import write_role
from tests.roles.test_roles import roles

if TYPE_CHECKING:
    from collections.abc import Callable

MISSION, TECHNICAL, SOFT = (
    RequirementKind.MISSION,
    RequirementKind.TECHNICAL_SKILL,
    RequirementKind.SOFT_SKILL,
)
ROLE = Role.model_validate(
    {
        "id": "baker",
        "title": {"en": "Baker"},
        "missions": [
            {"id": "bake", "text": {"en": "Bake bread", "fr": "Cuire le pain"}},
            {"id": "sell", "text": {"en": "Sell it"}, "importance": "useful", "day_one": False},
        ],
        "technical_skills": [
            {"group": {"en": "Tools"}, "skills": [{"name": "Oven"}, {"name": "Peel"}]},
            {"group": {"en": "Doughs"}, "skills": [{"name": "Sourdough"}]},
        ],
        "soft_skills": [{"id": "care", "text": {"en": "Care", "fr": "Soin"}}],
        "competencies": [
            {"name": {"en": "Baking"}, "requirements": ["bake", "Oven"]},
            {"name": {"en": "Selling"}, "requirements": ["sell"]},
        ],
    }
)

_ANY = st.text(max_size=30)
_LANGUAGE = st.sampled_from(["en", "fr"])
_PLACE = st.integers(-1, 5)
_SPOT = st.builds(Spot, st.sampled_from(RequirementKind), _PLACE, st.integers(-1, 3))
_TEXT = st.builds(
    lambda code, text: edits.with_language(None, code, text) or Text(en="Other"), _LANGUAGE, _ANY
)
_LISTED = st.sampled_from(["collaboration", "not_to_be_confused_with", "salary", "competencies"])


def _edit(function: Callable[..., Role], *arguments: Any, **named: Any) -> st.SearchStrategy[Any]:
    return st.tuples(st.just(function), st.tuples(*arguments), st.fixed_dictionaries(named))


EDITS = st.one_of(
    _edit(edits.add_requirement, _SPOT, _TEXT, st.none() | _TEXT),
    _edit(edits.remove_requirement, _SPOT),
    _edit(edits.move_requirement, _SPOT, _SPOT),
    _edit(edits.edit_requirement, _SPOT, _LANGUAGE, _ANY),
    _edit(edits.set_importance, _SPOT, st.none() | st.sampled_from(Importance)),
    _edit(edits.set_day_one, _SPOT, day_one=st.booleans()),
    _edit(edits.edit_group, _PLACE, _LANGUAGE, _ANY),
    _edit(edits.move_group, _PLACE, _PLACE),
    _edit(edits.regroup, _SPOT, _TEXT),
    _edit(part_edits.edit_single, st.sampled_from(["title", "summary", "why"]), _LANGUAGE, _ANY),
    _edit(part_edits.set_setting, st.none() | st.sampled_from(Setting)),
    _edit(
        part_edits.set_lines, st.sampled_from(["aliases", "training", "career_paths"]), _LANGUAGE,
        st.lists(_ANY, max_size=3),
    ),
    _edit(part_edits.remove_item, _LISTED, _PLACE),
    _edit(part_edits.move_item, _LISTED, _PLACE, _PLACE),
    _edit(part_edits.add_collaboration, _TEXT),
    _edit(
        part_edits.edit_collaboration, _PLACE, st.sampled_from(["with_", "about"]),
        _LANGUAGE, _ANY,
    ),
    _edit(part_edits.add_confusable, _TEXT),
    _edit(part_edits.edit_confusable, _PLACE, _LANGUAGE, _ANY),
    _edit(part_edits.add_band, st.sampled_from(Level)),
    _edit(
        part_edits.edit_band, _PLACE, low=st.none() | st.integers(-5, 90_000),
        high=st.none() | st.integers(0, 90_000), currency=st.sampled_from(["EUR", "euro", None]),
        text=_ANY, open_top=st.booleans(),
    ),
    _edit(part_edits.add_competency, _TEXT, st.sampled_from(["bake", "Oven", "care"])),
    _edit(part_edits.rename_competency, _PLACE, _LANGUAGE, _ANY),
    _edit(part_edits.assign, _PLACE, st.sampled_from(["bake", "Oven", "care"])),
    _edit(part_edits.release, _PLACE, st.sampled_from(["bake", "Oven", "care"])),
)  # fmt: skip


def _texts(role: Role) -> list[str]:
    return [edits.reference(entry) for _, entry in edits.entries(role)]


@settings(max_examples=200)
@given(roles() | st.just(ROLE), st.lists(EDITS, max_size=12))
def test_a_role_stays_whole_through_any_edits(role: Role, steps: list[Any]):
    for function, arguments, named in steps:
        role = function(role, *arguments, **named)
    assert read_role(write_role(role), "mine.yaml") == (role, [])


@settings(max_examples=200)
@given(roles() | st.just(ROLE), st.lists(EDITS, max_size=4))
def test_a_difference_is_told_if_and_only_if_there_is_one(role: Role, steps: list[Any]):
    own = role
    for function, arguments, named in steps:
        own = function(own, *arguments, **named)
    assert bool(difference(role, own)) == (role != own)


@pytest.mark.parametrize("spot", [spot for spot, _ in edits.entries(ROLE)])
@pytest.mark.parametrize("to", [Spot(MISSION, 0), Spot(TECHNICAL, 0, 1), Spot(SOFT, 0)])
def test_a_requirement_moved_anywhere_keeps_its_importance_and_its_competency(
    spot: Spot, to: Spot
):
    marked = edits.set_importance(ROLE, spot, Importance.USEFUL)
    role = edits.move_requirement(marked, spot, to)
    found = edits.entry_at(role, to)
    assert found is not None
    assert found.importance is Importance.USEFUL
    assert len(edits.entries(role)) == len(edits.entries(ROLE))
    known = {*_texts(role), "oven"}
    assert all(name in known for item in role.competencies for name in item.requirements)
    assert len(role.competencies) == 2


def test_a_requirement_moved_within_its_part_and_back_leaves_the_role_as_it_was():
    there = edits.move_requirement(ROLE, Spot(TECHNICAL, 0, 0), Spot(TECHNICAL, 1, 1))
    assert [skill.name for skill in there.technical_skills[1].skills] == ["Sourdough", "Oven"]
    assert edits.move_requirement(there, Spot(TECHNICAL, 1, 1), Spot(TECHNICAL, 0, 0)) == ROLE


def test_a_mission_that_becomes_a_quality_keeps_its_texts_and_its_id():
    role = edits.move_requirement(ROLE, Spot(MISSION, 0), Spot(SOFT, 0))
    assert role.soft_skills[0].id == "bake"
    assert role.soft_skills[0].text == ROLE.missions[0].text


def test_a_sentence_too_long_for_the_name_of_a_skill_stays_a_mission():
    long = edits.edit_requirement(ROLE, Spot(MISSION, 0), "en", "very " * 40)
    assert edits.move_requirement(long, Spot(MISSION, 0), Spot(TECHNICAL, 0, 0)) == long


def test_a_group_goes_with_its_last_skill_and_comes_with_its_first():
    role = edits.move_requirement(ROLE, Spot(TECHNICAL, 0, 1), Spot(TECHNICAL, 0, 0))
    assert [group.group.en for group in role.technical_skills] == ["Tools"]
    role = edits.regroup(role, Spot(TECHNICAL, 2, 0), Text(en="Shapes"))
    assert [group.group.en for group in role.technical_skills] == ["Tools", "Shapes"]
    assert [skill.name for skill in role.technical_skills[1].skills] == ["Peel"]


def test_a_skill_goes_to_the_group_of_that_name_in_whatever_case():
    role = edits.regroup(ROLE, Spot(TECHNICAL, 0, 0), Text(fr="DOUGHS"))
    assert [skill.name for skill in role.technical_skills[1].skills] == ["Sourdough", "Oven"]


def test_competencies_follow_a_skill_that_is_renamed_and_lose_one_that_is_removed():
    role = edits.edit_requirement(ROLE, Spot(TECHNICAL, 0, 0), "en", "Deck oven")
    assert role.competencies[0].requirements == ("bake", "Deck oven")
    role = edits.remove_requirement(role, Spot(MISSION, 1))
    assert [competency.name.en for competency in role.competencies] == ["Baking"]


def test_two_missions_of_the_same_words_have_ids_of_their_own():
    role = edits.add_requirement(ROLE, Spot(MISSION, 2), Text(en="Bake"))
    assert [mission.id for mission in role.missions] == ["bake", "sell", "bake-2"]


@pytest.mark.parametrize("blank", ["", "  \n", "\x07"])
def test_a_blank_text_takes_one_language_away_and_never_the_last(blank: str):
    role = edits.edit_requirement(ROLE, Spot(MISSION, 0), "fr", blank)
    assert role.missions[0] == Mission(id="bake", text=Text(en="Bake bread"))
    assert edits.edit_requirement(role, Spot(MISSION, 0), "en", blank) == role
    assert edits.edit_requirement(ROLE, Spot(TECHNICAL, 0, 0), "en", blank) == ROLE
    assert part_edits.edit_single(ROLE, "title", "en", blank) == ROLE


def test_a_pasted_paragraph_becomes_one_line_of_the_allowed_length():
    text = edits.cleaned("Knead\r\n the\tdough\u2028\ufeff" + "x" * 3000)
    assert text.startswith("Knead the dough xxx")
    assert len(text) == edits.LONGEST_TEXT


def test_a_pay_range_that_is_none_is_not_taken():
    role = part_edits.add_band(ROLE, Level.SENIOR)
    role = part_edits.edit_band(role, 0, low=50_000, high=60_000, currency="EUR")
    assert part_edits.edit_band(role, 0, low=70_000) == role
    assert part_edits.edit_band(role, 0, currency="euros") == role
    assert part_edits.add_band(role, Level.LEAD).salary[1].currency == "EUR"


def test_a_requirement_is_in_one_competency_unless_the_other_would_be_left_empty():
    role = part_edits.assign(ROLE, 1, "Oven")
    assert [item.requirements for item in role.competencies] == [("bake",), ("sell", "Oven")]
    role = part_edits.assign(role, 1, "bake")
    assert role.competencies[0].requirements == ("bake",)
    assert part_edits.release(role, 0, "bake") == role


def test_a_copy_of_a_role_has_an_id_that_no_other_has():
    assert edits.own_copy(ROLE, {"baker", "baker-2"}).id == "baker-3"


@given(st.text(max_size=200), st.sets(st.text("ab-2", max_size=3), max_size=4))
def test_an_id_is_made_of_any_text_and_is_not_taken(text: str, taken: set[str]):
    made = edits.new_id(text, taken)
    assert made not in taken
    assert Role(id=made, title=Text(en="x")).id == made
