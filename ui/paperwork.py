"""What is done with documents in the background: listed, laid out, made exact, written."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from roles.problem import Problem
from ui.work import Exported

if TYPE_CHECKING:
    from kits.batch import Order as BatchOrder
    from kits.candidate_codes import Candidate
    from kits.document.appearance import Appearance, Logo
    from kits.document.blocks import Document, Kind
    from kits.model import Kit
    from kits.render.pdf import PdfMaker
    from kits.render.word.template import Template
    from roles.model import Language
    from ui.jobs import Ticket

PICTURE_DOTS = 144
"""Dots per inch of exact pages: sharp at one and a half times their size."""


@dataclass(frozen=True, slots=True)
class Page:
    """A document that there is."""

    name: str
    kind: Kind
    interview: int
    """Number of the interview it is for, from 1; 0 for the whole kit."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How documents look; the template is for Word files and for what is made of them."""

    appearance: Appearance | None = None
    """None for the usual one."""
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What to export: documents by name, in which formats, for whom, and where to."""

    names: tuple[str, ...]
    formats: tuple[str, ...]
    folder: Path
    also_in: Language | None = None
    """A second set in this language, in a folder of its own."""
    candidates: tuple[Candidate, ...] = ()
    named: frozenset[Kind] = frozenset()
    """Kinds that are made out to each candidate."""
    pdf: PdfMaker | None = None
    """What makes PDFs; LibreOffice does if it is None."""
    looks: Looks = Looks()


@dataclass(frozen=True, slots=True)
class ExactPages:
    """A document's PDF as LibreOffice made it, and a picture of each page if there can be one."""

    name: str
    pdf: Path
    pictures: tuple[bytes, ...]


def list_pages(kit: Kit) -> tuple[Page, ...]:
    """Return which documents a kit has."""
    from kits.document.context import document_name
    from kits.document.kit_documents import listed

    return tuple(Page(document_name(kind, number), kind, number) for kind, number in listed(kit))


def document_of(kit: Kit, page: Page, looks: Looks) -> Document | None:
    """Return one document, None if the kit no longer has it."""
    from kits.document.appearance import USUAL
    from kits.document.kit_documents import document_of

    appearance = looks.appearance or USUAL
    if looks.template is not None:
        from kits.render.word.room import in_template  # the preview needs nothing of Word's

        appearance = in_template(appearance, looks.template)
    return document_of(kit, page.kind, page.interview, appearance)


def make_exact(
    kit: Kit, page: Page, looks: Looks, folder: Path, ticket: Ticket
) -> ExactPages | Problem | None:
    """Return a document's pages as LibreOffice sets them, or why there are none."""
    from kits.document.appearance import USUAL
    from kits.render import render
    from kits.render.office import pdfs_by_office
    from kits.render.pdf import PdfError

    document = document_of(kit, page, looks)
    if document is None:
        return None
    source = folder / f"{page.name}.docx"
    source.write_bytes(render(document, "docx", looks.appearance or USUAL, looks.template))
    pdf = source.with_suffix(".pdf")
    pdf.unlink(missing_ok=True)
    try:
        pdfs_by_office([source], lambda _: ticket.step(0, 1))
    except PdfError:
        return Problem.of("ui.pdf-failed")
    return ExactPages(page.name, pdf, _pictures(pdf))


def _pictures(pdf: Path) -> tuple[bytes, ...]:
    """Return each page of a PDF as PNG; none where no program here makes them."""
    program = shutil.which("pdftoppm")
    if program is None:
        return ()
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "-png", "-r", str(PICTURE_DOTS), str(pdf), f"{folder}/page"]
        done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - our own file
        if done.returncode:
            return ()
        return tuple(path.read_bytes() for path in sorted(Path(folder).glob("page*.png")))


def export(kit: Kit, order: Order, ticket: Ticket) -> Exported | Problem:
    """Write documents, all or none; the ticket learns of each and can stop between them."""
    from kits.batch import export_batch
    from kits.render.pdf import PdfError

    try:
        written = export_batch(_batch_order(kit, order), ticket.step)
    except PdfError:
        return Problem.of("ui.pdf-failed")
    return Exported(order.folder, tuple(file.name for file in written), kit)


def _batch_order(kit: Kit, order: Order) -> BatchOrder:
    from kits.batch import Item
    from kits.batch import Order as BatchOrder
    from kits.document.appearance import USUAL
    from kits.document.blocks import Kind

    items = [Item(kit)]
    if order.also_in is not None:
        other = kit.model_copy(update={"language": order.also_in})
        items.append(Item(other, order.also_in))
    return BatchOrder(
        items=tuple(items),
        kinds=tuple(Kind),
        formats=order.formats,
        folder=order.folder,
        candidates=order.candidates,
        named=order.named,
        appearance=order.looks.appearance or USUAL,
        pdf=order.pdf,
        template=order.looks.template,
        names=frozenset(order.names),
        pdf_apart=True,
    )


def read_template(path: str) -> tuple[Template | None, tuple[Problem, ...]]:
    """Return the company's template in a file with advice about it, or None and why not."""
    from kits.render.word.template import read_template

    return read_template(Path(path))


def read_logo(path: str) -> Logo | Problem:
    """Return the picture of a file, or why it is none."""
    from kits.document.logo import read_logo

    return read_logo(Path(path))


def read_candidates(path: str) -> tuple[tuple[Candidate, ...], tuple[Problem, ...]]:
    """Return the candidates that a file lists, and what is wrong or worth knowing."""
    from kits.candidate_codes import read_candidates

    found, problems = read_candidates(Path(path))
    return found, tuple(problems)


def typed_candidates(text: str) -> tuple[tuple[Candidate, ...], tuple[Problem, ...]]:
    """Return the candidates that were typed, and what is wrong or worth knowing."""
    from kits.candidate_codes import typed_candidates

    if not text.strip():
        return (), ()
    found, problems = typed_candidates(re.sub(r"[;\n]", ",", text))
    return found, tuple(problems)
