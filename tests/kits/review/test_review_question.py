from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kits.languages import language_pack
from kits.review import review_question
from roles.model import LANGUAGES
from roles.problem import Severity
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from kits.model import Question
    from tests.kits.review.conftest import Standard

FIXTURES = Path(__file__).parents[2] / "fixtures"
CASES: list[dict[str, Any]] = read_yaml(
    (FIXTURES / "review_cases.yaml").read_bytes(), "cases"
).value
NAMES = [f"{number}-{case['code']}" for number, case in enumerate(CASES)]
IN_BANK_ONLY = {"id-twice", "near-duplicate", "rung-twice", "rung-similar"}


def codes(question: Question, standard: Standard) -> set[str]:
    found = review_question(question, standard.concepts)
    return {problem.code.removeprefix("review.") for problem in found}


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_bad_entry_is_told_exactly_what_is_wrong(
    case: dict[str, Any], standard: Standard
) -> None:
    before = codes(standard.question(case["question"]), standard)
    after = codes(standard.question(case["question"], case["bad"]), standard)
    assert after - before == {case["code"]}


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_good_entry_that_looks_like_a_bad_one_is_left_alone(
    case: dict[str, Any], standard: Standard
) -> None:
    before = codes(standard.question(case["question"]), standard)
    after = codes(standard.question(case["question"], case["good"]), standard)
    assert after - before == set()


def test_the_standard_entries_have_no_error(standard: Standard) -> None:
    for question_id in standard.ids:
        found = review_question(standard.question(question_id), standard.concepts)
        errors = [problem for problem in found if problem.severity is Severity.ERROR]
        assert errors == [], question_id


def test_every_message_of_the_checks_has_a_case_that_makes_it_speak() -> None:
    told = {code for code in language_pack("en").texts if code.startswith("review.")}
    tried = {f"review.{case['code']}" for case in CASES}
    assert told == tried | {f"review.{name}" for name in IN_BANK_ONLY}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_every_finding_can_be_said_in_both_languages(
    case: dict[str, Any], language: str, standard: Standard
) -> None:
    pack = language_pack("en" if language == "en" else "fr")
    for problem in review_question(
        standard.question(case["question"], case["bad"]), standard.concepts
    ):
        message = pack.message(problem)
        assert message
        assert "{" not in message


def test_a_finding_names_the_rung_it_is_in(standard: Standard) -> None:
    changes = {"fr.ladder.4": "Cherche souvent les autres rapports touchés et ajoute un test."}
    question = standard.question("rigour.wrong-figure", changes)
    places = {
        problem.code: problem.place.field
        for problem in review_question(question, standard.concepts)
    }
    assert places["review.frequency"] == "fr.ladder.4"


def test_a_question_in_one_language_is_still_checked_in_that_one(standard: Standard) -> None:
    question = standard.question(
        "rigour.wrong-figure",
        {"en": None, "fr.ladder.2": "Envoie une version corrigée, puis la cause."},
    )
    assert {"language-missing", "rung-length"} <= codes(question, standard)


def test_a_typographic_apostrophe_hides_nothing(standard: Standard) -> None:
    changes = {
        "fr.ladder.5": "Cite dix ans d’expérience et en fait un contrôle que d’autres reprennent."
    }
    assert "experience" in codes(standard.question("rigour.wrong-figure", changes), standard)


def test_a_warning_does_not_keep_a_question_from_being_used(standard: Standard) -> None:
    case = next(case for case in CASES if case["code"] == "generic")
    found = review_question(standard.question(case["question"], case["bad"]), standard.concepts)
    assert [problem.code for problem in found] == ["review.generic"]
    assert not any(problem.severity is Severity.ERROR for problem in found)


def test_a_question_without_any_rung_is_told_so_and_does_not_crash(standard: Standard) -> None:
    question = standard.question("rigour.wrong-figure", {"en.ladder": {}, "fr.ladder": {}})
    assert codes(question, standard) == {"rungs"} | codes(
        standard.question("rigour.wrong-figure"), standard
    )


def test_a_question_is_checked_even_if_the_bank_knows_none_of_its_concepts(
    standard: Standard,
) -> None:
    found = review_question(standard.question("training-performance.idle-gpu"), {})
    assert {problem.code for problem in found} == {"review.concept-unknown"}


def test_three_questions_are_too_many_even_if_the_last_only_closes(standard: Standard) -> None:
    ask = "Which figure did you get wrong last? Who used it? What did you do?"
    assert "two-questions" in codes(
        standard.question("rigour.wrong-figure", {"en.ask": ask}), standard
    )
