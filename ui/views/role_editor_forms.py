"""The forms for one entry of a role: a requirement, a group of skills, a partner, a competency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from roles.model import Importance, RequirementKind, Skill
from ui.viewmodels.role_editor_competency import PartModel
from ui.viewmodels.role_editor_entry import EntryFields
from ui.viewmodels.role_editor_lists import EditorRole
from ui.viewmodels.role_editor_rows import Section
from ui.views.role_editor_fields import LineField, PairField
from ui.views.role_editor_rows import PartDelegate
from ui.widgets.list_view import ListView
from ui.widgets.parts import GAP, PAD, TIGHT, column, field, fill, label, one_line
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from ui.viewmodels.role_editor import RoleEditorModel
    from ui.views.context import Context

_DAY_ONE, _LEARNED = "day-one", "learned"


class RequirementForm(QWidget):
    """A mission, a quality or a skill: its text, its importance, when it is needed, its part."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._model, self._words = model, context.words
        self._fields = EntryFields(model)
        words = context.words
        self.text = PairField(words, words.text("ui.role-edit.text"))
        self.name = LineField(words.text("ui.role-edit.name"))
        helper = words.text("ui.role-edit.group-helper")
        self.group = LineField(words.text("ui.role-edit.group"), helper)
        levels = [(str(i), words.text(f"importance.{i}").capitalize()) for i in Importance]
        self.importance = Segmented(words.text("ui.role-edit.importance"), levels)
        self._said = label("", "caption", "muted")
        needed = [
            (_DAY_ONE, words.text("ui.role-edit.needed-day-one")),
            (_LEARNED, words.text("ui.role-edit.needed-learned")),
        ]
        self.needed = Segmented(words.text("ui.role-edit.needed"), needed)
        kinds = [(str(k), words.text(f"ui.role-edit.kind.{k}")) for k in RequirementKind]
        self.kind = Segmented(words.text("ui.role-edit.kind"), kinds)
        self._too_long = label(words.text("ui.role-edit.too-long"), "caption", "error")
        self._lay_out()
        self._connect()

    def show_entry(self) -> None:
        """Show the requirement that one is at."""
        model, fields, row = self._model, self._fields, self._model.row
        if row is None or row.spot is None or model.entry is None:
            return
        skill = isinstance(model.entry, Skill)
        self.text.setVisible(not skill)
        self.name.setVisible(skill)
        self.group.setVisible(skill)
        self.text.show_texts(fields.text)
        self.name.show_text(fields.text(self._words.language))
        self.group.show_text(fields.group())
        self._show_importance()
        self.needed.choose(_DAY_ONE if model.entry.day_one else _LEARNED)
        self.kind.choose(str(row.spot.kind))
        self._too_long.hide()

    def focus_text(self) -> None:
        """Put the keyboard where the text is typed."""
        skill = isinstance(self._model.entry, Skill)
        (self.name.edit if skill else self.text.areas[self._words.language]).setFocus()

    def _show_importance(self) -> None:
        importance, said = self._fields.importance()
        if importance is None:
            return
        self.importance.choose(str(importance))
        code = "ui.role-edit.importance-said" if said else "ui.role-edit.importance-usual"
        name = self._words.text(f"importance.{importance}")
        self._said.setText(self._words.text(code, importance=name))

    def _lay_out(self) -> None:
        words = self._words
        layout = column(self, gap=PAD)
        fill(layout, (self.text, self.name, self.group))
        layout.addLayout(field(words.text("ui.role-edit.importance"), self.importance, self._said))
        helper = label(words.text("ui.role-edit.needed-helper"), "caption", "muted")
        layout.addLayout(field(words.text("ui.role-edit.needed"), self.needed, helper))
        layout.addLayout(field(words.text("ui.role-edit.kind"), self.kind, self._too_long))
        layout.addStretch(1)

    def _connect(self) -> None:
        fields, language = self._fields, self._words.language
        self.text.typed.connect(fields.edit_text)
        self.name.finished.connect(lambda text: self._rename(language, text))
        self.group.finished.connect(self._regroup)
        self.importance.chosen.connect(lambda value: fields.set_importance(Importance(value)))
        self.needed.chosen.connect(lambda value: fields.set_day_one(day_one=value == _DAY_ONE))
        self.kind.chosen.connect(self._move)

    def _rename(self, language: str, text: str) -> None:
        self._fields.edit_text("fr" if language == "fr" else "en", text)
        self.show_entry()  # a blank name is not taken

    def _regroup(self, text: str) -> None:
        self._model.regroup(text)
        self.show_entry()

    def _move(self, value: str) -> None:
        kind, row = RequirementKind(value), self._model.row
        if row is None or row.spot is None or row.spot.kind is kind:
            return
        if not self._model.move_to(kind):
            self.show_entry()
            self._too_long.show()


class TextForm(QWidget):
    """An entry that is texts in both languages: a group's name, a partner, a role mistaken for."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._model, self._words = model, context.words
        self._fields = EntryFields(model)
        words = context.words
        self.text = PairField(words, words.text("ui.role-edit.text"))
        self.about = PairField(words, words.text("ui.role-edit.about"))
        self.text.typed.connect(self._fields.edit_text)
        self.about.typed.connect(self._fields.edit_about)
        layout = column(self, gap=PAD)
        fill(layout, (self.text, self.about, 1))

    def show_entry(self) -> None:
        """Show the entry that one is at."""
        partner = self._model.section is Section.COLLABORATION
        row = self._model.row
        code = "whom" if partner else "group-name" if row is not None and row.heading else "text"
        self.text.rename(self._words.text(f"ui.role-edit.{code}"))
        self.text.show_texts(self._fields.text)
        self.about.setVisible(partner)
        self.about.show_texts(self._fields.about)

    def focus_text(self) -> None:
        """Put the keyboard where the text is typed."""
        self.text.areas[self._words.language].setFocus()


class CompetencyForm(QWidget):
    """A competency: its name, and the requirements it is made of."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._model, self._words = model, context.words
        self._fields = EntryFields(model)
        words = context.words
        self.name = PairField(words, words.text("ui.role-edit.name"), least=1)
        self.name.typed.connect(self._fields.edit_text)
        self._parts = PartModel(words, self)
        title = words.text("ui.role-edit.made-of")
        self.parts = PartList(title, self._parts, PartDelegate(context.look), self._fields)
        layout = column(self, gap=GAP)
        layout.addWidget(self.name)
        heading = column(gap=TIGHT)
        helper = label(words.text("ui.role-edit.made-of-helper"), "caption", "muted")
        fill(heading, (one_line(title, "body", strong=True), helper))
        layout.addLayout(heading)
        layout.addWidget(self.parts, 1)

    def show_entry(self) -> None:
        """Show the competency that one is at."""
        self.name.show_texts(self._fields.text)
        self._parts.show_competency(self._model.role, self._fields.competency())

    def focus_text(self) -> None:
        """Put the keyboard where the name is typed."""
        self.name.areas[self._words.language].setFocus()


class PartList(ListView):
    """Requirements with boxes; a click or Space ticks one."""

    def __init__(
        self, name: str, model: PartModel, delegate: PartDelegate, fields: EntryFields
    ) -> None:
        super().__init__(name, model, delegate)
        self._fields = fields
        self.setUniformItemSizes(True)
        self.setMinimumHeight(160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the keyboard."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select_row(0)

    def _toggle(self, index: QModelIndex) -> None:
        row = index.data(EditorRole.ROW) if index.isValid() else None
        if row is not None:
            self._fields.set_part(row.reference, included=not row.ticked)
