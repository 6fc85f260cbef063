"""Golden files: what a document said when somebody last looked at it."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "golden" / "documents"


def compare(name: str, text: str, *, update: bool) -> None:
    """Compare a text to its golden file, or write that file anew."""
    path = FOLDER / name
    if update:
        FOLDER.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    known = path.read_text(encoding="utf-8") if path.exists() else ""
    if text != known:
        lines = difflib.unified_diff(
            known.splitlines(), text.splitlines(), f"golden/{name}", "now", lineterm="", n=2
        )
        pytest.fail("\n".join([*list(lines)[:80], "run pytest --update-golden and read the diff"]))
