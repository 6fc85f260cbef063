"""Documents → one self-contained HTML page each, for preview and for printing from a browser.

Kept simple on purpose: tables, paragraphs and classes, so that a rich-text widget can show it too.
"""

from __future__ import annotations

from base64 import b64encode
from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from kits.document.appearance import USUAL, Appearance, theme_of
from kits.document.blocks import (
    Artefact,
    Contents,
    Emphasis,
    Field,
    FieldKind,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    PageOf,
    Paragraph,
    Role,
    Table,
)
from kits.languages import language_pack
from kits.render.html_style import stylesheets
from kits.render.plain import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.document.blocks import Block, Cell, Document, Inline, Prose, TableRow

_ALOUD = (Role.SPOKEN, Role.SCRIPT)
_TAGS = {Emphasis.STRONG: "strong", Emphasis.MUTED: "span", Emphasis.CODE: "b"}
_SAY = '<table class="say" role="presentation" width="100%"><tr><td>\n{}</td></tr></table>\n'
_MATERIAL = (
    '<table class="artefact" role="presentation" width="100%"><tr><td>'
    "<pre>{}</pre></td></tr></table>\n"
)
_PIXELS_PER_MILLIMETRE = 96 / 25.4
_EMPTY_BOX = "\u25a1"


def render_html(document: Document, appearance: Appearance = USUAL) -> bytes:
    """Return a document as a UTF-8 HTML page; the same document always gives the same bytes."""
    looks = stylesheets(document, theme_of(appearance))
    header, footer = escaped(document.header), escaped(document.footer)
    page = (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escaped(document.title)}</title>\n{looks}"
        f'</head>\n<body>\n{_logo(document, appearance)}<p class="running">{header}</p>\n'
        f'{_blocks(document.blocks)}<p class="running">{footer}</p>\n</body>\n</html>\n'
    )
    return page.encode()


def fragment(blocks: Iterable[Block]) -> str:
    """Return blocks as they stand in a page, without the page around them."""
    return _blocks(blocks)


def _logo(document: Document, appearance: Appearance) -> str:
    """Return the logo with its picture in the page itself, or nothing."""
    logo = appearance.logo
    if logo is None:
        return ""
    kind = "svg+xml" if logo.suffix == "svg" else logo.suffix
    name = escaped(language_pack(document.language).text("doc.logo", name=logo.name))
    width, height = (round(side * _PIXELS_PER_MILLIMETRE) for side in (logo.width, logo.height))
    return (
        f'<p class="logo" align="right"><img alt="{name}" width="{width}" height="{height}" '
        f'src="data:image/{kind};base64,{b64encode(logo.data).decode()}"></p>\n'
    )


def _blocks(blocks: Iterable[Block]) -> str:
    """Return blocks one after the other; what is said aloud runs along one bar."""
    found: list[str] = []
    for aloud, same in groupby(blocks, key=_is_aloud):
        inner = "".join(map(_block, same))
        found.append(_SAY.format(inner) if aloud else inner)
    return "".join(found)


def _is_aloud(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role in _ALOUD


def _block(block: Block) -> str:
    match block:
        case Table():
            return _table(block)
        case Group():
            return f'<div class="group">\n{_blocks(block.blocks)}</div>\n'
        case PageBreak():
            return '<div class="page"></div>\n'
        case _:
            return _prose(block)


def _prose(block: Prose) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph():
            return f'<p class="{block.role}">{_line(block.content)}</p>\n'
        case Listing():
            return _listing(block)
        case Artefact():
            return _artefact(block)
        case NoteLines():
            return _notes(block)
        case Contents():
            return _contents(block)
        case _:
            assert_never(block)


def _artefact(block: Artefact) -> str:
    label = f'<p class="label">{escaped(block.label)}</p>\n' if block.label else ""
    return label + _MATERIAL.format(escaped(block.text.rstrip("\n")))


def _heading(block: Heading) -> str:
    code = f"<b>{escaped(block.code)}</b>&nbsp; " if block.code else ""
    place = f' id="{block.anchor}"' if block.anchor else ""
    return f"<h{block.level}{place}>{code}{escaped(block.text)}</h{block.level}>\n"


def _contents(block: Contents) -> str:
    """Return links; a page on screen has no numbers to give."""
    lines = "".join(
        f'<li class="depth{line.depth}"><a href="#{line.anchor}">{escaped(line.text)}</a></li>\n'
        for line in block.lines
    )
    return f'<ul class="contents">\n{lines}</ul>\n'


def _line(content: Iterable[Inline]) -> str:
    return "".join(_inline(item) for item in content)


def _inline(item: Inline) -> str:
    if isinstance(item, PageOf):
        return f'<a href="#{item.anchor}">{item.page}</a>'
    if isinstance(item, Field):
        return _field(item)
    text = escaped(item.text).replace("\n", "<br>")
    if item.emphasis is Emphasis.PLAIN:
        return text
    tag = _TAGS[item.emphasis]
    return f'<{tag} class="{item.emphasis}">{text}</{tag}>'


def _field(field: Field) -> str:
    """Return a field as it is printed: a box to tick, what is known, or a prompt to write."""
    if field.value:
        return f'<span title="{escaped(field.label)}">{escaped(field.value)}</span>'
    shown = _EMPTY_BOX if field.kind is FieldKind.CHECK else escaped(field.prompt)
    return f'<span class="field" title="{escaped(field.label)}">{shown}</span>'


def _listing(block: Listing) -> str:
    kind, item = (' class="tick"', ' class="unchecked"') if block.tick else ("", "")
    lines = "".join(f"<li{item}>{_line(content)}</li>\n" for content in block.items)
    return f"<ul{kind}>\n{lines}</ul>\n"


def _notes(block: NoteLines) -> str:
    empty = "<tr><td>&nbsp;</td></tr>\n" * (block.lines - 1)
    rows = "".join(
        f"<tr><td>{escaped(prompt) or '&nbsp;'}</td></tr>\n{empty}" for prompt in block.prompts
    )
    return f'<table class="notes" role="presentation" width="100%">\n{rows}</table>\n'


def _table(table: Table) -> str:
    flags = (("compact", table.compact), ("whole", table.together), ("leads", table.leads_on))
    kind = " ".join(("grid", *(name for name, on in flags if on)))
    heads = "".join(
        f'<th scope="col" width="{width}%"{_class(cell)}>{_cell_content(cell)}</th>'
        for cell, width in zip(table.header.cells, table.widths, strict=True)
    )
    rows = "".join(_row(row, len(table.widths)) for row in table.rows)
    return (
        f'<table class="{kind}" width="100%" aria-label="{escaped(table.summary)}">\n'
        f"<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(row: TableRow, columns: int) -> str:
    if row.heading:
        inner = "".join(_cell_content(cell) for cell in row.cells)
        return f'<tr><th class="band" colspan="{columns}" scope="rowgroup">{inner}</th></tr>\n'
    return f"<tr>{''.join(map(_cell, row.cells))}</tr>\n"


def _cell(cell: Cell) -> str:
    tag, scope = ("th", ' scope="row"') if cell.header else ("td", "")
    return f"<{tag}{scope}{_class(cell)}>{_cell_content(cell)}</{tag}>"


def _class(cell: Cell) -> str:
    names = [name for name, on in (("number", cell.number), ("band", cell.tinted)) if on]
    return f' class="{" ".join(names)}"' if names else ""


def _cell_content(cell: Cell) -> str:
    """Return a cell's blocks; a lone paragraph needs no element of its own."""
    if len(cell.content) == 1 and isinstance(cell.content[0], Paragraph):
        return _line(cell.content[0].content)
    return "".join(map(_block, cell.content))
