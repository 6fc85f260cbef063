"""The menu bar, made from the declared actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.actions import ACTIONS, MENUS, keys_of
from ui.icons import icon
from ui.viewmodels.palette import Command

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow, QMenu

    from ui.actions import Action
    from ui.session import Session
    from ui.views.context import Context


class Menus(QObject):
    """Every action as a QAction, told as the slot it names and the choice it stands for."""

    triggered = Signal(str, str)

    def __init__(self, window: QMainWindow, context: Context, actions: Iterable[Action]) -> None:
        super().__init__(window)
        self._context = context
        self.actions: dict[str, QAction] = {}
        self._needing: list[tuple[QAction, str]] = []
        bar = window.menuBar()
        bar.clear()
        self._menus = [bar.addMenu(context.words.text(f"ui.menu.{name}")) for name in MENUS]
        for name, menu in zip(MENUS, self._menus, strict=True):
            self._fill(menu, [action for action in actions if action.menu == name])

    def put_away(self) -> None:
        """Make room for other menus; the shortcuts go with these."""
        for menu in self._menus:
            menu.deleteLater()
        self.deleteLater()

    def show_state(self, session: Session) -> None:
        """Dim what cannot be done now, and say what undo and redo would do."""
        words, history = self._context.words, session.history
        steps = {"undo": history.undo_step, "redo": history.redo_step}
        for name, step in steps.items():
            text = words.text(f"ui.action.{name}")
            if step:
                named = words.text(f"ui.step.{step}")
                text = words.text("ui.action.of-step", action=text, step=named)
            self.actions[name].setText(text)
        there = {
            "role": session.role is not None,
            "kit": session.kit is not None,
            "undo": steps["undo"],
            "redo": steps["redo"],
        }
        for action, needs in self._needing:
            action.setEnabled(bool(there[needs]))

    def commands(self) -> tuple[Command, ...]:
        """Return everything that can be done now, for the palette."""
        words = self._context.words
        return tuple(
            Command(
                text=made.text().replace("&", "").rstrip("…").rstrip(),
                group=words.text(f"ui.menu.{action.menu}").replace("&", ""),
                keys=made.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                run=made.trigger,
            )
            for action in ACTIONS
            if action.id != "palette" and (made := self.actions[action.id]).isEnabled()
        )

    def _fill(self, menu: QMenu, actions: list[Action]) -> None:
        group = 0
        exclusive: dict[str, QActionGroup] = {}
        for action in actions:
            if action.group != group:
                menu.addSeparator()
                group = action.group
            made = self._action(action)
            if action.choice:
                made.setCheckable(True)
                made.setChecked(self._chosen(action) == action.choice)
                exclusive.setdefault(action.slot, QActionGroup(self)).addAction(made)
            menu.addAction(made)

    def _action(self, action: Action) -> QAction:
        made = QAction(self._context.words.text(action.text_code), self)
        made.setObjectName(action.id)
        if action.icon:
            made.setIcon(icon(action.icon, self._context.tokens.muted))
        keys = keys_of(action, dict(self._context.settings.shortcuts))
        if keys:
            made.setShortcut(QKeySequence(keys))
        if action.needs:
            self._needing.append((made, action.needs))
        made.triggered.connect(lambda: self.triggered.emit(action.slot, action.choice))
        self.actions[action.id] = made
        return made

    def _chosen(self, action: Action) -> str:
        settings = self._context.settings
        return settings.language if action.slot == "set_language" else settings.theme
