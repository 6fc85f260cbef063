"""A theme → ``word/styles.xml``: every style that the body names, defined once as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kits.render.word.xml import LANGUAGE_TAGS, MAIN, PROLOGUE, twips

if TYPE_CHECKING:
    from kits.document.theme import Theme
    from roles.model import Language

BULLETS, BOXES = 1, 2
"""Numbers of the two kinds of list in ``parts/numbering.xml``."""

_LINE = 259
"""Line pitch in 240ths of the face's own; with Calibri about 1.3 times the size of the type."""
_TIGHT = 240
_BAR_INDENT = 200


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: ``size`` in points, lengths in twentieths of a point."""

    id: str
    name: str
    size: float
    colour: str
    before: int = 0
    after: int = 0
    line: int = _LINE
    bold: bool = False
    heading: int = 0
    keep: str = ""
    decoration: str = ""
    """Numbering, border, shading and tabs, finished and in that order."""
    indent: int = 0
    hanging: int = 0
    right: int = 0
    mono: bool = False


@cache
def styles_xml(theme: Theme, language: Language) -> str:
    """Return the styles part."""
    paragraphs = "".join(_paragraph_style(style, theme) for style in _paragraph_styles(theme))
    return (
        f"{PROLOGUE}<w:styles {MAIN}>{_defaults(theme, language)}{paragraphs}"
        f"{_character_styles(theme)}{_table_styles(theme)}</w:styles>"
    )


def _paragraph_styles(theme: Theme) -> tuple[_Style, ...]:
    size, colour = theme.sizes, theme.colours
    ink, muted, accent = colour.ink, colour.muted, colour.accent
    bar = _border("left", accent, weight=18, space=8)
    box = "".join(_side(side, colour.line, 4, 6) for side in ("top", "left", "bottom", "right"))
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour.tint}"/>'
    artefact = f"<w:pBdr>{box}</w:pBdr>{shade}"
    return (
        _Style("Heading1", "heading 1", size.title, ink, 0, 120, _TIGHT, bold=True, heading=1),
        _Style("Heading2", "heading 2", size.section, ink, 280, 100, _TIGHT, bold=True, heading=2),
        _Style(
            "Heading3", "heading 3", size.question, accent, 200, 20, _TIGHT, bold=True, heading=3
        ),
        _Style("Lead", "Lead", size.body, ink, 0, 40),
        _Style("Spoken", "Spoken", size.spoken, ink, 0, 100, 252, decoration=bar, indent=_BAR_INDENT),
        _Style("Script", "Script", size.body, ink, 0, 100, decoration=bar, indent=_BAR_INDENT),
        _Style("Aside", "Aside", size.aside, muted, 60, 40, 250),
        _Style("Small", "Small", size.small, muted, 0, 120, _TIGHT),
        _Style("Label", "Label", size.aside, accent, 140, 60, _TIGHT, bold=True, keep="<w:keepNext/>"),
        _Style("Warning", "Warning", size.cell, ink, 100, 0, _TIGHT),
        _Style(
            "Mark", "Mark", size.aside, ink, 0, 120, bold=True, indent=100,
            decoration=f"<w:pBdr>{box}</w:pBdr>",
        ),
        _Style("ListBullet", "List Bullet", size.body, ink, 0, 40, decoration=_list(BULLETS), indent=340, hanging=340),
        _Style("ListTick", "List Tick", size.body, ink, 0, 20, decoration=_list(BOXES), indent=340, hanging=340),
        _Style("Artefact", "Artefact", size.mono, ink, 0, 0, 250, decoration=artefact, indent=120, right=120, mono=True),
        _Style("NoteLine", "Note Line", size.small, muted, 0, 0, 480, decoration=f'<w:pBdr>{_side("bottom", colour.line, 4, 1)}{_side("between", colour.line, 4, 1)}</w:pBdr>'),
        _Style("CellText", "Cell Text", size.cell, ink, 0, 0, _TIGHT),
        _Style("CellHead", "Cell Head", size.cell, ink, 0, 0, _TIGHT, bold=True),
        _Style("CompactText", "Compact Text", size.compact, ink, 0, 20, 232),
        _Style("CompactHead", "Compact Head", size.compact, ink, 0, 0, 232, bold=True),
        _Style("Spacer", "Spacer", 4, ink, 0, 0, _TIGHT),
        _Style("Header", "header", size.small, muted, 0, 0, _TIGHT),
        _Style("Footer", "footer", size.small, muted, 0, 0, _TIGHT),
    )


def _list(number: int) -> str:
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def _border(side: str, colour: str, *, weight: int, space: int) -> str:
    return f"<w:pBdr>{_side(side, colour, weight, space)}</w:pBdr>"


def _side(side: str, colour: str, weight: int, space: int = 0) -> str:
    return f'<w:{side} w:val="single" w:sz="{weight}" w:space="{space}" w:color="{colour}"/>'


def _defaults(theme: Theme, language: Language) -> str:
    half_points = round(theme.sizes.body * 2)
    tag = LANGUAGE_TAGS[language]
    return (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" '
        'w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
        f'<w:color w:val="{theme.colours.ink}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
        f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="100" w:line="{_LINE}" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
    )


def _paragraph_style(style: _Style, theme: Theme) -> str:
    keep = "<w:keepNext/><w:keepLines/>" if style.heading else style.keep
    outline = f'<w:outlineLvl w:val="{style.heading - 1}"/>' if style.heading else ""
    hanging = f' w:hanging="{style.hanging}"' if style.hanging else ""
    right = f' w:right="{style.right}"' if style.right else ""
    indent = f'<w:ind w:left="{style.indent}"{right}{hanging}/>' if style.indent else ""
    half_points = round(style.size * 2)
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f'<w:pPr>{keep}{style.decoration}<w:spacing w:before="{style.before}" w:after="{style.after}" '
        f'w:line="{style.line}" w:lineRule="auto"/>{indent}{outline}</w:pPr>'
        f'<w:rPr>{_fonts(style, theme)}{"<w:b/>" if style.bold else ""}{_no_proof(style)}'
        f'<w:color w:val="{style.colour}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
        "</w:rPr></w:style>"
    )


def _fonts(style: _Style, theme: Theme) -> str:
    if style.mono:
        mono = theme.fonts.mono
        return f'<w:rFonts w:ascii="{mono}" w:hAnsi="{mono}" w:cs="{mono}"/>'
    if style.heading:
        return (
            '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" '
            'w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
        )
    return ""


def _no_proof(style: _Style) -> str:
    return "<w:noProof/>" if style.mono else ""


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
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    return default + "".join(
        f'<w:style w:type="character" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{look}</w:rPr></w:style>'
        for id_, name, look in looks
    )


def _table_styles(theme: Theme) -> str:
    line, ink = theme.colours.line, theme.colours.ink
    rules = _side("top", ink, 6) + _side("bottom", ink, 6) + _side("insideH", line, 4)
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_cell_margins(0, 108)}</w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{_table_style('KitTable', 'Kit Table', rules, theme)}"
        f"{_table_style('KitForm', 'Kit Form', rules + _side('insideV', line, 4), theme)}"
    )


def _table_style(id_: str, name: str, borders: str, theme: Theme) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{id_}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
        f"<w:tblBorders>{borders}</w:tblBorders>{_cell_margins(twips(1), twips(1.6))}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{theme.colours.tint}"/></w:tcPr></w:tblStylePr></w:style>'
    )


def _cell_margins(high: int, wide: int) -> str:
    return (
        f'<w:tblCellMar><w:top w:w="{high}" w:type="dxa"/><w:left w:w="{wide}" w:type="dxa"/>'
        f'<w:bottom w:w="{high}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tblCellMar>'
    )
