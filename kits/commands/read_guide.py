"""``read-guide``: a role guide in any shape → a role file, with what was unsure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kits.commands.terminal import CommandError, problem_as_json
from roles.guides import read_guide_file
from roles.storage import write_whole
from roles.writer import write_role

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal


def add_arguments(parser: ArgumentParser) -> None:
    """Take the guide and, if it is to be kept, the role file."""
    parser.add_argument("guide", type=Path, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="ROLE.yaml", help="write the role here")


def run(options: Namespace, terminal: Terminal) -> None:
    """Read the guide; show each line with its slot and source."""
    reading = read_guide_file(options.guide)
    if reading.role is None:
        raise CommandError(reading.problems)
    if options.out is not None:
        write_whole(options.out, write_role(reading.role))
    pack = terminal.pack
    terminal.give(
        {
            "is_role": reading.is_role,
            "language": reading.language,
            "title": reading.title,
            "lines": [
                {"slot": line.slot, "text": line.text, "source": line.source, "sure": line.sure}
                for line in reading.lines
            ],
            "dropped": list(reading.dropped),
            "problems": [problem_as_json(problem, pack) for problem in reading.problems],
        }
    )
    terminal.say(reading.title)
    for line in reading.lines:
        mark = "" if line.sure else " ?"
        terminal.say(f"  {line.slot:<16} {line.text}{mark}   [{line.source}]")
    terminal.advise(reading.problems)
