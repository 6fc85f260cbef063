"""``build``: a role → a kit file and its documents."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kits.bank.load import load_bank
from kits.commands.documents import add_document_arguments, wanted_documents
from kits.commands.kit_json import kit_as_json
from kits.commands.sources import role_of
from kits.commands.terminal import CommandError
from kits.files import SUFFIX, write_kit
from kits.generate.build import Wishes, build_kit
from kits.identity import kit_id
from kits.render import rendered
from roles.model import LANGUAGES, Level
from roles.problem import Problem
from roles.storage import make_folder, write_all

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal
    from kits.model import Kit

_LONGEST_INTERVIEW = 480
_MOST_INTERVIEWS = 12
_MOST_VARIANTS = 9


def add_arguments(parser: ArgumentParser) -> None:
    """Take the role and all that a kit depends on."""
    parser.add_argument("role", metavar="ROLE", help="id of the library, role file or role guide")
    parser.add_argument("--level", required=True, choices=[str(level) for level in Level])
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="of the documents")
    parser.add_argument(
        "--interviews", default="60", metavar="MINUTES", help="lengths, such as 45,45,60"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    parser.add_argument("--variant", type=int, default=1, choices=range(1, _MOST_VARIANTS + 1))
    parser.add_argument(
        "--date", default="", metavar="YYYY-MM-DD", help="printed; blank if absent"
    )
    add_document_arguments(parser)


def run(options: Namespace, terminal: Terminal) -> None:
    """Build the kit and write it with its documents, all of them or none."""
    wishes = Wishes(
        level=Level(options.level),
        language=options.language,
        interviews=interview_lengths(options.interviews),
        variant=options.variant,
        date=date_of(options.date),
    )
    documents = wanted_documents(options)
    make_folder(options.out)
    role, unsure = role_of(options.role)
    with terminal.progress() as progress:
        progress.step(terminal.pack.text("progress.planning"))
        bank, broken = load_bank()
        built = build_kit(role, bank, wishes)
        if built.kit is None:
            raise CommandError(built.problems)
        progress.step(terminal.pack.text("progress.writing"))
        files = {f"{kit_id(built.kit)}{SUFFIX}": write_kit(built.kit)}
        kinds = dict.fromkeys(files, "kit")
        for file in rendered(built.kit, documents.kinds, documents.formats):
            files[file.name] = file.data
            kinds[file.name] = str(file.kind)
        write_all(options.out, files)
    problems = (*unsure, *broken, *built.problems)
    written = [(kinds[name], str(options.out / name)) for name in files]
    terminal.give(kit_as_json(built.kit, written, problems, terminal.pack))
    _report(built.kit, terminal, list(files))
    terminal.advise(problems)


def interview_lengths(text: str) -> tuple[int, ...]:
    """Return the lengths in minutes that ``--interviews`` names; CommandError if it names none."""
    parts = [part.strip() for part in text.split(",")]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    wrong = len(numbers) != len(parts) or len(parts) > _MOST_INTERVIEWS
    if wrong or any(not 1 <= number <= _LONGEST_INTERVIEW for number in numbers):
        raise CommandError([Problem.of("cli.interviews", value=text)])
    return tuple(numbers)


def date_of(text: str) -> dt.date | None:
    """Return the date that ``--date`` names, None when it is empty; CommandError if it is none."""
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise CommandError([Problem.of("cli.date", value=text)]) from None


def _report(kit: Kit, terminal: Terminal, names: list[str]) -> None:
    pack = terminal.pack
    covered = sum(1 for c in kit.requirements if c.covered_by)
    terminal.say(
        pack.text(
            "cli.built",
            title=kit.role.title.best(pack.language),
            level=pack.text(f"level.{kit.level}"),
            questions=len(kit.questions),
            covered=covered,
            requirements=len(kit.requirements),
            used=kit.plan.minutes_used,
            available=kit.plan.minutes_available,
        )
    )
    for name in names:
        terminal.say(f"  {name}")
