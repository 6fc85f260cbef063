from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kits.bank.load import load_bank
from kits.bank.reader import read_concepts, read_families, read_questions
from kits.bank.report import fewest_questions
from kits.languages import language_pack
from kits.review import review_bank, review_question
from roles.model import Level
from roles.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.model import Concept
    from kits.model import Question

BANK = Path(__file__).parents[2] / "kits" / "data" / "bank"
CONCEPT_FILES = sorted((BANK / "concepts").glob("*.yaml"))
QUESTION_FILES = sorted((BANK / "questions").glob("*.yaml"))


def shipped_concepts() -> dict[str, Concept]:
    files = [read_concepts(path.read_bytes(), path.name) for path in CONCEPT_FILES]
    return {concept.id: concept for entries in files for concept in entries.values}


def shipped_questions() -> list[Question]:
    files = [read_questions(path.read_bytes(), path.name) for path in QUESTION_FILES]
    return [question for entries in files for question in entries.values]


def errors(problems: Iterable[Problem]) -> list[str]:
    texts = language_pack("en")
    return [
        f"{problem.place.field}: {texts.message(problem)} {dict(problem.params)}"
        for problem in problems
        if problem.severity is Severity.ERROR
    ]


def test_there_is_a_bank_to_check() -> None:
    assert CONCEPT_FILES
    assert QUESTION_FILES


@pytest.mark.parametrize("path", CONCEPT_FILES, ids=lambda path: path.stem)
def test_a_concept_file_reads_without_a_problem(path: Path) -> None:
    assert read_concepts(path.read_bytes(), path.name).problems == ()


def test_the_families_read_without_a_problem_and_every_concept_has_one() -> None:
    families = read_families((BANK / "families.yaml").read_bytes(), "families.yaml")
    assert families.problems == ()
    concepts = shipped_concepts()
    known = {family.id for family in families.values}
    assert {concept.family for concept in concepts.values()} <= known
    linked = {id_ for concept in concepts.values() for id_ in concept.broader}
    linked |= {concept.alternatives for concept in concepts.values() if concept.alternatives}
    assert linked <= set(concepts)


def test_no_concept_stands_in_two_files() -> None:
    files = [read_concepts(path.read_bytes(), path.name).values for path in CONCEPT_FILES]
    ids = [concept.id for values in files for concept in values]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", QUESTION_FILES, ids=lambda path: path.stem)
def test_a_question_file_reads_without_a_problem_and_has_no_error(path: Path) -> None:
    entries = read_questions(path.read_bytes(), path.name)
    assert entries.problems == ()
    concepts = shipped_concepts()
    for question in entries.values:
        assert errors(review_question(question, concepts)) == [], question.id


@pytest.mark.parametrize("path", QUESTION_FILES, ids=lambda path: path.stem)
def test_a_question_file_is_named_after_the_concept_it_asks_about(path: Path) -> None:
    entries = read_questions(path.read_bytes(), path.name)
    assert {question.assesses[0] for question in entries.values} == {path.stem}


@pytest.mark.parametrize("path", QUESTION_FILES, ids=lambda path: path.stem)
def test_a_concept_has_enough_questions_of_two_types_at_every_level(path: Path) -> None:
    asked = [question for question in shipped_questions() if path.stem in question.assesses]
    fewest = fewest_questions(load_bank()[0].concepts[path.stem])
    for level in Level:
        serving = [question for question in asked if level in question.levels]
        assert len(serving) >= fewest, level
        assert len({question.type for question in serving}) >= 2, level


def test_nothing_is_asked_or_said_twice_in_the_bank() -> None:
    assert errors(review_bank(shipped_questions())) == []
