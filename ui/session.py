"""What the window is about right now: the role, the wishes, the kit and its file. No widgets.

Views read its values and are told by its signals; they change it through its methods only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import work
from ui.history import History, Project
from ui.kit_file import KitFile
from ui.papers import Papers
from ui.problem_board import ProblemBoard

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.generate.build import Built, Wishes
    from kits.generate.refit import Refitted
    from kits.model import Kit
    from roles.library import Library
    from roles.model import Language, Role
    from roles.problem import Problem
    from ui.jobs import Jobs, Outcome


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went well, to be told in passing; ``folder`` can be opened."""

    code: str
    count: int | None = None
    name: str = ""
    folder: str = ""
    undo: bool = False
    """Whether it can be taken back."""


class Session(QObject):
    """The one place that knows the current state."""

    library_changed = Signal()
    source_changed = Signal()
    """A guide or role file was read, or put away."""
    role_changed = Signal()
    wishes_changed = Signal()
    kit_changed = Signal()
    problems_changed = Signal()
    file_changed = Signal()
    """The kit's path, or whether it has changes that are not saved."""
    building_changed = Signal()
    proposal_changed = Signal()
    """A plan made anew waits to be accepted, or no longer does."""
    project_begun = Signal()
    """Another role or kit is worked on from now on; what was before cannot be undone."""
    noticed = Signal(object)

    def __init__(self, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language: Language = language
        self._shown = Project()
        self._saved: Kit | None = None
        self.board = ProblemBoard(self)
        self.history = History(self._show, self)
        self.papers = Papers(jobs, self.board, self)
        self.file = KitFile(jobs, self.board, self)
        self.library: Library | None = None
        self.bank: work.LoadedBank | None = None
        self.source: work.Understood | None = None
        self.proposal: Refitted | None = None
        self.building = False
        self.board.changed.connect(self.problems_changed)
        self.history.changed.connect(self.file_changed)
        self.file.changed.connect(self.file_changed)
        self.file.opened.connect(self._take_opened)
        self.file.saved.connect(self._take_saved)
        self.papers.exported.connect(self._take_exported)

    @property
    def role(self) -> Role | None:
        """Return the role that is worked on."""
        return self.history.project.role

    @property
    def wishes(self) -> Wishes | None:
        """Return what is wished for."""
        return self.history.project.wishes

    @property
    def kit(self) -> Kit | None:
        """Return the kit."""
        return self.history.project.kit

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all that is wrong or worth knowing, the gravest first."""
        return self.board.problems

    def problems_of(self, part: str) -> tuple[Problem, ...]:
        """Return the problems of one part: library, source, file, build or export."""
        return self.board.of(part)

    @property
    def modified(self) -> bool:
        """Tell whether the kit differs from what its file holds."""
        return self.kit is not None and self.kit != self._saved

    @property
    def touched(self) -> bool:
        """Tell whether something would be lost that cannot be built again by itself."""
        return self.modified and bool(self.file.path or self.history.undo_step)

    def load(self) -> None:
        """Read the library, then the bank."""
        self.load_library()
        self._load_bank(self._language)

    def load_library(self) -> None:
        """Read the roles there are, such as after one was saved."""
        self._jobs.run("library", lambda _: work.load(self._language), self._take_library)

    def read_source(self, path: str) -> None:
        """Read a role guide or role file; the role is chosen only when a person says so."""
        self._jobs.run("source", lambda _: work.read_source(path), self._take_source)

    def put_source_away(self) -> None:
        """Forget the guide that was read."""
        self.source = None
        self.board.put("source", ())
        self.source_changed.emit()

    def choose_role(self, role: Role) -> None:
        """Begin a new kit for a role."""
        wishes = work.for_any_role(self.wishes) if self.wishes else None
        self._begin(Project(role, wishes))
        self.file.leave()
        self.rebuild()

    def change_role(self, role: Role, step: str, merge: str = "") -> None:
        """Take the role as it was edited, and build its kit anew."""
        self.history.step(replace(self.history.project, role=role), step, merge)
        self.rebuild()

    def change_kit(self, kit: Kit, step: str, merge: str = "") -> None:
        """Take the kit as it was edited; ``step`` names the edit (``ui.step.<step>``)."""
        self._jobs.forget("build")
        self._set_building(building=False)
        wishes = work.wishes_of(kit)
        self.history.step(Project(self.role, wishes, kit), step, merge)
        self.board.put("build", work.notices_of(kit))

    def set_wishes(self, wishes: Wishes) -> None:
        """Take other wishes and plan anew; a kit that was worked on is only changed on a word."""
        if wishes == self.wishes:
            return
        kit, loaded = self.kit, self.bank
        if kit is None or loaded is None or not self._is_own_work(kit, wishes):
            changed = replace(self.history.project, wishes=wishes)
            self.history.step(changed, "wishes", "wishes") if kit else self._begin(changed)
            self.rebuild()
            return
        self._set_building(building=True)
        self._jobs.run(
            "build", lambda _: work.refit(kit, loaded.bank, wishes), self._take_proposal
        )

    def accept(self) -> None:
        """Take the plan that is proposed."""
        if self.proposal is not None and self.proposal.kit is not None:
            kit = self.proposal.kit
            self._propose(None)
            self.change_kit(kit, "wishes")

    def decline(self) -> None:
        """Stay with the kit as it is."""
        self._propose(None)
        self.wishes_changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self.history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._travel(self.history.redo)

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

    def save_kit(self, path: str, *, over_others: bool = False) -> None:
        """Write the kit to its file or to another."""
        if self.kit is not None:
            self.file.save(self.kit, path, over_others=over_others)

    def recover(self, kit: Kit, path: str) -> None:
        """Take a kit that was not saved when the program ended."""
        self._begin(Project(kit.role, work.wishes_of(kit), kit))
        if path:
            self.file.adopt(path)
        self.board.put("build", work.notices_of(kit))

    def _travel(self, go: Callable[[], None]) -> None:
        self._jobs.forget("build")
        self._set_building(building=False)
        self._propose(None)
        go()
        self.board.put("build", work.notices_of(self.kit) if self.kit else ())

    def _is_own_work(self, kit: Kit, wishes: Wishes) -> bool:
        """Tell whether planning anew from nothing would lose what a person did."""
        return wishes.level == kit.level and (bool(self.file.path) or work.has_own_work(kit))

    def _load_bank(self, language: Language) -> None:
        self._jobs.run("bank", lambda _: work.load_bank(language), self._take_bank)

    def _take_library(self, outcome: Outcome[work.Loaded]) -> None:
        loaded = self.board.value(outcome, "library")
        if loaded is not None:
            self.library = loaded.library
            self.board.put("library", loaded.library.problems)
            if self.wishes is None:
                self._begin(replace(self.history.project, wishes=loaded.wishes))
            self.library_changed.emit()

    def _take_bank(self, outcome: Outcome[work.LoadedBank]) -> None:
        loaded = self.board.value(outcome, "bank")
        if loaded is not None:
            self.bank = loaded
            self.board.put("bank", loaded.problems)
            if self.kit is None or self.building:
                self.rebuild()
        else:
            self._set_building(building=False)

    def _take_source(self, outcome: Outcome[work.Understood]) -> None:
        self.source = self.board.value(outcome, "source")
        if self.source is not None:
            self.board.put("source", self.source.problems)
        self.source_changed.emit()

    def _take_built(self, outcome: Outcome[Built]) -> None:
        built = self.board.value(outcome, "build")
        if built is not None:
            self.board.put("build", built.problems)
            if built.kit is not None:
                self.history.amend(built.kit)
        self._set_building(building=False)

    def _take_proposal(self, outcome: Outcome[Refitted]) -> None:
        fitted = self.board.value(outcome, "build")
        self._set_building(building=False)
        if fitted is None or fitted.kit is None:
            self.board.put("build", fitted.problems if fitted else self.problems_of("build"))
            self.wishes_changed.emit()
            return
        self._propose(fitted)
        if work.asks_the_same(fitted.difference):
            self.accept()

    def _take_opened(self, opened: work.Opened) -> None:
        kit = opened.kit
        if kit is None:
            return
        self._jobs.forget("build")
        self._begin(Project(kit.role, work.wishes_of(kit), kit), saved=kit)
        self.board.put("build", opened.problems)
        self._set_building(building=False)

    def _take_saved(self, path: str, kit: Kit) -> None:
        self._saved = kit
        self.file_changed.emit()
        self.noticed.emit(Notice("ui.saved", name=PurePath(path).name))

    def _take_exported(self, exported: work.Exported) -> None:
        folder = exported.folder
        count = len(exported.files)
        self.noticed.emit(Notice("ui.exported", count, folder.name, str(folder)))

    def _begin(self, project: Project, saved: Kit | None = None) -> None:
        self._propose(None)
        self._saved = saved
        self.board.put("build", ())
        self.project_begun.emit()
        self.history.begin(project)

    def _propose(self, fitted: Refitted | None) -> None:
        if fitted is not self.proposal:
            self.proposal = fitted
            self.proposal_changed.emit()

    def _show(self, project: Project) -> None:
        """Tell of what is different from what was shown before."""
        before, self._shown = self._shown, project
        if project.role is not before.role:
            self.role_changed.emit()
        if project.wishes is not before.wishes:
            self.wishes_changed.emit()
        if project.kit is not before.kit:
            self.kit_changed.emit()
            self.papers.show_kit(project.kit)
        self.file_changed.emit()

    def _set_building(self, *, building: bool) -> None:
        if building != self.building:
            self.building = building
            self.building_changed.emit()
