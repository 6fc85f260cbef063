"""Over the role editor: whose role it is, what differs from the shipped one, keeping it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.viewmodels.role_editor_lists import RowModel
from ui.views.hints import explain
from ui.views.role_editor_rows import ChangeDelegate
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    button,
    card,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.viewmodels.role_editor_own import OwnRoleModel
    from ui.viewmodels.role_editor_texts import ChangeLine
    from ui.views.context import Context

_CHANGES_HEIGHT = 190


class OwnRoleHead(QWidget):
    """Whose role it is, what differs from the shipped one, what can be done, and the way on."""

    plan_wanted = Signal()

    def __init__(self, context: Context, own: OwnRoleModel) -> None:
        super().__init__()
        self._context, self._own, words = context, own, context.words
        self.title = label("", "title")
        self.state = one_line("", "body", "muted")
        self.more = button(words.text("ui.role-edit.show-changes"), "link")
        self.plan = on_click(button(words.text("ui.role-edit.see-plan"), "primary"),
                             self.plan_wanted.emit)  # fmt: skip
        explain(self.plan, "show-kit", context)
        self.save = button(words.text("ui.role-edit.save"))
        self.beside = button(words.text("ui.role-edit.save-beside"), "link")
        self.restore = button(words.text("ui.role-edit.restore"))
        self.problem = label("", "body", "error")
        self._changes = ChangesModel(self)
        self.changes = ListView(words.text("ui.role-edit.changes"), self._changes,
                                ChangeDelegate(context.look))  # fmt: skip
        self.panel = self._make_panel()
        self._lay_out()
        on_click(self.more, lambda: self._show_panel(shown=self.panel.isHidden()))
        on_click(self.save, own.save)
        on_click(self.beside, own.save_beside)
        on_click(self.restore, own.restore)
        own.changed.connect(self._show)
        context.session.kit_changed.connect(self._show_way_on)
        self._show()
        self._show_way_on()

    def _lay_out(self) -> None:
        layout = column(self, gap=TIGHT)
        upper = row(gap=SNUG)
        upper.addWidget(self.title, 1)
        fill(upper, (self.save, self.plan))
        layout.addLayout(upper)
        lower = row(gap=SNUG)
        fill(lower, (self.state, self.more, self.beside, 1))
        layout.addLayout(lower)
        layout.addWidget(self.problem)
        layout.addWidget(self.panel)

    def _make_panel(self) -> QWidget:
        made = card()
        made.hide()
        layout: QBoxLayout = column(made, margins=(SNUG, SNUG, SNUG, GAP), gap=SNUG)
        layout.addWidget(self.changes)
        below = row(margins=(SNUG, 0, SNUG, 0), gap=GAP)
        helper = label(self._context.words.text("ui.role-edit.restore-helper"), "caption", "muted")
        below.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(helper, 1)
        layout.addLayout(below)
        return made

    def _show(self) -> None:
        own, words = self._own, self._context.words
        role = self._context.session.role
        self.title.setText(role.title.best(words.language) if role else "")
        self.state.setText(own.state)
        self.save.setEnabled(not own.kept)
        self._changes.set_rows(own.lines)
        self.changes.doItemsLayout()
        heights = [self.changes.sizeHintForRow(number) for number in range(len(own.lines))]
        self.changes.setFixedHeight(min(sum(heights), _CHANGES_HEIGHT))
        self.more.setVisible(bool(own.lines))
        if not own.lines:
            self._show_panel(shown=False)
        self.problem.setVisible(own.problem is not None)
        self.problem.setText(words.sentence(own.problem) if own.problem else "")

    def _show_way_on(self) -> None:
        self.plan.setVisible(self._context.session.kit is not None)

    def _show_panel(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        code = "ui.role-edit.hide-changes" if shown else "ui.role-edit.show-changes"
        self.more.setText(self._context.words.text(code))


class ChangesModel(RowModel["ChangeLine"]):
    """The changes to the shipped role."""

    def shown(self, row: ChangeLine, role: int) -> object:
        """Return a change as one text."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole):  # fmt: skip
            return f"{row.title}: {row.text}" if row.text else row.title
        return None
