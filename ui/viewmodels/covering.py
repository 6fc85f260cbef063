"""A question added for a requirement without one: at once where there is room, else on a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles.problem import Problem

if TYPE_CHECKING:
    from kits.edits import Covering
    from kits.model import Kit
    from ui.i18n import Words
    from ui.session import Session

STEP = "cover"


class CoveringModel(QObject):
    """Looks for the cheapest question and puts it into the kit."""

    changed = Signal()
    """A question waits because no interview has room for it, or no longer does."""
    added = Signal(str)
    """Id of the question that was added."""

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._kit: Kit | None = None
        self._waiting: Covering | None = None
        self.requirement = ""
        """Id of the requirement that a question was last wanted for."""
        session.refitting.covered.connect(self._take)
        session.kit_changed.connect(self.forget)

    @property
    def message(self) -> str:
        """Return why the question was not simply added; empty when none waits."""
        waiting, words = self._waiting, self._words
        if waiting is None:
            return ""
        number, minutes = waiting.interview + 1, waiting.minutes
        if waiting.left >= minutes:
            return words.text("ui.cover.crowded", number=number)
        left = max(0, waiting.left)
        return words.text("ui.cover.no-room", minutes=minutes, number=number, left=left)

    def add(self, requirement_id: str) -> None:
        """Add the cheapest question on a requirement."""
        self.forget()
        kit, bank = self._session.kit, self._session.shelves.bank
        if kit is not None and bank is not None:
            self.requirement, self._kit = requirement_id, kit
            self._session.refitting.cover(kit, bank, requirement_id)

    def add_anyway(self) -> None:
        """Add the question that waits though there is no room for it."""
        if self._waiting is not None:
            self._put(self._waiting)

    def forget(self) -> None:
        """Let no question wait."""
        if self._waiting is not None:
            self._waiting = None
            self.changed.emit()

    def _take(self, found: Covering | Problem | None) -> None:
        if self._kit is None or self._kit is not self._session.kit:
            return
        if found is None or isinstance(found, Problem):
            if found is not None:
                self._session.take_edit(found, STEP)
            return
        if found.fits:
            self._put(found)
        else:
            self._waiting = found
            self.changed.emit()

    def _put(self, found: Covering) -> None:
        self._waiting = None
        if self._session.take_edit(found.kit, STEP):
            self.added.emit(found.question_id)
        self.changed.emit()
