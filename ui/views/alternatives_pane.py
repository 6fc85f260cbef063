"""The alternatives for a question, in place of the question: Enter takes one, Escape leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kits.identity import codes
from ui.i18n import on_screen
from ui.icons import paint_icon
from ui.theme import SMALL, Scale
from ui.viewmodels.alternatives import AlternativeRole, AlternativesModel
from ui.widgets.list_view import ListView
from ui.widgets.paint import paint_right, paint_text, width_of
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
    tool,
)
from ui.widgets.row_delegates import RowDelegate, icon_at
from ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPainter
    from PySide6.QtWidgets import QLabel, QStyleOptionViewItem

    from ui.swapping import Found
    from ui.viewmodels.alternatives import AlternativeRow
    from ui.views.context import Context

    Index = QModelIndex | QPersistentModelIndex

_LEAST_LINES, _LINES = 1.2, 4.8
"""How much of a question is read without scrolling, at least and at most."""
_ROW, _CHANGED_ROW = 3.2, 4.3
"""Heights of a row in lines; what loses or gains something needs one more."""
_TOKENS = {"covered": "good", "touched": "notice", "uncovered": "error"}


class AlternativesPane(QWidget):
    """A ranked list; the whole question one is at is read below it."""

    taken = Signal(str, str)
    """The question to replace, and the one to ask instead."""
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self._question_id = ""
        self.model = AlternativesModel(words, self)
        name = words.text("ui.alternatives")
        delegate = AlternativeDelegate(context.look)
        self.list = ListView(name, self.model, delegate)
        self.list.setMinimumHeight(delegate.room_of(_CHANGED_ROW))
        self.list.entered_row.connect(self._take)
        self.list.current_changed.connect(self._show_ask)
        self.title = label("", "body", strong=True)
        self._hint = label("", "caption", "muted")
        self._nothing = QWidget()
        self.ask = label("", "body")
        self._asked, self._rule = Asked(self.ask, words.text("ui.ask")), rule()
        self.take = button(words.text("ui.alternatives.take"), "primary")
        on_click(self.take, lambda: self._take(self.list.currentIndex()))
        self._close = tool(words.text("ui.alternatives.leave"), "close", context.tokens.muted)
        self._close.clicked.connect(lambda _=False: self.left.emit())
        self._lay_out()

    def seek(self) -> None:
        """Say that alternatives are being sought."""
        self.model.set_found(None)
        self._say(self._words.text("ui.alternatives"), self._words.text("ui.alternatives.seeking"))

    def show_found(self, found: Found) -> None:
        """Show what was found, the best first."""
        self._question_id = found.question_id
        self.model.set_found(found)
        planned = next(one for one in found.kit.questions if one.id == found.question_id)
        text = planned.question.best_text(found.kit.language)
        code = codes(found.kit)[planned.id]
        name = on_screen(text.title or text.ask, found.kit.language)
        title = self._words.text("ui.alternatives.to", question=code, title=name)
        hint = "ui.alternatives.helper" if found.alternatives else "ui.alternatives.none"
        self._say(title, self._words.text(hint))
        self.list.select_row(0)
        self.list.setFocus() if found.alternatives else self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = column(self, margins=(SNUG, SNUG, SNUG, SNUG), gap=SNUG)
        head = row(gap=PAD)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = row(gap=SNUG)
        fill(buttons, (self.take, self._close))
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        texts = column(margins=(SNUG, 0, 0, 0), gap=2)
        texts.addLayout(head)
        texts.addWidget(self._hint)
        layout.addLayout(texts)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._rule)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._asked)

    def _say(self, title: str, hint: str) -> None:
        self.title.setText(title)
        self._hint.setText(hint)
        there = self.model.rowCount() > 0
        for part in (self.list, self._rule, self._asked, self.take):
            part.setVisible(there)
        self._nothing.setVisible(not there)

    def _show_ask(self, index: QModelIndex) -> None:
        found: AlternativeRow | None = index.data(AlternativeRole.ROW)
        self.ask.setText(found.ask if found else "")

    def _take(self, index: QModelIndex) -> None:
        chosen: AlternativeRow | None = index.data(AlternativeRole.ROW)
        if chosen is not None:
            self.taken.emit(self._question_id, chosen.id)


class AlternativeDelegate(RowDelegate):
    """An alternative: its title, type and minutes; what it would change, as sign and words."""

    def height(self, index: Index) -> float:
        """Give what loses or gains something a line more."""
        found: AlternativeRow | None = index.data(AlternativeRole.ROW)
        return _CHANGED_ROW if found is not None and found.changes else _ROW

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint title and facts, then reason, then losses and gains."""
        found: AlternativeRow = index.data(AlternativeRole.ROW)
        inner, tokens = self.inner(option).adjusted(0, 5, 0, -5), self.look.tokens
        small = self.font(option, Scale.CAPTION)
        line = inner.height() // (3 if found.changes else 2)
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        paint_right(painter, top, found.minutes, small, tokens.text)
        word = top.right() - self._widest(index, small) - GAP - width_of(found.type_name, small)
        kind = QRect(word, top.top(), top.right() - word, line)
        paint_text(painter, kind, found.type_name, small, tokens.muted)
        sign = self.look.sign(SMALL)
        paint_icon(painter, found.type, tokens.muted, icon_at(word - sign - 6, top, sign))
        title = QRect(top.left(), top.top(), word - sign - 14 - top.left(), line)
        paint_text(painter, title, found.title, self.font(option, bold=True), tokens.text)
        colour = getattr(tokens, _TOKENS[found.sign])
        below = top.translated(0, line)
        paint_icon(painter, found.sign, colour, icon_at(below.left(), below, sign))
        words = below.adjusted(sign + 8, 0, 0, 0)
        paint_text(painter, words, found.reason, small, colour)
        paint_text(painter, words.translated(0, line), found.changes, small, tokens.text)

    def _widest(self, index: Index, font: QFont) -> int:
        """Return the room that any row's minutes take, so that types stand in a column."""
        model = index.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return max(width_of(row.data(AlternativeRole.ROW).minutes, font) for row in rows)


class Asked(Scrolled):
    """The whole question: as high as it is, up to a limit, less where there is too little room."""

    def __init__(self, ask: QLabel, name: str) -> None:
        self._ask, inside = ask, QWidget()
        layout = column(inside, margins=(SNUG, TIGHT, TIGHT, TIGHT))
        layout.addWidget(ask, 1, Qt.AlignmentFlag.AlignTop)
        super().__init__(inside, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "focusable")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:
        """Ask for a first line."""
        return QSize(super().minimumSizeHint().width(), self._room(_LEAST_LINES))

    def sizeHint(self) -> QSize:
        """Ask for the text, or for its first lines."""
        needed = self._ask.heightForWidth(self.viewport().width() - SNUG) + 2 * TIGHT + 4
        return QSize(super().sizeHint().width(), min(needed, self._room(_LINES)))

    def _room(self, lines: float) -> int:
        return round(lines * self._ask.fontMetrics().lineSpacing())
