"""What the window is about right now: the role, the wishes, the kit and its file. No widgets.

Views read its values and are told by its signals; they change it through its methods only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roles.problem import Problem, Severity
from ui import work
from ui.jobs import Err, Jobs, Ok, Outcome

if TYPE_CHECKING:
    from kits.generate.build import Built, Wishes
    from kits.model import Kit
    from roles.library import Library
    from roles.model import Language, Role


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went well, to be told in passing; ``folder`` can be opened."""

    code: str
    count: int | None = None
    name: str = ""
    folder: str = ""


class Session(QObject):
    """The one place that knows the current state."""

    library_changed = Signal()
    source_changed = Signal()
    """A guide or role file was read, or put away."""
    role_changed = Signal()
    wishes_changed = Signal()
    kit_changed = Signal()
    pages_changed = Signal()
    problems_changed = Signal()
    file_changed = Signal()
    """The kit's path, or whether it has changes that are not saved."""
    building_changed = Signal()
    kit_opened = Signal(str)
    kit_saved = Signal(str)
    exported = Signal(object)
    export_progressed = Signal(int, int)
    export_ended = Signal()
    noticed = Signal(object)

    def __init__(self, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language: Language = language
        self.library: Library | None = None
        self.bank: work.LoadedBank | None = None
        self.source: work.Understood | None = None
        self.role: Role | None = None
        self.wishes: Wishes | None = None
        self.kit: Kit | None = None
        self.pages: tuple[work.Page, ...] = ()
        self.path = ""
        self.building = False
        self._saved: Kit | None = None
        self._problems: dict[str, tuple[Problem, ...]] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all that is wrong or worth knowing, the gravest first."""
        order = list(Severity)
        found = [problem for part in self._problems.values() for problem in part]
        return tuple(sorted(found, key=lambda problem: order.index(problem.severity)))

    def problems_of(self, part: str) -> tuple[Problem, ...]:
        """Return the problems of one part: library, source, file, build or export."""
        return self._problems.get(part, ())

    @property
    def modified(self) -> bool:
        """Tell whether the kit differs from what its file holds."""
        return self.kit is not None and self.kit != self._saved

    def load(self) -> None:
        """Read the library, then the bank."""
        self._jobs.run("library", lambda _: work.load(self._language), self._take_library)
        self._load_bank(self._language)

    def read_source(self, path: str) -> None:
        """Read a role guide or role file; the role is chosen only when a person says so."""
        self._jobs.run("source", lambda _: work.read_source(path), self._take_source)

    def put_source_away(self) -> None:
        """Forget the guide that was read."""
        self.source = None
        self._set_problems("source", ())
        self.source_changed.emit()

    def choose_role(self, role: Role) -> None:
        """Begin a new kit for a role."""
        self.role = role
        self._forget_kit()
        self.role_changed.emit()
        self.rebuild()

    def set_wishes(self, wishes: Wishes) -> None:
        """Take other wishes and build anew."""
        if wishes == self.wishes:
            return
        self.wishes = wishes
        self.wishes_changed.emit()
        self.rebuild()

    def rebuild(self) -> None:
        """Build the kit in the background; the present one stays until then."""
        role, loaded, wishes = self.role, self.bank, self.wishes
        if role is None or loaded is None or wishes is None:
            return
        self._set_building(building=True)
        if loaded.language != wishes.language:
            self._load_bank(wishes.language)
            return
        self._jobs.run("build", lambda _: work.build(role, loaded.bank, wishes), self._take_built)

    def open_kit(self, path: str) -> None:
        """Read a kit file."""
        self._jobs.run("open", lambda _: work.open_kit(path), self._take_opened)

    def save_kit(self, path: str) -> None:
        """Write the kit."""
        kit = self.kit
        if kit is not None:
            self._jobs.run(
                "save", lambda _: work.save_kit(kit, path), partial(self._saved_as, kit)
            )

    def export(self, order: work.Order) -> None:
        """Write documents in the background."""
        kit = self.kit
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

    def _load_bank(self, language: Language) -> None:
        self._jobs.run("bank", lambda _: work.load_bank(language), self._take_bank)

    def _take_library(self, outcome: Outcome[work.Loaded]) -> None:
        loaded = self._value(outcome, "library")
        if loaded is not None:
            self.library = loaded.library
            self.wishes = self.wishes or loaded.wishes
            self._set_problems("library", loaded.library.problems)
            self.library_changed.emit()
            self.wishes_changed.emit()

    def _take_bank(self, outcome: Outcome[work.LoadedBank]) -> None:
        loaded = self._value(outcome, "bank")
        if loaded is not None:
            self.bank = loaded
            self._set_problems("bank", loaded.problems)
            if self.kit is None or self.building:
                self.rebuild()
        else:
            self._set_building(building=False)

    def _take_source(self, outcome: Outcome[work.Understood]) -> None:
        self.source = self._value(outcome, "source")
        if self.source is not None:
            self._set_problems("source", self.source.problems)
        self.source_changed.emit()

    def _take_built(self, outcome: Outcome[Built]) -> None:
        built = self._value(outcome, "build")
        if built is not None:
            self._set_problems("build", built.problems)
            if built.kit is not None:
                self._set_kit(built.kit)
        self._set_building(building=False)

    def _take_opened(self, outcome: Outcome[work.Opened]) -> None:
        opened = self._value(outcome, "file")
        if opened is None:
            return
        if opened.kit is None:
            self._set_problems("file", opened.problems)
            return
        self._jobs.forget("build")
        self._set_problems("file", ())
        self._set_problems("build", opened.problems)
        kit = opened.kit
        self.role, self._saved, self.path = kit.role, kit, opened.path
        self.wishes = work.wishes_of(kit)
        self.role_changed.emit()
        self.wishes_changed.emit()
        self._set_kit(kit)
        self._set_building(building=False)
        self.kit_opened.emit(opened.path)

    def _saved_as(self, kit: Kit, outcome: Outcome[str]) -> None:
        path = self._value(outcome, "file")
        if path is not None:
            self._set_problems("file", ())
            self.path, self._saved = path, kit
            self.file_changed.emit()
            self.kit_saved.emit(path)

    def _take_pages(self, outcome: Outcome[tuple[work.Page, ...]]) -> None:
        pages = self._value(outcome, "pages")
        if pages is not None:
            self.pages = pages
            self.pages_changed.emit()

    def _take_exported(self, outcome: Outcome[work.Exported]) -> None:
        exported = self._value(outcome, "export")
        if exported is not None:
            self._set_problems("export", ())
            self.exported.emit(exported)
            folder = str(exported.folder)
            count = len(exported.files)
            self.noticed.emit(Notice("ui.exported", count, exported.folder.name, folder))
        self.export_ended.emit()

    def _set_kit(self, kit: Kit) -> None:
        self.kit = kit
        self.kit_changed.emit()
        self.file_changed.emit()
        self._jobs.run("pages", lambda _: work.pages(kit), self._take_pages)

    def _forget_kit(self) -> None:
        self.kit, self._saved, self.path, self.pages = None, None, "", ()
        self._set_problems("build", ())
        self.kit_changed.emit()
        self.pages_changed.emit()
        self.file_changed.emit()

    def _set_building(self, *, building: bool) -> None:
        if building != self.building:
            self.building = building
            self.building_changed.emit()

    def _set_problems(self, part: str, problems: tuple[Problem, ...]) -> None:
        if self._problems.get(part, ()) != problems:
            self._problems[part] = problems
            self.problems_changed.emit()

    def _value(self, outcome: Outcome[T], part: str) -> T | None:
        """Return a job's value; None, and its problem shown, where there is none."""
        match outcome:
            case Ok(value):
                return value
            case Err(problem):
                self._set_problems(part, (problem,))
            case _:
                pass
        return None
