"""The paragraph styles every renderer knows: which size, and how much white around and between.

Lengths are points on a grid of four (two within a list), line pitches shares of the type size.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kits.document.blocks import Role

if TYPE_CHECKING:
    from kits.document.theme import Theme

LOOSE, SNUG, TIGHT = 1.3, 1.25, 1.2
NOTE_LINE = 20.0
"""From one line to write on to the next; more where the type itself is larger."""
BOX = 6.0
"""From the line round a box to what is in it."""
BAR_INDENT = 10.0
"""From the bar beside what is said aloud to its text."""
HANGING = 1.55
"""How far an item of a list stands in, as a share of the body's size."""
CELL_HIGH, CELL_WIDE = 1.0, 1.6
"""Millimetres between a table's lines and what is in its cells."""
LONGEST_LINE = 90
"""Letters of a line of material, at most."""
MONO = 0.605
"""How wide a letter of a monospaced face is, as a share of its size: the widest we met."""

_POINTS_PER_MILLIMETRE = 72 / 25.4


class Style(StrEnum):
    """The paragraph styles, by the ids Word has them under."""

    TITLE = "Heading1"
    SECTION = "Heading2"
    QUESTION = "Heading3"
    LABEL = "Label"
    NORMAL = "Normal"
    LEAD = "Lead"
    SPOKEN = "Spoken"
    SCRIPT = "Script"
    ASIDE = "Aside"
    SOLUTION = "Solution"
    SMALL = "Small"
    MARK = "Mark"
    WARNING = "Warning"
    TOC_1 = "Toc1"
    TOC_2 = "Toc2"
    HEADER = "Header"
    FOOTER = "Footer"
    SPACER = "Spacer"
    BULLET = "ListBullet"
    TICK = "ListTick"
    ARTEFACT = "Artefact"
    NOTE_LINE = "NoteLine"
    CELL_TEXT = "CellText"
    CELL_HEAD = "CellHead"
    COMPACT_TEXT = "CompactText"
    COMPACT_HEAD = "CompactHead"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Which of a theme's sizes a style takes, the white before and after it, and its pitch."""

    size: str
    before: float = 0
    after: float = 0
    pitch: float = TIGHT


RHYTHM: dict[Style, Rhythm] = {
    Style.TITLE: Rhythm("title", 0, 8),
    Style.SECTION: Rhythm("section", 16, 4),
    Style.QUESTION: Rhythm("question", 12, 0),
    Style.LABEL: Rhythm("aside", 8, 4),
    Style.NORMAL: Rhythm("body", 0, 4, LOOSE),
    Style.LEAD: Rhythm("body", 0, 2, LOOSE),
    Style.SPOKEN: Rhythm("spoken", 0, 4, SNUG),
    Style.SCRIPT: Rhythm("body", 0, 4, LOOSE),
    Style.ASIDE: Rhythm("aside", 4, 2, SNUG),
    Style.SOLUTION: Rhythm("aside", 0, 4, SNUG),
    Style.SMALL: Rhythm("small", 0, 6),
    Style.MARK: Rhythm("aside", 0, 8),
    Style.WARNING: Rhythm("cell", 4, 0),
    Style.TOC_1: Rhythm("body", 4, 2),
    Style.TOC_2: Rhythm("body", 0, 2),
    Style.HEADER: Rhythm("running"),
    Style.FOOTER: Rhythm("running"),
    Style.BULLET: Rhythm("body", 0, 2, LOOSE),
    Style.TICK: Rhythm("body", 0, 2, LOOSE),
    Style.ARTEFACT: Rhythm("mono", 0, 0, SNUG),
    Style.NOTE_LINE: Rhythm("small"),
    Style.CELL_TEXT: Rhythm("cell"),
    Style.CELL_HEAD: Rhythm("cell"),
    Style.COMPACT_TEXT: Rhythm("compact", 0, 1),
    Style.COMPACT_HEAD: Rhythm("compact"),
}

STYLE_OF_ROLE = {
    Role.BODY: Style.NORMAL,
    Role.LEAD: Style.LEAD,
    Role.SPOKEN: Style.SPOKEN,
    Role.SCRIPT: Style.SCRIPT,
    Role.ASIDE: Style.ASIDE,
    Role.SOLUTION: Style.SOLUTION,
    Role.SMALL: Style.SMALL,
    Role.LABEL: Style.LABEL,
    Role.MARK: Style.MARK,
    Role.WARNING: Style.WARNING,
}
_KEPT_IN_CELLS = frozenset({Role.WARNING, Role.LABEL, Role.SMALL})
"""Roles that look in a table as they do elsewhere."""


def cell_style(role: Role, *, header: bool, compact: bool) -> Style:
    """Return the style of a paragraph in a table."""
    if role in _KEPT_IN_CELLS:
        return STYLE_OF_ROLE[role]
    if compact:
        return Style.COMPACT_HEAD if header else Style.COMPACT_TEXT
    return Style.CELL_HEAD if header else Style.CELL_TEXT


def size_of(theme: Theme, style: Style) -> float:
    """Return the size of a style's type in points."""
    return float(getattr(theme.sizes, RHYTHM[style].size))


def note_line(theme: Theme) -> float:
    """Return the points from one line to write on to the next."""
    return max(NOTE_LINE, 1.8 * theme.sizes.small)


def mono_size(theme: Theme, width: float, letters: int) -> float:
    """Return the size at which lines of so many letters fit a width in points."""
    room = width - 2 * BOX
    fitting = room / (MONO * max(letters, 1))
    return min(theme.sizes.mono, fitting // 0.5 * 0.5)


def points(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * _POINTS_PER_MILLIMETRE
