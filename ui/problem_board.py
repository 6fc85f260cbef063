"""All problems there are now, by the part of the work they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roles.problem import Severity
from ui.jobs import Err, Ok, Outcome

if TYPE_CHECKING:
    from roles.problem import Problem

T = TypeVar("T")


class ProblemBoard(QObject):
    """Each part (library, source, build, file, export …) puts its own up and takes them down."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[str, tuple[Problem, ...]] = {}
        self.problems: tuple[Problem, ...] = ()
        """All that is wrong or worth knowing, the gravest first."""

    def of(self, part: str) -> tuple[Problem, ...]:
        """Return the problems of one part."""
        return self._problems.get(part, ())

    def put(self, part: str, problems: tuple[Problem, ...]) -> None:
        """Show these problems of a part in place of its earlier ones."""
        if self._problems.get(part, ()) != problems:
            self._problems[part] = problems
            order = list(Severity)
            found = [problem for some in self._problems.values() for problem in some]
            self.problems = tuple(sorted(found, key=lambda one: order.index(one.severity)))
            self.changed.emit()

    def value(self, outcome: Outcome[T], part: str) -> T | None:
        """Return a job's value; None, and its problem shown, where there is none."""
        match outcome:
            case Ok(value):
                return value
            case Err(problem):
                self.put(part, (problem,))
            case _:
                pass
        return None
