from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits import edits
from kits.model import Kit
from roles.folding import folded
from tests.kits.synthetic import synthetic_kit
from ui.viewmodels.find import find, replace, spans


def _ask(kit: Kit, number: int = 0) -> str:
    return kit.questions[number].question.best_text(kit.language).ask


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Été de l’été", "ete", ["Été", "été"]),
        ("l’arrivée", "l'arrivee", ["l’arrivée"]),
        ("e\u0301te\u0301 fini", "ete", ["e\u0301te\u0301"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "s", ["S"]),  # never half a character
        ("aaaa", "aa", ["aa", "aa"]),
        ("quai\u202f!", "quai !", ["quai\u202f!"]),
        ("nothing", "x", []),
    ],
)
def test_case_accents_and_apostrophes_do_not_matter(text: str, wanted: str, found: list[str]):
    assert [text[start:end] for start, end in spans(text, folded(wanted))] == found


@given(st.text(max_size=30), st.text(min_size=1, max_size=3))
def test_what_is_found_says_the_words_that_were_sought(text: str, wanted: str):
    sought = folded(wanted)
    if sought:
        for start, end in spans(text, sought):
            assert folded(text[start:end]) == sought


def test_every_printed_part_is_searched_in_the_order_it_is_printed():
    kit = synthetic_kit(4)
    for number, word in enumerate(("title", "ask", "fallback", "purpose", "probes.0", "ladder.3")):
        kit_or_problem = edits.edit_text(kit, "tides.case-1", "en", word, f"wombat {number}")
        assert isinstance(kit_or_problem, Kit)
        kit = kit_or_problem
    assert [match.part for match in find(kit, "WOMBAT")] == [
        "title", "ask", "fallback", "purpose", "probes", "ladder",
    ]  # fmt: skip


def test_anchors_of_other_levels_are_left_alone():
    kit = synthetic_kit(1)  # a senior reads rungs 3 to 5, and rung 1 is the warning sign
    assert [match.field for match in find(kit, "checked tide table")] == [
        "ladder.1", "ladder.3", "ladder.4", "ladder.5",
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_is_found_for_no_words(words: str):
    assert find(synthetic_kit(3), words) == ()


def test_replacing_all_leaves_nothing_to_find():
    kit = synthetic_kit(8)
    matches = find(kit, "ferry")
    done = replace(kit, matches, "tram")
    assert done.count == len(matches) > 8
    assert done.problems == ()
    assert find(done.kit, "ferry") == ()
    assert len(find(done.kit, "tram")) == len(matches)
    assert _ask(done.kit) == _ask(kit).replace("ferry", "tram")


def test_two_places_in_one_text_are_both_replaced_whatever_their_length():
    edited = edits.edit_text(synthetic_kit(1), "tides.case-1", "en", "ask", "a quay, a quay?")
    assert isinstance(edited, Kit)
    done = replace(edited, find(edited, "quay"), "landing stage")
    assert _ask(done.kit) == "a landing stage, a landing stage?"


def test_the_other_language_is_not_touched_but_marked_behind():
    kit = synthetic_kit(1)
    done = replace(kit, find(kit, "harbour"), "port")
    planned = done.kit.questions[0]
    assert planned.question.fr == kit.questions[0].question.fr
    assert any(mark.startswith("fr.") for mark in planned.behind)


def test_what_may_not_be_replaced_is_told_and_the_rest_is():
    kit = synthetic_kit(2)
    done = replace(kit, find(kit, "Missed tide"), "x" * 70)
    assert (done.count, len(done.problems)) == (0, 1)
    assert done.kit == kit
