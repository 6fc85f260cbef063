"""``build``: a role → a kit file and its documents."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kits.bank.load import load_bank
from kits.batch import Item, Order, export_batch
from kits.commands.documents import add_document_arguments, files_step, wanted_documents
from kits.commands.kit_json import kit_as_json
from kits.commands.sources import role_of
from kits.commands.terminal import CommandError
from kits.commands.wishes import (
    MOST_INTERVIEWS,
    add_wish_arguments,
    difference_as_json,
    in_one_line,
    kit_to_keep,
    with_wishes,
)
from kits.files import SUFFIX, write_kit
from kits.generate.build import Wishes, build_kit
from kits.generate.refit import Refitted, refit
from kits.identity import kit_id
from kits.law import countries
from roles.model import LANGUAGES, Level
from roles.problem import Problem
from roles.storage import make_folder

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal
    from kits.model import Kit

_LONGEST_INTERVIEW = 480
_MOST_VARIANTS = 9


def add_arguments(parser: ArgumentParser) -> None:
    """Take the role and all that a kit depends on."""
    parser.add_argument("role", metavar="ROLE", help="id of the library, role file or role guide")
    parser.add_argument("--level", required=True, choices=[str(level) for level in Level])
    parser.add_argument("--language", choices=LANGUAGES, help="of the documents (en)")
    parser.add_argument(
        "--interviews", metavar="MINUTES", help="lengths, such as 45,45,60 (one of 60)"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    parser.add_argument("--variant", type=int, choices=range(1, _MOST_VARIANTS + 1))
    parser.add_argument(
        "--date", default="", metavar="YYYY-MM-DD", help="printed; blank if absent"
    )
    parser.add_argument(
        "--country",
        metavar="CODE",
        help=f"whose law the documents name: {', '.join(countries())}; none if absent",
    )
    add_document_arguments(parser)
    add_wish_arguments(parser)


def run(options: Namespace, terminal: Terminal) -> None:
    """Build the kit and write it with its documents, all of them or none."""
    plain = Wishes(
        level=Level(options.level),
        language=options.language or "en",
        interviews=interview_lengths("60" if options.interviews is None else options.interviews),
        variant=options.variant or 1,
        date=date_of(options.date),
        country=country_of(options.country),
    )
    documents = wanted_documents(options)
    role, unsure = role_of(options.role)
    kept = kit_to_keep(options, role)
    wishes = with_wishes(options, plain, kept)
    make_folder(options.out)
    with terminal.progress() as progress:
        progress.step(terminal.pack.text("progress.planning"))
        bank, broken = load_bank()
        built = refit(kept, bank, wishes) if kept else build_kit(role, bank, wishes)
        if built.kit is None:
            raise CommandError(in_one_line(built.problems, terminal.pack))
        kit_file = f"{kit_id(built.kit)}{SUFFIX}"
        order = Order(
            items=(Item(built.kit, beside={kit_file: write_kit(built.kit)}),),
            kinds=documents.kinds,
            formats=documents.formats,
            folder=options.out,
            appearance=documents.appearance,
            pdf=documents.pdf,
            template=documents.template,
        )
        files = export_batch(order, files_step(terminal, progress))
    problems = (*unsure, *broken, *built.problems, *documents.advice)
    named = [("kit", kit_file), *((str(file.kind), file.name) for file in files)]
    written = [(kind, str(options.out / name)) for kind, name in named]
    value = kit_as_json(built.kit, written, problems, terminal.pack)
    if isinstance(built, Refitted):
        value["difference"] = difference_as_json(built.difference, terminal.pack)
    terminal.give(value)
    _report(built.kit, terminal, [name for _, name in named])
    terminal.advise(problems)


def interview_lengths(text: str) -> tuple[int, ...]:
    """Return the lengths in minutes that ``--interviews`` names; CommandError if it names none."""
    parts = [part.strip() for part in text.split(",")]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    wrong = len(numbers) != len(parts) or len(parts) > MOST_INTERVIEWS
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


def country_of(text: str | None) -> str | None:
    """Return the country that ``--country`` names; CommandError if there is no pack for it."""
    code = (text or "").strip().upper()
    if code and code not in countries():
        known = ", ".join(countries())
        raise CommandError([Problem.of("cli.country", value=text, known=known)])
    return code or None


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
