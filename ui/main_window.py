"""The window: it frames the workspace, routes the actions, and keeps what must not be lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QMainWindow

from ui.actions import ACTIONS
from ui.views.file_commands import FileCommands
from ui.views.menus import Menus
from ui.views.window_commands import WindowCommands
from ui.views.workspace import Workspace
from ui.widgets.drop_area import dropped_file
from ui.widgets.screens import rescued

if TYPE_CHECKING:
    from PySide6.QtGui import QDragLeaveEvent

    from ui.jobs import Jobs
    from ui.session import Session
    from ui.settings import Settings, SettingsFile
    from ui.views.context import Context

USUAL_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """One window for one kit."""

    closed = Signal()
    looks_changed = Signal()
    """Another language, theme, size of text or set of shortcuts was chosen."""

    def __init__(self, context: Context, jobs: Jobs, store: SettingsFile) -> None:
        super().__init__()
        self._jobs = jobs
        self._store = store
        self.settings: Settings = context.settings
        self.session: Session = context.session
        self.files = FileCommands(self, jobs, self.session, context)
        self.commands = WindowCommands(self, self, self.files)
        self.commands.wished.connect(self._choose)
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
        self.files.folder_used.connect(lambda folder: self._remember(files_folder=folder))
        self.restore_geometry()

    def show_context(self, context: Context) -> None:
        """Make all views anew, in another language or look."""
        earlier = self.workspace if self.centralWidget() else None
        self.context = context
        self.files.words = context.words
        self.workspace = Workspace(context)
        self.commands.serve(self.workspace)
        self.setCentralWidget(self.workspace)
        self.workspace.show_start()  # a first time it takes the keyboard only inside the window
        if earlier is not None:
            self.workspace.resume(earlier)
            self.menus.put_away()
        self.menus = Menus(self, context, ACTIONS)
        self.menus.triggered.connect(self.commands.run)
        self.workspace.kit_made.connect(self._serve_plan)
        self._serve_plan()
        self._show_title()

    def _serve_plan(self) -> None:
        if self.workspace.kit is not None:
            self.menus.serve(self.workspace.kit.plan)

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

    def _choose(self, setting: str, value: object) -> None:
        self._remember(**{setting: value})
        self.looks_changed.emit()

    def _remember_kit(self, path: str) -> None:
        self.settings = self.settings.with_recent(path)
        self._remember()
        self.menus.show_recent(self.settings.recent)

    def _remember(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)
        self._store.write(self.settings)

    def _show_title(self) -> None:
        session, words = self.session, self.context.words
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
        place = rescued(self.frameGeometry(), screens)
        if place != self.frameGeometry():
            self.resize(place.size())
            self.move(place.topLeft())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
