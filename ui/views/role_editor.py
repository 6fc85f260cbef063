"""The page on which a role is made one's own: everything in it, and what differs as shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget

from ui.viewmodels.role_editor import RoleEditorModel
from ui.viewmodels.role_editor_own import OwnRoleModel
from ui.viewmodels.role_editor_rows import SECTIONS, Section
from ui.views.role_editor_entries import EntriesView
from ui.views.role_editor_head import OwnRoleHead
from ui.views.role_editor_pages import LinesPage, NamesPage
from ui.views.role_editor_rows import OutlineDelegate
from ui.widgets.list_view import ListView
from ui.widgets.paint import width_of
from ui.widgets.parts import PAD, SNUG, TIGHT, WIDE, column, fill, label, one_line, row
from ui.widgets.row_delegates import INSET
from ui.widgets.scrolled import BAR

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from roles.model import Requirement
    from ui.views.context import Context

_BESIDE_TITLE = 2 * INSET + 40
_LEAST_OUTLINE = 12.0
"""Ems that the list of parts keeps when there is too little room for its longest title."""


class RoleEditor(QWidget):
    """The parts of the role at the left, the one that one is at beside them."""

    role_saved = Signal(str)
    """The title of the role that was written among the user's own."""
    plan_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, words = context, context.words
        self.model = RoleEditorModel(context.session, words, self)
        self.own = OwnRoleModel(context.session, words, self)
        self.head = OwnRoleHead(context, self.own)
        self.outline = Outline(context, self.model)
        self.entries = EntriesView(context, self.model)
        self.names = NamesPage(context, self.model)
        self.training = self._lines_page(Section.TRAINING)
        self.paths = self._lines_page(Section.PATHS)
        self._pages = QStackedWidget()
        for page in (self.entries, self.names, self.training, self.paths):
            self._pages.addWidget(page)
        self._title = one_line("", "heading")
        self._helper = label("", "body", "muted")
        self._empty = label(words.text("ui.role-edit.empty"), "body", "muted")
        self._lay_out()
        self._connect()
        self._show_role()
        self._show_section()

    def show_section(self, section: Section) -> None:
        """Go to a part of the role."""
        self.outline.select_row(list(Section).index(section))

    def show_requirement(self, requirement: Requirement) -> None:
        """Go to a requirement as a kit has it."""
        self.show_section(SECTIONS[requirement.kind])
        text = requirement.text.best(self._context.words.language)
        texts = [row.text for row in self.model.entries.rows]
        if text in texts:
            self.model.select(texts.index(text))

    def resume(self, earlier: RoleEditor) -> None:
        """Go on where an earlier page was, as when the language of the window changes."""
        self.model.show_section(earlier.model.section)
        self.model.select(earlier.model.selected)

    def focus_start(self) -> None:
        """Put the keyboard where the page's work begins."""
        self.outline.setFocus()

    def _lines_page(self, section: Section) -> LinesPage:
        part = "training" if section is Section.TRAINING else "career_paths"
        title = self._context.words.text(f"ui.role-edit.section.{section}")
        return LinesPage(self._context, self.model, part, title)

    def _lay_out(self) -> None:
        layout = column(self, margins=(0, PAD + TIGHT, WIDE - BAR, PAD), gap=PAD)
        above = column(margins=(WIDE, 0, BAR, 0))
        fill(above, (self.head, self._empty))
        layout.addLayout(above)
        self._body = QWidget()
        body = row(self._body, margins=(WIDE - INSET, 0, 0, 0), gap=WIDE)
        body.addWidget(self.outline)
        side = _Modest()
        right = column(side, gap=TIGHT)
        right.addWidget(self._title)
        right.addWidget(self._helper)
        right.addSpacing(SNUG)
        right.addWidget(self._pages, 1)
        body.addWidget(side, 1)
        layout.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.outline.current_changed.connect(self._choose)
        self.model.section_changed.connect(self._show_section)
        self.model.role_changed.connect(self._show_role)
        self.model.selected_changed.connect(self.entries.show_selected)
        self.own.saved.connect(self.role_saved)
        self.head.plan_wanted.connect(self.plan_wanted)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.show_section(list(Section)[index.row()])

    def _show_section(self) -> None:
        section, words = self.model.section, self._context.words
        self.outline.select_row(list(Section).index(section))
        self._title.setText(words.text(f"ui.role-edit.section.{section}"))
        self._helper.setText(words.text(f"ui.role-edit.helper.{section}"))
        pages = {
            Section.NAMES: self.names,
            Section.TRAINING: self.training,
            Section.PATHS: self.paths,
        }
        self._pages.setCurrentWidget(pages.get(section, self.entries))
        if section not in pages:
            self.entries.show_section()

    def _show_role(self) -> None:
        there = self.model.role is not None
        self._empty.setVisible(not there)
        self._body.setVisible(there)
        self.head.setVisible(there)
        for page in (self.names, self.training, self.paths):
            page.show_role()


class Outline(ListView):
    """The parts of the role; as wide as the longest title where there is room for it."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        words, look = context.words, context.look
        super().__init__(words.text("ui.role-edit.sections"), model.outline, OutlineDelegate(look))
        font = look.font(self.font(), bold=True)
        titles = [words.text(f"ui.role-edit.section.{section}") for section in Section]
        self._widest = max(width_of(title, font) for title in titles) + _BESIDE_TITLE
        least = round(_LEAST_OUTLINE * QFontInfo(font).pixelSize())
        self.setMinimumWidth(min(self._widest, least))
        self.setMaximumWidth(self._widest)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)

    def sizeHint(self) -> QSize:
        """Ask for room for the longest title."""
        return QSize(self._widest, super().sizeHint().height())


class _Modest(QWidget):
    """Asks for no more than it needs at least, so that what stands beside it has room, too."""

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()
