"""What a person changed of a role: the shipped one and their own, compared part by part.

Nothing is lost in it: two roles differ if and only if there is a change.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import BaseModel

from roles.edits import Entry, entries, text_of
from roles.model import LANGUAGES, RequirementKind, Role, Skill, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from roles.edits import Spot
    from roles.model import Language, Texts

    Shown: TypeAlias = Callable[[BaseModel, Language], str]
    Placed: TypeAlias = tuple[Spot, Entry]


class Aspect(StrEnum):
    """What of a thing changed."""

    TEXT = "text"
    IMPORTANCE = "importance"
    DAY_ONE = "day_one"
    PLACE = "place"
    ADDED = "added"
    REMOVED = "removed"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: the field, whose it is, and what it was before and is after.

    ``before`` and ``after`` are texts of the role; for an importance, a day-one need and a place
    outside the groups of skills they are the values of the model (``essential``, ``true``).
    """

    field: str
    aspect: Aspect
    subject: str = ""
    before: str = ""
    after: str = ""
    language: Language | None = None


FIELDS = {
    RequirementKind.MISSION: "missions",
    RequirementKind.TECHNICAL_SKILL: "technical_skills",
    RequirementKind.SOFT_SKILL: "soft_skills",
}
_TEXTS = ("title", "summary", "why")
_LINES = ("aliases", "training", "career_paths")


def shown(item: BaseModel, language: Language) -> str:
    """Return an entry of a role's lists as one line; its codes stay as the file writes them."""
    if isinstance(item, Text):
        return item.best(language)
    parts = (getattr(item, name) for name in type(item).model_fields)
    return " · ".join(text for text in (_plain(part, language) for part in parts) if text)


def difference(
    shipped: Role, own: Role, language: Language = "en", show: Shown = shown
) -> tuple[Change, ...]:
    """Return every change from one role to the other.

    Things are named in ``language``; ``show`` says how an entry of a list reads.
    """
    requirements = _Requirements(shipped, own, language).changes()
    found: list[Change] = list(requirements)
    for field in Role.model_fields:
        before, after = getattr(shipped, field), getattr(own, field)
        if before == after:
            continue
        if field in FIELDS.values():
            found += [] if requirements else [Change(field, Aspect.ORDER)]
        else:
            told = _part(field, (before, after), language, show)
            found += told or [Change(field, Aspect.ORDER)]
    return tuple(found)


class _Requirements:
    """The requirements of two roles, and what became of each."""

    def __init__(self, before: Role, after: Role, language: Language) -> None:
        self._before, self._after = before, after
        self._language: Language = language
        self._renamed = _renamed_groups(before, after)

    def changes(self) -> list[Change]:
        """Return what became of each requirement, wherever in the role it stands now."""
        before, after = _by_key(self._before), _by_key(self._after)
        found = [
            change
            for old, new in self._renamed.items()
            for change in _texts("technical_skills", new.best(self._language), old, new)
        ]
        for key, placed in before.items():
            found += self._entry(placed, after[key]) if key in after else [self._gone(placed)]
        return found + [self._come(placed) for key, placed in after.items() if key not in before]

    def _entry(self, old: Placed, new: Placed) -> list[Change]:
        (was, before), (now, after) = old, new
        field, subject = FIELDS[now.kind], text_of(after).best(self._language)
        values = (
            (Aspect.IMPORTANCE, before.importance or "", after.importance or ""),
            (Aspect.DAY_ONE, str(before.day_one).lower(), str(after.day_one).lower()),
            (Aspect.PLACE, self._place(was), self._place(now, after=True)),
        )
        return _texts(field, subject, text_of(before), text_of(after)) + [
            Change(field, aspect, subject, str(old_value), str(new_value))
            for aspect, old_value, new_value in values
            if old_value != new_value
        ]

    def _place(self, spot: Spot, *, after: bool = False) -> str:
        """Return the slot, or the name that the group of a skill has now."""
        if spot.kind is not RequirementKind.TECHNICAL_SKILL:
            return FIELDS[spot.kind]
        role = self._after if after else self._before
        group = role.technical_skills[spot.group].group
        return (group if after else self._renamed.get(group, group)).best(self._language)

    def _gone(self, placed: Placed) -> Change:
        text = text_of(placed[1]).best(self._language)
        return Change(FIELDS[placed[0].kind], Aspect.REMOVED, before=text)

    def _come(self, placed: Placed) -> Change:
        text = text_of(placed[1]).best(self._language)
        return Change(FIELDS[placed[0].kind], Aspect.ADDED, after=text)


def _renamed_groups(before: Role, after: Role) -> dict[Text, Text]:
    old = [group.group for group in before.technical_skills]
    new = [group.group for group in after.technical_skills]
    return {
        was: now
        for was, now in zip(old, new, strict=False)
        if was not in new and now not in old
    }  # fmt: skip


def _by_key(role: Role) -> dict[tuple[str, str, int], Placed]:
    """Return requirements by what names them; skills of one name are told apart by a number."""
    found: dict[tuple[str, str, int], Placed] = {}
    seen: Counter[str] = Counter()
    for spot, entry in entries(role):
        if isinstance(entry, Skill):
            seen[entry.name] += 1
            found["skill", entry.name, seen[entry.name]] = spot, entry
        else:
            found["text", entry.id, 0] = spot, entry
    return found


def _part(field: str, sides: tuple[Any, Any], language: Language, show: Shown) -> list[Change]:
    """Return the changes of a part that is no requirement, as it was and as it is."""
    before, after = sides
    if field in _TEXTS:
        return _texts(field, "", before, after)
    if field in _LINES:
        return _lines(field, before, after)
    if isinstance(before, tuple):
        return _items(field, sides, language, show)
    return [Change(field, Aspect.TEXT, "", _plain(before, language), _plain(after, language))]


def _texts(field: str, subject: str, before: Text | None, after: Text | None) -> list[Change]:
    found: list[Change] = []
    for code in LANGUAGES:
        old = (before.get(code) if before else None) or ""
        new = (after.get(code) if after else None) or ""
        if old != new:
            found.append(Change(field, Aspect.TEXT, subject, old, new, code))
    return found


def _lines(field: str, before: Texts, after: Texts) -> list[Change]:
    found: list[Change] = []
    for code in LANGUAGES:
        old, new = before.get(code), after.get(code)
        gone = [Change(field, Aspect.REMOVED, "", x, "", code) for x in old if x not in new]
        come = [Change(field, Aspect.ADDED, "", "", x, code) for x in new if x not in old]
        found += gone + come
    return found


def _items(
    field: str,
    sides: tuple[Sequence[BaseModel], Sequence[BaseModel]],
    language: Language,
    show: Shown,
) -> list[Change]:
    before, after = sides
    gone = [item for item in before if item not in after]
    come = [item for item in after if item not in before]
    if len(gone) == len(come):
        return [_changed(field, old, new, show) for old, new in zip(gone, come, strict=True)]
    return [Change(field, Aspect.REMOVED, before=show(item, language)) for item in gone] + [
        Change(field, Aspect.ADDED, after=show(item, language)) for item in come
    ]


def _changed(field: str, old: BaseModel, new: BaseModel, show: Shown) -> Change:
    """Return an entry before and after, in the language in which it reads otherwise."""
    differing: list[Language] = [x for x in LANGUAGES if show(old, x) != show(new, x)]
    language = (differing or list(LANGUAGES))[0]
    return Change(field, Aspect.TEXT, "", show(old, language), show(new, language), language)


def _plain(value: object, language: Language) -> str:
    if isinstance(value, BaseModel):
        return shown(value, language)
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - texts
    return "" if value is None or value is False else str(value)
