"""Kits → all their files, each document that a candidate needs made out to each of them.

Files are written one by one beside each other and arrive together or not at all, so that memory
does not grow with their number and a stop leaves nothing half done.
"""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing import get_context, resource_tracker
from typing import TYPE_CHECKING, TypeAlias

from kits.document.appearance import USUAL, Appearance
from kits.document.blocks import Document, Kind
from kits.document.context import file_stem
from kits.document.kit_documents import documents_of
from kits.document.made_out import made_out
from kits.render import render
from kits.render.copies import WordCopies
from kits.render.office import pdfs_by_office
from roles.storage import Staging, staged

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping
    from pathlib import Path

    from kits.candidate_codes import Candidate
    from kits.model import Kit
    from kits.render.pdf import PdfMaker
    from kits.render.word.template import Template

Step: TypeAlias = "Callable[[int, int], None]"
"""Learns how many files of how many are done; whatever it raises stops everything."""

MAKEABLE_OUT = frozenset({Kind.GRID, Kind.NOTES, Kind.LETTER})
"""Kinds of document that can be made out to a candidate."""
_FILES_IN_A_PORTION = 40
_LEAST_FOR_MORE_CORES = 24
"""So many PDFs by Qt pay for starting Python anew on every core: 0.4 s against 0.07 s for each.

A Word file takes less than it takes to tell another process of it.
"""


@dataclass(frozen=True, slots=True)
class Item:
    """A kit of the order; ``folder`` is where its files go below the order's, if not there."""

    kit: Kit
    folder: str = ""
    beside: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """Finished files that arrive together with the documents."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to write, and where to."""

    items: tuple[Item, ...]
    kinds: tuple[Kind, ...]
    formats: tuple[str, ...]
    folder: Path
    candidates: tuple[Candidate, ...] = ()
    named: frozenset[Kind] = frozenset({Kind.GRID})
    """Kinds that are made out to each candidate; the others are written once."""
    appearance: Appearance = USUAL
    pdf: PdfMaker | None = None
    """What makes PDFs if they are wanted; LibreOffice does if it is None."""
    template: Template | None = None
    """The company's, for Word files and for what LibreOffice makes of them."""
    names: frozenset[str] = frozenset()
    """Only documents of these names; all of the kinds if there are none."""
    pdf_apart: bool = False
    """Whether ``pdf`` may only be called in another process, as beside a window."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its name below the order's folder, and what it is."""

    name: str
    kind: Kind
    candidate: str = ""


@dataclass(frozen=True, slots=True)
class _Portion:
    """A document that is written once, or made out to some candidates."""

    document: Document
    folder: str
    candidates: tuple[Candidate, ...]

    def names(self) -> Iterator[tuple[str, Candidate | None]]:
        """Return the files' names without their endings, each with its candidate."""
        start = f"{self.folder}/" if self.folder else ""
        document = self.document
        stem = file_stem(document.kind, document.interview, document.language)
        if not self.candidates:
            yield f"{start}{stem}", None
        for candidate in self.candidates:
            yield f"{start}{candidate.stem}-{stem}", candidate


def export_batch(order: Order, step: Step) -> tuple[Written, ...]:
    """Write all files of an order, or none; return them by kit, document, candidate and format."""
    portions = [portion for item in order.items for portion in _portions(item, order)]
    files = tuple(_files(portions, order.formats))
    by_office = "pdf" in order.formats and order.pdf is None
    work = _Work(_formats(order, by_office=by_office), order.appearance, order.pdf, order.template)
    many = len(portions) >= _LEAST_FOR_MORE_CORES and (os.cpu_count() or 1) > 1
    apart = order.pdf is not None and "pdf" in order.formats and (many or order.pdf_apart)
    with staged(order.folder) as staging:
        documents = len(files) // len(order.formats)
        count = _Count(step, documents * (len(work.formats) + by_office))
        for item in order.items:
            for name, data in item.beside.items():
                staging.write(f"{item.folder}/{name}" if item.folder else name, data)
        _write(portions, work, staging, count, pdf_apart=apart)
        if by_office:
            _convert(staging, count, keep="docx" in order.formats)
    return files


@dataclass(frozen=True, slots=True)
class _Work:
    """How a portion is written."""

    formats: tuple[str, ...]
    looks: Appearance
    pdf: PdfMaker | None
    template: Template | None

    def do(self, portion: _Portion, staging: Staging) -> int:
        """Write a portion's files and return how many there are."""
        names = list(portion.names())
        for format_ in self.formats:
            make = self._maker(portion, format_)
            for name, candidate in names:
                staging.write(f"{name}.{format_}", make(candidate))
        return len(names) * len(self.formats)

    def _maker(self, portion: _Portion, format_: str) -> Callable[[Candidate | None], bytes]:
        """Return what makes the file of each candidate, or the one of nobody."""
        document, pdf = portion.document, self.pdf if format_ == "pdf" else None
        if format_ == "docx" and portion.candidates:
            copies = WordCopies(document, self.looks, self.template)
            return lambda one: copies.made_out_to(one.code if one else "")

        def make(one: Candidate | None) -> bytes:
            ours = made_out(document, one.code) if one else document
            if pdf is not None:
                return pdf(ours, self.looks)
            return render(ours, format_, self.looks, self.template)

        return make


class _Count:
    """Counts files that are done, and tells the step."""

    def __init__(self, step: Step, total: int) -> None:
        self._step = step
        self._total = total
        self._done = 0
        self.add(0)

    def add(self, files: int) -> None:
        """Say that so many more are done."""
        self._done += files
        self.show(0)

    def show(self, more: int) -> None:
        """Say that so many more are done for the moment."""
        self._step(min(self._done + more, self._total), self._total)


def _portions(item: Item, order: Order) -> Iterator[_Portion]:
    size = 1 if order.pdf is not None else _FILES_IN_A_PORTION
    for document in documents_of(item.kit, order.kinds, _planned_for(order)):
        if order.names and document.name not in order.names:
            continue
        named = order.candidates if document.kind in order.named else ()
        for at in range(0, max(len(named), 1), size):
            yield _Portion(document, item.folder, named[at : at + size])


def _planned_for(order: Order) -> Appearance:
    """Return for which pages documents are planned, whatever format they are written in."""
    if order.template is None:
        return order.appearance
    from kits.render.word.room import in_template  # with lxml, which templates alone need

    return in_template(order.appearance, order.template)


def _files(portions: list[_Portion], formats: tuple[str, ...]) -> Iterator[Written]:
    for portion in portions:
        for name, candidate in portion.names():
            code = candidate.code if candidate else ""
            for format_ in formats:
                yield Written(f"{name}.{format_}", portion.document.kind, code)


def _formats(order: Order, *, by_office: bool) -> tuple[str, ...]:
    """Return the formats to write; LibreOffice makes its PDFs of Word files."""
    if not by_office:
        return order.formats
    wanted = dict.fromkeys((*order.formats, "docx"))
    return tuple(format_ for format_ in wanted if format_ != "pdf")


def _write(
    portions: list[_Portion], work: _Work, staging: Staging, count: _Count, *, pdf_apart: bool
) -> None:
    formats = tuple(format_ for format_ in work.formats if format_ != "pdf" or not pdf_apart)
    here = replace(work, formats=formats)
    for portion in portions:
        count.add(here.do(portion, staging))
    if pdf_apart:
        _write_on_all_cores(
            portions, replace(work, formats=("pdf",), template=None), staging, count
        )


def _write_on_all_cores(
    portions: list[_Portion], work: _Work, staging: Staging, count: _Count
) -> None:
    # Started anew rather than split off: a process that has a window cannot be split.
    context = get_context("spawn")
    pool = ProcessPoolExecutor(None, context, _leave_stopping_to_the_first)
    try:
        with _stops_held_back():
            running = [pool.submit(work.do, portion, staging) for portion in portions]
        for future in as_completed(running):
            count.add(future.result())
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _stops_held_back() -> Generator[None, None, None]:
    """Let a stop from the keyboard wait while processes start, which inherit that it does.

    One that is stopped before it can look after itself would say so, and break the pool.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # else it starts with the pool, and lets stops through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_stopping_to_the_first() -> None:
    """Let a stop from the keyboard be handled where the order was given."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _convert(staging: Staging, count: _Count, *, keep: bool) -> None:
    sources = [staging.path / name for name in staging.names if name.endswith(".docx")]
    pdfs_by_office(sources, count.show)
    count.add(len(sources))
    if not keep:
        for source in sources:
            source.unlink()
