"""How the painters of rows break a text into lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from ui.widgets.paint import wrapped

pytestmark = pytest.mark.usefixtures("qapp")
FONT = QFont()


def width(text: str) -> int:
    return QFontMetrics(FONT).horizontalAdvance(text)


def test_a_text_is_broken_between_words_and_ends_in_time():
    text = "one two three four"
    assert wrapped(text, FONT, width("one two t"), 9) == ["one two", "three", "four"]
    assert wrapped(text, FONT, width(text) + 4) == [text]
    *first, last = wrapped(text, FONT, width("one two t"))
    assert first == ["one two"]
    assert last.startswith("three")
    assert last.endswith("\u2026")
    assert not last.endswith(" \u2026")


def test_what_stands_around_a_slash_stays_one_word():
    lines = wrapped("versioning, CI/CD, retraining", FONT, width("versioning, CI/"), 9)
    assert [line.replace("\u2060", "") for line in lines] == [
        "versioning,",
        "CI/CD,",
        "retraining",
    ]
