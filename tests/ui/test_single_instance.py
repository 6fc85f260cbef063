from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.single_instance import FirstInstance, handed_over, server_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.single_instance import handed_over
QCoreApplication([])
sys.exit(0 if handed_over(sys.argv[1], sys.argv[2]) else 1)
"""


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path):
    name = server_name(str(tmp_path))
    first = FirstInstance(name)
    asked: list[str] = []
    first.asked.connect(asked.append)
    for path in ("/kits/Développeuse.ikit", ""):
        second = subprocess.Popen([sys.executable, "-c", SECOND, name, path], cwd=ROOT)
        qtbot.waitUntil(lambda s=second: s.poll() is not None, timeout=20_000)
        assert second.returncode == 0
    assert asked == ["/kits/Développeuse.ikit", ""]
    first.close()


def test_without_a_first_start_nothing_is_handed_over(qapp: object, tmp_path: Path):
    del qapp
    assert not handed_over(server_name(str(tmp_path)), "a.ikit")


def test_people_and_settings_do_not_share_a_window(tmp_path: Path):
    assert server_name(str(tmp_path / "a")) != server_name(str(tmp_path / "b"))
