"""The shipped bank is as large and as mixed as its readers are promised."""

from __future__ import annotations

from collections import Counter

import pytest

from kits.bank.load import load_bank
from kits.bank.model import Concept, ConceptKind
from kits.bank.report import report_of
from kits.generate.requirements import requirements_of
from kits.model import Question, QuestionType
from roles.library import load_library
from roles.model import Level, RequirementKind, Setting

BANK, _ = load_bank()
ROLES = [entry.role for entry in load_library().entries]
REPORT = report_of(BANK)
STORIES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)
TWELVE = {
    "machine-learning-engineer", "data-scientist", "data-engineer", "data-analyst",
    "analytics-engineer", "backend-developer", "frontend-developer", "full-stack-developer",
    "devops-engineer", "site-reliability-engineer", "product-manager", "engineering-manager",
}  # fmt: skip


def asked(concept: Concept) -> tuple[Question, ...]:
    """Return the questions a role that names this may be asked: its own and those of its set."""
    shared = BANK.assessing(concept.alternatives) if concept.alternatives else ()
    return (*BANK.assessing(concept.id), *shared)


def named() -> Counter[str]:
    """Return how many shipped roles name each skill, alone or among interchangeable ones."""
    found: Counter[str] = Counter()
    for role in ROLES:
        covered = requirements_of(role, BANK)
        skills = [c for c in covered if c.requirement.kind is RequirementKind.TECHNICAL_SKILL]
        found.update({concept for c in skills for concept in c.concepts})
    return found


def test_twelve_roles_are_shipped():
    assert {role.id for role in ROLES} == TWELVE


def test_there_are_400_concepts_and_500_questions_in_both_languages():
    assert len(BANK.concepts) >= 400
    assert len(BANK.questions) >= 500
    assert set(REPORT.counts.languages.values()) == {len(BANK.questions)}


def test_most_questions_are_stories_and_a_fifth_are_work_samples():
    types = REPORT.counts.types
    stories = sum(types[kind] for kind in STORIES)
    assert stories >= 0.55 * len(BANK.questions)
    assert types[QuestionType.WORK_SAMPLE] >= 0.2 * len(BANK.questions)


def test_levels_are_evenly_served():
    levels = REPORT.counts.levels
    assert min(levels.values()) >= 0.85 * max(levels.values())


@pytest.mark.parametrize(
    "concept",
    [c for c in BANK.concepts.values() if c.kind is ConceptKind.ACTIVITY],
    ids=lambda concept: concept.id,
)
def test_an_activity_has_three_questions_of_two_types_at_each_level(concept: Concept):
    for level in Level:
        serving = [q for q in BANK.assessing(concept.id) if level in q.levels]
        assert len(serving) >= 3, level
        assert len({q.type for q in serving}) >= 2, level


def test_a_skill_that_two_roles_name_has_two_questions_and_every_other_one_has_some():
    for concept in BANK.concepts.values():
        own = asked(concept)
        if named()[concept.id] >= 2:
            assert len(own) >= 2, concept.id
        broader = [q for above in BANK.broader(concept.id) for q in BANK.assessing(above)]
        assert own or broader, concept.id


def test_a_quality_has_two_questions_in_each_setting_where_a_role_needs_it():
    needed: set[tuple[str, Setting | None]] = set()
    for role in ROLES:
        for covered in requirements_of(role, BANK):
            if covered.requirement.kind is RequirementKind.SOFT_SKILL:
                needed |= {(concept, role.setting) for concept in covered.concepts}
    assert needed
    for concept, setting in needed:
        fitting = [q for q in BANK.assessing(concept) if q.setting in (None, setting)]
        assert len(fitting) >= 2, (concept, setting)
        assert len({q.type for q in fitting}) >= 2, (concept, setting)


def test_names_that_are_everyday_words_match_only_in_their_exact_case():
    for name, other in (
        ("Go", "go"),
        ("Rust", "rust"),
        ("React", "react"),
        ("C", "c"),
        ("R", "r"),
    ):
        concept = BANK.named(name)
        assert concept is not None, name
        assert concept.exact, name
        assert BANK.named(other) is None, other


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("k8s", "kubernetes"), ("sklearn", "scikit-learn"), ("Postgres", "postgresql"),
        ("GCP", "gcp"), ("CI/CD", "ci-tools"), ("intégration continue", "continuous-delivery"),
        ("TCP/IP", "networking"), ("Bash", "shell-scripting"), ("NodeJS", "nodejs"),
        (".NET", "dotnet"), ("GitLab CI", "gitlab-ci"), ("Vue", "vue"), ("PromQL", "prometheus"),
    ],
)  # fmt: skip
def test_skills_are_known_as_recruiters_write_them(written: str, meant: str):
    concept = BANK.named(written)
    assert concept is not None
    assert concept.id == meant
