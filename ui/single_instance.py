"""One window for one person: files that a second start or the system hands over."""

from __future__ import annotations

import getpass
import hashlib

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 500
"""Milliseconds to wait for the first instance's answer."""
_LONGEST = 65_536


def server_name(place: str) -> str:
    """Return the name that instances of one person and one settings folder find each other by."""
    key = hashlib.sha256(f"{getpass.getuser()}\n{place}".encode()).hexdigest()[:16]
    return f"interview-kits-{key}"


def handed_over(name: str, path: str) -> bool:
    """Hand a path (or nothing) over to a running instance; tell whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(f"{path}\n".encode())
    socket.waitForBytesWritten(_PATIENCE)
    answered = socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return answered


class FirstInstance(QObject):
    """Listens for later starts and tells which file they were given."""

    asked = Signal(str)
    """The path that a later start was given, empty when there was none."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by one that was killed
            self._server.listen(name)
        self._server.newConnection.connect(self._take)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.setParent(self)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._read(socket))
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine(_LONGEST).data()).decode("utf-8", "replace")
        socket.write(b"taken\n")
        socket.flush()
        self.asked.emit(line.rstrip("\n"))


class SystemFiles(QObject):
    """Tells which files the system asks the running application to open, as macOS does."""

    asked = Signal(str)
    """The path of a file."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files that are to be opened, and nothing else."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(event.file())
            return True
        return super().eventFilter(watched, event)
