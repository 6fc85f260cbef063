"""A document is looked at before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QWidget

from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from ui.printing.printer import ask_print

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.model import Kit


def test_the_pages_are_shown_before_they_are_printed(kit: Kit, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    shown: list[bool] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        shown.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(300, leave)
    ask_print(window, documents_of(kit, (Kind.GUIDE,))[0], None)
    assert shown == [True]
