"""What the menus, the shortcuts and the palette do: each name an action bears, and the doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ui.actions import ACTIONS
from ui.failures import log_folder
from ui.settings import TEXT_SIZES
from ui.views import dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.recovery import Recovered
    from roles.model import Role
    from ui.main_window import MainWindow
    from ui.views.context import Context
    from ui.views.file_commands import FileCommands
    from ui.views.workspace import Workspace

SAMPLE_ROLE = "data-scientist"


class WindowCommands(QObject):
    """Works on the window it belongs to, whichever views it shows at the time."""

    thrown_away = Signal(object)
    """What could have been recovered is not wanted, or was taken."""
    wished = Signal(str, object)
    """A setting and the value it shall have from now on."""

    def __init__(self, window: MainWindow, files: FileCommands) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._session = window.session

    @property
    def _workspace(self) -> Workspace:
        return self._window.workspace

    @property
    def _context(self) -> Context:
        return self._window.context

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
        elif name in {"language", "theme"}:
            self.wished.emit(name, value)
        else:
            self._slots()[name]()

    def knows(self, name: str) -> bool:
        """Tell whether there is something to do for what an action names."""
        return name.startswith("plan.") or name in {"language", "theme", *self._slots()}

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
        self._session.recover(recovered.kit, recovered.document)
        self._workspace.show_kit()
        self.thrown_away.emit(recovered)

    def choose_folder(self) -> None:
        """Ask where documents shall go."""
        path = dialogs.ask_folder(self._window, self._context.words, self._files.folder())
        if path:
            self._workspace.export_model.set_folder(path)

    def zoom(self, by: int) -> None:
        """Show the page larger or smaller."""
        if self._workspace.preview is not None:
            self._workspace.preview.zoom(by)

    def show_palette(self) -> None:
        """Offer everything that can be done now, to be found by a few letters."""
        from ui.views.palette import Palette

        Palette(self._window, self._context, self._window.menus.commands()).exec()

    def edit_shortcuts(self) -> None:
        """Let other keys be chosen."""
        from ui.views.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window, self._context)
        if dialog.exec():
            self.wished.emit("shortcuts", dialog.chosen)

    def resize_text(self, by: int) -> None:
        """Show the window's text larger or smaller."""
        place = TEXT_SIZES.index(self._window.settings.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            self.wished.emit("text_size", TEXT_SIZES[place])

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
            "close": window.close,
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
            "show_help": lambda: dialogs.show_help(window, words, ACTIONS),
            "show_about": lambda: dialogs.show_about(window, words),
            "open_log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder()))),
        }
