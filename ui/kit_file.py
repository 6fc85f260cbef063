"""The file of the present kit: opened, saved with its last versions kept, and watched."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, Signal

from roles.problem import Place, Problem
from ui import work

if TYPE_CHECKING:
    from kits.model import Kit
    from ui.jobs import Jobs, Outcome
    from ui.problem_board import ProblemBoard


BACKUPS = 3
"""How many earlier versions of a kit's file are kept."""
_LONGEST_STEM = 40


def backup_folder() -> Path:
    """Return where earlier versions of saved kits lie, away from the documents themselves."""
    return user_state_path("interview-kits") / "backups"


def backup_path(path: Path, number: int) -> Path:
    """Return where an earlier version of a kit's file is kept, 1 for the last one."""
    key = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    name = f"{path.stem[:_LONGEST_STEM]}-{key}-{number}{work.KIT_SUFFIX}"
    return backup_folder() / name


def save_with_backup(kit: Kit, path: str, expected: str) -> str:
    """Write a kit as ``work.save_kit`` does, and keep what stood there before."""
    from roles.storage import StorageError

    before = _bytes_of(Path(path))
    digest = work.save_kit(kit, path, expected)
    if digest and before and hashlib.sha256(before).hexdigest() != digest:
        with suppress(StorageError, OSError):  # the kit itself is saved, which is what was asked
            _keep(Path(path), before)
    return digest


def _keep(path: Path, before: bytes) -> None:
    from roles.storage import write_whole

    if path.resolve().parent == backup_folder().resolve():
        return
    for number in range(BACKUPS, 1, -1):
        younger = backup_path(path, number - 1)
        if younger.exists():
            younger.replace(backup_path(path, number))
    write_whole(backup_path(path, 1), before)


def _bytes_of(path: Path) -> bytes:
    """Return what stands there, nothing if it cannot be read."""
    from kits.files import MAX_BYTES
    from roles.storage import StorageError, read_bounded

    try:
        return read_bounded(path, MAX_BYTES)
    except StorageError:
        return b""


def lock_path(path: Path) -> Path:
    """Return the hidden file beside a kit's that says a window has it open."""
    return path.with_name(f".~{path.name}.lock")


class KitFile(QObject):
    """Where the kit lies on the disk, and what stands there."""

    changed = Signal()
    """The path, or what is known of who else uses it."""
    opened = Signal(object)
    """A kit was read: ``work.Opened`` with its kit."""
    saved = Signal(str, object)
    """The path and the kit that stands there now."""
    conflicted = Signal(str)
    """Saving would replace what somebody else wrote there meanwhile: the path."""

    def __init__(self, jobs: Jobs, board: ProblemBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._board = board
        self._lock: QLockFile | None = None
        self.path = ""
        self.digest = ""
        """Of the bytes as they were read or written last."""
        self.holder = ""
        """The machine that has the file open, when it is not this window."""

    def open(self, path: str) -> None:
        """Read a kit file."""
        self._jobs.run("open", lambda _: work.open_kit(path), self._take_opened)

    def save(self, kit: Kit, path: str, *, over_others: bool = False) -> None:
        """Write a kit, but not over what somebody else wrote there meanwhile unless told so."""
        expected = self.digest if path == self.path and not over_others else ""
        self._jobs.run(
            "save",
            lambda _: save_with_backup(kit, path, expected),
            partial(self._take_saved, kit, path),
        )

    def adopt(self, path: str) -> None:
        """Belong to a file without reading it; what stands there now may be replaced."""
        self._settle(path, work.digest_of_file(path))

    def look_again(self) -> None:
        """Tell when the file is no longer what this window read or wrote.

        Asked whenever the window comes to the front: it also holds on network drives, where
        nothing tells of changes.
        """
        if self.path:
            path = self.path
            self._jobs.run("look", lambda _: work.digest_of_file(path), self._take_look)

    def leave(self) -> None:
        """Have no file any more."""
        self._settle("", "")

    def _take_opened(self, outcome: Outcome[work.Opened]) -> None:
        opened = self._board.value(outcome, "file")
        if opened is None:
            return
        self._board.put("file", () if opened.kit else opened.problems)
        if opened.kit is not None:
            self._settle(opened.path, opened.digest)
            self.opened.emit(opened)

    def _take_saved(self, kit: Kit, path: str, outcome: Outcome[str | None]) -> None:
        digest = self._board.value(outcome, "file")
        if digest is None:
            return
        if not digest:
            self.conflicted.emit(path)
            return
        self._board.put("file", ())
        self._settle(path, digest)
        self.saved.emit(path, kit)

    def _take_look(self, outcome: Outcome[str]) -> None:
        digest = self._board.value(outcome, "file")
        if not self.path or digest is None or digest == self.digest:
            return
        code = "ui.file-changed" if digest else "ui.file-gone"
        self._board.put("file", (Problem.of(code, place=Place(self.path)),))

    def _settle(self, path: str, digest: str) -> None:
        """Belong to this file from now on."""
        self.digest = digest
        if path != self.path:
            self.path = path
            self._take_lock()
        self.changed.emit()

    def _take_lock(self) -> None:
        """Say to other windows that this one has the file open."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self.holder = None, ""
        if not self.path:
            return
        lock = QLockFile(str(lock_path(Path(self.path))))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return
        if lock.error() is QLockFile.LockError.LockFailedError:
            self.holder = lock.getLockInfo()[1] or "?"
            place = Place(self.path)
            self._board.put("file", (Problem.of("ui.file-in-use", place=place, by=self.holder),))
