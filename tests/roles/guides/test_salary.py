"""Pay as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roles.guides.cues import vocabulary_of
from roles.guides.salary import bands_in, has_amount

if TYPE_CHECKING:
    from roles.model import Language, SalaryBand


def bands(text: str, language: Language = "en", heading: str = "") -> list[SalaryBand]:
    return bands_in(text, heading, vocabulary_of(language))


def numbers(
    text: str, language: Language = "en"
) -> list[tuple[str, int | None, int | None, bool]]:
    return [(str(b.level), b.low, b.high, b.open_top) for b in bands(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45–60K€ at entry level", ("junior", 45_000, 60_000, False)),
        ("Junior: 45k-60k", ("junior", 45_000, 60_000, False)),
        ("Mid-level: €45,000 – 60,000", ("mid", 45_000, 60_000, False)),
        ("seniors: between £45k and £60k", ("senior", 45_000, 60_000, False)),
        ("Senior: 45 000 EUR to 60 000 EUR", ("senior", 45_000, 60_000, False)),
        ("up to 120K€+ for seniors", ("senior", None, 120_000, True)),
        ("up to 120K€ for seniors", ("senior", None, 120_000, False)),
        ("Senior: $120,000+", ("senior", 120_000, None, True)),
        ("Senior: 90K€ and beyond", ("senior", 90_000, None, True)),
        ("from 45k€ for graduates", ("junior", 45_000, None, True)),
        ("Lead (8 to 12 years): 95 k€", ("lead", 95_000, 95_000, False)),
    ],
)
def test_english_pay(text: str, expected: tuple[str, int, int, bool]) -> None:
    assert numbers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Débutant : 38 000 € à 45 000 €", ("junior", 38_000, 45_000, False)),
        ("Débutant : 38 000 € – 45 000 €", ("junior", 38_000, 45_000, False)),
        ("45,5 k€ pour un profil confirmé", ("mid", 45_500, 45_500, False)),
        ("à partir de 60 k€ pour un senior", ("senior", 60_000, None, True)),
        ("jusqu’à 70 K€ pour un senior", ("senior", None, 70_000, False)),
        ("Senior : 60.000 euros et plus", ("senior", 60_000, None, True)),
    ],
)
def test_french_pay(text: str, expected: tuple[str, int, int, bool]) -> None:
    assert numbers(text, "fr") == [expected]


def test_levels_before_and_after_their_amounts_are_both_understood() -> None:
    before = numbers("Junior 30k€, mid 40k€ and senior 50k€")
    after = numbers("30k€ for juniors, 40k€ for mid-level people and 50k€ for seniors")
    assert before == after
    assert [level for level, *_ in before] == ["junior", "mid", "senior"]


@pytest.mark.parametrize(
    ("text", "currency"),
    [("Junior 30k€", "EUR"), ("Junior £30k", "GBP"), ("Junior $30k", "USD"), ("Junior 30k", None)],
)
def test_the_currency_is_the_one_the_sign_says(text: str, currency: str | None) -> None:
    assert bands(text)[0].currency == currency


def test_one_sign_in_a_line_holds_for_all_its_amounts() -> None:
    found = bands("Junior 30-35k, senior 50-60k€")
    assert [band.currency for band in found] == ["EUR", "EUR"]


def test_period_year_and_country_stand_where_the_text_or_its_heading_says_them() -> None:
    (band,) = bands("Junior: €30,000 per year", heading="Salary in Belgium (2024)")
    assert (band.period, band.year, band.country) == ("year", 2024, "BE")
    (band,) = bands("Junior: 400 €/day")
    assert (band.low, band.period, band.year, band.country) == (400, "day", None, None)


@pytest.mark.parametrize("text", ["5 to 8 years for seniors", "a junior team of 12", "in 2024"])
def test_numbers_that_are_no_money_are_left_alone(text: str) -> None:
    assert not has_amount(text, vocabulary_of("en"))


def test_a_range_upside_down_is_no_range() -> None:
    assert numbers("Junior: 60-45k€") == []


def test_each_band_keeps_the_words_it_was_read_from() -> None:
    text = "Pay: 30k€ for juniors, up to 50k€+ for seniors."
    assert [band.text for band in bands(text)] == ["30k€ for juniors", "up to 50k€+ for seniors"]
