from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kits.bank.evidence import named_pattern, shown_at, shows
from kits.bank.model import Concept
from kits.bank.reader import read_concepts, read_questions
from roles.model import Level

FIXTURES = Path(__file__).parents[2] / "fixtures"


def concept(**fields: Any) -> Concept:
    given = {"names": {"en": "SQL", "fr": "SQL"}, **fields}
    return Concept.model_validate(
        {"id": "it", "kind": "skill", "family": "programming", "settings": ["data"], **given}
    )


SQL = concept(evidence={"en": ["query", "window function"], "fr": ["requête", "étiquette"]})
GO = concept(
    names={"en": "Go", "fr": "Go"},
    aliases={"en": ["Golang"]},
    evidence={"en": ["goroutine"]},
    exact=True,
)


@pytest.mark.parametrize(
    "text",
    [
        "a query",
        "Two Query plans",
        "window-functions",
        "window\nfunction",
        "sql",
        "T-SQL",
        "the query's plan",
    ],
)
def test_a_concept_shows_by_name_alias_or_evidence_in_any_case_and_number(text: str) -> None:
    assert shows(SQL, text, "en")


@pytest.mark.parametrize(
    "text", ["a queryable store", "window of a function", "NoSQL", "MySQL8", ""]
)
def test_a_concept_does_not_show_inside_other_words(text: str) -> None:
    assert not shows(SQL, text, "en")


def test_french_plurals_and_elisions_show() -> None:
    assert shows(SQL, "Relit les requêtes", "fr")
    assert shows(SQL, "le retard de l’étiquette", "fr")
    assert not shows(SQL, "la query", "fr")


def test_an_exact_name_shows_in_its_own_case_and_its_evidence_in_any() -> None:
    assert shows(GO, "a service in Go", "en")
    assert shows(GO, "Golang", "en")
    assert not shows(GO, "let it go", "en")
    assert not shows(GO, "GO LIVE", "en")
    assert shows(GO, "Goroutines leaked", "en")


def test_signs_at_the_end_of_a_name_are_part_of_it() -> None:
    cpp = concept(names={"en": "C++", "fr": "C++"})
    assert shows(cpp, "rewrote it in C++.", "en")
    assert not shows(cpp, "rewrote it in C", "en")


def test_naming_a_concept_is_more_than_showing_it() -> None:
    assert not named_pattern(SQL, "en").search("a slow query")
    found = named_pattern(SQL, "en").search("some SQL")
    assert found is not None
    assert found.group() == "SQL"


def test_what_only_a_rung_shows_counts_at_the_levels_that_read_this_rung() -> None:
    questions = read_questions((FIXTURES / "standard_questions.yaml").read_bytes(), "q").values
    question = next(q for q in questions if q.id == "rigour.wrong-figure")
    dashboards = concept(evidence={"en": ["dashboard"], "fr": ["tableau de bord"]})  # rung 5
    shown = [level for level in Level if shown_at(question, dashboards, "en", level)]
    assert shown == [Level.SENIOR, Level.LEAD]
    assert shown == [level for level in Level if shown_at(question, dashboards, "fr", level)]


def test_what_the_question_the_material_or_a_probe_shows_counts_at_every_level() -> None:
    questions = read_questions((FIXTURES / "standard_questions.yaml").read_bytes(), "q").values
    by_id = {question.id: question for question in questions}
    leaky = by_id["training-data-quality.leaky-churn-query"]
    assert shown_at(leaky, concept(evidence={"en": ["churned", "closed_at"]}), "en", Level.JUNIOR)
    wrong = by_id["rigour.wrong-figure"]
    assert shown_at(wrong, concept(evidence={"en": ["the cause"]}), "en", Level.LEAD)
    assert not shown_at(wrong, concept(evidence={"en": ["overnight"]}), "en", Level.LEAD)


def test_a_question_without_text_in_a_language_shows_nothing_in_it() -> None:
    question = read_questions((FIXTURES / "standard_questions.yaml").read_bytes(), "q").values[0]
    concepts = read_concepts((FIXTURES / "standard_concepts.yaml").read_bytes(), "c").values
    monitoring = next(item for item in concepts if item.id == "model-monitoring")
    english = question.model_copy(update={"fr": None})
    assert shown_at(english, monitoring, "en", Level.MID)
    assert not shown_at(english, monitoring, "fr", Level.MID)
