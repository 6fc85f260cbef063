"""A theme → the style sheets of an HTML page: ``page.css`` everywhere, ``paper.css`` in print."""

from __future__ import annotations

from functools import cache
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from kits.document.blocks import Artefact, walk
from kits.document.theme import SectionRule
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
        "headings": _faces(theme.fonts.headings, theme.stand_ins.headings, theme.generic),
        "body": _faces(theme.fonts.body, theme.stand_ins.body, theme.generic),
        "mono": _faces(theme.fonts.mono, theme.stand_ins.mono, "monospace"),
        "body_size": sizes["body"],
        "mono_size": f"{_mono(document, theme):g}",
        "width": f"{width:g}",
        "height": f"{height:g}",
        "margin": f"{margin:g}",
        "column": f"{theme.page.column(landscape=document.landscape):g}",
        "frame": f"{theme.rules.frame:g}",
        "bar": f"{theme.rules.bar:g}",
        "section_rule": _section_rule(theme),
        "header": _quoted(document.header),
        "footer": _quoted(document.footer),
        "page_label": _counted(document.page_label),
    }


def _section_rule(theme: Theme) -> str:
    """Return the line below or above a section's heading, or none."""
    rules = theme.rules
    sides = {SectionRule.BELOW: "bottom", SectionRule.ABOVE: "top"}
    if rules.section not in sides:
        return ""
    side = sides[rules.section]
    line = f"{rules.section_width:g}pt solid #{theme.colours.accent}"
    return f"border-{side}: {line}; padding-{side}: 4px;"


def _faces(wanted: str, stand_in: str, generic: str) -> str:
    """Return faces as CSS lists them, the wanted one first."""
    return f"'{wanted}', '{stand_in}', {generic}"


def _mono(document: Document, theme: Theme) -> float:
    """Return the size at which every material of a document fits its page."""
    found = (block.size for block in walk(document.blocks) if isinstance(block, Artefact))
    return min((size for size in found if size), default=theme.sizes.mono)


def _counted(label: str) -> str:
    """Return a page label as CSS content, with counters in its two places."""
    before, _, rest = label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return f"{_quoted(before)} counter(page) {_quoted(between)} counter(pages) {_quoted(after)}"


def _quoted(text: str) -> str:
    """Return text as a CSS string that cannot end the style sheet."""
    return '"' + escaped(text).replace("\\", "\\\\").replace("\n", " ") + '"'
