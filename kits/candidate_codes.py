"""A list of candidates, from a file or typed: codes, initials or names, each good for file names.

A table (.csv) with a column ``code``, ``candidate`` or ``name``, whatever parts its columns, or a
plain list with a candidate a line.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roles.problem import Place, Problem, Severity
from roles.storage import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST = 1000
_MAX_BYTES = 5_000_000
_LONGEST = 50
_COLUMNS = (
    ("code", "id", "number", "numéro", "identifiant"),
    ("candidate", "candidat", "candidate code", "code candidat"),
    ("initials", "initiales", "name", "nom"),
)
"""Heads of the column that names the candidate, the better ones first."""
_PARTS = ",;\t|"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
"""Names that Windows keeps for devices, whatever their ending."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whom documents are made out to: what is printed, and how their files' names begin."""

    code: str
    stem: str


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    text: str


def read_candidates(path: Path) -> tuple[tuple[Candidate, ...], list[Problem]]:
    """Return the candidates that a file lists, and what is wrong or worth knowing."""
    file = str(path)
    text = _decoded(read_bounded(path, _MAX_BYTES))
    if text is None:
        return (), [Problem.of("candidates.not-text", place=Place(file))]
    rows = _rows(text, file)
    return ((), [rows]) if isinstance(rows, Problem) else _candidates(rows, file)


def typed_candidates(text: str) -> tuple[tuple[Candidate, ...], list[Problem]]:
    """Return the candidates in ``C-01,C-02``."""
    return _candidates([_Row(0, part) for part in text.split(",")], "")


def _decoded(data: bytes) -> str | None:
    """Return text in UTF-8, in UTF-16 with its mark, or as a spreadsheet on Windows writes it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ("utf-16",)
    else:
        encodings = () if b"\x00" in data else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _rows(text: str, file: str) -> list[_Row] | Problem:
    first = next((line for line in text.splitlines() if line.strip()), "")
    parting = max(_PARTS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parting, skipinitialspace=True)
    found: list[tuple[int, list[str]]] = []
    try:
        found.extend((reader.line_num, cells) for cells in reader if any(map(str.strip, cells)))
    except csv.Error as error:
        return Problem.of("candidates.csv", place=Place(file, reader.line_num), why=error)
    column = _column(found[0][1]) if found else None
    if column is not None:
        return [_Row(line, cells[column]) for line, cells in found[1:] if len(cells) > column]
    if len(found) == 1:
        return [_Row(found[0][0], cell) for cell in found[0][1]]
    if any(len(cells) > 1 for _, cells in found):
        return Problem.of("candidates.column", place=Place(file, found[0][0]))
    return [_Row(line, cells[0]) for line, cells in found]


def _column(heads: list[str]) -> int | None:
    """Return which column names the candidate, None if none of the heads says so."""
    plain = [" ".join(head.split()).casefold() for head in heads]
    for names in _COLUMNS:
        for position, head in enumerate(plain):
            if head in names:
                return position
    return None


def _candidates(rows: Iterable[_Row], file: str) -> tuple[tuple[Candidate, ...], list[Problem]]:
    found: dict[str, Candidate] = {}
    problems: list[Problem] = []
    for row in rows:
        code = " ".join(unicodedata.normalize("NFC", row.text).split())
        if not code:
            continue
        candidate = Candidate(code, _stem(code))
        problem = _problem(candidate, found.get(candidate.stem.casefold()))
        if problem is not None:
            place = Place(file, row.line or None)
            problems.append(Problem(problem.code, problem.severity, place, problem.params))
        found.setdefault(candidate.stem.casefold(), candidate)
    if not found:
        problems.append(Problem.of("candidates.none", place=Place(file)))
    if len(found) > MOST:
        many = Problem.of("candidates.many", place=Place(file), count=len(found), most=MOST)
        problems.append(many)
    wrong = any(problem.severity is Severity.ERROR for problem in problems)
    return () if wrong else tuple(found.values()), problems


def _problem(candidate: Candidate, other: Candidate | None) -> Problem | None:
    """Return what is to be said of a candidate, beside one whose files have the same names."""
    code = candidate.code
    if len(code) > _LONGEST:
        return Problem.of("candidates.long", candidate=f"{code[:_LONGEST]}…", most=_LONGEST)
    if other is not None and other.code == code:
        return Problem.of("candidates.twice", Severity.WARNING, candidate=code)
    if other is not None:
        return Problem.of("candidates.alike", candidate=code, other=other.code)
    if candidate.stem != code:
        return Problem.of(
            "candidates.renamed", Severity.NOTICE, candidate=code, stem=candidate.stem
        )
    return None


def _stem(code: str) -> str:
    """Return a code as a file's name can have it on every system."""
    stem = _FORBIDDEN.sub("-", code).strip(". ") or "-"
    return f"-{stem}" if _RESERVED.match(stem) else stem
