"""The options that name documents, formats and looks, shared by ``build`` and ``export``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kits.commands.terminal import CommandError
from kits.document.appearance import USUAL, Appearance, Logo, Paper
from kits.document.blocks import Kind
from kits.document.logo import read_logo
from kits.document.theme import STANDARD, theme_names
from kits.render import FORMATS
from kits.render.office import office_program
from kits.render.pdf import PdfBy
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from kits.commands.terminal import Progress, Terminal
    from kits.render.pdf import PdfMaker
    from kits.render.word.template import Template


@dataclass(frozen=True, slots=True)
class WantedDocuments:
    """Kinds of document and file formats, each in its fixed order, and how they look."""

    kinds: tuple[Kind, ...]
    formats: tuple[str, ...]
    appearance: Appearance = USUAL
    pdf: PdfMaker | None = None
    """What makes PDFs; LibreOffice does if it is None."""
    template: Template | None = None
    """The company's, for Word files."""

    @property
    def advice(self) -> tuple[Problem, ...]:
        """Return what is good to know of these choices."""
        if self.template is None:
            return ()
        plain = [Problem.of("pdf.no-template", Severity.WARNING)] if self.pdf else []
        return (*self.template.problems, *plain)


def add_document_arguments(parser: ArgumentParser) -> None:
    """Take what is written, as which files, and how it looks."""
    kinds = ", ".join(Kind)
    parser.add_argument("--documents", default="all", help=f"{kinds}, or all (the default)")
    parser.add_argument("--format", default="docx", help="docx, html, pdf or several: docx,pdf")
    parser.add_argument(
        "--pdf-by",
        default=PdfBy.AUTO,
        choices=[str(way) for way in PdfBy],
        help="office: by LibreOffice, as Word shows it; qt: without it; auto: as there is",
    )
    themes = f"{', '.join(theme_names())} ({STANDARD} if absent)"
    parser.add_argument("--theme", default=STANDARD, metavar="NAME", help=themes)
    parser.add_argument(
        "--paper", default=Paper.A4, metavar="SIZE", help=f"{', '.join(Paper)} (a4 if absent)"
    )
    parser.add_argument("--large-print", action="store_true", help="body text of 16 points")
    parser.add_argument(
        "--protect",
        action="store_true",
        help="in Word, only the fields of grids and of the panel form can be filled in",
    )
    parser.add_argument(
        "--logo", type=Path, metavar="FILE", help="PNG or JPEG at the head of each document"
    )
    parser.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help="the company's .docx or .dotx, for Word files; its logo instead of --logo",
    )


def wanted_documents(options: Namespace) -> WantedDocuments:
    """Return what the two options name; CommandError for a name that is none."""
    names = _names(options.documents)
    kinds = tuple(kind for kind in Kind if str(kind) in names or names == {"all"})
    if not names <= {*map(str, Kind), "all"} or not kinds:
        kinds_text = ", ".join(Kind)
        raise CommandError(
            [Problem.of("cli.documents", value=options.documents, kinds=kinds_text)]
        )
    formats = tuple(name for name in FORMATS if name in _names(options.format))
    if not _names(options.format) <= set(FORMATS) or not formats:
        formats_text = ", ".join(FORMATS)
        raise CommandError([Problem.of("cli.format", value=options.format, formats=formats_text)])
    pdf = _pdf(options) if "pdf" in formats else None
    template = usable_template(options.template) if options.template else None
    return WantedDocuments(kinds, formats, _appearance(options, formats), pdf, template)


def usable_template(path: Path) -> Template:
    """Return the template in a file; CommandError if it is none that can be used."""
    from kits.render.word.template import read_template

    template, problems = read_template(path)
    if template is None:
        raise CommandError(problems)
    return template


def _appearance(options: Namespace, formats: tuple[str, ...]) -> Appearance:
    """Return the looks that the options name; CommandError for one that is none."""
    if options.theme not in theme_names():
        themes = ", ".join(theme_names())
        raise CommandError([Problem.of("cli.theme", value=options.theme, themes=themes)])
    if options.paper not in list(Paper):
        papers = ", ".join(Paper)
        raise CommandError([Problem.of("cli.paper", value=options.paper, papers=papers)])
    logo = _logo(options.logo, formats) if options.logo else None
    paper = Paper(options.paper)
    return Appearance(options.theme, paper, options.large_print, logo, options.protect)


def _logo(path: Path, formats: tuple[str, ...]) -> Logo:
    logo = read_logo(path)
    if isinstance(logo, Problem):
        raise CommandError([logo])
    if logo.suffix == "svg" and set(formats) != {"html"}:
        raise CommandError([Problem.of("logo.svg-in-word", place=Place(str(path)))])
    return logo


def _pdf(options: Namespace) -> PdfMaker | None:
    """Return what makes PDFs, None for LibreOffice; CommandError if there is nothing."""
    if options.pdf_by != PdfBy.QT and office_program() is not None:
        return None
    if options.pdf_by == PdfBy.OFFICE:
        raise CommandError([Problem.of("pdf.no-office")])
    maker: PdfMaker | None = options.find_pdf() if options.find_pdf else None
    if maker is None:
        raise CommandError([Problem.of("pdf.no-qt" if options.pdf_by == PdfBy.QT else "pdf.none")])
    return maker


def _names(text: str) -> set[str]:
    return {part.strip() for part in text.split(",") if part.strip()}


def files_step(terminal: Terminal, progress: Progress) -> Callable[[int, int], None]:
    """Return what says on the progress line how many files of how many are done."""

    def step(done: int, total: int) -> None:
        progress.step(terminal.pack.text("progress.files", done=done, total=total))

    return step
