"""What a kit is called: its id, its file name and the short digest of its content."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kits.model import Kit

_DIGEST_LENGTH = 8


def kit_id(kit: Kit) -> str:
    """Return what names the kit among others: role, level and, from the second on, its variant."""
    variant = f"-variant-{kit.variant}" if kit.variant > 1 else ""
    return f"{kit.role.id}-{kit.level}{variant}"


def digest(kit: Kit) -> str:
    """Return a short hash of all that the kit says, without its version and what was exported."""
    value = kit.model_dump(mode="json", by_alias=True, exclude={"version", "exported"})
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST_LENGTH]


def codes(kit: Kit) -> dict[str, str]:
    """Return the visible code of each question by its id: Q1, Q2 and so on in the order asked."""
    return {planned.id: f"Q{number}" for number, planned in enumerate(kit.questions, 1)}
