from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kits.review import review_bank
from kits.review.likeness import SAME_RUNG, near_duplicates, same_rungs
from kits.review.text import content_words, overlap

if TYPE_CHECKING:
    from kits.model import Question
    from tests.kits.review.conftest import Standard

REWORDED = {
    "id": "rigour.wrong-number",
    "en.ask": "Describe the last time you discovered a figure already shared was wrong. And next?",
    "fr.ask": "Décrivez une fois où vous avez découvert qu'un chiffre déjà communiqué était faux.",
}
OTHER_RUNGS = {
    f"{language}.ladder.{rung}": f"{word} {rung} {word}a{rung} {word}b{rung} {word}c{rung}"
    for language, word in (("en", "said"), ("fr", "dit"))
    for rung in range(1, 7)
}


def told(*questions: Question) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.field) for problem in review_bank(questions)]


def test_the_standard_entries_say_nothing_twice(standard: Standard) -> None:
    assert told(*(standard.question(question_id) for question_id in standard.ids)) == []


def test_an_id_that_is_used_twice_is_found(standard: Standard) -> None:
    question = standard.question("rigour.wrong-figure")
    other = standard.question("training-performance.idle-gpu", {"id": "rigour.wrong-figure"})
    assert told(question, other) == [("review.id-twice", "id")]


def test_a_question_asked_in_other_words_is_found_in_both_languages(standard: Standard) -> None:
    question = standard.question("rigour.wrong-figure")
    again = standard.question("rigour.wrong-figure", {**REWORDED, **OTHER_RUNGS})
    assert told(question, again) == [
        ("review.near-duplicate", "en.ask"),
        ("review.near-duplicate", "fr.ask"),
    ]


def test_questions_that_share_only_their_framing_are_not_duplicates(standard: Standard) -> None:
    first = standard.question(
        "rigour.wrong-figure",
        {"en.ask": "Tell me about the last time a vendor's price surprised you. What did you do?"},
    )
    second = standard.question(
        "model-monitoring.quiet-decline",
        {"en.ask": "Tell me about the last time a sensor fell silent overnight. What did you do?"},
    )
    assert near_duplicates((first, second), "en") == ()


def test_near_duplicates_are_pairs_in_the_order_given(standard: Standard) -> None:
    first = standard.question("rigour.wrong-figure")
    second = standard.question("rigour.wrong-figure", REWORDED)
    assert near_duplicates((second, first), "en") == (
        ("rigour.wrong-number", "rigour.wrong-figure"),
    )


def test_a_question_without_text_in_a_language_has_no_duplicates_in_it(standard: Standard) -> None:
    first = standard.question("rigour.wrong-figure", {"en": None})
    second = standard.question("rigour.wrong-figure", {**REWORDED})
    assert near_duplicates((first, second), "en") == ()
    assert near_duplicates((first, second), "fr") != ()


def test_a_rung_that_stands_in_two_questions_is_found_whatever_its_case_and_number(
    standard: Standard,
) -> None:
    question = standard.question("rigour.wrong-figure")
    rung = question.best_text("en").ladder[2].upper()
    other = standard.question("training-performance.idle-gpu", {"en.ladder.3": rung})
    found = review_bank((question, other))
    assert [(problem.code, problem.place.field) for problem in found] == [
        ("review.rung-twice", "en.ladder.3")
    ]
    assert dict(found[0].params) == {"question": other.id, "other": question.id}


def test_a_rung_with_one_word_changed_is_found_at_the_same_place(standard: Standard) -> None:
    question = standard.question("rigour.wrong-figure")
    rung = question.best_text("fr").ladder[3].replace("fautive", "")
    other = standard.question("training-performance.idle-gpu", {"fr.ladder.3": rung})
    assert told(question, other) == [("review.rung-similar", "fr.ladder.3")]


def test_rungs_of_one_question_are_not_held_against_each_other() -> None:
    rung = "Compared the two tables row by row and named the one that had moved"
    assert list(same_rungs([("a.a", rung), ("a.a", rung)], "en")) == []
    assert list(same_rungs([("a.a", rung), ("b.b", rung)], "en")) == [("a.a", "b.b")]


@given(st.lists(st.lists(st.sampled_from("abcdefghij"), min_size=1, max_size=9), max_size=12))
def test_looking_only_at_rare_words_misses_no_pair(rungs: list[list[str]]) -> None:
    said = [(str(n), " ".join(f"{letter}word" for letter in rung)) for n, rung in enumerate(rungs)]
    expected = {
        (one, other)
        for (one, first), (other, second) in combinations(said, 2)
        if overlap(content_words(first, "en"), content_words(second, "en")) >= SAME_RUNG
    }
    assert set(same_rungs(said, "en")) == expected
