"""A finding: a problem with a field of a question, such as ``en.ladder.3``."""

from __future__ import annotations

from roles.problem import Place, Problem, Severity


def found(name: str, field: str, severity: Severity = Severity.ERROR, **params: object) -> Problem:
    """Make the problem ``review.<name>`` at a field of the question."""
    return Problem.of(f"review.{name}", severity, Place(field=field), **params)


def warned(name: str, field: str, **params: object) -> Problem:
    """Make the warning ``review.<name>`` at a field of the question."""
    return found(name, field, Severity.WARNING, **params)
