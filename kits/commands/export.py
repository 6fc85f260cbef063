"""``export``: a kit file → its documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kits.commands.documents import add_document_arguments, wanted_documents
from kits.commands.terminal import CommandError
from kits.files import read_kit_file
from kits.render import rendered
from roles.storage import make_folder, write_all

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal


def add_arguments(parser: ArgumentParser) -> None:
    """Take the kit, what to write and where."""
    parser.add_argument("kit", type=Path, metavar="KIT", help="a kit file (.ikit)")
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    add_document_arguments(parser)


def run(options: Namespace, terminal: Terminal) -> None:
    """Write the documents, all of them or none."""
    documents = wanted_documents(options)
    make_folder(options.out)
    kit, problems = read_kit_file(options.kit)
    if kit is None:
        raise CommandError(problems)
    with terminal.progress() as progress:
        progress.step(terminal.pack.text("progress.writing"))
        files = rendered(kit, documents.kinds, documents.formats)
        write_all(options.out, {file.name: file.data for file in files})
    terminal.give(
        {
            "documents": [
                {"kind": str(file.kind), "path": str(options.out / file.name)} for file in files
            ]
        }
    )
    for file in files:
        terminal.say(file.name)
