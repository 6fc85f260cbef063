"""Parts of the role that are texts and no list of entries: names and summary, training, paths."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from roles.model import Setting
from ui.viewmodels.role_editor_entry import RoleTexts
from ui.views.role_editor_fields import PairField
from ui.widgets.parts import TIGHT, WIDE, column, field, fill, label
from ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from roles.part_edits import Lines, Single
    from ui.viewmodels.role_editor import RoleEditorModel
    from ui.views.context import Context

_SINGLES: tuple[tuple[Single, str, int], ...] = (
    ("title", "ui.role-edit.job-title", 1),
    ("summary", "ui.role-edit.summary", 3),
    ("why", "ui.role-edit.why", 3),
)
_WIDEST = 900


class NamesPage(Scrolled):
    """Title, summary, reason, other names and field of the role."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        inside = _inside()
        super().__init__(inside)
        self._model, words = model, context.words
        self._texts = RoleTexts(model)
        self.singles: dict[Single, PairField] = {
            part: PairField(words, words.text(code), least) for part, code, least in _SINGLES
        }
        helper = words.text("ui.role-edit.aliases-helper")
        self.aliases = PairField(words, words.text("ui.role-edit.aliases"), 3, helper, lines=True)
        self.setting = QComboBox()
        for value in ("", *Setting):
            self.setting.addItem(words.text(f"ui.setting.{value or 'none'}"), value)
        self.setting.setFixedWidth(200)
        layout = column(inside, margins=(0, TIGHT, 0, WIDE), gap=WIDE)
        fill(layout, (*self.singles.values(), self.aliases))
        below = label(words.text("ui.role-edit.setting-helper"), "caption", "muted")
        layout.addLayout(field(words.text("ui.role-edit.setting"), self.setting, below))
        layout.addStretch(1)
        self._connect()
        self.show_role()

    def show_role(self) -> None:
        """Show the role's texts."""
        texts, role = self._texts, self._model.role
        for part, pair in self.singles.items():
            pair.show_texts(partial(texts.single, part))
        self.aliases.show_texts(lambda language: texts.lines("aliases", language))
        setting = (role.setting if role else None) or ""
        self.setting.setCurrentIndex(("", *Setting).index(setting))

    def _connect(self) -> None:
        texts = self._texts
        for part, pair in self.singles.items():
            pair.typed.connect(partial(texts.edit_single, part))
        self.aliases.typed.connect(
            lambda language, text: texts.edit_lines("aliases", language, text)
        )
        self.setting.activated.connect(
            lambda number: texts.set_setting(("", *Setting)[number] or None)
        )


class LinesPage(Scrolled):
    """A list of short texts in each language, one on each line."""

    def __init__(self, context: Context, model: RoleEditorModel, part: Lines, title: str) -> None:
        inside = _inside()
        super().__init__(inside)
        self._texts = RoleTexts(model)
        self._part: Lines = part
        helper = context.words.text("ui.role-edit.lines-helper")
        self.lines = PairField(context.words, title, 8, helper, lines=True)
        layout = column(inside, margins=(0, TIGHT, 0, WIDE))
        fill(layout, (self.lines, 1))
        self.lines.typed.connect(
            lambda language, text: self._texts.edit_lines(self._part, language, text)
        )
        self.show_role()

    def show_role(self) -> None:
        """Show the role's lines."""
        self.lines.show_texts(lambda language: self._texts.lines(self._part, language))


def _inside() -> QWidget:
    made = QWidget()
    made.setMaximumWidth(_WIDEST)
    return made
