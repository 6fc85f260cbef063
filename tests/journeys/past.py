"""The values a project had, kept beside the window's own history to compare the two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui import work

if TYPE_CHECKING:
    from ui.history import Project
    from ui.session import Session


class Past:
    """A list of values, and which of them is the present one."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._walking = False
        self.values: list[Project] = [session.history.project]
        self.place = 0
        session.history.changed.connect(self._note)

    def walk(self) -> None:
        """Undo everything and do it again, seeing each value as it was; end where it began."""
        history, here = self._session.history, self.place
        assert len(self.values) == len(history._done) + len(history._undone) + 1
        assert here == len(history._done)
        self._walking = True
        for place in range(here - 1, -1, -1):
            self._session.undo()
            self._compare(place, "undo")
        for place in range(1, len(self.values)):
            self._session.redo()
            self._compare(place, "redo")
        for place in range(len(self.values) - 2, here - 1, -1):
            self._session.undo()
            self._compare(place, "undo again")
        self._walking = False

    def _compare(self, place: int, how: str) -> None:
        now, then = self._session.history.project, self.values[place]
        if now.kit is not None and then.kit is not None:
            then = replace(then, kit=work.carried(then.kit, now.kit))
        assert now == then, f"{how} to value {place} of {len(self.values)} gives another one"

    def _note(self) -> None:
        """Put what is shown now where it belongs, by how many steps can be undone and redone."""
        if self._walking:
            return
        history = self._session.history
        before, self.place = self.place, len(history._done)
        if history._undone and self.place != before:
            self._compare(self.place, "undo or redo")
            return
        if not history._undone:
            del self.values[self.place :]
        for step in history._done[len(self.values) - 1 : self.place - 1]:
            self.values.append(step.after)  # this one was taken while it was being shown
        if self.place == len(self.values):
            self.values.append(history.project)
        else:
            self.values[self.place] = history.project
