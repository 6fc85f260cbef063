"""Spans → runs of WordprocessingML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.document.blocks import Emphasis
from kits.render.plain import escaped

if TYPE_CHECKING:
    from kits.document.blocks import Span

_BREAK = re.compile("(\r\n|\r|\n|\t)")
_STYLES = {
    Emphasis.PLAIN: "",
    Emphasis.STRONG: '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>',
    Emphasis.MUTED: '<w:rPr><w:rStyle w:val="Muted"/></w:rPr>',
    Emphasis.CODE: '<w:rPr><w:rStyle w:val="Code"/></w:rPr>',
}


def text_xml(text: str) -> str:
    """Return the content of a run: its text, with line breaks and tabs as Word has them."""
    if _BREAK.search(text) is None:  # nearly always
        return _piece(text) if text else ""
    return "".join(_piece(piece) for piece in _BREAK.split(text) if piece)


def run(text: str, properties: str = "") -> str:
    """Return a run; ``properties`` is its finished ``w:rPr`` or empty."""
    return f"<w:r>{properties}{text_xml(text)}</w:r>"


def span_xml(span: Span) -> str:
    """Return a span as a run in its character style."""
    return run(span.text, _STYLES[span.emphasis])


def _piece(piece: str) -> str:
    if piece == "\t":
        return "<w:tab/>"
    if piece[0] in "\r\n":
        return "<w:br/>"
    return f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
