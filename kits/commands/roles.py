"""``roles``: the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roles.library import load_library

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal


def add_arguments(parser: ArgumentParser) -> None:
    """Take no options of its own."""
    del parser


def run(options: Namespace, terminal: Terminal) -> None:
    """List the roles."""
    del options
    library = load_library()
    rows = [
        {
            "id": entry.role.id,
            "title": {"en": entry.role.title.best("en"), "fr": entry.role.title.best("fr")},
            "setting": entry.role.setting,
            "source": str(entry.shelf),
        }
        for entry in library.entries
    ]
    terminal.give({"roles": rows})
    width = max((len(entry.role.id) for entry in library.entries), default=0)
    for entry in library.entries:
        title = entry.role.title.best(terminal.pack.language)
        terminal.say(f"{entry.role.id:<{width}}  {title}  ({entry.shelf})")
    terminal.advise(library.problems)
