"""How much room a company's template leaves, and what a kit makes of it."""

from __future__ import annotations

import io
import re
from typing import Any

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt
from lxml import etree

from kits.document.appearance import USUAL, Appearance, Face, Room, theme_of
from kits.document.blocks import Kind, PageBreak, PageOf, Paragraph, Table, walk
from kits.document.kit_documents import documents_of
from kits.document.theme import load_theme, theme_names
from kits.render.word import render_word
from kits.render.word.room import in_template
from kits.render.word.styles import styles_xml
from kits.render.word.template import Template, template_from
from tests.kits.render import company_templates as made
from tests.kits.render.word_parts import part
from tests.kits.synthetic import synthetic_kit

KIT = synthetic_kit(3)


def template(
    *, lines: int = 0, picture: float = 0, spaced: float = 0, cover: str = "", turned: int = 0
) -> Template:
    """Return one with so many lines or a picture of so many centimetres in its header."""
    file: Any = docx.Document()
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    head = section.header
    for _ in range(lines):
        head.add_paragraph("Line").paragraph_format.space_after = Pt(spaced)
    if picture:
        run = head.paragraphs[0].add_run()
        run.add_picture(io.BytesIO(made.logo()), height=Cm(picture))
    if cover:
        file.add_paragraph(cover)
        for _ in range(turned):
            file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        file.add_paragraph("{{KIT}}")
    found, problems = template_from(made.saved(file), "company.docx")
    assert found is not None, problems
    return found


def room(given: Template, appearance: Appearance = USUAL) -> Room:
    found = in_template(appearance, given).room
    assert found is not None
    return found


def pages_named(appearance: Appearance) -> list[int]:
    """Return the pages that the agenda of the first guide names."""
    guide = documents_of(KIT, (Kind.GUIDE,), appearance)[0]
    tables = (block for block in walk(guide.blocks) if isinstance(block, Table))
    cells = (cell for table in tables for row in table.rows for cell in row.cells)
    parts = (part for cell in cells for part in cell.content if isinstance(part, Paragraph))
    items = (item for part in parts for item in part.content)
    return [item.page for item in items if isinstance(item, PageOf)]


def test_without_a_template_there_is_the_room_of_the_theme() -> None:
    assert in_template(USUAL, None) is USUAL


def test_a_low_header_takes_nothing_of_the_room_between_the_margins() -> None:
    assert room(template()).upright.depth == pytest.approx(841.9 - 2 * 72, abs=0.5)


def test_each_line_of_a_high_header_and_the_white_around_it_takes_room() -> None:
    three, four = room(template(lines=3)), room(template(lines=4))
    wide = room(template(lines=4, spaced=6))
    assert three.upright.depth - four.upright.depth == pytest.approx(14)
    assert four.upright.depth - wide.upright.depth == pytest.approx(4 * 6)
    assert four.turned.depth < four.upright.depth


def test_a_picture_in_the_header_takes_its_height() -> None:
    small, large = room(template(picture=3)), room(template(picture=5))
    assert small.upright.depth - large.upright.depth == pytest.approx(2 * 72 / 2.54, abs=0.1)


def test_a_header_as_high_as_the_page_leaves_some_room_all_the_same() -> None:
    assert room(template(picture=29)).upright.depth == pytest.approx(0.4 * 841.9, abs=0.5)
    assert pages_named(in_template(USUAL, template(picture=29)))


def test_a_cover_on_the_first_page_takes_room_there_alone() -> None:
    found = room(template(cover="Company"))
    assert found.before == 0
    assert found.first == pytest.approx(found.upright.depth - 14)


def test_a_cover_of_its_own_pages_is_counted_in_the_pages_that_are_named() -> None:
    plain, covered = template(), template(cover="Company", turned=2)
    assert room(covered).before == 2
    without, with_it = (pages_named(in_template(USUAL, one)) for one in (plain, covered))
    assert with_it == [number + 2 for number in without]


def test_less_room_makes_more_pages() -> None:
    def breaks(given: Template) -> int:
        book = documents_of(KIT, (Kind.BOOK,), in_template(USUAL, given))[0]
        return sum(isinstance(block, PageBreak) for block in book.blocks)

    assert breaks(template(picture=12)) > breaks(template())


def face(font: str, of: str = "Normal") -> Face:
    """Return the face of a template that sets its style ``of`` in a font."""
    file: Any = docx.Document()
    file.styles[of].font.name = font
    found, problems = template_from(made.saved(file), "company.docx")
    assert found is not None, problems
    return room(found).face


@pytest.mark.parametrize(
    ("font", "theme"),
    [("Arial", "bold"), ("Liberation Sans", "bold"), ("Carlito", "calm"), ("Cambria", "warm")],
)
def test_a_face_that_is_known_counts_for_the_letters_and_lines_of_a_page(
    font: str, theme: str
) -> None:
    known = load_theme(theme)
    assert face(font) == Face(known.letter, known.leading)


def test_a_face_that_is_not_known_takes_as_much_room_as_any() -> None:
    unknown = face("Company Grotesk")
    for name in theme_names():
        assert unknown.letter >= load_theme(name).letter
        assert unknown.leading >= load_theme(name).leading


def test_a_face_of_the_documents_theme_is_found_there() -> None:
    plain = docx.Document()  # python-docx's own template names the faces of its theme
    found, _ = template_from(made.saved(plain), "company.docx")
    assert found is not None
    warm = load_theme("warm")  # Cambria is its minor face
    assert room(found).face == Face(warm.letter, warm.leading)


def test_lines_of_ours_are_as_high_in_the_companys_face_as_was_planned() -> None:
    looks, given = Appearance(theme="bold"), template()
    data = render_word(documents_of(KIT, (Kind.GUIDE,))[0], looks, given)
    planned = styles_xml(theme_of(in_template(looks, given)), "en")
    written = etree.tostring(part(data, "word/styles.xml")).decode()
    assert line_of_spoken(written) == line_of_spoken(planned)
    assert line_of_spoken(planned) < line_of_spoken(styles_xml(load_theme("bold"), "en"))


def line_of_spoken(styles: str) -> int:
    """Return the pitch of what is read aloud, in 240ths of the face's own line."""
    found = re.search(r'w:styleId="Spoken".*?w:line="(\d+)"', styles, re.DOTALL)
    assert found is not None
    return int(found[1])
