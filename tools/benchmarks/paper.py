"""The whole set of documents, and one candidate's grid after the other, against what others do."""

from __future__ import annotations

import importlib
import importlib.util
import io
import tempfile
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.floor import floor_bytes, floor_text, other_parts
from benchmarks.measure import line, median_seconds

from kits.document.blocks import Heading, Kind, Paragraph, Table, walk
from kits.document.kit_documents import documents_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable

    from kits.document.blocks import Document
    from kits.model import Kit

CANDIDATES = 100
_SLOW = 5
"""How many of the grids the slowest writers make; they take as long for each."""


def bench_paper() -> None:
    """Measure both on a kit of the shipped role."""
    from tests.kits.synthetic import synthetic_kit

    kit = synthetic_kit(20)
    bench_set(kit)
    bench_grids(kit)


def bench_set(kit: Kit) -> None:
    """Write every document of one kit."""
    from kits.render.word import render_word

    documents = documents_of(kit, tuple(Kind))
    print(f"paper: the whole set of a kit ({len(documents)} documents) against strings and zip")
    parts = [other_parts(render_word(document)) for document in documents]
    ours = median_seconds(lambda: [render_word(document) for document in documents], 9)
    pairs = list(zip(documents, parts, strict=True))
    floor = median_seconds(lambda: [floor_bytes(*pair) for pair in pairs], 9)
    line("whole set", f"{ours * 1000:.0f} / {floor * 1000:.0f} ms", ours / floor, "<= 2")


def bench_grids(kit: Kit) -> None:
    """Write a grid for each of a hundred candidates."""
    grid = documents_of(kit, (Kind.GRID,))[0]
    print(
        f"paper: {CANDIDATES} candidates' grids, how many times faster than python-docx, docxtpl"
    )
    ours = median_seconds(lambda: batch(kit, CANDIDATES), 5)
    own = ours / CANDIDATES
    for name, writer, least in (
        ("python-docx, naive (table.cell, style names)", naive, 40),
        ("python-docx, careful (row.cells once, style objects)", careful, 10),
        ("docxtpl", filled_template(grid), 3),
    ):
        if writer is None:
            print(f"  {name:<58} not installed: pip install docxtpl")
            continue
        theirs = median_seconds(lambda w=writer: [w(grid) for _ in range(_SLOW)], 3) / _SLOW
        value = f"{own * 1000:.1f} / {theirs * 1000:.1f} ms"
        line(name, value, theirs / own, f">= {least}")
    on_disk = median_seconds(lambda: batch(kit, CANDIDATES), 3)
    line("  the same on the disk, each file synced", f"{on_disk:.2f} s", on_disk / ours, "-")
    few, many = (peak(lambda n=n: batch(kit, n)) for n in (10, CANDIDATES))
    value = f"{few / 1e6:.1f} / {many / 1e6:.1f} MB"
    line(f"  memory at its peak, 10 / {CANDIDATES} candidates", value, many / few, "1")


def copies(grid: Document, count: int) -> list[int]:
    """Make a grid out to each candidate."""
    from kits.document.appearance import USUAL
    from kits.render.copies import WordCopies

    made = WordCopies(grid, USUAL)
    return [len(made.made_out_to(f"C-{number:03}")) for number in range(count)]


def batch(kit: Kit, count: int) -> None:
    """Write a grid for each candidate into a folder."""
    from kits.batch import Item, Order, export_batch
    from kits.candidate_codes import Candidate

    codes = tuple(Candidate(f"C-{number:03}", f"c-{number:03}") for number in range(count))
    with tempfile.TemporaryDirectory() as folder:
        export_batch(
            Order((Item(kit),), (Kind.GRID,), ("docx",), Path(folder), candidates=codes),
            lambda _done, _total: None,
        )


def peak(action: Callable[[], object]) -> int:
    """Return the most memory in bytes that Python held at once while it ran."""
    tracemalloc.start()
    action()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def naive(document: Document) -> bytes:
    """Write a document as the first page of python-docx's documentation shows it."""
    import docx

    made = docx.Document()
    for block in walk(document.blocks):
        match block:
            case Heading(level=level, text=text):
                made.add_heading(text, level)
            case Paragraph(content=content):
                made.add_paragraph(floor_text(content), style="Body Text")
            case Table():
                table = _table(made, block)
                for y, row in enumerate((block.header, *block.rows)):
                    for x, cell in enumerate(row.cells):
                        table.cell(y, x).paragraphs[0].style = "Body Text"
                        table.cell(y, x).paragraphs[0].add_run(_cell_text(cell.content))
            case _:
                pass
    return _saved(made)


def careful(document: Document) -> bytes:
    """Write it as somebody who has read where python-docx loses time."""
    import docx

    made = docx.Document()
    body: Any = made.styles["Body Text"]
    for block in walk(document.blocks):
        match block:
            case Heading(level=level, text=text):
                made.add_heading(text, level)
            case Paragraph(content=content):
                made.add_paragraph(floor_text(content), style=body)
            case Table():
                rows = _table(made, block).rows
                for row, ours in zip(rows, (block.header, *block.rows), strict=True):
                    for cell, content in zip(row.cells, ours.cells, strict=False):
                        paragraph = cell.paragraphs[0]
                        paragraph.style = body
                        paragraph.add_run(_cell_text(content.content))
            case _:
                pass
    return _saved(made)


def filled_template(document: Document) -> Callable[[Document], bytes] | None:
    """Return what fills a finished grid's one changing place by docxtpl, if that is installed."""
    if importlib.util.find_spec("docxtpl") is None:
        return None
    import docx

    docxtpl: Any = importlib.import_module("docxtpl")
    made = docx.Document(io.BytesIO(careful(document)))
    made.add_paragraph("{{ candidate }}")
    template = _saved(made)

    def fill(_: Document) -> bytes:
        filled = docxtpl.DocxTemplate(io.BytesIO(template))
        filled.render({"candidate": "C-001"})
        stream = io.BytesIO()
        filled.save(stream)
        return stream.getvalue()

    return fill


def _table(made: WordDocument, block: Table) -> WordTable:
    return made.add_table(len(block.rows) + 1, len(block.widths), style="Table Grid")


def _cell_text(content: Iterable[object]) -> str:
    texts = [floor_text(item.content) for item in content if isinstance(item, Paragraph)]
    return "\n".join(texts)


def _saved(made: WordDocument) -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()
