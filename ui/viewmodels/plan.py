"""The plan as a list: each interview with its minutes, then the questions asked in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kits.document.reasons import requirement_name
from kits.identity import codes
from kits.minutes import scored_minutes

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


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the plan."""

    id: str
    code: str
    interview: int
    title: str
    type: str
    type_name: str
    minutes: str
    tags: tuple[str, ...]
    composed: bool


PlanRow: TypeAlias = InterviewRow | QuestionRow


class PlanModel(QAbstractListModel):
    """The interviews and questions of a kit, in the order they are asked."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[PlanRow, ...] = ()

    def set_kit(self, kit: Kit | None) -> None:
        """Show a kit's plan."""
        rows = () if kit is None else plan_rows(kit, self._words)
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def row_of(self, question_id: str) -> int:
        """Return the row of a question; else of the first question, -1 if there is none."""
        ids = [row.id if isinstance(row, QuestionRow) else "" for row in self.rows]
        if question_id and question_id in ids:
            return ids.index(question_id)
        return next((i for i, id_ in enumerate(ids) if id_), -1)

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
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, QuestionRow):
            return f"{row.title}\n{' · '.join(row.tags)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let questions be selected, not the headings between them."""
        if index.isValid() and isinstance(self.rows[index.row()], InterviewRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def plan_rows(kit: Kit, words: Words) -> tuple[PlanRow, ...]:
    """Return the rows of a kit's plan."""
    code_of = codes(kit)
    rows: list[PlanRow] = []
    for number, interview in enumerate(kit.interviews, 1):
        rows.append(_interview_row(kit, number, interview, words))
        rows += [
            _question_row(kit, planned, (code_of[planned.id], number), words)
            for planned in interview.questions
        ]
    return tuple(rows)


def minutes_used(interview: Interview) -> int:
    """Return the minutes of an interview's questions."""
    return sum(planned.question.minutes for planned in interview.questions)


def _interview_row(kit: Kit, number: int, interview: Interview, words: Words) -> InterviewRow:
    names = {c.id: c.name.best(kit.language) for c in kit.competencies}
    used, available = minutes_used(interview), scored_minutes(interview.minutes)
    return InterviewRow(
        number=number,
        title=words.text("ui.interview", number=number, minutes=interview.minutes),
        focus=" · ".join(names.get(key, key) for key in interview.focus),
        used=used,
        available=available,
        minutes=words.text("ui.minutes-of", used=used, available=available),
    )


def _question_row(
    kit: Kit, planned: PlannedQuestion, where: tuple[str, int], words: Words
) -> QuestionRow:
    text = planned.question.best_text(kit.language)
    return QuestionRow(
        id=planned.id,
        code=where[0],
        interview=where[1],
        title=text.title or text.ask,
        type=str(planned.question.type),
        type_name=words.text(f"type.{planned.question.type}"),
        minutes=words.text("ui.minutes", minutes=planned.question.minutes),
        tags=tuple(requirement_name(kit, key) for key in planned.requirements),
        composed=planned.origin == "composed",
    )


def _spoken(row: PlanRow) -> str:
    if isinstance(row, InterviewRow):
        return f"{row.title}, {row.minutes}"
    return ", ".join((row.code, row.title, row.type_name, row.minutes, *row.tags))
