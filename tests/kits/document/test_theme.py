from __future__ import annotations

from kits.document.theme import load_theme


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2 of RRGGBB."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return sum(c * w for c, w in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_everything_that_is_read_stands_out_from_paper_and_tint() -> None:
    colours = load_theme().colours
    for text in (colours.ink, colours.muted, colours.accent):
        for ground in ("FFFFFF", colours.tint):
            assert contrast(text, ground) >= 4.5


def test_the_question_is_the_largest_text_after_the_title() -> None:
    sizes = load_theme().sizes.model_dump()
    title = sizes.pop("title")
    assert title > sizes["spoken"] == max(sizes.values())


def test_forty_lines_of_ninety_characters_fit_on_a_page() -> None:
    theme = load_theme()
    points_to_millimetres = 25.4 / 72
    wide = 90 * 0.6 * theme.sizes.mono * points_to_millimetres  # Courier's letters, the widest
    high = 40 * 1.3 * theme.sizes.mono * points_to_millimetres
    assert wide < theme.page.width - 2 * theme.page.margin - 4.2  # the box's own margins
    assert high < theme.page.height - 2 * theme.page.margin
