"""Which requirement is covered, where, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kits.identity import codes

if TYPE_CHECKING:
    from kits.model import Covered, Kit
    from ui.i18n import Words

    Index = QModelIndex | QPersistentModelIndex


class CoverageRole(IntEnum):
    """What a row knows."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading over requirements of one kind."""

    title: str
    figures: str


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A requirement: how far it is covered, and by which questions of which interview."""

    id: str
    text: str
    importance: str
    state: str
    """direct, touched, none, or learned for what is not scored."""
    state_name: str
    codes: tuple[tuple[str, ...], ...]
    """The codes of its questions, for each interview."""
    to_add: str


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
        self.beginResetModel()
        self.rows = () if kit is None else coverage_rows(kit, self._words)
        self.interviews = 0 if kit is None else len(kit.interviews)
        self.endResetModel()

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
            return row.title if isinstance(row, GroupRow) else row.text
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
            c.requirement.text.best(kit.language).rstrip(" .") for c in scored if not c.covered_by
        ),
    )


def coverage_rows(kit: Kit, words: Words) -> tuple[CoverageRow, ...]:
    """Return the requirements with a heading over each group."""
    groups: dict[str, list[Covered]] = {}
    for covered in kit.requirements:
        groups.setdefault(_heading(covered, kit, words), []).append(covered)
    where = _where(kit)
    rows: list[CoverageRow] = []
    for heading, members in groups.items():
        done = sum(bool(c.covered_by) for c in members)
        rows.append(GroupRow(heading, words.text("ui.of", part=done, whole=len(members))))
        rows += [_row(covered, kit, where, words) for covered in members]
    return tuple(rows)


def _heading(covered: Covered, kit: Kit, words: Words) -> str:
    requirement = covered.requirement
    kind = words.text(f"ui.kind.{requirement.kind}")
    return f"{kind} · {requirement.group.best(kit.language)}" if requirement.group else kind


def _where(kit: Kit) -> dict[str, tuple[int, str]]:
    """Return the interview and the code of each question."""
    code_of = codes(kit)
    return {
        planned.id: (number, code_of[planned.id])
        for number, interview in enumerate(kit.interviews)
        for planned in interview.questions
    }


def _row(
    covered: Covered, kit: Kit, where: dict[str, tuple[int, str]], words: Words
) -> RequirementRow:
    requirement = covered.requirement
    state = str(covered.coverage) if requirement.scored else "learned"
    by_interview: list[list[tuple[int, str]]] = [[] for _ in kit.interviews]
    for question_id in covered.covered_by:
        number, code = where[question_id]
        by_interview[number].append((int(code[1:]), code))
    missing = covered.minutes_to_add if state in {"none", "touched"} else None
    return RequirementRow(
        id=requirement.id,
        text=requirement.text.best(kit.language).rstrip(" ."),
        importance=words.text(f"importance.{requirement.importance}"),
        state=state,
        state_name=words.text(f"ui.coverage.{state}"),
        codes=tuple(tuple(code for _, code in sorted(found)) for found in by_interview),
        to_add="" if missing is None else words.text("ui.would-take", minutes=missing),
    )


def _spoken(row: CoverageRow) -> str:
    if isinstance(row, GroupRow):
        return f"{row.title}, {row.figures}"
    asked = ", ".join(code for found in row.codes for code in found)
    parts = (row.text, row.importance, row.state_name, asked, row.to_add)
    return ", ".join(part for part in parts if part)
