"""The pane in which questions of a file are looked through before the kit asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.icons import paint_icon
from ui.theme import SMALL, Scale
from ui.viewmodels.question_editor_import import ROW, ImportModel
from ui.widgets.list_view import ListView
from ui.widgets.paint import paint_box, paint_text, width_of
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    TIGHT,
    button,
    column,
    fill,
    label,
    on_click,
    row,
    rule,
)
from ui.widgets.row_delegates import RowDelegate, icon_at

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.viewmodels.question_editor_import import ImportRow
    from ui.views.context import Context

    Index = QModelIndex | QPersistentModelIndex

_TICKS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportPane(QWidget):
    """The questions with boxes, what to look at in the one that is selected, and where to."""

    left = Signal()
    """All that was wanted is in the kit."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words = context.words
        words = context.words
        self.model = ImportModel(context.session, words, self)
        self.general = label("", "caption", "notice")
        self.rows = ImportList(words.text("ui.import.list"), self.model, context)
        self.notes = label("", "caption", "notice")
        self.empty = label("", "body", "muted")
        self.every = button(words.text("ui.import.all"), "link")
        self.none = button(words.text("ui.import.none"), "link")
        self.interview = QComboBox()
        self.interview.setAccessibleName(words.text("ui.import.interview"))
        self.add = button("", "primary")
        self._lay_out()
        self._connect()

    def read_file(self, path: str, interview: int) -> None:
        """Read a file, for an interview from 0."""
        self.interview.clear()
        self.interview.addItems(self.model.interviews())
        self.interview.setCurrentIndex(interview)
        self.model.read_file(path, interview)
        self.rows.setFocus()

    def _lay_out(self) -> None:
        layout = column(self)
        upper = column(margins=(PAD, SNUG, PAD, SNUG), gap=TIGHT)
        fill(upper, (self.general, self.empty))
        layout.addLayout(upper)
        inset = column(margins=(TIGHT, 0, TIGHT, 0))
        inset.addWidget(self.rows)
        layout.addLayout(inset, 1)
        below = column(margins=(PAD, TIGHT, PAD, SNUG))
        below.addWidget(self.notes)
        layout.addLayout(below)
        layout.addWidget(rule())
        foot = row(margins=(PAD, SNUG, PAD, SNUG), gap=GAP)
        fill(foot, (label(self._words.text("ui.import.interview"), "caption", "muted"),
                    self.interview, 1, self.add))  # fmt: skip
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.model.told.connect(self._show)
        self.rows.current_changed.connect(self._show_notes)
        self.interview.activated.connect(self._choose)
        on_click(self.every, lambda: self.model.tick_all(ticked=True))
        on_click(self.none, lambda: self.model.tick_all(ticked=False))
        on_click(self.add, self._add)
        self._show()

    def _choose(self, number: int) -> None:
        self.model.interview = number

    def _add(self) -> None:
        if self.model.add():
            self.left.emit()

    def _show(self) -> None:
        model, words = self.model, self._words
        self.general.setText("\n".join(model.general))
        self.general.setVisible(bool(model.general))
        there = bool(model.rows)
        self.empty.setVisible(not there and not model.general)
        self.empty.setText(words.text("ui.import.reading" if model.reading else "ui.import.empty"))
        self.rows.setVisible(there)
        for made in (self.every, self.none):
            made.setEnabled(there)
        self.add.setText(words.count("ui.import.add", model.wanted))
        self.add.setEnabled(model.wanted > 0)
        if there and not self.rows.currentIndex().isValid():
            self.rows.select_row(0)
        self._show_notes(self.rows.currentIndex())

    def _show_notes(self, index: QModelIndex) -> None:
        found: ImportRow | None = index.data(ROW) if index.isValid() else None
        self.notes.setText("\n".join(found.notes) if found else "")
        self.notes.setVisible(bool(found and found.notes))


class ImportList(ListView):
    """Questions with boxes; a click or Space ticks one."""

    def __init__(self, name: str, model: ImportModel, context: Context) -> None:
        super().__init__(name, model, ImportDelegate(context.look))
        self._rows = model
        self.setUniformItemSizes(True)
        self.setMinimumHeight(80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the keyboard."""
        if event.key() in _TICKS:
            self._rows.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._rows.toggle(self.indexAt(event.position().toPoint()).row())


class ImportDelegate(RowDelegate):
    """A question with a box: what it asks, and below it its facts and how much to look at."""

    lines = 3.1

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint box, title, facts and the number of notes."""
        found: ImportRow = index.data(ROW)
        inner, tokens = self.inner(option), self.look.tokens
        if found.usable:
            box = icon_at(inner.left(), inner, self.look.sign())
            paint_box(painter, box, self.look, ticked=found.ticked)
        text = inner.adjusted(self.look.sign() + 10, 0, 0, 0)
        half = text.height() // 2
        upper = QRect(text.left(), text.top() + 4, text.width(), half - 2)
        lower = QRect(text.left(), text.top() + half + 1, text.width(), half - 5)
        small = self.font(option, Scale.CAPTION)
        colour = tokens.text if found.usable else tokens.muted
        paint_text(painter, upper, found.title, self.font(option), colour)
        sign = self.look.sign(SMALL)
        room = width_of(found.note, small) + sign + 12 if found.note else 0
        paint_text(painter, lower.adjusted(0, 0, -room, 0), found.facts, small, tokens.muted)
        if room:
            left = lower.right() - room + 8
            paint_icon(painter, "warning", tokens.notice, icon_at(left, lower, sign))
            note = QRect(left + sign + 4, lower.top(), room, lower.height())
            paint_text(painter, note, found.note, small, tokens.notice)
