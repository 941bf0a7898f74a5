"""Activity: what the program did and why, newest first."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActivityFilter, ActivityRow, Overview
from gcaldesk.ui.activity_panel import EntryPanel
from gcaldesk.ui.booking_filters import TYPING_PAUSE
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import activity as words
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.words import counted, tr
from gcaldesk.ui.table import Table

PAGE = 200
PANEL = 300


class ActivityPage(QWidget):
    """Passive: shows pages of the journal, emits what a person looks for."""

    wanted_changed = Signal(object)
    """An ActivityFilter: show its first page, or with before_id the next."""
    booking_requested = Signal(object)
    """The BookingId behind a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._rows: tuple[ActivityRow, ...] = ()
        self._more = False
        self._asked = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find in the activity"))
        self.search.setToolTip(self.tr("Booking, calendar or reason (Ctrl+F)"))
        self.levels = Picker(self.tr("Result"), letters=9)
        self.levels.set_choices([Choice(v, tr(t)) for v, t in words.LEVEL_CHOICES])
        self.accounts = Picker(self.tr("Account"), letters=9)
        self.spans = Picker(self.tr("Time"), letters=9)
        self.spans.set_choices([Choice(v, tr(t)) for v, t in words.SPANS])
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._on_filters)
        self.search.textEdited.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_filters)
        for picker in (self.levels, self.accounts, self.spans):
            picker.currentIndexChanged.connect(self._on_filters)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(self.tr("Activity"), Look.HEADING))
        top.addSpacing(12)
        top.addWidget(self.search, 3)
        for picker in (self.levels, self.accounts, self.spans):
            top.addWidget(picker, 2)
        self.failure = FailureCard()
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("Activity"),
            stretch=5,
            give_up=(4, 3),
            least=210,
            widest=160,
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.more_wanted.connect(self._on_more)
        self.place = Place(self.table, "list-bullets")
        self.place.empty.acted.connect(self._on_clear)
        self.count = Label("", Look.SMALL)
        self.older = Button(self.tr("Load &older"), kind="link")
        self.older.clicked.connect(self._on_more)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.older)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.place, 1)
        left.addLayout(foot)
        self.panel = EntryPanel()
        self.panel.setFixedWidth(PANEL)
        self.panel.booking_requested.connect(self.booking_requested)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.failure)
        column.addLayout(row, 1)
        self.older.hide()

    @property
    def wanted(self) -> ActivityFilter:
        """What the filters ask for: the first page."""
        since = words.since_of(self.spans.value, self._overview.now) if self._overview else None
        return ActivityFilter(
            text=self.search.text().strip(),
            account=self.accounts.value,
            level=self.levels.value,
            since=since,
        )

    def show_overview(self, overview: Overview) -> None:
        """Take over the accounts and the present time."""
        self._overview = overview
        names = [Choice(v.account.name, v.account.name) for v in overview.accounts]
        self.accounts.set_choices([Choice("", self.tr("All accounts")), *names])
        self.accounts.setVisible(len(names) > 1)

    def show_rows(self, rows: tuple[ActivityRow, ...], wanted: ActivityFilter) -> None:
        """Show the first page, or add an older one."""
        assert self._overview is not None
        self.failure.clear()
        cells = words.activity_rows(rows, now=self._overview.now)
        if wanted.before_id is None:
            self._rows = rows
            self.table.set_rows(cells)
        else:
            self._rows += rows
            self.table.append_rows(cells)
        self._more, self._asked = len(rows) >= PAGE, False
        self.older.setVisible(self._more)
        self.count.setText(counted(len(self._rows), "1 line", "{n} lines") if self._rows else "")
        if self._rows:
            self.place.show_content()
            if self.table.key is None:
                self.table.select(self._rows[0].id)
        else:
            self._show_empty()
            self.panel.show_entry(None)

    def _show_empty(self) -> None:
        if self.wanted == ActivityFilter():
            text = self.tr("Everything that gcaldesk does will stand here, with its reason.")
            self.place.show_empty(self.tr("No run yet"), text)
        else:
            text = self.tr("No line fits what you look for.")
            self.place.show_empty(self.tr("Nothing found"), text, self.tr("Show everything"))

    def show_error(self, error: GcaldeskError) -> None:
        """Show why the journal could not be read."""
        self.failure.show_error(error)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_filters(self) -> None:
        self.wanted_changed.emit(self.wanted)

    @Slot()
    def _on_clear(self) -> None:
        for picker in (self.levels, self.accounts, self.spans):
            blocked = picker.blockSignals(True)
            picker.select("")
            picker.blockSignals(blocked)
        self.search.clear()
        self._on_filters()

    @Slot()
    def _on_more(self) -> None:
        if self._more and not self._asked and self._rows:
            self._asked = True
            wanted = self.wanted
            self.wanted_changed.emit(
                ActivityFilter(
                    text=wanted.text,
                    account=wanted.account,
                    level=wanted.level,
                    since=wanted.since,
                    before_id=self._rows[-1].id,
                )
            )

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        row = next((row for row in self._rows if row.id == key), None)
        self.panel.show_entry(words.entry_text(row) if row else None)
