"""Blocks → the body of ``word/document.xml``, as strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kits.document.blocks import (
    Artefact,
    Contents,
    Emphasis,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    PageOf,
    Paragraph,
    Span,
    Table,
    walk,
)
from kits.document.measure import leads_on
from kits.document.rhythm import STYLE_OF_ROLE, Style
from kits.render.word.controls import ControlWriter
from kits.render.word.runs import run, span_xml
from kits.render.word.tables import TableWriter
from kits.render.word.xml import type_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.document.blocks import Block, ContentsLine, Field, Inline, Prose
    from kits.document.theme import Theme
    from roles.model import Language

_LOOK = '<w:pStyle w:val="Spacer"/>'
_FLAT = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
"""A point high."""
SPACER = f"<w:p><w:pPr>{_LOOK}<w:keepNext/></w:pPr></w:p>"
CLOSING = f"<w:p><w:pPr>{_LOOK}{_FLAT}</w:pPr></w:p>"
"""The paragraph Word wants at the end: flat, so that a full page starts no empty one."""
PAGE_BREAK = f"<w:p><w:pPr>{_LOOK}<w:keepNext/><w:pageBreakBefore/>{_FLAT}</w:pPr></w:p>"
"""Begins the new page: a break at the end of a full one would leave a page empty."""

_FIRST_MARK = 1_000_000
"""Bookmarks of headings are numbered from here; those of controls lie below."""


class BodyWriter:
    """Writes the blocks of one document that is ``width`` twips wide."""

    def __init__(self, language: Language, width: int, theme: Theme) -> None:
        self._theme = theme
        self._controls = ControlWriter(language)
        self._width = width
        self._touches = False
        self._marks = _FIRST_MARK
        self._turns = False

    def write(self, blocks: Sequence[Block], *, keep: bool = False, leads_on: bool = False) -> str:
        """Return blocks one after the other.

        ``keep`` holds them on one page; ``leads_on`` holds the last one to what follows.
        """
        last = len(blocks) - 1
        return "".join(
            self._block(block, keep=keep if position < last else leads_on)
            for position, block in enumerate(blocks)
        )

    def write_all(self, blocks: Sequence[Block]) -> str:
        """Return the blocks of the whole document; Word wants it to end in a paragraph."""
        ends_in_table = bool(blocks) and isinstance(walk(tuple(blocks))[-1], Table)
        found = self.write(blocks, leads_on=ends_in_table)
        return found + CLOSING if ends_in_table else found

    def inline(self, content: Sequence[Inline]) -> str:
        """Return spans and fields as runs and controls."""
        return "".join(
            span_xml(item) if isinstance(item, Span) else self._live(item) for item in content
        )

    def _live(self, item: Field | PageOf) -> str:
        """Return what a person or Word fills in."""
        if isinstance(item, PageOf):
            return f'<w:hyperlink w:anchor="{item.anchor}">{_page_of(item)}</w:hyperlink>'
        return self._controls.write(item)

    def _block(self, block: Block, *, keep: bool) -> str:
        match block:
            case Group():
                return self.write(block.blocks, keep=True, leads_on=keep)
            case Table():
                return self._table(block, keep=keep)
            case PageBreak():
                self._touches = False
                self._turns = True
                return ""
            case _:
                self._touches = not leads_on(block)
                return self._prose(block, keep=keep)

    def _table(self, block: Table, *, keep: bool) -> str:
        # Word joins two tables that touch, and sets one close under a paragraph
        apart = SPACER if self._touches else ""
        if self._turns:
            self._turns = False
            apart = PAGE_BREAK
        self._touches = False
        table = TableWriter(block, self, self._width, self._theme).write(keep=keep)
        self._touches = True
        return apart + table

    def _prose(self, block: Prose, *, keep: bool) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self.paragraph(block.content, STYLE_OF_ROLE[block.role], keep=keep)
            case Listing():
                return self._listing(block, keep=keep)
            case Artefact():
                return self._artefact(block, keep=keep)
            case NoteLines():
                return self._notes(block, keep=keep)
            case Contents():
                return self._contents(block)
            case _:
                assert_never(block)

    def paragraph(
        self, content: Sequence[Inline], style: str, *, keep: bool = False, look: str = ""
    ) -> str:
        """Return a paragraph in a style, held to the next one or not.

        ``look`` is finished properties that come on top of the style's.
        """
        return self._set(self.inline(content), style, keep=keep, look=look)

    def _set(self, runs: str, style: str, *, keep: bool, look: str = "") -> str:
        onward = "<w:keepNext/>" if keep else ""
        turn, flush = self._turn()
        properties = f'<w:pPr><w:pStyle w:val="{style}"/>{onward}{turn}{flush}{look}</w:pPr>'
        return f"<w:p>{properties}{runs}</w:p>"

    def _turn(self) -> tuple[str, str]:
        """Return what makes a paragraph begin the page, at its very top, after a page break."""
        turns, self._turns = self._turns, False
        return ("<w:pageBreakBefore/>", '<w:spacing w:before="0"/>') if turns else ("", "")

    def _heading(self, block: Heading) -> str:
        code = (Span(f"{block.code}\u2003", Emphasis.CODE),) if block.code else ()
        heading = self.paragraph((*code, Span(block.text)), f"Heading{block.level}", keep=True)
        return self._marked(heading, block.anchor) if block.anchor else heading

    def _marked(self, paragraph: str, anchor: str) -> str:
        """Return a paragraph with a bookmark round what stands in it."""
        self._marks += 1
        start = f'<w:bookmarkStart w:id="{self._marks}" w:name="{anchor}"/>'
        end = f'<w:bookmarkEnd w:id="{self._marks}"/>'
        properties, rest = paragraph.split("</w:pPr>", 1)
        return f"{properties}</w:pPr>{start}{rest.removesuffix('</w:p>')}{end}</w:p>"

    def _contents(self, block: Contents) -> str:
        """Return a line per entry: a link, dots, and the page, which Word counts anew in print."""
        tab = self._width
        look = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{tab}"/></w:tabs>'
        return "".join(
            f'<w:p><w:pPr><w:pStyle w:val="Toc{line.depth}"/>{look.join(self._turn())}</w:pPr>'
            f'<w:hyperlink w:anchor="{line.anchor}" w:history="1">{run(line.text)}'
            f"<w:r><w:tab/></w:r>{_page_of(line)}</w:hyperlink></w:p>"
            for line in block.lines
        )

    def _listing(self, block: Listing, *, keep: bool) -> str:
        style = "ListTick" if block.tick else "ListBullet"
        last = len(block.items) - 1
        return "".join(
            self.paragraph(item, style, keep=keep or position < last)
            for position, item in enumerate(block.items)
        )

    def _artefact(self, block: Artefact, *, keep: bool) -> str:
        label = ""
        if block.label:
            label = self.paragraph((Span(block.label),), "Label", keep=True)
        # One paragraph, which stays whole where a page holds it: some programs break a long chain
        # of paragraphs held together, or move it to the next page for no reason.
        text = "\n".join(block.text.rstrip("\n").splitlines())
        looks = f"<w:rPr>{type_size(block.size)}</w:rPr>" if block.size else ""
        return label + self._set(run(text, looks), Style.ARTEFACT, keep=keep, look=looks)

    def _notes(self, block: NoteLines, *, keep: bool) -> str:
        """Return a prompt and its lines for each; a page may turn between two prompts only.

        Held together as a whole they would be more than some pages have room for: there the last
        line would stand on the next one alone.
        """
        last = block.lines - 1
        return "".join(
            self.paragraph(
                (Span(prompt),) if prompt and not line else (),
                "NoteLine",
                keep=keep or line < last,
            )
            for prompt in block.prompts
            for line in range(block.lines)
        )


def _page_of(line: ContentsLine | PageOf) -> str:
    """Return the page as a field that shows the number it was given until it is counted anew."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {line.anchor} \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(str(line.page))}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
