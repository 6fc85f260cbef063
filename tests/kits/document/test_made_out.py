from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.document.appearance import USUAL
from kits.document.blocks import Kind
from kits.document.context import contexts
from kits.document.fields import candidate_field
from kits.document.kit_documents import documents_of
from kits.document.made_out import made_out
from kits.render.copies import WordCopies
from kits.render.word import render_word
from tests.kits.document.test_grid import fields_of
from tests.kits.synthetic import synthetic_kit
from tests.kits.text_dump import said

KIT = synthetic_kit(4)
GRID, NOTES = documents_of(KIT, (Kind.NOTES, Kind.GRID))[::-1]


def parts(word: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_grid_names_its_candidate_where_it_asks_for_one_and_on_every_page() -> None:
    grid = made_out(GRID, "C-07")
    id_ = candidate_field(contexts(KIT)[0]).id
    assert {field.id: field.value for field in fields_of(grid) if field.value} == {id_: "C-07"}
    assert grid.header.endswith(" · C-07")
    assert grid.title.endswith(" · C-07")


def test_a_note_taker_sheet_names_its_candidate_and_asks_nothing_less() -> None:
    before, after = said(NOTES).splitlines(), said(made_out(NOTES, "C-07")).splitlines()
    assert [line for line in after if line not in before and "C-07" in line]
    assert len(after) == len(before)


@pytest.mark.parametrize("document", [GRID, NOTES], ids=["grid", "notes"])
@given(code=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_a_copy_says_what_the_document_made_out_would_say(document, code) -> None:
    copy = WordCopies(document, USUAL).made_out_to(code)
    assert parts(copy) == parts(render_word(made_out(document, code)))


def test_copies_for_one_candidate_are_the_same_bytes() -> None:
    first, second = (WordCopies(GRID, USUAL) for _ in range(2))
    second.made_out_to("C-1")
    assert first.made_out_to("C-2") == second.made_out_to("C-2")
