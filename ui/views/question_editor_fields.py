"""Fields of the question editor: each a text with what is wrong, behind or worth knowing of it."""

from __future__ import annotations

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
    from ui.i18n import Words
    from ui.viewmodels.question_editor_sheet import Sheet

PAUSE = 250
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
    """The caption of a part; where the other language was changed since, it says so."""

    settled = Signal()
    """The part is up to date as it is."""

    def __init__(self, words: Words, caption: str) -> None:
        super().__init__()
        self._words = words
        self.caption = one_line(caption, "caption", "muted")
        self.note = label("", "caption", "muted")
        self.behind = label("", "caption", "notice")
        self.settle = button(words.text("ui.question-edit.settle"), "link")
        self.settle.setAccessibleName(f"{caption}: {words.text('ui.question-edit.settle')}")
        on_click(self.settle, self.settled.emit)
        layout = row(self, gap=SNUG)
        layout.addWidget(self.caption)
        layout.addWidget(self.note, 1)
        layout.addWidget(self.behind, 1)
        layout.addWidget(self.settle)
        self.show_behind("")

    def show_behind(self, changed: str) -> None:
        """Say that this language was changed since, or nothing."""
        self.behind.setVisible(bool(changed))
        self.settle.setVisible(bool(changed))
        if changed:
            self.behind.setText(self._words.text(f"ui.question-edit.behind.{changed}"))


class PartField(QWidget):
    """One part of a question: caption, text, and below it what there is to say."""

    def __init__(
        self, sheet: Sheet, part: str, caption: str, least: int = 1, *, lines: bool = False
    ) -> None:
        super().__init__()
        self._sheet, self.part = sheet, part
        self.head = PartHead(sheet.words, caption)
        self.area = WritingArea(caption, least, lines=lines)
        self.problem = label("", "caption", "error")
        self.helper = label("", "caption", "muted")
        self.other = label("", "caption", "muted")
        self.beside = row(gap=TIGHT)
        """The text, and room for what belongs beside it."""
        self.frame = FocusFrame(self.area)
        self.beside.addWidget(self.frame, 1)
        layout = column(self, gap=TIGHT)
        fill(layout, (self.head, self.beside, self.problem, self.helper, self.other))
        self.set_helper("")
        self.area.typed.connect(self._put)
        self.area.left.connect(self._leave)
        self.head.settled.connect(lambda: sheet.up_to_date(part))
        self.refresh()

    def refresh(self) -> None:
        """Show what the part says now; what was refused stays to be mended."""
        sheet, part = self._sheet, self.part
        self.show_problem()
        if not sheet.problem(part):
            self.area.show_text(sheet.text(part))
        behind = part in sheet.behind(sheet.language)
        self.head.show_behind(sheet.other if behind else "")
        there = sheet.text_in(sheet.other, part)
        self.other.setVisible(bool(there) and (behind or not sheet.text(part)))
        if there:
            language = sheet.words.text(f"ui.language.{sheet.other}")
            self.other.setText(
                sheet.words.text("ui.question-edit.other", language=language, text=there)
            )

    def show_problem(self) -> None:
        """Show why the part cannot be as it was typed."""
        problem = self._sheet.problem(self.part)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        mark(self.frame, "wrong", bool(problem))
        helper = self.helper.text()
        self.area.setAccessibleDescription(" ".join(text for text in (problem, helper) if text))

    def set_helper(self, text: str) -> None:
        """Say what is to be written here."""
        self.helper.setText(text)
        self.helper.setVisible(bool(text))

    def _put(self, text: str) -> None:
        self._sheet.put(self.part, text)

    def _leave(self) -> None:
        self._sheet.leave(self.part)
        self.refresh()


def mark(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at, if it is another."""
    if widget.property(name) != value:
        set_property(widget, name, value)
