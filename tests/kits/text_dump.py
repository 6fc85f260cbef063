"""A document as plain text, a line per block, for golden files and for asking what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kits.document.blocks import (
    Artefact,
    Contents,
    Emphasis,
    Field,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    PageOf,
    Paragraph,
    Span,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Cell, Document, Inline, Prose, TableRow

_MARKS = {Emphasis.PLAIN: "", Emphasis.STRONG: "**", Emphasis.MUTED: "~", Emphasis.CODE: "`"}
_AS_TYPED = str.maketrans("\u00a0\u202f\u2002\u2019", "   '")


def dump(document: Document) -> str:
    """Return the whole document with its header, footer and stamp."""
    stamp = document.stamp
    head = (
        f"{document.kind} | {document.name} | {document.language} | {document.title}",
        f"header: {document.header}",
        f"footer: {document.footer} | {document.page_label}",
        f"stamp: {stamp.kit_id} {stamp.version} {stamp.digest} {stamp.schema}",
        f"landscape: {document.landscape} | date: {document.date}",
    )
    return "\n".join((*head, "", *_blocks(document.blocks, ""))) + "\n"


def as_written(text: str) -> str:
    """Return printed text with the spaces and apostrophes that one types."""
    return text.translate(_AS_TYPED)


def said(document: Document) -> str:
    """Return only what a reader sees, as it was written."""
    return as_written(dump(document))


def words(cell: Cell) -> str:
    """Return what stands in a table cell, without marks."""
    paragraphs = [item for item in cell.content if isinstance(item, Paragraph)]
    spans = [span for paragraph in paragraphs for span in paragraph.content]
    return "".join(span.text for span in spans if isinstance(span, Span))


def _blocks(blocks: Iterable[Block], margin: str) -> list[str]:
    return [f"{margin}{line}" for block in blocks for line in _block(block)]


def _block(block: Block) -> list[str]:
    match block:
        case Table():
            return _table(block)
        case Group():
            return ["{", *_blocks(block.blocks, "  "), "}"]
        case PageBreak():
            return ["---- page ----"]
        case _:
            return _prose(block)


def _prose(block: Prose) -> list[str]:
    match block:
        case Heading():
            return ["", f"{'#' * block.level} {block.code} {block.text}".replace("  ", " ")]
        case Paragraph():
            return [f"[{block.role}] {_line(block.content)}"]
        case Listing():
            mark = "[ ]" if block.tick else "-"
            return [f"{mark} {_line(item)}" for item in block.items]
        case Artefact():
            return [
                f"[artefact] {block.label}",
                *(f"    {line}" for line in block.text.split("\n")),
            ]
        case NoteLines():
            return [f"[notes x{block.lines}] {' | '.join(block.prompts)}"]
        case Contents():
            return [f"{'  ' * line.depth}{line.text} .... {line.page}" for line in block.lines]
        case _:
            assert_never(block)


def _table(table: Table) -> list[str]:
    flags = [name for name in ("together", "leads_on", "compact") if getattr(table, name)]
    head = f"[table {table.widths} {' '.join(flags)}] {table.summary}"
    return [head, *(f"  {_row(row)}" for row in (table.header, *table.rows))]


def _row(row: TableRow) -> str:
    cells = (" / ".join(" ".join(_block(item)) for item in cell.content) for cell in row.cells)
    room = f"(room {row.room}) " if row.room else ""
    return f"{room}{'==' if row.heading else ''}| {' | '.join(cells)} |"


def _line(content: Iterable[Inline]) -> str:
    return "".join(_inline(item) for item in content)


def _inline(item: Inline) -> str:
    if isinstance(item, PageOf):
        return f"<page of {item.anchor}: {item.page}>"
    if isinstance(item, Field):
        options = " ".join(f"{value}={shown}" for value, shown in item.options)
        return f"<{item.kind} {item.id} {item.code} «{item.label}» «{item.prompt}» {options}>"
    mark = _MARKS[item.emphasis]
    return f"{mark}{item.text}{mark}"
