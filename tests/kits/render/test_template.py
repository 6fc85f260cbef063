"""A kit in a company's Word template, as the people of that company meet it."""

from __future__ import annotations

import importlib.util
import json
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pypdf import PdfReader

from kits.commands import run
from kits.document.appearance import Appearance
from kits.document.blocks import Heading, Kind, walk
from kits.document.context import contexts
from kits.document.fields import grid_fields
from kits.document.kit_documents import documents_of
from kits.document.theme import load_theme
from kits.languages import language_pack
from kits.render.word import render_word
from kits.render.word.safe_package import parsed
from kits.render.word.style_mapping import Found, style_names
from kits.render.word.styles import styles_xml
from kits.render.word.template import Template, template_from
from tests.kits.render import company_templates as made
from tests.kits.render.word_parts import WORD, custom_properties, opened, part, word_text
from tests.kits.synthetic import synthetic_kit
from tools.docx_validators import audit_findings, converted, libreoffice, sdk, sdk_findings
from tools.word_check import findings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

needs_libreoffice = pytest.mark.skipif(not libreoffice(), reason="LibreOffice is not installed")
ANY = made.word_template(title_page=True, cover=("Société Exemple", "{{KIT}}"))
GOOD: dict[str, Callable[[], bytes]] = {
    "without bullets and body text": made.word_template,
    "French style names": made.french_template,
    "dotx with title page and cover": lambda: made.dotx(
        made.word_template(title_page=True, even=True, cover=("Société Exemple", "{{KIT}}"))
    ),
}

CHECKED = (Kind.BOOK, Kind.GUIDE, Kind.GRID)
"""Between them these kinds have every block there is."""


def template(data: bytes, name: str = "charte.docx") -> Template:
    found, problems = template_from(data, name)
    assert found is not None, problems
    return found


def document(kind: Kind, count: int = 5):
    return documents_of(synthetic_kit(count, "fr"), (kind,))[0]


def dressed(data: bytes, kind: Kind = Kind.GUIDE, appearance: Appearance | None = None) -> bytes:
    return render_word(document(kind), appearance or Appearance(), template(data))


def mapped(data: bytes) -> dict[str, str | None]:
    return {
        mapping.ours: None if mapping.found is Found.ADDED else mapping.theirs
        for mapping in template(data).mapping
    }


def heading_styles(data: bytes) -> set[str]:
    """Return the names of the styles that the headings of a guide have."""
    headings = [b for b in walk(document(Kind.GUIDE).blocks) if isinstance(b, Heading)]
    texts = {f"{h.code}\u2003{h.text}" if h.code else h.text for h in headings}
    return {p.style.name for p in opened(data).paragraphs if p.text in texts}


def style(data: bytes, id_: str) -> Any:
    styles = part(data, "word/styles.xml")
    return next(s for s in styles.iter(f"{WORD}style") if s.get(f"{WORD}styleId") == id_)


def test_styles_are_found_by_their_french_names() -> None:
    styles = mapped(made.french_template())
    assert styles["Heading1"] == "Titre 1"
    assert styles["Heading3"] == "Titre 3"
    assert styles["ListBullet"] == "Liste à puces"
    assert styles["Normal"] == "Corps de texte"


def test_styles_that_are_missing_are_added_under_our_names() -> None:
    styles = mapped(made.word_template())
    assert styles["ListBullet"] is None
    assert styles["Normal"] == "Normal"
    names = {s.name for s in opened(dressed(made.word_template())).styles}
    assert {"List Bullet", "Spoken", "Kit Form"} <= names


@pytest.mark.parametrize("name", GOOD)
def test_no_two_styles_have_one_name(name: str) -> None:
    names = [s.name.casefold() for s in opened(dressed(GOOD[name]())).styles]
    assert len(names) == len(set(names))


def test_a_person_is_told_which_of_the_usual_styles_were_missing() -> None:
    _, problems = template_from(made.word_template(), "charte.docx")
    (problem,) = problems
    assert "List Bullet" in language_pack("fr").message(problem)
    assert template_from(made.french_template(), "charte.docx")[1] == ()


def test_a_heading_without_a_known_name_is_found_by_its_level() -> None:
    data = made.replaced(made.word_template(), "word/styles.xml", '"heading 2"', '"Acme chapter"')
    assert mapped(data)["Heading2"] == "Acme chapter"


def test_a_list_style_that_makes_no_bullets_is_not_taken_for_one() -> None:
    plain = '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>'
    data = made.replaced(
        made.word_template(), "word/styles.xml", "</w:styles>", f"{plain}</w:styles>"
    )
    assert mapped(data)["ListBullet"] is None
    assert style(dressed(data), "KitListBullet") is not None


def test_the_looks_of_a_kit_changed_in_word_come_back_when_it_is_the_template() -> None:
    ours = render_word(document(Kind.GRID))
    styles = {mapping.ours: mapping.found for mapping in template(ours).mapping}
    assert styles["Spoken"] is Found.OWN
    assert Found.ADDED not in styles.values()


@pytest.mark.parametrize("name", GOOD)
def test_a_kit_in_a_template_opens_with_the_company_s_headings(name: str) -> None:
    data = GOOD[name]()
    expected = {mapped(data)[f"Heading{level}"] for level in (1, 2, 3)}
    found = {shown.replace("Heading", "heading") for shown in heading_styles(dressed(data))}
    assert found == expected


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("name", GOOD)
def test_our_checker_finds_nothing_in_a_kit_in_a_template(name: str, kind: Kind) -> None:
    assert findings(dressed(GOOD[name](), kind)) == []


def test_headings_with_other_names_are_known_by_their_level() -> None:
    data = made.french_template()
    for number in (1, 2, 3):
        level = style(dressed(data), f"Titre{number}").find(f"{WORD}pPr/{WORD}outlineLvl")
        assert level.get(f"{WORD}val") == str(number - 1)


def test_header_and_footer_of_the_company_stand_above_our_lines() -> None:
    data = dressed(made.word_template())
    shown = document(Kind.GUIDE)
    header = word_text(data, "word/header-default.xml")
    footer = word_text(data, "word/footer-default.xml")
    assert header.startswith(made.COMPANY)
    assert header.endswith(shown.header)
    assert footer.startswith(made.ADDRESS)
    assert shown.footer in footer
    fields = [f.get(f"{WORD}instr") for f in part(data, "word/footer-default.xml").iter()]
    assert [f.strip() for f in fields if f] == ["PAGE", "NUMPAGES"]


def test_first_and_even_pages_say_what_they_are_too() -> None:
    data = dressed(made.word_template(title_page=True, even=True))
    section = part(data).find(f".//{WORD}sectPr")
    kinds = [r.get(f"{WORD}type") for r in section.iter(f"{WORD}footerReference")]
    assert kinds == ["default", "first", "even"]
    assert section.find(f"{WORD}titlePg") is not None
    assert part(data, "word/settings.xml").find(f"{WORD}evenAndOddHeaders") is not None
    for page in kinds:
        assert document(Kind.GUIDE).footer in word_text(data, f"word/footer-{page}.xml")
    assert made.COMPANY in word_text(data, "word/header-first.xml")


def test_the_logo_comes_along_and_is_drawn_by_the_header() -> None:
    data = dressed(made.word_template())
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.read("word/media/company-1.png") == made.logo()
    relations = part(data, "word/_rels/header-default.xml.rels")
    targets = {r.get("Id"): r.get("Target") for r in relations}
    (used,) = [
        value
        for element in part(data, "word/header-default.xml").iter()
        for name, value in element.items()
        if name.endswith("}embed")
    ]
    assert targets[used] == "media/company-1.png"


def test_the_body_of_the_template_is_left_out() -> None:
    assert b"Remove me" not in _body(dressed(made.word_template()))


def test_what_stands_before_the_marker_is_the_cover_of_upright_documents() -> None:
    data = made.word_template(cover=("Société Exemple", "{{KIT}}"))
    guide, grid = dressed(data), dressed(data, Kind.GRID)
    assert opened(guide).paragraphs[0].text == "Société Exemple"
    assert b"{{KIT}}" not in _body(guide)
    assert "Société Exemple".encode() not in _body(grid)


def test_a_cover_from_a_newer_word_opens_in_an_older_one() -> None:
    new = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"
    data = made.word_template(cover=("Société Exemple", "{{KIT}}"))
    data = made.replaced(data, "word/document.xml", "<w:document", f'<w:document xmlns:n="{new}"')
    data = made.replaced(data, "word/document.xml", 'Ignorable="', 'Ignorable="n ')
    data = made.replaced(data, "word/document.xml", "<w:body><w:p>", '<w:body><w:p n:when="1">')
    guide = dressed(data)
    assert opened(guide).paragraphs[0].text == "Société Exemple"
    assert b":when=" not in _body(guide)


def test_the_page_is_the_template_s_and_a_grid_lies_on_its_side() -> None:
    upright = opened(dressed(made.word_template())).sections[0]
    turned = opened(dressed(made.word_template(), Kind.GRID)).sections[0]
    assert (round(upright.page_width.mm), round(upright.left_margin.mm)) == (210, 22)
    assert (round(turned.page_width.mm), round(turned.page_height.mm)) == (297, 210)
    assert round(turned.left_margin.mm) == 13


def test_a_page_too_small_for_our_tables_is_replaced_and_that_is_said() -> None:
    data = made.replaced(made.word_template(), "word/document.xml", 'w:w="11906"', 'w:w="5000"')
    found, problems = template_from(data, "charte.docx")
    assert found is not None
    assert "template.page" in {problem.code for problem in problems}
    section = opened(render_word(document(Kind.GUIDE), template=found)).sections[0]
    assert round(section.page_width.mm) == 210


def test_a_form_in_a_template_still_has_all_that_a_reader_looks_for() -> None:
    data = dressed(made.word_template(), Kind.GRID)
    tags = [tag.get(f"{WORD}val") for tag in part(data).iter(f"{WORD}tag")]
    names = [mark.get(f"{WORD}name") for mark in part(data).iter(f"{WORD}bookmarkStart")]
    fields = grid_fields(contexts(synthetic_kit(5, "fr"))[0])
    assert tags == [field.id for field in fields]
    assert names == [field.code for field in fields]
    assert custom_properties(data)["KitDocument"] == "interview-1-grid"


def test_an_old_form_as_cover_does_not_come_back_with_the_new_one() -> None:
    old = render_word(document(Kind.GRID))
    marker = "<w:p><w:r><w:t>{{KIT}}</w:t></w:r></w:p><w:sectPr>"
    data = dressed(made.replaced(old, "word/document.xml", "<w:sectPr>", marker), Kind.GUIDE)
    assert next(part(data).iter(f"{WORD}sdt"), None) is None
    assert not any(
        mark.get(f"{WORD}name", "").startswith("kit_")
        for mark in part(data).iter(f"{WORD}bookmarkStart")
    )


def test_the_company_s_fonts_and_colour_take_over() -> None:
    data = dressed(made.word_template())
    assert style(data, "Lead").find(f"{WORD}rPr/{WORD}rFonts") is None
    colour = style(data, "Label").find(f"{WORD}rPr/{WORD}color")
    assert colour.get(f"{WORD}val") == "0B5D4E"
    assert part(data, "word/theme/theme1.xml").get("name") == "Office Theme"


def test_large_print_enlarges_the_company_s_styles_as_well() -> None:
    data = made.word_template()
    usual = style(dressed(data), "Heading1").find(f".//{WORD}sz")
    large = dressed(data, Kind.GUIDE, Appearance(large_print=True))
    enlarged = style(large, "Heading1").find(f".//{WORD}sz")
    assert int(enlarged.get(f"{WORD}val")) >= int(usual.get(f"{WORD}val")) + 8


def test_two_exports_in_one_template_are_the_same_bytes() -> None:
    data = made.word_template(title_page=True)
    assert dressed(data, Kind.GRID) == dressed(data, Kind.GRID)


def test_our_list_numbers_do_not_meddle_with_the_company_s() -> None:
    numbering = part(dressed(made.word_template()), "word/numbering.xml")
    for name in ("abstractNum", "num"):
        ids = [e.get(f"{WORD}{name}Id") for e in numbering.findall(f"{WORD}{name}")]
        assert len(ids) == len(set(ids))
    number = style(dressed(made.word_template()), "ListTick").find(f".//{WORD}numId")
    (chosen,) = numbering.xpath(
        f"w:num[@w:numId={number.get(f'{WORD}val')}]/w:abstractNumId", namespaces=numbering.nsmap
    )
    (kind,) = numbering.xpath(
        f"w:abstractNum[@w:abstractNumId={chosen.get(f'{WORD}val')}]", namespaces=numbering.nsmap
    )
    assert kind.find(f".//{WORD}lvlText").get(f"{WORD}val") == "□"


@pytest.mark.slow
@given(st.data())
@settings(max_examples=15, deadline=None)
def test_a_template_that_lacks_anything_at_all_still_gives_a_kit(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(("styles", "document", "numbering", "settings", "header1")))
    root = part(ANY, f"word/{name}.xml")
    elements = list(root.iter())[1:]
    for place in data.draw(st.lists(st.integers(0, len(elements) - 1), max_size=8)):
        parent = elements[place].getparent()
        if parent is not None and elements[place].tag != f"{WORD}body":
            parent.remove(elements[place])
    lacking = made.rezipped(
        ANY, lambda n, c: etree.tostring(root) if n == f"word/{name}.xml" else c
    )
    for appearance in (Appearance(), Appearance(large_print=True)):
        assert opened(dressed(lacking, Kind.GRID, appearance)).paragraphs


def test_every_style_that_can_be_taken_over_is_one_of_ours() -> None:
    ours = parsed(styles_xml(load_theme(), "en").encode())
    assert set(style_names()) <= {s.get(f"{WORD}styleId") for s in ours.iter(f"{WORD}style")}


def test_the_command_shows_the_mapping_before_it_is_used(tmp_path: Path, capsys) -> None:
    path = tmp_path / "charte.docx"
    path.write_bytes(made.french_template())
    assert run(["template", str(path)]) == 0
    assert re.search("heading 1 +→ Titre 1", capsys.readouterr().out)
    assert run(["template", str(path), "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    styles = {entry["ours"]: entry["template"] for entry in value["styles"]}
    assert styles["heading 2"] == "Titre 2"
    assert styles["Spoken"] is None


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("dressed")
    templates = {name: make() for name, make in GOOD.items()}
    if libreoffice():
        templates["LibreOffice"] = made.libreoffice_template(folder)
    paths: list[Path] = []
    for number, data in enumerate(templates.values()):
        for shown in documents_of(synthetic_kit(5, "fr", spice=' & "é" <w:p>'), CHECKED):
            path = folder / f"{number}-{shown.name}.docx"
            path.write_bytes(render_word(shown, template=template(data)))
            paths.append(path)
    return paths


@pytest.mark.slow
@pytest.mark.skipif(not sdk(), reason="npm install in tools/validators was not run")
def test_microsofts_validator_finds_nothing(files: list[Path]) -> None:
    assert {path.name: sdk_findings(path) for path in files} == {path.name: [] for path in files}


@pytest.mark.slow
@pytest.mark.skipif(not importlib.util.find_spec("openxml_audit"), reason="it is not installed")
def test_openxml_audit_finds_nothing(files: list[Path]) -> None:
    assert {path.name: audit_findings(path) for path in files} == {path.name: [] for path in files}


@pytest.mark.slow
@needs_libreoffice
def test_a_french_template_of_libreoffice_gives_a_kit_with_its_headings(tmp_path: Path) -> None:
    data = made.libreoffice_template(tmp_path)
    assert [mapped(data)[f"Heading{n}"] for n in (1, 2, 3)] == ["Titre 1", "Titre 2", "Titre 3"]
    path = tmp_path / "guide.docx"
    path.write_bytes(dressed(data))
    assert heading_styles(path.read_bytes()) == {"Titre 1", "Titre 2", "Titre 3"}
    read = PdfReader(converted(path, tmp_path)).pages
    pages = [page.extract_text().replace("\u00a0", " ") for page in read]
    for number, text in enumerate(pages, 1):
        assert made.COMPANY in text
        assert made.ADDRESS in text
        assert f"Page {number} sur {len(pages)}" in text


def _body(data: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read("word/document.xml")
