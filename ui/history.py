"""Undo and redo: the values a project had, one after the other.

A list of values rather than a QUndoStack: with whole values there is nothing that a command would
do, and nothing whose ownership C++ and Python could disagree about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.generate.build import Wishes
    from kits.model import Kit
    from roles.model import Role

_MOST_STEPS = 500
_PLANNED_ANEW = frozenset({"wishes", "panel", "country", "date", "scoring"})
"""Steps that a plan made from nothing keeps, since the wishes hold them; so does the role."""


@dataclass(frozen=True, slots=True)
class Project:
    """What a person works on, as one value: the role, what is wished for, and the kit."""

    role: Role | None = None
    wishes: Wishes | None = None
    kit: Kit | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    name: str
    merge: str
    before: Project
    after: Project


class History(QObject):
    """The steps that led to the present project; nothing else changes it."""

    changed = Signal()
    """Other steps can be undone or redone now."""

    def __init__(self, show: Callable[[Project], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.project = Project()

    @property
    def undo_step(self) -> str:
        """Return the name of the step that undo takes back, empty when there is none."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_step(self) -> str:
        """Return the name of the step that redo does again, empty when there is none."""
        return self._undone[-1].name if self._undone else ""

    @property
    def has_own_work(self) -> bool:
        """Tell whether a step would be lost if the kit were made again from role and wishes."""
        names = {step.name for step in self._done} - _PLANNED_ANEW
        return any(not name.startswith("role-") for name in names)

    def begin(self, project: Project) -> None:
        """Begin with another project; nothing before it can be undone."""
        self._done.clear()
        self._undone.clear()
        self._put(project)

    def step(self, project: Project, name: str, merge: str = "") -> None:
        """Go on to another project; steps in a row with the same ``merge`` are one step."""
        if project == self.project:
            return
        last = self._done[-1] if self._done else None
        if last is not None and merge and last.merge == merge:
            self._done[-1] = replace(last, after=project)
        else:
            self._done.append(_Step(name, merge, self.project, project))
            del self._done[:-_MOST_STEPS]
        self._undone.clear()
        self._put(project)

    def amend(self, kit: Kit) -> None:
        """Put the kit that was built for the last step into it."""
        project = replace(self.project, kit=kit)
        if self._done:
            self._done[-1] = replace(self._done[-1], after=project)
        if self._undone:  # its kit was not there yet when it was come back to
            self._undone[-1] = replace(self._undone[-1], before=project)
        self._put(project)

    def correct(self, kit: Kit) -> None:
        """Show the kit with what no step changes: its version, and what was exported of it."""
        self._put(replace(self.project, kit=kit))

    def close_step(self) -> None:
        """Let what comes be a step of its own, as when another field is entered."""
        if self._done:
            self._done[-1] = replace(self._done[-1], merge="")

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._put(step.before)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(replace(step, merge=""))
            self._put(step.after)

    def _put(self, project: Project) -> None:
        self.project = project
        self._show(project)
        self.changed.emit()
