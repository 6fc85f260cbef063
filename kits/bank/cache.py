"""What was read of the bank, kept in the user's cache folder.

Of bank files only the parsing is kept: each value is validated as if it came from its YAML file,
so a cache that is stale, broken or somebody else's can cost time and nothing else. A value is
found by the digest of its file's bytes; path, size and time would tell less. What questions say
stands in a file of its own for each language: a language that is not asked for is not read.

Such a file is a seal and then a line for each bank file: its digest and its list as JSON, which is
parsed when it is asked for, so that few values are held at a time.

What words and names mean is kept too (``kept``), in files that only count for what they were made
from: the same data, read by the same code.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from platformdirs import user_cache_path

from roles.library import APPLICATION
from roles.model import LANGUAGES
from roles.storage import StorageError, read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from roles.model import Language

FORMAT = 1
"""To be raised when the same YAML is read into other values than before."""

MAX_BYTES = 100_000_000
"""A larger file of the cache is neither written nor read."""

_SHARED = "shared"
_SEAL = 17  # bytes

_Items: TypeAlias = "list[Any]"


class ParsedFiles:
    """The lists that bank files hold, by the files' bytes, for the languages that are used."""

    def __init__(self, languages: tuple[Language, ...], folder: Path | None = None) -> None:
        self._folder = folder or _usual_folder()
        self._languages = languages
        self._parts: dict[str, dict[bytes, bytes]] = {}
        self._used: set[bytes] = set()
        self._changed = False

    def get(self, data: bytes, ids: Container[str] | None = None) -> _Items | None:
        """Return the list in a file with these bytes, or None where it is not known.

        An item with texts in both languages comes without those that are not used. Of a list
        without any of these ``ids`` nothing comes.
        """
        key = _digest(data)
        lines = [self._part(name).get(key) for name in (_SHARED, *self._languages)]
        if None in lines:
            return None
        self._used.add(key)
        shared, *others = (line for line in lines if line is not None)
        items: _Items = json.loads(shared)
        if ids is not None and not any(item["id"] in ids for item in items):
            return []
        texts = map(json.loads, others)
        for language, own in zip(self._languages, texts, strict=True):
            for item, text in zip(items, own, strict=True):
                if text is not None:
                    item[language] = text
        return items

    def put(self, data: bytes, items: _Items) -> None:
        """Remember the list in a file with these bytes."""
        key = _digest(data)
        self._used.add(key)
        self._changed = True
        apart = [all(item.get(language) for language in LANGUAGES) for item in items]
        pairs = list(zip(items, apart, strict=True))
        shared = [_without_texts(item) if split else item for item, split in pairs]
        self._part(_SHARED)[key] = _line(shared)
        for language in LANGUAGES:
            texts = [item[language] if split else None for item, split in pairs]
            self._part(language)[key] = _line(texts)

    def save(self) -> None:
        """Write what is new, without the files that were not asked for.

        A disk that refuses is no loss: the files are parsed again next time.
        """
        if not self._changed:
            return
        with contextlib.suppress(StorageError):
            for name in (_SHARED, *LANGUAGES):
                part = self._part(name)
                kept = (key for key in sorted(self._used) if key in part)
                text = b"".join(b"%s %s\n" % (key, part[key]) for key in kept)
                if len(text) < MAX_BYTES:
                    write_whole(self._path(name), _seal(text) + text)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.parsed"

    def _part(self, name: str) -> dict[bytes, bytes]:
        if name not in self._parts:
            self._parts[name] = _read(self._path(name))
        return self._parts[name]


def kept(
    name: str,
    origin: bytes | None,
    make: Callable[[], Iterable[object]],
    folder: Path | None = None,
) -> tuple[bytes, ...]:
    """Return lines of JSON: those kept under this name if they are of this origin, or made anew.

    ``origin`` is all that they depend on; nothing is kept where it is not known.
    """
    if origin is None:
        return tuple(map(_line, make()))
    path = (folder or _usual_folder()) / f"{name}.made"
    with contextlib.suppress(StorageError):
        seal, _, text = read_bounded(path, MAX_BYTES).partition(b"\n")
        if seal == _seal_of(origin, text):
            return tuple(text.split(b"\n"))
    lines = tuple(map(_line, make()))
    text = b"\n".join(lines)
    data = b"%s\n%s" % (_seal_of(origin, text), text)
    if len(data) <= MAX_BYTES:
        with contextlib.suppress(StorageError):  # a disk that refuses: made again next time
            write_whole(path, data)
    return lines


def origin_of(modules: Iterable[str], *contents: bytes) -> bytes | None:
    """Return what tells apart what these modules make of these contents; None if nothing can.

    A module is known by what Python knows it by itself: its file's name, size and time.
    """
    parts = [sys.version.encode(), *contents]
    try:
        for file in (Path(str(sys.modules[module].__file__)) for module in modules):
            status = file.stat()
            parts.append(f"{file} {status.st_size} {status.st_mtime_ns}".encode())
    except OSError:  # the program was packed into one file
        return None
    return b"".join(map(_digest, parts))


def _usual_folder() -> Path:
    return user_cache_path(APPLICATION) / "bank"


def _seal_of(origin: bytes, text: bytes) -> bytes:
    """Return what stands before made lines: it fits neither others nor those of another origin."""
    return _digest(_digest(origin) + text)


def _read(path: Path) -> dict[bytes, bytes]:
    """Return a file of the cache; nothing if it is missing, broken or not ours."""
    try:
        data = read_bounded(path, MAX_BYTES + _SEAL)
    except StorageError:
        return {}
    if data[:_SEAL] != _seal(memoryview(data)[_SEAL:]):
        return {}
    file = BytesIO(data)  # line by line: all lines at once would be the file once more
    file.seek(_SEAL)
    lines = (line.rstrip().partition(b" ") for line in file)
    return {key: value for key, _, value in lines}


def _seal(text: bytes | memoryview) -> bytes:
    """Return what stands before the lines: the format, and what tells if a byte was lost."""
    return b"bank %02d %08x\n" % (FORMAT, zlib.crc32(text))


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).hexdigest().encode()


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _without_texts(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in LANGUAGES}
