from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kits.document.blocks import Artefact, walk
from kits.document.typography import french_spacing, typeset
from tests.kits.render.every_block import every_block

NO_BREAK, NARROW = "\u00a0", "\u202f"


def test_french_signs_never_begin_a_line() -> None:
    shown = french_spacing("Que faites-vous ? Ceci : « non ! » ; à 30 % de 12 000 euros")
    assert shown == (
        f"Que faites-vous{NARROW}? Ceci{NO_BREAK}: «{NO_BREAK}non{NARROW}!{NO_BREAK}»{NARROW}; "
        f"à 30{NO_BREAK}% de 12{NARROW}000 euros"
    )


def test_addresses_and_clock_times_are_left_alone() -> None:
    for text in ("https://example.org/?a=1", "10:30", "vu le 12 mai 2026"):
        assert french_spacing(text) == text


@given(st.text(alphabet="ab 19:;?!«»%\n"))
def test_spacing_changes_nothing_but_spaces_and_is_done_once(text: str) -> None:
    shown = french_spacing(text)
    assert shown.replace(NO_BREAK, " ").replace(NARROW, " ") == text
    assert french_spacing(shown) == shown


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
