"""What a document is made of: blocks and spans that know neither Word nor HTML nor Qt.

A block says what stands there and in which role; how that looks is the renderer's and the theme's
affair. Every renderer must render every block type below.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from roles.model import Language


class Emphasis(StrEnum):
    """How a run of text stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"


class Role(StrEnum):
    """What a paragraph or table cell is for."""

    BODY = "body"
    LEAD = "lead"  # the three lines at the top that say what the document is for
    SPOKEN = "spoken"  # the question itself, said aloud: the largest text
    SCRIPT = "script"  # what else is said aloud: opening, level line, fallback, close
    ASIDE = "aside"  # purpose, reason, hints: muted
    SOLUTION = "solution"  # what a right answer contains, for the interviewer
    SMALL = "small"  # codes and footers
    LABEL = "label"  # the name of what follows
    MARK = "mark"  # something the reader must see before using what follows
    WARNING = "warning"  # the warning sign under score 1


class FieldKind(StrEnum):
    """What a person can enter in a form."""

    CHOICE = "choice"
    TEXT = "text"
    CHECK = "check"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text."""

    text: str
    emphasis: Emphasis = Emphasis.PLAIN


@dataclass(frozen=True, slots=True)
class Field:
    """A form control inside a paragraph. ``id`` is unique in a document; ``code`` is its bookmark.

    ``label`` is what a screen reader says; ``prompt`` is shown until it is filled in. ``options``
    are (value, shown text) pairs of a choice.
    """

    id: str
    code: str
    kind: FieldKind
    label: str
    prompt: str
    options: tuple[tuple[str, str], ...] = ()
    value: str = ""
    """What a field for text is filled in with already, in place of its prompt."""


@dataclass(frozen=True, slots=True)
class PageOf:
    """The page on which an anchor stands, from 1, already filled in."""

    anchor: str
    page: int


Inline: TypeAlias = Span | Field | PageOf


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is used once, for the document's title."""

    level: int
    text: str
    code: str = ""
    """A visible code before the text, such as ``Q3``."""
    anchor: str = ""
    """A name by which a table of contents leads here: letters, digits and underscores."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    content: tuple[Inline, ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Listing:
    """Short lines one below the other: bullets, or boxes to tick by hand."""

    items: tuple[tuple[Inline, ...], ...]
    tick: bool = False


@dataclass(frozen=True, slots=True)
class Artefact:
    """The material of a work sample, line for line in a monospaced face."""

    text: str
    label: str = ""
    size: float = 0
    """Points of its type where the theme's are too many for its place; 0 for the theme's."""


@dataclass(frozen=True, slots=True)
class NoteLines:
    """Ruled room to write in by hand, under short prompts such as Situation or Result.

    ``lines`` is how many ruled lines each prompt gets.
    """

    prompts: tuple[str, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; ``header`` cells name their column or row."""

    content: tuple[Paragraph | Listing, ...]
    header: bool = False
    tinted: bool = False
    number: bool = False
    """Set flush right, as figures are."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; ``heading`` makes it a band across the table that names the rows below it."""

    cells: tuple[Cell, ...]
    heading: bool = False
    room: int = 0
    """Least height in millimetres, to write in by hand."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``widths`` are shares of the text width, 100 in all; ``header`` is its first row.

    ``summary`` says in a sentence what it shows, for those who cannot see it. Rows never break
    across pages.
    """

    widths: tuple[int, ...]
    header: TableRow
    rows: tuple[TableRow, ...]
    summary: str
    together: bool = False
    """Keep all rows on one page with what stands before the table."""
    leads_on: bool = False
    """Keep the last row on one page with what follows the table."""
    compact: bool = False
    """Small print, for a table that must hold much."""


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that stay on one page as far as that is possible."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A line of a table of contents: what stands where, ``depth`` 1 or 2, the page from 1."""

    text: str
    anchor: str
    page: int
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents, its page numbers already filled in."""

    lines: tuple[ContentsLine, ...]


Prose: TypeAlias = Heading | Paragraph | Listing | Artefact | NoteLines | Contents
Block: TypeAlias = Prose | Table | Group | PageBreak


class Kind(StrEnum):
    """The kinds of document, by the names the command line uses."""

    BOOK = "book"
    BRIEFING = "briefing"
    LETTER = "letter"
    GUIDE = "guide"
    NOTES = "notes"
    GRID = "grid"
    CANDIDATE_SHEET = "candidate-sheet"
    DEBRIEF_AGENDA = "debrief-agenda"


@dataclass(frozen=True, slots=True)
class KitStamp:
    """What identifies the kit in each footer and in a form's hidden properties."""

    kit_id: str
    version: int
    digest: str
    schema: int


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: what stands in it and what surrounds it on every page."""

    kind: Kind
    name: str
    """What it is known by in every language, such as ``interview-1-guide``."""
    interview: int
    """Number of the interview it is for, from 1; 0 for the whole kit."""
    title: str
    language: Language
    header: str
    footer: str
    """Kit, version and confidentiality."""
    page_label: str
    """How a page number is said, with ``{page}`` and ``{pages}`` where the renderer counts."""
    stamp: KitStamp
    blocks: tuple[Block, ...]
    landscape: bool = False
    date: str = ""
    """ISO date of the kit, or empty."""


def walk(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return every block in reading order, groups replaced by what is in them."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Group):
            found.extend(walk(block.blocks))
        else:
            found.append(block)
    return tuple(found)
