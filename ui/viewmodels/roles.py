"""The roles to choose from, with a search over precomputed keys."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from roles.folding import folded

if TYPE_CHECKING:
    from roles.library import Entry, Library
    from roles.model import Language, Setting
    from ui.i18n import Words

    Index = QModelIndex | QPersistentModelIndex


_ORDER = ("data", "software", "infrastructure", "product", "people")
"""Settings in the order they stand; the model that knows them takes too long to import."""


class RoleRole(IntEnum):
    """What a row of the list knows beside its title."""

    SETTING = Qt.ItemDataRole.UserRole
    ORIGIN = Qt.ItemDataRole.UserRole + 1
    ENTRY = Qt.ItemDataRole.UserRole + 2
    FACTS = Qt.ItemDataRole.UserRole + 3
    """How much the role asks for, and whose it is."""
    GROUP = Qt.ItemDataRole.UserRole + 4
    """The setting's name where a row is the first of its setting, else empty."""


class RoleListModel(QAbstractListModel):
    """Every role of the library by setting: its title, what it asks for, and whose it is."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._keys: tuple[str, ...] = ()

    def set_library(self, library: Library | None) -> None:
        """Show the roles of a library by setting and title."""
        language = self._words.language
        entries = library.entries if library is not None else ()
        self.beginResetModel()
        self._entries = tuple(
            sorted(
                entries,
                key=lambda e: (_place(e.role.setting), folded(e.role.title.best(language))),
            )
        )
        self._keys = tuple(_key(entry) for entry in self._entries)
        self.endResetModel()

    def key(self, row: int) -> str:
        """Return what a search looks at."""
        return self._keys[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of roles."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        words = self._words
        title = entry.role.title.best(words.language)
        setting = words.text(f"ui.setting.{entry.role.setting or 'none'}")
        origin = words.text(f"ui.shelf.{entry.shelf}")
        return {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}, {setting}, {origin}",
            RoleRole.SETTING: setting,
            RoleRole.ORIGIN: origin,
            RoleRole.ENTRY: entry,
            RoleRole.FACTS: f"{self._asks(entry)} · {origin}",
        }.get(role)

    def _asks(self, entry: Entry) -> str:
        """Return how much a role asks for, such as ``5 missions · 14 skills``."""
        role, words = entry.role, self._words
        skills = sum(len(group.skills) for group in role.technical_skills)
        missions = words.count("ui.missions", len(role.missions))
        return f"{missions} · {words.count('ui.skills', skills)}"


class RoleFilter(QSortFilterProxyModel):
    """The roles whose title, alias or id has every word searched for."""

    def __init__(self, roles: RoleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = roles
        self._wanted: list[str] = []
        self.setSourceModel(roles)

    def search(self, text: str) -> None:
        """Keep the roles that match ``text``."""
        self._wanted = folded(text).split()
        self.setFilterFixedString(text)  # makes Qt ask about each row again, in every version

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows; which group begins with it depends on what is shown."""
        if role != RoleRole.GROUP:
            return super().data(index, role)
        setting = super().data(index, RoleRole.SETTING)
        before = self.index(index.row() - 1, 0) if index.row() else None
        starts = before is None or super().data(before, RoleRole.SETTING) != setting
        return setting if starts else ""

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:
        """Tell whether a role matches."""
        key = self._roles.key(source_row)
        return all(word in key for word in self._wanted)


def _place(setting: Setting | None) -> int:
    """Return where a setting's roles stand; those of none come last."""
    return _ORDER.index(str(setting)) if setting is not None else len(_ORDER)


def _key(entry: Entry) -> str:
    languages: tuple[Language, ...] = ("en", "fr")
    names = [entry.role.id]
    for language in languages:
        names += [entry.role.title.best(language), *entry.role.aliases.get(language)]
    return folded(" ".join(names))
