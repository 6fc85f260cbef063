"""The whole bank from its files: what is shipped, then the user's own, which wins."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from kits.bank.index import Bank
from kits.bank.reader import read_concepts, read_families, read_questions
from roles.library import user_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from kits.bank.reader import Entries, Entry
    from roles.problem import Problem


def load_bank(own: Path | None = None) -> tuple[Bank, tuple[Problem, ...]]:
    """Return the bank and what was wrong with any of its files.

    ``own`` is a folder laid out like the shipped one (default: ``bank`` in the user's folder).
    """
    shipped = resources.files("kits") / "data" / "bank"
    roots: list[Traversable] = [shipped, own or user_folder() / "bank"]
    problems: list[Problem] = []
    families = _all(read_families, roots, problems)
    concepts = _all(read_concepts, [root / "concepts" for root in roots], problems)
    questions = _all(read_questions, [root / "questions" for root in roots], problems)
    return Bank.of(families, concepts, questions), tuple(problems)


def _all(
    read: Callable[[bytes, str], Entries[Entry]],
    folders: list[Traversable],
    problems: list[Problem],
) -> list[Entry]:
    found: list[Entry] = []
    for folder in folders:
        if folder.is_dir():
            for file in sorted(folder.iterdir(), key=lambda item: item.name):
                if file.name.endswith(".yaml"):
                    entries = read(file.read_bytes(), file.name)
                    found += entries.values
                    problems += entries.problems
    return found
