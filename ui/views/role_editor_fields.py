"""Fields of the role editor: a text in both languages side by side, and texts of one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QTextEdit, QWidget

from roles.edits import cleaned
from roles.model import LANGUAGES
from ui.widgets.beside import Beside
from ui.widgets.parts import GAP, TIGHT, column, field, label, one_line, set_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QBoxLayout, QLabel

    from roles.model import Language
    from ui.i18n import Words

TYPING_PAUSE = 500
"""Milliseconds after the last key until what was typed counts."""
_BESIDE = 22
"""Ems in which two languages have room side by side."""
_MARGIN = 6
_MOST_LINES = 12


class TextArea(QTextEdit):
    """Plain text as high as it needs to be; tells what was typed after a pause and on leaving."""

    typed = Signal(str)
    left = Signal()
    fitted = Signal()
    """Another height is wanted."""

    def __init__(self, name: str, least: int = 2, *, lines: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self._least, self._lines = least, lines
        self._waiting = False
        self.wanted = self._other = 0
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._note)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text without telling anyone; what is being typed stays."""
        now = self.toPlainText()
        if self._waiting or text == now or (self.hasFocus() and _same(text, now)):
            return
        place = self.textCursor().position()
        with QSignalBlocker(self):
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self._fit()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._pause.stop()
        if self._waiting:
            self._waiting = False
            self.typed.emit(self.toPlainText())

    def stand_beside(self, height: int) -> None:
        """Be as high as another text beside this one, if that is higher; 0 for none."""
        self._other = height
        self.setFixedHeight(max(self.wanted, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter end a text of one line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._lines:
            self.flush()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed when one goes elsewhere."""
        super().focusOutEvent(event)
        self.flush()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _note(self) -> None:
        self._waiting = True
        self._pause.start()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        least, most = (lines * line + 2 * _MARGIN for lines in (self._least, _MOST_LINES))
        wanted = round(self.document().size().height())
        self.wanted = min(max(wanted, least), most)
        self.setFixedHeight(max(self.wanted, self._other))
        self.fitted.emit()


def _same(one: str, other: str) -> bool:
    """Tell whether two texts differ only in white space that a role does not keep."""
    return [cleaned(x) for x in one.split("\n")] == [
        line for x in other.split("\n") if (line := cleaned(x))
    ]


class FocusFrame(QFrame):
    """A frame round a text that shows when the text has the keyboard."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFocusProxy(inside)
        inside.installEventFilter(self)
        column(self, margins=(2, 2, 2, 2)).addWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show on the frame that the text has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


class PairField(QWidget):
    """A text in English and French, side by side where there is room."""

    typed = Signal(str, str)
    """A language and its text."""

    def __init__(
        self, words: Words, caption: str, least: int = 2, helper: str = "", *, lines: bool = False
    ) -> None:
        super().__init__()
        self._words = words
        self._text: Callable[[Language], str] = lambda _: ""
        layout = column(self, gap=TIGHT)
        sides = self._sides = Beside(GAP, _BESIDE)
        self.areas: dict[Language, TextArea] = {}
        self._captions: dict[Language, QLabel] = {}
        for language in LANGUAGES:
            area = TextArea(self._name(caption, language), least, lines=lines)
            self.areas[language] = area
            sides.parts.addLayout(self._side(language, area), 1)
        for area in self.areas.values():
            area.fitted.connect(self._level)
        layout.addWidget(sides)
        if helper:
            layout.addWidget(label(helper, "caption", "muted"))

    def show_texts(self, text: Callable[[Language], str]) -> None:
        """Show the text of each language; it is asked again when a side is left."""
        self._text = text
        for language, area in self.areas.items():
            area.show_text(text(language))

    def flush(self) -> None:
        """Tell now what was typed."""
        for area in self.areas.values():
            area.flush()

    def rename(self, caption: str) -> None:
        """Give the field another caption."""
        for language, area in self.areas.items():
            name = self._name(caption, language)
            area.setAccessibleName(name)
            self._captions[language].setText(name)

    def _level(self) -> None:
        """Let both texts be as high as the higher one where they stand side by side."""
        highest = max(area.wanted for area in self.areas.values()) if self._sides.is_row else 0
        for area in self.areas.values():
            area.stand_beside(highest)

    def _name(self, caption: str, language: Language) -> str:
        spoken = self._words.text(f"ui.language.{language}")
        return self._words.text("ui.role-edit.in-language", field=caption, language=spoken)

    def _side(self, language: Language, area: TextArea) -> QBoxLayout:
        words = self._words
        area.setPlaceholderText(words.text("ui.role-edit.untranslated"))
        area.typed.connect(lambda text: self.typed.emit(language, text))
        area.left.connect(lambda: area.show_text(self._text(language)))
        made = column(gap=TIGHT)
        self._captions[language] = one_line(area.accessibleName(), "caption", "muted")
        made.addWidget(self._captions[language])
        made.addWidget(FocusFrame(area))
        made.addStretch(1)
        return made


class LineField(QWidget):
    """A short text under its caption, told when it is finished."""

    finished = Signal(str)

    def __init__(self, caption: str, helper: str = "", width: int = 0) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)
        self.edit.setAccessibleName(caption)
        self.edit.editingFinished.connect(self._finish)
        self._shown = ""
        if width:
            self.edit.setFixedWidth(width)
        helps = one_line if width else label
        below = helps(helper, "caption", "muted") if helper else None
        layout = column(self)
        layout.addLayout(field(caption, self.edit, below))
        layout.addStretch(1)

    def show_text(self, text: str) -> None:
        """Show a text without telling anyone."""
        self._shown = text
        if not self.edit.hasFocus() or not self.edit.isModified():
            self.edit.setText(text)
        self.mark(wrong=False)

    def mark(self, *, wrong: bool) -> None:
        """Show that the text does not fit."""
        set_property(self.edit, "wrong", wrong)

    def _finish(self) -> None:
        text = self.edit.text().strip()
        self.edit.setModified(False)
        if text != self._shown:
            self.finished.emit(text)
