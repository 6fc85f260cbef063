"""A document set as its language is printed, everywhere but in materials."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.document.blocks import (
    Artefact,
    Cell,
    Contents,
    Field,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    PageOf,
    Paragraph,
    Table,
    TableRow,
)
from kits.document.typography import typography

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Document, Inline, Prose
    from roles.model import Language


def typeset(document: Document) -> Document:
    """Return the document as its language wants it set."""
    return _Typesetter(document.language).document(document)


@dataclass(frozen=True, slots=True)
class _Typesetter:
    language: Language

    def document(self, document: Document) -> Document:
        return replace(
            document,
            title=self._text(document.title),
            header=self._text(document.header),
            footer=self._text(document.footer),
            page_label=self._text(document.page_label),
            blocks=self._blocks(document.blocks),
        )

    def _text(self, text: str) -> str:
        return typography(text, self.language)

    def _blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(map(self._block, blocks))

    def _block(self, block: Block) -> Block:
        match block:
            case Table():
                return replace(
                    block,
                    header=self._row(block.header),
                    rows=tuple(map(self._row, block.rows)),
                    summary=self._text(block.summary),
                )
            case Group():
                return Group(self._blocks(block.blocks))
            case PageBreak():
                return block
            case _:
                return self._prose(block)

    def _prose(self, block: Prose) -> Prose:
        match block:
            case Heading():
                return replace(block, text=self._text(block.text))
            case Artefact():
                return replace(block, label=self._text(block.label))
            case NoteLines():
                return replace(block, prompts=tuple(map(self._text, block.prompts)))
            case Contents():
                lines = (replace(line, text=self._text(line.text)) for line in block.lines)
                return replace(block, lines=tuple(lines))
            case _:
                return self._lines(block)

    def _lines(self, block: Paragraph | Listing) -> Paragraph | Listing:
        if isinstance(block, Paragraph):
            return replace(block, content=self._line(block.content))
        return replace(block, items=tuple(map(self._line, block.items)))

    def _row(self, row: TableRow) -> TableRow:
        return replace(row, cells=tuple(map(self._cell, row.cells)))

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, content=tuple(map(self._lines, cell.content)))

    def _line(self, content: Iterable[Inline]) -> tuple[Inline, ...]:
        return tuple(map(self._inline, content))

    def _inline(self, item: Inline) -> Inline:
        if isinstance(item, PageOf):
            return item
        if isinstance(item, Field):
            return replace(
                item,
                label=self._text(item.label),
                prompt=self._text(item.prompt),
                options=tuple((value, self._text(shown)) for value, shown in item.options),
            )
        text = self._text(item.text)
        return item if text == item.text else replace(item, text=text)  # most of them are
