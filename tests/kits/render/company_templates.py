"""Company templates made by code: good ones of several origins, bad ones of every kind."""

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
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
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
    return replaced(data, "[Content_Types].xml", _DOCUMENT, _DOTX)


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


def bad_files() -> dict[str, tuple[bytes, str]]:
    """Return what must be refused, by what is wrong with it, each with the code of the refusal."""
    good = word_template()
    body = "word/document.xml"
    types = "[Content_Types].xml"
    doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    nested = b"<w:p>" * 400 + b"</w:p>" * 400
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    macros = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    odt = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}
    return {
        "empty": (b"", "file.empty"),
        "text": (b"Dear applicant,", "word.not-word"),
        "old or locked": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "word.old-or-locked"),
        "cut short": (good[: len(good) // 2], "word.damaged"),
        "cut at its start": (b"PK\x03\x04", "word.damaged"),
        "bad check sum": (_one_letter_wrong(good), "word.damaged"),
        "OpenDocument": (zipped(odt), "word.open-document"),
        "any zip": (zipped({"a.txt": b"a"}), "word.not-word"),
        "a spreadsheet": (replaced(good, types, _DOCUMENT, sheet), "word.not-word"),
        "macros by type": (replaced(good, types, _DOCUMENT, macros), "word.macros"),
        "macros by name": (rezipped(good, extra={"word/vbaProject.bin": b"x"}), "word.macros"),
        "active control": (rezipped(good, extra={"word/activeX/a.bin": b"x"}), "word.macros"),
        "bomb in the body": (rezipped(good, _swollen(body)), "word.too-much"),
        "bomb as picture": (rezipped(good, extra={"word/media/a.png": bytes(60_000_000)}),
                            "word.too-much"),
        "many entries": (zipped({f"{n}.xml": b"" for n in range(3000)}), "word.too-much"),
        "way out": (rezipped(good, extra={"../../evil": b"x"}), "word.odd-content"),
        "part twice": (rezipped(good, extra={"word/STYLES.xml": b"<a/>"}), "word.odd-content"),
        "entities": (replaced(good, body, "<w:document", f"{doctype}<w:document"),
                     "word.odd-content"),
        "other encoding": (rezipped(good, _sixteen(body)), "word.damaged"),
        "nested": (replaced(good, body, "<w:body>", f"<w:body>{nested.decode()}"),
                   "word.damaged"),
        "cut XML": (rezipped(good, lambda n, c: c[:-20] if n == body else c), "word.damaged"),
        "no body": (rezipped(good, lambda n, c: b"<a/>" if n == body else c), "word.damaged"),
        "body missing": (rezipped(good, lambda n, c: None if n == body else c), "word.damaged"),
        "a number that is none": (replaced(good, body, 'w:left="1247"', 'w:left="wide"'),
                                  "word.damaged"),
        "a size that is none": (replaced(good, "word/styles.xml", '<w:sz w:val="21"/>',
                                         '<w:sz w:val="big"/>'), "word.damaged"),
        "remote template": (_attached(good, "https://example.org/a.dotm"), "template.remote"),
        "template on a share": (_attached(good, "file:///\\\\host\\share\\a.dotx"),
                                "template.remote"),
        "fetching field": (_with_field(good, "INCLUDE", "PICTURE http://example.org/a"),
                           "template.remote"),
    }  # fmt: skip


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def attached_local_template() -> bytes:
    """Return a document that names the template it was once made from, on its author's disk."""
    return _attached(word_template(), "file:///C:\\Users\\me\\Normal.dotx")


def _one_letter_wrong(data: bytes) -> bytes:
    at = data.index(b"word/document.xml") + 120
    return data[:at] + bytes((data[at] ^ 0xFF,)) + data[at + 1 :]


def _swollen(part: str) -> Callable[[str, bytes], bytes]:
    return lambda name, content: content + b" " * 30_000_000 if name == part else content


def _sixteen(part: str) -> Callable[[str, bytes], bytes]:
    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        return content.decode().replace("UTF-8", "UTF-16").encode("utf-16")

    return change


def _attached(data: bytes, address: str) -> bytes:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/attachedTemplate" Target="{address}" TargetMode="External"/>'
        "</Relationships>"
    )
    return rezipped(data, extra={"word/_rels/settings.xml.rels": relations.encode()})


def _with_field(data: bytes, *pieces: str) -> bytes:
    runs = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{runs}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )

    def change(name: str, content: bytes) -> bytes:
        is_header = name.startswith("word/header")
        return content.replace(b"</w:p>", field.encode(), 1) if is_header else content

    return rezipped(data, change)
