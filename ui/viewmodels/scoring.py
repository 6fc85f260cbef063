"""How the kit scores: each competency with its weight, its minimum and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from kits.generate.faults import MOST_MINIMUMS
from roles.problem import Place, Problem
from ui.i18n import as_typed, on_screen
from ui.viewmodels.role_editor_lists import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from kits.model import Competency, Kit
    from roles.model import Language
    from ui.i18n import Words
    from ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

REQUIREMENT_TYPE = "application/x-interview-kit-requirement"
"""What is dragged: the id of a requirement."""
WEIGHTS = (1, 2, 3)
MINIMUMS = (2, 3, 4)


@dataclass(frozen=True, slots=True)
class CompetencyRow:
    """A competency and how it counts."""

    id: str
    name: str
    weight: int
    share: str
    """Its part of the whole, in words."""
    minimum: str
    size: str
    wants_reason: bool


@dataclass(frozen=True, slots=True)
class PartRow:
    """A requirement that a competency is made of."""

    id: str
    text: str
    importance: str


class CompetencyModel(RowModel[CompetencyRow]):
    """The competencies; a requirement can be dropped on another one."""

    dropped = Signal(str, int)
    """A requirement's id, and the row it was dropped on."""

    def shown(self, row: CompetencyRow, role: int) -> object:
        """Return the name, or what a screen reader says."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return as_typed(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.name, row.share, row.minimum, row.size)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let requirements be dropped."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return [REQUIREMENT_TYPE]

    def dropMimeData(  # noqa: N802 - Qt's own signature
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        if not data.hasFormat(REQUIREMENT_TYPE) or not parent.isValid():
            return False
        self.dropped.emit(bytes(data.data(REQUIREMENT_TYPE).data()).decode(), parent.row())
        return True


class PartModel(RowModel[PartRow]):
    """The requirements of the competency that one is at, to be dragged to another."""

    def shown(self, row: PartRow, role: int) -> object:
        """Return the text, or what a screen reader says."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return as_typed(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.importance}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let requirements be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [REQUIREMENT_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged requirement: its id, and its text for other programs."""
        made, row = QMimeData(), self.rows[indexes[0].row()]
        made.setData(REQUIREMENT_TYPE, row.id.encode())
        made.setText(as_typed(row.text))
        return made


class ScoringModel(QObject):
    """The scoring rule as the window edits it.

    A weight above 1 waits here until its reason is written: the kit never has one without.
    """

    changed = Signal()

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._waiting: dict[str, int] = {}
        self.selected = ""
        self.competencies = CompetencyModel(self)
        self.parts = PartModel(self)
        self.competencies.dropped.connect(self._take_dropped)
        session.kit_changed.connect(self.refresh)
        session.project_begun.connect(self._waiting.clear)
        self.refresh()

    @property
    def competency(self) -> Competency | None:
        """Return the competency that one is at."""
        return next((c for c in self._all() if c.id == self.selected), None)

    @property
    def weight(self) -> int:
        """Return the weight that is shown: the kit's, or one that waits for its reason."""
        there = self.competency
        return self._waiting.get(self.selected, there.weight if there else 1)

    @property
    def wants_reason(self) -> bool:
        """Tell whether a weight waits for its reason."""
        return self.selected in self._waiting

    @property
    def minimums(self) -> int:
        """Return how many competencies have a minimum."""
        return sum(competency.minimum is not None for competency in self._all())

    def row(self) -> int:
        """Return the row of the competency that one is at, -1 if there is none."""
        ids = [row.id for row in self.competencies.rows]
        return ids.index(self.selected) if self.selected in ids else -1

    def select(self, competency_id: str) -> None:
        """Go to a competency."""
        if competency_id != self.selected:
            self.selected = competency_id
            self._session.history.close_step()
            self.refresh()

    def others(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of the competencies that a requirement could be moved to."""
        return tuple((r.id, r.name) for r in self.competencies.rows if r.id != self.selected)

    def name(self, language: Language) -> str:
        """Return the competency's name in a language, empty where it has none."""
        return (self.competency.name.get(language) or "") if self.competency else ""

    def rename(self, language: Language, text: str) -> None:
        """Give the competency another name."""
        from kits.edits import rename_competency

        if (kit := self._session.kit) is not None:
            edited = rename_competency(kit, self.selected, language, text)
            merge = f"name.{self.selected}.{language}"
            self._session.take_edit(edited, "competency-name", merge)

    def set_weight(self, weight: int) -> None:
        """Let the competency weigh more or less; more only counts with a reason."""
        there = self.competency
        if there is None:
            return
        if weight > 1 and not there.weight_reason:
            self._waiting[there.id] = weight
            self.refresh()
            return
        self._waiting.pop(there.id, None)
        self._set(weight, there.weight_reason, there.minimum)

    def set_reason(self, text: str) -> None:
        """Write down why the competency weighs more; without that, it does not."""
        there = self.competency
        if there is None or text.strip() == there.weight_reason:
            return
        weight = self.weight
        if not text.strip():
            self._waiting[there.id] = weight
            self._set(1, "", there.minimum)
        elif weight > 1:
            self._waiting.pop(there.id, None)
            self._set(weight, text, there.minimum, merge=f"reason.{there.id}")

    def set_minimum(self, minimum: int | None) -> None:
        """Set the least average a candidate must reach; in few competencies only."""
        there = self.competency
        if there is None or minimum == there.minimum:
            return
        if minimum is not None and there.minimum is None and self.minimums >= MOST_MINIMUMS:
            place = Place(field=there.id)
            problem = Problem.of(
                "build.many-minimums", place=place, count=self.minimums + 1, most=MOST_MINIMUMS
            )
            self._session.take_edit(problem, "scoring")
            self.changed.emit()
            return
        self._set(there.weight, there.weight_reason, minimum)

    def move(self, requirement_id: str, competency_id: str) -> None:
        """Move a requirement to another competency."""
        from kits.edits import move_requirement

        if (kit := self._session.kit) is not None:
            self._session.take_edit(
                move_requirement(kit, requirement_id, competency_id), "competency-parts"
            )

    def refresh(self) -> None:
        """Show the kit's scoring rule, keeping the competency that one is at."""
        kit = self._session.kit
        ids = [competency.id for competency in self._all()]
        if self.selected not in ids:
            self.selected = ids[0] if ids else ""
        weighty = {competency.id for competency in self._all() if competency.weight > 1}
        for key in weighty & self._waiting.keys():  # an undo brought the reason back
            del self._waiting[key]
        rows = () if kit is None else self._rows(kit)
        self.competencies.set_rows(rows)
        self.parts.set_rows(() if kit is None else self._part_rows(kit))
        self.changed.emit()

    def _set(self, weight: int, reason: str, minimum: int | None, merge: str = "") -> None:
        from kits.edits import set_competency

        if (kit := self._session.kit) is not None:
            edited = set_competency(kit, self.selected, weight, reason, minimum)
            self._session.take_edit(edited, "scoring", merge)
            self.refresh()

    def _all(self) -> tuple[Competency, ...]:
        kit = self._session.kit
        return kit.competencies if kit else ()

    def _take_dropped(self, requirement_id: str, row: int) -> None:
        self.move(requirement_id, self.competencies.rows[row].id)

    def _rows(self, kit: Kit) -> tuple[CompetencyRow, ...]:
        words, whole = self._words, sum(competency.weight for competency in kit.competencies)
        return tuple(
            CompetencyRow(
                id=one.id,
                name=on_screen(one.name.best(words.language), words.language),
                weight=self._waiting.get(one.id, one.weight),
                share=words.text("ui.scoring.share", share=round(100 * one.weight / whole)),
                minimum=words.text("ui.scoring.at-least", minimum=one.minimum)
                if one.minimum
                else "",
                size=words.count("ui.role-edit.requirements", len(one.requirements)),
                wants_reason=one.id in self._waiting,
            )
            for one in kit.competencies
        )

    def _part_rows(self, kit: Kit) -> tuple[PartRow, ...]:
        words = self._words
        known = {covered.requirement.id: covered.requirement for covered in kit.requirements}
        there = self.competency
        return tuple(
            PartRow(
                id=key,
                text=on_screen(known[key].text.best(words.language).rstrip(" ."), words.language),
                importance=words.text(f"importance.{known[key].importance}"),
            )
            for key in (there.requirements if there else ())
            if key in known
        )
