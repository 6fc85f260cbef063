"""A list as this window shows it: one column, rows painted by a delegate, smooth to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.widgets.row_delegates import RowDelegate


class ListView(QListView):
    """A list of rows; tells which one is current."""

    current_changed = Signal(QModelIndex)
    entered_row = Signal(QModelIndex)
    """Enter was pressed on a row, or it was clicked twice; never at a single click."""

    def __init__(self, name: str, model: QAbstractItemModel, delegate: RowDelegate) -> None:
        super().__init__()
        self.setAccessibleName(name)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.entered_row)
        self.selectionModel().currentChanged.connect(lambda now, _: self.current_changed.emit(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows that may wrap out anew at another width; Qt does at another height only."""
        super().resizeEvent(event)
        adjusts = self.resizeMode() is QListView.ResizeMode.Adjust
        if adjusts and event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered_row.emit(self.currentIndex())

    def select_row(self, row: int) -> None:
        """Make a row the current one and show it."""
        index = self.model().index(row, 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
