from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from kits.document.blocks import Field, FieldKind, Kind, Paragraph, Table, walk
from kits.document.context import contexts
from kits.document.fields import field_id, grid_fields
from kits.document.kit_documents import documents_of
from tests.kits.synthetic import synthetic_kit
from tests.kits.text_dump import said

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from roles.model import Language


def grid(count: int = 8, language: Language = "en"):
    return documents_of(synthetic_kit(count, language), (Kind.GRID,))[0]


def fields_of(document: Document) -> list[Field]:
    paragraphs = [block for block in walk(document.blocks) if isinstance(block, Paragraph)]
    tables = [block for block in walk(document.blocks) if isinstance(block, Table)]
    cells = chain.from_iterable(row.cells for table in tables for row in table.rows)
    paragraphs += [item for cell in cells for item in cell.content if isinstance(item, Paragraph)]
    return [
        item for paragraph in paragraphs for item in paragraph.content if isinstance(item, Field)
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_fields_in_the_grid_are_those_defined_for_its_reader(language: Language) -> None:
    context = contexts(synthetic_kit(8, language))[0]
    assert [f.id for f in fields_of(grid(8, language))] == [f.id for f in grid_fields(context)]


def test_every_question_is_scored_on_its_own_and_nothing_else_is_a_number() -> None:
    choices = [field for field in fields_of(grid()) if field.kind is FieldKind.CHOICE]
    scores = [field for field in choices if field.id.endswith(".score")]
    assert len(scores) == 8
    assert all([value for value, _ in score.options] == list("12345") for score in scores)
    assert all(shown.startswith(value) for score in scores for value, shown in score.options)
    for field in choices:
        if field not in scores:
            assert not any(
                character.isdigit() for _, shown in field.options for character in shown
            )


def test_only_a_question_with_a_fallback_can_be_asked_as_one() -> None:
    asked = [field.id for field in fields_of(grid()) if field.id.endswith(".fallback")]
    assert asked == ["tides.case-1.fallback", "tides.case-5.fallback"]


def test_recommendation_and_confidence_come_last() -> None:
    assert [field.id for field in fields_of(grid())][-2:] == [
        "grid.recommendation",
        "grid.confidence",
    ]


def test_codes_follow_the_visible_code_of_the_question() -> None:
    codes = {field.id: field.code for field in fields_of(grid())}
    assert codes["tides.case-3.score"] == "kit_q3_score"
    assert codes["tides.case-3.not-assessed"] == "kit_q3_not_assessed"


def test_only_grids_hold_fields() -> None:
    for document in documents_of(synthetic_kit(8), (Kind.GUIDE, Kind.CANDIDATE_SHEET)):
        assert fields_of(document) == []


def test_long_ids_are_cut_to_what_word_takes_and_stay_apart() -> None:
    first, second = f"{'a' * 60}.{'b' * 58}1", f"{'a' * 60}.{'b' * 58}2"
    ids = {
        field_id(question, what)
        for question in (first, second)
        for what in ("score", "not-assessed")
    }
    assert len(ids) == 4
    assert all(len(id_) <= 64 for id_ in ids)
    assert field_id("tides.case-1", "score") == "tides.case-1.score"


def test_the_grid_shows_anchors_by_competency_and_says_what_not_assessed_means() -> None:
    kit = synthetic_kit(8)
    shown = said(grid())
    assert "Not assessed is not a low score" in shown
    assert "Evidence before score" in shown
    for planned in kit.questions:
        for anchor in planned.anchors(kit.level, "en"):
            assert anchor.text in shown
    bands = [line for line in shown.splitlines() if line.strip().startswith("==")]
    assert len(bands) == 2


def test_nothing_in_the_grid_invites_to_note_more_than_the_answers() -> None:
    shown = said(grid()).lower()
    for word in ("photo", "birth", "school", "address"):
        assert word not in shown
