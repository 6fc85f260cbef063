"""A document of every block, span, role and field, with text that tries to break out."""

from __future__ import annotations

from kits.document.blocks import (
    Artefact,
    Block,
    Cell,
    Contents,
    ContentsLine,
    Document,
    Emphasis,
    Field,
    FieldKind,
    Group,
    Heading,
    Kind,
    KitStamp,
    Listing,
    NoteLines,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)

HOSTILE = (
    "</w:t><script>alert(\"1\")</script> & 'x' ]]> \x00\x0b\x1f\ud800\ufffe {page} %s \u202e {0}"
)
SHOWN = "</w:t><script>alert(\"1\")</script> & 'x' ]]> "
"""The part of it that must be readable in any format."""


def fields(text: str) -> tuple[Field, ...]:
    options = (("1", f"1 {text}"), ("2", "2"))
    return tuple(
        Field(f"every.{kind}", f"kit_{kind}", kind, f"L {text}"[:60], f"P {text}", options)
        for kind in FieldKind
    )


def every_block(text: str = HOSTILE) -> Document:
    roles = tuple(Paragraph((Span(f"{role} {text}"),), role) for role in Role)
    emphases = Paragraph(tuple(Span(f"{emphasis} {text}", emphasis) for emphasis in Emphasis))
    form = Paragraph(fields(text))
    items = ((Span(f"one {text}"),), (Span("two\nlines\tand a tab"),))
    head = TableRow(tuple(Cell((Paragraph((Span(f"h {text}"),)),), header=True) for _ in "ab"))
    rows = (
        TableRow((Cell((Paragraph((Span(f"band {text}"),)),), tinted=True),), heading=True),
        TableRow(
            (Cell((*roles, Listing(items))), Cell((Listing(items, tick=True),), number=True))
        ),
        TableRow((Cell(()), Cell((Paragraph(()),))), room=12),
    )
    first = Table((60, 40), head, rows, f"summary {text}", together=True)
    second = Table((33, 67), head, rows, "again", leads_on=True, compact=True)
    blocks: tuple[Block, ...] = (
        Heading(1, f"title {text}"),
        Heading(2, f"section {text}"),
        Heading(3, f"question {text}", "Q1"),
        *roles,
        emphases,
        form,
        Listing(items),
        Listing(items, tick=True),
        Artefact(f"line one {text}\n\n\tline three  of four\nline four\n", f"label {text}"),
        Artefact(""),
        NoteLines((f"prompt {text}", "second"), 3),
        Contents(
            (ContentsLine(f"part {text}", "part_1", 1), ContentsLine("sub", "part_2", 12, 2))
        ),
        Heading(2, f"part {text}", anchor="part_1"),
        Heading(3, "sub", "Q2", anchor="part_2"),
        PageBreak(),
        Group((Heading(3, "in a group"), Group((Paragraph((Span("deep"),)),)), first)),
        first,
        second,
    )
    return Document(
        kind=Kind.GUIDE,
        name="every-block",
        interview=1,
        title=f"Every block {text}",
        language="en",
        header=f"header {text}",
        footer=f"footer {text}",
        page_label="Page {page} of {pages}",
        stamp=KitStamp("kit", 3, "abcdef12", 1),
        blocks=blocks,
        date="2026-11-23",
    )
