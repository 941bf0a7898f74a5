"""The line above the journal: find, calendar, result, time, account, and what it was narrowed to."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.activity import Question
from gcaldesk.domain.ids import BookingId, CalendarId, RunId
from gcaldesk.domain.views import Overview
from gcaldesk.ui.booking_filters import TYPING_PAUSE, date_of
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present import activity as words
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.words import joined, tr


class ActivityFilters(QWidget):
    """Holds a Question, and says when a person asked another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._booking: BookingId | None = None
        self._run: RunId | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find in the activity"))
        self.search.setToolTip(
            self.tr("Booking, calendar or reason; #1038 for one booking (Ctrl+F)")
        )
        self.calendars = Picker(self.tr("Calendar"), letters=9)
        self.levels = Picker(self.tr("Result"), letters=8)
        self.levels.set_choices([Choice(v, tr(t)) for v, t in words.LEVEL_CHOICES])
        self.spans = Picker(self.tr("Time"), letters=8)
        self.spans.set_choices([Choice(v, tr(t)) for v, t in words.SPANS])
        self.accounts = Picker(self.tr("Account"), letters=8)
        self.views = Picker(self.tr("What a row is"), letters=7)
        self.views.set_choices([Choice(v, tr(t)) for v, t in words.VIEWS])
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_enter)
        self._pickers = (self.accounts, self.calendars, self.levels, self.spans, self.views)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        for picker in self._pickers:
            picker.currentIndexChanged.connect(self._on_picked)
            row.addWidget(picker, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._make_dates())
        column.addWidget(self._make_marks())
        self.accounts.hide()

    def _make_dates(self) -> QWidget:
        self.first, self.last = QDateEdit(), QDateEdit()
        self._dates = QWidget()
        row = QHBoxLayout(self._dates)
        row.setContentsMargins(0, 0, 0, 0)
        names = (self.tr("First day"), self.tr("Last day"))
        for edit, before, name in zip(
            (self.first, self.last), (self.tr("From"), self.tr("to")), names, strict=True
        ):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("ddd d MMM yyyy")
            edit.setDate(QDate.currentDate())
            edit.setAccessibleName(name)
            edit.dateChanged.connect(self._on_picked)
            row.addWidget(Label(before, Look.MUTED))
            row.addWidget(edit)
        row.addStretch(1)
        self._dates.hide()
        return self._dates

    def _make_marks(self) -> QWidget:
        self._marks = QWidget()
        self.booking = Button("", icon="x")
        self.booking.clicked.connect(self._on_no_booking)
        self.run = Button("", icon="x")
        self.run.clicked.connect(self._on_no_run)
        row = QHBoxLayout(self._marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.booking, self.run):
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind
            row.addWidget(button)
        row.addStretch(1)
        self._marks.hide()
        return self._marks

    @property
    def question(self) -> Question:
        """What the line asks for now."""
        text = self.search.text().strip()
        number = words.booking_number(text)
        since = until = None
        if self._now is not None:
            first, last = date_of(self.first), date_of(self.last)
            since, until = words.span_of(self.spans.value, now=self._now, first=first, last=last)
        return Question(
            text="" if number is not None else text,
            account=self.accounts.value,
            calendar=CalendarId(self.calendars.value) if self.calendars.value else None,
            level=self.levels.value,
            booking_id=number if number is not None else self._booking,
            run_id=self._run,
            since=since,
            until=until,
            grouped=self.views.value != "lines",
        )

    @property
    def is_open(self) -> bool:
        """Whether everything is asked for."""
        return replace(self.question, grouped=True) == Question()

    def show_overview(self, overview: Overview) -> None:
        """Offer what there is."""
        self._now = overview.now
        names = [Choice(v.account.name, v.account.name) for v in overview.accounts]
        self.accounts.set_choices([Choice("", self.tr("All accounts")), *names])
        self.accounts.setVisible(len(names) > 1)
        known = {c.id: c for view in overview.accounts for c in view.calendars}
        known |= {row.calendar.id: row.calendar for row in overview.mappings}
        choices = [Choice(c.id, c.summary, color=c.color or "#5f6368") for c in known.values()]
        self.calendars.set_choices([Choice("", self.tr("All calendars")), *choices])

    def narrow(
        self,
        *,
        booking: tuple[BookingId, str] | None = None,
        run: RunId | None = None,
        calendar: CalendarId | None = None,
    ) -> None:
        """Ask for one booking (number and title), run or calendar and for nothing else."""
        self._empty()
        self._run = run
        if booking is not None:
            self._booking, title = booking
            number = self.tr("Booking {n}").format(n=self._booking)
            self.booking.setText(joined(title, number) if title else number)
            self.booking.setAccessibleName(
                self.tr("Only {what}; show all again").format(what=number)
            )
        if run is not None:
            text = self.tr("Sync {n}").format(n=run)
            self.run.setText(text)
            self.run.setAccessibleName(self.tr("Only {what}; show all again").format(what=text))
        if calendar is not None:
            blocked = self.calendars.blockSignals(True)
            self.calendars.select(calendar)
            self.calendars.blockSignals(blocked)
        self._show_marks()
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everything."""
        self._empty()
        self._show_marks()
        self.changed.emit()

    def _empty(self) -> None:
        self._booking = self._run = None
        for picker in (self.accounts, self.calendars, self.levels, self.spans):
            blocked = picker.blockSignals(True)
            picker.select("")
            picker.blockSignals(blocked)
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self._pause.stop()
        self._dates.hide()

    def _show_marks(self) -> None:
        self.booking.setVisible(self._booking is not None)
        self.run.setVisible(self._run is not None)
        self._marks.setVisible(self._booking is not None or self._run is not None)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_enter(self) -> None:
        self._pause.stop()
        self.changed.emit()

    @Slot()
    def _on_picked(self) -> None:
        self._dates.setVisible(self.spans.value == "dates")
        self.changed.emit()

    @Slot()
    def _on_no_booking(self) -> None:
        self._booking = None
        self._show_marks()
        self.changed.emit()

    @Slot()
    def _on_no_run(self) -> None:
        self._run = None
        self._show_marks()
        self.changed.emit()
