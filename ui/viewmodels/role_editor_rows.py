"""What the role editor lists: its sections, and the entries of one section as rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from roles.edits import Spot, entries
from roles.model import LANGUAGES, Importance, Mission, RequirementKind, Skill, Text
from ui.i18n import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roles.edits import Entry
    from roles.model import Language, Role, SalaryBand
    from ui.i18n import Words


class Section(StrEnum):
    """A part of the role that is edited as a whole; texts begin with ``ui.role-edit.section.``."""

    NAMES = "names"
    MISSIONS = "missions"
    TECHNICAL = "technical"
    SOFT = "soft"
    COMPETENCIES = "competencies"
    COLLABORATION = "collaboration"
    TRAINING = "training"
    PATHS = "paths"
    SALARY = "salary"
    CONFUSABLE = "confusable"


KINDS = {
    Section.MISSIONS: RequirementKind.MISSION,
    Section.TECHNICAL: RequirementKind.TECHNICAL_SKILL,
    Section.SOFT: RequirementKind.SOFT_SKILL,
}
TEXT_SECTIONS = (Section.NAMES, Section.TRAINING, Section.PATHS)
"""Parts that are edited as texts, without a list of entries."""
SECTIONS = {kind: section for section, kind in KINDS.items()}
USUAL = {
    RequirementKind.MISSION: Importance.ESSENTIAL,
    RequirementKind.TECHNICAL_SKILL: Importance.IMPORTANT,
    RequirementKind.SOFT_SKILL: Importance.ESSENTIAL,
}
"""What a kit takes an importance for that the role does not say."""


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A section and how much is in it."""

    section: Section
    title: str
    count: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of a section, or the heading over a group of skills.

    ``position`` counts in the part of the role that the section shows; for a heading it is the
    group's.
    """

    text: str
    position: int
    note: str = ""
    importance: Importance | None = None
    importance_name: str = ""
    day_one: str = ""
    spot: Spot | None = None
    heading: bool = False

    @property
    def is_short(self) -> bool:
        """Tell whether the row is one line: a skill, or a text and nothing else."""
        skill = self.spot is not None and self.spot.kind is RequirementKind.TECHNICAL_SKILL
        return skill or (self.importance is None and not self.note)

    @property
    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        parts = (self.text, self.importance_name, self.day_one, self.note)
        return ", ".join(part for part in parts if part)


def outline_rows(role: Role, words: Words) -> tuple[OutlineRow, ...]:
    """Return every section with the number of its entries."""
    counts = {
        Section.MISSIONS: len(role.missions),
        Section.TECHNICAL: sum(len(group.skills) for group in role.technical_skills),
        Section.SOFT: len(role.soft_skills),
        Section.COMPETENCIES: len(role.competencies),
        Section.COLLABORATION: len(role.collaboration),
        Section.TRAINING: len(role.training.best(words.language)),
        Section.PATHS: len(role.career_paths.best(words.language)),
        Section.SALARY: len(role.salary),
        Section.CONFUSABLE: len(role.not_to_be_confused_with),
    }
    return tuple(
        OutlineRow(section, words.text(f"ui.role-edit.section.{section}"),
                   str(counts[section]) if counts.get(section) else "")
        for section in Section
    )  # fmt: skip


def entry_rows(role: Role, section: Section, words: Words) -> tuple[EntryRow, ...]:
    """Return the rows of a section; none for those that are pages of texts."""
    if section is Section.TECHNICAL:
        return _skill_rows(role, words)
    if section in KINDS:
        kind = KINDS[section]
        return tuple(
            _row(spot, entry, words) for spot, entry in entries(role) if spot.kind is kind
        )
    language = words.language
    if section is Section.SALARY:
        return tuple(
            EntryRow(words.text(f"level.{band.level}"), number, band_text(band, words))
            for number, band in enumerate(role.salary)
        )
    texts: Iterable[tuple[Text, str]] = ()
    if section is Section.COLLABORATION:
        texts = ((i.with_, i.about.best(language) if i.about else "") for i in role.collaboration)
    elif section is Section.CONFUSABLE:
        texts = ((text, missing_note(text, words)) for text in role.not_to_be_confused_with)
    elif section is Section.COMPETENCIES:
        texts = ((c.name, words.count("ui.role-edit.requirements", len(c.requirements)))
                 for c in role.competencies)  # fmt: skip
    return tuple(
        EntryRow(on_screen(text.best(language), language), number, note)
        for number, (text, note) in enumerate(texts)
    )


def missing_note(text: Text, words: Words) -> str:
    """Say which language a text is missing in, or nothing."""
    missing: list[Language] = [code for code in LANGUAGES if text.get(code) is None]
    return words.text(f"ui.role-edit.missing.{missing[0]}") if missing else ""


def band_text(band: SalaryBand, words: Words) -> str:
    """Return a pay range as people write it."""
    low, high = (_amount(value) for value in (band.low, band.high))
    amounts = " – ".join(value for value in (low, high) if value)
    if amounts and band.currency:
        amounts += f" {band.currency}"
    if amounts and band.open_top:
        amounts = words.text("ui.role-edit.and-beyond", amount=amounts)
    period = words.text(f"ui.role-edit.per.{band.period}") if band.period else ""
    parts = (amounts, period, band.country, band.year)
    found = " · ".join(str(part) for part in parts if part)
    return found if amounts else band.text or words.text("ui.role-edit.no-amount")


def _amount(value: int | None) -> str:
    return "" if value is None else f"{value:,}".replace(",", "\u202f")


def _skill_rows(role: Role, words: Words) -> tuple[EntryRow, ...]:
    rows: list[EntryRow] = []
    for place, group in enumerate(role.technical_skills):
        name = on_screen(group.group.best(words.language), words.language)
        note = missing_note(group.group, words)
        rows.append(EntryRow(name, place, note, heading=True))
        rows += [
            _row(Spot(RequirementKind.TECHNICAL_SKILL, number, place), skill, words)
            for number, skill in enumerate(group.skills)
        ]
    return tuple(rows)


def _row(spot: Spot, entry: Entry, words: Words) -> EntryRow:
    importance = entry.importance or USUAL[spot.kind]
    text = entry.name if isinstance(entry, Skill) else entry.text.best(words.language)
    text = on_screen(text, words.language)
    return EntryRow(
        text=text.rstrip(" .") if isinstance(entry, Mission) else text,
        position=spot.position,
        note="" if isinstance(entry, Skill) else missing_note(entry.text, words),
        importance=importance,
        importance_name=words.text(f"importance.{importance}"),
        day_one=words.text("ui.role-edit.day-one" if entry.day_one else "ui.role-edit.learned"),
        spot=spot,
    )


def first_row(rows: tuple[EntryRow, ...]) -> int:
    """Return the first row that is no heading, or -1."""
    return next((number for number, row in enumerate(rows) if not row.heading), -1)


def spot_before(rows: tuple[EntryRow, ...], before: int, source: Spot) -> Spot:
    """Return where a requirement goes that is put before a row, once it was taken out."""
    above = rows[before - 1] if before > 0 else None
    if above is None:
        to = Spot(source.kind, 0)
    elif above.spot is None:  # right below the heading of a group
        to = Spot(source.kind, 0, above.position)
    else:
        to = Spot(source.kind, above.position + 1, above.spot.group)
    lower = source.group == to.group and source.position < to.position
    return Spot(to.kind, to.position - lower, to.group)


def step_of_skill(role: Role, spot: Spot, step: int) -> Spot:
    """Return where a skill goes that moves by one line, through the groups."""
    groups = role.technical_skills
    position = spot.position + step
    if 0 <= position < len(groups[spot.group].skills):
        return Spot(spot.kind, position, spot.group)
    group = spot.group + step
    if not 0 <= group < len(groups):
        return spot
    return Spot(spot.kind, 0 if step > 0 else len(groups[group].skills), group)
