"""What the File menu does: each asks what it must and hands the rest to the session."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.views import dialogs
from ui.widgets.drop_area import dropped_file
from ui.widgets.pending import hand_over
from ui.work import KIT_SUFFIX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.jobs import Jobs
    from ui.session import Session
    from ui.views.context import Context


class FileCommands(QObject):
    """Opening, saving, and never losing a change without a word."""

    folder_used = Signal(str)
    """A file was chosen in this folder; the next dialog begins there, in the next run too."""

    def __init__(self, window: QWidget, jobs: Jobs, session: Session, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._session = session
        self.words = context.words
        self._folder = context.settings.files_folder
        session.file.opened.connect(lambda opened: self._use_folder_of(opened.path))
        session.file.saved.connect(lambda path, _: self._use_folder_of(path))

    def ask_guide(self) -> None:
        """Ask for a role guide or role file and read it."""
        path = dialogs.ask_guide(self._window, self.words, self.folder())
        if path:
            self._use_folder_of(path)
            self.open_path(path)

    def paste_guide(self) -> None:
        """Read the text on the clipboard as a role guide, or open the file that was copied."""
        nothing = QMimeData()  # where nothing was copied yet, the system has none at all
        mime = QGuiApplication.clipboard().mimeData() or nothing
        path = dropped_file(mime)
        if path:
            self.open_path(path)
        else:
            self._session.shelves.read_text(mime.text())

    def ask_kit(self) -> None:
        """Ask for a kit and open it."""
        self.open_path(dialogs.ask_kit(self._window, self.words, self.folder()))

    def open_path(self, path: str) -> None:
        """Open whatever a path names: a kit, a role file or a guide."""
        if not path:
            return
        if not path.lower().endswith(KIT_SUFFIX):
            self._session.shelves.read_source(path)
        elif self.may_leave():
            self._session.file.open(path)

    def save(self) -> None:
        """Save where the kit was saved before, else ask."""
        hand_over()
        file = self._session.file
        if file.path and not file.holder:
            self._session.save_kit(file.path)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask where to and save."""
        kit = self._session.kit
        if kit is None:
            return
        from kits.identity import kit_id

        usual = self._session.file.path or str(Path(self.folder()) / f"{kit_id(kit)}{KIT_SUFFIX}")
        path = dialogs.ask_save(self._window, self.words, usual)
        if path:
            self._session.save_kit(path)

    def ask_conflict(self, path: str) -> None:
        """Ask what to do when somebody else changed the file meanwhile."""
        answer = dialogs.ask_conflict(self._window, self.words, Path(path).name)
        if answer == "replace":
            self._session.save_kit(path, over_others=True)
        elif answer == "save-as":
            self.save_as()

    def may_leave(self) -> bool:
        """Ask what to do with changes; tell whether the kit may be left."""
        hand_over()
        if not self._session.modified:
            return True
        answer = dialogs.ask_changes(self._window, self.words)
        if answer == "save":
            self.save()
            self._jobs.wait("save")
            return not self._session.modified
        return answer == "discard"

    def folder(self) -> str:
        """Return the folder to begin in: where a file was chosen last, as long as it is there."""
        there = self._folder and Path(self._folder).is_dir()
        return self._folder if there else str(Path.home())

    def _use_folder_of(self, path: str) -> None:
        folder = str(Path(path).absolute().parent)
        if folder != self._folder:
            self._folder = folder
            self.folder_used.emit(folder)
