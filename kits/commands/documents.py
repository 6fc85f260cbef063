"""The options that name documents and formats, shared by ``build`` and ``export``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.commands.terminal import CommandError
from kits.document.blocks import Kind
from kits.render import FORMATS
from roles.problem import Problem

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


@dataclass(frozen=True, slots=True)
class WantedDocuments:
    """Kinds of document and file formats, each in its fixed order."""

    kinds: tuple[Kind, ...]
    formats: tuple[str, ...]


def add_document_arguments(parser: ArgumentParser) -> None:
    """Take ``--documents`` and ``--format``."""
    kinds = ", ".join(Kind)
    parser.add_argument("--documents", default="all", help=f"{kinds}, or all (the default)")
    parser.add_argument("--format", default="docx", help="docx, html or both: docx,html")


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
    return WantedDocuments(kinds, formats)


def _names(text: str) -> set[str]:
    return {part.strip() for part in text.split(",") if part.strip()}
