"""What is wrong or worth knowing, one sentence a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from roles.problem import Problem
    from ui.i18n import Words

    Index = QModelIndex | QPersistentModelIndex

SEVERITY = Qt.ItemDataRole.UserRole


class ProblemListModel(QAbstractListModel):
    """The problems of a session, the gravest first."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._problems: tuple[Problem, ...] = ()

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of problems."""
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        sentence = self._words.sentence(problem)
        severity = self._words.text(f"severity.{problem.severity}")
        texts: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: sentence,
            Qt.ItemDataRole.ToolTipRole: sentence,
            Qt.ItemDataRole.AccessibleTextRole: f"{severity}: {sentence}",
            SEVERITY: str(problem.severity),
        }
        return texts.get(role)
