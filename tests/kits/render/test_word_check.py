"""Our own check of Word files finds what is planted, and nothing else."""

from __future__ import annotations

import pytest

from kits.render.word import render_word
from tests.kits.render.broken import BREAKS, broken, doubled
from tests.kits.render.every_block import every_block
from tools.word_check import findings


@pytest.fixture(scope="module")
def good() -> bytes:
    return render_word(every_block("plain"))


def test_a_good_file_has_no_findings(good: bytes) -> None:
    assert findings(good) == []


@pytest.mark.parametrize("name", BREAKS)
def test_what_was_broken_is_found(good: bytes, name: str) -> None:
    found = findings(broken(good, name))
    assert [finding for finding in found if BREAKS[name] in finding], found


def test_a_part_that_is_there_twice_is_found(good: bytes) -> None:
    assert findings(doubled(good, "word/settings.xml")) == [
        "the part word/settings.xml is there twice"
    ]


def test_a_heading_of_a_company_is_known_by_its_level(good: bytes) -> None:
    assert findings(broken(good, "level by outline")) == []
