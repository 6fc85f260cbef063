from __future__ import annotations

import pytest

from kits.document.appearance import Appearance, Paper, theme_of
from kits.document.rhythm import LONGEST_LINE, mono_size, points
from kits.document.theme import load_theme, theme_names
from kits.languages import language_pack
from roles.model import LANGUAGES

THEMES = theme_names()
SHEETS = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2 of RRGGBB."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return sum(c * w for c, w in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_there_are_three_themes_the_calm_one_first_and_no_two_have_the_same_face() -> None:
    assert THEMES == ("calm", "bold", "warm")
    assert len({load_theme(name).fonts.body for name in THEMES}) == 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_has_a_name_to_choose_it_by(name: str, language) -> None:
    assert language_pack(language).text(f"theme.{name}")


@pytest.mark.parametrize("name", THEMES)
def test_everything_that_is_read_stands_out_from_paper_and_tint(name: str) -> None:
    colours = load_theme(name).colours
    for text in (colours.ink, colours.muted, colours.accent):
        for ground in ("FFFFFF", colours.tint):
            assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_a_grey_printer_shows_lines_and_keeps_tints_light(name: str) -> None:
    colours = load_theme(name).colours
    assert contrast(colours.line, "FFFFFF") >= 1.6
    assert contrast(colours.tint, "FFFFFF") <= 1.25


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("large", [False, True])
def test_the_question_is_the_largest_text_after_the_title_and_section(
    name: str, *, large: bool
) -> None:
    sizes = theme_of(Appearance(name, large_print=large)).sizes
    others = sizes.model_dump(exclude={"title", "section", "spoken"})
    assert sizes.title > sizes.spoken > max(others.values())


@pytest.mark.parametrize("name", THEMES)
def test_large_print_has_sixteen_points_and_nothing_small(name: str) -> None:
    large = theme_of(Appearance(name, large_print=True)).sizes
    assert large.body == 16
    assert large.compact >= 13


@pytest.mark.parametrize("paper", Paper)
def test_a_page_is_as_large_as_the_paper_and_both_papers_hold_as_much(paper: Paper) -> None:
    page = theme_of(Appearance(paper=paper)).page
    assert (page.width, page.height) == SHEETS[paper]
    usual = theme_of(Appearance()).page
    area = page.column() * page.depth()
    assert area == pytest.approx(usual.column() * usual.depth(), rel=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("paper", Paper)
def test_forty_lines_of_ninety_characters_fit_on_a_page(name: str, paper: Paper) -> None:
    theme = theme_of(Appearance(name, paper))
    size = mono_size(theme, points(theme.page.column()), LONGEST_LINE)
    assert size == theme.sizes.mono
    assert points(theme.page.depth()) > 40 * 1.3 * size


@pytest.mark.parametrize("paper", Paper)
def test_in_large_print_ninety_characters_fit_the_long_side_in_large_type(paper: Paper) -> None:
    theme = theme_of(Appearance(paper=paper, large_print=True))
    assert mono_size(theme, points(theme.page.column(landscape=True)), LONGEST_LINE) >= 12.5
