"""Start at login: a file or a registry value of the person who is logged in, on each platform."""

import importlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from gcaldesk.domain.errors import StorageFailed

NAME = "gcaldesk"
LABEL = "org.gcaldesk.desktop"
"""What launchd calls it."""
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
BACKGROUND = "--background"
_NEEDS_QUOTES = set(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = ("\\", '"', "`", "$")


class StartAtLogin(Protocol):
    """Whether the program starts when its person logs in; the platform alone remembers it."""

    @property
    def place(self) -> str:
        """Where it is written, for a person who wants to look."""
        ...

    def is_on(self) -> bool:
        """Tell whether it starts at login."""
        ...

    def turn_on(self) -> None:
        """Start it at every login, in the background; raises StorageFailed."""
        ...

    def turn_off(self) -> None:
        """Start it at login no more; raises StorageFailed."""
        ...


def start_command(home: Path, *, own_folder: bool, windows: bool = False) -> tuple[str, ...]:
    """Return the words that start this very program in the background.

    Args:
        home: the data folder.
        own_folder: whether that folder was chosen and is not the platform's own place.
        windows: whether to use the interpreter that opens no console.
    """
    program = Path(sys.executable)
    if windows and program.name.lower() == "python.exe":
        program = program.with_name("pythonw.exe")
    folder = ("--data-folder", str(home)) if own_folder else ()
    return (str(program), "-m", "gcaldesk", *folder, BACKGROUND)


def desktop_entry(command: Sequence[str]) -> str:
    """Return an XDG autostart entry (Desktop Entry Specification 1.5)."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            "Comment=Keeps bookings and Google Calendar in step",
            f"Exec={' '.join(_exec_word(word) for word in command)}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def _exec_word(word: str) -> str:
    """Quote one word of an Exec line; a string value escapes its backslashes once more."""
    word = word.replace("%", "%%")
    if word and not _NEEDS_QUOTES & set(word):
        return word
    for letter in _ESCAPED:
        word = word.replace(letter, f"\\{letter}")
    return f'"{word}"'.replace("\\", "\\\\")


def entry_is_on(text: str) -> bool:
    """Tell whether a desktop's own settings have not switched the entry off."""
    lines = {line.strip().replace(" ", "").lower() for line in text.splitlines()}
    return not {"hidden=true", "x-gnome-autostart-enabled=false"} & lines


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a LaunchAgent that starts at login (launchd.plist(5))."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def run_value(command: Sequence[str]) -> str:
    """Return a command line as the registry's Run key wants it."""
    return subprocess.list2cmdline(command)


@dataclass(frozen=True, slots=True)
class AutostartFile:
    """A file of the person's own that the system reads at login."""

    path: Path
    content: bytes

    @property
    def place(self) -> str:
        """Where it is written."""
        return str(self.path)

    def is_on(self) -> bool:
        """Tell whether the file is there, and not switched off by another program."""
        try:
            return entry_is_on(self.path.read_text("utf-8", errors="replace"))
        except OSError:
            return False

    def turn_on(self) -> None:
        """Write the file."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(self.content)
        except OSError as error:
            raise _refused(self.place, error) from error

    def turn_off(self) -> None:
        """Remove the file."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self.place, error) from error


class Registry(Protocol):
    """One key of the person's own part of the Windows registry, with texts by name."""

    def get(self, name: str) -> str | None:
        """Return a text, or None where there is none."""
        ...

    def put(self, name: str, value: str) -> None:
        """Write a text; raises OSError."""
        ...

    def delete(self, name: str) -> None:
        """Remove a text; raises OSError."""
        ...


@dataclass(frozen=True, slots=True)
class AutostartValue:
    """A value of the registry's Run key."""

    registry: Registry
    value: str

    @property
    def place(self) -> str:
        """Where it is written."""
        return rf"HKEY_CURRENT_USER\{RUN_KEY}\{NAME}"

    def is_on(self) -> bool:
        """Tell whether the value is there."""
        return bool(self.registry.get(NAME))

    def turn_on(self) -> None:
        """Write the value."""
        try:
            self.registry.put(NAME, self.value)
        except OSError as error:
            raise _refused(self.place, error) from error

    def turn_off(self) -> None:
        """Remove the value."""
        try:
            if self.registry.get(NAME) is not None:
                self.registry.delete(NAME)
        except OSError as error:
            raise _refused(self.place, error) from error


def _refused(place: str, error: OSError) -> StorageFailed:
    return StorageFailed(
        "Starting at login could not be changed.",
        detail=f"{place}: {error.strerror or error}.",
        hint="Give yourself write access to it, or use the system's own list of login programs.",
    )


class _RunKey:
    """The Run key of the person who is logged in."""

    @property
    def _winreg(self) -> Any:
        return importlib.import_module("winreg")  # exists on Windows only

    def get(self, name: str) -> str | None:
        """Return a text, or None where there is none."""
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(reg.QueryValueEx(key, name)[0])
        except FileNotFoundError:
            return None

    def put(self, name: str, value: str) -> None:
        """Write a text."""
        reg = self._winreg
        with reg.CreateKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
            reg.SetValueEx(key, name, 0, reg.REG_SZ, value)

    def delete(self, name: str) -> None:
        """Remove a text."""
        reg = self._winreg
        with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY, 0, reg.KEY_SET_VALUE) as key:
            reg.DeleteValue(key, name)


def start_at_login(
    home: Path,
    *,
    own_folder: bool,
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> StartAtLogin:
    """Return what switches starting at login on this platform."""
    if platform == "win32":
        words = start_command(home, own_folder=own_folder, windows=True)
        return AutostartValue(_RunKey(), run_value(words))
    words = start_command(home, own_folder=own_folder)
    if platform == "darwin":
        path = Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        return AutostartFile(path, launch_agent(words))
    config = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    path = Path(config) / "autostart" / f"{NAME}.desktop"
    return AutostartFile(path, desktop_entry(words).encode())
