"""The import contracts hold, and each of them breaks when it is violated."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# (file to plant a line in, the line, the contract that must break)
VIOLATIONS = [
    ("roles/model.py", "import kits.model", "ui -> kits -> roles, never back"),
    ("kits/identity.py", "import ui.app", "ui -> kits -> roles, never back"),
    ("roles/library.py", "import PySide6", "kits and roles never see Qt"),
    ("kits/generate/plan.py", "import PySide6.QtCore", "kits and roles never see Qt"),
    ("kits/document/blocks.py", "import docx", "only the Word writer sees python-docx and lxml"),
    (
        "kits/generate/build.py",
        "import lxml.etree",
        "only the Word writer sees python-docx and lxml",
    ),
    ("kits/bank/index.py", "import kits.generate.build", "inside kits:"),
    ("kits/generate/plan.py", "import kits.render.html", "inside kits:"),
    ("kits/model.py", "import kits.languages", "inside kits:"),
    ("ui/session.py", "import ui.views", "inside ui:"),
    ("ui/viewmodels/__init__.py", "import ui.main_window", "inside ui:"),
    ("kits/render/html.py", "import kits.render.word", "renderers do not know each other"),
    ("kits/generate/solver.py", "import kits.generate.plan", "no cycles between siblings"),
]


def _lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=folder, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(folder), "PATH": "", "COLUMNS": "200"},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def _copy(folder: Path) -> Path:
    for room in ("roles", "kits", "ui"):
        shutil.copytree(
            ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__", "data")
        )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_every_contract_holds():
    status, output = _lint(ROOT)
    assert status == 0, output


@pytest.mark.parametrize(
    ("file", "line", "contract"), VIOLATIONS, ids=[f"{v[0]}-{v[1]}" for v in VIOLATIONS]
)
def test_a_planted_violation_breaks_its_contract(
    tmp_path: Path, file: str, line: str, contract: str
):
    planted = _copy(tmp_path) / file
    planted.write_text(planted.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    status, output = _lint(tmp_path)
    assert status != 0
    broken = [row for row in output.splitlines() if row.rstrip().endswith("BROKEN")]
    assert any(row.startswith(contract) for row in broken), output


def test_widgets_outside_their_rooms_are_refused_by_ruff(tmp_path: Path):
    ruff = Path(sys.executable).with_name("ruff")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / "ui" / "session.py"
    planted.parent.mkdir()
    planted.write_text("from PySide6.QtWidgets import QWidget\n")
    done = subprocess.run(
        [ruff, "check", "--select", "TID251", "."],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "TID251" in done.stdout


def test_the_core_runs_where_qt_cannot_be_imported(tmp_path: Path):
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None\n"
        "from kits.commands import run; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "build", "machine-learning-engineer", "--level", "mid",
         "--interviews", "45", "--out", str(tmp_path / "kit")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "kit").glob("*.docx"))
