"""The role as it is edited: which section and entry one is at, and every change as a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles import edits, part_edits
from roles.edits import Spot
from roles.model import Level, Text
from ui.viewmodels.role_editor_lists import EntryModel, OutlineModel
from ui.viewmodels.role_editor_rows import (
    KINDS,
    SECTIONS,
    Section,
    entry_rows,
    first_row,
    outline_rows,
    spot_before,
    step_of_skill,
)
from ui.viewmodels.role_editor_texts import Suggestions

if TYPE_CHECKING:
    from roles.edits import Entry
    from roles.model import RequirementKind, Role
    from roles.part_edits import Listed
    from ui.i18n import Words
    from ui.session import Session
    from ui.viewmodels.role_editor_rows import EntryRow

PARTS: dict[Section, Listed] = {
    Section.COLLABORATION: "collaboration",
    Section.SALARY: "salary",
    Section.COMPETENCIES: "competencies",
    Section.CONFUSABLE: "not_to_be_confused_with",
}
"""Sections whose entries are no requirements, and where the role keeps them."""
_GROUP_MARK = ":"


class RoleEditorModel(QObject):
    """Changes go to the session as steps; what is shown comes back from it."""

    role_changed = Signal()
    section_changed = Signal()
    selected_changed = Signal()

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.words = words
        self.section = Section.MISSIONS
        self.selected = -1
        self.outline = OutlineModel(self)
        self.entries = EntryModel(self)
        self._known: tuple[object, Suggestions] = (None, Suggestions(None))
        self.entries.moved.connect(self.move_row)
        self.outline.dropped.connect(self._drop_on_section)
        session.role_changed.connect(self._take_role)
        self._take_role()

    @property
    def role(self) -> Role | None:
        """Return the role that is edited."""
        return self.session.role

    @property
    def row(self) -> EntryRow | None:
        """Return the row one is at."""
        rows = self.entries.rows
        return rows[self.selected] if 0 <= self.selected < len(rows) else None

    @property
    def entry(self) -> Entry | None:
        """Return the requirement one is at."""
        row, role = self.row, self.role
        return edits.entry_at(role, row.spot) if row and row.spot and role else None

    def change(self, role: Role, step: str, merge: str = "") -> bool:
        """Take the role with something changed, as a step that can be undone; tell if it was."""
        if role == self.role:
            return False
        self.session.change_role(role, step, merge)
        return True

    def show_section(self, section: Section) -> None:
        """Go to a section, and to its first entry."""
        if section is self.section:
            return
        self.section = section
        self.selected = -1
        self._take_role()
        self.section_changed.emit()

    def select(self, row: int) -> None:
        """Go to an entry."""
        if row != self.selected:
            self.selected = row
            self.selected_changed.emit()

    def suggestions(self, typed: str) -> tuple[str, ...]:
        """Return what the bank knows that begins or reads like this."""
        group, mark, name = typed.rpartition(_GROUP_MARK)
        found = self._suggestions().find(self.section, name, self.words.language)
        return tuple(f"{group}{mark} {text}" if mark else text for text in found)

    def add(self, typed: str) -> bool:
        """Add an entry at the end of its list or group; tell whether something was added.

        ``Group: skill`` says which group a skill belongs to.
        """
        role = self.role
        group, name = "", typed
        if self.section is Section.TECHNICAL:
            group, _, name = typed.rpartition(_GROUP_MARK)
        text = self._suggestions().text(self.section, name, self.words.language)
        if role is None or text is None:
            return False
        if self.section in KINDS:
            changed = self._with_requirement(role, text, group)
        else:
            changed = self._with_item(role, text)
        return self._added(changed)

    def add_band(self) -> None:
        """Add a pay range for the first level that has none."""
        if self.role is not None:
            have = {band.level for band in self.role.salary}
            level = next((level for level in Level if level not in have), Level.SENIOR)
            self._added(part_edits.add_band(self.role, level))

    def remove(self) -> None:
        """Take away the entry that one is at; a heading goes with its last skill."""
        row, role = self.row, self.role
        if row is None or role is None or row.heading:
            return
        if row.spot is not None:
            self.change(edits.remove_requirement(role, row.spot), "role-remove")
        else:
            part = PARTS[self.section]
            self.change(part_edits.remove_item(role, part, row.position), "role-remove")

    def move_by(self, step: int) -> None:
        """Move the entry that one is at up or down by one place."""
        row, role = self.row, self.role
        if row is None or role is None:
            return
        if row.heading:
            self._move_group(role, row.position, row.position + step)
        elif self.section is Section.TECHNICAL and row.spot is not None:
            to = step_of_skill(role, row.spot, step)
            self._move_entry(edits.move_requirement(role, row.spot, to))
        elif 0 <= self.selected + step < len(self.entries.rows):
            self.move_row(self.selected, self.selected + step + (step > 0))

    def move_row(self, source: int, before: int) -> None:
        """Put one row before another, or after the last."""
        rows, role = self.entries.rows, self.role
        if role is None or not 0 <= source < len(rows) or before in (source, source + 1):
            return
        self.select(source)
        row, place = rows[source], before - (source < before)
        if row.heading:
            above = sum(r.heading for r in rows[:before])
            self._move_group(role, row.position, above - (source < before))
        elif row.spot is None:
            changed = part_edits.move_item(role, PARTS[self.section], row.position, place)
            if self.change(changed, "role-move"):
                self.select(place)
        else:
            to = spot_before(rows, before, row.spot)
            self._move_entry(edits.move_requirement(role, row.spot, to))

    def move_to(self, kind: RequirementKind, *, follow: bool = True) -> bool:
        """Make the requirement one of another kind, at the end; tell whether that could be done.

        ``follow``: go to where it stands then.
        """
        row, role = self.row, self.role
        if row is None or role is None or row.spot is None or row.spot.kind is kind:
            return False
        end = Spot(kind, len(edits.entries(role)), max(0, len(role.technical_skills) - 1))
        if not self.change(edits.move_requirement(role, row.spot, end), "role-move"):
            return False
        if follow:
            self.show_section(SECTIONS[kind])
            self.select(len(self.entries.rows) - 1)
        return True

    def regroup(self, name: str) -> None:
        """Move the skill to the end of the group of this name, which may be new."""
        row, role = self.row, self.role
        text = edits.with_language(None, self.words.language, name)
        if role is not None and row is not None and row.spot is not None and text is not None:
            self._move_entry(edits.regroup(role, row.spot, text))

    def _with_requirement(self, role: Role, text: Text, group: str) -> Role:
        kind = KINDS[self.section]
        place = len(role.technical_skills) - 1
        if self.row is not None and self.section is Section.TECHNICAL:
            place = self.row.position if self.row.spot is None else self.row.spot.group
        named = edits.with_language(None, self.words.language, group)
        if place < 0 and named is None:
            heading = self.words.text("ui.section.technical")
            named = Text.of(self.words.language, heading)
        spot = Spot(kind, len(edits.entries(role)), place)
        return edits.add_requirement(role, spot, text, named)

    def _with_item(self, role: Role, text: Text) -> Role:
        if self.section is Section.COLLABORATION:
            return part_edits.add_collaboration(role, text)
        if self.section is Section.CONFUSABLE:
            return part_edits.add_confusable(role, text)
        assigned = {name for item in role.competencies for name in item.requirements}
        names = [edits.reference(entry) for _, entry in edits.entries(role)]
        free = [name for name in names if name not in assigned]
        first = next(iter(free or names), None)
        return part_edits.add_competency(role, text, first) if first else role

    def _added(self, changed: Role) -> bool:
        """Take a role with an entry more and go to it."""
        before = edits.entries(self.role) if self.role else ()
        known = {id(entry) for _, entry in before}
        if not self.change(changed, "role-add"):
            return False
        new = [spot for spot, entry in edits.entries(changed) if id(entry) not in known]
        spots = [row.spot for row in self.entries.rows]
        self.select(spots.index(new[0]) if new else len(spots) - 1)
        return True

    def _move_entry(self, changed: Role) -> None:
        """Take a role in which the entry that one is at stands elsewhere, and go with it."""
        entry = self.entry
        if not self.change(changed, "role-move"):
            return
        spot = next((spot for spot, other in edits.entries(changed) if other is entry), None)
        spots = [row.spot for row in self.entries.rows]
        if spot in spots:
            self.select(spots.index(spot))

    def _move_group(self, role: Role, group: int, to: int) -> None:
        if 0 <= to < len(role.technical_skills):
            self.change(edits.move_group(role, group, to), "role-move")
            rows = self.entries.rows
            self.select(next(n for n, r in enumerate(rows) if r.heading and r.position == to))

    def _drop_on_section(self, source: int, section: int) -> None:
        self.select(source)
        kind = KINDS.get(self.outline.rows[section].section)
        if kind is not None:
            self.move_to(kind, follow=False)

    def _suggestions(self) -> Suggestions:
        bank = self.session.shelves.bank.bank if self.session.shelves.bank else None
        if self._known[0] is not bank:
            self._known = (bank, Suggestions(bank))
        return self._known[1]

    def _take_role(self) -> None:
        role = self.role
        self.outline.set_rows(outline_rows(role, self.words) if role else ())
        rows = entry_rows(role, self.section, self.words) if role else ()
        self.entries.set_rows(rows)
        self.selected = min(self.selected, len(rows) - 1)
        if self.selected < 0:
            self.selected = first_row(rows)
        self.role_changed.emit()
        self.selected_changed.emit()
