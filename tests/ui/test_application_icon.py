from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from ui.app import Desk


def test_the_window_carries_the_programs_icon_small_and_large(desk: Desk):
    sizes = desk.window.windowIcon().availableSizes()
    assert {QSize(16, 16), QSize(256, 256)} <= set(sizes)
    assert QGuiApplication.desktopFileName() == "interview-kits"
