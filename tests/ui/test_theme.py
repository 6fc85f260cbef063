from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from ui.theme import (
    DARK,
    LIGHT,
    STRONG_DARK,
    STRONG_LIGHT,
    Look,
    Scale,
    Tokens,
    chosen_tokens,
    contrast,
    palette,
    stylesheet,
)

UI = Path(__file__).parents[2] / "ui"
TEXT, SIGN = 4.5, 3.0
GROUNDS = ("ground", "surface", "raised", "hover", "selected", "desk")
# what is written on what, where it is not plain text on a ground
PAIRS = [
    ("on_accent", "accent", TEXT), ("on_accent", "accent_hover", TEXT),
    ("accent", "selected", TEXT),
    ("accent", "surface", TEXT), ("accent", "raised", TEXT), ("good", "good_soft", TEXT),
    ("text", "good_soft", TEXT), ("text", "notice_soft", TEXT), ("text", "error_soft", TEXT),
    ("notice", "notice_soft", TEXT), ("error", "error_soft", TEXT), ("error", "surface", TEXT),
    ("notice", "surface", TEXT), ("good", "surface", TEXT), ("good", "raised", TEXT),
    ("error", "raised", TEXT), ("notice", "raised", TEXT), ("muted", "good_soft", TEXT),
    ("ink", "paper", TEXT), ("edge", "surface", SIGN), ("edge", "raised", SIGN),
    ("edge", "ground", SIGN), ("accent", "ground", SIGN), ("accent", "desk", SIGN),
    ("notice", "ground", SIGN), ("good", "ground", SIGN), ("accent", "good_soft", TEXT),
]  # fmt: skip
STRONG = (STRONG_LIGHT, STRONG_DARK)
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, *STRONG], ids=lambda tokens: tokens.name)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#fff", 21.0), ("#fff", "#fff", 1.0), ("#777", "#fff", 4.48)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "muted"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, text: str, ground: str):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT


@THEMES
@pytest.mark.parametrize(("front", "back", "least"), PAIRS, ids=str)
def test_what_is_coloured_can_be_told(tokens: Tokens, front: str, back: str, least: float):
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= least


@pytest.mark.parametrize("tokens", STRONG, ids=lambda tokens: tokens.name)
def test_high_contrast_has_text_of_seven_to_one_and_lines_that_can_be_seen(tokens: Tokens):
    for ground in GROUNDS:
        for text in ("text", "muted", "accent", "good", "notice", "error"):
            assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7, (text, ground)
        assert contrast(tokens.line, getattr(tokens, ground)) >= SIGN, ground


@THEMES
def test_the_stylesheet_is_filled_in_and_its_images_exist(tokens: Tokens):
    sheet = stylesheet(Look(tokens))
    assert "$" not in sheet
    images = {part.split('"')[0] for part in sheet.split('url("')[1:]}
    assert images
    assert all(Path(image).is_file() for image in images)


@THEMES
@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit, QTextEdit])
@pytest.mark.usefixtures("qapp")
def test_what_an_empty_field_suggests_can_be_read(
    tokens: Tokens, field: type[QLineEdit | QPlainTextEdit | QTextEdit]
):
    made = field()
    made.setPalette(palette(tokens))
    made.setStyleSheet(stylesheet(Look(tokens)))
    made.setPlaceholderText("Name, then Enter")
    made.resize(300, 60)
    drawn = made.grab().toImage()
    inner = ((x, y) for x in range(6, 160) for y in range(6, drawn.height() - 6))
    colours = {drawn.pixelColor(x, y).name() for x, y in inner}
    assert max(contrast(colour, tokens.raised) for colour in colours) >= TEXT


def test_colours_stand_in_the_theme_only():
    named = [path for path in UI.rglob("*.py") if path.name != "theme.py"]
    assert len(named) > 20
    for path in named:
        source = path.read_text(encoding="utf-8")
        assert "QColor(" not in source, path
        assert not re.search("#[0-9A-Fa-f]{6}", source), path


@pytest.mark.parametrize(
    ("setting", "dark", "name"),
    [
        ("system", True, "dark"),
        ("system", False, "light"),
        ("light", True, "light"),
        ("dark", False, "dark"),
    ],
)
def test_the_theme_follows_the_setting_and_else_the_system(
    setting: str,
    dark: bool,  # noqa: FBT001 - a parameter of the test
    name: str,
):
    assert chosen_tokens(setting, system_is_dark=dark).name == name


def test_sizes_follow_the_size_of_the_system():
    assert Look(LIGHT, 20).size(Scale.TITLE) == 2 * Look(LIGHT, 10).size(Scale.TITLE)


@pytest.mark.parametrize(("points", "sign"), [(10, 16), (11, 16), (12.5, 20), (15, 24), (20, 32)])
def test_signs_grow_with_the_text_in_steps_that_stay_sharp(points: float, sign: int):
    look = Look(LIGHT, points)
    assert look.sign() == sign
    assert f"icon-size: {sign}px" in stylesheet(look)
