"""What other programs say about our Word files; each is asked where it is installed."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from itertools import product
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.document.appearance import USUAL, Appearance, Logo, Paper
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.document.theme import theme_names
from kits.languages import language_pack
from kits.law import countries
from kits.render.word import render_word
from tests.kits.pictures import jpeg, png
from tests.kits.render.every_block import every_block
from tests.kits.render.word_parts import WORD, custom_properties, part
from tests.kits.synthetic import synthetic_kit
from tools.docx_validators import (
    audit_findings,
    converted,
    converted_all,
    libreoffice,
    sdk,
    sdk_findings,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kits.document.blocks import Document
    from roles.model import Language

pytestmark = pytest.mark.slow

needs_sdk = pytest.mark.skipif(not sdk(), reason="npm install in tools/validators was not run")
needs_audit = pytest.mark.skipif(
    not importlib.util.find_spec("openxml_audit"), reason="openxml-audit is not installed"
)
needs_libreoffice = pytest.mark.skipif(not libreoffice(), reason="LibreOffice is not installed")


CASES: tuple[tuple[int, Language], ...] = ((0, "en"), (1, "fr"), (5, "fr"), (40, "en"))


LOOKS = (
    Appearance("warm", Paper.LETTER, logo=Logo(png(96, 48), "png", 24, 12, 'A & "B"')),
    Appearance("bold", large_print=True, logo=Logo(jpeg(96, 48), "jpeg", 24, 12)),
)


def spiced_documents() -> Iterator[tuple[Document, Appearance]]:
    yield every_block(), USUAL
    for count, language in CASES:
        kit = synthetic_kit(count, language, spice=' & <w:p> "ü" \x0b ]]>')
        yield from ((document, USUAL) for document in documents_of(kit, tuple(Kind)))
    for looks in LOOKS:
        found = documents_of(synthetic_kit(5), tuple(Kind), looks)
        yield from ((document, looks) for document in found)


FRAME_ONLY = 200
"""A page with fewer characters holds only its header and footer."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("word")
    paths = []
    for number, (document, looks) in enumerate(spiced_documents()):
        path = folder / f"{number}-{document.name}.docx"
        path.write_bytes(render_word(document, looks))
        paths.append(path)
    return paths


@needs_sdk
def test_microsofts_validator_finds_nothing(files: list[Path]) -> None:
    assert {path.name: sdk_findings(path) for path in files} == {path.name: [] for path in files}


@needs_audit
def test_openxml_audit_finds_nothing(files: list[Path]) -> None:
    assert {path.name: audit_findings(path) for path in files} == {path.name: [] for path in files}


def pages(document: Document, folder: Path) -> list[str]:
    path = folder / f"{document.name}.docx"
    path.write_bytes(render_word(document))
    return [page.extract_text() for page in PdfReader(converted(path, folder)).pages]


@needs_libreoffice
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_question_is_parted_from_its_scale_on_paper(language: Language, tmp_path: Path) -> None:
    document = documents_of(synthetic_kit(8, language), (Kind.GUIDE,))[0]
    above = {"en": "Above expectation", "fr": "Au-delà de l\u2019attente"}[language]
    shown = pages(document, tmp_path)
    for number in range(1, 9):
        (page,) = [
            text
            for text in shown
            if re.search(rf"^Q{number}\s.*\n", text, re.MULTILINE) and above in text
        ]
        assert above in page


@needs_libreoffice
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_grid_of_eight_questions_is_two_pages_with_the_verdict_on_the_last(
    language: Language, tmp_path: Path
) -> None:
    document = documents_of(synthetic_kit(8, language), (Kind.GRID,))[0]
    shown = pages(document, tmp_path)
    assert len(shown) == 2
    assert "Q8" in shown[-1]
    assert language_pack(language).text("grid.recommendation") in shown[-1]


@needs_libreoffice
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("count", range(1, 9))
def test_no_page_of_a_grid_is_empty(language: Language, count: int, tmp_path: Path) -> None:
    document = documents_of(synthetic_kit(count, language), (Kind.GRID,))[0]
    assert [text for text in pages(document, tmp_path) if len(text) < FRAME_ONLY] == []


@needs_libreoffice
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_briefing_is_one_page_under_every_law_in_every_look(
    language: Language, tmp_path: Path
) -> None:
    paths: list[Path] = []
    for country, theme, paper in product((None, *countries()), theme_names(), Paper):
        look = Appearance(theme, paper)
        kit = synthetic_kit(3, language).model_copy(update={"country": country})
        document = documents_of(kit, (Kind.BRIEFING,), look)[0]
        paths.append(tmp_path / f"{country}-{theme}-{paper}.docx")
        paths[-1].write_bytes(render_word(document, look))
    exercise = language_pack(language).text("briefing.practice")
    for path in converted_all(paths, tmp_path):
        second = PdfReader(path).pages[1].extract_text()
        assert second.splitlines()[1] == exercise, f"{path.stem} goes on on a second page"


@needs_libreoffice
def test_every_page_says_which_of_how_many_it_is(tmp_path: Path) -> None:
    document = documents_of(synthetic_kit(3), (Kind.GUIDE,))[0]
    shown = pages(document, tmp_path)
    for number, text in enumerate(shown, 1):
        assert f"Page {number} of {len(shown)}" in text


@needs_libreoffice
def test_a_file_survives_being_saved_by_libreoffice(tmp_path: Path) -> None:
    """The bookmarks and hidden properties are what a reader of returned grids falls back on."""
    document = documents_of(synthetic_kit(2), (Kind.GRID,))[0]
    path = tmp_path / "grid.docx"
    path.write_bytes(render_word(document))
    saved = resaved(path, tmp_path)
    names = {m.get(f"{WORD}name") for m in part(saved).iter(f"{WORD}bookmarkStart")}
    assert {"kit_q1_score", "kit_q2_evidence", "kit_recommendation"} <= names
    assert custom_properties(saved)["KitDigest"] == document.stamp.digest


def resaved(path: Path, folder: Path) -> bytes:
    out = folder / "out"
    subprocess.run(
        [libreoffice() or "", "--headless", f"-env:UserInstallation={(folder / 'p').as_uri()}",
         "--convert-to", "docx", "--outdir", str(out), str(path)],
        capture_output=True, timeout=180, check=True,
    )  # fmt: skip
    return (out / path.name).read_bytes()
