"""``export``: kit files → their documents, made out to candidates if there are any."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kits.batch import MAKEABLE_OUT, Item, Order, export_batch
from kits.candidate_codes import read_candidates, typed_candidates
from kits.commands.documents import add_document_arguments, files_step, wanted_documents
from kits.commands.terminal import CommandError, problem_as_json
from kits.document.blocks import Kind
from kits.files import read_kit_file
from roles.problem import Problem, Severity

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

    from kits.batch import Written
    from kits.candidate_codes import Candidate
    from kits.commands.terminal import Terminal

_MOST_NAMES = 40
"""More files than that are counted, not listed."""
_LIST_SUFFIXES = (".csv", ".tsv", ".txt")


def add_arguments(parser: ArgumentParser) -> None:
    """Take the kits, what to write, for whom and where."""
    parser.add_argument(
        "kits", type=Path, metavar="KIT", nargs="+",
        help="kit files (.ikit); several get a folder each",
    )  # fmt: skip
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    parser.add_argument(
        "--candidates", metavar="FILE|CODES",
        help="a grid for each: C-01,C-02, or a file with one a line or a column “code”",
    )  # fmt: skip
    named = ",".join(kind for kind in Kind if kind in MAKEABLE_OUT)
    parser.add_argument(
        "--named", default=str(Kind.GRID), metavar="KINDS",
        help=f"what is made out to each candidate: {named} (grid if absent)",
    )  # fmt: skip
    add_document_arguments(parser)


def run(options: Namespace, terminal: Terminal) -> None:
    """Write the documents of all kits, all of them or none."""
    documents = wanted_documents(options)
    candidates, advice = _candidates(options.candidates)
    advice += documents.advice
    order = Order(
        items=_items(options.kits),
        kinds=documents.kinds,
        formats=documents.formats,
        folder=options.out,
        candidates=candidates,
        named=_named(options.named, documents.kinds, candidates),
        appearance=documents.appearance,
        pdf=documents.pdf,
        template=documents.template,
    )
    with terminal.progress() as progress:
        files = export_batch(order, files_step(terminal, progress))
    value: dict[str, object] = {"documents": [_as_json(file, options.out) for file in files]}
    if candidates or documents.template:
        value["problems"] = [problem_as_json(problem, terminal.pack) for problem in advice]
    terminal.give(value)
    _report(terminal, order, files)
    terminal.advise(advice)


def _candidates(text: str | None) -> tuple[tuple[Candidate, ...], list[Problem]]:
    """Return whom ``--candidates`` names, from a file or typed; CommandError for a wrong one."""
    if text is None:
        return (), []
    path = Path(text)
    is_file = path.suffix.lower() in _LIST_SUFFIXES or path.exists()
    found, problems = read_candidates(path) if is_file else typed_candidates(text)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise CommandError(problems)
    return found, problems


def _named(
    text: str, kinds: tuple[Kind, ...], candidates: tuple[Candidate, ...]
) -> frozenset[Kind]:
    names = {part.strip() for part in text.split(",") if part.strip()}
    if not names or not names <= MAKEABLE_OUT:
        known = ", ".join(kind for kind in Kind if kind in MAKEABLE_OUT)
        raise CommandError([Problem.of("cli.named", value=text, kinds=known)])
    named = frozenset(kind for kind in kinds if kind in names)
    if candidates and not named:
        raise CommandError([Problem.of("cli.nothing-named", kinds=", ".join(sorted(names)))])
    return named


def _items(paths: Sequence[Path]) -> tuple[Item, ...]:
    """Return the kits that files hold, each with its own folder if there are several."""
    if len(paths) == 1:
        return (_item(paths[0], ""),)
    return tuple(_item(path, folder) for path, folder in zip(paths, _folders(paths), strict=True))


def _folders(paths: Sequence[Path]) -> Iterator[str]:
    """Return a folder's name for each kit; the second of a name gets a number."""
    taken: set[str] = set()
    for path in paths:
        name, number = path.stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{path.stem}-{number}"
        taken.add(name.casefold())
        yield name


def _item(path: Path, folder: str) -> Item:
    kit, problems = read_kit_file(path)
    if kit is None:
        raise CommandError(problems)
    return Item(kit, folder)


def _as_json(file: Written, folder: Path) -> dict[str, str]:
    value = {"kind": str(file.kind), "path": str(folder / file.name)}
    return {**value, "candidate": file.candidate} if file.candidate else value


def _report(terminal: Terminal, order: Order, files: tuple[Written, ...]) -> None:
    if len(files) <= _MOST_NAMES:
        for file in files:
            terminal.say(file.name)
        return
    text = terminal.pack.text(
        "cli.exported", files=len(files), kits=len(order.items), candidates=len(order.candidates)
    )
    terminal.say(f"{order.folder}: {text}")
