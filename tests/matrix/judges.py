"""Many Word files, and what each judge says of them: only what is wrong, by the file's name."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from lxml import etree
from pypdf import PdfReader

from tests.kits.render import company_templates as made
from tools.docx_validators import audit_findings, converted_all, sdk_findings_of
from tools.word_check import findings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kits.render.word.template import Template
    from tests.matrix.cases import Case

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GOLDEN = Path(__file__).parent.parent / "golden" / "pages.yaml"


class Judged:
    """The files of some cases, written into a folder."""

    def __init__(
        self, cases: Sequence[Case], templates: Mapping[str, Template], folder: Path
    ) -> None:
        self._cases = cases
        self._templates = templates
        self._folder = folder
        self._paths = {case.name: folder / f"{case.name}.docx" for case in cases}
        for case in cases:
            self._paths[case.name].write_bytes(case.word(templates))

    def structure(self) -> dict[str, list[str]]:
        """Return what our own check finds."""
        found = {name: findings(path.read_bytes()) for name, path in self._paths.items()}
        return {name: said for name, said in found.items() if said}

    def changed(self) -> list[str]:
        """Return which files are others when they are made anew."""
        return [
            case.name
            for case in self._cases
            if case.word(self._templates) != self._paths[case.name].read_bytes()
        ]

    def by_sdk(self) -> dict[str, list[str]]:
        """Return what Microsoft's validator finds."""
        found = sdk_findings_of(list(self._paths.values()))
        return {path.stem: said for path, said in found.items() if said}

    def by_audit(self) -> dict[str, list[str]]:
        """Return what openxml-audit finds."""
        found = {name: audit_findings(path) for name, path in self._paths.items()}
        return {name: said for name, said in found.items() if said}

    def pdfs(self) -> dict[str, PdfReader]:
        """Return the files as LibreOffice prints them."""
        made = converted_all(list(self._paths.values()), self._folder)
        return {name: PdfReader(pdf) for name, pdf in zip(self._paths, made, strict=True)}

    def misnumbered(self, pdfs: Mapping[str, PdfReader]) -> list[str]:
        """Return which files name other pages than those that their links lead to.

        With words as long as a page, where it ends is not foreseen, and Word counts anew.
        """
        usual = [case.name for case in self._cases if case.text == "shipped"]
        return [
            f"{name}: {named} named, {led_to} led to"
            for name in usual
            if (named := _pages_named(self._paths[name])) != (led_to := _pages_led_to(pdfs[name]))
        ]

    def empty(self, pages: Mapping[str, list[str]]) -> list[str]:
        """Return the pages that hold nothing but header and footer."""
        found: list[str] = []
        for case in self._cases:
            document = case.document(self._templates)
            texts = pages[case.name]
            for number, text in enumerate(texts, 1):
                label = document.page_label.format(page=number, pages=len(texts))
                frame = (document.header, document.footer, label, made.COMPANY, made.ADDRESS)
                if not _letters(text) - _letters(" ".join(frame)):
                    found.append(f"{case.name}, page {number}")
        return found


def pages_of(pdfs: Mapping[str, PdfReader]) -> dict[str, list[str]]:
    """Return the text of each page."""
    return {name: [page.extract_text() for page in pdf.pages] for name, pdf in pdfs.items()}


def _pages_named(path: Path) -> list[int]:
    """Return the pages that a Word file's contents or agenda name, each once."""
    with zipfile.ZipFile(path) as parts:
        body = etree.fromstring(parts.read("word/document.xml"))
    texts = ("".join(text.text or "" for text in link.iter(f"{_WORD}t"))
             for link in body.iter(f"{_WORD}hyperlink")
             if any("PAGEREF" in (said.text or "") for said in link.iter(f"{_WORD}instrText"))
            )  # fmt: skip
    return sorted({int(re.findall(r"\d+", text)[-1]) for text in texts})


def _pages_led_to(pdf: PdfReader) -> list[int]:
    """Return the pages that a PDF's links lead to, each once."""
    numbers = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(pdf.pages, 1)
        if page.indirect_reference is not None
    }
    links = (note.get_object() for page in pdf.pages for note in page.get("/Annots", ()))
    targets = (link["/Dest"] for link in links if "/Dest" in link)
    return sorted({numbers[target[0].idnum] for target in targets})


def _letters(text: str) -> Counter[str]:
    """Return how often each letter stands in a text: the order in a PDF is not that of reading."""
    return Counter(letter for letter in text if letter.isalnum())


def compare_pages(counts: Mapping[str, int], by: str, *, update: bool) -> None:
    """Compare numbers of pages to the golden ones of the same typesetter, or write those anew."""
    if update:
        text = yaml.safe_dump({"by": by, "pages": dict(counts)}, width=120)
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    golden = yaml.safe_load(GOLDEN.read_text(encoding="utf-8"))
    if golden["by"] != by:
        pytest.skip(f"pages were counted as by {golden['by']}, here is {by}")
    known = golden["pages"]
    other = [
        f"{name}: {known.get(name, 'not known')} pages then, {counts.get(name, 'none')} now"
        for name in sorted({*known, *counts})
        if known.get(name) != counts.get(name)
    ]
    if other:
        pytest.fail("\n".join([*other, "run pytest --update-golden and look at the pages"]))
