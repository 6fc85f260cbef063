"""Placed lines → the entries of each part of a role, each with the line it comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roles.guides.cues import Cue, Slot
from roles.guides.lines import CELL_JOINT, Weight
from roles.guides.lists import sentences, split_list, trimmed
from roles.guides.salary import bands_in, has_amount
from roles.guides.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from roles.guides.cues import Vocabulary
    from roles.guides.lines import SourceLine
    from roles.guides.sections import Placed
    from roles.model import Importance, SalaryBand

_MOST_WORDS = 6  # of an entry in a list; with more it is a sentence that happens to have commas
_FEW_WORDS = 2
_LONGEST_TOOL = 120
_LEAD_IN_BY = 6  # a lead-in stands among the first words
_BRACKETS = re.compile(r"(?P<before>[^()]+?)\s*\((?P<inside>[^()]+)\)\W*")
_JOINT = re.compile(r"\s*:\s+|\s+[–—-]\s+")
_LISTED = (Weight.BULLET, Weight.CELL)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a role, its line, and what else its part of the role has.

    ``told``: it stands under a heading that was understood.
    """

    slot: Slot
    text: str
    line: SourceLine
    sure: bool
    told: bool = True
    group: str = ""
    about: str = ""
    importance: Importance | None = None
    band: SalaryBand | None = None


def entries_of(placed: Iterable[Placed], vocabulary: Vocabulary) -> list[Entry]:
    """Return the entries of all parts, part by part, in the order of their lines."""
    by_slot: dict[Slot, list[Placed]] = {slot: [] for slot in Slot}
    for line in placed:
        by_slot[line.slot].append(line)
    found: list[Entry] = []
    for line in _listed(by_slot[Slot.MISSION]):
        found += _missions(line)
    for line in _grouped(_listed(by_slot[Slot.TECHNICAL_SKILL])):
        found += _tools(line, vocabulary)
    for line in _listed(by_slot[Slot.SOFT_SKILL]):
        found += _soft_skills(line, vocabulary)
    for line in _listed(by_slot[Slot.COLLABORATION]):
        found += _collaboration(line, vocabulary)
    found += [_entry(line, trimmed(line.line.text)) for line in _listed(by_slot[Slot.TRAINING])]
    for line in by_slot[Slot.SALARY]:
        found += _salary(line, vocabulary)
    found += _career_paths(_listed(by_slot[Slot.CAREER_PATH]), vocabulary)
    texts = [*_whole(by_slot[Slot.SUMMARY]), *_whole(by_slot[Slot.WHY])]
    return [*texts, *_once(entry for entry in found if words_of(entry.text))]


def _entry(placed: Placed, text: str, *, sure: bool = True) -> Entry:
    """Make an entry of a placed line; it is as sure as its place is, or less."""
    return Entry(
        placed.slot,
        text,
        placed.line,
        sure=sure and placed.sure,
        told=placed.section.sure,
        importance=placed.section.importance,
    )


def _once(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without those that were there before."""
    found: dict[tuple[Slot, str], Entry] = {}
    for entry in entries:
        found.setdefault((entry.slot, entry.text.casefold()), entry)
    return list(found.values())


def _whole(placed: list[Placed]) -> list[Entry]:
    """Return the longest unbroken run of lines: together they are one text."""
    runs: list[list[Placed]] = []
    for line in placed:
        if runs and line.position == runs[-1][-1].position + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    best = max(runs, key=lambda run: sum(len(line.line.text) for line in run)) if runs else []
    return [_entry(line, line.line.text) for line in best]


def _listed(placed: list[Placed]) -> list[Placed]:
    """Return the entries' lines: where a section has a list, its prose only introduces it."""
    with_list = {id(line.section) for line in placed if _in_list(line)}
    return [line for line in placed if _in_list(line) or id(line.section) not in with_list]


def _in_list(placed: Placed) -> bool:
    return placed.line.weight in _LISTED


def _missions(placed: Placed) -> list[Entry]:
    text = placed.line.text
    parts = [text] if _in_list(placed) else sentences(text)
    return [_entry(placed, part.rstrip(" ,;:"), sure=len(parts) == 1) for part in parts]


def _grouped(placed: Sequence[Placed]) -> list[Placed]:
    """Return the lines with bullets that have deeper ones under them made into groups of those."""
    found: list[Placed] = []
    parents: list[SourceLine] = []
    for position, line in enumerate(placed):
        while parents and line.line.depth <= parents[-1].depth:
            parents.pop()
        if parents:
            line = replace(line, section=replace(line.section, group=parents[-1].text))  # noqa: PLW2901
        after = placed[position + 1].line if position + 1 < len(placed) else line.line
        bullets = line.line.weight is after.weight is Weight.BULLET
        if bullets and after.depth > line.line.depth:
            parents.append(line.line)
        else:
            found.append(line)
    return found


def _tools(placed: Placed, vocabulary: Vocabulary) -> list[Entry]:
    text = placed.line.text
    group, members = _named(placed, vocabulary)
    rest = _after_lead_in(members, Cue.SKILL_LEAD_IN, vocabulary)
    names = split_list(rest, vocabulary, vocabulary.final_words)
    if not all(_is_name(name) for name in names):
        # a sentence: kept whole where it is an entry of a list and short enough to be a name
        names = [trimmed(text)] if _in_list(placed) and len(text) <= _LONGEST_TOOL else []
        group, rest = _heading(placed), ""
    sure = rest == members
    return [replace(_entry(placed, name, sure=sure), group=group) for name in names]


def _named(placed: Placed, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the name of the group that a line of tools belongs to, and its members."""
    text = placed.line.text
    if placed.line.weight is Weight.CELL and CELL_JOINT in text:
        name, _, members = text.partition(CELL_JOINT)
        return name, members
    name, *rest = _JOINT.split(text, maxsplit=1)
    if rest and 0 < len(words_of(name)) <= _MOST_WORDS:
        return name, rest[0]
    bracketed = _BRACKETS.fullmatch(text)
    if bracketed and vocabulary.begins(Cue.GROUP, bracketed["before"]):
        return bracketed["before"], bracketed["inside"]
    return _heading(placed), text


def _heading(placed: Placed) -> str:
    return trimmed(placed.section.group or placed.section.heading)


def _is_name(text: str) -> bool:
    return len(words_of(text)) <= _MOST_WORDS and len(text) <= _LONGEST_TOOL


def _after_lead_in(text: str, cue: Cue, vocabulary: Vocabulary) -> str:
    """Return what follows the first lead-in among the first words, or the whole text."""
    found = vocabulary.find(cue, text)
    if not found or found[0].first > _LEAD_IN_BY:
        return text
    return text[found[0].end :].lstrip(" :'’")


def _soft_skills(placed: Placed, vocabulary: Vocabulary) -> list[Entry]:
    text = placed.line.text
    parts = split_list(text, vocabulary)
    sizes = [len(words_of(part)) for part in parts]
    # two words on either side of one comma are two qualities; more may be one with its reason
    most = _FEW_WORDS if len(parts) == 2 and _in_list(placed) else _MOST_WORDS  # noqa: PLR2004
    if len(parts) > 1 and max(sizes) > most:
        return [_entry(placed, trimmed(text), sure=_in_list(placed))]
    return [_entry(placed, part) for part in parts]


def _collaboration(placed: Placed, vocabulary: Vocabulary) -> list[Entry]:
    text = trimmed(placed.line.text)
    rest = _after_lead_in(text, Cue.COLLABORATION_LEAD_IN, vocabulary)
    if _in_list(placed):
        return [_with_about(placed, rest, vocabulary)]
    names = split_list(rest, vocabulary, vocabulary.final_words)
    if not all(_is_name(name) for name in names):
        return [] if rest == text else [_entry(placed, rest, sure=False)]
    return [_with_about(placed, name, vocabulary) for name in names]


def _with_about(placed: Placed, text: str, vocabulary: Vocabulary) -> Entry:
    """Read "data engineers (for pipelines)" or "data engineers: pipelines"."""
    bracketed = _BRACKETS.fullmatch(text)
    if bracketed:
        who, what = bracketed["before"], bracketed["inside"]
    else:
        who, *rest = _JOINT.split(text, maxsplit=1)
        what = rest[0] if rest else ""
    lead_in = vocabulary.begins(Cue.ABOUT, what)
    about = what[lead_in.end :] if lead_in else what
    return replace(_entry(placed, who), about=trimmed(about))


def _salary(placed: Placed, vocabulary: Vocabulary) -> list[Entry]:
    text = placed.line.text
    bands = bands_in(text, placed.section.heading, vocabulary)
    if bands:
        return [replace(_entry(placed, band.text), band=band) for band in bands]
    return [_entry(placed, trimmed(text), sure=False)] if has_amount(text, vocabulary) else []


def _career_paths(placed: Sequence[Placed], vocabulary: Vocabulary) -> list[Entry]:
    found: list[Entry] = []
    for line in placed:
        rest = _after_lead_in(line.line.text, Cue.PATH_LEAD_IN, vocabulary)
        names = split_list(rest, vocabulary, vocabulary.or_words)
        named = all(_is_name(name) for name in names)
        job = vocabulary.has(Cue.JOB, rest)
        if named and (job or not found or _in_list(line)):
            found += [_entry(line, name) for name in names]
        elif _in_list(line):
            found.append(_entry(line, trimmed(line.line.text)))
    return found
