"""Blocks that can be parted between pages: how many parts they have, and some of them alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.document.blocks import Artefact, Listing, Table

if TYPE_CHECKING:
    from kits.document.blocks import Block


def size(block: Block) -> int:
    """Return how many rows, items or lines a block has; 0 if it cannot be parted between them."""
    match block:
        case Table():
            return len(block.rows)
        case Listing():
            return len(block.items)
        case Artefact():
            return len(block.text.splitlines())
        case _:
            return 0


def part(block: Block, start: int, stop: int | None = None) -> Block:
    """Return a block with some of its rows, items or lines; a table keeps its heads."""
    match block:
        case Table():
            return replace(block, rows=block.rows[start:stop])
        case Listing():
            return replace(block, items=block.items[start:stop])
        case Artefact():
            lines = block.text.splitlines()[start:stop]
            return replace(block, text="\n".join(lines), label="" if start else block.label)
        case _:
            return block


def ends_badly(block: Block, count: int) -> bool:
    """Tell whether a page shall not end after so many rows: a band names those below it."""
    if not isinstance(block, Table):
        return False
    return 0 < count < len(block.rows) and block.rows[count - 1].heading
