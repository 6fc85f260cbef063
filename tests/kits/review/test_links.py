"""What a concept names must be there, and its names must tell it from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.review.links import review_links
from roles.problem import Severity
from tests.kits.samples import concept

if TYPE_CHECKING:
    from kits.bank.model import Concept


def findings(*concepts: Concept, families: tuple[str, ...] = ("family",)) -> list[tuple[str, str]]:
    known = {item.id: item for item in concepts}
    return [(p.code, p.place.field) for p in review_links(concepts[0], known, families)]


def test_a_concept_whose_links_all_exist_is_fine():
    rope = concept("rope", "skill", broader=["knots"], alternatives="lines")
    assert findings(rope, concept("knots", "activity"), concept("lines", "skill")) == []


def test_what_is_named_and_not_there_is_found_at_its_field():
    rope = concept("rope", "skill", broader=["rope", "knots"], alternatives="lines")
    assert findings(rope, families=()) == [
        ("bank.family-unknown", "family"),
        ("bank.concept-unknown", "broader.1"),
        ("bank.concept-unknown", "alternatives"),
    ]


def test_a_name_that_another_concept_has_is_a_warning_whatever_its_case():
    rope = concept("rope", "skill", aliases={"en": ["Hawser", "CABLE"]})
    cable = concept("cable", "skill")
    assert findings(rope, cable) == [("bank.name-taken", "aliases.en.1")]
    (problem,) = review_links(rope, {"rope": rope, "cable": cable}, ["family"])
    assert problem.severity is Severity.WARNING
    assert dict(problem.params) == {"name": "cable", "concept": "cable"}


def test_names_in_their_exact_case_do_not_clash_with_ordinary_words():
    assert findings(concept("go", "skill", exact=True, names={"en": "Go", "fr": "Go"}),
                    concept("game", "skill", aliases={"en": ["go"]})) == []  # fmt: skip
