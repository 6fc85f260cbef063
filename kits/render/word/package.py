"""The parts of a Word file around its body, and the zip that holds them.

Everything is written by ourselves, so that no library has to be opened for an export and two
exports of one document are the same bytes: fixed order, fixed dates, no clock.
"""

from __future__ import annotations

import io
import zipfile
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from kits.document.appearance import theme_of
from kits.document.blocks import Kind
from kits.document.theme import Generic
from kits.render.plain import escaped
from kits.render.word.logo import (
    DRAWABLE,
    first_header,
    logo_parts,
    with_first_header,
    with_logo_type,
)
from kits.render.word.runs import run
from kits.render.word.styles import hanging, styles_xml
from kits.render.word.xml import LANGUAGE_TAGS, MAIN, PROLOGUE, TWIPS_PER_POINT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.document.appearance import Appearance, Logo
    from kits.document.blocks import Document
    from kits.document.theme import Theme
    from roles.model import Language

_STAMP = (1980, 1, 1, 0, 0, 0)
_NO_DATE = "1980-01-01"
_COMPRESSION = 3
"""Four times as fast as the usual 6, for files half as large again: some dozen kilobytes."""
_BOX = 1.14
"""How large a box to tick is, as a share of the body's size."""
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_FORMS = frozenset({Kind.GRID, Kind.DEBRIEF_AGENDA})
"""What is filled in with the keyboard; the rest is paper, which a person may want to change."""
_AFTER_PROTECTION = "<w:defaultTabStop"
_PROTECTION = '<w:documentProtection w:edit="forms" w:enforcement="1"/>'
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def surroundings(document: Document, appearance: Appearance, width: int) -> dict[str, str | bytes]:
    """Return all parts but the body; ``width`` is that of the column of text in twips."""
    return {
        **_fixed_parts(appearance, document.language),
        "docProps/core.xml": _core(document),
        "docProps/custom.xml": _custom(document),
        "word/footer1.xml": _footer(document, theme_of(appearance), width),
        "word/header1.xml": _header(document),
        "word/settings.xml": _settings(document, appearance),
        **_logo_parts(document, appearance),
    }


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the Word file of these parts."""
    names = sorted(parts, key=lambda name: (name != "[Content_Types].xml", name))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, parts[name], zipfile.ZIP_DEFLATED, _COMPRESSION)
    return stream.getvalue()


def drawn_logo(appearance: Appearance) -> Logo | None:
    """Return the logo where Word can draw it."""
    logo = appearance.logo
    return logo if logo and logo.suffix in DRAWABLE else None


def _logo_parts(document: Document, appearance: Appearance) -> dict[str, str | bytes]:
    logo = drawn_logo(appearance)
    if logo is None:
        return {}
    width = theme_of(appearance).page.column(landscape=document.landscape)
    header = first_header(document.header, logo, width, document.language)
    return {"word/header2.xml": header, **logo_parts(logo)}


@cache
def _fixed_parts(appearance: Appearance, language: Language) -> dict[str, str]:
    theme = theme_of(appearance)
    colours = theme.colours.model_dump()
    fonts = theme.fonts.model_dump()
    stand_ins = {f"{key}_instead": face for key, face in theme.stand_ins.model_dump().items()}
    family = "roman" if theme.generic is Generic.SERIF else "swiss"
    lists = {"hanging": hanging(theme), "box": round(theme.sizes.body * _BOX * 2)}
    types, relations = _part("content_types"), _part("document.rels")
    logo = drawn_logo(appearance)
    if logo is not None:
        types, relations = with_logo_type(types, logo), with_first_header(relations)
    return {
        "[Content_Types].xml": types,
        "_rels/.rels": _part("rels"),
        "docProps/app.xml": _part("app"),
        "word/_rels/document.xml.rels": relations,
        "word/fontTable.xml": _part("font_table").format_map(
            {**fonts, **stand_ins, "family": family}
        ),
        "word/numbering.xml": _part("numbering").format_map(lists),
        "word/styles.xml": styles_xml(theme, language),
        "word/theme/theme1.xml": _part("theme").format_map({**colours, **fonts}),
    }


@cache
def _part(name: str) -> str:
    file = resources.files("kits.render.word") / "parts" / f"{name}.xml"
    return file.read_text(encoding="utf-8")


def _settings(document: Document, appearance: Appearance) -> str:
    settings = _part("settings")
    if not appearance.protect or document.kind not in _FORMS:
        return settings
    return settings.replace(_AFTER_PROTECTION, _PROTECTION + _AFTER_PROTECTION, 1)


def _core(document: Document) -> str:
    moment = f"{document.date or _NO_DATE}T00:00:00Z"
    return (
        f'{PROLOGUE}<cp:coreProperties xmlns:cp="{_CORE}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f"<dc:language>{LANGUAGE_TAGS[document.language]}</dc:language>"
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:title>{escaped(document.title)}</dc:title></cp:coreProperties>"
    )


def _custom(document: Document) -> str:
    stamp = document.stamp
    values = (
        ("KitId", f"<vt:lpwstr>{escaped(stamp.kit_id)}</vt:lpwstr>"),
        ("KitVersion", f"<vt:i4>{stamp.version}</vt:i4>"),
        ("KitDigest", f"<vt:lpwstr>{escaped(stamp.digest)}</vt:lpwstr>"),
        ("KitSchema", f"<vt:i4>{stamp.schema}</vt:i4>"),
        ("KitDocument", f"<vt:lpwstr>{escaped(document.name)}</vt:lpwstr>"),
    )
    properties = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{number}" name="{name}">{value}</property>'
        for number, (name, value) in enumerate(values, 2)  # the first two numbers are reserved
    )
    return (
        f'{PROLOGUE}<Properties xmlns="{_PROPERTIES}/custom-properties" '
        f'xmlns:vt="{_PROPERTIES}/docPropsVTypes">{properties}</Properties>'
    )


def _header(document: Document) -> str:
    return (
        f'{PROLOGUE}<w:hdr {MAIN}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
        f"{run(document.header)}</w:p></w:hdr>"
    )


def _footer(document: Document, theme: Theme, width: int) -> str:
    """Return kit and page on one line, or the page on one of its own where that is too short."""
    page = _page_number(document.page_label)
    letters = len(document.footer) + len(document.page_label)
    needed = letters * theme.letter * theme.sizes.running * TWIPS_PER_POINT
    if needed > width:
        own_line = (
            f'<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>{page}</w:p>'
        )
        named = f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{run(document.footer)}</w:p>'
        return f"{PROLOGUE}<w:ftr {MAIN}>{named}{own_line}</w:ftr>"
    return (
        f'{PROLOGUE}<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val="Footer"/>'
        f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs></w:pPr>'
        f"{run(document.footer)}<w:r><w:tab/></w:r>{page}</w:p></w:ftr>"
    )


def _page_number(label: str) -> str:
    before, _, rest = label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return f"{_words(before)}{_field('PAGE')}{_words(between)}{_field('NUMPAGES')}{_words(after)}"


def _words(text: str) -> str:
    return run(text) if text else ""


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
