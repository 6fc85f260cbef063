"""The pages of shipped kits, as LibreOffice lays them out: none empty, no grid over two."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.bank.load import load_bank
from kits.document.appearance import USUAL, Appearance, Paper
from kits.document.blocks import Contents, Heading, Kind, PageOf, Paragraph, Table, walk
from kits.document.context import file_stem
from kits.document.kit_documents import documents_of
from kits.document.theme import load_theme
from kits.generate.build import Wishes, build_kit
from kits.render import rendered
from roles.library import load_library
from roles.model import Language, Level

if TYPE_CHECKING:
    from pathlib import Path

    from kits.document.blocks import Document
    from kits.model import Kit

SOFFICE = shutil.which("soffice")
FRAME_ONLY = 200
"""A page with fewer characters holds only its header and footer."""

LONGEST_WITHOUT_CONTENTS = 6

CASES: list[tuple[Level, Language]] = [
    (Level.SENIOR, "en"), (Level.SENIOR, "fr"), (Level.JUNIOR, "fr"), (Level.LEAD, "en"),
]  # fmt: skip


LOOKS = [
    Appearance("calm", large_print=True),
    Appearance("calm", Paper.LETTER, large_print=True),
    Appearance("warm", Paper.LETTER),
    Appearance("bold", Paper.LETTER, large_print=True),
]


def kit_of(level: Level, language: Language) -> Kit:
    bank, _ = load_bank()
    role = load_library().get("machine-learning-engineer")
    assert role is not None
    kit = build_kit(role, bank, Wishes(level, language, (45, 45, 60))).kit
    assert kit is not None
    return kit


def laid_out(
    kit: Kit, kinds: tuple[Kind, ...], looks: Appearance, folder: Path
) -> dict[str, list[str]]:
    """Return the text of each page of each document, by the document's file name."""
    files = rendered(kit, kinds, ("docx",), looks)
    for file in files:
        (folder / file.name).write_bytes(file.data)
    subprocess.run(
        [str(SOFFICE), "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
         "--convert-to", "pdf", "--outdir", str(folder), *map(str, folder.glob("*.docx"))],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    written = sorted(folder.glob("*.pdf"))
    assert len(written) == len(files)
    return {path.stem: [page.extract_text() for page in PdfReader(path).pages] for path in written}


@cache
def installed_faces() -> str:
    """Return the families that LibreOffice can use, as fontconfig lists them."""
    lister = shutil.which("fc-list")
    if lister is None:
        return ""
    found = subprocess.run([lister, ":", "family"], check=True, capture_output=True, text=True)
    return found.stdout


def named(document: Document) -> list[tuple[str, int]]:
    """Return what a document says stands on which page: from its contents or its agenda."""
    headings = {
        block.anchor: block.text for block in walk(document.blocks) if isinstance(block, Heading)
    }
    found: list[tuple[str, int]] = []
    for block in walk(document.blocks):
        if isinstance(block, Contents):
            found += [(headings[line.anchor], line.page) for line in block.lines]
        elif isinstance(block, Table):
            inlines = (
                item
                for row in block.rows
                for cell in row.cells
                for paragraph in cell.content
                if isinstance(paragraph, Paragraph)
                for item in paragraph.content
            )
            found += [
                (headings[item.anchor], item.page) for item in inlines if isinstance(item, PageOf)
            ]
    return found


def misplaced(document: Document, pages: list[str]) -> list[str]:
    """Return what is said to stand on another page than it stands on."""
    return [
        f"{text}: {page}"
        for text, page in named(document)
        if plain(text) not in plain(pages[page - 1])
    ]


def plain(text: str) -> str:
    """Return the letters and digits of a text: line ends and kinds of space fall away."""
    return "".join(filter(str.isalnum, text))


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("level", "language"), CASES)
def test_every_page_of_a_shipped_kit_has_something_on_it(
    level: Level, language: Language, tmp_path: Path
):
    kit = kit_of(level, language)
    laid = laid_out(kit, tuple(Kind), USUAL, tmp_path)
    for document in documents_of(kit, tuple(Kind)):
        pages = laid[file_stem(document.kind, document.interview, document.language)]
        assert [n for n, text in enumerate(pages, 1) if len(text) < FRAME_ONLY] == []
        if document.kind in (Kind.GRID, Kind.LETTER):
            assert len(pages) <= 2
        if document.kind is Kind.BRIEFING:
            assert len(pages) == 3, "a page to read, one to practise on, and the key"
        assert misplaced(document, pages) == []
        if len(pages) > LONGEST_WITHOUT_CONTENTS:
            assert named(document), f"{document.name} has {len(pages)} pages and no contents"


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("looks", LOOKS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_are_named_rightly_on_any_paper_and_in_large_print(
    looks: Appearance, language: Language, tmp_path: Path
):
    face = load_theme(looks.theme).stand_ins.body
    if face not in installed_faces():
        pytest.skip(f"{face} is not installed: another face breaks lines elsewhere")
    kit = kit_of(Level.SENIOR, language)
    laid = laid_out(kit, tuple(Kind), looks, tmp_path)
    for document in documents_of(kit, tuple(Kind), looks):
        pages = laid[file_stem(document.kind, document.interview, document.language)]
        assert [n for n, text in enumerate(pages, 1) if len(text) < FRAME_ONLY] == []
        assert misplaced(document, pages) == []
        if document.kind is Kind.GRID and not looks.large_print:
            assert len(pages) <= 2
        if len(pages) > LONGEST_WITHOUT_CONTENTS:
            assert named(document), f"{document.name} has {len(pages)} pages and no contents"
