"""What the command palette offers for a few typed letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from roles.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable

    Index = QModelIndex | QPersistentModelIndex

_LEAST_SCORE = 60
_MOST = 60


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its name, where it belongs, its keys, and the doing."""

    text: str
    group: str
    keys: str
    run: Callable[[], object]


class PaletteModel(QAbstractListModel):
    """The commands that fit what was typed, the best first."""

    def __init__(self, commands: tuple[Command, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.found = commands[:_MOST]

    def search(self, words: str) -> None:
        """Show the commands whose name has these words, or nearly has."""
        self.beginResetModel()
        self.found = best(self._commands, words)[:_MOST]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many commands fit."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        command = self.found[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.text, command.group, command.keys) if part)
        return None


def best(commands: tuple[Command, ...], words: str) -> tuple[Command, ...]:
    """Return the commands that fit the words: those that begin with them, then the likest."""
    wanted = folded(words.strip())
    if not wanted:
        return commands
    from rapidfuzz import fuzz

    scored = [(_score(command, wanted, fuzz.partial_ratio), command) for command in commands]
    fitting = [pair for pair in scored if pair[0] >= _LEAST_SCORE]
    return tuple(command for _, command in sorted(fitting, key=lambda pair: -pair[0]))


def _score(command: Command, wanted: str, likeness: Callable[[str, str], float]) -> float:
    text = folded(command.text)
    if text.startswith(wanted):
        return 300
    if all(word in f"{text} {folded(command.group)}" for word in wanted.split()):
        return 200
    return likeness(wanted, text) if len(wanted) > 2 else 0  # noqa: PLR2004 - two letters fit anything
