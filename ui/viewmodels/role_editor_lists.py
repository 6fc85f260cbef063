"""The role editor's lists for Qt: the outline, the entries with drag and drop, the suggestions."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.i18n import as_typed
from ui.viewmodels.role_editor_rows import KINDS, EntryRow, OutlineRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index: TypeAlias = QModelIndex | QPersistentModelIndex

Row = TypeVar("Row")
ENTRY_TYPE = "application/x-interview-kits-role-entry"
"""What is dragged: the number of a row of the entries."""


class EditorRole(IntEnum):
    """What a row knows."""

    ROW = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows that are values; told as changed in place where their number stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == EditorRole.ROW:
            return row
        return self.shown(row, role)

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Return that entries are moved, never copied."""
        return Qt.DropAction.MoveAction

    def shown(self, row: Row, role: int) -> object:
        """Return what Qt asks of a row."""
        raise NotImplementedError


class OutlineModel(RowModel[OutlineRow]):
    """The sections; an entry can be dropped on those that hold requirements."""

    dropped = Signal(int, int)
    """The number of an entry, and of the section it was dropped on."""

    def shown(self, row: OutlineRow, role: int) -> object:
        """Return the title, or what a screen reader says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.count}" if row.count else row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let requirements be dropped on their sections."""
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].section in KINDS:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return [ENTRY_TYPE]

    def dropMimeData(  # noqa: N802 - Qt's own signature
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        source = dragged_row(data)
        if source is None or not parent.isValid():
            return False
        self.dropped.emit(source, parent.row())
        return True


class EntryModel(RowModel[EntryRow]):
    """The entries of the section that is shown."""

    moved = Signal(int, int)
    """The number of an entry, and of the row before which it was dropped."""

    def shown(self, row: EntryRow, role: int) -> object:
        """Return the text, or what a screen reader says."""
        return {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.ToolTipRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
        }.get(Qt.ItemDataRole(role)) if role in _SHOWN else None  # fmt: skip

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [ENTRY_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged entry: its number, and its text for other programs."""
        made = QMimeData()
        row = indexes[0].row()
        made.setData(ENTRY_TYPE, str(row).encode())
        made.setText(as_typed(self.rows[row].text))
        return made

    def dropMimeData(  # noqa: N802 - Qt's own signature
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        source = dragged_row(data)
        if source is None:
            return False
        before = parent.row() if parent.isValid() else row
        self.moved.emit(source, before if before >= 0 else len(self.rows))
        return True


def dragged_row(data: QMimeData) -> int | None:
    """Return the number of the entry that is dragged, or None for anything else."""
    text = bytes(data.data(ENTRY_TYPE).data()).decode("ascii", errors="replace")
    return int(text) if text.isdecimal() else None


_SHOWN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
