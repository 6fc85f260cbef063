"""What texts need to be laid out on a thread that is not Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop, QThread


def make_ready() -> None:
    """Give this thread what the timers of a layout need; without it Qt complains of each."""
    if QAbstractEventDispatcher.instance() is None:
        QEventLoop()


def let_layouts_settle() -> None:
    """Let the timers of layouts run out, so that they can be put away on any thread."""
    running = QCoreApplication.instance()
    if running is not None and QThread.currentThread() is not running.thread():
        QEventLoop().processEvents()
