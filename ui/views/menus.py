"""The menu bar, made from the declared actions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions import ACTIONS, MENUS, ON_QUESTIONS, keys_of
from ui.icons import icon
from ui.viewmodels.palette import Command
from ui.widgets.pending import hand_over

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Action
    from ui.session import Session
    from ui.views.context import Context
    from ui.views.plan_view import PlanView


_ROLES = {"about": QAction.MenuRole.AboutRole, "quit": QAction.MenuRole.QuitRole}
"""Where macOS wants a command; by their words it would move others too."""
_SOON = 50
"""Milliseconds after which the icons are drawn: the window is shown before."""


class Menus(QObject):
    """Every action as a QAction, told as the slot it names and the choice it stands for."""

    triggered = Signal(str, str)

    def __init__(self, window: QMainWindow, context: Context, actions: Iterable[Action]) -> None:
        super().__init__(window)
        self.triggered.connect(lambda *_: hand_over())  # before anything is done with the kit
        self._context = context
        self.actions: dict[str, QAction] = {}
        self._needing: list[tuple[QAction, str]] = []
        self._window = window
        self._plan: PlanView | None = None
        self._recent = context.settings.recent
        self._lists = {"interviews": QMenu(window), "recent": QMenu(window)}
        self._lists["recent"].aboutToShow.connect(self._list_recent)
        bar = window.menuBar()
        bar.clear()
        self._menus = [bar.addMenu(context.words.text(f"ui.menu.{name}")) for name in MENUS]
        for name, menu in zip(MENUS, self._menus, strict=True):
            self._fill(menu, [action for action in actions if action.menu == name])
        QTimer.singleShot(_SOON, self, self._draw_icons)

    def put_away(self) -> None:
        """Make room for other menus; the shortcuts go with these."""
        for menu in (*self._menus, *self._lists.values()):
            menu.deleteLater()
        self.deleteLater()

    def serve(self, plan: PlanView) -> None:
        """Offer what can be done with the questions of a plan, also by its keys and its menu."""
        self._plan = plan
        plan.questions.addActions(
            [self.actions[action.id] for action in ACTIONS if action.in_list]
        )
        plan.possible_changed.connect(lambda: self.show_state(self._context.session))
        plan.menu_wanted.connect(lambda at: self.plan_menu().popup(at))

    def plan_menu(self) -> QMenu:
        """Return the menu of the plan's list: that of the kit, and the clipboard."""
        made = QMenu(self._window)
        made.addActions(self._menus[MENUS.index("kit")].actions())
        made.addSeparator()
        made.addActions([self.actions[name] for name in ON_QUESTIONS])
        made.aboutToHide.connect(made.deleteLater)
        return made

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """Offer these kits, the last one first; those that are gone only once they are back."""
        self._recent = paths
        self.show_state(self._context.session)

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
            "recent": self._recent,
        }
        possible = self._plan.possible() if self._plan else frozenset[str]()
        for action, needs in self._needing:
            action.setEnabled(bool(there[needs]) if needs in there else needs in possible)
        self._list_interviews(len(session.kit.interviews) if session.kit else 0)

    def commands(self) -> tuple[Command, ...]:
        """Return everything that can be done now, for the palette."""
        self._list_recent()
        return tuple(
            self._command(one, action.menu)
            for action in ACTIONS
            if action.id != "palette" and (made := self.actions[action.id]).isEnabled()
            for one in (self._listed(action.lists) if action.lists else (made,))
        )

    def _listed(self, name: str) -> list[QAction]:
        return [one for one in self._lists[name].actions() if not one.isSeparator()]

    def _command(self, made: QAction, menu: str) -> Command:
        return Command(
            text=(made.toolTip() if made.data() else made.text()).replace("&", "").rstrip("… "),
            group=self._context.words.text(f"ui.menu.{menu}").replace("&", ""),
            keys=made.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            run=made.trigger,
        )

    def _list_interviews(self, count: int) -> None:
        """Offer the interviews that questions can be moved to."""
        interviews = self._lists["interviews"]
        if count == len(interviews.actions()):
            return
        interviews.clear()
        for number in range(1, count + 1):
            words = self._context.words
            made = interviews.addAction(words.text("ui.interview-short", number=number))
            made.setToolTip(words.text("ui.plan.to-interview", number=number))
            made.setData(number)
            made.triggered.connect(partial(self._move_to, number - 1))

    def _list_recent(self) -> None:
        """Offer the kits that are there now."""
        menu, words = self._lists["recent"], self._context.words
        menu.clear()
        for path in [Path(known) for known in self._recent if Path(known).exists()]:
            made = menu.addAction(f"{path.name} — {path.parent}".replace("&", "&&"))
            made.setToolTip(words.text("ui.recent.open", name=path.name))
            made.setData(str(path))
            made.triggered.connect(partial(self.triggered.emit, "open_recent", str(path)))
        menu.addSeparator()
        clear = menu.addAction(words.text("ui.recent.clear"))
        clear.triggered.connect(partial(self.triggered.emit, "clear_recent", ""))

    def _move_to(self, interview: int) -> None:
        self.triggered.emit("plan.to_interview", str(interview))

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
        made.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        keys = keys_of(action, dict(self._context.settings.shortcuts))
        if keys:
            made.setShortcut(QKeySequence(keys))
        if action.in_list:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if action.lists:
            made.setMenu(self._lists[action.lists])
        else:  # what lists others does nothing itself, not even by keys that a person chose
            made.triggered.connect(lambda: self.triggered.emit(action.slot, action.choice))
        if action.needs:
            self._needing.append((made, action.needs))
        self.actions[action.id] = made
        return made

    def _draw_icons(self) -> None:
        for action in ACTIONS:
            if action.icon:
                made = self.actions[action.id]
                made.setIcon(icon(action.icon, self._context.tokens.muted))

    def _chosen(self, action: Action) -> str:
        return str(getattr(self._context.settings, action.slot))
