"""What the window has done in the background: functions over values, heavy imports inside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.document.blocks import Kind
    from kits.generate.build import Built, Wishes
    from kits.model import Kit
    from roles.guides import GuideReading
    from roles.library import Library
    from roles.model import Language, Role
    from roles.problem import Problem
    from ui.jobs import Ticket

ROLE_SUFFIXES = (".yaml", ".yml")
KIT_SUFFIX = ".ikit"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The roles to choose from, and what a person wishes before they chose anything."""

    library: Library
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class LoadedBank:
    """The bank with the texts of one language, and what was wrong with its files."""

    language: Language
    bank: Bank
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """A role read from a file: a guide with what was understood of it, or a role file."""

    path: str
    role: Role | None
    reading: GuideReading | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A kit file that was read, or why it could not be used."""

    path: str
    kit: Kit | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A document as the preview shows it."""

    name: str
    kind: Kind
    interview: int
    """Number of the interview it is for, from 1; 0 for the whole kit."""
    html: str


@dataclass(frozen=True, slots=True)
class Order:
    """What to export: documents by name, in which formats, and where to."""

    names: tuple[str, ...]
    formats: tuple[str, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    folder: Path
    files: tuple[str, ...]


def load(language: Language) -> Loaded:
    """Read the library."""
    from kits.generate.build import Wishes
    from roles.library import load_library
    from roles.model import Level

    return Loaded(load_library(), Wishes(Level.SENIOR, language))


def load_bank(language: Language) -> LoadedBank:
    """Read the bank in one language, and what it takes to solve a plan.

    So the first kit comes quickly.
    """
    import highspy  # noqa: F401 - only to have it loaded

    from kits.bank import load as bank

    return LoadedBank(language, *bank.load_bank(languages=(language,)))


def read_source(path: str) -> Understood:
    """Read a role guide or a role file."""
    if path.lower().endswith(ROLE_SUFFIXES):
        from roles.reader import read_role_file

        role, problems = read_role_file(Path(path))
        return Understood(path, role, None, tuple(problems))
    from roles.guides import read_guide_file

    reading = read_guide_file(Path(path))
    return Understood(path, reading.role, reading, tuple(reading.problems))


def build(role: Role, bank: Bank, wishes: Wishes) -> Built:
    """Build a kit whose questions have their texts in every language."""
    from kits.bank.load import completed
    from kits.generate.build import build_kit

    built = build_kit(role, bank, wishes)
    return replace(built, kit=completed(built.kit)) if built.kit else built


def open_kit(path: str) -> Opened:
    """Read a kit file."""
    from kits.files import read_kit_file
    from kits.generate.notices import notices

    kit, problems = read_kit_file(Path(path))
    found = tuple(problems) if kit is None else notices(kit)
    return Opened(path, kit, found)


def wishes_of(kit: Kit) -> Wishes:
    """Return the wishes that a kit was made for, so that it can be planned anew."""
    from kits.generate import wishes

    return wishes.wishes_of(kit)


def save_kit(kit: Kit, path: str) -> str:
    """Write a kit file and return where."""
    from kits.files import write_kit
    from roles.storage import write_whole

    write_whole(Path(path), write_kit(kit))
    return path


def pages(kit: Kit) -> tuple[Page, ...]:
    """Return every document of a kit as HTML."""
    from kits.document.blocks import Kind
    from kits.document.kit_documents import documents_of
    from kits.render import render

    return tuple(
        Page(
            document.name,
            document.kind,
            document.interview,
            render(document, "html").decode(),
        )
        for document in documents_of(kit, tuple(Kind))
    )


def export(kit: Kit, order: Order, ticket: Ticket) -> Exported:
    """Write documents, all or none; the ticket learns of each and can stop between them."""
    from kits.document.blocks import Kind
    from kits.document.kit_documents import documents_of
    from kits.render import render
    from roles.storage import write_all

    wanted = [d for d in documents_of(kit, tuple(Kind)) if d.name in order.names]
    steps = [(document, format_) for document in wanted for format_ in order.formats]
    files: dict[str, bytes] = {}
    for number, (document, format_) in enumerate(steps):
        ticket.step(number, len(steps))
        files[f"{document.name}.{format_}"] = render(document, format_)
    ticket.step(len(steps), len(steps))
    write_all(order.folder, files)
    return Exported(order.folder, tuple(files))
