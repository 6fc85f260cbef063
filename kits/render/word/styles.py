"""A theme → ``word/styles.xml``: every style that the body names, defined once as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.rhythm import (
    BAR_INDENT,
    BOX,
    CELL_HIGH,
    CELL_WIDE,
    HANGING,
    RHYTHM,
    Style,
    note_line,
    size_of,
)
from kits.document.theme import SectionRule
from kits.render.word.xml import LANGUAGE_TAGS, MAIN, PROLOGUE, TWIPS_PER_POINT, twips, type_size

if TYPE_CHECKING:
    from kits.document.theme import Theme
    from roles.model import Language

_BULLETS, _BOXES = 1, 2
"""Numbers of the two kinds of list in ``parts/numbering.xml``."""
_HAIRLINE = 0.5
"""Points; what is not a frame, a bar or a section's rule."""
_MONO_LEADING = 1.15
_SPACER = 4.0
"""Points of the paragraph that keeps two tables apart."""

_BUILT_IN = re.compile("Heading|Header|Footer|Toc")
_NEXT_WORD = re.compile("(?<=[a-z])(?=[A-Z0-9])")


@dataclass(frozen=True, slots=True)
class _Look:
    """How a paragraph style looks beside its rhythm; lengths in twentieths of a point.

    ``decoration`` is its numbering, borders and shading as finished properties in that order.
    """

    style: Style
    colour: str
    decoration: str = ""
    indent: tuple[int, int, int] = (0, 0, 0)
    """Left, right and hanging."""
    bold: bool = False
    heading: int = 0
    leads_on: bool = False

    @property
    def mono(self) -> bool:
        """Return whether it is set in the monospaced face."""
        return RHYTHM[self.style].size == "mono"

    @property
    def name(self) -> str:
        """Return the name Word shows; its own styles are known by theirs in small letters."""
        name = _NEXT_WORD.sub(" ", self.style)
        return name.lower() if _BUILT_IN.match(name) else name


def styles_xml(theme: Theme, language: Language) -> str:
    """Return the styles part."""
    looks = (*_headings(theme), *_prose(theme), *_lists(theme), *_cells(theme))
    return (
        f"{PROLOGUE}<w:styles {MAIN}>{_defaults(theme, language)}"
        f"{''.join(_paragraph_style(look, theme) for look in looks)}{_spacer()}"
        f"{_character_styles(theme)}{_table_styles(theme)}</w:styles>"
    )


def hanging(theme: Theme) -> int:
    """Return how far an item of a list stands in."""
    return round(theme.sizes.body * HANGING * TWIPS_PER_POINT)


def _headings(theme: Theme) -> tuple[_Look, ...]:
    ink, accent = theme.colours.ink, theme.colours.accent
    return (
        _Look(Style.TITLE, ink, heading=1),
        _Look(Style.SECTION, ink, _section_rule(theme), heading=2),
        _Look(Style.QUESTION, accent, heading=3),
    )


def _section_rule(theme: Theme) -> str:
    """Return the line below or above a section's heading, or none."""
    rules, accent = theme.rules, theme.colours.accent
    match rules.section:
        case SectionRule.BELOW:
            return _borders(_side("bottom", accent, rules.section_width, space=3))
        case SectionRule.ABOVE:
            return _borders(_side("top", accent, rules.section_width, space=4))
        case SectionRule.NONE:
            return ""


def _prose(theme: Theme) -> tuple[_Look, ...]:
    colour = theme.colours
    ink, muted = colour.ink, colour.muted
    bar = _borders(_side("left", colour.accent, theme.rules.bar, space=8))
    beside_bar = (round(BAR_INDENT * TWIPS_PER_POINT), 0, 0)
    in_box = (round(BOX * TWIPS_PER_POINT), round(BOX * TWIPS_PER_POINT), 0)
    return (
        _Look(Style.LABEL, colour.accent, bold=True, leads_on=True),
        _Look(Style.LEAD, ink),
        _Look(Style.SPOKEN, ink, bar, beside_bar),
        _Look(Style.SCRIPT, ink, bar, beside_bar),
        _Look(Style.ASIDE, muted),
        _Look(Style.SOLUTION, ink),
        _Look(Style.SMALL, muted),
        _Look(Style.MARK, ink, _box(colour.line), in_box, bold=True),
        _Look(Style.TOC_1, ink, bold=True),
        _Look(Style.TOC_2, ink, indent=(hanging(theme), 0, 0)),
        _Look(Style.HEADER, muted),
        _Look(Style.FOOTER, muted),
    )


def _lists(theme: Theme) -> tuple[_Look, ...]:
    colour = theme.colours
    ink, standing_in = colour.ink, (hanging(theme), 0, hanging(theme))
    in_box = (round(BOX * TWIPS_PER_POINT), round(BOX * TWIPS_PER_POINT), 0)
    material = _box(colour.line) + _shade(colour.tint)
    rules = "".join(_side(side, colour.line, _HAIRLINE, space=1) for side in ("bottom", "between"))
    return (
        _Look(Style.BULLET, ink, _numbering(_BULLETS), standing_in),
        _Look(Style.TICK, ink, _numbering(_BOXES), standing_in),
        _Look(Style.ARTEFACT, ink, material, in_box),
        _Look(Style.NOTE_LINE, colour.muted, _borders(rules)),
    )


def _cells(theme: Theme) -> tuple[_Look, ...]:
    ink = theme.colours.ink
    return (
        _Look(Style.CELL_TEXT, ink),
        _Look(Style.CELL_HEAD, ink, bold=True),
        _Look(Style.WARNING, ink),
        _Look(Style.COMPACT_TEXT, ink),
        _Look(Style.COMPACT_HEAD, ink, bold=True),
    )


def _numbering(number: int) -> str:
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def _borders(sides: str) -> str:
    return f"<w:pBdr>{sides}</w:pBdr>"


def _box(colour: str) -> str:
    sides = ("top", "left", "bottom", "right")
    return _borders("".join(_side(side, colour, _HAIRLINE, space=round(BOX)) for side in sides))


def _side(side: str, colour: str, width: float, *, space: int = 0) -> str:
    eighths = round(width * 8)
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _shade(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _defaults(theme: Theme, language: Language) -> str:
    tag = LANGUAGE_TAGS[language]
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_theme_fonts('minor')}"
        f'<w:color w:val="{theme.colours.ink}"/>{type_size(theme.sizes.body)}'
        f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_spacing(Style.NORMAL, theme)}</w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/><w:pPr><w:keepLines/></w:pPr></w:style>"
    )


def _paragraph_style(look: _Look, theme: Theme) -> str:
    keep = "<w:keepNext/>" if look.heading or look.leads_on else ""
    left, right, hangs = look.indent
    indent = f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hangs}"/>' if left else ""
    outline = f'<w:outlineLvl w:val="{look.heading - 1}"/>' if look.heading else ""
    bold = "<w:b/>" if look.bold or look.heading else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{look.style}"><w:name w:val="{look.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{keep}{look.decoration}'
        f"{_spacing(look.style, theme)}{indent}{outline}</w:pPr>"
        f"<w:rPr>{_fonts(look, theme)}{bold}"
        f'{"<w:noProof/>" if look.mono else ""}<w:color w:val="{look.colour}"/>'
        f"{type_size(size_of(theme, look.style))}</w:rPr></w:style>"
    )


def _spacing(style: Style, theme: Theme) -> str:
    """Return white and pitch; Word counts a pitch in 240ths of the face's own line."""
    rhythm = RHYTHM[style]
    leading = _MONO_LEADING if rhythm.size == "mono" else theme.leading
    pitch = rhythm.pitch
    if style is Style.NOTE_LINE:
        pitch = note_line(theme) / theme.sizes.small
    before, after = (round(white * TWIPS_PER_POINT) for white in (rhythm.before, rhythm.after))
    line = round(240 * pitch / leading)
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _spacer() -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{Style.SPACER}"><w:name w:val="Spacer"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        f"<w:rPr>{type_size(_SPACER)}</w:rPr></w:style>"
    )


def _fonts(look: _Look, theme: Theme) -> str:
    if look.mono:
        mono = theme.fonts.mono
        return f'<w:rFonts w:ascii="{mono}" w:hAnsi="{mono}" w:cs="{mono}"/>'
    return _theme_fonts("major") if look.heading else ""


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
    frame = theme.rules.frame
    rules = _side("top", ink, frame) + _side("bottom", ink, frame)
    rules += _side("insideH", line, _HAIRLINE)
    columns = _side("insideV", line, _HAIRLINE)
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
    margins = _cell_margins(twips(CELL_HIGH), twips(CELL_WIDE))
    return (
        f'<w:style w:type="table" w:styleId="{id_}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
        f"<w:tblBorders>{borders}</w:tblBorders>{margins}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr>{_shade(theme.colours.tint)}</w:tcPr>'
        "</w:tblStylePr></w:style>"
    )


def _cell_margins(high: int, wide: int) -> str:
    return (
        f'<w:tblCellMar><w:top w:w="{high}" w:type="dxa"/><w:left w:w="{wide}" w:type="dxa"/>'
        f'<w:bottom w:w="{high}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tblCellMar>'
    )
