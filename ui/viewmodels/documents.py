"""The documents of a kit: which one is looked at, and which ones shall be written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits.identity import kit_id
from roles.storage import is_there
from ui.paperwork import Order
from ui.viewmodels.export_options import NAMEABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roles.model import Language
    from ui.i18n import Words
    from ui.paperwork import Page
    from ui.session import Session
    from ui.viewmodels.export_options import ExportOptions

FORMATS = ("docx", "html", "pdf")


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

    @property
    def short(self) -> str:
        """Return a title for where there is little room."""
        return f"{self.interview} · {self.kind_name}" if self.interview else self.kind_name


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
    """Another document, or others to choose from."""
    place_changed = Signal()

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self.code = ""
        session.papers.pages_changed.connect(self.adopt_pages)

    @property
    def rows(self) -> tuple[DocumentRow, ...]:
        """Return the documents there are."""
        return document_rows(self._session.papers.pages, self._words)

    @property
    def name(self) -> str:
        """Return the name of the document that is shown."""
        shown = self._session.papers.shown
        return shown.name if shown else ""

    def show_document(self, name: str) -> None:
        """Show a document from its beginning."""
        if name != self.name:
            self.code = ""
            self._session.papers.show(name)
            self.changed.emit()

    def show_question(self, code: str, interview: int) -> None:
        """Show a question where it stands in the kind of document that is looked at."""
        self.code = code
        shown = self._session.papers.shown
        kind = str(shown.kind) if shown else "guide"
        same = [p for p in self._session.papers.pages if p.interview == interview]
        wanted = next((p for p in same if str(p.kind) == kind), None) or next(iter(same), None)
        if wanted is not None and wanted.name != self.name:
            self._session.papers.show(wanted.name)
            self.changed.emit()
        self.place_changed.emit()

    def adopt_pages(self) -> None:
        """Take the documents there are now, staying with the one that is shown."""
        pages = self._session.papers.pages
        if self._session.papers.shown not in pages:
            first = next((page for page in pages if page.kind == "guide"), None)
            self._session.papers.show(first.name if first else "")
        self.changed.emit()
        self.place_changed.emit()


class ExportModel(QObject):
    """What shall be written: documents, formats, for whom, and the folder."""

    changed = Signal()

    def __init__(
        self, session: Session, options: ExportOptions, base: str, parent: QObject | None = None
    ) -> None:
        """Suggest a folder of its own for each kit, below ``base``."""
        super().__init__(parent)
        self._session = session
        self.options = options
        self._base = base
        self._chosen: str | None = None
        session.papers.pages_changed.connect(self.changed)
        session.kit_changed.connect(self.changed)
        options.changed.connect(self.changed)

    @property
    def order(self) -> Order:
        """Return what would be written now."""
        options, pages = self.options, self._wanted()
        formats = tuple(f for f in FORMATS if f in options.choices.formats)
        return Order(
            names=tuple(page.name for page in pages),
            formats=formats,
            folder=Path(self.folder),
            also_in=options.also_in,
            candidates=options.candidates,
            named=frozenset(page.kind for page in pages if page.kind in options.choices.named),
            pdf=options.pdf if "pdf" in formats else None,
            looks=self._session.papers.looks,
        )

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
        count = len(self.options.candidates) or 1
        named = self.options.choices.named
        documents = sum(count if page.kind in named else 1 for page in self._wanted())
        formats = sum(format_ in self.options.choices.formats for format_ in FORMATS)
        return documents * formats * (2 if self.options.also_in else 1)

    @property
    def replaced(self) -> int:
        """Return how many of them are there already."""
        order, kit = self.order, self._session.kit
        sets: list[tuple[Path, Language]] = [(order.folder, kit.language)] if kit else []
        if order.also_in:
            sets.append((order.folder / order.also_in, order.also_in))
        return sum(
            is_there(folder / f"{stem}.{format_}")
            for folder, language in sets
            for stem in self._stems(language)
            for format_ in order.formats
        )

    @property
    def ready(self) -> bool:
        """Tell whether there is something to write and a place for it."""
        return self.files > 0 and bool(self.folder)

    def made_out(self) -> tuple[tuple[str, int], ...]:
        """Return how many documents of each kind are made out to candidates."""
        kinds = [str(page.kind) for page in self._wanted()]
        count = len(self.options.candidates)
        named = [kind for kind in NAMEABLE if kind in self.options.choices.named]
        return tuple((kind, kinds.count(kind) * count) for kind in named if kind in kinds)

    def wants(self, name: str) -> bool:
        """Tell whether a document or a format is to be written."""
        choices = self.options.choices
        return name in choices.formats or (name not in FORMATS and name not in choices.left_out)

    def set_wanted(self, name: str, *, wanted: bool) -> None:
        """Write a document, or a format, or leave it out."""
        choices = self.options.choices
        if name in FORMATS:
            others = tuple(format_ for format_ in choices.formats if format_ != name)
            self.options.choose(formats=(*others, name) if wanted else others)
        else:
            others = tuple(known for known in choices.left_out if known != name)
            self.options.choose(left_out=others if wanted else (*others, name))

    def resume(self, earlier: ExportModel) -> None:
        """Go on where an earlier one was."""
        self._chosen = earlier._chosen
        self.changed.emit()

    def set_folder(self, folder: str) -> None:
        """Choose where to write."""
        self._chosen = folder.strip()
        self.changed.emit()

    def _wanted(self) -> list[Page]:
        left_out = self.options.choices.left_out
        return [page for page in self._session.papers.pages if page.name not in left_out]

    def _stems(self, language: Language) -> Iterator[str]:
        """Return the names of the files of the set in a language, without their endings."""
        from kits.document.context import file_stem

        named, candidates = self.options.choices.named, self.options.candidates
        for page in self._wanted():
            stem = file_stem(page.kind, page.interview, language)
            if page.kind in named and candidates:
                yield from (f"{candidate.stem}-{stem}" for candidate in candidates)
            else:
                yield stem
