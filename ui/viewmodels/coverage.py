"""Which requirement is covered, where, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kits.identity import codes
from ui.i18n import as_typed, on_screen

if TYPE_CHECKING:
    from kits.model import Covered, Kit
    from ui.i18n import Words

    Index = QModelIndex | QPersistentModelIndex


SHOWS, TOUCHES = "\N{BLACK CIRCLE}", "\N{WHITE CIRCLE}"
MOST_NAMES = 3
"""Names of what is left out that are told; all of them stand in the list."""


class CoverageRole(IntEnum):
    """What a row knows."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading over requirements of one kind."""

    title: str
    figures: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A question that shows a requirement, or only touches it through something broader."""

    id: str
    code: str
    direct: bool

    @property
    def sign(self) -> str:
        """Return the sign that stands before its code."""
        return SHOWS if self.direct else TOUCHES

    @property
    def text(self) -> str:
        """Return sign and code."""
        return f"{self.sign} {self.code}"


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A requirement: how far it is covered, and by which questions of which interview."""

    id: str
    text: str
    importance: str
    state: str
    """direct, touched, none, or learned for what is not scored."""
    state_name: str
    cells: tuple[tuple[Mark, ...], ...]
    """Its questions, for each interview."""
    to_add: str
    """How long a question on it would take, where it has none of its own."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return its questions in all interviews, those that show it first."""
        every = [mark for cell in self.cells for mark in cell]
        return tuple(sorted(every, key=lambda mark: not mark.direct))

    @property
    def lacks(self) -> bool:
        """Tell whether a question of its own could be added."""
        return bool(self.to_add)


CoverageRow: TypeAlias = GroupRow | RequirementRow


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of a kit's requirements is covered."""

    essential: int
    of_essential: int
    every: int
    of_every: int
    minutes_missing: int
    names_left: tuple[str, ...]

    @property
    def left(self) -> int:
        """Return how many requirements have no question of their own."""
        return self.of_every - self.every


class CoverageModel(QAbstractListModel):
    """The requirements of a kit by kind and group."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[CoverageRow, ...] = ()
        self.interviews = 0

    def set_kit(self, kit: Kit | None) -> None:
        """Show a kit's coverage."""
        rows = () if kit is None else coverage_rows(kit, self._words)
        self.interviews = 0 if kit is None else len(kit.interviews)
        if rows and list(map(_key, rows)) == list(map(_key, self.rows)):
            self.rows = rows  # whoever is in the list stays where they are
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @property
    def lacks(self) -> bool:
        """Tell whether a question could be added for any requirement."""
        return any(row.lacks for row in self.rows if isinstance(row, RequirementRow))

    @property
    def most_marks(self) -> int:
        """Return how many questions the fullest cell holds."""
        rows = [row for row in self.rows if isinstance(row, RequirementRow)]
        return max((len(cell) for row in rows for cell in row.cells), default=0)

    def row_of(self, requirement_id: str) -> int:
        """Return the row of a requirement, -1 if there is none."""
        return next((n for n, row in enumerate(self.rows) if _key(row) == requirement_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CoverageRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title if isinstance(row, GroupRow) else as_typed(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let requirements be selected, not the headings between them."""
        if index.isValid() and isinstance(self.rows[index.row()], GroupRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def tally(kit: Kit) -> Tally:
    """Return how much is covered by a question of its own."""
    scored = [c for c in kit.requirements if c.requirement.scored]
    covered = [c for c in scored if c.covered_by]
    essential = [c for c in scored if c.requirement.importance == "essential"]
    return Tally(
        essential=sum(bool(c.covered_by) for c in essential),
        of_essential=len(essential),
        every=len(covered),
        of_every=len(scored),
        minutes_missing=kit.plan.minutes_missing,
        names_left=tuple(
            on_screen(c.requirement.text.best(kit.language).rstrip(" ."), kit.language)
            for c in scored
            if not c.covered_by
        ),
    )


def coverage_rows(kit: Kit, words: Words) -> tuple[CoverageRow, ...]:
    """Return the requirements with a heading over each group."""
    groups: dict[str, list[Covered]] = {}
    for covered in kit.requirements:
        groups.setdefault(_heading(covered, kit, words), []).append(covered)
    where = codes(kit)
    rows: list[CoverageRow] = []
    for heading, members in groups.items():
        done = sum(bool(c.covered_by) for c in members)
        rows.append(GroupRow(heading, words.text("ui.of", part=done, whole=len(members))))
        rows += [_row(covered, kit, where, words) for covered in members]
    return tuple(rows)


def _key(row: CoverageRow) -> str:
    return f"{row.title}:" if isinstance(row, GroupRow) else row.id


def _heading(covered: Covered, kit: Kit, words: Words) -> str:
    requirement = covered.requirement
    kind = words.text(f"ui.kind.{requirement.kind}")
    return f"{kind} · {requirement.group.best(kit.language)}" if requirement.group else kind


def _row(covered: Covered, kit: Kit, where: dict[str, str], words: Words) -> RequirementRow:
    requirement = covered.requirement
    state = str(covered.coverage) if requirement.scored else "learned"
    cells = tuple(
        tuple(
            Mark(planned.id, where[planned.id], direct=requirement.id in planned.requirements)
            for planned in interview.questions
            if requirement.id in (*planned.requirements, *planned.touches)
        )
        for interview in kit.interviews
    )
    missing = covered.minutes_to_add if state in {"none", "touched"} else None
    return RequirementRow(
        id=requirement.id,
        text=on_screen(requirement.text.best(kit.language).rstrip(" ."), kit.language),
        importance=words.text(f"importance.{requirement.importance}"),
        state=state,
        state_name=words.text(f"ui.coverage.{state}"),
        cells=cells,
        to_add="" if missing is None else words.text("ui.would-take", minutes=missing),
    )


def _spoken(row: CoverageRow) -> str:
    if isinstance(row, GroupRow):
        return f"{row.title}, {row.figures}"
    asked = ", ".join(mark.code for mark in row.marks)
    parts = (row.text, row.importance, row.state_name, asked, row.to_add)
    return ", ".join(part for part in parts if part)
