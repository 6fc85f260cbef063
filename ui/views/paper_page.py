"""What leaves the program: which documents, in which format, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from ui.settings import PDF_MAKERS
from ui.viewmodels.documents import FORMATS, ExportModel, PreviewModel
from ui.views import dialogs
from ui.views.export_options import CandidatesForm, LooksForm, check
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
    field,
    fill,
    label,
    on_click,
    one_line,
    row,
    rule,
)
from ui.widgets.path_field import PathField
from ui.widgets.scrolled import BAR, Scrolled
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.viewmodels.documents import DocumentRow
    from ui.views.context import Context

KIT_KINDS = ("book", "briefing", "letter", "debrief-agenda")
TABS = ("documents", "looks", "candidates")
KINDS = ("guide", "notes", "grid", "candidate-sheet")


class PaperPage(QWidget):
    """Choose, write, and hear how it went."""

    folder_wanted = Signal()

    def __init__(self, context: Context, model: ExportModel, preview: PreviewModel) -> None:
        super().__init__()
        self._context, self.model, self._preview = context, model, preview
        words = context.words
        self.folder = PathField(model.folder)
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
        self._make_options()
        self._lay_out()
        self._connect()
        self._show_documents()
        self._show()
        self._show_running(running=False)

    def _make_options(self) -> None:
        context, model, words = self._context, self.model, self._context.words
        self.looks = LooksForm(context, model.options)
        self.candidates = CandidatesForm(context, model)
        self.also = check("")
        self.also.toggled.connect(lambda on: model.options.choose(also_in_other=on))
        makers = [(name, words.text(f"ui.pdf-by.{name}")) for name in PDF_MAKERS]
        self.pdf_by = Segmented(words.text("ui.pdf-by"), makers)
        self.pdf_by.chosen.connect(lambda name: model.options.choose(pdf_by=name))
        self._pdf = QWidget()
        self._pdf_note = label("", "caption", "muted")
        names = [(name, words.text(f"ui.paper-tab.{name}")) for name in TABS]
        self.tabs = Segmented(words.text("ui.paper-tabs"), names, "tab")
        self.tabs.chosen.connect(self.show_tab)
        self._stack = QStackedWidget()

    def show_tab(self, name: str) -> None:
        """Show one part of the page."""
        self.tab = name
        self.tabs.choose(name)
        self._stack.setCurrentIndex(TABS.index(name))

    def resume(self, earlier: PaperPage) -> None:
        """Go on where an earlier page was."""
        self.model.resume(earlier.model)
        self.show_tab(earlier.tab)

    def _lay_out(self) -> None:
        words = self._context.words
        page = column(self, margins=(WIDE, PAD + 4, WIDE - BAR, PAD))
        layout = column(margins=(0, 0, BAR, 0))
        page.addLayout(layout)
        head = row(gap=SNUG)
        head.addWidget(label(words.text("ui.paper-title"), "title"), 1)
        fill(head, (self.stop, self.write))
        self.write.ensurePolished()
        head.addStrut(
            self.write.sizeHint().height()
        )  # stopping takes its place, and nothing moves
        layout.addLayout(head)
        layout.addSpacing(TIGHT)
        layout.addWidget(label(words.text("ui.paper-helper"), "body", "muted"))
        layout.addSpacing(GAP)
        layout.addWidget(self.tabs)
        layout.addWidget(rule())
        for part in (self._documents(), self.looks, self.candidates):
            part.setContentsMargins(0, PAD, 0, PAD)
            self._stack.addWidget(Scrolled(part))
        page.addWidget(self._stack, 1)
        layout = column(margins=(0, 0, BAR, 0))
        page.addLayout(layout)
        layout.addWidget(rule())
        layout.addSpacing(GAP)
        layout.addLayout(self._place())
        layout.addSpacing(SNUG)
        layout.addLayout(self._errors)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        layout.addWidget(self.progress)
        self.show_tab(TABS[0])

    def _documents(self) -> QWidget:
        """Return which documents, in which formats and languages."""
        made = QWidget()
        layout = column(made, gap=PAD)
        sheet = card()
        self._grid.setContentsMargins(GAP, GAP, GAP, GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(SNUG)
        sheet.setLayout(self._grid)
        layout.addWidget(sheet)
        layout.addLayout(self._formats())
        layout.addWidget(self.also, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return made

    def _formats(self) -> QBoxLayout:
        """Return the formats to choose from, and what makes PDFs."""
        words = self._context.words
        made = column(gap=TIGHT)
        made.addWidget(one_line(words.text("ui.formats"), "caption", "muted"))
        formats = row(gap=WIDE)
        for format_ in FORMATS:
            formats.addWidget(self._box(format_, words.text(f"ui.format.{format_}")))
        formats.addStretch(1)
        made.addLayout(formats)
        inner = column(self._pdf, margins=(0, SNUG, 0, 0), gap=TIGHT)
        inner.addLayout(field(words.text("ui.pdf-by"), self.pdf_by, self._pdf_note))
        made.addWidget(self._pdf)
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
        for place in range(1, len(KINDS) + 1):
            self._grid.setColumnStretch(place, 1)

    def _show_heads(self, kinds: tuple[str, ...]) -> None:
        under = self._grid.rowCount()
        for place, kind in enumerate(kinds, 1):
            head = label(self._context.words.text(f"ui.document.{kind}"), "caption", "muted")
            head.setContentsMargins(0, GAP if kinds is KINDS else 0, 0, 0)
            self._grid.addWidget(head, under, place, Qt.AlignmentFlag.AlignBottom)

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
        inner = row(cell)
        box = self._box(entry.name, "")
        box.setAccessibleName(entry.title)
        box.setProperty("bare", "true")
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
        self._show_options()
        clear(self._errors)
        for problem in self._context.session.board.of("export"):
            self._errors.addWidget(label(words.sentence(problem), "body", "error"))
            self._errors.addSpacing(SNUG)

    def _show_options(self) -> None:
        words, options = self._context.words, self.model.options
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(self.model.wants(name))
        other = options.other_language
        self.also.setText(words.text(f"ui.also-in.{other}") if other else "")
        with QSignalBlocker(self.also):
            self.also.setChecked(options.choices.also_in_other)
        self._pdf.setVisible(options.has_office and "pdf" in options.choices.formats)
        self.pdf_by.choose(options.choices.pdf_by)
        plain = not options.by_office and self._context.session.papers.looks.template is not None
        self._pdf_note.setText(words.text("ui.pdf-no-template" if plain else "ui.pdf-by-helper"))
        count = len(options.candidates)
        tab = words.text("ui.candidates-tab", count=count) if count else ""
        self.tabs.set_text("candidates", tab or words.text("ui.paper-tab.candidates"))

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
