from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ui.app import has_display

ROOT = Path(__file__).parents[2]


def _without_display(**more: str) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL", "LC_MESSAGES")
    return {k: v for k, v in os.environ.items() if k not in hidden} | more


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
@pytest.mark.parametrize(
    ("language", "words"), [("en_GB", "No display"), ("fr_FR", "Aucun écran")]
)
def test_without_a_display_one_line_says_what_to_do(language: str, words: str):
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env=_without_display(LANG=language, PYTHONUTF8="1"),
    )  # fmt: skip
    assert done.returncode == 2
    assert words in done.stderr
    command = re.search(r"(\S+) main\.py build", done.stderr)
    assert command
    assert Path(ROOT, command[1]) == Path(sys.executable)
    assert len(done.stderr.splitlines()) == 1


def test_the_window_opens_a_kit_named_on_the_command_line(tmp_path: Path):
    code = (
        "import sys; sys.argv = ['main.py', sys.argv[1]]\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "import ui.app\n"
        "start = ui.app.Desk.start\n"
        "def begin(desk, arguments):\n"
        "    start(desk, arguments)\n"
        "    look = QTimer(desk.window, interval=20)\n"
        "    board, shelves = desk.session.board, desk.session.shelves\n"
        "    look.timeout.connect(lambda: desk.jobs.busy or shelves.library is None\n"
        "        or (print([p.code for p in board.problems]), QApplication.exit(0)))\n"
        "    look.start()\n"
        "ui.app.Desk.start = begin\n"
        "import main; sys.exit(main.main())"
    )
    path = tmp_path / "empty.ikit"
    path.write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "file.empty" in done.stdout


@pytest.mark.parametrize(
    ("name", "value"),
    [("DISPLAY", ":1"), ("WAYLAND_DISPLAY", "w"), ("QT_QPA_PLATFORM", "offscreen")],
)
def test_any_of_three_variables_promises_a_display(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
):
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_display()
    monkeypatch.setenv(name, value)
    assert has_display()
    monkeypatch.delenv(name)
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_display()


def test_the_window_does_not_wait_for_what_builds_kits():
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from ui.app import Desk\n"
        "desk = Desk(app); desk.window.show()\n"
        "heavy = ('pydantic', 'highspy', 'docx', 'lxml', 'rapidfuzz', 'numpy', 'kits.generate',\n"
        "         'kits.render', 'kits.bank')\n"
        "print(sorted(m for m in sys.modules if m.startswith(heavy)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == "[]", done.stderr
