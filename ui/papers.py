"""The documents of the present kit: as pages to look at, and as files to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import work

if TYPE_CHECKING:
    from kits.document.appearance import Appearance
    from kits.model import Kit
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard


class Papers(QObject):
    """Made anew in the background whenever the kit or the looks change."""

    pages_changed = Signal()
    exported = Signal(object)
    """Files were written: ``work.Exported``."""
    export_progressed = Signal(int, int)
    export_ended = Signal()

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self._kit: Kit | None = None
        self.pages: tuple[work.Page, ...] = ()
        self.appearance: Appearance | None = None
        """None until a person chose: the usual one."""

    def show_kit(self, kit: Kit | None) -> None:
        """Make the pages of a kit; without one there are none."""
        self._kit = kit
        if kit is None:
            self._jobs.forget("pages")
            self._set_pages(())
        else:
            looks = self.appearance
            self._jobs.run("pages", lambda _: work.pages(kit, looks), self._take_pages)

    def set_appearance(self, appearance: Appearance | None) -> None:
        """Show, and write, documents in other looks."""
        if appearance != self.appearance:
            self.appearance = appearance
            self.show_kit(self._kit)

    def export(self, order: work.Order) -> None:
        """Write documents in the background, all or none."""
        kit = self._kit
        if kit is not None:
            self._jobs.run(
                "export",
                lambda ticket: work.export(kit, order, ticket),
                self._take_exported,
                self.export_progressed.emit,
            )

    def stop_export(self) -> None:
        """Leave the running export; nothing of it will be written."""
        self._jobs.stop("export")

    def _take_pages(self, outcome: Outcome[tuple[work.Page, ...]]) -> None:
        pages = self._board.value(outcome, "pages")
        if pages is not None:
            self._set_pages(pages)

    def _set_pages(self, pages: tuple[work.Page, ...]) -> None:
        self.pages = pages
        self.pages_changed.emit()

    def _take_exported(self, outcome: Outcome[work.Exported]) -> None:
        exported = self._board.value(outcome, "export")
        if exported is not None:
            self._board.put("export", ())
            self.exported.emit(exported)
        self.export_ended.emit()
