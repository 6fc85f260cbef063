"""Documents → Word files, written as strings into a package of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.appearance import USUAL, Appearance, theme_of
from kits.render.word.body import BodyWriter
from kits.render.word.package import packed, text_width
from kits.render.word.xml import MAIN, PROLOGUE, RELATIONS, WORD_2010, twips

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.document.theme import Theme

_HEADER_SHARE = 0.5
"""How far into the margin header and footer stand."""


def render_word(document: Document, appearance: Appearance = USUAL) -> bytes:
    """Return a document as a .docx file; the same document always gives the same bytes."""
    chosen = theme_of(appearance)
    width = twips(text_width(chosen, landscape=document.landscape))
    body = BodyWriter(document.language, width, chosen).write_all(document.blocks)
    xml = (
        f"{PROLOGUE}<w:document {MAIN} {RELATIONS} {WORD_2010}><w:body>{body}"
        f"{_section(document, chosen)}</w:body></w:document>"
    )
    return packed(document, xml, appearance)


def _section(document: Document, theme: Theme) -> str:
    page = theme.page
    margin = twips(page.landscape_margin if document.landscape else page.margin)
    width, height, turned = twips(page.width), twips(page.height), ""
    if document.landscape:
        width, height, turned = height, width, ' w:orient="landscape"'
    edge = round(margin * _HEADER_SHARE)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId7"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}" '
        f'w:header="{edge}" w:footer="{edge}" w:gutter="0"/></w:sectPr>'
    )
