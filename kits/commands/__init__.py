"""The command line: ``run`` takes arguments and returns an exit status; a module per command.

Exit status: 0 done, 2 wrong usage or input that cannot be used. What goes wrong is one line on
stderr that names the file, the place and the remedy; nothing is half-written.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from kits.commands import bank, build, export, read_guide, roles
from kits.commands.terminal import CommandError, Terminal
from roles.problem import Place
from roles.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = (roles, read_guide, build, export, bank)
EXIT_DONE, EXIT_UNUSABLE = 0, 2


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} (--help shows the usage)\n")
        raise SystemExit(EXIT_UNUSABLE)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = _Parser(
        prog="main.py",
        description="Builds structured interview kits. Without a command, the window opens.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for module in _COMMANDS:
        command = commands.add_parser(module.NAME, help=module.HELP, description=module.HELP)
        command.add_argument("--json", action="store_true", help="machine-readable output")
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return top


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    try:
        options = parser().parse_args(list(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_UNUSABLE
    terminal = Terminal(json=options.json)
    try:
        options.run(options, terminal)
    except CommandError as failure:
        terminal.complain(failure.problems)
    except StorageError as error:
        terminal.complain_of(error.reason, Place(error.path), error.params)
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
    else:
        return EXIT_DONE
    return EXIT_UNUSABLE
