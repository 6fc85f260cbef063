"""Questions that a team has already, from a .csv file or a table in Word, for a kit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from kits.question_import.columns import ASK, columns_of
from kits.question_import.csv_rows import rows_of_csv
from kits.question_import.rows import ImportedQuestion, Row, question_of_row
from roles.problem import Place, Problem
from roles.storage import read_bounded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from kits.model import Kit

__all__ = ["Imported", "ImportedQuestion", "import_question_file", "import_questions"]

MAX_BYTES = 5_000_000
MOST_QUESTIONS = 500
SUFFIXES = (".csv", ".txt", ".tsv", ".docx")
_WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Imported:
    """The questions of a file in its order, and what to look at, each with its row."""

    questions: tuple[ImportedQuestion, ...]
    problems: tuple[Problem, ...]


def import_question_file(path: Path, kit: Kit, taken: Collection[str] = ()) -> Imported:
    """Read questions from a file; StorageError if the disk will not."""
    return import_questions(read_bounded(path, MAX_BYTES), str(path), kit, taken)


def import_questions(data: bytes, file: str, kit: Kit, taken: Collection[str] = ()) -> Imported:
    """Return the questions in ``data``, whose kind the suffix of ``file`` tells.

    They speak the kit's language, and their anchors are those of its level. Their ids are none of
    the kit's and none of those ``taken``.
    """
    tables = _tables(data, file)
    if isinstance(tables, Problem):
        return Imported((), (tables,))
    rows = [row for table in tables for row in _rows(table, file)]
    if not any(ASK in columns_of(table[0]) for _, table in tables if table):
        return Imported((), (Problem.of("import.no-header", place=Place(file)),))
    used = {*taken, *(planned.id for planned in kit.questions)}
    found: list[ImportedQuestion] = []
    problems: list[Problem] = []
    for row in rows[:MOST_QUESTIONS]:
        imported, told = question_of_row(row, kit, used)
        problems += told
        if imported is not None:
            found.append(imported)
            used.add(imported.question.id)
    if len(rows) > MOST_QUESTIONS:
        problems.append(Problem.of("import.too-many", place=Place(file), most=MOST_QUESTIONS))
    return Imported(tuple(found), tuple(problems))


def _tables(data: bytes, file: str) -> list[tuple[str, Sequence[Sequence[str]]]] | Problem:
    """Return the tables of a file, each with what goes before its row numbers."""
    suffix = PurePath(file).suffix.lower()
    if suffix not in SUFFIXES:
        return Problem.of("import.unknown-kind", place=Place(file), kind=suffix)
    if suffix != _WORD:
        rows = rows_of_csv(data, file)
        return rows if isinstance(rows, Problem) else [("", rows)]
    from kits.render.word.question_tables import tables_of

    tables = tables_of(data, file)
    if isinstance(tables, Problem):
        return tables
    several = len(tables) > 1
    return [(f"{n}/" if several else "", table) for n, table in enumerate(tables, 1)]


def _rows(table: tuple[str, Sequence[Sequence[str]]], file: str) -> Iterator[Row]:
    before, rows = table
    columns = columns_of(rows[0] if rows else ())
    if ASK not in columns:
        return
    for number, row in enumerate(rows[1:], 2):
        cells = {name: row[at].strip() for name, at in columns.items() if at < len(row)}
        if any(cells.values()):
            yield Row(file, f"{before}{number}", cells)
