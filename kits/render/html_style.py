"""A theme → the style sheets of an HTML page: one for all media, one for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.render.plain import escaped

if TYPE_CHECKING:
    from kits.document.blocks import Document
    from kits.document.theme import Theme


def stylesheets(document: Document, theme: Theme) -> str:
    """Return the ``style`` elements of a document's head."""
    return f"<style>\n{_everywhere(theme)}</style>\n<style media=\"print\">\n{_on_paper(document, theme)}</style>\n"


def _everywhere(theme: Theme) -> str:
    size, colour = theme.sizes, theme.colours
    sans = f"{theme.fonts.body}, {theme.fallbacks.sans}"
    headings = f"{theme.fonts.headings}, {theme.fallbacks.sans}"
    mono = f"{theme.fonts.mono}, {theme.fallbacks.mono}"
    line = f"1px solid #{colour.line}"
    rules = (
        ("body", f"font-family: {sans}; font-size: {size.body}pt; color: #{colour.ink}; "
         "line-height: 130%; max-width: 180mm; margin: 12px auto; padding: 0 12px"),
        ("h1, h2, h3", f"font-family: {headings}; font-weight: bold; line-height: 115%"),
        ("h1", f"font-size: {size.title}pt; margin: 8px 0 8px 0"),
        ("h2", f"font-size: {size.section}pt; margin: 24px 0 6px 0"),
        ("h3", f"font-size: {size.question}pt; margin: 16px 0 2px 0; color: #{colour.accent}"),
        ("p", "margin: 0 0 6px 0"),
        ("p.lead", "margin: 0 0 3px 0"),
        ("p.spoken", f"font-size: {size.spoken}pt"),
        ("p.aside", f"font-size: {size.aside}pt; color: #{colour.muted}; margin: 4px 0 3px 0"),
        ("p.small, p.running", f"font-size: {size.small}pt; color: #{colour.muted}"),
        ("p.label", f"font-size: {size.aside}pt; color: #{colour.accent}; font-weight: bold; margin: 10px 0 4px 0"),
        ("p.mark", f"font-size: {size.aside}pt; font-weight: bold; border: {line}; padding: 2px 6px"),
        ("p.warning", "margin: 6px 0 0 0"),
        (".muted", f"color: #{colour.muted}"),
        (".code", f"color: #{colour.accent}"),
        (".field", f"color: #{colour.muted}"),
        ("pre", f"font-family: {mono}; font-size: {size.mono}pt; line-height: 125%; "
         f"background-color: #{colour.tint}; border: {line}; padding: 6px 8px; white-space: pre-wrap"),
        ("table", "width: 100%; border-collapse: collapse; margin: 0 0 8px 0"),
        ("td, th", "vertical-align: top; text-align: left"),
        ("table.grid td, table.grid th", f"font-size: {size.cell}pt; padding: 4px 6px; border-bottom: {line}"),
        ("table.compact td, table.compact th", f"font-size: {size.compact}pt; border-right: {line}"),
        ("table.grid thead th, th.band", f"background-color: #{colour.tint}"),
        ("td.number, th.number", "text-align: right"),
        ("table.compact p", "margin: 0 0 2px 0"),
        ("table.say td", f"border-left: 3px solid #{colour.accent}; padding: 0 0 0 10px"),
        ("table.notes td", f"font-size: {size.small}pt; color: #{colour.muted}; border-bottom: {line}; padding: 5px 0 0 0"),
        ("ul", "margin: 0 0 6px 0; padding-left: 20px"),
        ("li", "margin: 0 0 3px 0"),
        ("ul.tick", 'list-style-type: "\\25A1\\2003"'),
    )
    return "".join(f"{selector} {{ {look}; }}\n" for selector, look in rules)


def _on_paper(document: Document, theme: Theme) -> str:
    page = theme.page
    margin = page.landscape_margin if document.landscape else page.margin
    turned = " landscape" if document.landscape else ""
    before, _, rest = document.page_label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    counted = f"{_quoted(before)} counter(page) {_quoted(between)} counter(pages) {_quoted(after)}"
    return (
        "body { max-width: none; margin: 0; padding: 0; }\n"
        ".group, tr, pre { break-inside: avoid; }\n"
        "h1, h2, h3, p.label { break-after: avoid; }\n"
        ".page { break-before: page; }\n"
        f"@page {{ size: {page.width:g}mm {page.height:g}mm{turned}; margin: {margin:g}mm; "
        f"@bottom-right {{ content: {counted}; font-size: {theme.sizes.small}pt; }} }}\n"
    )


def _quoted(text: str) -> str:
    """Return text as a CSS string that cannot end the style sheet."""
    return '"' + escaped(text).replace("\\", "\\\\").replace("\n", " ") + '"'
