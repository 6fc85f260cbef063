"""The autosave journal: what a person had changed and not saved when the program ended.

Journals stand in a folder of the program, one for each kit with unsaved changes. They are written
whole or not at all, and know which file the kit belongs to.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kits.files import MAX_BYTES, read_kit, read_kit_file, write_kit
from roles.problem import Place, Problem, Severity
from roles.storage import StorageError, read_bounded, write_whole

if TYPE_CHECKING:
    from kits.model import Kit

SUFFIX = ".ikit-journal"
_SCHEMA = 1
_KEY_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Recovered:
    """A kit with changes that were not saved, and the file it belongs to."""

    journal: Path
    kit: Kit
    document: str
    """Path of the kit's file; empty for a kit that was never saved."""
    disk_digest: str
    """What ``write_journal`` was told of the file's bytes; compare it with what stands there."""
    kept_at: dt.datetime
    """When the journal was written, as the disk says."""


def journal_path(folder: Path, key: str) -> Path:
    """Return the journal of the kit with this key: its file's path, or any name for a new one."""
    name = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY_LENGTH]
    return folder / f"{name}{SUFFIX}"


def write_journal(journal: Path, kit: Kit, document: str = "", disk_digest: str = "") -> None:
    """Keep a kit as it is now; StorageError if the disk will not."""
    value = {
        "journal": _SCHEMA,
        "document": document,
        "disk_digest": disk_digest,
        "kit": json.loads(write_kit(kit)),
    }
    write_whole(journal, f"{json.dumps(value, sort_keys=True)}\n".encode())


def read_journals(folder: Path) -> tuple[tuple[Recovered, ...], tuple[Problem, ...]]:
    """Return what can be recovered, the newest first, and which journals cannot be read.

    A journal that says what its file says is of no use and is deleted.
    """
    found: list[Recovered] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        recovered = _read(path)
        if recovered is None:
            place = Place(str(path))
            problems.append(Problem.of("recovery.unreadable", Severity.WARNING, place))
        elif _is_saved(recovered):
            discard(path)
        else:
            found.append(recovered)
    found.sort(key=lambda one: (one.kept_at, one.journal.name), reverse=True)
    return tuple(found), tuple(problems)


def discard(journal: Path) -> None:
    """Forget a journal, if it is there; StorageError if the disk will not."""
    try:
        journal.unlink(missing_ok=True)
    except OSError as error:
        why = error.strerror or error
        raise StorageError(journal, "file.unwritable", why=why) from error


def _read(path: Path) -> Recovered | None:
    try:
        value: Any = json.loads(read_bounded(path, 2 * MAX_BYTES))
        kept_at = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except (StorageError, OSError, ValueError, OverflowError, RecursionError):
        return None
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    if fields.get("journal") != _SCHEMA:
        return None
    kit, _ = read_kit(json.dumps(fields.get("kit")).encode(), str(path))
    if kit is None:
        return None
    document, disk_digest = str(fields.get("document", "")), str(fields.get("disk_digest", ""))
    return Recovered(path, kit, document, disk_digest, kept_at)


def _is_saved(recovered: Recovered) -> bool:
    if not recovered.document:
        return False
    try:
        return read_kit_file(Path(recovered.document))[0] == recovered.kit
    except (
        StorageError,
        ValueError,
    ):  # it is gone, or its name is none: the journal is all there is
        return False
