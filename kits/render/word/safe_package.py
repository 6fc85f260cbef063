"""Somebody else's Word file → its parts, read behind guards: size, zip, XML, macros, kind of file.

What cannot be trusted is refused with one Problem before anything is built from it. A file may lie
about the sizes of its parts, so they are counted while they are inflated.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    # lxml's stubs name the class only so
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

MAX_BYTES = 25_000_000
_MOST_ENTRIES = 2000
_MOST_OF_A_PART, _MOST_OF_XML, _MOST_OF_ALL = 40_000_000, 10_000_000, 120_000_000
_HIGHEST_RATIO, _RATIO_MATTERS_FROM = 200, 1_000_000
_CHUNK = 1 << 18
_LONGEST_NAME = 255

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CONTENT_TYPES = "[Content_Types].xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_KINDS = (f"{_WORDPROCESSING}document.main+xml", f"{_WORDPROCESSING}template.main+xml")

_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_START, _ENTRY_START = b"PK\x03\x04", b"PK\x01\x02"
_DOCTYPE = b"<!DOCTYPE"
_ACTIVE_NAMES = ("vbaproject.bin", "vbadata.xml", "/activex/")
_ACTIVE_TYPES = ("macroenabled", "vbaproject", "activex")


class RefusedError(Exception):
    """A file is not to be used; ``code`` is a message code."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def problem(self, file: str) -> Problem:
        """Return the refusal as a value."""
        return Problem(self.code, place=Place(file), params=tuple(self.params.items()))


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to by ``id``: another part, by its full name, or an external address."""

    id: str
    kind: str
    """Last word of the relation's type, such as ``image``."""
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file that passed the guards; every XML part of it can be parsed."""

    parts: Mapping[str, bytes]
    types: Mapping[str, str]
    """Content type by part name."""
    main: str
    """Name of the part that holds the body."""

    def tree(self, name: str) -> Element:
        """Return the root of an XML part."""
        return parsed(self.parts[name], name)

    def relations(self, name: str) -> tuple[Relation, ...]:
        """Return what a part refers to."""
        folder, file = posixpath.split(name)
        return _relations(self.parts, f"{folder}/_rels/{file}.rels".lstrip("/"), folder)

    def related(self, kind: str) -> str | None:
        """Return the name of the part of a kind, such as ``styles``, that the body refers to."""
        for relation in self.relations(self.main):
            if relation.kind == kind and relation.target in self.parts:
                return relation.target
        return None


def read_package(data: bytes, file: str) -> Package | Problem:
    """Return the parts of a .docx or .dotx file, or why it is not opened."""
    try:
        return _package(data)
    except RefusedError as refused:
        return refused.problem(file)


def parsed(data: bytes, name: str = "") -> Element:
    """Return the root of XML that may be hostile; RefusedError if it cannot be parsed."""
    from lxml import etree

    # The encoding is fixed, so that no declared one can hide a DOCTYPE from the guard.
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, huge_tree=False
    )
    if _DOCTYPE in data:
        _refuse("word.odd-content", part=name)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        _refuse("word.damaged", part=name)


def _refuse(code: str, **params: str) -> NoReturn:
    raise RefusedError(code, **params) from None


def _package(data: bytes) -> Package:
    _check_start(data)
    parts = _inflated(data)
    if "mimetype" in parts and b"opendocument" in parts["mimetype"]:
        _refuse("word.open-document")
    if _CONTENT_TYPES not in parts:
        _refuse("word.not-word")
    types = _content_types(parts)
    _check_active(parts, types)
    main = _main_part(parts, types)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")) and not name.startswith("customXml/"):
            _check_xml(name, content)
    root = parsed(parts[main], main)
    if root.tag != f"{WORD}document" or root.find(f"{WORD}body") is None:
        _refuse("word.damaged", part=main)
    return Package(parts, types, main)


def _check_start(data: bytes) -> None:
    if not data:
        _refuse("file.empty")
    if len(data) > MAX_BYTES:
        _refuse("file.too-large", limit=f"{MAX_BYTES // 1_000_000} MB")
    if data.startswith(_OLE_START):
        _refuse("word.old-or-locked")
    if not data.startswith(_ZIP_START):
        _refuse("word.not-word")
    if data.count(_ENTRY_START) > _MOST_ENTRIES:  # before the zip module lists them all
        _refuse("word.too-much")


def _inflated(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check_entries(entries)
            parts: dict[str, bytes] = {}
            room = _MOST_OF_ALL
            for entry in entries:
                parts[entry.filename] = _read_entry(archive, entry, room)
                room -= len(parts[entry.filename])
            return parts
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        _refuse("word.damaged", part="zip")


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_ENTRIES:
        _refuse("word.too-much")
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        _refuse("word.odd-content", part="zip")
    for entry in entries:
        name = entry.orig_filename
        odd = name.startswith("/") or ".." in name.split("/") or len(name) > _LONGEST_NAME
        if odd or any(sign in name for sign in "\\:\0"):
            _refuse("word.odd-content", part=name[:_LONGEST_NAME].replace("\0", ""))
        if entry.flag_bits & 1:
            _refuse("word.old-or-locked")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            _refuse("word.odd-content", part=name)


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    packed = max(entry.compress_size, 1)
    chunks: list[bytes] = []
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            swollen = size > _RATIO_MATTERS_FROM and size > packed * _HIGHEST_RATIO
            if swollen or size > min(room, _MOST_OF_A_PART):
                _refuse("word.too-much")
            chunks.append(chunk)
    return b"".join(chunks)


def _content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for entry in parsed(parts[_CONTENT_TYPES], _CONTENT_TYPES):
        type_ = entry.get("ContentType", "")
        if entry.tag == f"{_TYPES}Default":
            defaults[entry.get("Extension", "").lower()] = type_
        elif entry.tag == f"{_TYPES}Override":
            overrides[entry.get("PartName", "").removeprefix("/")] = type_
    return {
        name: overrides.get(name, defaults.get(name.rpartition(".")[2].lower(), ""))
        for name in parts
    }


def _check_active(parts: Mapping[str, bytes], types: Mapping[str, str]) -> None:
    for name in parts:
        low, type_ = f"/{name.lower()}", types[name].lower()
        if any(sign in low for sign in _ACTIVE_NAMES) or any(s in type_ for s in _ACTIVE_TYPES):
            _refuse("word.macros")


def _main_part(parts: Mapping[str, bytes], types: Mapping[str, str]) -> str:
    if _STRICT.encode() in parts.get("_rels/.rels", b""):
        _refuse("word.strict")
    for relation in _relations(parts, "_rels/.rels", ""):
        if relation.kind == "officeDocument" and not relation.external:
            if relation.target not in parts:
                _refuse("word.damaged", part=relation.target)
            if types[relation.target] not in _KINDS:
                _refuse("word.not-word")
            return relation.target
    _refuse("word.damaged", part="_rels/.rels")


def _check_xml(name: str, content: bytes) -> None:
    if len(content) > _MOST_OF_XML:
        _refuse("word.too-much")
    parsed(content, name)


def _relations(parts: Mapping[str, bytes], name: str, folder: str) -> tuple[Relation, ...]:
    if name not in parts:
        return ()
    found: list[Relation] = []
    for entry in parsed(parts[name], name).iter(_RELATION):
        target = entry.get("Target", "")
        external = entry.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = entry.get("Type", "").rpartition("/")[2]
        found.append(Relation(entry.get("Id", ""), kind, target, external))
    return tuple(found)
