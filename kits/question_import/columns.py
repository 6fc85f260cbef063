"""The first row of a table of questions → which column is which, in either language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kits.languages import language_pack
from roles.folding import folded
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kits.model import QuestionType

ASK = "ask"
COLUMNS = (
    ASK, "title", "purpose", "fallback", "probes", "minutes", "type", "assesses", "material",
    "solution",
)  # fmt: skip
_NUMBERED = re.compile(r"(\D*?)\s*([1-6])")
_RUNGS_ONLY = {"2", "4", "6"}
_BETWEEN = re.compile(r"[\W_]+")


def columns_of(header: Sequence[str]) -> Mapping[str, int]:
    """Return the place of each column that is known by its name.

    Numbered columns are ``score.N`` (an anchor) or ``rung.N``: 1, 3 and 5 alone are anchors.
    """
    cells = [_plain(cell) for cell in header]
    bare = "rung" if _RUNGS_ONLY & set(cells) else "score"
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = _names().get(cell) or _numbered(cell, bare)
        if name:
            found.setdefault(name, place)
    return found


def type_named(words: str) -> QuestionType | None:
    """Return the type of question with this name in either language, or None."""
    return _types().get(_plain(words))


def _numbered(cell: str, bare: str) -> str:
    match = _NUMBERED.fullmatch(cell)
    if match is None:
        return ""
    word, number = match.groups()
    kind = _names().get(word) if word else bare
    return f"{kind}.{number}" if kind in ("score", "rung") else ""


def _plain(words: str) -> str:
    return _BETWEEN.sub(" ", folded(words)).strip()


@cache
def _names() -> Mapping[str, str]:
    """Return the column by each name it can have in a header."""
    return {
        _plain(name): column
        for language in LANGUAGES
        for column in (*COLUMNS, "score", "rung")
        for name in language_pack(language).text(f"import.header.{column}").split(",")
    }


@cache
def _types() -> Mapping[str, QuestionType]:
    from kits.model import QuestionType

    return {
        _plain(name): type_
        for language in LANGUAGES
        for type_ in QuestionType
        for name in (
            type_,
            language_pack(language).text(f"type.{type_}"),
            *language_pack(language).text(f"import.type.{type_}").split(","),
        )
    }
