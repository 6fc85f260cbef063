"""The HTML of blocks → HTML that Qt sets well on paper.

Qt's own lists stand too close to their signs and know no page numbers, so both become tables; it
counts the height of a line by the face's measure and not by its size, and rules in pixels.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.render.html import fragment
from kits.render.html_style import stylesheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kits.document.blocks import Block, Document
    from kits.document.theme import Theme

_LIST = re.compile(r'<ul( class="tick")?>\n(.*?)</ul>', re.DOTALL)
_ITEM = re.compile(r"<li(?: [^>]*)?>(.*?)</li>", re.DOTALL)
_CONTENTS = re.compile(r'<ul class="contents">\n(.*?)</ul>', re.DOTALL)
_LINE = re.compile(r'<li class="(depth\d)">(<a href="#\w+">)(.*?)</a></li>')
_LINK = re.compile(r'<a href="#(\w+)">(.*?)</a>')
_HEIGHT = re.compile(r"line-height: (\d+)%")
_PAGE = re.compile(r"@page \{.*?\} \}\n", re.DOTALL)
_RULE = re.compile(r"([\d.]+)pt solid")
_PIXELS_PER_POINT = 96 / 72
_SIGNS = {"": "\u2022", ' class="tick"': '<span class="box">\u25a1</span>'}
_OWN = """<style>
table.list {{ margin: 0 0 6px 0; }}
table.contents {{ margin: 12px 0 0 0; }}
table.list td, table.grid table.list td {{ border: none; padding: 0 0 3px 0; }}
table.list td.sign, table.grid table.list td.sign {{ padding: 0 6px 3px 0; }}
table.list td.ticked, table.grid table.list td.ticked {{ padding: {lower}px 0 3px 0; }}
table.contents td {{ padding: 0 0 3px 0; }}
td.depth1 {{ font-weight: bold; padding: 6px 0 3px 0; }}
td.depth2 {{ padding: 0 0 3px 20px; }}
.box {{ font-size: {body:g}pt; }}
table.compact .box {{ font-size: {compact:g}pt; }}
</style>
"""
_LARGER = 3
"""Points by which a box to tick is larger than the text beside it."""
_LOWER = 4
"""Pixels by which that text is lower, to stand on the same line as the box."""


class Markup:
    """Makes the HTML of a document's blocks, with the style sheets and pages it knows."""

    def __init__(self, document: Document, theme: Theme, pages: Mapping[str, int]) -> None:
        sizes = theme.sizes
        own = _OWN.format(body=sizes.body + _LARGER, compact=sizes.compact + _LARGER, lower=_LOWER)
        self._looks = _adapted(stylesheets(document, theme), theme.leading) + own
        self._pages = pages
        self.refers = False
        """Whether a page has been referred to."""

    def of(self, blocks: Iterable[Block]) -> str:
        """Return a page of HTML that holds these blocks."""
        html = _LIST.sub(_list, fragment(blocks))
        html = _LINK.sub(self._page, _CONTENTS.sub(_contents, html))
        # Qt breaks a line at the narrow no-break space of French figures; the wide one holds.
        html = html.replace("\u202f", "\u00a0")
        return f"<html><head>{self._looks}</head><body>{html}</body></html>"

    def _page(self, link: re.Match[str]) -> str:
        """Return the page that a link leads to, the one foreseen until it is known."""
        self.refers = True
        return str(self._pages.get(link[1], link[2]))


def _adapted(looks: str, leading: float) -> str:
    """Return style sheets in the units that Qt takes.

    They say nothing of the page, whose footer is another after each edit: what is laid out can be
    used again.
    """
    looks = _PAGE.sub("", looks)
    looks = _HEIGHT.sub(lambda found: f"line-height: {int(found[1]) / leading:.0f}%", looks)
    return _RULE.sub(lambda found: f"{float(found[1]) * _PIXELS_PER_POINT:.2f}px solid", looks)


def _contents(found: re.Match[str]) -> str:
    rows = _LINE.sub(
        r'<tr><td class="\1" width="90%">\3</td><td class="\1" align="right">\2</a></td></tr>',
        found[1],
    )
    return f'<table class="contents" width="100%" cellspacing="0">{rows}</table>'


def _list(found: re.Match[str]) -> str:
    sign, beside = _SIGNS[found[1] or ""], ' class="ticked"' if found[1] else ""
    rows = _ITEM.sub(
        lambda item: f'<tr><td class="sign" width="18">{sign}</td><td{beside}>{item[1]}</td></tr>',
        found[2],
    )
    return f'<table class="list" cellspacing="0">{rows}</table>'
