"""The document that is looked at, as pages; exact ones by LibreOffice; printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSizeF, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QCheckBox, QWidget

from kits.render.office import office_program
from ui.paperwork import PICTURE_DOTS
from ui.printing.sheet import DOTS_PER_INCH
from ui.views.hints import explain
from ui.widgets.beside import Beside
from ui.widgets.elided import ElidedCombo
from ui.widgets.page_view import Leaves, PageView
from ui.widgets.parts import PAD, SNUG, TIGHT, button, column, fill, on_click, one_line, row, tool

if TYPE_CHECKING:
    from ui.viewmodels.documents import PreviewModel
    from ui.views.context import Context


_LEAST_HEAD = 24
"""Ems in which the name of a document and the tools have room beside each other."""


class PreviewPane(QWidget):
    """Which document, how large, and its pages."""

    def __init__(self, context: Context, model: PreviewModel) -> None:
        super().__init__()
        words = context.words
        self._context, self._model = context, model
        self._papers = context.session.papers
        self.setProperty("kind", "desk")
        self.documents = ElidedCombo()
        self.documents.setAccessibleName(words.text("ui.document"))
        self.page = PageView(words.text("ui.preview"), context.look)
        self.percent = one_line("", "caption", "muted")
        self.place = one_line("", "caption", "muted")
        self.exact = QCheckBox(words.text("ui.exact"))
        self.exact.setToolTip(words.text("ui.exact-helper"))
        self.exact.setChecked(self._papers.wants_exact)
        self.waiting = one_line(words.text("ui.exact-waiting"), "caption", "muted")
        self.open_pdf = button(words.text("ui.open-pdf"), "link")
        self.print = tool(words.text("ui.print"), "print", context.tokens.text)
        self._lay_out()
        self.exact.setVisible(office_program() is not None)  # before, it would be a window
        self._connect()
        self.show_documents()
        self._show_pages()

    def zoom(self, by: int) -> None:
        """Show the pages larger or smaller by a step."""
        self.page.zoom(by)

    def show_documents(self) -> None:
        """Offer the documents there are, the one that is shown among them."""
        rows = self._model.rows
        with QSignalBlocker(self.documents):
            self.documents.clear()
            for entry in rows:
                self.documents.add(entry.title, entry.short, entry.name)
            self.documents.setCurrentIndex(self.documents.findData(self._model.name))
        self.documents.setEnabled(bool(rows))
        self.print.setEnabled(bool(rows))

    def _lay_out(self) -> None:
        words, tokens = self._context.words, self._context.tokens
        smaller = tool(words.text("ui.action.zoom-out"), "zoom-out", tokens.text)
        larger = tool(words.text("ui.action.zoom-in"), "zoom-in", tokens.text)
        fit = tool(words.text("ui.fit-width"), "fit-width", tokens.text)
        smaller.clicked.connect(lambda: self.zoom(-1))
        larger.clicked.connect(lambda: self.zoom(1))
        fit.clicked.connect(self.page.fit_width)
        explain(smaller, "zoom-out", self._context)
        explain(larger, "zoom-in", self._context)
        layout = column(self, margins=(PAD, PAD, PAD, SNUG), gap=SNUG)
        head, tools = Beside(TIGHT, _LEAST_HEAD), row(gap=TIGHT)
        fill(tools, (smaller, larger, fit, self.print, 1))
        fill(head.parts, (self.documents, tools))
        head.parts.setStretch(0, 1)
        layout.addWidget(head)
        layout.addWidget(self.page, 1)
        foot, left = Beside(SNUG), row(gap=SNUG)
        right = row(margins=(0, 0, SNUG, 0), gap=SNUG)
        fill(left, (self.exact, self.waiting, self.open_pdf, 1))
        fill(right, (1, self.percent, self.place))
        fill(foot.parts, (left, right))
        layout.addWidget(foot)

    def _connect(self) -> None:
        model, papers = self._model, self._papers
        self.documents.activated.connect(self._choose)
        self.page.place_changed.connect(self._show_figures)
        model.changed.connect(self.show_documents)
        model.place_changed.connect(self._show_place)
        papers.sheets_changed.connect(self._show_pages)
        papers.exact_changed.connect(self._show_pages)
        self.exact.toggled.connect(lambda wanted: papers.set_exact(wanted=wanted))
        on_click(self.open_pdf, self._open_pdf)
        self.print.clicked.connect(self._print)

    def _show_pages(self) -> None:
        sheets, exact = self._papers.sheets, self._papers.exact
        if exact is not None and exact.pictures:
            self.page.show_leaves(_exact_leaves(exact.pictures))
        elif sheets is not None:
            self.page.show_leaves(Leaves(sheets.pictures, sheets.size, DOTS_PER_INCH))
        else:
            self.page.show_leaves(Leaves())
        self.open_pdf.setVisible(exact is not None)
        self.waiting.setVisible(self._papers.making_exact)
        self._show_place()
        self._show_figures()

    def _show_place(self) -> None:
        sheets = self._papers.sheets
        if sheets is None or sheets.name != self._model.name:
            return
        spot = sheets.spots.get(self._model.code)
        if spot is not None:
            self.page.show_spot(spot.page, spot.down)

    def _show_figures(self) -> None:
        """Say which page is in view, and what stands on it to those who cannot see it."""
        words, sheets, page = self._context.words, self._papers.sheets, self.page
        self.percent.setText(words.text("ui.percent", share=page.percent) if page.count else "")
        number = page.current
        shown = page.count > 0
        place = words.text("ui.page-of", number=number + 1, count=page.count) if shown else ""
        self.place.setText(place)
        there = sheets is not None and 0 <= number < len(sheets.texts)
        self.page.setAccessibleDescription(sheets.texts[number] if sheets and there else "")

    def _choose(self, position: int) -> None:
        self._model.show_document(self.documents.itemData(position))

    def _open_pdf(self) -> None:
        if self._papers.exact is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._papers.exact.pdf)))

    def _print(self) -> None:
        document = self._papers.document()
        if document is None:
            return
        from ui.printing.printer import ask_print

        ask_print(self, document, self._papers.looks.appearance)


def _exact_leaves(pictures: tuple[bytes, ...]) -> Leaves:
    pages = tuple(QImage.fromData(data) for data in pictures)
    return Leaves(pages, QSizeF(pages[0].size()), PICTURE_DOTS)
