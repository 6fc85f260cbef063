"""The bytes of a guide → its lines, or what keeps them from being read."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath
from typing import TYPE_CHECKING

from roles.guides.markdown import lines_of_markdown
from roles.guides.plain_text import lines_of_text
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from roles.guides.lines import SourceLine

_READERS = {
    "": lines_of_text,
    ".txt": lines_of_text,
    ".text": lines_of_text,
    ".md": lines_of_markdown,
    ".markdown": lines_of_markdown,
}
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_LONGEST = 500_000  # characters: a guide has a few thousand, a book this many
_LEAST_TEXT = 0.8  # share of letters and spaces: in prose about 0.95, in an image about 0.6


def unreadable_kind(file: str) -> Problem | None:
    """Return a problem when files with this name's suffix cannot be read."""
    suffix = PurePath(file).suffix.lower()
    if suffix in _READERS:
        return None
    return Problem.of("file.unknown-kind", place=Place(file), kind=suffix)


def extract(data: bytes, file: str) -> tuple[list[SourceLine], Problem | None]:
    """Return the lines in ``data``; the suffix of ``file`` says how to read them."""
    unknown = unreadable_kind(file)
    if unknown is not None:
        return [], unknown
    text = _decoded(data)
    if text is None:
        return [], Problem.of("file.not-text", place=Place(file))
    if len(text) > _LONGEST:
        return [], Problem.of("guide.too-long", place=Place(file))
    lines = _READERS[PurePath(file).suffix.lower()](text)
    if not lines:
        return [], Problem.of("file.empty", place=Place(file))
    return lines, None


def _decoded(data: bytes) -> str | None:
    """Return the text of UTF-8 or, where it reads like text, Windows-1252, else None."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            return None
        if sum(char.isalpha() or char.isspace() for char in text) < _LEAST_TEXT * len(text):
            return None
    return None if _CONTROL.search(text) else unicodedata.normalize("NFC", text)
