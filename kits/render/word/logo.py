"""A logo → the parts of a Word file that draw it in the header of the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.languages import language_pack
from kits.render.plain import escaped
from kits.render.word.runs import run
from kits.render.word.xml import MAIN, PROLOGUE, RELATIONS, twips

if TYPE_CHECKING:
    from kits.document.appearance import Logo
    from roles.model import Language

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_UNITS_PER_MILLIMETRE = 36_000
_APART = 160
"""Twentieths of a point between the logo and the title."""
DRAWABLE = frozenset({"png", "jpeg"})
"""The kinds of picture that Word draws by themselves."""


def first_header(header: str, logo: Logo, width: float, language: Language) -> str:
    """Return the header of the first page: its line, and the logo at the right edge."""
    tab = twips(width)
    return (
        f'{PROLOGUE}<w:hdr {MAIN} {RELATIONS}><w:p><w:pPr><w:pStyle w:val="Header"/>'
        f'<w:tabs><w:tab w:val="right" w:pos="{tab}"/></w:tabs>'
        f'<w:spacing w:after="{_APART}"/></w:pPr>'
        f"{run(header)}<w:r><w:tab/></w:r><w:r>{_picture(logo, language)}</w:r></w:p></w:hdr>"
    )


def logo_parts(logo: Logo) -> dict[str, str | bytes]:
    """Return the picture and what leads to it from the first page's header."""
    relations = (
        f'{PROLOGUE}<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_RELATION}/image" Target="media/logo.{logo.suffix}"/></Relationships>'
    )
    return {
        "word/_rels/header2.xml.rels": relations,
        f"word/media/logo.{logo.suffix}": logo.data,
    }


def with_logo_type(content_types: str, logo: Logo) -> str:
    """Return the list of content types with the picture's and its header's."""
    default = f'<Default Extension="{logo.suffix}" ContentType="image/{logo.suffix}"/>'
    header = f'<Override PartName="/word/header2.xml" ContentType="{_HEADER_TYPE}"/></Types>'
    named = content_types.replace("<Override", f"{default}<Override", 1)
    return named.replace("</Types>", header)


def with_first_header(relations: str) -> str:
    """Return the relations of the document with the one to the first page's header."""
    own = f'<Relationship Id="rId8" Type="{_RELATION}/header" Target="header2.xml"/>'
    return relations.replace("</Relationships>", f"{own}</Relationships>")


def _picture(logo: Logo, language: Language) -> str:
    alternative = escaped(language_pack(language).text("doc.logo", name=logo.name))
    across, down = (round(side * _UNITS_PER_MILLIMETRE) for side in (logo.width, logo.height))
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing">'
        f'<wp:extent cx="{across}" cy="{down}"/>'
        f'<wp:docPr id="1" name="Logo" descr="{alternative}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr="{alternative}"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
