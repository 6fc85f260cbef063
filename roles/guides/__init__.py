"""A role guide in any shape → a draft role, and how sure we are of each line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from roles.guides.cues import Slot, language_of, vocabulary_of
from roles.guides.entries import entries_of
from roles.guides.extract import extract, unreadable_kind
from roles.guides.interpret import draft_role, fits
from roles.guides.sections import sort_lines
from roles.guides.title import find_title
from roles.problem import Place, Problem, Severity
from roles.storage import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from roles.guides.entries import Entry
    from roles.guides.lines import SourceLine
    from roles.guides.sections import Sorted
    from roles.guides.title import Title
    from roles.model import Language, Role

MAX_BYTES = 5_000_000
_LEAST = 2  # missions or skills that make a list


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One entry of the draft: its part of the role, its words, where they stand in the guide.

    ``sure`` is false where the guide did not say itself what the line is.
    """

    slot: str
    text: str
    source: str
    sure: bool


@dataclass(frozen=True, slots=True)
class GuideReading:
    """What was read from a guide; ``dropped`` has the lines not used, each with its place."""

    role: Role | None = None
    is_role: bool = False
    language: Language | None = None
    title: str = ""
    lines: tuple[DraftLine, ...] = ()
    dropped: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_guide(data: bytes, file: str) -> GuideReading:
    """Return the role that a guide describes; ``file`` names it in problems and by its suffix."""
    lines, problem = extract(data, file)
    if problem is not None:
        return GuideReading(problems=(problem,))
    language = language_of("\n".join(line.text for line in lines))
    vocabulary = vocabulary_of(language)
    title = find_title(lines, vocabulary)
    found = sort_lines(lines, title, vocabulary)
    entries = [entry for entry in entries_of(found.placed, vocabulary) if fits(entry)]
    if not _describes_a_role(entries, found, title):
        problem = Problem.of("guide.not-a-role", place=Place(file))
        return GuideReading(language=language, problems=(problem,))
    name = title.text if title is not None else PurePath(file).stem
    drafts = [_title_line(lines, title, file), *(_draft_line(entry) for entry in entries)]
    return GuideReading(
        role=draft_role(name, entries, language),
        is_role=True,
        language=language,
        title=name,
        lines=tuple(drafts),
        dropped=tuple(f"{line.source}: {line.text}" for line in _dropped(lines, found, entries)),
        problems=tuple(_advice(drafts, entries, title, file)),
    )


def read_guide_file(path: Path) -> GuideReading:
    """Read a guide from the disk; raise StorageError if the disk will not."""
    unknown = unreadable_kind(str(path)) if path.is_file() else None
    if unknown is not None:
        return GuideReading(problems=(unknown,))
    return read_guide(read_bounded(path, MAX_BYTES), str(path))


def _describes_a_role(entries: Iterable[Entry], found: Sorted, title: Title | None) -> bool:
    """Tell a role guide from a recipe, a curriculum vitae or notes.

    It has a list of missions or skills under a heading that was understood, and besides either
    another such part or a title that names a job. Tools and training alone could be a program's.
    """
    told = [entry.slot for entry in entries if entry.told]
    parts = set(told) - {Slot.SUMMARY, Slot.WHY}
    missions = told.count(Slot.MISSION)
    skills = told.count(Slot.TECHNICAL_SKILL) + told.count(Slot.SOFT_SKILL)
    titled = title is not None and title.sure
    if found.elsewhere >= _LEAST or max(missions, skills) < _LEAST:
        return False
    if missions:
        return len(parts) > 1 or titled
    return titled and len(parts) > 1 and bool(parts - {Slot.TECHNICAL_SKILL, Slot.TRAINING})


def _title_line(lines: Sequence[SourceLine], title: Title | None, file: str) -> DraftLine:
    if title is None:
        return DraftLine(Slot.TITLE, PurePath(file).stem, PurePath(file).name, sure=False)
    return DraftLine(Slot.TITLE, title.text, lines[title.position].source, title.sure)


def _draft_line(entry: Entry) -> DraftLine:
    text = entry.line.text if entry.about else entry.text
    return DraftLine(entry.slot, text, entry.line.source, entry.sure)


def _dropped(
    lines: Sequence[SourceLine], found: Sorted, entries: Sequence[Entry]
) -> list[SourceLine]:
    """Return the lines that nothing of the role comes from, in their order."""
    used = {entry.line.number for entry in entries}
    groups = {entry.group for entry in entries}
    unused = {line.number for line in found.dropped}
    unused |= {
        placed.line.number
        for placed in found.placed
        if placed.line.number not in used and placed.line.text.rstrip(" :") not in groups
    }
    return [line for line in lines if line.number in unused]


def _advice(
    drafts: Sequence[DraftLine], entries: Sequence[Entry], title: Title | None, file: str
) -> Iterable[Problem]:
    """Yield what a person should look at."""
    slots = {entry.slot for entry in entries}
    skills = {Slot.TECHNICAL_SKILL, Slot.SOFT_SKILL}
    place = Place(file)
    if title is None:
        yield Problem.of("guide.no-title", Severity.WARNING, place)
    if Slot.MISSION not in slots:
        yield Problem.of("guide.no-missions", Severity.WARNING, place)
    if not slots & skills:
        yield Problem.of("guide.no-skills", Severity.WARNING, place)
    for entry in entries:
        if entry.slot is Slot.SALARY and entry.band is None:
            where = Place(file, entry.line.number)
            yield Problem.of("guide.salary-level", Severity.NOTICE, where, text=entry.text)
    unsure = sum(not draft.sure for draft in drafts)
    if unsure:
        yield Problem.of("guide.unsure", Severity.NOTICE, place, count=unsure)
