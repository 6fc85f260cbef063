"""The window: it frames the workspace, routes the actions, and keeps what must not be lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QMainWindow

from ui.actions import ACTIONS
from ui.failures import log_folder
from ui.settings import TEXT_SIZES
from ui.views import dialogs
from ui.views.file_commands import FileCommands
from ui.views.menus import Menus
from ui.views.workspace import Workspace
from ui.widgets.drop_area import dropped_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragLeaveEvent

    from kits.recovery import Recovered
    from roles.model import Role
    from ui.jobs import Jobs
    from ui.session import Session
    from ui.settings import Settings, SettingsFile
    from ui.views.context import Context

USUAL_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """One window for one kit."""

    closed = Signal()
    thrown_away = Signal(object)
    """What could have been recovered is not wanted."""
    looks_changed = Signal()
    """Another language, theme, size of text or set of shortcuts was chosen."""

    def __init__(self, context: Context, jobs: Jobs, store: SettingsFile) -> None:
        super().__init__()
        self._jobs = jobs
        self._store = store
        self.settings: Settings = context.settings
        self.session: Session = context.session
        self.files = FileCommands(self, jobs, self.session, context)
        self.setAcceptDrops(True)
        self.setMinimumSize(1000, 680)
        self.show_context(context)
        session = self.session
        session.file_changed.connect(self._show_title)
        session.kit_changed.connect(self._show_title)
        session.role_changed.connect(self._show_title)
        session.file.opened.connect(lambda opened: self._remember_kit(opened.path))
        session.file.saved.connect(lambda path, _: self._remember_kit(path))
        session.file.conflicted.connect(self.files.ask_conflict)
        session.papers.exported.connect(
            lambda done: self._remember(folder=str(done.folder.parent))
        )
        self.restore_geometry()

    def show_context(self, context: Context) -> None:
        """Make all views anew, in another language or look."""
        earlier = self.workspace if self.centralWidget() else None
        self._context = context
        self.files.words = context.words
        self.workspace = Workspace(context)
        self.workspace.role_chosen.connect(self.take_role)
        self.workspace.folder_wanted.connect(self.choose_folder)
        self.workspace.save_wanted.connect(self.files.save)
        self.workspace.recovery.taken.connect(self._recover)
        self.workspace.recovery.thrown_away.connect(self.thrown_away)
        self.workspace.start.guide_wanted.connect(self.files.ask_guide)
        self.workspace.start.kit_wanted.connect(self.files.ask_kit)
        self.workspace.start.recent_wanted.connect(self.files.open_path)
        self.setCentralWidget(self.workspace)
        if earlier is not None:
            self.workspace.resume(earlier)
            self.menus.put_away()
        self.menus = Menus(self, context, ACTIONS)
        self.menus.triggered.connect(lambda name, value: self.slot(name, value)())
        self._show_title()

    def new_kit(self) -> None:
        """Begin again with another role."""
        self.workspace.show_page("start")
        self.workspace.start.search.setFocus()

    def take_role(self, role: Role) -> None:
        """Begin a kit for a role; one that nobody worked on can be built again at any time."""
        if not self.session.touched or self.files.may_leave():
            self.session.choose_role(role)
            self.workspace.show_kit()

    def _recover(self, recovered: Recovered) -> None:
        """Go on with what an earlier run could not save; its journal is replaced by a new one."""
        self.session.recover(recovered.kit, recovered.document)
        self.workspace.show_kit()
        self.thrown_away.emit(recovered)

    def choose_folder(self) -> None:
        """Ask where documents shall go."""
        path = dialogs.ask_folder(self, self._context.words, self.files.folder())
        if path:
            self.workspace.export_model.set_folder(path)

    def show_problems(self) -> None:
        """Show or hide the list of problems."""
        self.workspace.problems.toggle()

    def zoom(self, by: int) -> None:
        """Show the page larger or smaller."""
        if self.workspace.preview is not None:
            self.workspace.preview.zoom(by)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about changes, remember the window, and wait for what is running."""
        if not self.files.may_leave():
            event.ignore()
            return
        self._remember(
            geometry=self.saveGeometry().data(),
            splitter=self.workspace.splitter.saveState().data(),
        )
        self._jobs.close()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the kit's file again when the window comes to the front."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.file.look_again()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that can be read."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.workspace.start.show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that a file hovers."""
        self.workspace.start.show_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.workspace.start.show_over(over=False)
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.files.open_path(path)

    def slot(self, name: str, value: str) -> Callable[[], object]:
        """Return what does what an action names."""
        workspace, words = self.workspace, self._context.words
        slots: dict[str, Callable[[], object]] = {
            "read_guide": self.files.ask_guide,
            "open_kit": self.files.ask_kit,
            "save_kit": self.files.save,
            "save_kit_as": self.files.save_as,
            "undo": self.session.undo,
            "show_palette": self.show_palette,
            "edit_shortcuts": self.edit_shortcuts,
            "text_larger": lambda: self._resize_text(1),
            "text_smaller": lambda: self._resize_text(-1),
            "redo": self.session.redo,
            "show_start": lambda: workspace.show_page("start"),
            "show_role": lambda: workspace.show_page("role"),
            "show_kit": workspace.show_kit,
            "show_paper": lambda: workspace.show_page("paper"),
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "set_language": lambda: self._choose("language", value),
            "set_theme": lambda: self._choose("theme", value),
            "show_help": lambda: dialogs.show_help(self, words, ACTIONS),
            "show_about": lambda: dialogs.show_about(self, words),
            "open_log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder()))),
        }
        return slots.get(name) or getattr(self, name)

    def show_palette(self) -> None:
        """Offer everything that can be done now, to be found by a few letters."""
        from ui.views.palette import Palette

        Palette(self, self._context, self.menus.commands()).exec()

    def edit_shortcuts(self) -> None:
        """Let other keys be chosen."""
        from ui.views.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self, self._context)
        if dialog.exec():
            self._remember(shortcuts=dialog.chosen)
            self.looks_changed.emit()

    def _resize_text(self, by: int) -> None:
        place = TEXT_SIZES.index(self.settings.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            self._remember(text_size=TEXT_SIZES[place])
            self.looks_changed.emit()

    def _choose(self, setting: str, value: str) -> None:
        self._remember(**{setting: value})
        self.looks_changed.emit()

    def _remember_kit(self, path: str) -> None:
        self.settings = self.settings.with_recent(path)
        self._remember()

    def _remember(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)
        self._store.write(self.settings)

    def _show_title(self) -> None:
        session, words = self.session, self._context.words
        kit, name = session.kit, words.text("ui.name")
        if kit is None:
            self.setWindowTitle(name)
        else:
            role = kit.role.title.best(words.language)
            level = words.text(f"level.{kit.level}")
            self.setWindowTitle(f"{role} · {level}[*] — {name}")
        self.setWindowModified(session.modified)
        self.menus.show_state(session)

    def restore_geometry(self) -> None:
        """Take the place of last time, if a screen still shows it."""
        self.resize(*USUAL_SIZE)
        if self.settings.geometry:
            self.restoreGeometry(QByteArray(self.settings.geometry))
        if self.settings.splitter:
            self.workspace.splitter.restoreState(QByteArray(self.settings.splitter))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(screen.intersects(self.frameGeometry()) for screen in screens):
            self.move(screens[0].topLeft())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
