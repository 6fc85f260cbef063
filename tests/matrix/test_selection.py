"""What other programs say about Word files of every kind, look and text, two by two.

They are asked where they are installed.
"""

from __future__ import annotations

import importlib.util

import pytest

from tests.matrix.cases import SELECTION, read_templates
from tests.matrix.judges import Judged, compare_pages, pages_of
from tools.docx_validators import libreoffice, sdk, typesetter

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    folder = tmp_path_factory.mktemp("selection")
    return Judged(SELECTION, read_templates(folder), folder)


def test_our_own_check_finds_nothing(judged: Judged) -> None:
    assert judged.structure() == {}


def test_a_second_rendering_is_the_same_to_the_byte(judged: Judged) -> None:
    assert judged.changed() == []


@pytest.mark.skipif(not sdk(), reason="npm install in tools/validators was not run")
def test_microsofts_validator_finds_nothing(judged: Judged) -> None:
    assert judged.by_sdk() == {}


@pytest.mark.skipif(not importlib.util.find_spec("openxml_audit"), reason="it is not installed")
def test_openxml_audit_finds_nothing(judged: Judged) -> None:
    assert judged.by_audit() == {}


@pytest.mark.skipif(not libreoffice(), reason="LibreOffice is not installed")
def test_no_page_is_empty_or_misnamed_and_there_are_as_many_as_there_were(
    judged: Judged, *, update_golden: bool
) -> None:
    pdfs = judged.pdfs()
    pages = pages_of(pdfs)
    assert judged.empty(pages) == []
    assert judged.misnumbered(pdfs) == []
    counts = {name: len(texts) for name, texts in pages.items()}
    compare_pages(counts, typesetter(), update=update_golden)
