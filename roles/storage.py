"""Files read within bounds and written whole or not at all: the core's only open-for-write."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

TEMPORARY_PREFIX = ".ikit-"
TEMPORARY_SUFFIX = ".tmp"
STALE_SECONDS = 3600.0
_SYNCED_AT_ONCE = 8


class StorageError(Exception):
    """The disk would not do what was asked; ``reason`` is a message code."""

    def __init__(self, path: Path | str, reason: str, **params: object) -> None:
        super().__init__(str(path), reason)  # what it takes to make it anew in another process
        self.path = str(path)
        self.reason = reason
        self.params = tuple((name, str(value)) for name, value in params.items())

    def __str__(self) -> str:
        """Return where and why, for a log."""
        return f"{self.path}: {self.reason}"


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


class Staging:
    """Files on their way into a folder; ``path`` is where they lie until then."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, name: str, data: bytes) -> None:
        """Write one file; ``name`` may lead through folders of its own."""
        target = self.path / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        except OSError as error:
            raise StorageError(target, "file.unwritable", why=error.strerror or error) from error

    @property
    def names(self) -> list[str]:
        """Return what lies here so far, whoever wrote it."""
        found = (path for path in self.path.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.path).as_posix() for path in found)


@contextlib.contextmanager
def staged(folder: Path) -> Generator[Staging]:
    """Give a place to write files one by one that arrive in ``folder`` together, or not at all.

    They lie in a hidden folder; only when the block has ended well and every one is on the disk
    are they moved into place. Whatever else happens, a stop from the keyboard too, ``folder`` is
    as it was.
    """
    missing = [path for path in (folder, *folder.parents) if not is_there(path)]
    arrived = False
    hidden: Path | None = None
    try:
        make_folder(folder)
        sweep_temporaries(folder)
        hidden, staging, kept = _hidden_places(folder)
        yield staging
        _move_into_place(staging, folder, kept)
        arrived = True
    finally:
        if hidden is not None:
            shutil.rmtree(hidden, ignore_errors=True)
        if not arrived:
            _remove_empty(missing)


def write_all(folder: Path, files: dict[str, bytes]) -> None:
    """Write several files into ``folder``, all or none of them."""
    with staged(folder) as staging:
        for name, data in files.items():
            staging.write(name, data)


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there; one with a name that no disk takes is not."""
    try:
        return path.exists()
    except OSError:
        return False


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


def _hidden_places(folder: Path) -> tuple[Path, Staging, Path]:
    """Make a hidden folder; in it, one for what is new and one for what it takes the place of."""
    try:
        hidden = Path(tempfile.mkdtemp(TEMPORARY_SUFFIX, TEMPORARY_PREFIX, folder))
        new, kept = (hidden / f"{TEMPORARY_PREFIX}{name}" for name in ("new", "kept"))
        new.mkdir()
    except OSError as error:
        raise StorageError(folder, "file.unwritable", why=error.strerror or error) from error
    return hidden, Staging(new), kept


def _move_into_place(staging: Staging, folder: Path, kept: Path) -> None:
    """Move every file; if one cannot be moved, put back what stood in the place of the others."""
    names = staging.names
    places = {(folder / name).parent for name in names}
    missing = sorted((path for path in places if not path.exists()), reverse=True)
    try:
        _sync_files([staging.path / name for name in names])
        for name in names:
            _exchange(staging.path / name, folder / name, kept / name)
    except BaseException as error:
        for name in names:
            _put_back(staging.path / name, folder / name, kept / name)
        _remove_empty(missing)
        if isinstance(error, OSError):
            why = error.strerror or error
            raise StorageError(folder, "file.unwritable", why=why) from error
        raise
    _sync_folder(folder)


def _exchange(new: Path, place: Path, kept: Path) -> None:
    """Put a new file in its place and keep what stood there."""
    if place.is_dir():
        raise StorageError(place, "file.is-folder")
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        place.replace(kept)
    new.replace(place)


def _put_back(new: Path, place: Path, kept: Path) -> None:
    with contextlib.suppress(OSError):
        if kept.exists():
            kept.replace(place)
        elif not new.exists():
            place.unlink(missing_ok=True)


def _remove_empty(folders: list[Path]) -> None:
    for path in folders:
        with contextlib.suppress(OSError):
            path.rmdir()


def _sync_files(paths: list[Path]) -> None:
    """Wait until files are on the disk; it takes many at once as quickly as a few."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_SYNCED_AT_ONCE) as pool:
        list(pool.map(_sync_file, paths))


def _sync_file(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


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
