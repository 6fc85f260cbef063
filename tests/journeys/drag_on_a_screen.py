"""A drag with the mouse as X hands it on; only ``test_real_window`` runs this."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kits.files import read_kit_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.person import Person

_STEPS = 8
_REST = "0.08"
"""Seconds between two moves of the hand: a drag begins after a few of them."""


def test_a_question_is_dragged_below_another_and_saved_there(person: Person, tmp_path: Path):
    person.build("machine learning")
    first, second, *others = [planned.id for planned in person.kit.questions]
    questions, model = person.plan.questions, person.plan.model
    questions.scrollToTop()
    here, there = (
        questions.visualRect(model.index(model.row_of(key), 0)) for key in (first, second)
    )
    inside = questions.viewport()
    foot = QPoint(there.center().x(), there.bottom() - 2)
    _drag(person, inside.mapToGlobal(here.center()), inside.mapToGlobal(foot))
    moved = [second, first, *others]
    person.wait(lambda: [planned.id for planned in person.kit.questions] == moved)
    person.save_as(tmp_path / "moved.ikit")
    kit, _ = read_kit_file(tmp_path / "moved.ikit")
    assert kit is not None
    assert [planned.id for planned in kit.questions] == moved


def _drag(person: Person, here: QPoint, there: QPoint) -> None:
    """Take hold at a point of the screen, go to another and let go, with the system's mouse."""
    moves: list[str] = []
    for step in range(_STEPS + 1):
        spot = here + (there - here) * (step / _STEPS)
        moves += ["mousemove", str(spot.x()), str(spot.y()), "sleep", _REST]
        if step == 0:
            moves += ["mousedown", "1", "sleep", _REST]
    program = shutil.which("xdotool")
    assert program is not None
    hand = subprocess.Popen([program, *moves, "mouseup", "1"])
    person.wait(lambda: hand.poll() is not None)
    assert hand.returncode == 0
