"""The page as it will be printed, approximately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from ui.widgets.page_view import PageView
from ui.widgets.parts import PAD, SNUG, TIGHT, WIDE, column, fill, label, one_line, row, tool

if TYPE_CHECKING:
    from ui.viewmodels.documents import PreviewModel
    from ui.views.context import Context


class PreviewPane(QWidget):
    """Which document, how large, and the page."""

    def __init__(self, context: Context, model: PreviewModel) -> None:
        super().__init__()
        words, tokens = context.words, context.tokens
        self._model = model
        self.setProperty("kind", "desk")
        self.documents = QComboBox()
        self.documents.setAccessibleName(words.text("ui.document"))
        self.page = PageView(words.text("ui.preview"), context.look)
        self.percent = one_line("", "caption", "muted")
        smaller = tool(words.text("ui.action.zoom-out"), "zoom-out", tokens.text)
        larger = tool(words.text("ui.action.zoom-in"), "zoom-in", tokens.text)
        smaller.clicked.connect(lambda: self.zoom(-1))
        larger.clicked.connect(lambda: self.zoom(1))
        layout = column(self, margins=(WIDE, PAD, WIDE, SNUG), gap=SNUG)
        head = row(gap=TIGHT)
        fill(head, (self.documents, smaller, self.percent, larger))
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)
        layout.addWidget(label(words.text("ui.approximate"), "caption", "muted"))
        self.documents.activated.connect(self._choose)
        model.changed.connect(self.show_document)
        model.place_changed.connect(self._show_place)
        self.show_document()
        self.zoom(0)

    def zoom(self, by: int) -> None:
        """Show the page larger or smaller by a step; 0 leaves it."""
        self.page.zoom(by)
        self.percent.setText(f"{self.page.percent} %")

    def show_document(self) -> None:
        """Show the document that the model names."""
        rows = self._model.rows
        with QSignalBlocker(self.documents):
            self.documents.clear()
            for entry in rows:
                self.documents.addItem(entry.title, entry.name)
            self.documents.setCurrentIndex(self.documents.findData(self._model.name))
        self.documents.setEnabled(bool(rows))
        page = self._model.page
        self.page.show_html(page.html if page else "")
        self._show_place()

    def _show_place(self) -> None:
        if self._model.code:
            self.page.show_place(self._model.code)

    def _choose(self, position: int) -> None:
        self._model.show_document(self.documents.itemData(position))
