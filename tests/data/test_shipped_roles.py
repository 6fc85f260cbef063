"""Every shipped role is complete in both languages, and its kits keep their promises."""

from __future__ import annotations

from importlib import resources

import pytest

from kits.generate.build import Wishes, build_kit
from kits.generate.candidates import Wanted, candidates_of
from kits.generate.requirements import requirements_of
from kits.minutes import most_questions, scored_minutes
from kits.model import Coverage, Kit, Origin, QuestionType
from roles.model import LANGUAGES, Importance, Language, Level, Role, Text
from roles.reader import read_role
from roles.writer import write_role
from tests.data import shipped_kits
from tests.data.shipped_kits import BANK, shipped_kit

FILES = sorted(
    (f for f in (resources.files("roles") / "shipped").iterdir() if f.name.endswith(".yaml")),
    key=lambda item: item.name,
)
ROLES = tuple(shipped_kits.ROLES.values())
WITH_PARALLEL_FORMS = {"machine-learning-engineer"}
"""Roles that the bank covers deeply enough for a second kit that is truly another one."""


def by_id(value: object) -> str:
    return value.id if isinstance(value, Role) else str(value)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_shipped_role_reads_without_a_problem_and_survives_writing(file):
    role, problems = read_role(file.read_bytes(), file.name)
    assert problems == []
    assert role is not None
    assert file.name == f"{role.id}.yaml"
    assert read_role(write_role(role), "again") == (role, [])


@pytest.mark.parametrize("role", ROLES, ids=by_id)
def test_a_shipped_role_is_complete_in_both_languages(role: Role):
    texts = [role.title, role.summary, role.why]
    texts += [mission.text for mission in role.missions] + [s.text for s in role.soft_skills]
    texts += [group.group for group in role.technical_skills]
    texts += [text for c in role.collaboration for text in (c.with_, c.about)]
    texts += list(role.not_to_be_confused_with)
    for text in texts:
        assert isinstance(text, Text)
        assert text.en
        assert text.fr
    for pair in (role.aliases, role.training, role.career_paths):
        assert pair.en
        assert pair.fr
    assert role.setting
    assert role.source.reviewed
    assert role.not_to_be_confused_with


def test_the_first_role_has_all_of_its_facts():
    role = next(role for role in ROLES if role.id == "machine-learning-engineer")
    tools = [skill.name for group in role.technical_skills for skill in group.skills]
    assert len(role.missions) == 5
    assert tools == [
        "Python", "SQL", "TensorFlow", "PyTorch", "scikit-learn", "XGBoost", "MLflow", "Kubeflow",
        "Airflow", "Docker", "Kubernetes", "AWS", "GCP", "Azure",
    ]  # fmt: skip
    assert len(role.soft_skills) == 4
    assert [(b.level, b.low, b.high, b.open_top) for b in role.salary] == [
        (Level.JUNIOR, 45_000, 60_000, False),
        (Level.MID, 70_000, 90_000, False),
        (Level.SENIOR, None, 120_000, True),
    ]
    assert {(b.period, b.year, b.country) for b in role.salary} == {(None, None, None)}


def essentials(kit: Kit) -> list[str]:
    return [
        covered.requirement.id
        for covered in kit.requirements
        if covered.requirement.importance is Importance.ESSENTIAL and covered.covered_by
    ]


@pytest.fixture(scope="module")
def kit_of():
    def kit(role: Role, level: Level, language: Language, variant: int = 1) -> Kit:
        return shipped_kit(role.id, level, language, variant)

    return kit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("role", ROLES, ids=by_id)
class TestKitsOfShippedRoles:
    def test_all_essentials_are_covered_directly_and_nearly_everything_is(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        kit = kit_of(role, level, language)
        direct = [c for c in kit.requirements if c.coverage is Coverage.DIRECT]
        essential = [
            c for c in kit.requirements if c.requirement.importance is Importance.ESSENTIAL
        ]
        assert {c.requirement.id for c in essential} <= {c.requirement.id for c in direct}
        assert len(direct) >= 0.9 * len(kit.requirements)

    def test_no_question_is_composed_or_asked_twice(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        kit = kit_of(role, level, language)
        assert {planned.origin for planned in kit.questions} == {Origin.BANK}
        ids = [planned.id for planned in kit.questions]
        assert len(set(ids)) == len(ids)

    def test_each_interview_keeps_to_its_minutes(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        for interview in kit_of(role, level, language).interviews:
            used = sum(planned.question.minutes for planned in interview.questions)
            assert used <= scored_minutes(interview.minutes)
            assert len(interview.questions) <= most_questions(interview.minutes)

    def test_the_plan_is_proven_and_mostly_stories_from_mid_level_up(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        kit = kit_of(role, level, language)
        assert kit.plan.optimal
        assert kit.plan.gap == 0
        stories = [
            planned
            for planned in kit.questions
            if planned.question.type in (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)
        ]
        if level is not Level.JUNIOR:
            assert len(stories) >= 0.6 * len(kit.questions)
            past = [p for p in stories if p.question.type is QuestionType.BEHAVIOURAL]
            assert past, "somebody who has worked can tell what happened"

    def test_there_are_five_to_eight_competencies_with_questions(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        kit = kit_of(role, level, language)
        assert 5 <= len(kit.competencies) <= 8
        assert {planned.competency for planned in kit.questions} <= {
            c.id for c in kit.competencies
        }

    def test_every_question_has_three_anchors_in_the_kits_language(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        for planned in kit_of(role, level, language).questions:
            assert planned.question.text(language) is not None
            anchors = planned.anchors(level, language)
            assert [anchor.score for anchor in anchors] == [1, 3, 5]
            assert len({anchor.text for anchor in anchors}) == 3

    def test_the_second_variant_is_another_kit_with_the_same_coverage(
        self, kit_of, role: Role, level: Level, language: Language
    ):
        first = kit_of(role, level, language)
        second = kit_of(role, level, language, 2)
        ids = {planned.id for planned in first.questions}
        shared = [planned for planned in second.questions if planned.id in ids]
        if role.id not in WITH_PARALLEL_FORMS:
            assert essentials(second) == essentials(first)
            assert second.plan.shared_with_earlier == len(shared) / len(second.questions)
            return
        assert len(shared) <= 0.3 * len(second.questions)
        covered = [c.requirement.id for c in second.requirements if c.covered_by]
        assert covered == [c.requirement.id for c in first.requirements if c.covered_by]


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("role", ROLES, ids=by_id)
def test_every_requirement_can_be_asked_about_in_two_ways_at_each_level(role: Role, level: Level):
    requirements = requirements_of(role, BANK)
    for language in LANGUAGES:
        candidates = candidates_of(requirements, BANK, Wanted(level, language, role.setting))
        types = {
            covered.requirement.id: {
                c.question.type for c in candidates if covered.requirement.id in c.direct
            }
            for covered in requirements
        }
        assert {key for key, found in types.items() if len(found) < 2} == set()


@pytest.mark.parametrize("role", ROLES, ids=by_id)
def test_adjacent_levels_expect_different_things(kit_of, role: Role):
    for lower, upper in ((Level.JUNIOR, Level.MID), (Level.MID, Level.SENIOR)):
        threes = [
            {
                anchor.text
                for planned in kit_of(role, level, "en").questions
                for anchor in planned.anchors(level, "en")
                if anchor.score == 3
            }
            for level in (lower, upper)
        ]
        assert len(threes[0] & threes[1]) <= 0.4 * len(threes[1])


@pytest.mark.parametrize("role", ROLES, ids=by_id)
@pytest.mark.parametrize("minutes", [60, 45])
def test_one_short_interview_takes_what_matters_and_names_the_rest(role: Role, minutes: int):
    built = build_kit(role, BANK, Wishes(Level.SENIOR, "en", (minutes,)))
    kit = built.kit
    assert kit is not None
    assert kit.plan.minutes_used >= 0.85 * kit.plan.minutes_available
    assert kit.plan.minutes_missing > 0
    left = {c.requirement.id for c in kit.requirements if c.coverage is not Coverage.DIRECT}
    assert left
    assert left == {
        p.place.field for p in built.problems if p.code in ("build.none", "build.touched")
    }
    assert "build.minutes-short" in {p.code for p in built.problems}
    groups = {
        c.requirement.group.en
        for c in kit.requirements
        if c.requirement.group and c.coverage is Coverage.DIRECT
    }
    if minutes == 60:
        assert len(groups) == len(role.technical_skills), "a member of each technical group"
