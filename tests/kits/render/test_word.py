from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kits.document.blocks import Kind, Span
from kits.document.context import contexts
from kits.document.fields import grid_fields
from kits.document.kit_documents import documents_of
from kits.render.plain import escaped
from kits.render.word import render_word
from kits.render.word.runs import span_xml
from tests.kits.render.word_parts import WORD, custom_properties, opened, part
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from roles.model import Language


def document(kind: Kind, count: int = 5, language: Language = "en"):
    return documents_of(synthetic_kit(count, language), (kind,))[0]


def test_two_exports_of_one_document_are_the_same_bytes() -> None:
    first, second = render_word(document(Kind.GRID)), render_word(document(Kind.GRID))
    assert hashlib.sha256(first).hexdigest() == hashlib.sha256(second).hexdigest()


def test_no_entry_of_the_zip_carries_a_time_of_its_own() -> None:
    with zipfile.ZipFile(io.BytesIO(render_word(document(Kind.GUIDE)))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_the_kit_is_named_in_the_hidden_properties() -> None:
    shown = document(Kind.GRID)
    properties = custom_properties(render_word(shown))
    assert properties["KitId"] == "harbour-pilot-senior"
    assert properties["KitVersion"] == "1"
    assert properties["KitDigest"] == shown.stamp.digest
    assert properties["KitSchema"] == "1"
    assert properties["KitDocument"] == "interview-1-grid"


def test_a_grid_has_exactly_the_fields_that_a_reader_looks_for() -> None:
    kit = synthetic_kit(8)
    body = part(render_word(document(Kind.GRID, 8)))
    tags = [tag.get(f"{WORD}val") for tag in body.iter(f"{WORD}tag")]
    names = [mark.get(f"{WORD}name") for mark in body.iter(f"{WORD}bookmarkStart")]
    expected = grid_fields(contexts(kit)[0])
    assert tags == [field.id for field in expected]
    assert names == [field.code for field in expected]


def test_only_the_grid_has_form_controls() -> None:
    for kind in (Kind.GUIDE, Kind.CANDIDATE_SHEET):
        assert next(part(render_word(document(kind))).iter(f"{WORD}sdt"), None) is None


def test_prompts_are_marked_as_prompts_and_choices_offer_number_and_word() -> None:
    body = part(render_word(document(Kind.GRID)))
    score = next(s for s in body.iter(f"{WORD}sdt") if b"case-1.score" in etree.tostring(s))
    assert score.find(f".//{WORD}showingPlcHdr") is not None
    shown = [item.get(f"{WORD}displayText") for item in score.iter(f"{WORD}listItem")]
    assert shown == [
        "1 Below expectation",
        "2 Between 1 and 3",
        "3 Meets expectation",
        "4 Between 3 and 5",
        "5 Above expectation",
    ]


def test_everything_in_a_question_is_held_to_what_follows_but_one_prompt_to_another() -> None:
    body = part(render_word(document(Kind.GUIDE, 1)))[0]
    paragraphs = list(body.iter(f"{WORD}p"))
    styles = [p.find(f"{WORD}pPr/{WORD}pStyle").get(f"{WORD}val") for p in paragraphs]
    start = styles.index("Heading3")
    end = start + styles[start:].index("Heading2") - 1
    held = [p.find(f"{WORD}pPr/{WORD}keepNext") is not None for p in paragraphs[start : end + 1]]
    assert styles[end] == "NoteLine"
    prompts = [
        place
        for place in range(start, end + 1)
        if styles[place] == "NoteLine" and "".join(paragraphs[place].itertext())
    ]
    ends = {place - 1 for place in prompts[1:]} | {end}
    assert len(prompts) > 1
    assert held == [place not in ends for place in range(start, end + 1)]


def test_the_last_row_of_a_grid_is_held_to_the_recommendation() -> None:
    body = part(render_word(document(Kind.GRID)))[0]
    tables = list(body.iter(f"{WORD}tbl"))
    row = list(tables[1].iter(f"{WORD}tr"))[-1]
    assert all(p.find(f"{WORD}pPr/{WORD}keepNext") is not None for p in row.iter(f"{WORD}p"))
    assert "Recommendation" in "".join(tables[2].itertext())


def test_python_docx_reads_headings_and_tables_as_word_would() -> None:
    file = opened(render_word(document(Kind.GUIDE)))
    headings = [p.style.name for p in file.paragraphs if p.style.name.startswith("Heading")]
    assert headings[0] == "Heading 1"
    assert file.tables[0].rows[0].cells[0].text == "Clock"
    assert round(file.sections[0].page_width.mm) == 210
    assert file.sections[0].footer.paragraphs[0].text.startswith("harbour-pilot-senior")


def test_a_landscape_document_has_a_landscape_page() -> None:
    section = opened(render_word(document(Kind.GRID))).sections[0]
    assert section.page_width > section.page_height


def test_the_language_of_a_document_is_known_to_the_spelling_checker() -> None:
    styles = part(render_word(document(Kind.GUIDE, language="fr")), "word/styles.xml")
    assert next(styles.iter(f"{WORD}lang")).get(f"{WORD}val") == "fr-FR"


@given(st.text())
def test_any_text_at_all_makes_a_run_that_parses_and_keeps_its_letters(text: str) -> None:
    run = etree.fromstring(f'<x xmlns:w="{WORD[1:-1]}">{span_xml(Span(text))}</x>')
    kept = "".join(element.text or "" for element in run.iter(f"{WORD}t"))
    letters = [c for c in text if c.isalnum()]
    assert [c for c in kept if c.isalnum()] == letters


@given(st.text(st.characters(codec=None)))
def test_escaped_text_always_parses_as_xml(text: str) -> None:
    etree.fromstring(f'<x a="{escaped(text)}">{escaped(text)}</x>')
