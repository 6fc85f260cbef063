from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kits.document.blocks import Artefact, walk
from kits.document.typography import french_typography, typeset
from tests.kits.render.every_block import every_block

NO_BREAK, NARROW = "\u00a0", "\u202f"


def test_french_signs_never_begin_a_line() -> None:
    shown = french_typography("Que faites-vous ? Ceci : « non ! » ; à 30 % de 12 000 euros")
    assert shown == (
        f"Que faites-vous{NARROW}? Ceci{NO_BREAK}: «{NO_BREAK}non{NARROW}!{NO_BREAK}»{NARROW}; "
        f"à 30{NO_BREAK}% de 12{NARROW}000 euros"
    )


def test_addresses_and_clock_times_are_left_alone() -> None:
    for text in ("https://example.org/?a=1", "10:30", "vu le 12 mai 2026"):
        assert french_typography(text) == text


def test_an_apostrophe_within_a_word_is_the_printed_one() -> None:
    shown = french_typography("d'abord l'« astreinte » d'aujourd'hui, puis 'index' et 5'")
    assert shown == (
        f"d\u2019abord l\u2019«{NO_BREAK}astreinte{NO_BREAK}» d\u2019aujourd\u2019hui, "
        "puis 'index' et 5'"
    )


@given(st.text(alphabet="ab 19:;?!«»%'\n"))
def test_only_spaces_and_apostrophes_change_and_once(text: str) -> None:
    shown = french_typography(text)
    assert shown.translate(str.maketrans(f"{NO_BREAK}{NARROW}\u2019", "  '")) == text
    assert french_typography(shown) == shown


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


def test_an_english_document_is_left_as_it_is() -> None:
    document = every_block("what ?")
    assert typeset(document) is document
