from __future__ import annotations

from kits.bank.load import load_bank
from kits.generate.competencies import MOST, competencies_of
from kits.generate.requirements import requirements_of, setting_of
from roles.library import load_library
from roles.model import (
    Importance,
    Mission,
    RequirementKind,
    Role,
    Setting,
    Skill,
    SkillGroup,
    Text,
)
from tests.kits.samples import bank, concept, role

CLOUDS = [
    concept("clouds", "skill"),
    concept("aws", "skill", alternatives="clouds", broader=["clouds"]),
    concept("gcp", "skill", alternatives="clouds", broader=["clouds"]),
    concept("sql", "skill"),
    concept("watching-models", "activity", aliases={"en": ["monitor models"]},
            phrase={"en": "Monitor models", "fr": "Surveiller les modèles"}),
]  # fmt: skip


def test_interchangeable_tools_become_one_requirement_and_keep_their_names():
    found = requirements_of(role(skills=("aws", "sql", "gcp")), bank(CLOUDS, []))
    assert [covered.requirement.text.en for covered in found] == ["aws or gcp", "sql"]
    assert found[0].requirement.text.fr == "aws ou gcp"
    assert found[0].requirement.skills == ("aws", "gcp")
    assert found[0].concepts[0] == "clouds"


def test_a_tool_alone_is_itself_and_may_borrow_the_questions_of_its_set():
    found = requirements_of(role(skills=("aws",)), bank(CLOUDS, []))
    assert [(c.requirement.id, c.concepts) for c in found] == [("aws", ("aws", "clouds"))]
    assert found[0].requirement.text.en == "aws"


def test_importance_where_the_role_is_silent():
    found = requirements_of(role(("Monitor models.",), ("sql",), ("patience",)), bank(CLOUDS, []))
    assert [(c.requirement.kind, c.requirement.importance) for c in found] == [
        (RequirementKind.MISSION, Importance.ESSENTIAL),
        (RequirementKind.TECHNICAL_SKILL, Importance.IMPORTANT),
        (RequirementKind.SOFT_SKILL, Importance.ESSENTIAL),
    ]


def test_a_mission_in_one_language_is_named_by_its_concept_in_the_other():
    found = requirements_of(role(("Monitor our many models.",)), bank(CLOUDS, []))[0]
    assert found.requirement.text.fr == "Surveiller les modèles"
    assert found.requirement.text.en == "Monitor our many models."
    assert found.requirement.source == "Monitor our many models."


def test_what_the_bank_does_not_know_stays_as_it_is():
    found = requirements_of(role(("Shoe horses.",)), bank(CLOUDS, []))[0]
    assert found.concepts == ()
    assert found.match == "match.none"
    assert found.requirement.text.fr is None


def test_what_can_be_learned_on_the_job_is_not_scored():
    made = role().model_copy(
        update={"missions": (Mission(id="m", text=Text(en="Monitor models"), day_one=False),)}
    )
    assert requirements_of(made, bank(CLOUDS, []))[0].requirement.scored is False


def test_two_skills_of_one_name_keep_ids_apart():
    group = SkillGroup(group=Text(en="A"), skills=(Skill(name="sql"),))
    made = role().model_copy(update={"technical_skills": (group, group)})
    assert [c.requirement.id for c in requirements_of(made, bank(CLOUDS, []))] == ["sql", "sql-2"]


def test_a_guide_without_a_setting_gets_the_one_its_concepts_share():
    shipped, _ = load_bank()
    made = role(("Monitor models in production",), ("scikit-learn", "MLflow"))
    found = requirements_of(made, shipped)
    assert setting_of(made, found, shipped) is Setting.DATA


def test_every_requirement_is_in_exactly_one_competency():
    shipped, _ = load_bank()
    made = load_library().get("machine-learning-engineer")
    assert isinstance(made, Role)
    found = requirements_of(made, shipped)
    inside = [key for c in competencies_of(made, found, shipped) for key in c.requirements]
    assert sorted(inside) == sorted(covered.requirement.id for covered in found)


def test_a_role_may_name_its_competencies_by_tool_or_id():
    made = Role.model_validate(
        {
            **role(("Monitor models",), ("sql", "aws")).model_dump(by_alias=True),
            "competencies": [{"name": {"en": "Data craft"}, "requirements": ["sql", "m1"]}],
        }
    )
    found = competencies_of(made, requirements_of(made, bank(CLOUDS, [])), bank(CLOUDS, []))
    assert found[0].name.en == "Data craft"
    assert found[0].requirements == ("m1", "sql")
    assert [c.requirements for c in found[1:]] == [("aws",)]


def test_too_many_families_are_merged_from_the_smallest_up():
    concepts = [concept(f"tool-{n}", "skill", family=f"family-{n}") for n in range(11)]
    names = tuple(f"tool-{n}" for n in range(11))
    made = role(skills=names)
    found = competencies_of(made, requirements_of(made, bank(concepts, [])), bank(concepts, []))
    assert len(found) == MOST
    assert sorted(key for c in found for key in c.requirements) == sorted(names)
