"""The roles to choose from: the shipped ones and the user's own, where the user's wins."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from roles.folding import folded
from roles.model import LANGUAGES
from roles.reader import read_role
from roles.storage import StorageError, read_bounded, write_whole
from roles.writer import write_role
from roles.yaml_source import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    """All readable roles by id, and what was wrong with the others.

    ``replaced`` are the shipped roles that the user's own stand in for.
    """

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    replaced: tuple[Role, ...] = ()

    def get(self, role_id: str) -> Role | None:
        """Return the role with this id, or None."""
        return next((entry.role for entry in self.entries if entry.role.id == role_id), None)

    def shipped(self, role_id: str) -> Role | None:
        """Return the shipped role with this id, or None, whatever the user made of it."""
        found = [entry.role for entry in self.entries if entry.shelf is Shelf.SHIPPED]
        return next((role for role in (*found, *self.replaced) if role.id == role_id), None)

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
    before = dict(entries)
    _add(entries, problems, _own_files(folder), Shelf.USER)
    ordered = sorted(entries.values(), key=lambda entry: entry.role.id)
    replaced = [old.role for id_, old in before.items() if entries[id_] is not old]
    return Library(tuple(ordered), tuple(problems), tuple(replaced))


def save_own(role: Role, own: Path | None = None) -> Path:
    """Write a role into the user's folder, whole or not at all, and return where.

    It replaces the user's role of this id wherever it was read from; a shipped one stays as it is
    and is stood in for. StorageError if the disk will not.
    """
    folder = user_folder() / "roles" if own is None else own
    mine = [path for path, id_ in _own_ids(folder) if id_ == role.id]
    # the last one read wins, so that is the one to replace
    path = mine[-1] if mine else _free_path(folder, role.id)
    write_whole(path, write_role(role))
    return path


def forget_own(role_id: str, own: Path | None = None) -> bool:
    """Delete the user's role of this id, so that a shipped one counts again; tell if any.

    StorageError if the disk will not.
    """
    folder = user_folder() / "roles" if own is None else own
    mine = [path for path, id_ in _own_ids(folder) if id_ == role_id]
    for path in mine:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(path, "file.unwritable", why=error.strerror or error) from error
    return bool(mine)


def _own_ids(folder: Path) -> Iterable[tuple[Path, str]]:
    """Return the user's readable role files with the id in each, in the order they are read."""
    for data, name in _own_files(folder):
        role, _ = read_role(data, name)
        if role is not None:
            yield Path(name), role.id


def _free_path(folder: Path, role_id: str) -> Path:
    """Return a file name of this id that no file has: one that holds something else is kept."""
    numbers = itertools.count(2)
    path = folder / f"{role_id}.yaml"
    while path.exists():
        path = folder / f"{role_id}-{next(numbers)}.yaml"
    return path


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
