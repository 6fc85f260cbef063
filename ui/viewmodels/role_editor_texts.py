"""What the role editor says and proposes: concepts of the bank to add, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kits.bank.model import ConceptKind
from roles import edits
from roles.difference import FIELDS, Aspect, difference, shown
from roles.edits import cleaned
from roles.folding import folded
from roles.model import LANGUAGES, NamedCompetency, SalaryBand, Text
from ui.viewmodels.role_editor_rows import Section, band_text

if TYPE_CHECKING:
    from pydantic import BaseModel

    from kits.bank.index import Bank
    from kits.bank.model import Concept
    from roles.difference import Change
    from roles.model import Language, Role
    from ui.i18n import Words

MOST_SUGGESTED = 5
_CONCEPTS = {
    Section.MISSIONS: ConceptKind.ACTIVITY,
    Section.TECHNICAL: ConceptKind.SKILL,
    Section.SOFT: ConceptKind.QUALITY,
}
_FIELD_SECTIONS = {
    "title": "job-title",
    "summary": "summary",
    "why": "why",
    "aliases": "aliases",
    "setting": "setting",
    "missions": "section.missions",
    "technical_skills": "section.technical",
    "soft_skills": "section.soft",
    "competencies": "section.competencies",
    "collaboration": "section.collaboration",
    "training": "section.training",
    "career_paths": "section.paths",
    "salary": "section.salary",
    "not_to_be_confused_with": "section.confusable",
}


@dataclass(frozen=True, slots=True)
class _Known:
    """A concept as one types it: its text for the role, and what a search looks at."""

    text: Text
    names: tuple[str, ...]
    words: str


class Suggestions:
    """The concepts of a bank, to be added to a role by name."""

    def __init__(self, bank: Bank | None) -> None:
        self._bank = bank

    def find(self, section: Section, typed: str, language: Language) -> tuple[str, ...]:
        """Return up to five texts that hold every word typed, those that begin so first."""
        wanted = folded(cleaned(typed))
        kind = _CONCEPTS.get(section)
        if not wanted or kind is None:
            return ()
        parts = wanted.split()
        found = [known for known in self._known[kind] if all(p in known.words for p in parts)]
        texts = {known.text.best(language): _rank(known, wanted) for known in found}
        return tuple(sorted(texts, key=lambda text: (texts[text], folded(text)))[:MOST_SUGGESTED])

    def text(self, section: Section, typed: str, language: Language) -> Text | None:
        """Return what was typed as a text: in both languages where the bank knows it."""
        line = cleaned(typed)
        if not line:
            return None
        kind = _CONCEPTS.get(section)
        known = self._known[kind] if kind else ()
        same = (item.text for item in known if folded(line) in item.names)
        return next(same, Text.of(language, line))

    @cached_property
    def _known(self) -> dict[ConceptKind, tuple[_Known, ...]]:
        concepts = list(self._bank.concepts.values()) if self._bank else []
        return {
            kind: tuple(_known(concept) for concept in concepts if concept.kind is kind)
            for kind in ConceptKind
        }


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change to the shipped role as it is read."""

    title: str
    text: str


def change_lines(shipped: Role, own: Role, words: Words) -> tuple[ChangeLine, ...]:
    """Return what differs from the shipped role, a line for each change."""
    texts = {
        edits.reference(entry): edits.text_of(entry)
        for role in (shipped, own)
        for _, entry in edits.entries(role)
    }

    def show(item: BaseModel, language: Language) -> str:
        if isinstance(item, NamedCompetency):
            names = [texts.get(name, Text(en=name)).best(language) for name in item.requirements]
            parts = ", ".join(name.rstrip(" .") for name in names)
            return words.text("ui.group", group=item.name.best(language), names=parts)
        if isinstance(item, SalaryBand):
            return f"{words.text(f'level.{item.level}')} · {band_text(item, words)}"
        return shown(item, language)

    found = difference(shipped, own, words.language, show)
    return tuple(_line(change, words) for change in found)


def _known(concept: Concept) -> _Known:
    names = concept.names.as_text()
    text = concept.phrase if concept.kind is ConceptKind.ACTIVITY and concept.phrase else names
    called = [folded(t.best(language)) for t in (names, text) for language in LANGUAGES]
    aliases = [folded(alias) for language in LANGUAGES for alias in concept.aliases.get(language)]
    return _Known(text, tuple(dict.fromkeys(called)), " ".join([*called, *aliases]))


def _rank(known: _Known, wanted: str) -> int:
    if any(name.startswith(wanted) for name in known.names):
        return 0
    return 1 if any(f" {wanted}" in f" {name}" for name in known.names) else 2


def _line(change: Change, words: Words) -> ChangeLine:
    aspect = "" if change.aspect is Aspect.TEXT else f"ui.role-edit.change.{change.aspect}"
    parts = [
        words.text(f"ui.role-edit.{_FIELD_SECTIONS.get(change.field, 'other')}"),
        change.subject.rstrip(" ."),
        words.text(aspect) if aspect else "",
        words.text(f"ui.language.{change.language}") if change.language else "",
    ]
    title = " · ".join(part for part in parts if part)
    before, after = (_value(change, value, words) for value in (change.before, change.after))
    if change.aspect in (Aspect.ADDED, Aspect.REMOVED):
        return ChangeLine(title, before or after)
    if change.aspect is Aspect.ORDER:
        return ChangeLine(title, "")
    none = words.text("ui.role-edit.nothing")
    return ChangeLine(title, f"{before or none}  →  {after or none}")


def _value(change: Change, value: str, words: Words) -> str:
    if change.aspect is Aspect.IMPORTANCE:
        return words.text(f"importance.{value}") if value else words.text("ui.role-edit.unsaid")
    if change.aspect is Aspect.DAY_ONE:
        return words.text("ui.role-edit.day-one" if value == "true" else "ui.role-edit.learned")
    if change.aspect is Aspect.PLACE and value in FIELDS.values():
        return words.text(f"ui.role-edit.{_FIELD_SECTIONS[value]}")
    if change.field == "setting":
        return words.text(f"ui.setting.{value or 'none'}")
    return value
