"""The first page: a role of the library, a guide that one has, or a kit from before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import icon
from ui.viewmodels.roles import RoleFilter, RoleListModel, RoleRole
from ui.views.hints import explain
from ui.widgets.drop_area import drop_area, show_over
from ui.widgets.flow import Flow
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    WIDE,
    button,
    clear,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
)
from ui.widgets.row_delegates import INSET, RoleDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.views.context import Context

_SEARCH_DELAY = 90
_MOST_RECENT = 3
_FIRST_STEPS = ("ui.first.role", "ui.first.plan", "ui.first.paper")


class StartPage(QWidget):
    """Search and choose a role, or bring a file."""

    role_shown = Signal(object)
    """The library entry that is looked at."""
    searched = Signal(bool)
    """Whether the list shows any role."""
    guide_wanted = Signal()
    kit_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)
    role_taken = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        self._model = RoleListModel(words, self)
        self._filter = RoleFilter(self._model, self)
        self.search = self._search_field()
        name = words.text("ui.roles")
        self.roles = ListView(name, self._filter, RoleDelegate(context.look))
        self.roles.current_changed.connect(self._show)
        self.roles.activated.connect(lambda _: self.role_taken.emit())
        self._none = label(words.text("ui.no-role-found"), "body", "muted")
        self._errors = column(gap=SNUG)
        self._recent = column(gap=0)
        self._lay_out()
        session = context.session
        session.library_changed.connect(self._take_library)
        session.shelves.source_changed.connect(self._take_source)
        session.problems_changed.connect(self._show_errors)
        self._take_library()
        self._show_errors()

    def show_over(self, *, over: bool) -> None:
        """Show that a file hovers over the window."""
        show_over(self._drop, over=over)

    def tell(self) -> None:
        """Tell which role is looked at, to who did not listen yet when it was chosen."""
        self._show(self.roles.currentIndex())

    def _search_field(self) -> QLineEdit:
        words, tokens = self._context.words, self._context.tokens
        made = QLineEdit()
        made.setAcceptDrops(False)  # the window takes dropped files
        made.setPlaceholderText(words.text("ui.search-roles"))
        made.setAccessibleName(words.text("ui.search-roles"))
        made.setClearButtonEnabled(True)
        sign = QAction(icon("search", tokens.muted), words.text("ui.search-roles"), made)
        made.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        delay.timeout.connect(lambda: self._search(made.text()))
        made.textChanged.connect(lambda _: delay.start())
        made.returnPressed.connect(lambda: self._search(made.text()))
        return made

    def _lay_out(self) -> None:
        words = self._context.words
        beside = (INSET, 0, INSET, 0)  # rows begin where the title does
        above, below = column(margins=beside), column(margins=beside)
        above.addWidget(label(words.text("ui.role-question"), "title"))
        above.addSpacing(4)
        above.addLayout(self._first_steps())
        above.addSpacing(PAD)
        above.addWidget(self.search)
        above.addSpacing(SNUG)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)  # it has the place of the list
        self._none.setContentsMargins(*beside)
        below.addSpacing(GAP)
        below.addLayout(self._errors)
        below.addWidget(self._files())
        below.addSpacing(GAP)
        below.addLayout(self._recent)
        layout = column(self, margins=(WIDE - INSET, WIDE, WIDE - INSET, PAD))
        layout.addLayout(above)
        layout.addWidget(self._none, 1)
        layout.addWidget(self.roles, 1)
        layout.addLayout(below)
        self._show_recent()

    def _first_steps(self) -> QBoxLayout:
        """Return one line for who has been here before, else three that say how it goes."""
        words = self._context.words
        made = column(gap=2)
        if self._context.settings.recent:
            made.addWidget(label(words.text("ui.role-helper"), "body", "muted"))
            return made
        for number, code in enumerate(_FIRST_STEPS, 1):
            step = row(gap=GAP)
            figure = one_line(str(number), "body", "muted")
            step.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            step.addWidget(label(words.text(code), "body", "muted"), 1)
            made.addLayout(step)
        return made

    def _files(self) -> QWidget:
        words, tokens = self._context.words, self._context.tokens
        self._drop, inner = drop_area(words.text("ui.drop-title"), words.text("ui.drop-helper"))
        buttons = Flow(SNUG)
        guide = button(words.text("ui.read-guide"), "", "guide", tokens.text)
        kit = button(words.text("ui.open-kit"), "", "open", tokens.text)
        on_click(guide, self.guide_wanted.emit)
        on_click(kit, self.kit_wanted.emit)
        paste = button(words.text("ui.paste-guide"), "", "paste", tokens.text)
        on_click(paste, self.paste_wanted.emit)
        shown = [guide, paste, kit]
        explain(guide, "read-guide", self._context)
        explain(paste, "paste-guide", self._context)
        explain(kit, "open-kit", self._context)
        if not self._context.settings.recent:
            sample = button(words.text("ui.sample"), "link")
            sample.setProperty("edge", "left")
            on_click(sample, self.sample_wanted.emit)
            shown.append(sample)
        for made in shown:
            buttons.items.addWidget(made)
        inner.addSpacing(SNUG)
        inner.addWidget(buttons)
        return self._drop

    def _show_recent(self) -> None:
        paths = [p for p in self._context.settings.recent if Path(p).exists()][:_MOST_RECENT]
        if paths:
            words = self._context.words
            self._recent.addWidget(label(words.text("ui.recent"), "caption", "muted"))
        for path in paths:
            made = button(Path(path).name, "link", "kit", self._context.tokens.muted)
            made.setProperty("edge", "left")
            made.setToolTip(path)
            made.clicked.connect(lambda _=False, p=path: self.recent_wanted.emit(p))
            fill(_into(self._recent), (made, 1))

    def _take_library(self) -> None:
        library = self._context.session.shelves.library
        self._model.set_library(library)
        if library is not None:
            self._search(self.search.text())

    def _take_source(self) -> None:
        """Let no role of the list look chosen while a guide is shown."""
        if self._context.session.shelves.source is None:
            self._search(self.search.text())
        elif self._context.session.shelves.source.role is not None:
            self.roles.clearSelection()
            self.roles.setCurrentIndex(QModelIndex())

    def _search(self, text: str) -> None:
        before = self.roles.currentIndex().data(RoleRole.ENTRY)
        with QSignalBlocker(self.roles):  # whoever is told of a row must not search in between
            self._filter.search(text)
        found = self._filter.rowCount() > 0
        self._none.setVisible(not found and self._context.session.shelves.library is not None)
        self.roles.setVisible(found)
        guide = self._context.session.shelves.source is not None
        self.searched.emit(found)
        if guide or not found:
            return
        current = self.roles.currentIndex()
        if not current.isValid():
            self.roles.select_row(0)
        elif current.data(RoleRole.ENTRY) is not before:
            self._show(current)

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self.role_shown.emit(index.data(RoleRole.ENTRY))

    def _show_errors(self) -> None:
        """Say in place why a file could not be used."""
        clear(self._errors)
        session, words = self._context.session, self._context.words
        found = [*session.board.of("file")]
        if session.shelves.source is None or session.shelves.source.role is None:
            found += session.board.of("source")
        for problem in found[:2]:
            made = label(words.sentence(problem), "body", "error")
            self._errors.addWidget(made)
        if found:
            self._errors.addSpacing(SNUG)


def _into(layout: QBoxLayout) -> QBoxLayout:
    made = row()
    layout.addLayout(made)
    return made
