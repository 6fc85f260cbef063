"""Every control has a name, and every page works without a mouse and shows where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.known_roles import ml_engineer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Desk

OPERATED = {
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.List,
    QAccessible.Role.RadioButton, QAccessible.Role.SpinBox, QAccessible.Role.ProgressBar,
    QAccessible.Role.StaticText,
}  # fmt: skip
INSIDE = ("qt_spinbox_lineedit",)


def _unnamed(interface: QAccessibleInterface, path: str = "") -> list[str]:
    found: list[str] = []
    made = interface.object()
    if isinstance(made, QWidget) and not made.isVisible():
        return found
    name = interface.text(QAccessible.Text.Name)
    here = f"{path}/{type(made).__name__}"
    mine = made is not None and made.objectName() not in INSIDE
    if interface.role() in OPERATED and not name and mine and not _is_sign(made):
        found.append(here)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and interface.role() is not QAccessible.Role.List:
            found += _unnamed(child, here)
    return found


def _is_sign(made: object) -> bool:
    """A label without text is a sign beside a text, or waits for one."""
    return isinstance(made, QWidget) and type(made).__name__ == "QLabel"


@pytest.fixture
def full(desk: Desk) -> Desk:
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    QApplication.processEvents()
    return desk


VIEWS = ("coverage", "scoring", "interviews")


def _show(full: Desk, page: str) -> None:
    """Show a page, or a view of the kit's page."""
    workspace = full.window.workspace
    workspace.show_page("kit" if page in VIEWS else page)
    if page in VIEWS:
        assert workspace.kit is not None
        workspace.kit.show_place(page, "")


@pytest.mark.parametrize("page", ["start", "kit", *VIEWS, "paper"])
def test_every_control_of_a_page_has_a_name(full: Desk, page: str):
    workspace = full.window.workspace
    _show(full, page)
    workspace.problems.toggle()
    QApplication.processEvents()
    interface = QAccessible.queryAccessibleInterface(full.window)
    assert interface.childCount() > 0
    assert _unnamed(interface) == []


def test_the_walk_finds_a_control_without_a_name(full: Desk):
    from PySide6.QtWidgets import QLineEdit

    planted = QLineEdit(full.window.workspace)
    planted.show()
    assert _unnamed(QAccessible.queryAccessibleInterface(full.window)) != []


@pytest.mark.parametrize("page", ["start", "kit", *VIEWS, "paper"])
def test_tab_reaches_what_can_be_operated_and_comes_round(full: Desk, page: str, qtbot: QtBot):
    workspace = full.window.workspace
    _show(full, page)
    QApplication.processEvents()
    reached: list[QWidget] = []
    for _ in range(80):
        now = QApplication.focusWidget()
        if now is None or now in reached:
            break
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    operated = {
        widget
        for widget in workspace.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.objectName() not in INSIDE
    }  # fmt: skip
    missed = [f"{type(w).__name__} {w.accessibleName()}" for w in operated - set(reached)]
    # of buttons that exclude each other, Tab reaches the one that is down and arrows the others
    assert [name for name in missed if not name.startswith("QPushButton")] == []
    assert len(reached) > 4


def test_none_keeps_its_references(full: Desk):
    """PySide6 6.12.0 loses a reference of None per call on Python 3.11, and then aborts."""
    import sys

    before = sys.getrefcount(None)
    for _ in range(1000):
        full.window.update()
    assert before - sys.getrefcount(None) < 100
