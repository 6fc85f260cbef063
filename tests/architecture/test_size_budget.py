"""Files, functions and classes stay small enough to read at one sitting."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("roles", "kits", "ui", "tools", "tests")
FILE_LINES, FUNCTION_LINES, CLASS_LINES = 400, 50, 250
MAIN_LINES = 40
WINDOW_METHODS, WINDOW_INIT_LINES = 25, 25
EXCEPTIONS: dict[str, str] = {}
"""Place → why it may be larger."""

FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def too_large(source: str, name: str) -> list[str]:
    found: list[str] = []
    if source.count("\n") > FILE_LINES:
        found.append(f"{name}: {source.count(chr(10))} lines")
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and _lines(node) > FUNCTION_LINES
        ):
            found.append(f"{name}: {node.name} has {_lines(node)} lines")
        if isinstance(node, ast.ClassDef) and _lines(node) > CLASS_LINES:
            found.append(f"{name}: class {node.name} has {_lines(node)} lines")
    return [place for place in found if place not in EXCEPTIONS]


def test_the_scan_sees_the_project():
    names = {path.relative_to(ROOT).as_posix() for path in FILES}
    assert {"roles/model.py", "kits/generate/plan.py", "ui/app.py"} <= names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_keeps_to_the_budget(path: Path):
    assert too_large(path.read_text(encoding="utf-8"), path.name) == []


def test_a_planted_long_function_is_found():
    body = "\n".join("    x = 1" for _ in range(FUNCTION_LINES + 1))
    assert too_large(f"def long():\n{body}\n", "planted.py") == ["planted.py: long has 52 lines"]


def test_main_is_short_and_only_dispatches():
    source = (ROOT / "main.py").read_text(encoding="utf-8")
    assert source.count("\n") < MAIN_LINES
    top = {
        alias
        for node in ast.parse(source).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in (
            [node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert top == {"__future__", "sys"}, (
        "imports of rooms are inside main(), so that each stays lazy"
    )


def test_the_main_window_is_no_god():
    tree = ast.parse((ROOT / "ui" / "main_window.py").read_text(encoding="utf-8"))
    windows = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    assert windows
    for window in windows:
        methods = [node for node in window.body if isinstance(node, ast.FunctionDef)]
        assert len(methods) <= WINDOW_METHODS
        init = [method for method in methods if method.name == "__init__"]
        assert all(_lines(method) <= WINDOW_INIT_LINES for method in init)
