"""How long the window makes a person wait: 1,000 roles, 10,000 questions, a kit of 60.

Absolute figures, with the machine named: a pause is a pause. A heartbeat of the GUI thread finds
the longest one while somebody types, selects, filters and drags.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import ROOT, own_home

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from kits.bank.index import Bank
    from kits.model import Kit
    from ui.app import Desk

QUESTIONS, ROLES, IN_KIT = 10_000, 1_000, 60
_BEAT = 4
"""Milliseconds between two beats."""


def bench_interaction() -> None:
    """Run the measurement in a process and a home of its own."""
    print(f"interaction: {ROLES} roles, {QUESTIONS} questions, a kit of {IN_KIT}, offscreen")
    with tempfile.TemporaryDirectory() as home:
        place = own_home(home)
        for step in ("make", "measure"):  # apart, so that making files counts for nothing
            subprocess.run(
                [sys.executable, "-m", "benchmarks.interaction", step, home],
                cwd=ROOT, env=place, check=True,
            )  # fmt: skip


class Heart:
    """Beats as often as the GUI thread lets it, and knows the longest wait between two beats."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self.begin()

    def begin(self) -> None:
        """Forget the pauses so far."""
        self.longest = 0.0
        self._last = time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _BEAT)
        self._last = now


def main(home: Path) -> None:
    """Open the window, and measure one thing after the other."""
    from PySide6.QtWidgets import QApplication

    from ui.app import Desk
    from ui.views.role_editor_fields import TYPING_PAUSE

    application = QApplication(["bench"])
    desk = Desk(application)
    desk.window.show()
    desk.start([])
    _settle(application, desk)
    begin = time.perf_counter()
    desk.session.file.open(str(home / "kit.ikit"))
    while desk.session.kit is None or desk.window.workspace.page != "kit":
        application.processEvents()
    _print("opening the kit until its plan is shown", (time.perf_counter() - begin) * 1000, 300)
    _settle(application, desk)
    heart = Heart()
    for name, act in _acts(desk):
        heart.begin()
        for _ in range(12):
            act()
            _wait(application, 40)
        _wait(application, TYPING_PAUSE)  # what is typed counts after that
        _settle(application, desk)
        _print(f"longest pause: {name}", heart.longest, 50)
    _print("page shown anew after the last key", _refresh(application, desk), 250)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {'memory at its peak':<58} {peak:>17.0f} MB   (target 250)")
    desk.window.hide()  # while all of it is there: fields hand over what they hold
    desk.jobs.close()
    desk.autosave.close()


def _make_files(home: Path) -> None:
    from kits.bank.load import load_bank
    from kits.files import write_kit
    from roles.library import load_library, user_folder
    from roles.writer import write_role
    from tests.kits.synthetic_bank import write_questions

    folder = user_folder()
    (folder / "roles").mkdir(parents=True)
    role = load_library().entries[0].role
    for number in range(ROLES):
        title = role.title.model_copy(update={"en": f"Role {number}", "fr": f"Poste {number}"})
        made = role.model_copy(update={"id": f"role-{number}", "title": title})
        (folder / "roles" / f"role-{number}.yaml").write_bytes(write_role(made))
    shipped, _ = load_bank()
    (home / "kit.ikit").write_bytes(write_kit(_long_kit(shipped)))
    write_questions(folder / "bank" / "questions", shipped.concepts.values(), QUESTIONS)
    load_bank()  # so that it is cached, as on every start but the first


def _long_kit(bank: Bank) -> Kit:
    """Return a kit that asks real questions: made-up ones are so alike that all are warned of."""
    from tests.kits.synthetic import synthetic_kit

    kit = synthetic_kit(IN_KIT, interviews=6)
    askable = [question for question in bank.questions if kit.level in question.levels]
    spread = iter(askable[:: len(askable) // IN_KIT])
    interviews = tuple(
        interview.model_copy(
            update={
                "questions": tuple(
                    planned.model_copy(update={"question": next(spread)})
                    for planned in interview.questions
                )
            }
        )
        for interview in kit.interviews
    )
    return kit.model_copy(update={"interviews": interviews})


def _acts(desk: Desk) -> list[tuple[str, Callable[[], object]]]:
    from itertools import cycle

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    workspace = desk.window.workspace
    if workspace.kit is None:
        sys.exit("the kit page is not there")
    plan = workspace.kit.plan
    letters, down = cycle("role 12"), Qt.Key.Key_Down

    def edit() -> None:
        QTest.keyClicks(plan.pane.form.fields["ask"].area, "a")

    def type_in_search() -> None:
        QTest.keyClicks(workspace.start.search, next(letters))

    def move() -> None:
        desk.window.menus.actions["move-down"].trigger()

    def show_editor() -> None:
        desk.window.menus.actions["edit-question"].trigger()

    return [
        ("selecting questions", lambda: QTest.keyClick(plan.questions, down)),
        ("moving a question", move),
        ("opening the editor", show_editor),
        ("typing in a question", edit),
        ("undo", desk.session.undo),
        ("showing the start page", lambda: workspace.show_page("start")),
        ("filtering roles", type_in_search),
    ]


def _refresh(application: QApplication, desk: Desk) -> float:
    """Return the milliseconds from a key pressed in the editor to the page that shows it."""
    from PySide6.QtTest import QTest

    workspace = desk.window.workspace
    workspace.show_page("kit")
    if workspace.kit is None:
        sys.exit("the kit page is not there")
    plan = workspace.kit.plan
    taken: list[float] = []
    for _ in range(5):
        desk.window.menus.actions["edit-question"].trigger()
        _settle(application, desk)
        shown: list[float] = []
        seen = lambda shown=shown: shown.append(time.perf_counter())  # noqa: E731
        link = desk.session.papers.sheets_changed.connect(seen)
        QTest.keyClicks(plan.pane.form.fields["ask"].area, "b")
        begin = time.perf_counter()
        while not shown:
            application.processEvents()
        taken.append((shown[0] - begin) * 1000)
        desk.session.papers.sheets_changed.disconnect(link)
        _settle(application, desk)
    return sorted(taken)[len(taken) // 2]


def _wait(application: QApplication, milliseconds: int) -> None:
    end = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < end:
        application.processEvents()


def _settle(application: QApplication, desk: Desk) -> None:
    _wait(application, 120)
    while desk.jobs.busy:
        application.processEvents()
    _wait(application, 120)


def _print(name: str, milliseconds: float, target: int) -> None:
    print(f"  {name:<58} {milliseconds:>17.0f} ms   (target {target})")


if __name__ == "__main__":
    {"make": _make_files, "measure": main}[sys.argv[1]](Path(sys.argv[2]))
