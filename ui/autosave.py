"""Keeps what is not saved in a journal, at most a second behind, and finds it after a crash."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from platformdirs import user_state_path
from PySide6.QtCore import QObject, QTimer, Signal

from ui import work
from ui.jobs import Jobs

if TYPE_CHECKING:
    from pathlib import Path

    from kits.recovery import Recovered
    from ui.jobs import Executor, Outcome
    from ui.session import Session

DELAY = 800
"""Milliseconds from a change to the journal; two seconds of typing is the most to be lost."""


class Autosave(QObject):
    """Writes the journal of the present kit on a thread of its own: planning may take seconds."""

    found = Signal(object)
    """What can be recovered: a tuple of ``Recovered``, the newest first."""

    def __init__(
        self, session: Session, executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(executor or ThreadPoolExecutor(1, "journal"), self)
        self.crashed = self._jobs.crashed
        self._key = _new_key()
        self._written = False
        self._closed = False
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self.keep)
        session.kit_changed.connect(self._note)
        session.file_changed.connect(self._note)
        session.project_begun.connect(self._begin)

    @property
    def journal(self) -> Path:
        """Return where the journal of the present kit stands."""
        from kits.recovery import journal_path

        return journal_path(folder(), self._key)

    def look(self) -> None:
        """Look for what an earlier run could not save."""
        self._jobs.run("find", lambda _: work.find_journals(folder()), self._take_found)

    def keep(self) -> None:
        """Write the journal now, such as when the window loses the focus."""
        self._delay.stop()
        if self._closed:
            return
        session, journal = self._session, self.journal
        kit, path, digest = session.kit, session.file.path, session.file.digest
        if kit is None or not session.modified:
            self._forget()
            return
        self._written = True
        self._jobs.run(
            "keep", lambda _: work.keep_journal(journal, kit, path, digest), lambda _: None
        )

    def throw_away(self, recovered: Recovered) -> None:
        """Forget what an earlier run could not save, once a journal of its own has it if taken."""
        self.keep()
        self._jobs.run("throw", lambda _: work.discard_journal(recovered.journal), lambda _: None)

    def close(self) -> None:
        """Forget the journal: the program ends as it should."""
        self._delay.stop()
        self._forget()
        self._closed = True
        self._jobs.finish()

    def _note(self) -> None:
        if self._session.modified:
            if not self._delay.isActive():
                self._delay.start()
        else:
            self._delay.stop()
            self._forget()

    def _begin(self) -> None:
        """Leave the journal of the kit that was worked on before."""
        self._delay.stop()
        self._forget()
        self._key = _new_key()

    def _forget(self) -> None:
        if self._written:
            journal = self.journal
            self._written = False
            self._jobs.forget("keep")
            key = journal.name  # of its own: keeping the next kit must not take its place
            self._jobs.run(key, lambda _: work.discard_journal(journal), lambda _: None)

    def _take_found(self, outcome: Outcome[tuple[Recovered, ...]]) -> None:
        found = self._session.board.value(outcome, "file")
        if found:
            self.found.emit(found)


def folder() -> Path:
    """Return where journals stand."""
    return user_state_path("interview-kits") / "journals"


def _new_key() -> str:
    return uuid.uuid4().hex
