from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.document.blocks import Artefact, walk
from kits.document.typesetting import typeset
from kits.document.typography import typography
from tests.kits.render.every_block import every_block

NO_BREAK, NARROW = "\u00a0", "\u202f"


def test_french_signs_never_begin_a_line() -> None:
    shown = typography("Que faites-vous ? Ceci : « non ! » ; à 30 % de 12 000 euros", "fr")
    assert shown == (
        f"Que faites-vous{NARROW}? Ceci{NO_BREAK}: «{NO_BREAK}non{NARROW}!{NO_BREAK}»{NARROW}; "
        f"à 30{NO_BREAK}% de 12{NARROW}000 euros"
    )


def test_addresses_and_clock_times_are_left_alone() -> None:
    for text in ("https://example.org/?a=1", "10:30", "vu le 12 mai 2026"):
        assert typography(text, "fr") == text


def test_a_french_apostrophe_within_a_word_is_the_printed_one() -> None:
    shown = typography("d'abord l'« astreinte » d'aujourd'hui, puis 'index' et 5'", "fr")
    assert shown == (
        f"d\u2019abord l\u2019«{NO_BREAK}astreinte{NO_BREAK}» d\u2019aujourd\u2019hui, "
        "puis 'index' et 5'"
    )


@given(st.text(alphabet="ab 19:;?!«»%'\n"))
def test_in_french_only_spaces_and_apostrophes_change_and_once(text: str) -> None:
    shown = typography(text, "fr")
    assert shown.translate(str.maketrans(f"{NO_BREAK}{NARROW}\u2019", "  '")) == text
    assert typography(shown, "fr") == shown


def test_every_text_of_a_french_document_is_set_but_its_materials_are_not() -> None:
    document = replace(every_block("quoi ? : « là »"), language="fr")
    shown = typeset(document)
    for block in walk(shown.blocks):
        text = repr(replace(block, text="")) if isinstance(block, Artefact) else repr(block)
        assert "quoi ?" not in text
    assert any(
        "quoi ?" in block.text for block in walk(shown.blocks) if isinstance(block, Artefact)
    )
    assert "quoi ?" not in shown.title + shown.header + shown.footer


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("don't, I'd, o'clock, Ana's", "don’t, I’d, o’clock, Ana’s"),
        ("the donors' line, the authors'.", "the donors’ line, the authors’."),
        ('He says "so how many?", then', "He says “so how many?”, then"),
        ('"a", "b"; or ("c")', "“a”, “b”; or (“c”)"),
        ("38 % of 90%", "38% of 90%"),
        ('until "done"', "until “done”"),
    ],
)
def test_english_apostrophes_and_quotation_marks_are_the_printed_ones(
    typed: str, printed: str
) -> None:
    assert typography(typed, "en") == printed


@pytest.mark.parametrize(
    "text",
    [
        "LIKE '8%' and the word 'tools' in it",
        'prices.get("tank") gives "none"',
        'the class "{name}" is "new"',
        'alt="" on the "next" button',
        '<form id="voucher"> and "Check"',
        'a 5" screen, "cracked"',
        'sh -c "true',
        '""',
    ],
)
def test_what_looks_like_code_is_left_as_it_was_typed(text: str) -> None:
    assert typography(text, "en") == text


@given(st.text(alphabet="as \"'\n(),.={"))
def test_in_english_only_apostrophes_and_quotation_marks_change_and_once(text: str) -> None:
    shown = typography(text, "en")
    assert shown.translate(str.maketrans("’“”", '\'""')) == text
    assert typography(shown, "en") == shown


def test_every_text_of_an_english_document_is_set_but_its_materials_are_not() -> None:
    shown = typeset(every_block("don't"))
    for block in walk(shown.blocks):
        text = repr(replace(block, text="")) if isinstance(block, Artefact) else repr(block)
        assert "don't" not in text
    assert any(
        "don't" in block.text for block in walk(shown.blocks) if isinstance(block, Artefact)
    )
