"""A run that does not end as it should; ``test_crash.py`` has it run in a process of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kits.files import write_kit
from kits.recovery import read_journals
from tests.journeys.plan_work import edit
from ui import autosave

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.person import Person

CRASHED = 77
SAVED, EDITED = "mine.ikit", "as it was on the screen.ikit"
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def test_a_saved_kit_is_edited_until_the_program_dies(person: Person, tmp_path: Path):
    person.build("data scientist")
    person.save_as(tmp_path / SAVED)
    edit(person, person.kit.questions[1].id)
    (tmp_path / EDITED).write_bytes(write_kit(person.kit))
    person.wait(lambda: _kept() == [person.kit])
    os._exit(CRASHED)


def _kept() -> list[object]:
    return [found.kit for found in read_journals(autosave.folder())[0]]
