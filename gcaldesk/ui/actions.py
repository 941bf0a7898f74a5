"""The one table of what can be done: shortcuts, F1, the palette and the tray all read it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Group(StrEnum):
    """Where an action stands in the list of shortcuts, in this order."""

    SYNC = "sync"
    PLACES = "places"
    PAGE = "page"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Command:
    """What a person can do anywhere in the window."""

    key: str
    words: str
    group: Group
    shortcuts: tuple[str, ...] = ()
    icon: str = "caret-right"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the list of shortcuts."""

    words: str
    keys: tuple[str, ...]
    """As the platform writes them."""


class Actions(QObject):
    """Makes each command an action of the window, and finds it again by its key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, command: Command, act: Callable[[], object]) -> QAction:
        """Offer a command; `act` is a bound slot that takes nothing."""
        assert command.key not in self._commands, command.key
        action = QAction(command.words.replace("&", "&&"), self._window)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        # A key that is held down would ask for one round after the other.
        action.setAutoRepeat(False)
        action.triggered.connect(act)
        self._window.addAction(action)
        self._commands[command.key] = command
        self._actions[command.key] = action
        return action

    def action(self, key: str) -> QAction:
        """Return a command's action, for menus and for switching it on and off."""
        return self._actions[key]

    def __contains__(self, key: object) -> bool:
        return key in self._actions

    def keys(self, key: str) -> str:
        """Return a command's first shortcut as the platform writes it; empty where it has none."""
        return _native(self._actions[key].shortcut())

    def usable(self) -> list[Command]:
        """Return what can be done at this moment, in the order it was added."""
        return [
            command
            for key, command in self._commands.items()
            if self._actions[key].isEnabled() and self._actions[key].isVisible()
        ]

    def run(self, key: str) -> None:
        """Do it, as its shortcut would."""
        self._actions[key].trigger()

    def shortcuts(self) -> dict[Group, list[Shortcut]]:
        """List every shortcut there is: of the commands, and those that pages brought along.

        A page's own `QShortcut` says in its `whatsThis` what it does.
        """
        found: dict[Group, list[Shortcut]] = {group: [] for group in Group}
        for key, command in self._commands.items():
            keys = tuple(_native(one) for one in self._actions[key].shortcuts())
            if keys and self._actions[key].isVisible():
                found[command.group].append(Shortcut(command.words, keys))
        found[Group.PAGE] += _of_pages(self._window.findChildren(QShortcut))
        return found


def _of_pages(shortcuts: Iterable[QShortcut]) -> list[Shortcut]:
    keys: dict[str, list[str]] = {}
    for shortcut in shortcuts:
        if shortcut.whatsThis():
            known = keys.setdefault(shortcut.whatsThis(), [])
            text = _native(shortcut.key())
            known += [text] if text not in known else []
    return [Shortcut(words, tuple(found)) for words, found in keys.items()]


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
