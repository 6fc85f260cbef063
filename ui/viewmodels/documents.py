"""The documents of a kit: which one is looked at, and which ones shall be written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits.identity import kit_id
from ui.work import Order

if TYPE_CHECKING:
    from ui.i18n import Words
    from ui.session import Session
    from ui.work import Page

FORMATS = ("docx", "html")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document by its name, with its title for people."""

    name: str
    kind: str
    kind_name: str
    interview: int
    title: str
    place: str
    """Which interview it is for, or the whole kit."""


def document_rows(pages: tuple[Page, ...], words: Words) -> tuple[DocumentRow, ...]:
    """Return the documents in order, each with a title such as "1 · Interview guide"."""
    rows: list[DocumentRow] = []
    for page in pages:
        kind_name = words.text(f"ui.document.{page.kind}")
        place, title = words.text("ui.whole-kit"), kind_name
        if page.interview:
            place = words.text("ui.interview-short", number=page.interview)
            title = words.text("ui.document-of", number=page.interview, kind=kind_name)
        rows.append(
            DocumentRow(page.name, str(page.kind), kind_name, page.interview, title, place)
        )
    return tuple(rows)


class PreviewModel(QObject):
    """Which document is shown, and at which question."""

    changed = Signal()
    place_changed = Signal()

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self.name = ""
        self.code = ""
        session.papers.pages_changed.connect(self.adopt_pages)

    @property
    def rows(self) -> tuple[DocumentRow, ...]:
        """Return the documents there are."""
        return document_rows(self._session.papers.pages, self._words)

    @property
    def page(self) -> Page | None:
        """Return the document that is shown."""
        return next((p for p in self._session.papers.pages if p.name == self.name), None)

    def show_document(self, name: str) -> None:
        """Show a document from its beginning."""
        if name != self.name:
            self.name, self.code = name, ""
            self.changed.emit()

    def show_question(self, code: str, interview: int) -> None:
        """Show a question where it stands in the kind of document that is looked at."""
        self.code = code
        page = self.page
        kind = str(page.kind) if page else "guide"
        same = [p for p in self._session.papers.pages if p.interview == interview]
        wanted = next((p for p in same if str(p.kind) == kind), None) or next(iter(same), None)
        if wanted is not None and wanted.name != self.name:
            self.name = wanted.name
            self.changed.emit()
        self.place_changed.emit()

    def adopt_pages(self) -> None:
        """Take the documents there are now, staying with the one that is shown."""
        pages = self._session.papers.pages
        if self.page is None:
            first = next((page for page in pages if page.kind == "guide"), None)
            self.name = first.name if first else ""
        self.changed.emit()
        self.place_changed.emit()


class ExportModel(QObject):
    """What shall be written: documents, formats and the folder."""

    changed = Signal()

    def __init__(self, session: Session, base: str, parent: QObject | None = None) -> None:
        """Suggest a folder of its own for each kit, below ``base``."""
        super().__init__(parent)
        self._session = session
        self._left_out: set[str] = set()
        self._formats: set[str] = {"docx"}
        self._base = base
        self._chosen: str | None = None
        session.papers.pages_changed.connect(self.changed)

    @property
    def order(self) -> Order:
        """Return what would be written now."""
        names = tuple(p.name for p in self._session.papers.pages if p.name not in self._left_out)
        return Order(names, tuple(f for f in FORMATS if f in self._formats), Path(self.folder))

    @property
    def folder(self) -> str:
        """Return the folder a person chose, else the one suggested."""
        if self._chosen is not None:
            return self._chosen
        kit = self._session.kit
        return str(Path(self._base) / kit_id(kit)) if kit is not None else ""

    @property
    def files(self) -> int:
        """Return how many files that is."""
        return len(self.order.names) * len(self.order.formats)

    @property
    def replaced(self) -> int:
        """Return how many of them are there already."""
        order = self.order
        names = [f"{name}.{format_}" for name in order.names for format_ in order.formats]
        return sum((order.folder / name).exists() for name in names) if self.folder else 0

    @property
    def ready(self) -> bool:
        """Tell whether there is something to write and a place for it."""
        return self.files > 0 and bool(self.folder)

    def wants(self, name: str) -> bool:
        """Tell whether a document or a format is to be written."""
        return name in self._formats or (name not in FORMATS and name not in self._left_out)

    def set_wanted(self, name: str, *, wanted: bool) -> None:
        """Write a document, or a format, or leave it out."""
        if name in FORMATS:
            self._formats = (self._formats | {name}) if wanted else (self._formats - {name})
        else:
            self._left_out = (self._left_out - {name}) if wanted else (self._left_out | {name})
        self.changed.emit()

    def set_folder(self, folder: str) -> None:
        """Choose where to write."""
        self._chosen = folder.strip()
        self.changed.emit()
