"""What a screen reader says of a form's fields, at the length that Word takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kits.document.blocks import Field, FieldKind
from kits.render.word.controls import ControlWriter
from tests.kits.render.word_parts import WORD

if TYPE_CHECKING:
    from roles.model import Language


def alias(label: str, language: Language = "fr") -> str:
    """Return what a control is called in Word."""
    field = Field("panel.reasons", "kit_panel_reasons", FieldKind.TEXT, label, "…")
    written = ControlWriter(language).write(field)
    body = etree.fromstring(f'<x xmlns:w="{WORD[1:-1]}">{written}</x>')
    found = next(body.iter(f"{WORD}alias")).get(f"{WORD}val")
    assert found is not None
    return found


def test_a_long_name_is_cut_at_the_end_of_a_word() -> None:
    label = (
        "Exploitation et surveillance des modèles en production\u00a0: moyenne après discussion"
    )
    assert alias(label) == "Exploitation et surveillance des modèles en production…"


def test_a_name_that_just_fits_is_left_whole() -> None:
    label = "Exploitation et surveillance des modèles : moyenne de la discus."
    assert len(label) == 64
    assert alias(label) == label


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=200))
def test_no_name_is_longer_than_word_takes_and_all_begin_as_they_were(label: str) -> None:
    found = alias(label)
    assert len(found.encode("utf-16-le")) <= 2 * 64
    assert label.startswith(found.removesuffix("…"))
