"""Amounts of money in a line → salary bands; what the line does not say stays None."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from roles.guides.cues import Cue, Vocabulary
from roles.guides.words import Found, words_of
from roles.model import Level, SalaryBand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roles.guides.cues import Period

Value = TypeVar("Value")

_CURRENCIES = {
    "€": "EUR", "EUR": "EUR", "EURO": "EUR", "EUROS": "EUR", "£": "GBP", "GBP": "GBP",
    "$": "USD", "USD": "USD", "CHF": "CHF", "CAD": "CAD",
}  # fmt: skip
_SIGN = r"(?:€|£|\$|(?:EUR|euros?|GBP|USD|CHF|CAD)(?![a-z]))"
_NUMBER = r"(?:\d{1,3}(?:[\s.,'’]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)"
_GROUPED = re.compile(r"\d{1,3}(?:[\s.,'’]\d{3})+")
_LEAST_BARE = 10_000  # a number without a currency is pay from here on
_THOUSAND = 1000
_FIRST_YEAR = 1990
_NEAR = 3  # words between "up to" and its amount, or between an amount and "and beyond"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount or a range of amounts, and where it stands in its text."""

    low: int
    high: int
    currency: str | None
    open_top: bool
    start: int
    end: int


def has_amount(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a text names an amount of money."""
    return bool(amounts_in(text, vocabulary))


def amounts_in(text: str, vocabulary: Vocabulary) -> list[Amount]:
    """Return the amounts and ranges of amounts in a text, in order."""
    found = _pattern(vocabulary.range_words).finditer(text)
    return [amount for match in found if (amount := _amount(match)) is not None]


def bands_in(text: str, heading: str, vocabulary: Vocabulary) -> list[SalaryBand]:
    """Return a band for each amount whose level the text names.

    The heading is read too for what holds for all of them: year, period, country.
    """
    amounts = amounts_in(text, vocabulary)
    frame = _frame(text, heading, amounts, vocabulary)
    levels = vocabulary.levels.find(words_of(text))
    return [
        _band(text, (amount, level), frame, vocabulary)
        for amount, level in _paired(amounts, levels)
    ]


def _paired(
    amounts: Iterable[Amount], levels: Iterable[Found[Level]]
) -> list[tuple[Amount, Found[Level]]]:
    """Pair amounts with levels: "junior: 40, senior: 60" or "40 for juniors, 60 for seniors".

    Whichever stands first in the line says which way round the line is written.
    """
    tokens = sorted([*amounts, *levels], key=lambda token: token.start)
    steps = list(pairwise(tokens))
    if tokens and isinstance(tokens[0], Amount):
        return [(a, b) for a, b in steps if isinstance(a, Amount) and isinstance(b, Found)]
    return [(b, a) for a, b in steps if isinstance(a, Found) and isinstance(b, Amount)]


def _band(
    text: str, pair: tuple[Amount, Found[Level]], frame: _Frame, vocabulary: Vocabulary
) -> SalaryBand:
    amount, level = pair
    single = amount.low == amount.high
    up_to = _just_before(text, amount.start, Cue.UP_TO, vocabulary) if single else None
    from_ = _just_before(text, amount.start, Cue.FROM, vocabulary) if single else None
    beyond = _just_after(text, amount.end, vocabulary)
    open_top = amount.open_top or beyond is not None or from_ is not None
    start = min(amount.start, level.start, *(at for at in (up_to, from_) if at is not None))
    end = max(amount.end, level.end, beyond or 0)
    return SalaryBand(
        level=level.meaning,
        low=None if up_to is not None else amount.low,
        high=None if single and open_top and up_to is None else amount.high,
        open_top=open_top,
        currency=amount.currency or frame.currency,
        period=frame.period,
        year=frame.year,
        country=frame.country,
        text=text[start:end],
    )


def _just_before(text: str, position: int, cue: Cue, vocabulary: Vocabulary) -> int | None:
    """Return where a phrase begins that stands just before a position."""
    before = text[:position]
    found = vocabulary.find(cue, before)
    if not found or len(words_of(before)) - found[-1].last > _NEAR:
        return None
    return found[-1].start


def _just_after(text: str, position: int, vocabulary: Vocabulary) -> int | None:
    """Return where "and beyond" ends if it stands just after a position."""
    found = vocabulary.find(Cue.BEYOND, text[position:])
    if not found or found[0].first > _NEAR:
        return None
    return position + found[0].end


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a line and its heading say of all amounts in the line."""

    currency: str | None
    period: Period | None
    year: int | None
    country: str | None


def _frame(text: str, heading: str, amounts: list[Amount], vocabulary: Vocabulary) -> _Frame:
    around = f"{heading} {text}"
    per = words_of(around.replace("/", f" {vocabulary.per} "))  # "€/day"
    periods: list[Period] = [found.meaning for found in vocabulary.periods.find(per)]
    countries = vocabulary.countries.find(words_of(around))
    inside = [range(amount.start, amount.end) for amount in amounts]
    years = [int(match.group()) for match in _YEAR.finditer(heading)]
    years += [
        int(match.group())
        for match in _YEAR.finditer(text)
        if not any(match.start() in span for span in inside)
    ]
    return _Frame(
        currency=_only(amount.currency for amount in amounts if amount.currency),
        period=_only(periods),
        year=_only(year for year in years if year >= _FIRST_YEAR),
        country=_only(found.meaning for found in countries),
    )


def _only(values: Iterable[Value]) -> Value | None:
    """Return the one value, or None where there is none or the text says several."""
    different = list(dict.fromkeys(values))
    return different[0] if len(different) == 1 else None


@cache
def _pattern(range_words: tuple[str, ...]) -> re.Pattern[str]:
    def side(name: str) -> str:
        thousand = rf"(?P<k{name}>k(?=\s?{_SIGN}|[^a-z]|$))?"
        return (
            rf"(?P<before{name}>{_SIGN})?\s?(?P<number{name}>{_NUMBER})"
            rf"\s?\+?\s?{thousand}\s?(?P<after{name}>{_SIGN})?(?:\s?\+)?"
        )

    words = "|".join(re.escape(word) for word in range_words)
    joint = rf"(?:\s?[-–—]\s?|\s(?:{words})\s)"
    return re.compile(rf"(?<![\w.,]){side('1')}(?:{joint}{side('2')})?(?!\w)", re.IGNORECASE)


def _amount(match: re.Match[str]) -> Amount | None:
    """Return what a match says, or None when it is no money (years, head counts)."""
    said = match.groupdict()
    signs = [said[name] for name in ("before1", "after1", "before2", "after2") if said[name]]
    thousand = bool(said["k1"] or said["k2"])
    low = _value(said["number1"], thousand=thousand)
    high = _value(said["number2"] or said["number1"], thousand=thousand)
    if low > high or not (signs or thousand or low >= _LEAST_BARE):
        return None
    text = match.group()
    start = match.start() + len(text) - len(text.lstrip())
    end = match.start() + len(text.rstrip())
    currency = _CURRENCIES[signs[0].upper()] if signs else None
    return Amount(low, high, currency, "+" in text, start, end)


def _value(number: str, *, thousand: bool) -> int:
    if _GROUPED.fullmatch(number):
        return int(re.sub(r"\D", "", number))
    value = float(number.replace(",", "."))
    return round(value * _THOUSAND) if thousand and value < _THOUSAND else round(value)
