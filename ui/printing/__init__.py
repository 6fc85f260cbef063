"""Documents on paper by Qt; Qt is imported when something is printed, not before."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from kits.render.pdf import PdfMaker


def qt_pdf() -> PdfMaker | None:
    """Return what makes PDFs by Qt, None where Qt cannot be loaded."""
    try:
        import PySide6.QtGui  # noqa: F401 - only to learn whether it loads
    except ImportError:  # PySide6, or a library of the system that it needs, is not there
        return None
    return pdf_of


def pdf_of(document: Document, appearance: Appearance) -> bytes:
    """Return a document as PDF; only on the thread that Qt runs on."""
    from ui.printing.pdf import make_pdf

    _application()
    return make_pdf(document, appearance)


@cache
def _application() -> QCoreApplication:
    """Return the application that fonts need; made here where no window made one."""
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if running is not None:
        return running
    if sys.platform.startswith("linux"):  # a display that does not answer would end the process
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["interview-kits"])
