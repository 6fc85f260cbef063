"""Kits of the shipped roles, each built once in a test run."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kits.bank.load import load_bank
from kits.generate.build import Wishes, build_kit
from roles.library import load_library

if TYPE_CHECKING:
    from kits.model import Kit
    from roles.model import Language, Level

ROLES = {entry.role.id: entry.role for entry in load_library().entries}
BANK = load_bank()[0]
INTERVIEWS = (45, 45, 60)


@cache
def shipped_kit(
    role: str,
    level: Level,
    language: Language,
    variant: int = 1,
    interviews: tuple[int, ...] = INTERVIEWS,
) -> Kit:
    """Return the kit of a role at a level in a language."""
    wishes = Wishes(level, language, interviews, variant=variant)
    built = build_kit(ROLES[role], BANK, wishes).kit
    assert built is not None
    return built
