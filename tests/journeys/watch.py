"""What must hold whatever a person did, looked at after each action."""

from __future__ import annotations

import json
import sys
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kits.files import write_kit
from kits.recovery import read_journals
from tests.journeys.past import Past
from ui import autosave
from ui.app import Desk
from ui.jobs import Jobs
from ui.viewmodels.plan import plan_rows
from ui.views.role_editor_fields import TextArea

if TYPE_CHECKING:
    from types import TracebackType

    import pytest
    from pytestqt.logging import _QtMessageCapture

    from tests.journeys.desk_of_files import DeskOfFiles
    from tests.journeys.later import Later
    from tests.journeys.monkey import Monkey

_MOST_STEPS = 300
"""Steps to be undone before another kit is begun, so that walking through them stays quick."""
_PATIENCE = 60.0


class Watch:
    """A window in the hands of a monkey, with everything that would tell of a fault."""

    def __init__(self, files: DeskOfFiles, log: _QtMessageCapture, later: Later | None) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._log = log
        self._later = later
        self._gone = False
        self.desk = Desk(application, later)
        self._faults: list[str] = []
        self.desk.failures.failed.disconnect()
        self.desk.failures.failed.connect(self._faults.append)
        self.desk.window.close = lambda: False  # nobody leaves
        self._files = files
        self.desk.window.show()
        self.desk.start([])
        self.settle()
        self.past = Past(self.desk.session)

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Hear of every exception, and let nothing wait for a job that nobody runs."""
        monkeypatch.setattr(sys, "excepthook", self._caught)
        if self._later is not None:
            wait, later = Jobs.wait, self._later

            def run_and_wait(jobs: Jobs, key: str) -> None:
                later.run_all()
                wait(jobs, key)

            monkeypatch.setattr(Jobs, "wait", run_and_wait)

    def play(self, monkey: Monkey, actions: int, closely: int) -> None:
        """Let the monkey act; look closely each so many actions."""
        for number in range(1, actions + 1):
            monkey.act()
            self._application.processEvents()
            self._put_away()
            if self._later is not None and number % 2:
                self._later.run_one()
            self._look()
            if number % closely == 0:
                monkey.say("look closely")
                self._look_closely()
            if len(self.desk.session.history._done) > _MOST_STEPS:
                monkey.say("open a kit, so as to begin anew")
                self.desk.session.file.open(self._files.good_kit())
                self.settle()

    def settle(self) -> None:
        """Let everything in the background come to its end."""
        until = time.monotonic() + _PATIENCE
        while True:
            if self._later is not None:
                self._later.run_all()
            self._application.processEvents()
            if not self.desk.jobs.busy and not self.desk.autosave._jobs.busy:
                return
            assert time.monotonic() < until, "a job never ends"

    def close(self) -> None:
        """Put the window away, if it is still there."""
        if self._gone:
            return
        self._gone = True
        self.desk.jobs.close()
        self.desk.autosave.close()
        self.desk.session.file.leave()
        self.desk.window.hide()
        self.desk.window.deleteLater()
        self._application.processEvents()
        self._put_away()

    def _put_away(self) -> None:
        """Delete what waits for it, as only an event loop does by itself."""
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _look(self) -> None:
        assert not self._faults, "\n".join(self._faults)
        said = [one for one in self._log.records if one.matches_level("WARNING")]
        heard = [one.message for one in said if not one.ignored]
        assert not heard, "\n".join(heard)

    def _look_closely(self) -> None:
        for area in self.desk.window.findChildren(TextArea):
            area.flush()  # else its pause may end while the journal is compared with the kit
        self.settle()
        self._look()
        self._same_everywhere()
        self.past.walk()
        self.settle()
        self._look()
        self._same_everywhere()
        self._kept()

    def _same_everywhere(self) -> None:
        """Nothing goes on any more: what is shown is the kit, or why there is none."""
        session, workspace = self.desk.session, self.desk.window.workspace
        assert not session.building, "it says that it plans, and nothing does"
        if session.role is not None and session.kit is None:
            assert session.board.of("build"), "there is a role but no kit, and no reason"
        if session.kit is not None and workspace.kit is not None:
            words = workspace._context.words
            assert workspace.kit.plan.model.rows == plan_rows(session.kit, words)

    def _kept(self) -> None:
        """The journal holds what would be lost, and nothing else."""
        desk, session = self.desk, self.desk.session
        desk.autosave.keep()
        self.settle()
        kits = [found.kit for found in read_journals(autosave.folder())[0]]
        waiting = [found.kit for found in desk.window.workspace.recovery.waiting]
        lost = [session.kit] if session.kit and session.modified else []
        kept = [kit for kit in kits if kit not in waiting]
        if kept != lost:
            names = sorted(path.name for path in autosave.folder().iterdir())
            own = (desk.autosave.journal.name, session.file.path)
            told = [json.loads(write_kit(kit)) for kit in (*kept, *lost)]
            found = _difference(*told) if len(told) == 2 else f"{len(kept)} instead of {len(lost)}"
            msg = f"another journal: {found}; own {own}, there {names}"
            raise AssertionError(msg)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind, trace
        self._faults.append("".join(traceback.format_exception(error)))


def _difference(one: object, other: object, where: str = "") -> str:
    """Return where two values of JSON differ first; empty if they do not."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        pairs = [(f"{where}.{key}", one[key], other[key]) for key in one]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = [(f"{where}[{n}]", one[n], other[n]) for n in range(len(one))]
    else:
        return "" if one == other else f"{where}: {one!r} is not {other!r}"
    return next((told for place, a, b in pairs if (told := _difference(a, b, place))), "")
