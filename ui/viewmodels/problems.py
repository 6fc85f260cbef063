"""What is wrong or worth knowing: by how grave it is, a sentence a row, and where to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from roles.folding import folded
from roles.problem import Problem, Severity

if TYPE_CHECKING:
    from kits.model import Kit
    from ui.i18n import Words
    from ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

SEVERITY = Qt.ItemDataRole.UserRole
PROBLEM = Qt.ItemDataRole.UserRole + 1
"""The problem of a row; None for a heading."""

_ELSEWHERE = (("source", "start"), ("library", "start"), ("export", "paper"))
"""Parts of the work whose problems are all mended on one page."""
_OF_ROLE = frozenset({"build.untranslated", "build.nothing-to-cover"})
_OF_PANEL = frozenset({"build.panel-of-one", "build.panel-too-large", "build.no-focus"})
_OF_COVERAGE = frozenset({"build.minutes-short"})


@dataclass(frozen=True, slots=True)
class SeverityRow:
    """A heading over the problems that are equally grave."""

    severity: Severity
    title: str


@dataclass(frozen=True, slots=True)
class Target:
    """Where a problem is mended: a page, a view of it, and what to select there."""

    page: str = ""
    tab: str = ""
    key: str = ""


Row: TypeAlias = SeverityRow | Problem


class ProblemListModel(QAbstractListModel):
    """The problems of a session, the gravest first."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._problems: tuple[Problem, ...] = ()
        self._filter = ""
        self.rows: tuple[Row, ...] = ()

    @property
    def sentences(self) -> str:
        """Return all that is shown, a line each."""
        return "\n".join(self._spoken(row) for row in self.rows if isinstance(row, Problem))

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems."""
        self._problems = problems
        self._show()

    def set_filter(self, text: str) -> None:
        """Show only the problems in which all these words occur."""
        self._filter = text
        self._show()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one row shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        told = isinstance(row, Problem)
        text = self._words.sentence(row) if told else row.title
        texts: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: text,
            Qt.ItemDataRole.ToolTipRole: text if told else None,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(row),
            SEVERITY: str(row.severity),
            PROBLEM: row if told else None,
        }
        return texts.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let problems be selected, not the headings between them."""
        if index.isValid() and isinstance(self.rows[index.row()], SeverityRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def _show(self) -> None:
        rows: list[Row] = []
        words = folded(self._filter).split()
        found = [problem for problem in self._problems if self._matches(problem, words)]
        for severity in Severity:
            some = [problem for problem in found if problem.severity is severity]
            if some:
                title = self._words.count(f"ui.problems.{severity}", len(some))
                rows += [SeverityRow(severity, title), *some]
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def _matches(self, problem: Problem, words: list[str]) -> bool:
        if not words:
            return True
        sentence = folded(self._words.sentence(problem))
        return all(word in sentence for word in words)

    def _spoken(self, row: Row) -> str:
        if isinstance(row, SeverityRow):
            return row.title
        severity = self._words.text(f"severity.{row.severity}")
        return self._words.text("ui.group", group=severity, names=self._words.sentence(row))


def target_of(problem: Problem, session: Session) -> Target:
    """Return where a problem is mended; an empty one where there is no such place."""
    for part, page in _ELSEWHERE:
        if problem in session.board.of(part):
            return Target(page)
    if session.kit is None:
        return Target("role" if session.role is not None else "start")
    return _in_kit(problem, session.kit)


def _in_kit(problem: Problem, kit: Kit) -> Target:
    key, number = problem.place.field, dict(problem.params).get("number", "")
    requirements = {covered.requirement.id for covered in kit.requirements}
    if problem.code in _OF_ROLE:
        return Target("role", key=key)
    if problem.code in _OF_PANEL:
        return Target("kit", "interviews", number)
    if key in requirements or problem.code in _OF_COVERAGE:
        return Target("kit", "coverage", key)
    if key in {competency.id for competency in kit.competencies}:
        return Target("kit", "scoring", key)
    return Target("kit", "plan", key or _first_of(kit, number))


def _first_of(kit: Kit, number: str) -> str:
    """Return the first question of the interview of this number, counted from 1."""
    place = int(number) - 1 if number.isdecimal() else 0
    asked = kit.interviews[place].questions if 0 <= place < len(kit.interviews) else ()
    return asked[0].id if asked else ""
