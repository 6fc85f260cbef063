"""The lines of a guide → the part of the role each belongs to, and those that belong to none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from roles.guides.cues import Cue, Slot
from roles.guides.headings import Announced, announced
from roles.guides.lines import SourceLine, Weight, is_short
from roles.guides.lists import sentences
from roles.guides.salary import has_amount
from roles.guides.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roles.guides.cues import Vocabulary
    from roles.guides.title import Title
    from roles.model import Importance

_SKILLS = (Slot.SKILL, Slot.TECHNICAL_SKILL, Slot.SOFT_SKILL)
_LONGEST_LABEL = 14  # words
_ENDS_SENTENCE = (".", "!", "?", "…")
_YEARS = re.compile(r"\b(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d\b")  # a career, line by line
_EVIDENCE = {Slot.TRAINING: Cue.DEGREE, Slot.SOFT_SKILL: Cue.QUALITY}


@dataclass(frozen=True, slots=True)
class Section:
    """What lines stand under: ``level`` of a marked heading, ``group`` a name for tools."""

    slots: tuple[Slot, ...]
    sure: bool
    heading: str = ""
    level: int = 0
    importance: Importance | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line, its position among all, the part of the role it belongs to, and its section."""

    line: SourceLine
    position: int
    slot: Slot
    sure: bool
    section: Section


@dataclass(slots=True)
class Sorted:
    """The lines with a place, those not about the role, and signs of another kind of text."""

    placed: list[Placed] = field(default_factory=list[Placed])
    dropped: list[SourceLine] = field(default_factory=list[SourceLine])
    elsewhere: int = 0


_NOWHERE = Section((Slot.ASIDE,), sure=False)


def sort_lines(lines: Sequence[SourceLine], title: Title | None, vocabulary: Vocabulary) -> Sorted:
    """Give each line its place in the role; a heading or label that was understood has none."""
    return _Sorter(lines, title, vocabulary).run()


class _Sorter:
    """Walks the lines once, keeping the section it is in."""

    def __init__(
        self, lines: Sequence[SourceLine], title: Title | None, vocabulary: Vocabulary
    ) -> None:
        self._lines = lines
        self._title = title
        self._title_words: frozenset[str] = title.words if title else frozenset()
        self._vocabulary = vocabulary
        self._section = _NOWHERE
        self._position = 0
        self._sorted = Sorted()

    def run(self) -> Sorted:
        """Return all lines, sorted."""
        for position, line in enumerate(self._lines):
            self._position = position
            self._sorted.elsewhere += self._is_elsewhere(line)
            if self._title is not None and position == self._title.position:
                self._section = Section((Slot.SUMMARY,), self._title.sure, level=line.depth)
            elif line.text.endswith(":") and len(words_of(line.text)) <= _LONGEST_LABEL:
                self._label(position, line)
            elif self._is_heading(position, line):
                self._heading(position, line)
            else:
                self._content(line)
        return self._sorted

    def _is_chrome(self, line: SourceLine) -> bool:
        listed = line.weight in (Weight.BULLET, Weight.CELL)
        return not listed and self._vocabulary.begins(Cue.CHROME, line.text) is not None

    def _is_heading(self, position: int, line: SourceLine) -> bool:
        """Tell whether a line is marked as a heading, or stands and speaks like one."""
        if line.weight is Weight.HEADING:
            return line.depth > 0 or not self._is_list_entry(position, line)
        if not is_short(line.text) or position + 1 == len(self._lines):
            return False
        after = self._lines[position + 1]
        says = self._announced(line.text)
        if line.weight is Weight.BULLET:
            return line.numbered and not after.numbered and says.share == 1
        if line.weight is Weight.CELL or not says.sure:
            return False
        apart = line.gap or position == 0 or self._lines[position - 1].weight is Weight.BULLET
        return apart or (says.share == 1 and not self._is_skill_entry(line, says))

    def _is_list_entry(self, position: int, line: SourceLine) -> bool:
        """Tell whether a short line is one of several that stand one by one under a heading."""
        says = self._announced(line.text)
        return (
            self._is_alone(position + 1)
            and self._section.slots[0] not in (Slot.ASIDE, Slot.SUMMARY, Slot.WHY)
            and (not says.sure or self._is_skill_entry(line, says))
            and not self._is_chrome(line)
        )

    def _is_alone(self, position: int) -> bool:
        """Tell whether a line stands like a heading, or would if it were not the last."""
        if position + 1 == len(self._lines):
            last = self._lines[position]
            return last.weight is Weight.PROSE and is_short(last.text)
        return position < len(self._lines) and self._lines[position].weight is Weight.HEADING

    def _is_skill_entry(self, line: SourceLine, says: Announced) -> bool:
        """Tell whether a heading's words are, in a list of skills, more likely one of them."""
        if self._section.slots[0] not in _SKILLS:
            return False
        return says.slots[:1] == (Slot.TECHNICAL_SKILL,) or self._vocabulary.has(
            Cue.QUALITY, line.text
        )

    def _label(self, position: int, line: SourceLine) -> None:
        """Read a line such as "Technical:", "They work with:" or "Languages:"."""
        inside = self._section.slots[0]
        says = self._announced(line.text)
        if line.weight is Weight.BULLET and inside not in (Slot.SKILL, Slot.ASIDE):
            self._content(line)
        elif says.understood and (says.sure or self._is_bullet(position + 1)):
            self._open(says, line)
        elif inside in _SKILLS:
            self._section = replace(self._section, group=line.text)
        else:
            self._sorted.dropped.append(line)

    def _heading(self, position: int, line: SourceLine) -> None:
        says = self._announced(line.text)
        marked = line.weight is Weight.HEADING and line.depth > 0
        listed = self._is_bullet(position + 1)
        inside = self._section
        tagline = not inside.heading and len(says.slots) > 1 and not (marked or listed)
        if self._is_chrome(line):
            self._section = _NOWHERE
        elif says.understood and (says.sure or marked or listed) and not tagline:
            self._open(says, line)
            return
        elif not tagline and self._go_on(line, marked=marked, listed=listed):
            return
        self._sorted.dropped.append(line)

    def _go_on(self, line: SourceLine, *, marked: bool, listed: bool) -> bool:
        """Set the section under a heading that says nothing to us; tell whether it is of use."""
        inside = self._section
        under = marked and 0 < inside.level < line.depth
        if inside.slots[0] in _SKILLS and (under or self._vocabulary.has(Cue.GROUP, line.text)):
            self._section = replace(inside, group=line.text)
            return True
        if not under:
            goes_on = inside.slots[0] is Slot.MISSION and listed and not marked
            self._section = replace(inside, sure=False) if goes_on else _NOWHERE
        return False

    def _open(self, says: Announced, line: SourceLine) -> None:
        """Begin the section that a heading or label announces."""
        inside = self._section
        marked = line.weight is Weight.HEADING
        under = marked and 0 < inside.level < line.depth
        self._section = Section(
            says.slots or (Slot.SKILL,),
            says.sure,
            heading=line.text,
            level=line.depth if marked else inside.level,
            importance=says.importance or (inside.importance if under else None),
        )

    def _content(self, line: SourceLine) -> None:
        section = self._section
        chrome = self._is_chrome(line)
        header = line.weight is Weight.CELL and line.depth == 0
        if not chrome and not header and self._inline(line):
            return
        aside = section.slots[0] is Slot.ASIDE
        # Right under the title, whatever is no sentence is a tagline or a note of the page.
        tagline = not section.heading and not line.text.endswith(_ENDS_SENTENCE)
        if chrome or header or aside or tagline:
            self._sorted.dropped.append(line)
        else:
            self._place(line)

    def _inline(self, line: SourceLine) -> bool:
        """Read "Soft skills: rigour, curiosity", a label with its content; tell whether it was."""
        label, colon, rest = line.text.partition(":")
        inside = self._section
        named = inside.slots[0] not in (Slot.SKILL, Slot.ASIDE, Slot.SUMMARY)
        if not colon or not rest.strip() or (line.weight is Weight.BULLET and named):
            return False
        says = self._announced(label)
        if says.share < 1 or not says.slots or says.slots[0] in (Slot.SUMMARY, Slot.SKILL):
            return False
        self._open(says, replace(line, text=label))
        importance = says.importance or inside.importance
        self._section = replace(self._section, importance=importance)
        tools = says.slots[0] is Slot.TECHNICAL_SKILL  # their label is a name to keep
        self._place(line if tools else replace(line, text=rest.strip()))
        self._section = inside
        return True

    def _place(self, line: SourceLine) -> None:
        slots = self._section.slots
        mixed = Slot.SALARY in slots and len(slots) > 1 and has_amount(line.text, self._vocabulary)
        for text in sentences(line.text) if mixed else [line.text]:
            part = replace(line, text=text)
            slot, sure = self._slot_of(text)
            sure = sure and self._section.sure
            self._sorted.placed.append(Placed(part, self._position, slot, sure, self._section))

    def _slot_of(self, text: str) -> tuple[Slot, bool]:
        """Return the part of the role a line belongs to, and whether its heading said so."""
        slots = list(self._section.slots)
        if Slot.SALARY in slots and len(slots) > 1:
            if has_amount(text, self._vocabulary):
                return Slot.SALARY, True
            slots.remove(Slot.SALARY)
        if len(slots) == 1 and slots[0] is not Slot.SKILL:
            return slots[0], True
        for slot, cue in _EVIDENCE.items():
            if (slot in slots or Slot.SKILL in slots) and self._vocabulary.has(cue, text):
                return slot, False
        first = slots[0]
        return (Slot.TECHNICAL_SKILL if first is Slot.SKILL else first), False

    def _announced(self, text: str) -> Announced:
        return announced(text, self._vocabulary, self._title_words)

    def _is_bullet(self, position: int) -> bool:
        return position < len(self._lines) and self._lines[position].weight is Weight.BULLET

    def _is_elsewhere(self, line: SourceLine) -> bool:
        """Tell whether a line heads another kind of text, or is a dated step of a career."""
        if self._section.slots[0] in (Slot.ASIDE, Slot.TRAINING) and _YEARS.search(line.text):
            return True
        found = self._vocabulary.begins(Cue.ELSEWHERE, line.text)
        alone = found is not None and found.last == len(words_of(line.text))
        return alone and line.weight is not Weight.BULLET
