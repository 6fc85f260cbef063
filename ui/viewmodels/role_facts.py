"""A role in a few sections, as it is shown before a kit is built for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.i18n import on_screen

if TYPE_CHECKING:
    from roles.guides import GuideReading
    from roles.model import Role
    from ui.i18n import Words
    from ui.work import Understood


_SKILLS = "technical_skill"
_SHOWN_ABOVE = ("title", "summary")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section; ``sure`` false asks a person to look."""

    text: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """What is known of a role; the last three are filled for a guide that was read."""

    title: str
    summary: str
    sections: tuple[Section, ...]
    counts: str
    unsure: int = 0
    dropped: tuple[str, ...] = ()
    file: str = ""


def role_facts(role: Role, words: Words) -> RoleFacts:
    """Return what the library knows of a role."""
    language = words.language
    sections = [
        _section(words, "missions", [m.text.best(language) for m in role.missions]),
        _skills(role, words),
        _section(words, "soft", [s.text.best(language) for s in role.soft_skills]),
    ]
    return RoleFacts(
        title=role.title.best(language),
        summary=on_screen(role.summary.best(language), language) if role.summary else "",
        sections=tuple(section for section in sections if section.lines),
        counts=counts(role, words),
    )


def source_facts(source: Understood, words: Words) -> RoleFacts | None:
    """Return what was understood of a file, line by line where it was a guide."""
    if source.role is None:
        return None
    facts = role_facts(source.role, words)
    if source.reading is None:
        return facts
    reading = source.reading
    return RoleFacts(
        title=facts.title,
        summary=facts.summary,
        sections=_read_sections(source.role, reading, words) or facts.sections,
        counts=facts.counts,
        unsure=sum(not line.sure for line in reading.lines),
        dropped=tuple(line.partition(": ")[2] or line for line in reading.dropped),
        file=source.path,
    )


def counts(role: Role, words: Words) -> str:
    """Return how much a role asks for, in one line."""
    skills = sum(len(group.skills) for group in role.technical_skills)
    return " · ".join(
        (
            unbroken(words.count("ui.missions", len(role.missions))),
            unbroken(words.count("ui.skills", skills)),
            unbroken(words.count("ui.qualities", len(role.soft_skills))),
        )
    )


def unbroken(count: str) -> str:
    """Return a count whose number no line parts from what is counted."""
    return count.replace(" ", "\u00a0", 1)


def _section(words: Words, code: str, lines: list[str]) -> Section:
    shown = (Line(on_screen(line, words.language)) for line in lines)
    return Section(words.text(f"ui.section.{code}"), tuple(shown))


def _skills(role: Role, words: Words) -> Section:
    """Return the technical skills by group."""
    lines = [
        words.text(
            "ui.group",
            group=group.group.best(words.language),
            names=", ".join(skill.name for skill in group.skills),
        )
        for group in role.technical_skills
    ]
    return _section(words, "technical", lines)


def _read_sections(role: Role, reading: GuideReading, words: Words) -> tuple[Section, ...]:
    by_slot: dict[str, list[Line]] = {}
    for line in reading.lines:
        if line.slot not in _SHOWN_ABOVE:
            by_slot.setdefault(str(line.slot), []).append(Line(line.text, line.sure))
    sections = {
        slot: Section(words.text(f"ui.slot.{slot}"), tuple(lines))
        for slot, lines in by_slot.items()
    }
    if all(line.sure for line in by_slot.get(_SKILLS, ())):  # nothing to check one by one
        sections = {s: _skills(role, words) if s == _SKILLS else v for s, v in sections.items()}
    return tuple(sections.values())
