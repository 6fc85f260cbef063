"""Documents → files: one function that names the renderers, each imported when it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.appearance import USUAL, Appearance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Document, Kind
    from kits.model import Kit
    from kits.render.word.template import Template

FORMATS = ("docx", "html", "pdf")
"""What can be asked for; a PDF takes more than a document, see ``kits/batch.py``."""


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A document's file: its name, its kind and its bytes."""

    name: str
    kind: Kind
    data: bytes


def rendered(
    kit: Kit,
    kinds: Iterable[Kind],
    formats: Iterable[str],
    appearance: Appearance = USUAL,
    template: Template | None = None,
) -> tuple[RenderedFile, ...]:
    """Return the files of these kinds of document, by interview and then by format."""
    from kits.document.context import file_stem
    from kits.document.kit_documents import documents_of

    wanted = tuple(formats)
    return tuple(
        RenderedFile(
            f"{file_stem(document.kind, document.interview, document.language)}.{format_}",
            document.kind,
            render(document, format_, appearance, template),
        )
        for document in documents_of(kit, tuple(kinds), appearance)
        for format_ in wanted
    )


def render(
    document: Document,
    format_: str,
    appearance: Appearance = USUAL,
    template: Template | None = None,
) -> bytes:
    """Return one document's bytes in one format; a template is for Word files."""
    if format_ == "docx":
        from kits.render.word import render_word

        return render_word(document, appearance, template)
    from kits.render.html import render_html

    return render_html(document, appearance)
