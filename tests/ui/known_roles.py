"""The role that tests of the window hire for, whatever else the library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roles.library import Library
    from roles.model import Role


def ml_engineer(library: Library) -> Role:
    """Return the shipped role that the bank covers most deeply."""
    role = library.get("machine-learning-engineer")
    assert role is not None
    return role
