"""What could be asked in the place of one question, ranked, with what that would change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kits.document.reasons import requirement_name
from ui.i18n import as_typed, on_screen

if TYPE_CHECKING:
    from kits.generate.alternatives import Alternative
    from kits.model import Kit
    from ui.i18n import Words
    from ui.swapping import Found

    Index = QModelIndex | QPersistentModelIndex


class AlternativeRole(IntEnum):
    """What a row knows."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class AlternativeRow:
    """A question that could be asked instead."""

    id: str
    title: str
    ask: str
    type: str
    type_name: str
    minutes: str
    sign: str
    """Of what it does to the coverage: covered, touched or uncovered."""
    reason: str
    changes: str
    """What is lost and gained, in words; empty where nothing is."""


class AlternativesModel(QAbstractListModel):
    """The alternatives for a question, the best first."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[AlternativeRow, ...] = ()

    def set_found(self, found: Found | None) -> None:
        """Show what was found; None while it is sought."""
        self.beginResetModel()
        self.rows = alternative_rows(found, self._words) if found else ()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == AlternativeRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return as_typed(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.ask
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.title, row.type_name, row.minutes, row.reason, row.changes, row.ask)
            return ", ".join(part for part in parts if part)
        return None


def alternative_rows(found: Found, words: Words) -> tuple[AlternativeRow, ...]:
    """Return the rows of what was found."""
    return tuple(_row(found.kit, one, words) for one in found.alternatives)


def _row(kit: Kit, one: Alternative, words: Words) -> AlternativeRow:
    text = one.question.best_text(kit.language)
    return AlternativeRow(
        id=one.id,
        title=on_screen(text.title or text.ask, kit.language),
        ask=on_screen(text.ask, kit.language),
        type=str(one.type),
        type_name=words.text(f"type.{one.type}"),
        minutes=_minutes(one, words),
        sign="uncovered" if one.essentials_lost else "touched" if one.lost else "covered",
        reason=words.text(one.reason),
        changes=_changes(kit, one, words),
    )


def _minutes(one: Alternative, words: Words) -> str:
    minutes = words.text("ui.minutes", minutes=one.question.minutes)
    if not one.minutes_more:
        return minutes
    sign = "+" if one.minutes_more > 0 else "−"
    return f"{minutes} ({sign}{abs(one.minutes_more)})"


def _changes(kit: Kit, one: Alternative, words: Words) -> str:
    between = "; " if words.language == "en" else "\u00a0; "
    parts = (
        words.text(code, names=between.join(_name(kit, key) for key in keys))
        for code, keys in (
            ("ui.alternatives.lost", one.lost),
            ("ui.alternatives.gained", one.gained),
        )
        if keys
    )
    return " · ".join(parts)


def _name(kit: Kit, requirement_id: str) -> str:
    return on_screen(requirement_name(kit, requirement_id), kit.language)
