"""Changes to the fields of the entry that one is at, and to the texts of the whole role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roles import edits, part_edits
from ui.viewmodels.role_editor_rows import USUAL, Section

if TYPE_CHECKING:
    from roles.model import (
        Importance,
        Language,
        NamedCompetency,
        Role,
        SalaryBand,
        Setting,
        Text,
        Texts,
    )
    from roles.part_edits import Lines, Single
    from ui.viewmodels.role_editor import RoleEditorModel

_TEXT = "role-text"


class EntryFields:
    """The fields of one entry, read and changed."""

    def __init__(self, model: RoleEditorModel) -> None:
        self._model = model

    def text(self, language: Language) -> str:
        """Return the entry's text in a language, empty where there is none."""
        text = self._text()
        return (text.get(language) if text else None) or ""

    def about(self, language: Language) -> str:
        """Return what one works with them about."""
        position, role = self._position(), self._model.role
        if role is None or self._model.section is not Section.COLLABORATION or position < 0:
            return ""
        about = role.collaboration[position].about
        return (about.get(language) if about else None) or ""

    def importance(self) -> tuple[Importance | None, bool]:
        """Return the importance that counts, and whether the role says it."""
        entry, row = self._model.entry, self._model.row
        if entry is None or row is None or row.spot is None:
            return None, False
        return entry.importance or USUAL[row.spot.kind], entry.importance is not None

    def group(self) -> str:
        """Return the name of the skill's group."""
        row, role = self._model.row, self._model.role
        if role is None or row is None or row.spot is None or not role.technical_skills:
            return ""
        groups = role.technical_skills
        return groups[min(row.spot.group, len(groups) - 1)].group.best(self._model.words.language)

    def band(self) -> SalaryBand | None:
        """Return the pay range that one is at."""
        role, position = self._model.role, self._position()
        here = role is not None and self._model.section is Section.SALARY
        return role.salary[position] if role and here and position >= 0 else None

    def competency(self) -> NamedCompetency | None:
        """Return the competency that one is at."""
        role, position = self._model.role, self._position()
        here = role is not None and self._model.section is Section.COMPETENCIES
        return role.competencies[position] if role and here and position >= 0 else None

    def edit_text(self, language: Language, text: str) -> None:
        """Change the entry's text in one language, or the name of a group."""
        row, role = self._model.row, self._model.role
        if row is None or role is None:
            return
        section = self._model.section
        if row.heading:
            changed = edits.edit_group(role, row.position, language, text)
        elif row.spot is not None:
            changed = edits.edit_requirement(role, row.spot, language, text)
        elif section is Section.COLLABORATION:
            changed = part_edits.edit_collaboration(role, row.position, "with_", language, text)
        elif section is Section.CONFUSABLE:
            changed = part_edits.edit_confusable(role, row.position, language, text)
        else:
            changed = part_edits.rename_competency(role, row.position, language, text)
        self._take(changed, f"text-{language}")

    def edit_about(self, language: Language, text: str) -> None:
        """Change what one works with them about."""
        if self._model.role is not None:
            changed = part_edits.edit_collaboration(
                self._model.role, self._position(), "about", language, text
            )
            self._take(changed, f"about-{language}")

    def set_importance(self, importance: Importance) -> None:
        """Say how much the requirement matters."""
        row, role = self._model.row, self._model.role
        if role is not None and row is not None and row.spot is not None:
            changed = edits.set_importance(role, row.spot, importance)
            self._model.change(changed, "role-rate")

    def set_day_one(self, *, day_one: bool) -> None:
        """Say whether the requirement is needed from the first day."""
        row, role = self._model.row, self._model.role
        if role is not None and row is not None and row.spot is not None:
            changed = edits.set_day_one(role, row.spot, day_one=day_one)
            self._model.change(changed, "role-rate")

    def edit_band(self, **changes: object) -> bool:
        """Change fields of the pay range; tell whether they make one."""
        role, band = self._model.role, self.band()
        if role is None or band is None:
            return False
        if all(getattr(band, name) == value for name, value in changes.items()):
            return True
        changed = part_edits.edit_band(role, self._position(), **changes)
        return self._model.change(changed, "role-pay", f"pay-{self._position()}-{min(changes)}")

    def set_part(self, requirement: str, *, included: bool) -> None:
        """Make a requirement part of the competency, or take it out."""
        role, position = self._model.role, self._position()
        if role is not None:
            edit = part_edits.assign if included else part_edits.release
            self._model.change(edit(role, position, requirement), "role-rate")

    def _text(self) -> Text | None:
        row, role = self._model.row, self._model.role
        if row is None or role is None:
            return None
        if row.heading:
            return role.technical_skills[row.position].group
        if row.spot is not None:
            entry = self._model.entry
            return edits.text_of(entry) if entry else None
        if self._model.section is Section.COLLABORATION:
            return role.collaboration[row.position].with_
        if self._model.section is Section.CONFUSABLE:
            return role.not_to_be_confused_with[row.position]
        competency = self.competency()
        return competency.name if competency else None

    def _position(self) -> int:
        row = self._model.row
        return -1 if row is None else row.position

    def _take(self, changed: Role, field: str) -> None:
        merge = f"{self._model.section}-{self._model.selected}-{field}"
        self._model.change(changed, _TEXT, merge)


class RoleTexts:
    """The texts and lists of the whole role, read and changed."""

    def __init__(self, model: RoleEditorModel) -> None:
        self._model = model

    def single(self, part: Single, language: Language) -> str:
        """Return the title, summary or reason in a language, empty where there is none."""
        text: Text | None = getattr(self._model.role, part, None)
        return (text.get(language) if text else None) or ""

    def edit_single(self, part: Single, language: Language, text: str) -> None:
        """Change the title, summary or reason in one language."""
        if self._model.role is not None:
            changed = part_edits.edit_single(self._model.role, part, language, text)
            self._model.change(changed, _TEXT, f"{part}-{language}")

    def lines(self, part: Lines, language: Language) -> str:
        """Return a list as a text of lines."""
        texts: Texts | None = getattr(self._model.role, part, None)
        return "\n".join(texts.get(language)) if texts else ""

    def edit_lines(self, part: Lines, language: Language, text: str) -> None:
        """Change a list, one entry a line."""
        if self._model.role is not None:
            changed = part_edits.set_lines(self._model.role, part, language, text.splitlines())
            self._model.change(changed, _TEXT, f"{part}-{language}")

    def set_setting(self, setting: Setting | None) -> None:
        """Say which field the role belongs to."""
        if self._model.role is not None:
            changed = part_edits.set_setting(self._model.role, setting)
            self._model.change(changed, "role-rate")
