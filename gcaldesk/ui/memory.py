"""What the window remembers of its own on this machine: a small file beside the data.

Nothing here decides what is synced; losing the file loses comfort only.
"""

import json
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")
FILE = "window.ini"
THEMES = ("system", "light", "dark")


class OnClose(StrEnum):
    """What closing the window does."""

    ASK = "ask"
    TRAY = "tray"
    """Go on in the background; the tray brings the window back."""
    QUIT = "quit"


class NoticeLevel(StrEnum):
    """From which gravity on the desktop shows a notification."""

    OFF = "off"
    CRITICAL = "critical"
    PROBLEM = "problem"
    INFO = "info"


class Memory:
    """Reads and writes one value at a time; used by the GUI thread only."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    @property
    def on_close(self) -> OnClose:
        """What closing the window does; ASK until a person has said."""
        return OnClose(self._word("close", OnClose.ASK, tuple(OnClose)))

    @on_close.setter
    def on_close(self, value: OnClose) -> None:
        self._file.setValue("close", value.value)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`; empty where none was chosen in the window."""
        return self._word("theme", "", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._file.setValue("theme", value)

    @property
    def language(self) -> str:
        """The language of the window by its code; empty follows the system."""
        return str(self._file.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._file.setValue("language", value)

    @property
    def notices(self) -> NoticeLevel:
        """From which gravity on to notify."""
        return NoticeLevel(self._word("notices", NoticeLevel.PROBLEM, tuple(NoticeLevel)))

    @notices.setter
    def notices(self, value: NoticeLevel) -> None:
        self._file.setValue("notices", value.value)

    @property
    def mono_tray(self) -> bool:
        """Whether the tray shows its icon without colour."""
        return self._word("mono_tray", "no", ("yes", "no")) == "yes"

    @mono_tray.setter
    def mono_tray(self, value: bool) -> None:
        self._file.setValue("mono_tray", "yes" if value else "no")

    @property
    def told(self) -> dict[str, str]:
        """When each cause was notified last, as ISO instants."""
        try:
            found = json.loads(str(self._file.value("told", "{}")))
        except ValueError:
            return {}
        return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}

    @told.setter
    def told(self, value: dict[str, str]) -> None:
        self._file.setValue("told", json.dumps(value))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt keeps it; empty at first."""
        found = self._file.value("geometry", QByteArray())
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)

    def get(self, name: str, default: T) -> T:
        """Return a JSON value such as `bookings/widths`, where it is of the default's kind."""
        try:
            found = json.loads(str(self._file.value(name, "")))
        except ValueError:
            return default
        return found if isinstance(found, type(default)) else default

    def put(self, name: str, value: object) -> None:
        """Remember a JSON value, where it is another than before."""
        text = json.dumps(value)
        if self._file.value(name, "") != text:
            self._file.setValue(name, text)

    def save(self) -> None:
        """Write to the file now, where the session may end at any moment."""
        self._file.sync()

    def _word(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = str(self._file.value(key, default))
        return value if value in allowed else default
