"""The same document as plain strings in a zip: the least that writing it can cost."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from kits.document.blocks import (
    Artefact,
    Document,
    Field,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    Paragraph,
    Span,
    Table,
    walk,
)


def floor_bytes(document: Document, parts: list[tuple[str, bytes]]) -> bytes:
    """Write the same texts and tables as plain f-strings into a zip: no styles thought about."""
    body = "".join(floor_block(block) for block in walk(document.blocks))
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="x"><w:body>'
        f"{body}</w:body></w:document>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
        archive.writestr("word/document.xml", xml)
    return buffer.getvalue()


def floor_block(block: object) -> str:
    match block:
        case Heading(level=level, text=text, code=code):
            return floor_paragraph(f"{code} {text}", f"Heading{level}")
        case Paragraph(content=content):
            return floor_paragraph(floor_text(content), "Body")
        case Listing(items=items):
            return "".join(floor_paragraph(floor_text(item), "List") for item in items)
        case Artefact(text=text):
            return "".join(floor_paragraph(row, "Code") for row in text.split("\n"))
        case NoteLines(prompts=prompts, lines=lines):
            return "".join(
                floor_paragraph(prompt, "Label") + floor_paragraph("", "Line") * lines
                for prompt in prompts
            )
        case Table(header=header, rows=rows):
            return f"<w:tbl>{''.join(floor_row(row) for row in (header, *rows))}</w:tbl>"
        case PageBreak():
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        case _:
            return ""


def floor_row(row) -> str:  # noqa: ANN001 - a TableRow
    inside = ("".join(map(floor_block, cell.content)) for cell in row.cells)
    cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="1000"/></w:tcPr>{text}</w:tc>' for text in inside)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def floor_text(content) -> str:  # noqa: ANN001 - spans and fields
    return "".join(
        item.text if isinstance(item, Span) else item.prompt if isinstance(item, Field) else ""
        for item in content
    )


def floor_paragraph(text: str, style: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def other_parts(data: bytes) -> list[tuple[str, bytes]]:
    """Return the parts of a Word file besides its text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if "document.xml" not in name]
        return [(name, archive.read(name)) for name in names]
