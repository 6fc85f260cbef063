"""A theme → the style sheets of an HTML page: ``page.css`` everywhere, ``paper.css`` in print."""

from __future__ import annotations

from functools import cache
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from kits.render.plain import escaped

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.document.theme import Theme


def stylesheets(document: Document, theme: Theme) -> str:
    """Return the ``style`` elements of a document's head."""
    values = _values(document, theme)
    page, paper = (_sheet(name).substitute(values) for name in ("page", "paper"))
    return f'<style>\n{page}</style>\n<style media="print">\n{paper}</style>\n'


@cache
def _sheet(name: str) -> Template:
    file = resources.files("kits.render") / f"{name}.css"
    return Template(file.read_text(encoding="utf-8"))


def _values(document: Document, theme: Theme) -> dict[str, str]:
    """Return what the style sheets name with a dollar sign."""
    sizes = {name: f"{size:g}" for name, size in theme.sizes.model_dump().items()}
    width, height = theme.page.width, theme.page.height
    margin = theme.page.margin
    if document.landscape:
        width, height, margin = height, width, theme.page.landscape_margin
    return {
        **sizes,
        **theme.colours.model_dump(),
        **theme.fonts.model_dump(),
        "body_size": sizes["body"],
        "mono_size": sizes["mono"],
        "sans": theme.fallbacks.sans,
        "monospaced": theme.fallbacks.mono,
        "width": f"{width:g}",
        "height": f"{height:g}",
        "margin": f"{margin:g}",
        "column": f"{width - 2 * margin:g}",
        "page_label": _counted(document.page_label),
    }


def _counted(label: str) -> str:
    """Return a page label as CSS content, with counters in its two places."""
    before, _, rest = label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return f"{_quoted(before)} counter(page) {_quoted(between)} counter(pages) {_quoted(after)}"


def _quoted(text: str) -> str:
    """Return text as a CSS string that cannot end the style sheet."""
    return '"' + escaped(text).replace("\\", "\\\\").replace("\n", " ") + '"'
