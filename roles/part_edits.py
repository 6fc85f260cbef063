"""A role with one thing changed: its title and texts, its lists, its pay and its competencies.

As in ``roles.edits``, what cannot be done leaves the role as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from pydantic import ValidationError

from roles.edits import cleaned, moved, new_id, with_language
from roles.model import Collaboration, NamedCompetency, SalaryBand, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roles.model import Language, Level, Role, Setting, Texts

Single: TypeAlias = Literal["title", "summary", "why"]
Lines: TypeAlias = Literal["aliases", "training", "career_paths"]
Listed: TypeAlias = Literal["collaboration", "not_to_be_confused_with", "salary", "competencies"]


def edit_single(role: Role, part: Single, language: Language, value: str) -> Role:
    """Change the title, the summary or the reason for the role in one language."""
    before: Text | None = getattr(role, part)
    changed = with_language(before, language, value)
    if changed is None and part == "title":  # a role has a title in one language at least
        return role
    return role.model_copy(update={part: changed})


def set_setting(role: Role, setting: Setting | None) -> Role:
    """Say which field the role belongs to; None leaves it to what its skills tell."""
    return role.model_copy(update={"setting": setting})


def set_lines(role: Role, part: Lines, language: Language, lines: Iterable[str]) -> Role:
    """Change a list of short texts in one language; blank lines are left out."""
    before: Texts = getattr(role, part)
    kept = tuple(line for line in map(cleaned, lines) if line)
    return role.model_copy(update={part: before.model_copy(update={language: kept})})


def remove_item(role: Role, part: Listed, position: int) -> Role:
    """Take one entry out of a list of the role."""
    items: tuple[object, ...] = getattr(role, part)
    kept = tuple(item for number, item in enumerate(items) if number != position)
    return role.model_copy(update={part: kept})


def move_item(role: Role, part: Listed, position: int, to: int) -> Role:
    """Move one entry within its list."""
    items: tuple[object, ...] = getattr(role, part)
    return role.model_copy(update={part: moved(items, position, to)})


def add_collaboration(role: Role, whom: Text) -> Role:
    """Add someone the role works with."""
    made = Collaboration.model_validate({"with": whom})
    return role.model_copy(update={"collaboration": (*role.collaboration, made)})


def edit_collaboration(
    role: Role, position: int, part: Literal["with_", "about"], language: Language, value: str
) -> Role:
    """Change whom the role works with, or about what, in one language."""
    if not 0 <= position < len(role.collaboration):
        return role
    item = role.collaboration[position]
    changed = with_language(item.with_ if part == "with_" else item.about, language, value)
    if changed is None and part == "with_":
        return role
    return _put(role, "collaboration", position, item.model_copy(update={part: changed}))


def add_confusable(role: Role, text: Text) -> Role:
    """Add a role that this one is mistaken for."""
    return role.model_copy(
        update={"not_to_be_confused_with": (*role.not_to_be_confused_with, text)}
    )


def edit_confusable(role: Role, position: int, language: Language, value: str) -> Role:
    """Change what this role is mistaken for in one language."""
    if not 0 <= position < len(role.not_to_be_confused_with):
        return role
    changed = with_language(role.not_to_be_confused_with[position], language, value)
    return _put(role, "not_to_be_confused_with", position, changed) if changed else role


def add_band(role: Role, level: Level) -> Role:
    """Add a pay range for a level, in the money and for the time of the last one."""
    last = role.salary[-1] if role.salary else None
    made = SalaryBand(level=level)
    if last is not None:
        shared = {name: getattr(last, name) for name in ("currency", "period", "year", "country")}
        made = made.model_copy(update=shared)
    return role.model_copy(update={"salary": (*role.salary, made)})


def edit_band(role: Role, position: int, **changes: object) -> Role:
    """Change fields of a pay range; one that is no range or no currency is not taken."""
    if not 0 <= position < len(role.salary):
        return role
    values = role.salary[position].model_dump() | changes
    values["text"] = cleaned(str(values["text"]))
    try:
        band = SalaryBand.model_validate(values)
    except ValidationError:
        return role
    return _put(role, "salary", position, band)


def add_competency(role: Role, name: Text, requirement: str) -> Role:
    """Add a competency that the role names itself, made of one requirement at first."""
    made = NamedCompetency(name=name, requirements=(requirement,))
    return role.model_copy(update={"competencies": (*role.competencies, made)})


def rename_competency(role: Role, position: int, language: Language, value: str) -> Role:
    """Change the name of a competency in one language."""
    if not 0 <= position < len(role.competencies):
        return role
    item = role.competencies[position]
    changed = with_language(item.name, language, value)
    if changed is None:
        return role
    return _put(role, "competencies", position, item.model_copy(update={"name": changed}))


def assign(role: Role, position: int, requirement: str) -> Role:
    """Make a requirement part of one competency, and of no other that can do without it."""
    if not 0 <= position < len(role.competencies):
        return role
    changed = role
    for number, item in enumerate(role.competencies):
        rest = _without(item, requirement)
        if number == position:
            rest = (*rest, requirement) if rest == item.requirements else item.requirements
        if rest:
            made = item.model_copy(update={"requirements": rest})
            changed = _put(changed, "competencies", number, made)
    return changed


def release(role: Role, position: int, requirement: str) -> Role:
    """Take a requirement out of a competency; the last one stays."""
    if not 0 <= position < len(role.competencies):
        return role
    item = role.competencies[position]
    rest = _without(item, requirement)
    if not rest:
        return role
    return _put(role, "competencies", position, item.model_copy(update={"requirements": rest}))


def _without(competency: NamedCompetency, requirement: str) -> tuple[str, ...]:
    """Leave a requirement out, which a file may call by its name or by the id made of it."""
    called = {requirement, new_id(requirement, ())}
    return tuple(name for name in competency.requirements if name not in called)


def _put(role: Role, part: Listed, position: int, item: object) -> Role:
    items: list[object] = list(getattr(role, part))
    items[position] = item
    return role.model_copy(update={part: tuple(items)})
