from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.review.text import (
    content_words,
    overlap,
    plain,
    sentences,
    without_quotes,
    word_count,
)
from kits.review.verbs import first_word, is_action
from kits.review.words import WordLists, pattern, word_lists
from roles.model import LANGUAGES, Language

TEXTS = st.text(alphabet="abcé'’ .?!;«»\"-\u00a0", max_size=60)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WordLists.model_fields)
def test_every_list_finds_each_of_its_own_entries(name: str, language: Language) -> None:
    for entry in getattr(word_lists(language), name):
        said = entry.replace("*", "xx").replace("(", "").replace(")", "")
        assert pattern(language, name).search(plain(said)), entry


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WordLists.model_fields)
def test_no_list_holds_an_entry_twice_or_empty(name: str, language: Language) -> None:
    entries = getattr(word_lists(language), name)
    assert len(set(entries)) == len(entries)
    assert all(entry.strip() == entry and entry for entry in entries)


def test_a_word_is_found_whole_and_not_inside_another() -> None:
    assert pattern("en", "evaluations").search("well said")
    assert not pattern("en", "evaluations").search("the wells swelled in a well-known field")


def test_an_optional_ending_may_be_there_or_not() -> None:
    found = [
        pattern("fr", "evaluations").search(word) for word in ("bon", "bonne", "bons", "bonnes")
    ]
    assert all(found)
    assert not pattern("fr", "evaluations").search("bonus")


def test_accents_tell_words_apart_but_a_capital_may_go_without() -> None:
    assert pattern("fr", "evaluations").search(plain("un rôle limité"))
    assert not pattern("fr", "evaluations").search(plain("la limite"))
    assert pattern("fr", "leading").search(plain("Evidemment, c'est faux"))


def test_quotations_are_left_out_and_apostrophes_are_not_quotes() -> None:
    assert "good" not in without_quotes("Wrote 'not good enough' on the customer's page")
    assert "customer's" in without_quotes("Wrote 'not good enough' on the customer's page")
    assert "bon" not in without_quotes("Écrit « bon pour accord » sur la page")


def test_french_signs_with_a_space_before_them_are_no_words_and_end_sentences() -> None:
    assert word_count("Que faites-vous ?") == 2
    assert sentences("C'est lundi ; le client attend. Que faites-vous ?") == [
        "c'est lundi;",
        "le client attend.",
        "que faites-vous?",
    ]


def test_a_decimal_point_ends_no_sentence() -> None:
    assert len(sentences("Recall fell from 0.91 to 0.84 in a week.")) == 1


def test_singular_and_plural_are_one_word_and_empty_words_are_none() -> None:
    assert content_words("The alerts of an alert", "en") == {"alert"}
    assert content_words("Les alertes d'une alerte", "fr") == {"alerte"}
    assert content_words("a loss, the class", "en") == {"loss", "class"}


@pytest.mark.parametrize(
    ("language", "rung", "word"),
    [
        ("en", "Quietly only then sent it", "sent"),
        ("fr", "Ne s'en tient pas au fichier", "tient"),
        ("fr", "L'apprend par une plainte", "apprend"),
        ("en", "", ""),
    ],
)
def test_a_rung_begins_with_its_verb(language: Language, rung: str, word: str) -> None:
    assert first_word(rung, language) == word


@pytest.mark.parametrize(
    ("language", "verbs", "others"),
    [
        (
            "en",
            "compared wrote led fed re-ran embedded",
            "speed need compare the figure they hundred",
        ),
        (
            "fr",
            "compare rétablit rend résout inscrit parcourt débranche",
            "traitement absence modèle équipe une elle client résultat tablette procédure",
        ),
    ],
)
def test_verbs_are_told_from_what_only_looks_like_them(
    language: Language, verbs: str, others: str
) -> None:
    assert [
        word for word in verbs.replace("re-ran", "reran").split() if not is_action(word, language)
    ] == []
    assert [word for word in others.split() if is_action(word, language)] == []


@given(TEXTS)
def test_plain_text_is_plain_once_and_for_all(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(TEXTS)
def test_no_word_is_lost_between_sentences(text: str) -> None:
    assert sum(word_count(sentence) for sentence in sentences(text)) == word_count(plain(text))


@given(TEXTS, TEXTS)
def test_overlap_is_a_share_and_does_not_mind_the_order(first: str, second: str) -> None:
    one, other = content_words(first, "en"), content_words(second, "en")
    assert overlap(one, other) == overlap(other, one)
    assert 0 <= overlap(one, other) <= 1
    assert not one or overlap(one, one) == 1
