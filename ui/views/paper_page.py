"""What leaves the program: which documents, in which format, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QProgressBar, QWidget

from ui.viewmodels.documents import FORMATS, ExportModel, PreviewModel
from ui.views import dialogs
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    TIGHT,
    WIDE,
    button,
    card,
    clear,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.viewmodels.documents import DocumentRow
    from ui.views.context import Context

KIT_KINDS = ("book", "briefing", "letter", "debrief-agenda")
KINDS = ("guide", "notes", "grid", "candidate-sheet")


class PaperPage(QWidget):
    """Choose, write, and hear how it went."""

    folder_wanted = Signal()

    def __init__(self, context: Context, model: ExportModel, preview: PreviewModel) -> None:
        super().__init__()
        self._context, self.model, self._preview = context, model, preview
        words = context.words
        self.folder = QLineEdit(model.folder)
        self.folder.setAcceptDrops(False)  # the window takes dropped files
        self.folder.setAccessibleName(words.text("ui.folder"))
        self.folder.setPlaceholderText(words.text("ui.folder-none"))
        self.folder.textEdited.connect(model.set_folder)
        self.write = button("", "primary")
        self.stop = button(words.text("ui.stop"))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(words.text("ui.progress"))
        self._errors = column(gap=SNUG)
        self._grid = QGridLayout()
        self.boxes: dict[str, QCheckBox] = {}
        self._lay_out()
        self._connect()
        self._show_documents()
        self._show()
        self._show_running(running=False)

    def _lay_out(self) -> None:
        words = self._context.words
        layout = column(self, margins=(WIDE, PAD + 4, WIDE, PAD), gap=0)
        layout.addWidget(label(words.text("ui.paper-title"), "title"))
        layout.addSpacing(TIGHT)
        layout.addWidget(label(words.text("ui.paper-helper"), "body", "muted"))
        layout.addSpacing(PAD)
        sheet = card()
        self._grid.setContentsMargins(PAD, GAP, PAD, GAP)
        self._grid.setHorizontalSpacing(PAD)
        self._grid.setVerticalSpacing(SNUG)
        sheet.setLayout(self._grid)
        layout.addWidget(sheet)
        layout.addSpacing(PAD)
        layout.addLayout(self._formats())
        layout.addSpacing(PAD)
        layout.addLayout(self._place())
        layout.addSpacing(WIDE)
        layout.addLayout(self._errors)
        buttons = row(gap=GAP)
        fill(buttons, (self.write, self.stop, self.progress))
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _formats(self) -> QBoxLayout:
        """Return the formats to choose from."""
        words = self._context.words
        made = column(gap=TIGHT)
        made.addWidget(one_line(words.text("ui.formats"), "caption", "muted"))
        formats = row(gap=WIDE)
        for format_ in FORMATS:
            formats.addWidget(self._box(format_, words.text(f"ui.format.{format_}")))
        formats.addStretch(1)
        made.addLayout(formats)
        return made

    def _place(self) -> QBoxLayout:
        """Return the folder and how to choose it."""
        words = self._context.words
        made = column(gap=TIGHT)
        made.addWidget(one_line(words.text("ui.folder"), "caption", "muted"))
        place = row(gap=SNUG)
        choose = button(words.text("ui.choose-folder"), "", "folder", self._context.tokens.text)
        on_click(choose, self.folder_wanted.emit)
        fill(place, (self.folder, choose))
        made.addLayout(place)
        return made

    def _connect(self) -> None:
        session, model = self._context.session, self.model
        model.changed.connect(self._show)
        session.papers.pages_changed.connect(self._show_documents)
        session.problems_changed.connect(self._show)
        session.papers.export_progressed.connect(self._show_progress)
        session.papers.export_ended.connect(self._show_ended)
        on_click(self.write, self.export)
        on_click(self.stop, session.papers.stop_export)

    def export(self) -> None:
        """Write what is chosen."""
        replaced = self.model.replaced
        if not self.model.ready:
            return
        if replaced and not dialogs.ask_replace(self, self._context.words, replaced):
            return
        self._show_running(running=True)
        self._context.session.papers.export(self.model.order)

    def _show_documents(self) -> None:
        clear(self._grid)
        for format_ in [name for name in self.boxes if name not in FORMATS]:
            del self.boxes[format_]
        entries = self._preview.rows
        numbers = sorted({entry.interview for entry in entries})
        for kinds, interviews in ((KIT_KINDS, numbers[:1]), (KINDS, numbers[1:])):
            self._show_heads(kinds)
            for interview in interviews:
                self._show_row(kinds, [e for e in entries if e.interview == interview])
        self._grid.setColumnStretch(len(KINDS), 1)

    def _show_heads(self, kinds: tuple[str, ...]) -> None:
        under = self._grid.rowCount()
        for place, kind in enumerate(kinds, 1):
            head = one_line(self._context.words.text(f"ui.document.{kind}"), "caption", "muted")
            self._grid.addWidget(head, under, place)

    def _show_row(self, kinds: tuple[str, ...], entries: list[DocumentRow]) -> None:
        under = self._grid.rowCount()
        self._grid.addWidget(one_line(entries[0].place, strong=True), under, 0)
        for place, kind in enumerate(kinds, 1):
            mine = [entry for entry in entries if entry.kind == kind]
            self._grid.addWidget(self._cell(mine), under, place)

    def _cell(self, entries: list[DocumentRow]) -> QWidget:
        """Return the box of a document; a dash where there is none."""
        if not entries:
            made = one_line("–", "body", "muted")
            made.setToolTip(self._context.words.text("ui.no-material"))
            return made
        entry = entries[0]
        cell = QWidget()
        inner = row(cell, gap=TIGHT)
        box = self._box(entry.name, "")
        box.setAccessibleName(entry.title)
        look_at = button(self._context.words.text("ui.look-at"), "link")
        look_at.setAccessibleName(f"{look_at.text()}: {entry.title}")
        on_click(look_at, lambda: self._preview.show_document(entry.name))
        fill(inner, (box, look_at, 1))
        return cell

    def _box(self, name: str, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setChecked(self.model.wants(name))
        made.toggled.connect(lambda wanted: self.model.set_wanted(name, wanted=wanted))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        self.boxes[name] = made
        return made

    def _show(self) -> None:
        words = self._context.words
        if self.folder.text() != self.model.folder:
            self.folder.setText(self.model.folder)
        self.write.setText(words.count("ui.write", self.model.files))
        self.write.setEnabled(self.model.ready)
        clear(self._errors)
        for problem in self._context.session.problems_of("export"):
            self._errors.addWidget(label(words.sentence(problem), "body", "error"))
            self._errors.addSpacing(SNUG)

    def _show_ended(self) -> None:
        self._show_running(running=False)

    def _show_running(self, *, running: bool) -> None:
        waited = self.stop.hasFocus()
        self.write.setVisible(not running)
        self.stop.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        if running:
            self.stop.setFocus()
        elif waited:
            self.write.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
