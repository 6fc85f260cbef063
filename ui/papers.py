"""The documents of the present kit: as pages to look at, and as files to write.

A document is composed in the background, and laid out by Qt on Qt's own thread, page by page.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from roles.problem import Problem
from ui import paperwork
from ui.paper_files import PaperFiles

if TYPE_CHECKING:
    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from kits.model import Kit
    from kits.render.word.template import Template
    from ui.jobs import Jobs, Outcome
    from ui.printing.preview import Sheets, Typesetter
    from ui.problem_board import ProblemBoard
    from ui.work import Exported

PAUSE = 20
"""Milliseconds without a change after which the document that is looked at is made anew."""


class Papers(QObject):
    """Made anew in the background whenever the kit or the looks change; one is looked at."""

    pages_changed = Signal()
    """Other documents are there."""
    sheets_changed = Signal()
    """The document that is looked at was laid out."""
    exact_changed = Signal()
    """Exact pages were made, or are no longer those of the kit."""
    exported = Signal(object)
    """Files were written: ``work.Exported``."""
    export_progressed = Signal(int, int)
    export_ended = Signal()

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self._kit: Kit | None = None
        self._typesetter: Typesetter | None = None
        self._folder: QTemporaryDir | None = None
        self.wants_exact = False
        self.files = PaperFiles(jobs, board, self)
        self.pages: tuple[paperwork.Page, ...] = ()
        self.shown: paperwork.Page | None = None
        self.sheets: Sheets | None = None
        self.exact: paperwork.ExactPages | None = None
        self.making_exact = False
        self.looks = paperwork.Looks()

    def show_kit(self, kit: Kit | None) -> None:
        """Make the pages of a kit; without one there are none."""
        first, self._kit = self._kit is None, kit
        if kit is None:
            for key in ("sheets", "pages", "exact"):
                self._jobs.forget(key)
            self.shown = self.sheets = None
            self._set_exact(None)
            self._set_pages(())
            self.sheets_changed.emit()
            return
        self._leave_exact()
        self._jobs.forget("sheets")
        self._jobs.turns.call("sheets", self._compose, 0 if first else PAUSE)
        self._jobs.run("pages", lambda _: paperwork.list_pages(kit), self._take_pages)

    def show(self, name: str) -> None:
        """Look at one of the documents."""
        page = next((page for page in self.pages if page.name == name), None)
        if page != self.shown:
            self.shown = page
            self._compose()

    def set_exact(self, *, wanted: bool) -> None:
        """Have the document that is looked at laid out by LibreOffice too, or no longer."""
        self.wants_exact = wanted
        self._make_exact()

    def set_looks(self, appearance: Appearance | None, template: Template | None) -> None:
        """Show, and write, documents in other looks, Word files with a company's template."""
        looks = paperwork.Looks(appearance, template)
        if looks != self.looks:
            self.looks = looks
            self.show_kit(self._kit)

    def document(self) -> Document | None:
        """Return the document that is looked at, such as to print it."""
        if self._kit is None or self.shown is None:
            return None
        return paperwork.document_of(self._kit, self.shown, self.looks)

    def export(self, order: paperwork.Order) -> None:
        """Write documents in the background, all or none."""
        kit = self._kit
        if kit is not None:
            self._jobs.run(
                "export",
                lambda ticket: paperwork.export(kit, order, ticket),
                self._take_exported,
                self.export_progressed.emit,
            )

    def stop_export(self) -> None:
        """Leave the running export; nothing of it will be written."""
        self._jobs.stop("export")

    def _compose(self) -> None:
        self._make_exact()
        kit, page, looks = self._kit, self.shown, self.looks
        if kit is None or page is None:
            self._jobs.forget("sheets")
            return
        self._jobs.run("sheets", lambda _: paperwork.document_of(kit, page, looks), self._lay_out)

    def _lay_out(self, outcome: Outcome[Document | None]) -> None:
        document = self._board.value(outcome, "pages")
        if document is None:
            return
        from kits.document.appearance import USUAL
        from ui.printing.preview import Typesetter

        if self._typesetter is None:
            self._typesetter = Typesetter()
        sheets = self._typesetter.sheets(document, self.looks.appearance or USUAL)
        self._jobs.turns.run("sheets", sheets, self._take_sheets)

    def _leave_exact(self) -> None:
        self._jobs.forget("exact")
        self._board.put("exact", ())
        wanted = self.wants_exact and self._kit is not None and self.shown is not None
        self._set_exact(None, making=wanted)

    def _make_exact(self) -> None:
        self._leave_exact()
        kit, page, looks = self._kit, self.shown, self.looks
        if kit is None or page is None or not self.wants_exact:
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        folder = Path(self._folder.path())
        self._jobs.run(
            "exact",
            lambda ticket: paperwork.make_exact(kit, page, looks, folder, ticket),
            self._take_exact,
        )

    def _take_pages(self, outcome: Outcome[tuple[paperwork.Page, ...]]) -> None:
        pages = self._board.value(outcome, "pages")
        if pages is not None:
            self._set_pages(pages)

    def _set_pages(self, pages: tuple[paperwork.Page, ...]) -> None:
        if pages != self.pages:
            self.pages = pages
            self.pages_changed.emit()

    def _take_sheets(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self.sheets_changed.emit()

    def _take_exact(self, outcome: Outcome[paperwork.ExactPages | Problem | None]) -> None:
        exact = self._board.value(outcome, "exact")
        if isinstance(exact, Problem):
            self._board.put("exact", (exact,))
            exact = None
        self._set_exact(exact)

    def _set_exact(self, exact: paperwork.ExactPages | None, *, making: bool = False) -> None:
        if (exact, making) != (self.exact, self.making_exact):
            self.exact, self.making_exact = exact, making
            self.exact_changed.emit()

    def _take_exported(self, outcome: Outcome[Exported | Problem]) -> None:
        exported = self._board.value(outcome, "export")
        if isinstance(exported, Problem):
            self._board.put("export", (exported,))
        elif exported is not None:
            self._board.put("export", ())
            self.exported.emit(exported)
        self.export_ended.emit()
