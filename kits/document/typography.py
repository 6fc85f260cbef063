"""Typography of a language, put in when a document is made or a text shown.

Entries are written as one types them. French gets its printed apostrophes and the spaces that
must not break: before ``: ; ? ! » %`` and after ``«`` (narrow before ``; ? !`` and between groups
of digits). English gets printed apostrophes and quotation marks, but not where a text looks like
code, and no space before ``%``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roles.model import Language

_NARROW = re.compile(r" (?=[;?!])|(?<=\d) (?=\d{3}(?!\d))")
_WIDE = re.compile(r" (?=[:»%])|(?<=«) ")
_ELISION = re.compile(r"(?<=\w)'(?=[\w«])")
_WITHIN = re.compile(r"(?<=\w)'(?=(?:s|t|d|m|re|ve|ll|clock)\b)")
_PERCENT = re.compile(r"(?<=\d) %")
_OPENING = re.compile(r"(?<!\w)'")
_PLURAL = re.compile(r"(?<=\ws)'(?!\w)")
_QUOTED = re.compile(r'(?<![^\s(])(?<!\w\()"([^"\s]|[^"\s][^"]*[^"\s])"(?![^\s.,;:!?)])')
_CODE = re.compile(r"[<>{}\[\]|\\`]|\w=\w|\(\)")


@lru_cache(maxsize=4096)
def typography(text: str, language: Language) -> str:
    """Return the text as its language prints it, for what one types."""
    return _french(text) if language == "fr" else _english(text)


def _french(text: str) -> str:
    return _ELISION.sub("\u2019", _WIDE.sub("\u00a0", _NARROW.sub("\u202f", text)))


def _english(text: str) -> str:
    text = _WITHIN.sub("\u2019", _PERCENT.sub("%", text))
    if not _OPENING.search(text):  # else it may close a quotation
        text = _PLURAL.sub("\u2019", text)
    quoted = _QUOTED.sub("\u201c\\1\u201d", text)
    return text if '"' in quoted or _CODE.search(text) else quoted
