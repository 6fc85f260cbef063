"""The command line: ``run`` takes arguments and returns an exit status; a module per command.

Exit status: 0 done, 2 wrong usage or input that cannot be used. What goes wrong is one line on
stderr that names the file, the place and the remedy; nothing is half-written. 130: stopped from
the keyboard, with nothing written.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, NoReturn

from kits.commands.terminal import CommandError, Terminal
from roles.problem import Place
from roles.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.render.pdf import FindPdf

_COMMANDS = {
    "roles": "list the roles of the library",
    "read-guide": "read a role guide (.txt, .md) and show, or write, the role it describes",
    "build": "build a kit from a role: the kit file and its Word documents",
    "export": "write the documents of kit files, made out to candidates if you list them",
    "bank": "count what the question bank knows",
    "template": "show which styles of a company's Word template a kit would take",
}
EXIT_DONE, EXIT_UNUSABLE, EXIT_STOPPED = 0, 2, 130


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} (--help shows the usage)\n")
        raise SystemExit(EXIT_UNUSABLE)


def parser(chosen: str) -> argparse.ArgumentParser:
    """Return the parser of the command line; only the chosen command's module is imported."""
    top = _Parser(
        prog="interview-kits" if getattr(sys, "frozen", False) else "main.py",
        description="Builds structured interview kits. Without a command, the window opens.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for name, summary in _COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == chosen:
            module = importlib.import_module(f"kits.commands.{name.replace('-', '_')}")
            command.add_argument("--json", action="store_true", help="machine-readable output")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return top


def run(arguments: Sequence[str], find_pdf: FindPdf | None = None) -> int:
    """Run one command and return its exit status.

    ``find_pdf`` is asked for what makes PDFs where LibreOffice shall not or cannot.
    """
    try:
        options = parser(arguments[0] if arguments else "").parse_args(list(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_UNUSABLE
    options.find_pdf = find_pdf
    terminal = Terminal(json=options.json)
    try:
        return _done(options, terminal)
    except (KeyboardInterrupt, ValueError) as error:
        if not _was_stopped(error):
            raise
        sys.stderr.write(f"{terminal.pack.text('cli.stopped')}\n")
        return EXIT_STOPPED


def _done(options: argparse.Namespace, terminal: Terminal) -> int:
    """Do what the options ask for; say what is in the way, and return the exit status."""
    from kits.render.pdf import PdfError

    try:
        options.run(options, terminal)
    except CommandError as failure:
        terminal.complain(failure.problems)
    except PdfError as failure:
        terminal.complain([failure.problem])
    except StorageError as error:
        terminal.complain_of(error.reason, Place(error.path), error.params)
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
    else:
        return EXIT_DONE
    return EXIT_UNUSABLE


def _was_stopped(error: BaseException | None) -> bool:
    """Tell whether a stop from the keyboard is behind an error.

    In the midst of a zip it comes as the ValueError of an archive that cannot be closed.
    """
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__context__
    return False
