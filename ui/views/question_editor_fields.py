"""Fields of the question editor: each a text with what is wrong, behind or worth knowing of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.views.role_editor_fields import FocusFrame, TextArea
from ui.widgets.parts import (
    SNUG,
    TIGHT,
    button,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
    set_property,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton

    from ui.i18n import Words
    from ui.viewmodels.question_editor_sheet import Sheet

PAUSE = 100
"""Milliseconds after the last key until what was typed is in the kit."""
_ALT = Qt.KeyboardModifier.AltModifier
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class WritingArea(TextArea):
    """A text whose undo is the window's: a step for each field, in the order of the work."""

    moved = Signal(int)
    """Alt with an arrow: -1 for up, 1 for down."""

    def __init__(self, name: str, least: int = 1, *, lines: bool = False) -> None:
        super().__init__(name, least, lines=lines)
        self.setUndoRedoEnabled(False)
        self._pause.setInterval(PAUSE)

    def set_monospaced(self) -> None:
        """Show code and tables as they will be printed."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.setStyleSheet(f'* {{ font-family: "{font.family()}"; }}')

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _HISTORY)
        ):
            self.flush()  # so that there is something to undo
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow."""
        by = _MOVES.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & _ALT:
            self.moved.emit(by)
            return
        super().keyPressEvent(event)


class PartHead(QWidget):
    """The caption of a part; where the other language was changed since, it says so.

    What is seldom said is made when it is first said: a form has many parts.
    """

    settled = Signal()
    """The part is up to date as it is."""

    def __init__(self, words: Words, caption: str) -> None:
        super().__init__()
        self._words = words
        self.caption = one_line(caption, "caption", "muted")
        self._row = row(self, gap=SNUG)
        fill(self._row, (self.caption, 1))

    @cached_property
    def note(self) -> QLabel:
        """What else there is to say of the part."""
        made = label("", "caption", "muted")
        self._row.insertWidget(1, made, 100)
        return made

    @cached_property
    def behind(self) -> QLabel:
        """That the other language was changed since."""
        made = label("", "caption", "notice")
        self._row.addWidget(made, 100)
        return made

    @cached_property
    def settle(self) -> QPushButton:
        """What says that the part is up to date."""
        made = button(self._words.text("ui.question-edit.settle"), "link")
        made.setAccessibleName(f"{self.caption.text()}: {made.text()}")
        on_click(made, self.settled.emit)
        self._row.addWidget(made)
        return made

    def show_behind(self, changed: str) -> None:
        """Say that this language was changed since, or nothing."""
        if changed:
            self.behind.setText(self._words.text(f"ui.question-edit.behind.{changed}"))
        if changed or "behind" in self.__dict__:
            self.behind.setVisible(bool(changed))
            self.settle.setVisible(bool(changed))


class PartField(QWidget):
    """One part of a question: caption, text, and below it what there is to say."""

    shows_other = True
    """Whether it also shows the other language where that is needed to write this one."""

    def __init__(
        self, sheet: Sheet, part: str, caption: str, least: int = 1, *, lines: bool = False
    ) -> None:
        super().__init__()
        self._sheet, self.part = sheet, part
        self._helper = ""
        self.head = PartHead(sheet.words, caption)
        self.area = WritingArea(caption, least, lines=lines)
        self.beside = row(gap=TIGHT)
        """The text, and room for what belongs beside it."""
        self.frame = FocusFrame(self.area)
        self.beside.addWidget(self.frame, 1)
        self._column = column(self, gap=TIGHT)
        fill(self._column, (self.head, self.beside))
        self.area.typed.connect(self._put)
        self.area.left.connect(self._leave)
        self.head.settled.connect(lambda: sheet.up_to_date(part))

    @cached_property
    def problem(self) -> QLabel:
        """Why the part cannot be as it was typed."""
        made = label("", "caption", "error")
        self._column.insertWidget(2, made)
        return made

    @cached_property
    def helper(self) -> QLabel:
        """What is to be written here."""
        made = label("", "caption", "muted")
        self._column.insertWidget(3 if "problem" in self.__dict__ else 2, made)
        return made

    @cached_property
    def other(self) -> QLabel:
        """What the part says in the other language."""
        made = label("", "caption", "muted")
        self._column.addWidget(made)
        return made

    def refresh(self) -> None:
        """Show what the part says now; what was refused stays to be mended."""
        sheet, part = self._sheet, self.part
        self.show_problem()
        if not sheet.problem(part):
            self.area.show_text(sheet.text(part))
        behind = part in sheet.behind(sheet.language)
        self.head.show_behind(sheet.other if behind else "")
        wanted = self.shows_other and (behind or not sheet.text(part))
        there = sheet.text_in(sheet.other, part) if wanted else ""
        language = sheet.words.text(f"ui.language.{sheet.other}")
        told = sheet.words.text("ui.question-edit.other", language=language, text=there)
        self._say("other", told if there else "")

    def show_problem(self) -> None:
        """Show why the part cannot be as it was typed."""
        problem = self._sheet.problem(self.part)
        self._say("problem", problem)
        mark(self.frame, "wrong", bool(problem))
        self.area.setAccessibleDescription(" ".join(t for t in (problem, self._helper) if t))

    def set_helper(self, text: str) -> None:
        """Say what is to be written here."""
        self._helper = text
        self._say("helper", text)

    def _say(self, name: str, text: str) -> None:
        if text or name in self.__dict__:
            made: QLabel = getattr(self, name)
            made.setText(text)
            made.setVisible(bool(text))

    def _put(self, text: str) -> None:
        self._sheet.put(self.part, text)

    def _leave(self) -> None:
        self._sheet.leave(self.part)
        self.refresh()


def mark(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at, if it is another."""
    if widget.property(name) != value:
        set_property(widget, name, value)
