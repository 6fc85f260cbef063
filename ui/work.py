"""What the window has done in the background: functions over values, heavy imports inside them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.edits import Covering
    from kits.generate.alternatives import Alternative
    from kits.generate.build import Built, Wishes
    from kits.generate.refit import Difference, Refitted
    from kits.model import Kit, Question
    from kits.question_import import Imported
    from kits.recovery import Recovered
    from roles.guides import GuideReading
    from roles.library import Library
    from roles.model import Language, Role
    from roles.problem import Problem

ROLE_SUFFIXES = (".yaml", ".yml")
KIT_SUFFIX = ".ikit"
PASTED = "guide.txt"
"""What a guide without a file is called."""


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
    digest: str = ""
    """Of the bytes that were read."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    folder: Path
    files: tuple[str, ...]
    kit: Kit


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


def read_questions(path: str, kit: Kit, bank: Bank | None) -> Imported:
    """Read a team's own questions for a kit; their ids are none of the bank's."""
    from kits.question_import import import_question_file

    taken = {question.id for question in bank.questions} if bank else set[str]()
    return import_question_file(Path(path), kit, taken)


def keep_question(question: Question) -> Path | Problem:
    """Write a question into the user's bank and return its file, or why it was not written."""
    from kits.bank.own import save_to_own_bank

    return save_to_own_bank(question)


def read_text(text: str) -> Understood:
    """Read a role guide that was copied from somewhere."""
    from roles.guides import read_guide

    reading = read_guide(text.encode(), PASTED)
    return Understood(PASTED, reading.role, reading, tuple(reading.problems))


def build(role: Role, bank: Bank, wishes: Wishes, kept: Kit | None = None) -> Built:
    """Build a kit whose questions have their texts in every language.

    What a person wrote or locked in ``kept``, a kit of the role before it was changed, stays.
    """
    from kits.generate.build import Built, build_kit
    from kits.generate.refit import refit

    if kept is None:
        return _whole(build_kit(role, bank, wishes))
    fitted = refit(kept, bank, wishes, role)
    return _whole(Built(fitted.kit, fitted.problems))


def refit(kit: Kit, bank: Bank, wishes: Wishes) -> Refitted:
    """Plan a kit anew, keeping what a person wrote or locked and what costs nothing to keep."""
    from kits.bank.load import completed
    from kits.generate.refit import refit

    fitted = refit(kit, bank, wishes)
    return replace(fitted, kit=completed(fitted.kit)) if fitted.kit else fitted


def cover(kit: Kit, bank: Bank, requirement_id: str) -> Covering | Problem:
    """Put the cheapest question on a requirement into a kit, with its texts in every language."""
    from kits.bank.load import completed
    from kits.edits import Covering, cover

    found = cover(kit, bank, requirement_id)
    return replace(found, kit=completed(found.kit)) if isinstance(found, Covering) else found


def alternatives_of(kit: Kit, loaded: LoadedBank, question_id: str) -> tuple[Alternative, ...]:
    """Return what could be asked in the place of a question, the best first."""
    from kits.generate.alternatives import alternatives

    return alternatives(kit, _bank_for(kit, loaded), question_id)


def swap(kit: Kit, loaded: LoadedBank, old_id: str, new_id: str) -> Built:
    """Ask one question in the place of another."""
    from kits.generate.alternatives import swap

    return _whole(swap(kit, _bank_for(kit, loaded), old_id, new_id))


def swap_again(kit: Kit, loaded: LoadedBank, ids: tuple[str, ...]) -> Built:
    """Ask the next best question in each of these places, as far as there is one."""
    from kits.generate.alternatives import again
    from kits.generate.build import Built

    bank = _bank_for(kit, loaded)
    now = kit
    problems: list[Problem] = []
    for question_id in ids:
        built = again(now, bank, question_id)
        now = built.kit or now
        problems += () if built.kit else built.problems
    return _whole(Built(None if now is kit else now, tuple(problems)))


def _bank_for(kit: Kit, loaded: LoadedBank) -> Bank:
    """Return the bank in the language of a kit, which may have been opened in another."""
    return loaded.bank if loaded.language == kit.language else load_bank(kit.language).bank


def _whole(built: Built) -> Built:
    """Return what was built with the texts of its questions in every language."""
    from kits.bank.load import completed

    return replace(built, kit=completed(built.kit)) if built.kit else built


def open_kit(path: str) -> Opened:
    """Read a kit file."""
    from kits.files import MAX_BYTES, read_kit
    from kits.generate.notices import notices
    from roles.storage import read_bounded

    data = read_bounded(Path(path), MAX_BYTES)
    kit, problems = read_kit(data, path)
    found = tuple(problems) if kit is None else notices(kit)
    return Opened(path, kit, found, _digest(data))


def wishes_of(kit: Kit) -> Wishes:
    """Return the wishes that a kit was made for, so that it can be planned anew."""
    from kits.generate import wishes

    return wishes.wishes_of(kit)


def for_any_role(wishes: Wishes) -> Wishes:
    """Return the wishes that make sense whatever the role is."""
    from kits.generate.build import Wishes as Plain

    return Plain(
        level=wishes.level,
        language=wishes.language,
        interviews=wishes.interviews,
        date=wishes.date,
        country=wishes.country,
    )


def notices_of(kit: Kit) -> tuple[Problem, ...]:
    """Return what is worth knowing of a kit: what it leaves out, and what is general in it."""
    from kits.generate.notices import notices

    return notices(kit)


def has_own_work(kit: Kit) -> bool:
    """Tell whether a person chose or wrote something in a kit, so that it must not be lost."""
    return any(
        item.locked or item.pinned or item.origin == "user" for item in kit.questions
    ) or bool(kit.excluded or kit.apart)


def asks_the_same(difference: Difference) -> bool:
    """Tell whether a plan made anew asks the same questions in the same interviews."""
    return not (difference.gone or difference.came or difference.moved)


def as_exported(kit: Kit) -> Kit:
    """Return the kit that knows it went out as it is now."""
    from kits.edits import as_exported

    return as_exported(kit)


def to_save(kit: Kit) -> Kit:
    """Return the kit to write, of the next version if an earlier one went out."""
    from kits.edits import to_save

    return to_save(kit)


def carried(kit: Kit, last: Kit) -> Kit:
    """Return the kit with the version of ``last``, which no undo takes back."""
    from kits.edits import carried

    return carried(kit, last)


def find_journals(folder: Path) -> tuple[Recovered, ...]:
    """Return what an earlier run could not save."""
    from kits.recovery import read_journals

    return read_journals(folder)[0] if folder.is_dir() else ()


def keep_journal(journal: Path, kit: Kit, path: str, digest: str) -> None:
    """Keep a kit as it is now, beside the file it belongs to."""
    from kits.recovery import write_journal
    from roles.storage import make_folder

    make_folder(journal.parent)
    write_journal(journal, kit, path, digest)


def discard_journal(journal: Path) -> None:
    """Forget a journal."""
    from kits.recovery import discard

    discard(journal)


def save_kit(kit: Kit, path: str, expected: str = "") -> str:
    """Write a kit file and return the digest of its bytes.

    Writes nothing, and returns an empty text, when something else than ``expected`` stands there.
    """
    from kits.files import write_kit
    from roles.storage import write_whole

    found = digest_of_file(path) if expected else ""
    if found and found != expected:
        return ""
    data = write_kit(kit)
    write_whole(Path(path), data)
    return _digest(data)


def digest_of_file(path: str) -> str:
    """Return the digest of a kit file's bytes, empty when it cannot be read."""
    from kits.files import MAX_BYTES
    from roles.storage import StorageError, read_bounded

    try:
        return _digest(read_bounded(Path(path), MAX_BYTES))
    except StorageError:
        return ""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
