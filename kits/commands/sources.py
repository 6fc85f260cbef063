"""What a ROLE argument can be: an id of the library, a role file, or a role guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kits.commands.terminal import CommandError
from roles.library import load_library
from roles.problem import Place, Problem
from roles.reader import read_role_file

if TYPE_CHECKING:
    from roles.model import Role

ROLE_SUFFIXES = (".yaml", ".yml")


def role_of(argument: str) -> tuple[Role, tuple[Problem, ...]]:
    """Return the role an argument names, with what was unsure; CommandError if there is none."""
    path = Path(argument)
    if not path.exists():
        role = load_library().get(argument)
        if role is not None:
            return role, ()
        if path.suffix or len(path.parts) > 1:
            raise CommandError([Problem.of("file.missing", place=Place(argument))])
        raise CommandError([Problem.of("role.unknown", name=argument)])
    if path.suffix.lower() in ROLE_SUFFIXES:
        found, problems = read_role_file(path)
    else:
        from roles.guides import read_guide_file

        guide = read_guide_file(path)
        found, problems = guide.role, list(guide.problems)
    if found is None:
        raise CommandError(problems)
    return found, tuple(problems)
