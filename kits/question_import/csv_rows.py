"""A .csv file → rows of text, whatever spreadsheet wrote it."""

from __future__ import annotations

import csv
import io

from roles.problem import Place, Problem

_DELIMITERS = (",", ";", "\t", "|")
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LONGEST_CELL = 100_000


def rows_of_csv(data: bytes, file: str) -> tuple[tuple[str, ...], ...] | Problem:
    """Return the rows of a .csv file, or why it cannot be read."""
    text = _decoded(data)
    if text is None or "\0" in text:
        return Problem.of("file.not-text", place=Place(file))
    if not text.strip():
        return Problem.of("file.empty", place=Place(file))
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return tuple(tuple(row) for row in reader)
    except csv.Error as error:
        place = Place(file, line=reader.line_num)
        return Problem.of("import.not-csv", place=place, why=error)


def _decoded(data: bytes) -> str | None:
    """Return the text by its byte order mark, else as UTF-8, else as older Windows wrote it."""
    marked = (name for mark, name in _MARKS.items() if data.startswith(mark))
    for encoding in (next(marked, "utf-8"), "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _delimiter(text: str) -> str:
    """Return what parts the first row into most cells; marks inside quotes do not count."""
    counts = dict.fromkeys(_DELIMITERS, 0)
    quoted = False
    for char in text.lstrip():
        if char == '"':
            quoted = not quoted
        elif char in "\r\n" and not quoted:
            break
        elif char in counts and not quoted:
            counts[char] += 1
    return max(_DELIMITERS, key=lambda mark: counts[mark])
