"""The list of the plan: many questions at once, dragged to other places or into other kits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from ui.viewmodels.plan import PlanModel, QuestionRow
from ui.views.kit_clipboard import has_questions
from ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from ui.theme import Look
    from ui.widgets.row_delegates import RowDelegate

_NOWHERE = -1
_DOT = 4.0


class PlanList(ListView):
    """Questions between the headings of their interviews."""

    selection_changed = Signal()
    moved_before = Signal(int)
    """The selected questions were dropped before this row."""
    dropped_before = Signal(object, int)
    """Questions of another window (their mime data) were dropped before this row."""
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, model: PlanModel, delegate: RowDelegate, look: Look) -> None:
        super().__init__(name, model, delegate)
        self._plan = model
        self._look = look
        self._before = _NOWHERE
        self.mime_of: Callable[[tuple[str, ...]], QMimeData] | None = None
        """Makes of questions what is dragged."""
        mode = QAbstractItemView.SelectionMode.ExtendedSelection
        self.setSelectionMode(mode)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAutoScroll(True)

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the selected questions in the order they are asked."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._plan.rows[row] for row in rows if row < len(self._plan.rows))
        return tuple(row.id for row in found if isinstance(row, QuestionRow))

    def select_ids(self, ids: tuple[str, ...], current: int) -> None:
        """Select questions and be at a row."""
        chosen = QItemSelection()
        for number, row in enumerate(self._plan.rows):
            if isinstance(row, QuestionRow) and row.id in ids:
                index = self._plan.index(number)
                chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        at = self._plan.index(current)
        self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.scrollTo(at)

    def row_at(self, at: QPoint) -> int:
        """Return the row before which something dropped here goes.

        On a heading that is the first place of its interview, below all rows the last of all.
        """
        index = self.indexAt(at)
        if not index.isValid():
            return len(self._plan.rows)
        row = index.row()
        if not isinstance(self._plan.rows[row], QuestionRow):
            return row + 1
        return row + (at.y() > self.visualRect(index).center().y())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Tell that other questions are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Drag the selected questions: moved here, copied anywhere else."""
        if not self.ids or self.mime_of is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mime_of(self.ids))
        first = self._plan.index(self._plan.row_of(self.ids[0]))
        drag.setPixmap(self.viewport().grab(self.visualRect(first)))
        drag.setHotSpot(QPoint(24, 12))
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        drag.exec(actions, Qt.DropAction.MoveAction)
        self._show_drop(_NOWHERE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let questions in."""
        self._hover(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the questions would go."""
        super().dragMoveEvent(event)  # scrolls at the edges
        self._hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._show_drop(_NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what was dragged here, or take in what comes from elsewhere."""
        before = self.row_at(event.position().toPoint())
        self._show_drop(_NOWHERE)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if not has_questions(event.mimeData()):
            event.ignore()
        elif event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.moved_before.emit(before)
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped_before.emit(event.mimeData(), before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a line where the dragged questions would go."""
        super().paintEvent(event)
        if self._before == _NOWHERE:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour("accent")
        y, width = float(self._line_at(self._before)), float(self.viewport().width())
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(10 + _DOT, y), QPointF(width - 10, y))
        painter.setBrush(self._look.colour("surface"))
        painter.drawEllipse(QPointF(10, y), _DOT, _DOT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected questions, by mouse or by key."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        else:
            self.menu_wanted.emit(event.globalPos())

    def _hover(self, event: QDragMoveEvent) -> None:
        if not has_questions(event.mimeData()):
            event.ignore()
            self._show_drop(_NOWHERE)
            return
        mine = event.source() is self
        event.setDropAction(Qt.DropAction.MoveAction if mine else Qt.DropAction.CopyAction)
        event.accept()
        self._show_drop(self.row_at(event.position().toPoint()))

    def _show_drop(self, before: int) -> None:
        if before != self._before:
            self._before = before
            self.viewport().update()

    def _line_at(self, before: int) -> int:
        """Return the height at which a row begins, or the last one ends."""
        if before < len(self._plan.rows):
            return max(2, self.visualRect(self._plan.index(before)).top())
        return self.visualRect(self._plan.index(before - 1)).bottom()
