from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from tests.ui.known_roles import ml_engineer
from ui.actions import ACTIONS, MENUS
from ui.icons import NAMES

if TYPE_CHECKING:
    from ui.app import Desk


def test_every_action_has_a_menu_an_icon_that_exists_and_a_name_of_its_own():
    assert {action.menu for action in ACTIONS} == set(MENUS)
    assert {action.icon for action in ACTIONS if action.icon} <= set(NAMES)
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


@pytest.mark.usefixtures("qapp")
def test_no_two_actions_share_a_shortcut():
    keys = [
        QKeySequence(action.shortcut).toString()
        for action in ACTIONS
        if action.shortcut is not None
    ]
    keys = [key for key in keys if key]
    assert len(keys) > 10
    assert len(set(keys)) == len(keys)


def test_every_action_does_something(desk: Desk):
    for action in ACTIONS:
        assert desk.window.commands.knows(action.slot), action.id


def test_what_needs_a_kit_is_dimmed_until_there_is_one(desk: Desk):
    actions = desk.window.menus.actions
    assert not actions["save-kit"].isEnabled()
    assert actions["open-kit"].isEnabled()
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    assert actions["save-kit"].isEnabled()
