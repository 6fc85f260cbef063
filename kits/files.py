"""A kit file (.ikit): UTF-8 JSON with sorted keys that opens the same on any machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from kits.model import Kit
from roles.problem import Place, Problem
from roles.storage import read_bounded

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".ikit"
MAX_BYTES = 20_000_000
SCHEMA = 1


def write_kit(kit: Kit) -> bytes:
    """Return the kit file's bytes; the same kit always gives the same bytes."""
    value = kit.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    value["schema"] = kit.schema_
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def read_kit(data: bytes, file: str) -> tuple[Kit | None, list[Problem]]:
    """Return the kit in ``data``, or None and why it cannot be opened."""
    place = Place(file)
    if not data.strip():
        return None, [Problem.of("file.empty", place=place)]
    try:
        value: Any = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        return None, [Problem.of("kit.not-a-kit", place=place)]
    if not isinstance(value, dict) or "interviews" not in value:
        return None, [Problem.of("kit.not-a-kit", place=place)]
    fields = cast("dict[str, object]", value)
    schema = fields.get("schema", SCHEMA)
    if isinstance(schema, int) and schema > SCHEMA:
        return None, [Problem.of("kit.newer", place=place, schema=schema)]
    try:
        return Kit.model_validate(fields), []
    except ValidationError as error:
        return None, [_problem(detail["loc"], detail["msg"], file) for detail in error.errors()]


def read_kit_file(path: Path) -> tuple[Kit | None, list[Problem]]:
    """Read a kit from the disk; raise StorageError if the disk will not."""
    return read_kit(read_bounded(path, MAX_BYTES), str(path))


def _problem(location: tuple[str | int, ...], why: str, file: str) -> Problem:
    field = ".".join(str(part) for part in location)
    name = str(location[-1]) if location else ""
    return Problem.of("field.wrong", place=Place(file, field=field), name=name, why=why)
