"""Company templates made by code: good ones of several origins."""

from __future__ import annotations

import base64
import io
import struct
import subprocess
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import docx
from docx.shared import Cm, Pt, RGBColor

from tools.docx_validators import libreoffice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMPANY, ADDRESS = "Société Exemple SA", "12 rue du Port, 44000 Nantes"
WINE = (0x7A, 0x1F, 0x3D)
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"


def logo(width: int = 180, height: int = 60) -> bytes:
    """Return a PNG: a wine-coloured field with a white bar."""
    row = bytearray()
    for x in range(width):
        row += bytes((255, 255, 255) if x % 30 > 24 else WINE)
    rows = (b"\0" + bytes(row)) * height

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(rows)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def rezipped(
    data: bytes,
    change: Callable[[str, bytes], bytes | None] = lambda _, content: content,
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """Return a package with its parts changed, or left out where ``change`` gives None."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = change(name, source.read(name))
            if content is not None:
                target.writestr(name, content)
        for name, content in (extra or {}).items():
            target.writestr(name, content)
    return stream.getvalue()


def replaced(data: bytes, part: str, before: str, after: str) -> bytes:
    """Return a package with some text of one part replaced."""

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        assert before.encode() in content
        return content.replace(before.encode(), after.encode())

    return rezipped(data, change)


def saved(file: Any) -> bytes:
    """Return what python-docx saves."""
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def word_template(
    *, title_page: bool = False, even: bool = False, cover: tuple[str, ...] = ()
) -> bytes:
    """Return a Word template with a logo but without "List Bullet" and "Body Text"."""
    file: Any = docx.Document()
    for name in ("List Bullet", "Body Text"):
        file.styles[name].delete()
    file.styles["Normal"].font.name = "Carlito"
    file.styles["Normal"].font.size = Pt(10.5)
    for level in (1, 2, 3):
        file.styles[f"Heading {level}"].font.color.rgb = RGBColor(0x0B, 0x5D, 0x4E)
    for text in cover:
        file.add_paragraph(text)
    file.add_paragraph("Remove me: an example of how to write")
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.different_first_page_header_footer = title_page
    file.settings.odd_and_even_pages_header_footer = even
    heads = [section.header, section.first_page_header] if title_page else [section.header]
    for head in heads:
        head.paragraphs[0].add_run().add_picture(io.BytesIO(logo()), height=Cm(1))
        head.paragraphs[0].add_run(f"\t\t{COMPANY}")
    section.footer.paragraphs[0].text = ADDRESS
    return saved(file)


def french_template() -> bytes:
    """Return a template whose styles have the names that a French program shows."""
    names = {
        "heading 1": "Titre 1", "heading 2": "Titre 2", "heading 3": "Titre 3",
        "List Bullet": "Liste à puces", "Body Text": "Corps de texte",
    }  # fmt: skip

    def change(name: str, content: bytes) -> bytes:
        if name != "word/styles.xml":
            return content
        text = content.decode()
        for english, french in names.items():
            id_ = "".join(word.capitalize() for word in english.split())
            text = text.replace(f'w:name w:val="{english}"', f'w:name w:val="{french}"')
            text = text.replace(f'"{id_}"', f'"{french.replace(" ", "")}"')
        return text.encode()

    return rezipped(saved(docx.Document()), change)


def dotx(data: bytes) -> bytes:
    """Return a document as a template file."""
    return replaced(data, "[Content_Types].xml", DOCUMENT_TYPE, _DOTX)


def libreoffice_template(folder: Path) -> bytes:
    """Return what LibreOffice makes of a document with French style names and a logo."""
    source = folder / "modele.fodt"
    source.write_text(_fodt(), encoding="utf-8")
    subprocess.run(
        [libreoffice() or "", "--headless", f"-env:UserInstallation={(folder / 'p').as_uri()}",
         "--convert-to", "docx", "--outdir", str(folder), str(source)],
        capture_output=True, timeout=180, check=True,
    )  # fmt: skip
    return source.with_suffix(".docx").read_bytes()


def _fodt() -> str:
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"), ("style", "style"), ("text", "text"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
        )
    )  # fmt: skip
    colour = "#{:02x}{:02x}{:02x}".format(*WINE)
    headings = "".join(
        f'<style:style style:name="Titre_20_{level}" style:display-name="Titre {level}" '
        f'style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties '
        f'fo:margin-top="4mm" fo:margin-bottom="2mm"/><style:text-properties '
        f'fo:color="{colour}" fo:font-size="{size}pt" fo:font-weight="bold"/></style:style>'
        for level, size in ((1, 20), (2, 14), (3, 12))
    )
    picture = base64.b64encode(logo()).decode()
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties
 fo:font-family="Carlito" fo:font-size="11pt" fo:language="fr" fo:country="FR"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
{headings}
<style:style style:name="Corps" style:display-name="Corps de texte" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2mm"
 fo:text-align="justify"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-top="10mm" fo:margin-bottom="10mm" fo:margin-left="25mm"
 fo:margin-right="20mm"/><style:header-style><style:header-footer-properties
 fo:min-height="12mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style>
<style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><text:p><draw:frame text:anchor-type="as-char" svg:width="30mm" svg:height="10mm">
<draw:image><office:binary-data>{picture}</office:binary-data></draw:image></draw:frame> {COMPANY}
</text:p></style:header><style:footer><text:p>{ADDRESS}</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:h text:style-name="Titre_20_1" text:outline-level="1">Un</text:h>
<text:h text:style-name="Titre_20_2" text:outline-level="2">Deux</text:h>
<text:h text:style-name="Titre_20_3" text:outline-level="3">Trois</text:h>
<text:p text:style-name="Corps">Texte</text:p></office:text></office:body></office:document>"""
