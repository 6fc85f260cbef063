"""Somebody at the window: presses, types, chooses, drops files and answers what is asked."""

from __future__ import annotations

from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.views.kit_page import KitPage
    from ui.views.paper_page import PaperPage
    from ui.views.plan_view import PlanView
    from ui.views.role_editor import RoleEditor
    from ui.views.workspace import Workspace
    from ui.widgets.segmented import Segmented

T = TypeVar("T")

PATIENCE = 60_000
"""Milliseconds; other tests may use the machine meanwhile."""
_LEFT, _CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
_LOOKS_UP = 20
_LOOKS = PATIENCE // _LOOKS_UP
"""Looks until a dialog that nobody could answer is closed."""


class Person:
    """Has a window, a mouse and a keyboard; waits until the window has done its work."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.bot = qtbot

    # --- what there is to see ---

    @property
    def workspace(self) -> Workspace:
        """Return what the window shows; it is another one after a change of language."""
        return self.desk.window.workspace

    @property
    def kit(self) -> Kit:
        """Return the kit on the screen."""
        return _there(self.desk.session.kit)

    @property
    def kit_page(self) -> KitPage:
        return _there(self.workspace.kit)

    @property
    def plan(self) -> PlanView:
        return self.kit_page.plan

    @property
    def role_page(self) -> RoleEditor:
        return _there(self.workspace.role)

    @property
    def paper(self) -> PaperPage:
        return _there(self.workspace.paper)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def settle(self) -> None:
        """Wait until nothing goes on in the background."""
        self.wait(lambda: not self.desk.jobs.busy)

    # --- mouse ---

    def press(self, button: QAbstractButton) -> None:
        """Click a button, and wait for what comes of it."""
        self.click(button)
        self.settle()

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be seen and pressed."""
        self._reach(button)
        assert button.isEnabled(), f"{button.text()!r} cannot be pressed"
        spot = QPoint(min(8, button.width() // 2), button.height() // 2)  # on its box, too
        self.bot.mouseClick(button, _LEFT, pos=spot)

    def choose(self, control: Segmented, text: str) -> None:
        """Choose one of a few by its text."""
        self.press(next(b for b in control.findChildren(QPushButton) if b.text() == text))

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click a row of a list."""
        inside, index = self._reach(view), view.model().index(row, 0)
        view.scrollTo(index)
        self.bot.mouseClick(inside, _LEFT, pos=view.visualRect(index).center())
        assert view.currentIndex() == index
        self.settle()

    def click_question(self, question_id: str) -> None:
        """Click a question of the plan."""
        self.click_row(self.plan.questions, self.plan.model.row_of(question_id))
        assert self.plan.selected == question_id

    def go_to(self, page: str) -> None:
        """Go to a page by the way through, at the left."""
        self.press(self.workspace.rail.button_of(page))
        assert self.workspace.page == page

    def command(self, name: str) -> None:
        """Open a menu and choose a command."""
        window = self.desk.window
        action = window.menus.actions[name]
        bar = window.menuBar()
        title = next(one for one in bar.actions() if action in _menu_of(one).actions())
        menu = _menu_of(title)
        self.bot.mouseClick(bar, _LEFT, pos=bar.actionGeometry(title).center())
        self.wait(menu.isVisible)
        assert action.isEnabled(), f"{action.text()!r} cannot be chosen"
        self.bot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())
        self.settle()

    def drop(self, path: Path) -> None:
        """Drag a file from elsewhere into the middle of the window and let go."""
        window, copy = self.desk.window, Qt.DropAction.CopyAction
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        none, at = Qt.KeyboardModifier.NoModifier, window.rect().center()
        enter = QDragEnterEvent(at, copy, mime, _LEFT, none)
        QApplication.sendEvent(window.windowHandle(), enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window.windowHandle(), QDropEvent(at, copy, mime, _LEFT, none))
        self.settle()

    # --- keyboard ---

    def keys(self, keys: str | QKeySequence.StandardKey) -> None:
        """Press keys wherever the keyboard is."""
        self.come_forward()
        target = QApplication.focusWidget() or self.desk.window
        self.bot.keySequence(target, QKeySequence(keys))
        self.settle()

    def type(self, text: str) -> None:
        """Type wherever the keyboard is."""
        self.come_forward()
        self.bot.keyClicks(_there(QApplication.focusWidget()), text)
        self.settle()

    def write(self, field: QWidget, text: str) -> None:
        """Click into a field and type over what it says; what cannot be typed is pasted."""
        self.bot.mouseClick(self._reach(field), _LEFT)
        assert field.hasFocus()
        self.bot.keyClick(field, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(field, Qt.Key.Key_Delete)
        if text.isascii() and text.isprintable():
            self.bot.keyClicks(field, text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.bot.keyClick(field, Qt.Key.Key_V, _CTRL)

    def come_forward(self) -> None:
        """Have the window take the keyboard, as where no window manager gives it."""
        window = self.desk.window
        QApplication.processEvents()
        if not window.isActiveWindow():
            window.activateWindow()
            self.wait(window.isActiveWindow)

    # --- what is asked ---

    def answering_with_path(self, path: Path) -> AbstractContextManager[None]:
        """Answer the file dialog that opens inside: type a path and press Enter."""

        def answer(dialog: QDialog) -> None:
            field = _there(dialog.findChild(QLineEdit, "fileNameEdit"))
            dialog.activateWindow()
            self.wait(field.hasFocus)
            field.selectAll()
            self.bot.keyClicks(field, str(path))
            self.bot.keyClick(field, Qt.Key.Key_Return)

        return self._answering(QFileDialog, answer)

    def answering(self, text: str) -> AbstractContextManager[None]:
        """Answer the question that is asked inside by the button of this text."""

        def answer(dialog: QDialog) -> None:
            found = [b for b in dialog.findChildren(QPushButton) if b.text() == text]
            self.bot.mouseClick(found[0], _LEFT)

        return self._answering(QMessageBox, answer)

    @contextmanager
    def _answering(self, kind: type[QDialog], answer: Callable[[QDialog], None]) -> Iterator[None]:
        answered: list[bool] = []
        looks = 0

        def look() -> None:
            nonlocal looks
            looks += 1
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind) and dialog.isVisible() and not answered:
                answered.append(True)
                answer(dialog)
            elif isinstance(dialog, QDialog) and looks > _LOOKS:
                dialog.reject()

        timer = QTimer(interval=_LOOKS_UP)
        timer.timeout.connect(look)
        timer.start()
        try:
            yield
        finally:
            timer.stop()
        assert answered, f"no {kind.__name__} was shown"
        self.settle()

    # --- ways ---

    def export_to(self, folder: Path) -> set[str]:
        """Write the documents that are chosen to a folder and return the names of the files."""
        self.go_to("paper")
        self.write(self.paper.folder, str(folder))
        self.press(self.paper.write)
        return {path.name for path in folder.iterdir()}

    def save_as(self, path: Path) -> None:
        """Save the kit for the first time."""
        with self.answering_with_path(path):
            self.keys(QKeySequence.StandardKey.Save)
        self.wait(lambda: not self.desk.session.modified)

    def build(self, role: str) -> None:
        """Search for a role, click the first one that is found and build its kit."""
        start = self.workspace.start
        self.write(start.search, role)
        self.bot.keyClick(start.search, Qt.Key.Key_Return)
        self.click_row(start.roles, 0)
        self.press(self.workspace.start_pane.build)

    def leave(self, answer: str = "") -> None:
        """Quit, and answer what is asked if something would be lost."""
        if answer:
            with self.answering(answer):
                self.command("quit")
        else:
            self.command("quit")
        assert not self.desk.window.isVisible()

    def _reach(self, widget: QWidget) -> QWidget:
        """Scroll to a widget, see that nothing hides it, and return what takes a click."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.come_forward()
        inside = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        name = widget.accessibleName()
        assert widget.isVisible(), f"{name!r} is not there"
        assert not inside.visibleRegion().isEmpty(), f"{name!r} is not seen"
        return inside


def _there(value: T | None) -> T:
    assert value is not None
    return value


def _menu_of(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu
