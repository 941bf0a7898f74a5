"""The dialog for a new booking and for changing one."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QWidget,
)

from gcaldesk.domain.booking import Booking, Customer
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.times import Timed, known_zone
from gcaldesk.domain.views import Overview
from gcaldesk.ui.dialogs import FormDialog
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present import bookings as words
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.mappings import Choice


class Moment(QWidget):
    """A date and a time of day beside each other."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("ddd d MMM yyyy")
        self.date.setAccessibleName(self.tr("{name}, date").format(name=name))
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet loses its own
        self.time.setAccessibleName(self.tr("{name}, time").format(name=name))
        self.date.dateChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.date, 2)
        row.addWidget(self.time, 1)
        self.setFocusProxy(self.date)

    @property
    def value(self) -> datetime:
        """Date and time as a wall-clock time."""
        found = QDateTime(self.date.date(), self.time.time()).toPython()
        assert isinstance(found, datetime)
        return found

    def set_value(self, value: datetime) -> None:
        """Show a wall-clock time."""
        self.date.setDate(QDate(value.year, value.month, value.day))
        self.time.setTime(QTime(value.hour, value.minute))


class BookingDialog(FormDialog):
    """Collects a BookingInput, or the changes of a booking; times are the object's own."""

    added = Signal(object)
    """A BookingInput."""
    changed = Signal(object, object)
    """The BookingId and the changes, by the names of inputs.CHANGEABLE."""

    def __init__(
        self,
        overview: Overview,
        statuses: tuple[str, ...],
        types: tuple[str, ...],
        booking: Booking | None = None,
        parent: QWidget | None = None,
    ) -> None:
        new = booking is None
        super().__init__("", "", parent)
        title = self.tr("New booking") if new else self.tr("Change booking")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading.setText(title)
        self._words = self.tr("&Add booking") if new else self.tr("&Save changes")
        self.submit_button.setText(self._words)
        self.submit_button.setAccessibleName(self._words.replace("&", ""))
        self._overview = overview
        self._booking = booking
        self._make_fields(statuses, types)
        self._place_fields()
        zone = words.zone_of(overview, booking.object_code) if booking else ""
        if booking is not None and isinstance(booking.when, Timed):
            zone = booking.when.zone
        self._own_zone = zone
        self._before = words.form_of(booking, zone) if booking else self._blank(statuses, types)
        self._fill(self._before)
        self._span = self.end.value - self.start.value
        self.start.changed.connect(self._on_start_moved)
        self.end.changed.connect(self._on_end_moved)
        self.all_day.toggled.connect(self._on_all_day)
        self.objects.currentIndexChanged.connect(self._on_object)
        self._on_all_day()
        self._on_object()
        self.title.setFocus()
        self.resize(560, 0)

    def _make_fields(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> None:
        self.title = QLineEdit()
        self.objects = Picker(self.tr("Object"))
        self.objects.set_choices([Choice(o.code, o.name) for o in self._overview.objects])
        self.status = Picker(self.tr("Status"))
        self.status.set_choices([Choice(code, words.words_of(code)) for code in statuses])
        self.type = Picker(self.tr("Type"))
        self.type.set_choices([Choice(code, words.words_of(code)) for code in types])
        self.start, self.end = Moment(self.tr("Start")), Moment(self.tr("End"))
        self.all_day = QCheckBox(self.tr("A&ll day"))
        self.all_day.setAccessibleName(self.tr("All day"))
        self.zone = Label("", Look.SMALL)
        self.customer_name, self.customer_email = QLineEdit(), QLineEdit()
        self.customer_phone, self.location = QLineEdit(), QLineEdit()
        self.description, self.notes = QPlainTextEdit(), QPlainTextEdit()
        for edit in (self.description, self.notes):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(72)

    def _place_fields(self) -> None:
        tr = self.tr
        self.add_field(tr("&Title"), self.title, 0, 0, 6)
        self.add_field(tr("&Object"), self.objects, 1, 0, 2)
        self.add_field(tr("Stat&us"), self.status, 1, 2, 2)
        self.add_field(tr("T&ype"), self.type, 1, 4, 2)
        self.add_field(tr("&Start"), self.start, 2, 0, 3)
        self.add_field(tr("&End"), self.end, 2, 3, 3)
        self.grid.addWidget(self.all_day, 3, 0, 1, 2)
        self.grid.addWidget(self.zone, 3, 2, 1, 4)
        self.add_field(tr("Customer's &name"), self.customer_name, 4, 0, 2)
        self.add_field(tr("E-&mail"), self.customer_email, 4, 2, 2)
        self.add_field(tr("&Phone"), self.customer_phone, 4, 4, 2)
        self.add_field(tr("Lo&cation"), self.location, 5, 0, 6)
        self.add_field(tr("&Description, shown in Google"), self.description, 6, 0, 3)
        self.add_field(tr("Notes, kept &here"), self.notes, 6, 3, 3)
        for column in range(6):
            self.grid.setColumnStretch(column, 1)

    def _blank(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> words.BookingForm:
        objects = self._overview.objects
        here = self._overview.now.astimezone(known_zone(objects[0].timezone) if objects else None)
        start = (here + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0, tzinfo=None)
        return words.BookingForm(
            object_code=objects[0].code if objects else "",
            status="confirmed" if "confirmed" in statuses else next(iter(statuses), ""),
            type=next(iter(types), ""),
            start=start,
            end=start + timedelta(hours=1),
        )

    def _fill(self, form: words.BookingForm) -> None:
        self.objects.select(form.object_code)
        self.title.setText(form.title)
        self.status.select(form.status)
        self.type.select(form.type)
        self.all_day.setChecked(form.all_day)
        self.start.set_value(form.start)
        self.end.set_value(form.end)
        self.customer_name.setText(form.customer_name)
        self.customer_email.setText(form.customer_email)
        self.customer_phone.setText(form.customer_phone)
        self.location.setText(form.location)
        self.description.setPlainText(form.description)
        self.notes.setPlainText(form.notes)

    @property
    def form(self) -> words.BookingForm:
        """What the fields say now."""
        return words.BookingForm(
            object_code=self.objects.value,
            title=self.title.text().strip(),
            status=self.status.value,
            type=self.type.value,
            all_day=self.all_day.isChecked(),
            start=self.start.value,
            end=self.end.value,
            customer_name=self.customer_name.text().strip(),
            customer_email=self.customer_email.text().strip(),
            customer_phone=self.customer_phone.text().strip(),
            description=self.description.toPlainText(),
            notes=self.notes.toPlainText(),
            location=self.location.text().strip(),
        )

    @Slot()
    def on_submit(self) -> None:
        """Check, then ask for the booking or its change."""
        form = self.form
        problem = words.form_problem(form)
        if problem:
            self.failure.show_failure(Failure(problem, "", ""))
            return
        self.failure.clear()
        if self._booking is None:
            self.show_busy(busy=True)
            self.added.emit(booking_input(form))
            return
        changes = words.form_changes(self._before, form)
        if not changes:
            self.reject()
            return
        self.show_busy(busy=True)
        self.changed.emit(self._booking.id, changes)

    @Slot()
    def _on_start_moved(self) -> None:
        blocked = self.end.blockSignals(True)
        self.end.set_value(self.start.value + self._span)
        self.end.blockSignals(blocked)

    @Slot()
    def _on_end_moved(self) -> None:
        self._span = self.end.value - self.start.value

    @Slot()
    def _on_all_day(self) -> None:
        for moment in (self.start, self.end):
            moment.time.setVisible(not self.all_day.isChecked())

    @Slot()
    def _on_object(self) -> None:
        zone = self._own_zone or words.zone_of(self._overview, self.objects.value)
        self.zone.setText(self.tr("Times of {zone}").format(zone=zone) if zone else "")


def booking_input(form: words.BookingForm) -> BookingInput:
    """Return a checked form as the program's input."""
    start, end = words.time_texts(form)
    return BookingInput(
        object_code=form.object_code,
        title=form.title,
        start=start,
        end=end,
        all_day=form.all_day,
        status=form.status,
        type=form.type,
        customer=Customer(form.customer_name, form.customer_email, form.customer_phone),
        description=form.description,
        notes=form.notes,
        location=form.location,
    )
