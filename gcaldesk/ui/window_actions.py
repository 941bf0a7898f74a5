"""What can be done anywhere in the window: words and keys, the palette and the list of shortcuts."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from gcaldesk.domain.views import Overview
from gcaldesk.ui.actions import Actions, Command, Group
from gcaldesk.ui.palette import Palette
from gcaldesk.ui.present.frame import HeaderText
from gcaldesk.ui.present.palette import Entry, entries_of
from gcaldesk.ui.present.setting_fields import sections
from gcaldesk.ui.shortcut_list import ShortcutList
from gcaldesk.ui.sidebar import PageEntry

SPANS = ("hour", "hours", "tomorrow", "open")
ACTION, MAPPING, ISSUE = "action:", "mapping:", "issue:"


class WindowActions(QObject):
    """Owns the table of actions of one window; what they do is given to it."""

    mapping_chosen = Signal(object)
    """Account and object code."""
    issue_chosen = Signal(object)
    page_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._overview: Overview | None = None
        self._dialog: QDialog | None = None
        self.table = Actions(window)

    def add_pages(self, entries: tuple[PageEntry, ...]) -> None:
        """Offer each place under its number; the settings have a key of their own."""
        number = 0
        for entry in entries:
            keys = "Ctrl+,"
            if entry.key != "settings":
                number += 1
                keys = f"Ctrl+{number}"
            command = Command(
                f"page.{entry.key}", entry.words, Group.PLACES, (keys,), icon=entry.icon
            )
            self.table.add(command, self._on_page).setObjectName(entry.key)

    def add_settings(self, act: Callable[[], object]) -> None:
        """Offer each place of the settings by its name."""
        for section in sections():
            words = self.tr("Settings: {place}").format(place=section.title)
            command = Command(f"settings.{section.key}", words, Group.PLACES, icon=section.icon)
            self.table.add(command, act).setObjectName(section.key)

    def add_all(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Offer every command that `acts` can do, by its key."""
        own = {"palette": self.open_palette, "shortcuts": self.open_shortcuts}
        known = {command.key: command for command in self._commands()}
        for key, act in {**acts, **own}.items():
            self.table.add(known[key], act)

    def _commands(self) -> tuple[Command, ...]:
        sync, places, page, window = Group.SYNC, Group.PLACES, Group.PAGE, Group.WINDOW
        tr = self.tr
        return (
            Command("sync", tr("Sync now"), sync, ("F5", "Ctrl+R"), "arrows-clockwise"),
            Command("preview", tr("Preview changes"), sync, ("Ctrl+Shift+P",), "eye"),
            Command("pause.hour", tr("Pause for 1 hour"), sync, (), "pause-circle"),
            Command("pause.hours", tr("Pause for 4 hours"), sync, (), "pause-circle"),
            Command("pause.tomorrow", tr("Pause until tomorrow 08:00"), sync, (), "pause-circle"),
            Command("pause.open", tr("Pause until I resume"), sync, (), "pause-circle"),
            Command("resume", tr("Resume syncing"), sync, (), "play-circle"),
            Command("connect", tr("Connect an account"), sync, (), "user-circle-plus"),
            Command("google", tr("Open the Google side"), sync, (), "flask"),
            Command("reset", tr("Reset the sandbox…"), sync, (), "arrow-counter-clockwise"),
            Command("issue", tr("Next issue"), places, ("Ctrl+I",), "warning-circle"),
            Command("back", tr("Back"), places, ("Alt+Left",), "arrow-left"),
            Command("forward", tr("Forward"), places, ("Alt+Right",), "arrow-right"),
            Command("find", tr("Find in the list"), page, ("Ctrl+F",), "magnifying-glass"),
            Command("booking", tr("New booking"), page, ("Ctrl+N",), "calendar-plus"),
            Command("log", tr("Activity of the chosen booking"), page, ("Ctrl+L",), "list-bullets"),
            Command("palette", tr("Find an action by its name"), window, ("Ctrl+K",), "command"),
            Command("light", tr("Light theme"), window, (), "sun"),
            Command("dark", tr("Dark theme"), window, (), "moon"),
            Command("system", tr("Theme of the system"), window, (), "circle-half"),
            Command("shortcuts", tr("Keyboard shortcuts"), window, ("F1",), "keyboard"),
            Command("hide", tr("Hide the window"), window, ("Ctrl+W",), "eye-slash"),
            Command("quit", tr("Quit"), window, ("Ctrl+Q",), "sign-out"),
        )

    def show_state(self, text: HeaderText, overview: Overview | None) -> None:
        """Let only that be done which can be done now."""
        there = overview is not None and bool(overview.accounts)
        paused = overview is not None and overview.paused is not None
        sandbox = overview is not None and bool(overview.sandbox_url)
        for key, can in (
            ("sync", text.can_sync),
            ("preview", text.can_preview),
            ("google", sandbox),
            ("reset", sandbox),
            *((f"pause.{span}", there and not paused) for span in SPANS),
            ("resume", paused),
        ):
            self.table.action(key).setEnabled(can)

    def show_overview(self, overview: Overview) -> None:
        """Know what else can be found."""
        self._overview = overview

    @Slot()
    def _on_page(self) -> None:
        self.page_chosen.emit(self.sender().objectName())

    def entries(self) -> list[Entry]:
        """Return all that the palette finds at this moment."""
        table = self.table
        kinds = {
            Group.PLACES: self.tr("Place"),
            Group.SYNC: self.tr("Syncing"),
            Group.PAGE: self.tr("Page"),
            Group.WINDOW: self.tr("Window"),
        }
        actions = [
            Entry(
                f"{ACTION}{command.key}",
                command.words,
                kinds[command.group],
                table.keys(command.key),
                command.icon,
            )
            for command in table.usable()
            if command.key != "palette"
        ]
        return actions + entries_of(self._overview)

    @Slot()
    def open_palette(self) -> None:
        """Ask what a person wants to do or to open."""
        palette = Palette(self.entries(), self._window)
        palette.chosen.connect(self._on_chosen)
        palette.place_over(self._window)
        self._open(palette)
        palette.line.setFocus()

    @Slot()
    def open_shortcuts(self) -> None:
        """List every shortcut."""
        self._open(ShortcutList(self.table.shortcuts(), self._window))

    @property
    def dialog(self) -> QDialog | None:
        """The palette or the list, while one is open."""
        return self._dialog

    def _open(self, dialog: QDialog) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        closed = self.sender()
        closed.deleteLater()
        if closed is self._dialog:
            self._dialog = None

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key.startswith(ACTION):
            self.table.run(key.removeprefix(ACTION))
            return
        overview = self._overview
        for view in overview.mappings if overview else ():
            if key == f"{MAPPING}{view.account}|{view.object_code}":
                self.mapping_chosen.emit((view.account, view.object_code))
        for issue in overview.issues if overview else ():
            if key == f"{ISSUE}{issue.id}":
                self.issue_chosen.emit(issue.id)
