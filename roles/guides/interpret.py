"""Entries → a draft of the role, with the wording and the language of its guide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roles.folding import folded
from roles.guides.cues import Slot
from roles.model import (
    Collaboration,
    Mission,
    Role,
    Skill,
    SkillGroup,
    SoftSkill,
    Text,
    Texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from roles.guides.entries import Entry
    from roles.model import Language

_LONGEST = 2000  # characters of a text in a role
_LONGEST_ID = 80


def draft_role(title: str, entries: Iterable[Entry], language: Language) -> Role:
    """Return the role that the entries make; nothing is in it that is not in them."""
    by_slot: dict[Slot, list[Entry]] = {slot: [] for slot in Slot}
    for entry in entries:
        by_slot[entry.slot].append(entry)

    def text(value: str) -> Text:
        return Text.of(language, value)

    def texts(slot: Slot) -> Texts:
        values = tuple(entry.text for entry in by_slot[slot])
        return Texts(en=values) if language == "en" else Texts(fr=values)

    return Role(
        id=_slug(title),
        title=text(title),
        summary=_together(by_slot[Slot.SUMMARY], language),
        why=_together(by_slot[Slot.WHY], language),
        missions=tuple(
            Mission(id=f"m{number}", text=text(entry.text), importance=entry.importance)
            for number, entry in enumerate(by_slot[Slot.MISSION], 1)
        ),
        technical_skills=_groups(by_slot[Slot.TECHNICAL_SKILL], language),
        soft_skills=tuple(
            SoftSkill(id=f"s{number}", text=text(entry.text), importance=entry.importance)
            for number, entry in enumerate(by_slot[Slot.SOFT_SKILL], 1)
        ),
        collaboration=tuple(
            Collaboration.model_validate(
                {"with": text(entry.text), "about": text(entry.about) if entry.about else None}
            )
            for entry in by_slot[Slot.COLLABORATION]
        ),
        training=texts(Slot.TRAINING),
        salary=tuple(entry.band for entry in by_slot[Slot.SALARY] if entry.band is not None),
        career_paths=texts(Slot.CAREER_PATH),
    )


def fits(entry: Entry) -> bool:
    """Tell whether an entry is short enough for a role."""
    return len(entry.text) <= _LONGEST and len(entry.group) <= _LONGEST


def _together(entries: Sequence[Entry], language: Language) -> Text | None:
    """Return as many of the lines, one after the other, as a role's text can hold."""
    whole = ""
    for entry in entries:
        longer = f"{whole} {entry.text}".strip()
        if len(longer) > _LONGEST:
            break
        whole = longer
    return Text.of(language, whole) if whole else None


def _groups(entries: Iterable[Entry], language: Language) -> tuple[SkillGroup, ...]:
    groups: dict[str, list[Skill]] = {}
    for entry in entries:
        skill = Skill(name=entry.text, importance=entry.importance)
        groups.setdefault(entry.group, []).append(skill)
    return tuple(
        SkillGroup(group=Text.of(language, name), skills=tuple(skills))
        for name, skills in groups.items()
    )


def _slug(text: str) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", folded(text))[:_LONGEST_ID].strip("-")
    return slug or "role"
