"""A theme → ``word/styles.xml``: every style that the body names, defined once as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.render.word.xml import LANGUAGE_TAGS, MAIN, PROLOGUE, twips

if TYPE_CHECKING:
    from kits.document.theme import Theme
    from roles.model import Language

_LOOSE, _TIGHT, _DENSE = 259, 240, 232
"""Line pitches in 240ths of the face's own; with Calibri, loose is 1.3 times the type size."""
_LINE_TO_WRITE_ON = 480
_BULLETS, _BOXES = 1, 2
"""Numbers of the two kinds of list in ``parts/numbering.xml``."""
_THIN, _FIRM, _BAR = 4, 6, 18
"""Widths of rules in eighths of a point."""

_BUILT_IN = re.compile("Heading|Header|Footer|Toc")
_NEXT_WORD = re.compile("(?<=[a-z])(?=[A-Z0-9])")


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: ``size`` in points, other lengths in twentieths of a point.

    ``space`` is that before, that after and the line pitch; ``decoration`` its numbering, borders
    and shading as finished properties in that order.
    """

    id: str
    size: float
    colour: str
    space: tuple[int, int, int] = (0, 0, _TIGHT)
    decoration: str = ""
    indent: tuple[int, int, int] = (0, 0, 0)
    """Left, right and hanging."""
    bold: bool = False
    heading: int = 0
    mono: bool = False
    leads_on: bool = False

    @property
    def name(self) -> str:
        """Return the name Word shows; its own styles are known by theirs in small letters."""
        name = _NEXT_WORD.sub(" ", self.id)
        return name.lower() if _BUILT_IN.match(name) else name


def styles_xml(theme: Theme, language: Language) -> str:
    """Return the styles part."""
    paragraphs = (*_headings(theme), *_prose(theme), *_lists(theme), *_cells(theme))
    return (
        f"{PROLOGUE}<w:styles {MAIN}>{_defaults(theme, language)}"
        f"{''.join(_paragraph_style(style, theme) for style in paragraphs)}"
        f"{_character_styles(theme)}{_table_styles(theme)}</w:styles>"
    )


def _headings(theme: Theme) -> tuple[_Style, ...]:
    size, ink, accent = theme.sizes, theme.colours.ink, theme.colours.accent
    return (
        _Style("Heading1", size.title, ink, (0, 120, _TIGHT), heading=1),
        _Style("Heading2", size.section, ink, (280, 100, _TIGHT), heading=2),
        _Style("Heading3", size.question, accent, (200, 20, _TIGHT), heading=3),
    )


def _prose(theme: Theme) -> tuple[_Style, ...]:
    size, colour = theme.sizes, theme.colours
    ink, muted = colour.ink, colour.muted
    bar = _borders(_side("left", colour.accent, _BAR, space=8))
    beside_bar = (200, 0, 0)
    label = _Style("Label", size.aside, colour.accent, (140, 60, _TIGHT), bold=True, leads_on=True)
    return (
        label,
        _Style("Lead", size.body, ink, (0, 40, _LOOSE)),
        _Style("Spoken", size.spoken, ink, (0, 100, 252), bar, beside_bar),
        _Style("Script", size.body, ink, (0, 100, _LOOSE), bar, beside_bar),
        _Style("Aside", size.aside, muted, (60, 60, 250)),
        _Style("Solution", size.aside, ink, (0, 60, 250)),
        _Style("Small", size.small, muted, (0, 120, _TIGHT)),
        _Style(
            "Mark", size.aside, ink, (0, 120, _TIGHT), _box(colour.line), (120, 120, 0), bold=True
        ),
        _Style("Toc1", size.body, ink, (80, 20, _TIGHT), bold=True),
        _Style("Toc2", size.body, ink, (0, 10, _TIGHT), indent=(340, 0, 0)),
        _Style("Header", size.small, muted),
        _Style("Footer", size.small, muted),
        _Style("Spacer", 4, ink),
    )


def _lists(theme: Theme) -> tuple[_Style, ...]:
    size, colour = theme.sizes, theme.colours
    ink, hanging = colour.ink, (340, 0, 340)
    material = _box(colour.line) + _shade(colour.tint)
    rules = "".join(_side(side, colour.line, _THIN, space=1) for side in ("bottom", "between"))
    writing = (0, 0, _LINE_TO_WRITE_ON)
    return (
        _Style("ListBullet", size.body, ink, (0, 40, _LOOSE), _numbering(_BULLETS), hanging),
        _Style("ListTick", size.body, ink, (0, 20, _LOOSE), _numbering(_BOXES), hanging),
        _Style("Artefact", size.mono, ink, (0, 0, 250), material, (120, 120, 0), mono=True),
        _Style("NoteLine", size.small, colour.muted, writing, _borders(rules)),
    )


def _cells(theme: Theme) -> tuple[_Style, ...]:
    size, ink = theme.sizes, theme.colours.ink
    return (
        _Style("CellText", size.cell, ink),
        _Style("CellHead", size.cell, ink, bold=True),
        _Style("Warning", size.cell, ink, (100, 0, _TIGHT)),
        _Style("CompactText", size.compact, ink, (0, 20, _DENSE)),
        _Style("CompactHead", size.compact, ink, (0, 0, _DENSE), bold=True),
    )


def _numbering(number: int) -> str:
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def _borders(sides: str) -> str:
    return f"<w:pBdr>{sides}</w:pBdr>"


def _box(colour: str) -> str:
    sides = ("top", "left", "bottom", "right")
    return _borders("".join(_side(side, colour, _THIN, space=6) for side in sides))


def _side(side: str, colour: str, weight: int, *, space: int = 0) -> str:
    return f'<w:{side} w:val="single" w:sz="{weight}" w:space="{space}" w:color="{colour}"/>'


def _shade(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _size(points: float) -> str:
    half_points = round(points * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _defaults(theme: Theme, language: Language) -> str:
    tag = LANGUAGE_TAGS[language]
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_theme_fonts('minor')}"
        f'<w:color w:val="{theme.colours.ink}"/>{_size(theme.sizes.body)}'
        f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="100" '
        f'w:line="{_LOOSE}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/><w:pPr><w:keepLines/></w:pPr></w:style>"
    )


def _paragraph_style(style: _Style, theme: Theme) -> str:
    keep = "<w:keepNext/>" if style.heading or style.leads_on else ""
    before, after, line = style.space
    left, right, hanging = style.indent
    indent = f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>' if left else ""
    outline = f'<w:outlineLvl w:val="{style.heading - 1}"/>' if style.heading else ""
    bold = "<w:b/>" if style.bold or style.heading else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{keep}{style.decoration}'
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
        f"{indent}{outline}</w:pPr><w:rPr>{_fonts(style, theme)}{bold}"
        f'{"<w:noProof/>" if style.mono else ""}<w:color w:val="{style.colour}"/>'
        f"{_size(style.size)}</w:rPr></w:style>"
    )


def _fonts(style: _Style, theme: Theme) -> str:
    if style.mono:
        mono = theme.fonts.mono
        return f'<w:rFonts w:ascii="{mono}" w:hAnsi="{mono}" w:cs="{mono}"/>'
    return _theme_fonts("major") if style.heading else ""


def _theme_fonts(which: str) -> str:
    return (
        f'<w:rFonts w:asciiTheme="{which}HAnsi" w:hAnsiTheme="{which}HAnsi" '
        f'w:eastAsiaTheme="{which}EastAsia" w:cstheme="{which}Bidi"/>'
    )


def _character_styles(theme: Theme) -> str:
    colour = theme.colours
    looks = (
        ("Strong", "Strong", "<w:b/>"),
        ("Muted", "Muted", f'<w:color w:val="{colour.muted}"/>'),
        ("Code", "Code", f'<w:b/><w:color w:val="{colour.accent}"/>'),
        ("PlaceholderText", "Placeholder Text", f'<w:color w:val="{colour.muted}"/>'),
    )
    default = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
    )
    return default + "".join(
        f'<w:style w:type="character" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{look}</w:rPr></w:style>'
        for id_, name, look in looks
    )


def _table_styles(theme: Theme) -> str:
    line, ink = theme.colours.line, theme.colours.ink
    rules = _side("top", ink, _FIRM) + _side("bottom", ink, _FIRM) + _side("insideH", line, _THIN)
    columns = _side("insideV", line, _THIN)
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        f'<w:tblInd w:w="0" w:type="dxa"/>{_cell_margins(0, 108)}</w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{_table_style('KitTable', 'Kit Table', rules, theme)}"
        f"{_table_style('KitForm', 'Kit Form', rules + columns, theme)}"
    )


def _table_style(id_: str, name: str, borders: str, theme: Theme) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{id_}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
        f"<w:tblBorders>{borders}</w:tblBorders>{_cell_margins(twips(1), twips(1.6))}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr>{_shade(theme.colours.tint)}</w:tcPr>'
        "</w:tblStylePr></w:style>"
    )


def _cell_margins(high: int, wide: int) -> str:
    return (
        f'<w:tblCellMar><w:top w:w="{high}" w:type="dxa"/><w:left w:w="{wide}" w:type="dxa"/>'
        f'<w:bottom w:w="{high}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tblCellMar>'
    )
