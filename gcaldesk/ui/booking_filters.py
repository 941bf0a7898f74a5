"""The line above the list of bookings: find, object, status, time."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QTimer, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.booking import Object
from gcaldesk.domain.views import BookingFilter
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present import bookings as words
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.pair_rows import LINKS
from gcaldesk.ui.present.words import tr

TYPING_PAUSE = 250
"""Milliseconds after the last letter before the list is asked for."""


class BookingFilters(QWidget):
    """Emits a BookingFilter whenever a person narrows the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find…"))
        self.search.setAccessibleName(self.tr("Find a booking by title or customer"))
        self.search.setToolTip(self.tr("Title, customer or notes (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.objects = Picker(self.tr("Object"), letters=8)
        self.statuses = Picker(self.tr("Status"), letters=7)
        self.links = Picker(self.tr("Link to Google"), letters=7)
        self.links.set_choices([Choice(k, tr(text)) for k, text in LINKS])
        self.periods = Picker(self.tr("Time"), letters=9)
        self.periods.set_choices([Choice(k, tr(text)) for k, text in words.PERIODS])
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.textEdited.connect(self._on_typed)
        self.search.returnPressed.connect(self.changed)
        for picker in (self.objects, self.statuses, self.links, self.periods):
            picker.currentIndexChanged.connect(self._on_picked)
        self.since, self.until = QDateEdit(), QDateEdit()
        dates = QHBoxLayout()
        dates.setContentsMargins(0, 0, 0, 0)
        for edit, name in ((self.since, self.tr("From")), (self.until, self.tr("to"))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("ddd d MMM yyyy")
            edit.setDate(QDate.currentDate())
            edit.setAccessibleName(self.tr("{name} date").format(name=name))
            edit.dateChanged.connect(self._on_picked)
            dates.addWidget(Label(name, Look.MUTED))
            dates.addWidget(edit)
        dates.addStretch(1)
        self._dates = QWidget()
        self._dates.setLayout(dates)
        self._dates.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 2)
        for picker in (self.objects, self.statuses, self.links, self.periods):
            row.addWidget(picker, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._dates)
        self.set_words(())

    def set_objects(self, objects: tuple[Object, ...], now: datetime) -> None:
        """Offer these objects; `now` is what the periods count from."""
        first = self._now is None
        self._now = now
        choices = [Choice(item.code, item.name) for item in objects]
        self.objects.set_choices([Choice("", self.tr("All objects")), *choices])
        if first:
            today = now.astimezone().date()
            for edit, days in ((self.since, 0), (self.until, 30)):
                blocked = edit.blockSignals(True)
                edit.setDate(QDate(today.year, today.month, today.day).addDays(days))
                edit.blockSignals(blocked)

    def set_words(self, statuses: tuple[str, ...]) -> None:
        """Offer these statuses."""
        choices = [Choice(code, words.words_of(code)) for code in statuses]
        self.statuses.set_choices([Choice("", self.tr("Any status")), *choices])

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        pickers = (self.objects, self.statuses, self.links, self.periods)
        return [self.search, *pickers, self.since, self.until]

    @property
    def wanted(self) -> BookingFilter:
        """What the line asks for now."""
        since = until = None
        if self._now is not None:
            since, until = words.period(
                self.periods.value,
                now=self._now,
                since=date_of(self.since),
                until=date_of(self.until),
            )
        return BookingFilter(
            self.search.text().strip(),
            self.objects.value,
            self.statuses.value,
            since,
            until,
            self.links.value,
        )

    def wanted_in(self, order: str, *, descending: bool) -> BookingFilter:
        """Return what the line asks for, in an order."""
        return replace(self.wanted, order=order, descending=descending)

    @property
    def wanted_always(self) -> BookingFilter:
        """What the line asks for whatever the time: a week has its own."""
        return BookingFilter(self.search.text().strip(), self.objects.value)

    def set_week(self, *, week: bool) -> None:
        """Leave out what the week has no use for."""
        for picker in (self.statuses, self.links, self.periods):
            picker.setVisible(not week)
        self._dates.setVisible(not week and self.periods.value == "dates")

    @property
    def narrowed(self) -> bool:
        """Whether anything but the time is asked for."""
        wanted = self.wanted
        return bool(wanted.text or wanted.object_code or wanted.status or wanted.link)

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        self.objects.select("")
        self.statuses.select("")
        self.links.select("")
        self.periods.select("any")
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_picked(self) -> None:
        self._dates.setVisible(self.periods.value == "dates")
        self.changed.emit()


def date_of(edit: QDateEdit) -> date:
    """Return the day that a field shows."""
    return date(edit.date().year(), edit.date().month(), edit.date().day())
