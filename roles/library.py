"""The roles to choose from: the shipped ones and the user's own, where the user's wins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from roles.folding import folded
from roles.model import LANGUAGES
from roles.reader import read_role
from roles.storage import StorageError, read_bounded
from roles.yaml_source import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from roles.model import Language, Role
    from roles.problem import Problem

APPLICATION = "interview-kits"


class Shelf(StrEnum):
    """Where a role in the library comes from."""

    SHIPPED = "shipped"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Entry:
    """A role in the library and where it comes from."""

    role: Role
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Library:
    """All readable roles by id, and what was wrong with the others."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()

    def get(self, role_id: str) -> Role | None:
        """Return the role with this id, or None."""
        return next((entry.role for entry in self.entries if entry.role.id == role_id), None)

    def search(self, words: str, language: Language) -> tuple[Entry, ...]:
        """Return the entries whose title or alias has every word, titles that start so first."""
        wanted = folded(words).split()
        found = [entry for entry in self.entries if all(w in _names(entry.role) for w in wanted)]
        start = folded(words)
        return tuple(
            sorted(found, key=lambda e: not folded(e.role.title.best(language)).startswith(start))
        )


def user_folder() -> Path:
    """Return the folder of the user's own roles and questions (it may not exist)."""
    return user_data_path(APPLICATION)


def load_library(own: Path | None = None) -> Library:
    """Read the shipped roles and those in ``own`` (default: ``roles`` in the user's folder)."""
    folder = user_folder() / "roles" if own is None else own
    shipped = resources.files("roles") / "shipped"
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    files = sorted(shipped.iterdir(), key=lambda item: item.name)
    texts = [(item.read_bytes(), item.name) for item in files if item.name.endswith(".yaml")]
    _add(entries, problems, texts, Shelf.SHIPPED)
    _add(entries, problems, _own_files(folder), Shelf.USER)
    ordered = sorted(entries.values(), key=lambda entry: entry.role.id)
    return Library(tuple(ordered), tuple(problems))


def _own_files(folder: Path) -> Iterable[tuple[bytes, str]]:
    for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
        try:
            yield read_bounded(path, MAX_BYTES), str(path)
        except StorageError:  # gone or locked since the listing: the others still count
            continue


def _add(
    entries: dict[str, Entry],
    problems: list[Problem],
    files: Iterable[tuple[bytes, str]],
    shelf: Shelf,
) -> None:
    for data, name in files:
        role, faults = read_role(data, name)
        problems.extend(faults)
        if role is not None:
            entries[role.id] = Entry(role, shelf)


def _names(role: Role) -> str:
    names = [role.title.best(language) for language in LANGUAGES]
    names += [alias for language in LANGUAGES for alias in role.aliases.get(language)]
    return folded(" ".join([role.id, *names]))
