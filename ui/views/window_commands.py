"""What the menus, the shortcuts and the palette do: each name an action bears, and the doing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from roles.storage import is_there
from ui.actions import ACTIONS
from ui.failures import log_folder
from ui.kit_file import backup_folder
from ui.settings import TEXT_SIZES
from ui.views import dialogs
from ui.views.folders import show_folder
from ui.views.hints import ask_what

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kits.recovery import Recovered
    from roles.model import Role
    from ui.session import Session
    from ui.settings import Settings
    from ui.views.context import Context
    from ui.views.file_commands import FileCommands
    from ui.views.menus import Menus
    from ui.views.workspace import Workspace

SAMPLE_ROLE = "data-scientist"
_SETTINGS = ("language", "theme", "contrast")


class Frame(Protocol):
    """The window as far as commands know it."""

    context: Context
    workspace: Workspace
    menus: Menus
    settings: Settings
    session: Session

    def close(self) -> bool:
        """Close it, if a person agrees."""
        ...


class WindowCommands(QObject):
    """Works on the window it belongs to, whichever views it shows at the time."""

    thrown_away = Signal(object)
    """What could have been recovered is not wanted, or was taken."""
    wished = Signal(str, object)
    """A setting and the value it shall have from now on."""

    def __init__(self, parent: QWidget, frame: Frame, files: FileCommands) -> None:
        super().__init__(parent)
        self._window = parent
        self._frame = frame
        self._files = files
        self._session = frame.session

    @property
    def _workspace(self) -> Workspace:
        return self._frame.workspace

    @property
    def _context(self) -> Context:
        return self._frame.context

    def serve(self, workspace: Workspace) -> None:
        """Do what the pages of a workspace ask for."""
        start, files = workspace.start, self._files
        workspace.role_chosen.connect(self.take_role)
        workspace.folder_wanted.connect(self.choose_folder)
        workspace.save_wanted.connect(files.save)
        workspace.recovery.taken.connect(self.recover)
        workspace.recovery.thrown_away.connect(self.thrown_away)
        start.guide_wanted.connect(files.ask_guide)
        start.paste_wanted.connect(files.paste_guide)
        start.sample_wanted.connect(self.open_sample)
        start.kit_wanted.connect(files.ask_kit)
        start.recent_wanted.connect(files.open_path)

    def run(self, name: str, value: str) -> None:
        """Do what an action names, with the choice it stands for."""
        if name.startswith("plan."):
            self._workspace.run_in_plan(name.removeprefix("plan."), value)
        elif name in _SETTINGS:
            self.wished.emit(name, value)
        elif name == "open_recent":
            self._files.open_path(value)
        else:
            self._slots()[name]()

    def knows(self, name: str) -> bool:
        """Tell whether there is something to do for what an action names."""
        return name.startswith("plan.") or name in {*_SETTINGS, "open_recent", *self._slots()}

    def new_kit(self) -> None:
        """Begin again with another role."""
        self._workspace.show_page("start")
        self._workspace.start.search.setFocus()

    def take_role(self, role: Role) -> None:
        """Begin a kit for a role; one that nobody worked on can be built again at any time."""
        if not self._session.touched or self._files.may_leave():
            self._session.choose_role(role)
            self._workspace.show_kit()

    def open_sample(self) -> None:
        """Begin a kit that shows what there is to see."""
        library = self._session.shelves.library
        role = library.get(SAMPLE_ROLE) if library else None
        if role is not None:
            self.take_role(role)

    def recover(self, recovered: Recovered) -> None:
        """Go on with what an earlier run could not save; its journal is replaced by a new one."""
        if self._session.touched and not self._files.may_leave():
            recovery = self._workspace.recovery
            recovery.show_found((recovered, *recovery.waiting))
            return
        self._session.recover(recovered.kit, recovered.document)
        self._workspace.show_kit()
        self.thrown_away.emit(recovered)

    def choose_folder(self) -> None:
        """Ask where documents shall go."""
        chosen = Path(self._workspace.export_model.folder)
        places = (place for place in (chosen, *chosen.parents) if is_there(place))
        begin = next((place for place in places if place.is_dir()), chosen)
        path = dialogs.ask_folder(self._window, self._context.words, str(begin))
        if path:
            self._workspace.export_model.set_folder(path)

    def zoom(self, by: int) -> None:
        """Show the page larger or smaller."""
        if self._workspace.preview is not None:
            self._workspace.preview.zoom(by)

    def show_palette(self) -> None:
        """Offer everything that can be done now, to be found by a few letters."""
        from ui.views.palette import Palette

        dialogs.put_up(Palette(self._window, self._context, self._frame.menus.commands()))

    def show_guide(self) -> None:
        """Show the user guide beside the window."""
        from ui.views.guide_window import GuideWindow

        GuideWindow(self._window, self._context.words).show()

    def edit_shortcuts(self) -> None:
        """Let other keys be chosen."""
        from ui.views.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window, self._context)
        if dialogs.put_up(dialog):
            self.wished.emit("shortcuts", dialog.chosen)

    def resize_text(self, by: int) -> None:
        """Show the window's text larger or smaller."""
        place = TEXT_SIZES.index(self._frame.settings.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            self.wished.emit("text_size", TEXT_SIZES[place])

    def _chosen_keys(self) -> dict[str, str]:
        return dict(self._frame.settings.shortcuts)

    def _slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        window, workspace, files = self._window, self._workspace, self._files
        words, session = self._context.words, self._session
        return {
            "new_kit": self.new_kit,
            "read_guide": files.ask_guide,
            "paste_guide": files.paste_guide,
            "open_kit": files.ask_kit,
            "save_kit": files.save,
            "save_kit_as": files.save_as,
            "close": self._frame.close,
            "undo": session.undo,
            "redo": session.redo,
            "show_palette": self.show_palette,
            "edit_shortcuts": self.edit_shortcuts,
            "show_start": lambda: workspace.show_page("start"),
            "show_role": lambda: workspace.show_page("role"),
            "show_kit": workspace.show_kit,
            "show_paper": lambda: workspace.show_page("paper"),
            "show_problems": workspace.problems.toggle,
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "text_larger": lambda: self.resize_text(1),
            "text_smaller": lambda: self.resize_text(-1),
            "clear_recent": lambda: self.wished.emit("recent", ()),
            "next_part": workspace.focus_next_part,
            "show_help": lambda: dialogs.show_help(window, words, ACTIONS, self._chosen_keys()),
            "whats_this": ask_what,
            "show_guide": self.show_guide,
            "show_about": lambda: dialogs.show_about(window, words),
            "open_backups": lambda: show_folder(backup_folder(), session.board),
            "open_log": lambda: show_folder(log_folder(), session.board),
        }
