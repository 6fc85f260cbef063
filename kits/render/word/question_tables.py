"""The tables of somebody's Word file as plain rows of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.render.word.safe_package import WORD, read_package
from roles.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.render.word.safe_package import Element

_LINE_BREAKS = (f"{WORD}br", f"{WORD}cr")
_WIDEST_SPAN = 60


def tables_of(data: bytes, file: str) -> tuple[tuple[tuple[str, ...], ...], ...] | Problem:
    """Return the outer tables of a Word file by row and cell, or why it is not opened."""
    package = read_package(data, file)
    if isinstance(package, Problem):
        return package
    tables = package.tree(package.main).iter(f"{WORD}tbl")
    return tuple(tuple(_rows(table)) for table in tables if not _is_inside(table))


def _is_inside(table: Element) -> bool:
    return next(table.iterancestors(f"{WORD}tbl"), None) is not None


def _rows(table: Element) -> Iterator[tuple[str, ...]]:
    for row in table.iter(f"{WORD}tr"):
        if next(row.iterancestors(f"{WORD}tbl")) is table:
            yield tuple(_cells(row))


def _cells(row: Element) -> Iterator[str]:
    """Yield the text of each cell; one that is wider than a column counts for all it covers."""
    for cell in row.iter(f"{WORD}tc"):
        if next(cell.iterancestors(f"{WORD}tr")) is not row:
            continue
        yield "\n".join(filter(None, map(_text, cell.iter(f"{WORD}p"))))
        span = cell.find(f"{WORD}tcPr/{WORD}gridSpan")
        width = span.get(f"{WORD}val", "") if span is not None else ""
        if width.isascii() and width.isdigit():
            yield from [""] * (min(int(width), _WIDEST_SPAN) - 1)


def _text(paragraph: Element) -> str:
    parts: list[str] = []
    for node in paragraph.iter():
        if node.tag == f"{WORD}t":
            parts.append(node.text or "")
        elif node.tag == f"{WORD}tab":
            parts.append(" ")
        elif node.tag in _LINE_BREAKS:
            parts.append("\n")
    return "".join(parts).strip()
