"""The pages of shipped kits, as LibreOffice lays them out: none empty, no grid over two."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.bank.load import load_bank
from kits.document.blocks import Contents, Kind
from kits.document.kit_documents import documents_of
from kits.generate.build import Wishes, build_kit
from kits.render import rendered
from roles.library import load_library
from roles.model import Language, Level

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Kit

SOFFICE = shutil.which("soffice")
FRAME_ONLY = 200
"""A page with fewer characters holds only its header and footer."""

CASES: list[tuple[Level, Language]] = [
    (Level.SENIOR, "en"), (Level.SENIOR, "fr"), (Level.JUNIOR, "fr"), (Level.LEAD, "en"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("level", "language"), CASES)
def test_every_page_of_a_shipped_kit_has_something_on_it(
    level: Level, language: Language, tmp_path: Path
):
    bank, _ = load_bank()
    role = load_library().get("machine-learning-engineer")
    assert role is not None
    kit = build_kit(role, bank, Wishes(level, language, (45, 45, 60))).kit
    assert kit is not None
    for file in rendered(kit, tuple(Kind), ("docx",)):
        (tmp_path / file.name).write_bytes(file.data)
    subprocess.run(
        [str(SOFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
         "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, tmp_path.glob("*.docx"))],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    written = sorted(tmp_path.glob("*.pdf"))
    assert len(written) == len(list(tmp_path.glob("*.docx")))
    for path in written:
        pages = [page.extract_text() for page in PdfReader(path).pages]
        assert [n for n, text in enumerate(pages, 1) if len(text) < FRAME_ONLY] == [], path.name
        if "grid" in path.name or "letter" in path.name:
            assert len(pages) <= 2
        if path.stem == "briefing":
            assert len(pages) == 3, "a page to read, one to practise on, and the key"
        if path.stem == "book":
            assert misplaced(kit, pages) == []


def misplaced(kit: Kit, pages: list[str]) -> list[str]:
    """Return what the table of contents puts on another page than it stands on."""
    (book,) = documents_of(kit, (Kind.BOOK,))
    (contents,) = (block for block in book.blocks if isinstance(block, Contents))
    return [
        f"{line.text}: {line.page}"
        for line in contents.lines
        if plain(line.text) not in plain(pages[line.page - 1])
    ]


def plain(text: str) -> str:
    """Return the letters and digits of a text: line ends and kinds of space fall away."""
    return "".join(filter(str.isalnum, text))
