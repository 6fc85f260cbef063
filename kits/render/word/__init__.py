"""Documents → Word files, written as strings into a package of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.appearance import USUAL, Appearance, theme_of
from kits.render.word.body import BodyWriter
from kits.render.word.package import drawn_logo, surroundings, zipped
from kits.render.word.sheet import sheet_of
from kits.render.word.xml import MAIN, PROLOGUE, RELATIONS, WORD_2010, twips

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.render.word.template import Template

_FIRST = (
    '<w:headerReference w:type="first" r:id="rId8"/>'
    '<w:footerReference w:type="first" r:id="rId7"/>'
)


def render_word(
    document: Document, appearance: Appearance = USUAL, template: Template | None = None
) -> bytes:
    """Return a document as a .docx file; the same document always gives the same bytes."""
    if template is not None:
        from kits.render.word.dressed import render_dressed

        return render_dressed(document, appearance, template)
    chosen = theme_of(appearance)
    width = twips(chosen.page.column(landscape=document.landscape))
    body = BodyWriter(document.language, width, chosen).write_all(document.blocks)
    xml = (
        f"{PROLOGUE}<w:document {MAIN} {RELATIONS} {WORD_2010}><w:body>{body}"
        f"{_section(document, appearance)}</w:body></w:document>"
    )
    return zipped({**surroundings(document, appearance, width), "word/document.xml": xml})


def _section(document: Document, appearance: Appearance) -> str:
    apart = drawn_logo(appearance) is not None  # the logo stands on the first page alone
    first, own = (_FIRST, "<w:titlePg/>") if apart else ("", "")
    sheet = sheet_of(theme_of(appearance), landscape=document.landscape)
    return (
        f'<w:sectPr>{first}<w:headerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId7"/>'
        f"{sheet.properties()}{own}</w:sectPr>"
    )
