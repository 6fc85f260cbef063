"""A role file → a Role, with every fault reported at once and never a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from roles.model import Role
from roles.problem import Place, Problem
from roles.storage import read_bounded
from roles.validation import validated
from roles.yaml_source import MAX_BYTES, read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def read_role(data: bytes, file: str) -> tuple[Role | None, list[Problem]]:
    """Return the role in ``data``, or None and its problems; ``file`` names it in them."""
    source = read_yaml(data, file)
    if source.problem is not None:
        return None, [source.problem]
    if not isinstance(source.value, dict):
        return None, [Problem.of("role.not-a-role", place=Place(file, 1))]
    return validated(Role, cast("object", source.value), source)


def read_role_file(path: Path) -> tuple[Role | None, list[Problem]]:
    """Read a role file from the disk; raise StorageError if the disk will not."""
    return read_role(read_bounded(path, MAX_BYTES), str(path))
