from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.known_roles import ml_engineer
from ui.actions import ACTIONS
from ui.viewmodels.palette import Command, best
from ui.views.palette import Palette
from ui.views.shortcuts import ShortcutsDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import Desk

COMMANDS = tuple(
    Command(text, "File", "", lambda: None)
    for text in ("Open a kit", "Save the kit", "Save as", "Quit", "Export documents")
)


def test_a_french_command_is_found_by_plain_letters():
    wanted = Command(
        "Annuler\u00a0: ajout d\u2019une question à vous", "Édition", "", lambda: None
    )
    for typed in ("annuler :", "d'une", "a vous", "edition"):
        assert best((*COMMANDS, wanted), typed)[0] is wanted, typed


@pytest.mark.parametrize(
    ("typed", "first"), [("sav", "Save the kit"), ("doc", "Export documents"), ("exprt", "Export")]
)
def test_a_few_letters_find_a_command(typed: str, first: str):
    assert best(COMMANDS, typed)[0].text.startswith(first)


def test_letters_that_fit_nothing_find_nothing():
    assert best(COMMANDS, "zzzzz") == ()
    assert best(COMMANDS, " ") == COMMANDS


def _in_palette(act: Callable[[Palette], None]) -> None:
    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Palette)
        act(dialog)

    QTimer.singleShot(50, go)


def test_the_palette_does_what_is_chosen_with_the_keyboard(desk: Desk, qtbot: QtBot):
    def act(dialog: Palette) -> None:
        qtbot.keyClicks(dialog.search, "dark")
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    _in_palette(act)
    qtbot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.settings.theme == "dark"


def test_the_palette_holds_every_action_that_can_be_done(desk: Desk):
    assert desk.session.shelves.library is not None
    shown: list[set[str]] = []

    def act(dialog: Palette) -> None:
        shown.append({command.text for command in dialog.model.found})
        dialog.reject()

    _in_palette(act)
    desk.window.commands.show_palette()
    assert "Save" not in shown[0], "there is no kit yet"
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    _in_palette(act)
    desk.window.commands.show_palette()
    words = desk.window.menus.actions
    expected = {
        words[a.id].text().replace("&", "").rstrip("…").rstrip()
        for a in ACTIONS
        if a.id not in {"palette", "undo", "redo"} and not a.lists and words[a.id].isEnabled()
    }
    assert expected <= shown[1]


def test_arrows_move_in_the_list_and_nothing_found_is_said(desk: Desk, qtbot: QtBot):
    def act(dialog: Palette) -> None:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
        assert dialog.list.currentIndex().row() == 1
        qtbot.keyClicks(dialog.search, "qqqqqq")
        assert dialog.list.isHidden()
        dialog.reject()

    _in_palette(act)
    desk.window.commands.show_palette()


def test_other_keys_are_chosen_remembered_and_work(desk: Desk, qtbot: QtBot):
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ShortcutsDialog)
        dialog.fields["show-problems"].setKeySequence("Ctrl+S")
        assert not dialog.take.isEnabled(), "two commands have the same keys"
        assert "Ctrl+S" in dialog.clash.text()
        dialog.fields["show-problems"].setKeySequence("F9")
        assert dialog.clash.isHidden()
        dialog.take.click()

    QTimer.singleShot(50, choose)
    desk.window.commands.edit_shortcuts()
    assert desk.window.settings.shortcuts == (("show-problems", "F9"),)
    assert desk.window.menus.actions["show-problems"].shortcut().toString() == "F9"
    told: list[str] = []
    desk.window.menus.triggered.connect(lambda slot, _: told.append(slot))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    assert told == ["show_problems"]


def test_text_grows_and_shrinks_within_limits(desk: Desk):
    small = desk.window.workspace.start.search.font().pointSizeF()
    for _ in range(9):
        desk.window.menus.actions["text-larger"].trigger()
    assert desk.window.settings.text_size == 200
    assert desk.window.workspace.start.search.font().pointSizeF() > 1.8 * small
    for _ in range(9):
        desk.window.menus.actions["text-smaller"].trigger()
    assert desk.window.settings.text_size == 85
