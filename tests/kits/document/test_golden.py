"""What the documents say and how Word holds it, against what somebody last looked at."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.render.html import render_html
from kits.render.word import render_word
from roles.model import LANGUAGES
from tests.kits.golden import FOLDER, compare
from tests.kits.synthetic import synthetic_kit
from tests.kits.text_dump import dump

OF_DOCUMENT = (
    "docProps/core.xml",
    "docProps/custom.xml",
    "word/document.xml",
    "word/footer1.xml",
    "word/header1.xml",
)

if TYPE_CHECKING:
    from roles.model import Language

CASES = [(language, kind) for language in LANGUAGES for kind in Kind]
NAMES = {
    *(
        f"{kind}.{language}.{ending}"
        for language, kind in CASES
        for ending in ("txt", "xml", "html")
    ),
    *(f"package.{language}.xml" for language in LANGUAGES),
}


def document(language: Language, kind: Kind):
    return documents_of(synthetic_kit(5, language), (kind,))[0]


def canonical(data: bytes) -> str:
    """Return XML with one element per line and its attributes in order."""
    tree = etree.fromstring(data)
    for element in tree.iter():
        attributes = sorted(element.attrib.items())
        element.attrib.clear()
        element.attrib.update(attributes)
    if tree.tag.endswith("Relationships"):
        tree[:] = sorted(tree, key=lambda relation: relation.get("Id", ""))
    etree.indent(tree, " ")
    return etree.tostring(tree, encoding="unicode")


def parts(language: Language, kind: Kind, *, own: bool) -> str:
    """Return the parts that only this document has, or those that all share, after all names."""
    with zipfile.ZipFile(io.BytesIO(render_word(document(language, kind)))) as archive:
        names = archive.namelist()
        texts = [
            f"=== {name}\n{canonical(archive.read(name))}"
            for name in names
            if (name in OF_DOCUMENT) is own
        ]
    return "\n".join((*names, *texts)) + "\n"


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_document_says_what_it_said(
    language: Language, kind: Kind, *, update_golden: bool
) -> None:
    compare(f"{kind}.{language}.txt", dump(document(language, kind)), update=update_golden)


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_word_holds_what_it_held(language: Language, kind: Kind, *, update_golden: bool) -> None:
    compare(f"{kind}.{language}.xml", parts(language, kind, own=True), update=update_golden)


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_page_shows_what_it_did(language: Language, kind: Kind, *, update_golden: bool) -> None:
    page = render_html(document(language, kind)).decode("utf-8")
    compare(f"{kind}.{language}.html", page, update=update_golden)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_package_around_it_is_what_it_was(language: Language, *, update_golden: bool) -> None:
    shared = parts(language, Kind.GUIDE, own=False)
    compare(f"package.{language}.xml", shared, update=update_golden)


def test_no_golden_file_is_left_over() -> None:
    ours = {path.name for path in FOLDER.iterdir() if path.suffix in (".txt", ".xml", ".html")}
    assert ours == NAMES
