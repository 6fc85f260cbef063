"""The sheet a document is printed on: its size and margins, and the section that says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.render.word.xml import twips

if TYPE_CHECKING:
    from kits.document.theme import Theme

_HEADER_SHARE = 0.5
"""How far into the margin header and footer stand."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Size, margins, and the distance of header and footer from the edge, in twips."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int

    @property
    def text_width(self) -> int:
        """Return the width of the column of text."""
        return self.width - self.left - self.right

    def turned(self, margin: int, *, fixed: bool) -> Sheet:
        """Return the sheet in landscape, no margin wider than ``margin``.

        ``fixed`` leaves those above and below as they are: the text does not make way for what
        floats in a header.
        """
        turned = replace(
            self,
            width=self.height,
            height=self.width,
            left=min(self.left, margin),
            right=min(self.right, margin),
        )
        if fixed:
            return turned
        edge = round(margin * _HEADER_SHARE)
        return replace(
            turned,
            top=min(self.top, margin),
            bottom=min(self.bottom, margin),
            header=min(self.header, edge),
            footer=min(self.footer, edge),
        )

    def properties(self) -> str:
        """Return the sheet as properties of a section."""
        turned = ' w:orient="landscape"' if self.width > self.height else ""
        return (
            f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{turned}/>'
            f'<w:pgMar w:top="{self.top}" w:right="{self.right}" w:bottom="{self.bottom}" '
            f'w:left="{self.left}" w:header="{self.header}" w:footer="{self.footer}" '
            'w:gutter="0"/>'
        )


def sheet_of(theme: Theme, *, landscape: bool) -> Sheet:
    """Return the theme's own sheet, upright or in landscape."""
    page = theme.page
    margin = twips(page.landscape_margin if landscape else page.margin)
    width, height = twips(page.width), twips(page.height)
    if landscape:
        width, height = height, width
    edge = round(margin * _HEADER_SHARE)
    return Sheet(width, height, margin, margin, margin, margin, edge, edge)
