"""The plan as a list: each interview with its minutes, then the questions asked in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kits.document.reasons import requirement_name
from kits.identity import codes
from kits.minutes import OPENING, clock, scored_minutes
from kits.model import Origin
from ui.i18n import as_typed, on_screen

if TYPE_CHECKING:
    from kits.model import Interview, Kit, PlannedQuestion
    from ui.i18n import Words

    Index = QModelIndex | QPersistentModelIndex


class PlanRole(IntEnum):
    """What a row knows."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """An interview: how long it is and how well its time for questions is used."""

    number: int
    title: str
    focus: str
    used: int
    available: int
    minutes: str
    over: str
    """By how much it is over-full; empty where it is not."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign with its word: what is special about a question."""

    sign: str
    word: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the plan."""

    id: str
    code: str
    interview: int
    """Number of the interview, from 1."""
    clock: str
    """When it begins, counted from the start of the interview."""
    title: str
    type: str
    type_name: str
    minutes: str
    tags: tuple[str, ...]
    marks: tuple[Mark, ...]


PlanRow: TypeAlias = InterviewRow | QuestionRow


class PlanModel(QAbstractListModel):
    """The interviews and questions of a kit, in the order they are asked."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[PlanRow, ...] = ()

    def set_kit(self, kit: Kit | None) -> bool:
        """Show a kit's plan; tell whether its rows are others than before or in another order."""
        rows = () if kit is None else plan_rows(kit, self._words)
        before = self.rows
        if [_key(row) for row in rows] != [_key(row) for row in before]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        self.rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))
        return False

    def row_of(self, question_id: str, near: int = 0) -> int:
        """Return the row of a question; else of the one nearest to a row, -1 if there is none."""
        asked = [n for n, row in enumerate(self.rows) if isinstance(row, QuestionRow)]
        found = (n for n in asked if _key(self.rows[n]) == question_id)
        nearest = min(asked, key=lambda n: (abs(n - near), -n), default=-1)
        return next(found, nearest)

    def place_before(self, row: int) -> tuple[int, int] | None:
        """Return the interview and position, both from 0, of what is put before a row.

        What is put before the first heading goes right below it.
        """
        above = self.rows[: max(row, 1)]
        heads = [n for n, one in enumerate(above) if isinstance(one, InterviewRow)]
        return (len(heads) - 1, len(above) - heads[-1] - 1) if heads else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == PlanRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return as_typed(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, QuestionRow):
            return f"{row.title}\n{' · '.join(row.tags)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let questions be selected and dragged, not the headings between them."""
        if index.isValid() and isinstance(self.rows[index.row()], InterviewRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


def plan_rows(kit: Kit, words: Words) -> tuple[PlanRow, ...]:
    """Return the rows of a kit's plan."""
    code_of = codes(kit)
    rows: list[PlanRow] = []
    for number, interview in enumerate(kit.interviews, 1):
        rows.append(_interview_row(kit, number, interview, words))
        lengths = (planned.question.minutes for planned in interview.questions)
        starts = accumulate(lengths, initial=OPENING)
        rows += [
            _question_row(kit, planned, (code_of[planned.id], number, clock(start)), words)
            for planned, start in zip(interview.questions, starts, strict=False)
        ]
    return tuple(rows)


def minutes_used(interview: Interview) -> int:
    """Return the minutes of an interview's questions."""
    return sum(planned.question.minutes for planned in interview.questions)


def _interview_row(kit: Kit, number: int, interview: Interview, words: Words) -> InterviewRow:
    names = {c.id: c.name.best(kit.language) for c in kit.competencies}
    used, available = minutes_used(interview), scored_minutes(interview.minutes)
    focus = on_screen(" · ".join(names.get(key, key) for key in interview.focus), kit.language)
    over = used - available if used else 0
    return InterviewRow(
        number=number,
        title=words.text("ui.interview", number=number, minutes=interview.minutes),
        focus=focus if interview.questions else words.text("ui.plan.nothing-asked"),
        used=used,
        available=available,
        minutes=words.text("ui.minutes-of", used=used, available=available),
        over=words.text("ui.plan.over", minutes=over) if over > 0 else "",
    )


def _question_row(
    kit: Kit, planned: PlannedQuestion, where: tuple[str, int, str], words: Words
) -> QuestionRow:
    text = planned.question.best_text(kit.language)
    code, interview, start = where
    return QuestionRow(
        id=planned.id,
        code=code,
        interview=interview,
        clock=start,
        title=on_screen(text.title or text.ask, kit.language),
        type=str(planned.question.type),
        type_name=words.text(f"type.{planned.question.type}"),
        minutes=words.text("ui.minutes", minutes=planned.question.minutes),
        tags=tuple(
            on_screen(requirement_name(kit, key), kit.language) for key in planned.requirements
        ),
        marks=_marks(planned, words),
    )


def _marks(planned: PlannedQuestion, words: Words) -> tuple[Mark, ...]:
    names: list[str] = []
    if planned.origin is not Origin.BANK:
        names.append("own" if planned.origin is Origin.USER else "general")
    if planned.edited:
        names.append("edited")
    if planned.locked and planned.origin is not Origin.USER:  # one's own is always kept
        names.append("pinned" if planned.pinned else "locked")
    elif planned.pinned:
        names.append("pinned")
    return tuple(Mark(name, words.text(f"ui.plan.{name}")) for name in names)


def _key(row: PlanRow) -> object:
    """Return what makes a row the same row: the question, or the number of the interview."""
    return row.id if isinstance(row, QuestionRow) else row.number


def _spoken(row: PlanRow) -> str:
    if isinstance(row, InterviewRow):
        return ", ".join(part for part in (row.title, row.minutes, row.over) if part)
    marks = (mark.word for mark in row.marks)
    return ", ".join(
        (row.code, row.clock, row.title, row.type_name, row.minutes, *marks, *row.tags)
    )
