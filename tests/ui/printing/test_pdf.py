"""PDF by Qt, for everyone: what stands on which page."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from kits.document.appearance import USUAL, Appearance, Logo, Paper
from kits.document.blocks import (
    Artefact,
    Cell,
    Group,
    Heading,
    Kind,
    Listing,
    PageBreak,
    Paragraph,
    Span,
    Table,
    TableRow,
)
from kits.document.kit_documents import documents_of
from kits.edits import edit_text
from kits.model import Kit
from kits.render.html import render_html
from tests.kits.render.every_block import every_block
from tests.kits.render.test_every_block import Page
from tests.kits.synthetic import synthetic_kit
from ui.printing import pdf_of, qt_pdf
from ui.printing.laid import Laid
from ui.printing.preview import Typesetter
from ui.turns import finished

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.usefixtures("qapp")


def pages(document: Document, appearance: Appearance = USUAL) -> list[str]:
    """Return the text of each page, every kind and number of spaces made one."""
    found = PdfReader(io.BytesIO(pdf_of(document, appearance))).pages
    return [re.sub(r"\s+", " ", page.extract_text()) for page in found]


def plain(text: str) -> str:
    """Return letters and digits alone: Qt sets some letters apart."""
    return "".join(filter(str.isalnum, text))


def document(*blocks: Block, landscape: bool = False) -> Document:
    guide = documents_of(synthetic_kit(1), (Kind.GUIDE,))[0]
    return replace(guide, blocks=blocks, landscape=landscape)


def line(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def lines(count: int, word: str) -> tuple[Paragraph, ...]:
    return tuple(line(f"{word} {number}") for number in range(1, count + 1))


def table(count: int, **more: bool) -> Table:
    rows = (TableRow((Cell((line(f"row {number} end"),)),)) for number in range(1, count + 1))
    head = TableRow((Cell((line("Head"),), header=True),))
    return Table((100,), head, tuple(rows), "Rows.", **more)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_kind_of_document_says_which_page_of_how_many_and_of_what(kind, language) -> None:
    for made in documents_of(synthetic_kit(4, language), (kind,)):
        shown = pages(made)
        for number, text in enumerate(shown, 1):
            label = made.page_label.format(page=number, pages=len(shown))
            for words in (label, made.header, made.footer):
                assert re.sub(r"\s+", " ", words) in text


def test_the_same_document_is_the_same_pdf_at_any_time() -> None:
    made = documents_of(synthetic_kit(2), (Kind.GRID,))[0]
    first = pdf_of(made, USUAL)
    time.sleep(1.1)  # a PDF counts seconds
    assert pdf_of(made, USUAL) == first
    assert PdfReader(io.BytesIO(first)).metadata is not None


def test_a_pdf_has_its_title_and_the_sheet_that_was_asked_for() -> None:
    made = documents_of(synthetic_kit(2), (Kind.GRID,))[0]
    pdf = PdfReader(io.BytesIO(pdf_of(made, Appearance(paper=Paper.LETTER))))
    assert pdf.metadata is not None
    assert pdf.metadata.title == made.title
    box = pdf.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (792, 612)


def test_every_block_reaches_the_paper() -> None:
    made = every_block("plain")
    shown = plain(" ".join(pages(made)))
    said = Page(render_html(made)).text.splitlines()
    assert [text for text in said if plain(text) not in shown] == [made.title]


def test_hostile_text_is_printed_as_text() -> None:
    assert plain("<script>") in plain(" ".join(pages(document(line("<script>alert</script>")))))


def test_words_with_joined_letters_can_be_searched() -> None:
    shown = pages(document(line("official action at fifty tie-ins")))[0]
    assert "official action at fifty tie-ins" in shown


def places(made: Document, appearance: Appearance = USUAL) -> list[tuple[str, float]]:
    """Return what stands on the first page, and how high."""
    found: list[tuple[str, float]] = []
    page = PdfReader(io.BytesIO(pdf_of(made, appearance))).pages[0]
    page.extract_text(visitor_text=lambda text, _, place, *__: found.append((text, place[5])))
    return found


def test_the_same_words_stand_in_every_place_that_has_them() -> None:
    made = document(line("same"), line("first"), line("same"), line("second"), line("same"))
    found = [down for text, down in places(made) if plain(text) == "same"]
    assert len(found) == len(set(found)) == 3


@pytest.mark.parametrize("theme", ["calm", "warm", "bold"])
@pytest.mark.parametrize("large", [False, True])
def test_a_box_to_tick_stands_on_the_line_of_its_words(theme: str, *, large: bool) -> None:
    made = document(Listing(((Span("first"),), (Span("second"),)), tick=True))
    found = places(made, Appearance(theme=theme, large_print=large))
    boxes = [up for text, up in found if "\u25a1" in text]
    words = [up for text, up in found if plain(text) in {"first", "second"}]
    apart = abs(words[0] - words[1])
    assert all(abs(box - up) < apart / 20 for box, up in zip(boxes, words, strict=True))


def test_what_belongs_together_is_on_one_page() -> None:
    group = Group((Heading(3, "Together"), *lines(12, "kept")))
    first, second = pages(document(*lines(30, "above"), group))
    assert "above 30" in first
    assert "Together" not in first
    assert "Together" in second
    assert "kept 12" in second


def test_a_group_longer_than_a_page_is_parted_and_nothing_is_lost() -> None:
    shown = pages(document(Group(lines(90, "kept"))))
    assert len(shown) == 3
    assert re.findall(r"kept (\d+)", " ".join(shown)) == [str(n) for n in range(1, 91)]


def test_no_heading_ends_a_page() -> None:
    for above in range(28, 40, 2):
        shown = pages(document(*lines(above, "above"), Heading(2, "Section"), line("begins")))
        (page,) = (text for text in shown if "Section" in text)
        assert "begins" in page


def test_a_long_table_is_parted_between_rows_and_says_its_heads_again() -> None:
    shown = pages(document(Heading(2, "Table"), table(90)))
    assert len(shown) == 3
    for text in shown:
        assert "Head" in text
    assert re.findall(r"row (\d+) end", " ".join(shown)) == [str(n) for n in range(1, 91)]


def test_the_last_row_goes_along_with_what_the_table_leads_on_to() -> None:
    after = Group(lines(6, "after"))
    for rows in range(28, 40, 2):
        shown = pages(document(table(rows, leads_on=True), after))
        (page,) = (text for text in shown if "after 1" in text)
        assert f"row {rows} end" in page


def test_a_table_that_stays_together_is_not_parted() -> None:
    first, second = pages(document(*lines(28, "above"), table(12, together=True)))
    assert "row" not in first
    assert "row 1 end" in second


def test_rows_to_write_in_are_as_high_as_they_say() -> None:
    room = table(4)
    high = replace(room, rows=tuple(replace(row, room=80) for row in room.rows))
    assert len(pages(document(room))) == 1
    assert len(pages(document(high))) == 2


def test_a_page_break_begins_a_page_and_two_make_no_empty_one() -> None:
    shown = pages(document(line("before"), PageBreak(), PageBreak(), line("after")))
    assert ["before" in shown[0], "after" in shown[1], len(shown)] == [True, True, 2]


def test_a_list_longer_than_a_page_and_a_long_material_go_on() -> None:
    items = Listing(tuple((Span(f"item {n}"),) for n in range(80)), tick=True)
    material = Artefact("\n".join(f"line {n}" for n in range(120)))
    shown = " ".join(pages(document(line("first"), items, material)))
    assert [int(n) for n in re.findall(r"item (\d+)", shown)] == list(range(80))
    assert [int(n) for n in re.findall(r"line (\d+)", shown)] == list(range(120))


def test_the_contents_of_a_book_say_the_pages_of_this_very_file() -> None:
    made = documents_of(synthetic_kit(9, interviews=3), (Kind.BOOK,))[0]
    shown = pages(made)
    headings = [b for b in made.blocks if isinstance(b, Heading) and b.anchor and b.level == 2]
    assert headings
    for heading in headings:
        found = re.search(rf"{re.escape(heading.text)} (\d+)", shown[0])
        assert found is not None
        assert plain(heading.text) in plain(shown[int(found[1]) - 1])


def test_large_print_takes_more_pages_and_a_logo_pushes_the_text_down() -> None:
    made = document(*lines(34, "line"))
    assert [len(pages(made)), len(pages(made, Appearance(large_print=True)))] == [1, 2]
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
        "0000000049454e44ae426082"
    )
    assert len(pages(made, Appearance(logo=Logo(png, "png", 40, 200)))) == 2


def test_qt_is_not_loaded_before_a_pdf_is_wanted() -> None:
    code = (
        "import sys, main\n"
        "from ui.printing import qt_pdf\n"
        "from kits.commands import run\n"
        "run(['roles', '--json'], qt_pdf)\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0


def test_where_qt_is_missing_there_is_no_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert qt_pdf() is pdf_of
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    assert qt_pdf() is None


def test_after_an_edit_only_what_was_edited_is_laid_out_again(monkeypatch: pytest.MonkeyPatch):
    made: list[str] = []

    class Counted(Laid):
        def __init__(self, *given: Any) -> None:
            made.append("one")
            super().__init__(*given)

    monkeypatch.setattr("ui.printing.pages.Laid", Counted)
    typesetter, kit = Typesetter(), synthetic_kit(6)
    key = kit.questions[2].id
    edited = edit_text(kit, key, "en", "ask", "Which ferry left late, and why?")
    assert isinstance(edited, Kit)
    for one in (kit, edited):
        made.clear()
        finished(typesetter.sheets(documents_of(one, (Kind.GUIDE,))[0], USUAL))
    assert len(made) == 1
