"""Every part of the role can be edited without a mouse, in both languages and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from roles.library import load_library
from tests.ui.role_editors import role_editor
from tests.ui.test_accessibility import INSIDE, _unnamed
from ui.theme import DARK, LIGHT, Look, palette, stylesheet
from ui.viewmodels.role_editor_rows import Section

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from roles.model import Language
    from ui.theme import Tokens
    from ui.views.role_editor import RoleEditor

SHIPPED = "machine-learning-engineer"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("section", list(Section))
def test_every_control_of_every_part_has_a_name(
    qtbot: QtBot, language: Language, section: Section
):
    shipped = load_library().shipped(SHIPPED)
    editor = role_editor(qtbot, shipped, language)
    editor.show_section(section)
    QApplication.processEvents()
    interface = QAccessible.queryAccessibleInterface(editor)
    assert interface.childCount() > 0
    assert _unnamed(interface) == []


@pytest.mark.parametrize("section", list(Section))
def test_tab_reaches_every_control_of_a_part(qtbot: QtBot, section: Section):
    editor = role_editor(qtbot, load_library().shipped(SHIPPED))
    editor.show_section(section)
    editor.focus_start()
    QApplication.processEvents()
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in reached:
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    operated = {
        widget
        for widget in editor.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.objectName() not in INSIDE
    }  # fmt: skip
    missed = [f"{type(w).__name__} {w.accessibleName()}" for w in operated - set(reached)]
    assert [name for name in missed if not name.startswith("QPushButton")] == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_word_of_a_button_is_cut_off_in_either_language_or_look(
    qtbot: QtBot, qapp: QApplication, language: Language, tokens: Tokens
):
    before = qapp.styleSheet(), qapp.palette()
    qapp.setPalette(palette(tokens))
    qapp.setStyleSheet(stylesheet(Look(tokens)))
    try:
        editor = role_editor(qtbot, load_library().shipped(SHIPPED), language)
        for section in Section:
            editor.show_section(section)
            QApplication.processEvents()
            assert _cut(editor) == []
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])


def test_a_button_pushed_out_of_its_pane_would_be_found(qtbot: QtBot):
    editor = role_editor(qtbot, load_library().shipped(SHIPPED))
    editor.entries.pane.requirement.kind.setMinimumWidth(2000)
    planted = QPushButton("outside", editor.entries.pane.requirement.kind)
    planted.move(1900, 0)
    planted.show()
    assert "outside" in _cut(editor)


def _cut(editor: RoleEditor) -> list[str]:
    """Return the buttons that do not stand whole within the page."""
    return [
        made.text()
        for made in editor.findChildren(QPushButton)
        if made.isVisible()
        and (
            made.width() < made.minimumSizeHint().width()
            or made.visibleRegion().boundingRect().width() < made.width()
        )
    ]
