"""Files read within bounds and written whole or not at all: the core's only open-for-write."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path

TEMPORARY_PREFIX = ".ikit-"
TEMPORARY_SUFFIX = ".tmp"
STALE_SECONDS = 3600.0


class StorageError(Exception):
    """The disk would not do what was asked; ``reason`` is a message code."""

    def __init__(self, path: Path | str, reason: str, **params: object) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason
        self.params = tuple((name, str(value)) for name, value in params.items())


def read_bounded(path: Path, limit: int) -> bytes:
    """Return a file's bytes; StorageError if it is missing, unreadable or over ``limit`` bytes."""
    try:
        if path.is_dir():
            raise StorageError(path, "file.is-folder")
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size  # 0 where nobody knows, as in a pipe
            data = stream.read(min(size or limit, limit) + 1)
    except FileNotFoundError:
        raise StorageError(path, "file.missing") from None
    except OSError as error:
        raise StorageError(path, "file.unreadable", why=error.strerror or error) from error
    if len(data) > limit:
        raise StorageError(path, "file.too-large", limit=f"{limit // 1_000_000} MB")
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``: a reader sees the old file or the new one, never a part.

    Follows a link to its target, keeps the file's mode, makes missing folders, and raises
    StorageError with nothing left behind if any step fails.
    """
    target = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        make_folder(target.parent)
        handle, name = tempfile.mkstemp(TEMPORARY_SUFFIX, TEMPORARY_PREFIX, target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _copy_mode(target, temporary)
        temporary.replace(target)
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        raise StorageError(path, "file.unwritable", why=error.strerror or error) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def write_all(folder: Path, files: dict[str, bytes]) -> None:
    """Write several files into ``folder``, all or none of them.

    They are first written beside each other in a hidden folder; only when every one is on the disk
    are they moved into place. Files that were already there are put back if a move fails.
    """
    make_folder(folder)
    sweep_temporaries(folder)
    try:
        staging = Path(tempfile.mkdtemp(TEMPORARY_SUFFIX, TEMPORARY_PREFIX, folder))
    except OSError as error:
        raise StorageError(folder, "file.unwritable", why=error.strerror or error) from error
    try:
        for name, data in files.items():
            write_whole(staging / name, data)
        _move_into_place(staging, folder, list(files))
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def make_folder(folder: Path) -> None:
    """Make a folder and its parents; raise StorageError if something stands in the way."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise StorageError(folder, "folder.is-file") from None
    except OSError as error:
        raise StorageError(folder, "file.unwritable", why=error.strerror or error) from error


def sweep_temporaries(folder: Path, older_than_seconds: float = STALE_SECONDS) -> int:
    """Delete what an interrupted run of ours left in ``folder``; return how many there were.

    Young ones are left alone: another window may be writing there now.
    """
    limit = time.time() - older_than_seconds
    swept = 0
    for path in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime > limit:
                continue
            shutil.rmtree(path) if path.is_dir() else path.unlink()
            swept += 1
    return swept


def _move_into_place(staging: Path, folder: Path, names: list[str]) -> None:
    kept = staging / "kept"
    kept.mkdir()
    moved: list[str] = []
    try:
        for name in names:
            if (folder / name).exists():
                (folder / name).replace(kept / name)
            moved.append(name)
            (staging / name).replace(folder / name)
    except OSError as error:
        for name in moved:
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
            if (kept / name).exists():
                (kept / name).replace(folder / name)
        raise StorageError(folder, "file.unwritable", why=error.strerror or error) from error


def _copy_mode(target: Path, temporary: Path) -> None:
    if target.exists():
        shutil.copymode(target, temporary)
        return
    # mkstemp makes private files; a document is as readable as any other the user makes.
    umask = os.umask(0)
    os.umask(umask)
    temporary.chmod(0o666 & ~umask)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the platform lets a folder be synced."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
