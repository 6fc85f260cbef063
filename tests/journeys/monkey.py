"""Somebody who presses, types, drags and chooses whatever the window offers, by chance."""

from __future__ import annotations

from collections import deque
from random import Random
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.views.plan_list import PlanList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.journeys.desk_of_files import DeskOfFiles
    from ui.app import Desk

T = TypeVar("T")

REMEMBERED = 30
_PATIENCE = 8
"""Actions in one dialog before it is closed."""
_DIALOG_PAUSE = 2
_Key, _Mod = Qt.Key, Qt.KeyboardModifier
_LEFT = Qt.MouseButton.LeftButton
_KEYS = (
    (_Key.Key_Tab, _Mod.NoModifier),
    (_Key.Key_Backtab, _Mod.ShiftModifier),
    (_Key.Key_Return, _Mod.NoModifier),
    (_Key.Key_Space, _Mod.NoModifier),
    (_Key.Key_Escape, _Mod.NoModifier),
    (_Key.Key_Delete, _Mod.NoModifier),
    (_Key.Key_Backspace, _Mod.NoModifier),
    (_Key.Key_F2, _Mod.NoModifier),
    (_Key.Key_Menu, _Mod.NoModifier),
    *((key, _Mod.NoModifier) for key in (_Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)),
    *((key, _Mod.AltModifier) for key in (_Key.Key_Up, _Key.Key_Down)),
    *((key, _Mod.ControlModifier) for key in (_Key.Key_Z, _Key.Key_Y, _Key.Key_A, _Key.Key_V)),
    *((key, _Mod.ControlModifier) for key in (_Key.Key_1, _Key.Key_2, _Key.Key_3, _Key.Key_4)),
)
_TEXTS = (
    "", " ", "Python", "machine", "12", "0", "-3", "2026-11-05", "<b>&amp;</b>", "x" * 400,
    "Prévoir les crues d'été", "🦉 שלום", "one\ntwo\n\nthree", "a\tb", "Lead 4 engineers",
)  # fmt: skip
_ROUGH = frozenset(
    ("language-system", "language-en", "language-fr", "theme-system", "theme-light", "theme-dark",
     "text-larger", "text-smaller", "open-kit", "read-guide")
)  # fmt: skip


class _Drop(QDropEvent):
    """A drop that knows where it comes from without a drag of the system."""

    def __init__(self, at: QPointF, carried: QMimeData, source: QObject) -> None:
        super().__init__(at, Qt.DropAction.MoveAction, carried, _LEFT, _Mod.NoModifier)
        self._source = source

    def source(self) -> QObject:
        return self._source


class Monkey:
    """Acts on a window; the same seed acts the same way as long as the window does."""

    def __init__(self, desk: Desk, files: DeskOfFiles, seed: int) -> None:
        self._desk = desk
        self._files = files
        self._dice = files.dice = Random(seed)  # noqa: S311 - chance, not secrets
        self._answered: dict[int, int] = {}
        self.said: deque[str] = deque(maxlen=REMEMBERED)
        self._acts: dict[Callable[[QWidget], None], int] = {
            self._press: 30,
            self._pick_row: 18,
            self._choose: 8,
            self._type: 18,
            self._key: 16,
            self._drag: 6,
        }
        self._window_acts: dict[Callable[[], None], int] = {
            self._command: 14,
            self._travel: 10,
            self._change_looks: 1,
            self._take_role: 1,
            self._open: 2,
            self._drop_file: 1,
            self._meddle: 1,
            self._come_and_go: 1,
        }
        # that of a window outlives the monkey, and PySide would call what is gone
        self._eyes = QTimer(singleShot=True, interval=_DIALOG_PAUSE)
        self._eyes.timeout.connect(self._answer)
        self._eyes.start()

    def act(self) -> None:
        """Do something."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._answer_popup(popup)
        elif self._dice.random() < 0.25:
            self._one_of(self._window_acts)()
        else:
            self._one_of(self._acts)(self._desk.window)

    def say(self, what: str, widget: QWidget | None = None) -> None:
        """Remember an action before it is done."""
        where = ""
        if widget is not None:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            where = f" {type(widget).__name__} {str(name)[:50]!r}"
        self.said.append(f"{what}{where}")
        with self._files.diary.open("a", encoding="utf-8", errors="replace") as diary:
            diary.write(f"{what}{where}\n")

    def _one_of(self, weights: dict[T, int]) -> T:
        return self._dice.choices(list(weights), list(weights.values()))[0]

    def _found(self, inside: QWidget, *kinds: type[QWidget]) -> Sequence[QWidget]:
        return [
            widget
            for kind in kinds
            for widget in inside.findChildren(kind)
            if widget.isVisible() and widget.isEnabled()
        ]

    def _any(self, inside: QWidget, *kinds: type[QWidget]) -> QWidget | None:
        found = self._found(inside, *kinds)
        return self._dice.choice(found) if found else None

    def _press(self, inside: QWidget) -> None:
        button = self._any(inside, QAbstractButton)
        if button is not None:
            self.say("press", button)
            spot = QPoint(min(8, button.width() // 2), button.height() // 2)  # on its box, too
            QTest.mouseClick(button, _LEFT, pos=spot)

    def _pick_row(self, inside: QWidget) -> None:
        view = self._any(inside, QAbstractItemView)
        if not isinstance(view, QAbstractItemView) or not view.model().rowCount():
            return
        row = self._dice.randrange(view.model().rowCount())
        how = self._dice.choice(("click", "click", "click", "double click", "right click"))
        self.say(f"{how} row {row} of", view)
        view.scrollTo(index := view.model().index(row, 0))
        area = view.visualRect(index)
        spot = QPoint(
            area.left() + self._dice.randrange(1 + max(area.width(), 1)), area.center().y()
        )
        if how == "right click":
            QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=spot)
            return
        QTest.mouseClick(view.viewport(), _LEFT, pos=spot)
        if how == "double click" and view.isVisible():
            QTest.mouseDClick(view.viewport(), _LEFT, pos=spot)

    def _choose(self, inside: QWidget) -> None:
        box = self._any(inside, QComboBox, QAbstractSpinBox)
        if box is None:
            return
        key = self._dice.choice((_Key.Key_Up, _Key.Key_Down, _Key.Key_PageDown, _Key.Key_End))
        self.say(f"{key.name} in", box)
        QTest.keyClick(box, key)

    def _type(self, inside: QWidget) -> None:
        field = self._any(inside, QLineEdit, QPlainTextEdit, QTextEdit)
        if field is None:
            return
        text = self._dice.choice(_TEXTS)
        replace = self._dice.random() < 0.5
        self.say(f"type {text[:30]!r}{' over' if replace else ''} into", field)
        field.setFocus()
        if replace:
            QTest.keyClick(field, _Key.Key_A, _Mod.ControlModifier)
        if text.isascii() and len(text) < 20 and text.isprintable():
            QTest.keyClicks(field, text)
        else:
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(field, _Key.Key_V, _Mod.ControlModifier)
        ending = self._dice.choice((None, None, _Key.Key_Return, _Key.Key_Tab, _Key.Key_Escape))
        if ending is not None and field.isVisible():
            QTest.keyClick(field, ending)

    def _key(self, inside: QWidget) -> None:
        del inside
        window = self._desk.window
        target = QApplication.focusWidget() or window.focusWidget() or window
        key, modifier = self._dice.choice(_KEYS)
        self.say(f"{modifier.name} {key.name} in", target)
        QTest.keyClick(target, key, modifier)

    def _drag(self, inside: QWidget) -> None:
        views = [
            view
            for view in self._found(inside, QAbstractItemView)
            if isinstance(view, QAbstractItemView) and view.dragEnabled() and view.acceptDrops()
        ]
        if not views:
            return
        view = self._dice.choice(views)
        chosen = view.selectedIndexes()
        carried = view.model().mimeData(chosen) if chosen else None
        if isinstance(view, PlanList) and view.ids and view.mime_of is not None:
            carried = view.mime_of(view.ids)
        if carried is None:
            return
        area = view.viewport().rect()
        at = QPointF(self._dice.randrange(area.width()), self._dice.randrange(area.height()))
        source = self._dice.choice((view, view, view, QObject()))
        self.say(
            f"drag from {'here' if source is view else 'elsewhere'} to {at.toTuple()} of", view
        )
        view.dropEvent(_Drop(at, carried, source))

    def _command(self) -> None:
        actions = self._desk.window.menus.actions
        calm = [name for name, one in actions.items() if one.isEnabled() and name not in _ROUGH]
        name = self._dice.choice(sorted(set(calm) - {"quit"}))
        self.say(f"command {name}")
        actions[name].trigger()

    def _travel(self) -> None:
        session = self._desk.session
        go = self._dice.choice((session.undo, session.undo, session.redo))
        times = self._dice.choice((1, 1, 2, 5))
        self.say(f"{go.__name__} {times}")
        for _ in range(times):
            go()

    def _change_looks(self) -> None:
        actions = self._desk.window.menus.actions
        name = self._dice.choice(sorted(_ROUGH & actions.keys()))
        self.say(f"command {name}")
        actions[name].trigger()

    def _take_role(self) -> None:
        session = self._desk.session
        if session.shelves.library is not None:
            role = self._dice.choice(session.shelves.library.entries).role
            self.say(f"take role {role.id}")
            self._desk.window.commands.take_role(role)

    def _open(self) -> None:
        path = self._files.to_read()
        self.say(f"open {path}")
        self._desk.window.files.open_path(path)

    def _drop_file(self) -> None:
        path = self._files.to_read()
        self.say(f"drop {path}")
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(path)])
        copy = Qt.DropAction.CopyAction
        window = self._desk.window
        event = QDropEvent(QPointF(300, 300), copy, carried, _LEFT, _Mod.NoModifier)
        QApplication.sendEvent(window, event)

    def _meddle(self) -> None:
        """Be somebody else who writes, breaks or deletes a kit's file."""
        self.say(f"somebody else {self._files.meddle(self._desk.session.file.path)}")
        self._desk.session.file.look_again()

    def _come_and_go(self) -> None:
        window = self._desk.window
        width, height = self._dice.randint(1000, 1900), self._dice.randint(680, 1200)
        self.say(f"resize to {width} x {height}, leave and come back")
        window.resize(width, height)
        self._desk.autosave.keep()
        QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))

    def _answer(self) -> None:
        """Look for dialogs for ever: each asks from inside the action that opened it."""
        self._eyes.start()
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        if popup is not None and (modal is not None or isinstance(popup, QMenu)):
            self._answer_popup(popup)
        elif isinstance(modal, QDialog):
            self._answer_dialog(modal)

    def _answer_dialog(self, dialog: QDialog) -> None:
        times = self._answered[id(dialog)] = self._answered.get(id(dialog), 0) + 1
        if times > _PATIENCE:
            self.say("close", dialog)
            self._answered.clear()
            dialog.reject()
        elif self._dice.random() < 0.5:
            self._press(dialog)
        else:
            self._one_of(self._acts)(dialog)

    def _answer_popup(self, popup: QWidget) -> None:
        if self._dice.random() < 0.3:
            self.say("close", popup)
            popup.close()
        elif isinstance(popup, QMenu):
            self._answer_menu(popup)
        else:
            view = popup.findChild(QAbstractItemView)
            key = self._dice.choice((_Key.Key_Down, _Key.Key_Up, _Key.Key_Return, _Key.Key_Escape))
            self.say(f"{key.name} in", popup)
            QTest.keyClick(view or popup, key)

    def _answer_menu(self, menu: QMenu) -> None:
        able = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
        if not able:
            menu.close()
            return
        action = self._dice.choice(able)
        self.say(f"choose {action.text()!r} in", menu)
        menu.setActiveAction(action)
        QTest.keyPress(menu, _Key.Key_Return)  # the menu is gone before the key comes up
