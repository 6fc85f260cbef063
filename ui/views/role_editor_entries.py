"""A section of the role as a list: a line to add to it, its entries, and the one at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QListView,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from roles.model import Importance
from ui.viewmodels.role_editor_rows import KINDS, TEXT_SECTIONS, Section
from ui.views.role_editor_band import BandForm
from ui.views.role_editor_forms import CompetencyForm, RequirementForm, TextForm
from ui.views.role_editor_rows import EntryDelegate
from ui.widgets.list_view import ListView
from ui.widgets.parts import (
    GAP,
    SNUG,
    WIDE,
    button,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
    tool,
)
from ui.widgets.scrolled import BAR, Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.viewmodels.role_editor import RoleEditorModel
    from ui.viewmodels.role_editor_lists import EntryModel
    from ui.views.context import Context

SUGGEST_PAUSE = 120
"""Milliseconds after the last key until the bank is searched."""
_MOST_SHOWN = 5
_LEAST_LIST = 260


class EntriesView(QSplitter):
    """The list at the left, the entry that one is at to the right."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model, self._words = model, context.words
        self.add_line = AddLine(context, model)
        self.add_band = button(context.words.text("ui.role-edit.add-band"), "", "plus",
                               context.tokens.text)  # fmt: skip
        name = context.words.text("ui.role-edit.section.missions")
        names = tuple(context.words.text(f"importance.{level}") for level in Importance)
        delegate = EntryDelegate(context.look, names)
        self.list = EntryList(name, model.entries, delegate)
        day_one = context.words.text("ui.role-edit.day-one")
        self.list.setMinimumWidth(max(_LEAST_LIST, delegate.least(self.font(), day_one) + BAR))
        self._none = label("", "body", "muted")
        self.pane = EntryPane(context, model)
        self._lay_out()
        self._connect()
        self.show_section()

    def show_section(self) -> None:
        """Show the section that one is at."""
        section, words = self._model.section, self._words
        salary = section is Section.SALARY
        self.add_line.setVisible(not salary)
        self.add_band.setVisible(salary)
        self.list.setAccessibleName(words.text(f"ui.role-edit.section.{section}"))
        self.add_line.show_section()
        self.show_selected()

    def show_selected(self) -> None:
        """Show the entry that one is at, and the list around it."""
        if self._model.section in TEXT_SECTIONS:
            return
        rows = self._model.entries.rows
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.pane.setVisible(bool(rows))  # with nothing in it, it would be a line beside nothing
        self._left.setContentsMargins(0, 0, GAP if rows else 0, 0)
        if not rows:
            self._none.setText(self._words.text(f"ui.role-edit.none.{self._model.section}"))
        self.list.doItemsLayout()
        self.list.select_row(self._model.selected)
        self.pane.show_entry()

    def minimumSizeHint(self) -> QSize:
        """Ask for the same width whether there is an entry to show or not."""
        width = self._side.minimumWidth() + self.handleWidth() + self.pane.needed
        return QSize(width, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._side = left = QWidget()
        layout = self._left = column(left, gap=SNUG)
        fill(layout, (self.add_line, self._none))
        layout.insertWidget(1, self.add_band, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.add_band.ensurePolished()
        needed = max(self.list.minimumWidth(), self.add_band.sizeHint().width())
        left.setMinimumWidth(needed + GAP)
        self.addWidget(left)
        self.addWidget(self.pane)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setSizes([400, 440])

    def _connect(self) -> None:
        model = self._model
        on_click(self.add_band, model.add_band)
        self.list.current_changed.connect(
            lambda index: model.select(index.row()) if index.isValid() else None
        )
        self.list.moved_by.connect(model.move_by)
        self.list.remove_wanted.connect(model.remove)
        self.list.activated.connect(lambda _: self.pane.focus_text())


class EntryList(ListView):
    """The entries, to be dragged or moved by Alt with an arrow."""

    moved_by = Signal(int)
    remove_wanted = Signal()

    def __init__(self, name: str, model: EntryModel, delegate: EntryDelegate) -> None:
        super().__init__(name, model, delegate)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove the entry with the keyboard."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in steps:
            self.moved_by.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class AddLine(QWidget):
    """A line to type a new entry in; the bank proposes what it knows."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._model, self._words = model, context.words
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)
        self.known = QStringListModel(self)
        self._too_long = label(context.words.text("ui.role-edit.too-long"), "caption", "error")
        self._too_long.hide()
        self.add = button(context.words.text("ui.role-edit.add"))
        self._pause = QTimer(self, singleShot=True, interval=SUGGEST_PAUSE)
        self.completer = self._make_completer(context)
        line = row(gap=SNUG)
        line.addWidget(self.edit, 1)
        line.addWidget(self.add)
        layout = column(self, gap=4)
        layout.addLayout(line)
        layout.addWidget(self._too_long)
        self._pause.timeout.connect(self.suggest)
        self.edit.textEdited.connect(self._note)
        self.edit.returnPressed.connect(self._enter)
        on_click(self.add, self._add)

    def show_section(self) -> None:
        """Be ready for another section."""
        section = self._model.section
        if section is Section.SALARY:
            return
        self.edit.clear()
        text = self._words.text(f"ui.role-edit.add.{section}")
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)

    def suggest(self) -> None:
        """Propose what the bank knows."""
        found = self._model.suggestions(self.edit.text())
        self.known.setStringList(list(found))
        popup = self.completer.popup()
        if found and self.edit.hasFocus():
            self.completer.complete()
        elif popup is not None:
            popup.hide()

    def _note(self) -> None:
        self._too_long.hide()
        self._pause.start()

    def _make_completer(self, context: Context) -> QCompleter:
        made = QCompleter(self.known, self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setMaxVisibleItems(_MOST_SHOWN)
        popup, tokens = QListView(), context.tokens
        made.setPopup(popup)
        popup.setAccessibleName(context.words.text("ui.role-edit.suggestions"))
        popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setStyleSheet(  # a window of its own: nothing lies behind it
            f"QListView {{ background: {tokens.raised}; border: 1px solid {tokens.edge}; }}"
            f"QListView::item {{ padding: 5px 8px; color: {tokens.text}; }}"
            f"QListView::item:selected {{ background: {tokens.selected}; }}"
        )
        # the field takes the text first, then it is added
        made.activated.connect(lambda _: QTimer.singleShot(0, self, self._add))
        self.edit.setCompleter(made)
        return made

    def _enter(self) -> None:
        popup = self.completer.popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # the proposal is taken, which adds it
        self._add()

    def _add(self) -> None:
        self._pause.stop()
        text = self.edit.text().strip()
        if not text:
            return
        if self._model.add(text):
            self.edit.clear()
        else:
            self._too_long.setVisible(self._model.section is Section.TECHNICAL)


class EntryPane(QWidget):
    """What is known of the entry that one is at, to be changed."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._model = model
        words, tokens = context.words, context.tokens
        self.requirement = RequirementForm(context, model)
        self.text = TextForm(context, model)
        self.band = BandForm(context, model)
        self.competency = CompetencyForm(context, model)
        self._forms = QStackedWidget()
        for form in (self.requirement, self.text, self.band, self.competency):
            self._forms.addWidget(form)
        self._none = label(words.text("ui.role-edit.no-entry"), "body", "muted")
        self.up = tool(words.text("ui.role-edit.up"), "up", tokens.text)
        self.down = tool(words.text("ui.role-edit.down"), "down", tokens.text)
        self.remove = button(words.text("ui.role-edit.remove"), "link")
        self.remove.setProperty("edge", "right")
        self._head = QWidget()
        self._lay_out(words.text("ui.role-edit.entry"))
        self.up.clicked.connect(lambda _=False: model.move_by(-1))
        self.down.clicked.connect(lambda _=False: model.move_by(1))
        on_click(self.remove, model.remove)

    def _lay_out(self, name: str) -> None:
        head = row(self._head, gap=SNUG)
        title = one_line(name, "caption", "muted")
        fill(head, (title, 1, self.up, self.down, self.remove))
        inside = QWidget()
        layout = column(inside, margins=(WIDE, 0, 0, GAP), gap=SNUG)
        layout.addWidget(self._head)
        layout.addWidget(self._none)
        layout.addWidget(self._forms, 1)
        column(self).addWidget(Scrolled(inside, name))

    @property
    def needed(self) -> int:
        """Return the width that every form has room in."""
        return WIDE + self._forms.minimumSizeHint().width() + BAR

    def show_entry(self) -> None:
        """Show the entry that one is at."""
        row_, section = self._model.row, self._model.section
        self._head.setVisible(row_ is not None)
        self._none.setVisible(row_ is None and bool(self._model.entries.rows))
        self._forms.setVisible(row_ is not None)
        if row_ is None:
            return
        self.remove.setEnabled(not row_.heading)
        form = self._form(section, heading=row_.heading)
        form.show_entry()
        self._forms.setCurrentWidget(form)

    def focus_text(self) -> None:
        """Put the keyboard where the entry's text is typed."""
        row_ = self._model.row
        if row_ is not None:
            self._form(self._model.section, heading=row_.heading).focus_text()

    def _form(
        self, section: Section, *, heading: bool
    ) -> RequirementForm | TextForm | BandForm | CompetencyForm:
        if section in KINDS and not heading:
            return self.requirement
        if section is Section.SALARY:
            return self.band
        return self.competency if section is Section.COMPETENCIES else self.text
