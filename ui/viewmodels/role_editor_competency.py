"""The requirements of a role, ticked where they belong to the competency that one is at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from roles import edits
from ui.viewmodels.role_editor_lists import RowModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from roles.model import NamedCompetency, Role
    from ui.i18n import Words


@dataclass(frozen=True, slots=True)
class PartRow:
    """A requirement, whether it is ticked, and which other competency it is in."""

    reference: str
    text: str
    ticked: bool
    elsewhere: str
    state: str


class PartModel(RowModel[PartRow]):
    """The requirements as a list with boxes."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def show_competency(self, role: Role | None, competency: NamedCompetency | None) -> None:
        """Show what a competency is made of."""
        if role is None or competency is None:
            self.set_rows(())
        else:
            self.set_rows(_rows(role, competency, self._words))

    def shown(self, row: PartRow, role: int) -> object:
        """Return the text, the tick, or what a screen reader says."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.state, row.elsewhere) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say that rows are ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


def _rows(role: Role, competency: NamedCompetency, words: Words) -> tuple[PartRow, ...]:
    rows: dict[str, PartRow] = {}
    for _, entry in edits.entries(role):
        name = edits.reference(entry)
        called = {name, edits.new_id(name, ())}
        others = [c for c in role.competencies if c is not competency]
        other = next((c for c in others if called & set(c.requirements)), None)
        ticked = bool(called & set(competency.requirements))
        where = other.name.best(words.language) if other else ""
        rows[name] = PartRow(
            reference=name,
            text=edits.text_of(entry).best(words.language).rstrip(" ."),
            ticked=ticked,
            elsewhere=words.text("ui.role-edit.elsewhere", name=where) if where else "",
            state=words.text("ui.role-edit.ticked" if ticked else "ui.role-edit.not-ticked"),
        )
    return tuple(rows.values())
