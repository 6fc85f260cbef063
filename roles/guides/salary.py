"""Amounts of money in a line → salary bands; what the line does not say stays None."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from roles.guides.cues import Cue, vocabulary_of
from roles.guides.words import words_of
from roles.model import SalaryBand

if TYPE_CHECKING:
    from roles.guides.cues import Vocabulary
    from roles.guides.words import Found
    from roles.model import Language, Level

_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP",
    "$": "USD", "usd": "USD", "chf": "CHF", "cad": "CAD",
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
_SIGN = r"€|£|\$|(?:EUR|euros?|GBP|USD|CHF|CAD)(?![a-z])"
_LEAST_BARE = 10_000  # a number without currency is pay from here on
_THOUSAND = 1000
_NEAR = 3  # words between "up to" and its amount, or an amount and "and beyond"
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


class _Side(NamedTuple):
    number: str
    thousand: bool
    sign: str


def has_amount(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a text names an amount of money."""
    return bool(amounts(text, vocabulary))


def amounts(text: str, vocabulary: Vocabulary) -> list[Amount]:
    """Return the amounts and ranges in a text, in order."""
    found = _pattern(vocabulary.language).finditer(text)
    return [amount for match in found if (amount := _amount(match)) is not None]
