"""What a button is for and which keys do the same, said of it in one way everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWhatsThis

from ui.actions import ACTIONS, native_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from ui.views.context import Context

EXPLAINED = (
    "read-guide", "paste-guide", "open-kit", "save-kit", "undo", "show-start", "show-role",
    "show-kit", "show-paper", "show-problems", "zoom-in", "zoom-out",
)  # fmt: skip
"""Commands that have a button of their own outside the menus."""


def explain(made: QAbstractButton, action_id: str, context: Context) -> None:
    """Give a button the name and keys of its command as tooltip, and what it does as help."""
    words = context.words
    action = next(known for known in ACTIONS if known.id == action_id)
    keys = native_keys(action, dict(context.settings.shortcuts))
    name = action.name(words)
    made.setToolTip(words.text("ui.hint", name=name, keys=keys) if keys else name)
    made.setWhatsThis(words.text(f"ui.what.{action_id}"))


def ask_what() -> None:
    """Say what the control is for where the keyboard is, else wait for a click on one."""
    focused = QApplication.focusWidget()
    if focused is not None and focused.whatsThis():
        where = focused.mapToGlobal(focused.rect().bottomLeft())
        QWhatsThis.showText(where, focused.whatsThis(), focused)
    else:
        QWhatsThis.enterWhatsThisMode()
