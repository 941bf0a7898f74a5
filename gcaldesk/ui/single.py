"""One window for a data folder: a second start tells the first one and ends."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1500
RAISE, GREET = b"raise\n", b"greet\n"
"""What a second start says: bring the window to the front, or only: are you there?"""
ANSWER = b"here\n"


def name_for(home: Path) -> str:
    """Return the name under which the window of a data folder can be reached."""
    mark = hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:20]
    return f"gcaldesk-{mark}"


def find_first(home: Path, *, raise_it: bool) -> bool:
    """Tell whether a window of this data folder is open, and bring it to the front if asked.

    One that is too busy to answer hears it later: a killed one leaves nothing to connect to. Needs
    no application.
    """
    socket = QLocalSocket()
    socket.connectToServer(name_for(home))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(RAISE if raise_it else GREET)
    socket.waitForBytesWritten(WAIT_MS)
    socket.waitForReadyRead(WAIT_MS)
    socket.close()
    return True


class FirstWindow(QObject):
    """Answers later starts; whoever makes it listens until `close`."""

    raise_requested = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_for(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin to answer; false where another does, or where the system refuses."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):  # listening would take the name from whoever has it
            return False
        QLocalServer.removeServer(self._name)  # left over from one that was killed
        return self._server.listen(self._name)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._on_word)
        if socket.bytesAvailable():
            self._answer(socket)

    @Slot()
    def _on_word(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        word = socket.readAll().data()
        if word not in {RAISE, GREET}:
            return
        socket.write(ANSWER)
        socket.flush()
        if word == RAISE:
            self.raise_requested.emit()
