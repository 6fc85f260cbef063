"""The window: from command to usable."""

from __future__ import annotations

import os
import tempfile

from benchmarks.measure import line, process_seconds

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([]); window = QMainWindow(); window.resize(1280, 800); window.show()
QTimer.singleShot(0, app.quit); app.exec()
"""


def bench_window() -> None:
    print("window: from command to usable, against an empty PySide6 window")
    platform_ = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        place = {"QT_QPA_PLATFORM": platform_, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        empty = process_seconds(["-c", _EMPTY], place)
        ours = process_seconds(["tools/start_window.py"], place)
        roles = process_seconds(["tools/start_window.py", "--roles"], place)
    line(
        "window shown and answering",
        f"{ours * 1000:.0f} / {empty * 1000:.0f} ms",
        ours / empty,
        "<= 3",
    )
    line("  roles to choose from", f"{roles * 1000:.0f} ms", roles / empty, "-")
