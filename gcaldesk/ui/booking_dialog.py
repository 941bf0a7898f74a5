"""The dialog for a new booking and for changing one: all its fields, and its own history."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QTimeZone, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gcaldesk.domain.pairs import PairDetail
from gcaldesk.domain.times import Timed, known_zone
from gcaldesk.domain.views import Overview
from gcaldesk.ui.booking_history import HistoryPart
from gcaldesk.ui.booking_parts import BookingPart, GooglePart, GuestsPart
from gcaldesk.ui.dialogs import FormDialog
from gcaldesk.ui.present import booking_form as words
from gcaldesk.ui.present.bookings import zone_of
from gcaldesk.ui.view_switch import ViewSwitch

WIDTH = 640


class BookingDialog(FormDialog):
    """Collects a BookingInput, or the changes of a booking; shown in the person's own time."""

    added = Signal(object)
    """A BookingInput."""
    changed = Signal(object, object)
    """The BookingId and the changes, by the names of inputs.CHANGEABLE."""
    history_wanted = Signal(object, object)
    """The JournalList that is looked at now, and the BookingId whose history it shows."""

    def __init__(
        self,
        overview: Overview,
        statuses: tuple[str, ...],
        types: tuple[str, ...],
        detail: PairDetail | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._overview = overview
        booking = detail.pair.view.booking if detail else None
        self._booking = booking
        self._say_title(new=booking is None)
        self.main = BookingPart(overview, statuses, types)
        self.guests = GuestsPart()
        self.google = GooglePart(overview)
        self.history = HistoryPart(overview.now)
        self._history_shown = False
        self._place_parts(history=detail is not None)
        self._local = QTimeZone.systemTimeZoneId().toStdString()
        own = zone_of(overview, booking.object_code) if booking else ""
        if booking is not None and isinstance(booking.when, Timed):
            own = booking.when.zone
        self._own = own
        self._before = words.form_of(booking, own) if booking else self._blank(statuses, types)
        self._shown_in = ""
        self._fill(self._before)
        if detail is not None:
            self.google.show_detail(detail)
            self.guests.show_answers(detail.pair.view.guests)
        self._span = self.end.value - self.start.value
        self._connect()
        self._show_zone()
        self.title.setFocus()
        self.resize(WIDTH, 0)

    def _say_title(self, *, new: bool) -> None:
        title = self.tr("New booking") if new else self.tr("Change booking")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading.setText(title)
        self._words = self.tr("&Add booking") if new else self.tr("&Save changes")
        self.submit_button.setText(self._words)
        self.submit_button.setAccessibleName(self._words.replace("&", ""))

    def _place_parts(self, *, history: bool) -> None:
        views = [
            ("main", "calendar-blank", self.tr("&Booking")),
            ("guests", "users", self.tr("Guests and &fields")),
            ("google", "google-logo", self.tr("&Google")),
        ]
        self._parts: dict[str, QWidget] = {
            "main": self.main,
            "guests": self.guests,
            "google": self.google,
        }
        if history:
            views.append(("history", "clock-counter-clockwise", self.tr("&History")))
            self._parts["history"] = self.history
        self.parts = ViewSwitch(views)
        self.stack = QStackedWidget()
        for part in self._parts.values():
            self.stack.addWidget(part)
        self.parts.changed.connect(self._on_part)
        self.grid.addWidget(self.parts, 0, 0)
        self.grid.addWidget(self.stack, 1, 0)
        self.title, self.objects = self.main.title, self.main.objects
        self.start, self.end = self.main.start, self.main.end
        self.all_day, self.zones = self.main.all_day, self.main.zones
        self.customer_name = self.main.customer_name

    def _connect(self) -> None:
        self.start.changed.connect(self._on_start_moved)
        self.end.changed.connect(self._on_end_moved)
        self.all_day.toggled.connect(self._on_all_day)
        self.objects.currentIndexChanged.connect(self._on_object)
        self.zones.currentIndexChanged.connect(self._on_zone)
        self._on_all_day()

    def _blank(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> words.BookingForm:
        objects = self._overview.objects
        self._own = objects[0].timezone if objects else "UTC"
        here = self._overview.now.astimezone(known_zone(self._own))
        start = (here + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0, tzinfo=None)
        return words.BookingForm(
            object_code=objects[0].code if objects else "",
            status="confirmed" if "confirmed" in statuses else next(iter(statuses), ""),
            type=next(iter(types), ""),
            start=start,
            end=start + timedelta(hours=1),
        )

    def start_at(self, day: date, minutes: int, code: str) -> None:
        """Begin at a time of the person's own clock, and with an object where one is named."""
        if code:
            self.objects.select(code)
        wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
        shown = self._shown_in or self._own
        self.start.set_value(words.between_zones(wall, self._local, shown))

    def _fill(self, form: words.BookingForm) -> None:
        self._shown_in = self._local
        if form.all_day or not words.zones_differ(form.start, self._own, self._local):
            self._shown_in = self._own
        self.main.fill(form, self._in_shown(form.start), self._in_shown(form.end))
        self.guests.fill(form)
        self.google.fill(form)

    def _in_shown(self, wall: datetime) -> datetime:
        return words.between_zones(wall, self._own, self._shown_in or self._own)

    def _in_own(self, wall: datetime) -> datetime:
        return words.between_zones(wall, self._shown_in or self._own, self._own)

    @property
    def form(self) -> words.BookingForm:
        """What the fields say now; times are those of the booking's own zone."""
        start, end = self.start.value, self.end.value
        if not self.all_day.isChecked():
            start, end = self._in_own(start), self._in_own(end)
        return words.BookingForm(
            start=start, end=end, **self.main.values, **self.guests.values, **self.google.values
        )

    @Slot()
    def on_submit(self) -> None:
        """Check, then ask for the booking or its change."""
        form = self.form
        problems = words.form_problems(form)
        wrong = [
            key
            for key, part in (("guests", self.guests), ("main", self.main))
            if part.show_problems(problems)
        ]
        if wrong and self.parts.value not in wrong:
            self.parts.choose(wrong[-1])
        if problems:
            return
        self.failure.clear()
        if self._booking is None:
            self.show_busy(busy=True)
            self.added.emit(words.booking_input(form))
            return
        changes = words.form_changes(self._before, form)
        if not changes:
            self.reject()
            return
        self.show_busy(busy=True)
        self.changed.emit(self._booking.id, changes)

    @Slot(str)
    def _on_part(self, key: str) -> None:
        self.stack.setCurrentWidget(self._parts[key])
        if key == "history" and self._booking is not None and not self._history_shown:
            self._history_shown = True
            self.history_wanted.emit(self.history.list, self._booking.id)

    @Slot()
    def _on_start_moved(self) -> None:
        blocked = self.end.blockSignals(True)
        self.end.set_value(self.start.value + self._span)
        self.end.blockSignals(blocked)
        self._show_zone()

    @Slot()
    def _on_end_moved(self) -> None:
        self._span = self.end.value - self.start.value
        self._show_zone()

    @Slot()
    def _on_all_day(self) -> None:
        for moment in (self.start, self.end):
            moment.time.setVisible(not self.all_day.isChecked())
        self._show_zone()

    @Slot()
    def _on_object(self) -> None:
        if self._booking is None or not isinstance(self._booking.when, Timed):
            follows = self._shown_in == self._own
            self._own = zone_of(self._overview, self.objects.value) or self._own
            if follows:
                self._shown_in = self._own
        self._show_zone()

    @Slot()
    def _on_zone(self) -> None:
        """Show the same instants by the other clock."""
        wanted = self.zones.value
        if not wanted or wanted == self._shown_in:
            return
        before = self._shown_in or self._own
        start, end = self.start.value, self.end.value
        self._shown_in = wanted
        for moment, wall in ((self.start, start), (self.end, end)):
            blocked = moment.blockSignals(True)
            moment.set_value(words.between_zones(wall, before, wanted))
            moment.blockSignals(blocked)
        self._show_zone()

    def _show_zone(self) -> None:
        start, end = self.start.value, self.end.value
        shown = self._shown_in or self._own
        other = self._own if shown == self._local else self._local
        differs = not self.all_day.isChecked() and words.zones_differ(start, shown, other)
        text = ""
        if differs:
            there = [words.between_zones(wall, shown, other) for wall in (start, end)]
            text = words.other_zone_words(there[0], there[1], other)
        self.main.show_zone(shown, [self._local, self._own] if differs else [shown], text)
