"""What the window is about right now: the role, the wishes, the kit and its file. No widgets.

Views read its values and are told by its signals; they change it through its methods only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles.problem import Problem
from ui import work
from ui.history import History, Project
from ui.kit_file import KitFile
from ui.noticing import Noticing
from ui.papers import Papers
from ui.problem_board import ProblemBoard
from ui.refitting import Refitting
from ui.shelves import Shelves
from ui.swapping import Swapping

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.generate.build import Built, Wishes
    from kits.model import Kit
    from roles.model import Language, Role
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
    role_changed = Signal()
    wishes_changed = Signal()
    kit_changed = Signal()
    problems_changed = Signal()
    file_changed = Signal()
    """The kit's path, or whether it has changes that are not saved."""
    building_changed = Signal()
    project_begun = Signal()
    """Another role or kit is worked on from now on; what was before cannot be undone."""
    noticed = Signal(object)

    def __init__(self, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language: Language = language
        self._shown = Project()
        self._saved: Kit | None = None
        self._recovered = self.building = False
        self.board = ProblemBoard(self)
        self._noticing = Noticing(jobs, self.board)
        self.history = History(self._show, self)
        self.shelves = Shelves(jobs, self.board, self)
        self.refitting = Refitting(jobs, self.board, self)
        self.swapping = Swapping(jobs, self.board, self)
        self.papers = Papers(jobs, self.board, self)
        self.file = KitFile(jobs, self.board, self)
        self.shelves.library_changed.connect(self._take_library)
        self.shelves.bank_changed.connect(self._take_bank)
        self.refitting.taken.connect(lambda kit: self.change_kit(kit, "wishes"))
        self.refitting.ended.connect(self._end_refitting)
        self.kit_changed.connect(self.refitting.drop)  # it was planned for another kit
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
    def modified(self) -> bool:
        """Tell whether the kit differs from what its file holds."""
        return self.kit is not None and self.kit != self._saved

    @property
    def touched(self) -> bool:
        """Tell whether something would be lost that cannot be built again by itself."""
        return self.modified and bool(self.file.path or self.history.undo_step or self._recovered)

    def load(self) -> None:
        """Read the library, then the bank."""
        self.load_library()
        self.shelves.load_bank(self._language)

    def load_library(self) -> None:
        """Read the roles there are, such as after one was saved."""
        self.shelves.load_library(self._language)

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
        self._set_building(building=False)
        self.history.step(Project(self.role, work.wishes_of(kit), kit), step, merge)
        self._noticing.look_at(kit)

    def take_edit(self, edited: Kit | Problem, step: str, merge: str = "") -> bool:
        """Take what an edit gave; show why it is forbidden, and tell whether it was taken."""
        if self.building and self.kit is not None and self.kit.role != self.role:
            edited = Problem.of("edit.role-planned")  # the kit of the changed role is on its way
        if isinstance(edited, Problem):
            self.board.put("edit", (edited,))
            return False
        self.board.put("edit", ())
        self.change_kit(edited, step, merge)
        return True

    def set_wishes(self, wishes: Wishes) -> None:
        """Take other wishes and plan anew; a kit that was worked on is only changed on a word."""
        if wishes == self.wishes:
            return
        kit, loaded = self._own_work, self.shelves.bank
        if kit is None or loaded is None:
            changed = replace(self.history.project, wishes=wishes)
            self.history.step(changed, "wishes", "wishes") if self.kit else self._begin(changed)
            self.rebuild()
            return
        self._set_building(building=True)
        self.refitting.plan(kit, loaded, wishes)

    def decline(self) -> None:
        """Stay with the kit as it is."""
        self.refitting.drop()
        self.wishes_changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self.history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        before = self.history.project
        self._travel(self.history.redo)
        now = self.history.project
        if now != before and now.kit == before.kit:
            self.rebuild()  # the step was taken back before its kit was there

    def rebuild(self) -> None:
        """Build the kit in the background; the present one stays until then."""
        role, loaded, wishes = self.role, self.shelves.bank, self.wishes
        if role is None or loaded is None or wishes is None:
            return
        self._set_building(building=True)
        if loaded.language != wishes.language:
            self.shelves.load_bank(wishes.language)
            return
        bank, kept = loaded.bank, self._own_work
        self._jobs.run("build", lambda _: work.build(role, bank, wishes, kept), self._take_built)

    def save_kit(self, path: str, *, over_others: bool = False) -> None:
        """Write the kit to its file or to another."""
        if self.kit is not None:
            self.file.save(work.to_save(self.kit), path, over_others=over_others)

    def recover(self, kit: Kit, path: str) -> None:
        """Take a kit that was not saved when the program ended."""
        self._begin(Project(kit.role, work.wishes_of(kit), kit))
        self._recovered = True
        self.file.adopt(path) if path else self.file.leave()
        self._noticing.look_at(kit)

    def _travel(self, go: Callable[[], None]) -> None:
        self._jobs.forget("build")
        self._set_building(building=False)
        self.refitting.drop()
        before = self.kit
        go()
        if self.kit is not None and before is not None:
            self._correct(work.carried(self.kit, before))
        self._noticing.look_at(self.kit)
        if self.kit is None:
            self.rebuild()

    def _correct(self, kit: Kit) -> None:
        if kit != self.kit:
            self.history.correct(kit)

    @property
    def _own_work(self) -> Kit | None:
        """Return the kit if planning anew from nothing would lose what a person did."""
        kit, kept = self.kit, bool(self.file.path) or self.history.has_own_work
        return kit if kit is not None and (kept or work.has_own_work(kit)) else None

    def _take_library(self, loaded: work.Loaded) -> None:
        if self.wishes is None:
            self._begin(replace(self.history.project, wishes=loaded.wishes))
        self.library_changed.emit()

    def _take_bank(self) -> None:
        wishes = self.wishes
        if self.shelves.bank is None or (wishes and wishes.language != self.shelves.bank.language):
            self._set_building(building=False)  # it could not be read: the problem is on the board
        elif self.kit is None or self.building:
            self.rebuild()

    def _take_built(self, outcome: Outcome[Built]) -> None:
        built = self.board.value(outcome, "build")
        if built is not None:
            self.board.put("build", built.problems)
            if built.kit is not None:
                self.history.amend(built.kit)
        self._set_building(building=False)

    def _end_refitting(self) -> None:
        self._set_building(building=False)
        self.wishes_changed.emit()

    def _take_opened(self, opened: work.Opened) -> None:
        if (kit := opened.kit) is None:
            return
        self._jobs.forget("build")
        self._begin(Project(kit.role, work.wishes_of(kit), kit), saved=kit)
        self.board.put("build", opened.problems)
        self._set_building(building=False)

    def _take_saved(self, path: str, kit: Kit) -> None:
        self._saved = kit
        if self.kit is not None:
            self._correct(work.carried(self.kit, kit))
        self.file_changed.emit()
        self.noticed.emit(Notice("ui.saved", name=PurePath(path).name))

    def _take_exported(self, exported: work.Exported) -> None:
        if exported.kit == self.kit and self.kit is not None:
            clean = not self.modified
            self._correct(work.as_exported(self.kit))
            if clean:  # the file, too, learns that this version went out
                self.save_kit(self.file.path)
        self.noticed.emit(_written(exported))

    def _begin(self, project: Project, saved: Kit | None = None) -> None:
        self._saved, self._recovered = saved, False
        self.board.put("build", ())
        self.project_begun.emit()
        self.history.begin(project)

    def _show(self, project: Project) -> None:
        """Tell of what is different from what was shown before."""
        before, self._shown = self._shown, project
        if project.role is not before.role:
            self.role_changed.emit()
        if project.wishes is not before.wishes:
            self.wishes_changed.emit()
        if project.kit is not before.kit:
            self.kit_changed.emit()
            self.papers.show_kit(self.kit)  # who was told may have gone a step on already
        self.file_changed.emit()

    def _set_building(self, *, building: bool) -> None:
        if building != self.building:
            self.building = building
            self.building_changed.emit()


def _written(exported: work.Exported) -> Notice:
    """Return what is told of files that were written."""
    folder = exported.folder
    return Notice("ui.exported", len(exported.files), folder.name, str(folder))
