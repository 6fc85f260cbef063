"""Problem: something wrong with what a person gave us, or advice about it, as a value.

Bad data never raises. It is collected as problems, each with its place, and shown all at once. The
words for a code stand in ``kits/data/languages``, so that window and command line say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"  # the thing cannot be used as it is
    WARNING = "warning"  # it can be used, and a person should look
    NOTICE = "notice"  # a gap of coverage or language that is good to know of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is: a file, a position in it (counted from 1), and a field."""

    file: str = ""
    line: int | None = None
    column: int | None = None
    field: str = ""

    def __str__(self) -> str:
        """Return the place as people write it: ``file:line:column, field``."""
        position = self.file
        if self.line is not None:
            position += f":{self.line}"
            if self.column is not None:
                position += f":{self.column}"
        return ", ".join(part for part in (position, self.field) if part)


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault or piece of advice; ``params`` fill the message that belongs to ``code``."""

    code: str
    severity: Severity = Severity.ERROR
    place: Place = Place()
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(
        cls,
        code: str,
        severity: Severity = Severity.ERROR,
        place: Place | None = None,
        **params: object,
    ) -> Problem:
        """Make a problem, turning each parameter into text."""
        pairs = tuple((name, str(value)) for name, value in params.items())
        return cls(code, severity, place or Place(), pairs)
