"""A window that a person works in without a pause, until something kills it.

    python edits_until_killed.py <kit file> <where it is saved to, maybe nowhere> <seed>

Each change and each save is told in a line: what, when by the clock of the machine, a digest.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kits import edits
from kits.files import read_kit_file, write_kit
from ui import work
from ui.app import Desk

if TYPE_CHECKING:
    from kits.model import Kit
    from roles.problem import Problem

PAUSES = (20, 200)
HEARTBEAT = 50
"""Milliseconds between two signs of life."""
_SAVES, _UNDOES = 0.08, 0.16


def tell(what: str, value: str = "") -> None:
    """Write a line that is out even if this process dies right after it."""
    os.write(1, f"{what} {time.monotonic():.4f} {value}\n".encode())


def digest_of(kit: Kit) -> str:
    """Return what tells a kit from every other."""
    return hashlib.sha256(write_kit(kit)).hexdigest()


class Person:
    """Types, moves, undoes and saves at random moments."""

    def __init__(self, desk: Desk, path: str, seed: int) -> None:
        self._session = desk.session
        self._path = path
        self._dice = Random(seed)  # noqa: S311 - chance, not secrets
        self._changes = 0
        self._session.kit_changed.connect(self._tell_change)
        self._session.file.saved.connect(lambda _, kit: tell("saved", digest_of(kit)))
        self._heart = QTimer(interval=HEARTBEAT)
        self._heart.timeout.connect(lambda: tell("alive"))
        self._heart.start()

    def begin(self) -> None:
        """Work from now on."""
        self._tell_change()
        tell("ready")
        self._go_on()

    def _go_on(self) -> None:
        QTimer.singleShot(self._dice.randint(*PAUSES), self._act)

    def _act(self) -> None:
        chance = self._dice.random()
        if chance < _SAVES and self._path:
            self._save()
        elif chance < _UNDOES:
            self._session.undo()
        else:
            self._session.take_edit(self._edited(), "panel")
        self._go_on()

    def _save(self) -> None:
        kit = self._session.kit
        assert kit is not None
        tell("save", digest_of(work.to_save(kit)))
        self._session.save_kit(self._path)

    def _edited(self) -> Kit | Problem:
        kit, dice = self._session.kit, self._dice
        assert kit is not None
        self._changes += 1
        question = dice.choice(kit.questions).id
        text = f"Change {self._changes} — à l'œuvre"
        place = dice.randrange(len(kit.interviews))
        match dice.randrange(5):
            case 0:
                return edits.move_question(kit, question, place, dice.randrange(4))
            case 1:
                return edits.set_panel(kit, place, (text,))
            case 2:
                return edits.set_minutes(kit, question, dice.randint(3, 12))
            case _:
                return edits.edit_text(kit, question, "en", dice.choice(("title", "ask")), text)

    def _tell_change(self) -> None:
        if self._session.kit is not None:
            tell("kit", digest_of(self._session.kit))


def main(source: str, path: str, seed: int) -> int:
    """Open a kit, or have one that was never saved, and work on it."""
    application = QApplication(["interview-kits"])
    desk = Desk(application)
    desk.window.show()
    person = Person(desk, path, seed)
    if path:
        desk.session.file.opened.connect(lambda _: QTimer.singleShot(0, person.begin))
        desk.start([path])
    else:
        kit = read_kit_file(Path(source))[0]
        assert kit is not None
        desk.start([])
        desk.session.recover(kit, "")
        person.begin()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
