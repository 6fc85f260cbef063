"""Bad templates of every kind, made by code, each with the code of its refusal."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from tests.kits.render.company_templates import DOCUMENT_TYPE, replaced, rezipped, word_template

if TYPE_CHECKING:
    from collections.abc import Callable

_BODY = "word/document.xml"
_TYPES = "[Content_Types].xml"


def bad_files() -> dict[str, tuple[bytes, str]]:
    """Return what must be refused, by what is wrong with it, each with the code of the refusal."""
    good = word_template()
    return {
        **_other_files(good),
        **_macros(good),
        **_bombs_and_traps(good),
        **_damaged(good),
        **_reaching_out(good),
    }


def _other_files(good: bytes) -> dict[str, tuple[bytes, str]]:
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    odt = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}
    usual, strict = (
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
    )
    return {
        "empty": (b"", "file.empty"),
        "text": (b"Dear applicant,", "word.not-word"),
        "old or locked": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "word.old-or-locked"),
        "OpenDocument": (zipped(odt), "word.open-document"),
        "any zip": (zipped({"a.txt": b"a"}), "word.not-word"),
        "a spreadsheet": (replaced(good, _TYPES, DOCUMENT_TYPE, sheet), "word.not-word"),
        "strict": (replaced(good, "_rels/.rels", usual, strict), "word.strict"),
    }


def _macros(good: bytes) -> dict[str, tuple[bytes, str]]:
    typed = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    files = {
        "macros by type": replaced(good, _TYPES, DOCUMENT_TYPE, typed),
        "macros by name": rezipped(good, extra={"word/vbaProject.bin": b"x"}),
        "active control": rezipped(good, extra={"word/activeX/a.bin": b"x"}),
    }
    return {name: (data, "word.macros") for name, data in files.items()}


def _bombs_and_traps(good: bytes) -> dict[str, tuple[bytes, str]]:
    doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    bombs = {
        "bomb in the body": _with_body(good, lambda xml: xml + b" " * 30_000_000),
        "bomb as picture": rezipped(good, extra={"word/media/a.png": bytes(60_000_000)}),
        "many entries": zipped({f"{n}.xml": b"" for n in range(3000)}),
    }
    traps = {
        "way out": rezipped(good, extra={"../../evil": b"x"}),
        "part twice": rezipped(good, extra={"word/STYLES.xml": b"<a/>"}),
        "entities": replaced(good, _BODY, "<w:document", f"{doctype}<w:document"),
    }
    return {
        **{name: (data, "word.too-much") for name, data in bombs.items()},
        **{name: (data, "word.odd-content") for name, data in traps.items()},
    }


def _damaged(good: bytes) -> dict[str, tuple[bytes, str]]:
    nested = "<w:p>" * 400 + "</w:p>" * 400
    size = '<w:sz w:val="21"/>', '<w:sz w:val="big"/>'
    files = {
        "cut short": good[: len(good) // 2],
        "cut at its start": b"PK\x03\x04",
        "bad check sum": _one_letter_wrong(good),
        "other encoding": _with_body(
            good, lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16")
        ),
        "nested": replaced(good, _BODY, "<w:body>", f"<w:body>{nested}"),
        "cut XML": _with_body(good, lambda xml: xml[:-20]),
        "no body": _with_body(good, lambda _: b"<a/>"),
        "body missing": _with_body(good, lambda _: None),
        "a number that is none": replaced(good, _BODY, 'w:left="1247"', 'w:left="wide"'),
        "a size that is none": replaced(good, "word/styles.xml", *size),
    }
    return {name: (data, "word.damaged") for name, data in files.items()}


def _reaching_out(good: bytes) -> dict[str, tuple[bytes, str]]:
    picture = (
        'Target="media/image1.png"',
        'Target="https://example.org/a.png" TargetMode="External"',
    )
    files = {
        "remote template": _attached(good, "https://example.org/a.dotm"),
        "template on a share": _attached(good, "file:///\\\\host\\share\\a.dotx"),
        "remote picture": replaced(good, "word/_rels/header1.xml.rels", *picture),
        "fetching field": _with_field(good, "INCLUDE", "PICTURE http://example.org/a"),
    }
    return {name: (data, "template.remote") for name, data in files.items()}


def _with_body(data: bytes, change: Callable[[bytes], bytes | None]) -> bytes:
    return rezipped(data, lambda name, xml: change(xml) if name == _BODY else xml)


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
