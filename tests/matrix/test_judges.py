"""The judges of many files find what is planted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.document.blocks import Kind
from tests.matrix import judges
from tests.matrix.cases import SELECTION
from tests.matrix.judges import Judged, compare_pages

if TYPE_CHECKING:
    from pathlib import Path

BY = "LibreOffice 7"
CASE = next(case for case in SELECTION if case.kind is Kind.LETTER and case.template == "none")


@pytest.fixture
def golden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judges, "GOLDEN", tmp_path / "pages.yaml")
    compare_pages({"letter": 1, "guide": 8}, BY, update=True)


def test_a_page_with_nothing_between_header_and_footer_is_found(tmp_path: Path) -> None:
    document = CASE.document({})
    label = document.page_label.format(page=2, pages=2)
    frame = f"{document.header}\n{document.footer} {label}"
    judged = Judged((CASE,), {}, tmp_path)
    assert judged.empty({CASE.name: [f"{frame} Hello", frame]}) == [f"{CASE.name}, page 2"]


@pytest.mark.usefixtures("golden")
def test_the_same_numbers_of_pages_pass() -> None:
    compare_pages({"guide": 8, "letter": 1}, BY, update=False)


@pytest.mark.usefixtures("golden")
@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"letter": 2, "guide": 8}, "letter: 1 pages then, 2 now"),
        ({"letter": 1}, "guide: 8 pages then, none now"),
        ({"letter": 1, "guide": 8, "book": 3}, "book: not known pages then, 3 now"),
    ],
)
def test_another_number_of_pages_is_told(counts: dict[str, int], said: str) -> None:
    with pytest.raises(pytest.fail.Exception, match=said):
        compare_pages(counts, BY, update=False)


@pytest.mark.usefixtures("golden")
def test_another_typesetter_has_pages_of_its_own() -> None:
    with pytest.raises(pytest.skip.Exception, match="here is LibreOffice 99"):
        compare_pages({"letter": 2}, "LibreOffice 99", update=False)
