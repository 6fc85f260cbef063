"""A question can be written without a mouse, in both languages and at any size of text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.question_panes import plan_view
from tests.ui.test_accessibility import INSIDE, _unnamed

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from ui.app import Desk
    from ui.views.question_pane import QuestionPane

MODES = ("read", "edit", "new", "import")


def _shown(pane: QuestionPane, mode: str, folder: Path) -> QuestionPane:
    if mode == "edit":
        pane.edit()
    elif mode == "new":
        pane.write_own(0, 0)
    elif mode == "import":
        path = folder / "ours.csv"
        path.write_text("Question\nWhich tide did you miss?\nAnd now?\n", encoding="utf-8")
        pane.import_file(str(path), 0)
    QApplication.processEvents()
    return pane


@pytest.mark.parametrize("mode", MODES)
def test_every_control_has_a_name(qtbot: QtBot, kit: Kit, tmp_path: Path, mode: str):
    pane = _shown(plan_view(qtbot, kit).pane, mode, tmp_path)
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.childCount() > 0
    assert _unnamed(interface) == []


@pytest.mark.parametrize("mode", MODES[1:])
def test_tab_reaches_every_control(qtbot: QtBot, kit: Kit, tmp_path: Path, mode: str):
    pane = _shown(plan_view(qtbot, kit).pane, mode, tmp_path)
    if mode == "edit":
        pane.form.fields["title"].area.setFocus()
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in reached:
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    operated = {
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.objectName() not in INSIDE
    }  # fmt: skip
    missed = [
        widget.accessibleName() for widget in operated - set(reached)
        if not (isinstance(widget, QPushButton) and widget.isCheckable())
    ]  # fmt: skip
    assert missed == []
    if mode == "edit":
        order = [part.area for part in pane.form._areas() if part.area in reached]
        assert sorted(order, key=reached.index) == order


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("size", [100, 150])
def test_no_button_is_cut_off(desk: Desk, kit: Kit, tmp_path: Path, language: str, size: int):
    window = desk.window
    window.settings = replace(window.settings, language=language, text_size=size)
    desk.refresh()
    window.resize(1280, 800)
    desk.session.recover(kit, "")
    window.workspace.show_kit()
    assert window.workspace.kit is not None
    for mode in MODES:
        pane = _shown(window.workspace.kit.plan.pane, mode, tmp_path)
        buttons = [made for made in pane.findChildren(QPushButton) if made.isVisible()]
        assert buttons
        assert [b.text() for b in buttons if b.width() < b.minimumSizeHint().width()] == []
