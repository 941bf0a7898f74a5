"""The parts of the booking's dialog: the booking, its guests and fields, and Google."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.booking import Attendee
from gcaldesk.domain.pairs import PairDetail
from gcaldesk.domain.views import Overview
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.field_rows import FieldRows
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.moment import Moment
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present.booking_form import BookingForm
from gcaldesk.ui.present.bookings import ANSWER_WORDS, words_of
from gcaldesk.ui.present.cells import Fact
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.pair_chips import link_chip
from gcaldesk.ui.present.pair_detail import SETTLED
from gcaldesk.ui.present.pair_fields import compared
from gcaldesk.ui.present.words import joined, sentence, told, tr
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.theme import small_font


class Part(QWidget):
    """A grid of labelled fields, each with room for what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[str, tuple[QWidget, Label]] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(10)
        for at in range(6):
            self.grid.setColumnStretch(at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(self.grid)
        column.addStretch(1)

    def add(self, key: str, words: str, field: QWidget, place: tuple[int, int, int]) -> None:
        """Place a field at row, column and width below its label; the mnemonic leads to it."""
        label = Label(words, Look.SMALL)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        problem = Label("")
        problem.setFont(small_font(problem.font()))
        problem.set_tone(Tone.FAILED)
        problem.setWordWrap(True)
        problem.hide()
        box = QVBoxLayout()
        box.setSpacing(3)
        for widget in (label, field, problem):
            box.addWidget(widget)
        box.addStretch(1)
        row, column, wide = place
        self.grid.addLayout(box, row, column, 1, wide)
        self._problems[key] = field, problem

    def show_problems(self, problems: Mapping[str, str]) -> bool:
        """Say beside each field what is wrong with it; the first one gets the focus."""
        first: QWidget | None = None
        for key, (field, label) in self._problems.items():
            text = problems.get(key, "")
            label.setText(text)
            label.setVisible(bool(text))
            field.setAccessibleDescription(text)
            first = first or (field if text else None)
        if first is not None:
            first.setFocus()
        return first is not None


class BookingPart(Part):
    """What, when, for whom."""

    def __init__(
        self, overview: Overview, statuses: tuple[str, ...], types: tuple[str, ...]
    ) -> None:
        super().__init__()
        self.title = QLineEdit()
        self.objects = Picker(self.tr("Object"))
        self.objects.set_choices([Choice(o.code, o.name) for o in overview.objects])
        self.status = Picker(self.tr("Status"))
        self.status.set_choices([Choice(code, words_of(code)) for code in statuses])
        self.type = Picker(self.tr("Type"))
        self.type.set_choices([Choice(code, words_of(code)) for code in types])
        self.start, self.end = Moment(self.tr("Start")), Moment(self.tr("End"))
        self.all_day = QCheckBox(self.tr("A&ll day"))
        self.all_day.setAccessibleName(self.tr("All day"))
        self.zones = Picker(self.tr("Times shown in"), letters=14)
        self.zone = Label("", Look.SMALL)
        self.zone.setWordWrap(True)
        self.customer_name, self.customer_email = QLineEdit(), QLineEdit()
        self.customer_phone, self.location = QLineEdit(), QLineEdit()
        self.description, self.notes = QPlainTextEdit(), QPlainTextEdit()
        for edit in (self.description, self.notes):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(64)
        self.add("title", self.tr("&Title"), self.title, (0, 0, 6))
        self.add("object", self.tr("&Object"), self.objects, (1, 0, 2))
        self.add("status", self.tr("Stat&us"), self.status, (1, 2, 2))
        self.add("type", self.tr("T&ype"), self.type, (1, 4, 2))
        self.add("start", self.tr("Sta&rt"), self.start, (2, 0, 3))
        self.add("end", self.tr("&End"), self.end, (2, 3, 3))
        self.grid.addWidget(self.all_day, 3, 0, 1, 1)
        self.grid.addWidget(self.zones, 3, 1, 1, 2)
        self.grid.addWidget(self.zone, 3, 3, 1, 3)
        self.add("customer_name", self.tr("Customer's &name"), self.customer_name, (4, 0, 2))
        self.add("customer_email", self.tr("E-&mail"), self.customer_email, (4, 2, 2))
        self.add("customer_phone", self.tr("&Phone"), self.customer_phone, (4, 4, 2))
        self.add("location", self.tr("Locat&ion"), self.location, (5, 0, 6))
        self.add(
            "description", self.tr("&Description, shown in Google"), self.description, (6, 0, 3)
        )
        self.add("notes", self.tr("Notes, &kept here"), self.notes, (6, 3, 3))

    def fill(self, form: BookingForm, start: datetime, end: datetime) -> None:
        """Show a form; times are given apart, by the clock that is shown."""
        self.objects.select(form.object_code)
        self.title.setText(form.title)
        self.status.select(form.status)
        self.type.select(form.type)
        self.all_day.setChecked(form.all_day)
        self.start.set_value(form.start if form.all_day else start)
        self.end.set_value(form.end if form.all_day else end)
        self.customer_name.setText(form.customer_name)
        self.customer_email.setText(form.customer_email)
        self.customer_phone.setText(form.customer_phone)
        self.location.setText(form.location)
        self.description.setPlainText(form.description)
        self.notes.setPlainText(form.notes)

    def show_zone(self, shown: str, zones: Sequence[str], text: str) -> None:
        """Say whose clock is shown, offer the other one, and say what it shows."""
        names = [Choice(zone, zone.replace("_", " ")) for zone in dict.fromkeys(zones)]
        blocked = self.zones.blockSignals(True)
        self.zones.set_choices(names)
        self.zones.select(shown)
        self.zones.blockSignals(blocked)
        several = len(names) > 1
        self.zones.setVisible(several and not self.all_day.isChecked())
        plain = self.tr("Times of {zone}").format(zone=shown.replace("_", " "))
        self.zone.setText("" if self.all_day.isChecked() else text or plain)

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say, but for the times."""
        return {
            "object_code": self.objects.value,
            "title": self.title.text().strip(),
            "status": self.status.value,
            "type": self.type.value,
            "all_day": self.all_day.isChecked(),
            "customer_name": self.customer_name.text().strip(),
            "customer_email": self.customer_email.text().strip(),
            "customer_phone": self.customer_phone.text().strip(),
            "description": self.description.toPlainText(),
            "notes": self.notes.toPlainText(),
            "location": self.location.text().strip(),
        }


class GuestsPart(Part):
    """Who is invited, and the organisation's own fields."""

    def __init__(self) -> None:
        super().__init__()
        self.attendees = QPlainTextEdit()
        self.attendees.setTabChangesFocus(True)
        self.attendees.setFixedHeight(92)
        self.attendees.setPlaceholderText(self.tr("name@example.org"))
        self.answers = Label("", Look.SMALL)
        self.answers.setWordWrap(True)
        self.fields = FieldRows()
        self.add(
            "attendees", self.tr("G&uests, one e-mail address a line"), self.attendees, (0, 0, 6)
        )
        self.grid.addWidget(self.answers, 1, 0, 1, 6)
        self.add("fields", self.tr("Your o&wn fields"), self.fields, (2, 0, 6))

    def fill(self, form: BookingForm) -> None:
        """Show a form."""
        self.attendees.setPlainText("\n".join(form.attendees))
        self.fields.set_fields(form.fields)

    def show_answers(self, guests: Sequence[Attendee]) -> None:
        """Say what the guests answered."""
        lines = [
            joined(guest.email, tr(ANSWER_WORDS.get(guest.response, guest.response)))
            for guest in guests
        ]
        self.answers.setText("\n".join(lines))
        self.answers.setVisible(bool(lines))

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say."""
        text = self.attendees.toPlainText().replace(",", "\n").replace(";", "\n")
        emails = [line.strip() for line in text.splitlines() if line.strip()]
        return {"attendees": tuple(dict.fromkeys(emails)), "fields": self.fields.fields}


class GooglePart(Part):
    """Whether and where the booking stands in Google, and both sides by field."""

    def __init__(self, overview: Overview) -> None:
        super().__init__()
        self._now = overview.now
        self.sync = QCheckBox(self.tr("&Keep this booking in step with Google"))
        self.calendar = Picker(self.tr("Calendar"), letters=20)
        calendars = {
            calendar.id: calendar
            for view in overview.accounts
            for calendar in view.calendars
            if calendar.role.writable
        }
        self.calendar.set_choices(
            [
                Choice("", self.tr("As its object says")),
                *(Choice(c.id, c.summary, c.color) for c in calendars.values()),
            ]
        )
        self.meet = Picker(self.tr("Google Meet"), letters=16)
        self.meet.set_choices(
            [
                Choice("", self.tr("As the rule says")),
                Choice("on", self.tr("With a Meet link")),
                Choice("off", self.tr("Without a Meet link")),
            ]
        )
        self.sides = FactList()
        self.grid.addWidget(self.sync, 0, 0, 1, 6)
        self.add("calendar", self.tr("Ca&lendar"), self.calendar, (1, 0, 3))
        self.add("meet", self.tr("&Video meeting"), self.meet, (1, 3, 3))
        self.grid.addWidget(self.sides, 2, 0, 1, 6)

    def fill(self, form: BookingForm) -> None:
        """Show a form."""
        self.sync.setChecked(not form.excluded)
        if form.calendar and self.calendar.findData(form.calendar) < 0:
            self.calendar.addItem(form.calendar, form.calendar)
        self.calendar.select(form.calendar)
        self.meet.select(form.meet)

    def show_detail(self, detail: PairDetail) -> None:
        """Show both sides by field."""
        today = self._now.astimezone().date()
        facts: list[Fact] = []
        for side in detail.pair.sides:
            heading = joined(side.calendar, side.account)
            facts.append(Fact(heading, f"{sentence(told(side.reason))}."))
            for row in compared(side, today=today):
                both = row.here
                if row.differs:
                    both = self.tr("here: {here}\nin Google: {there}").format(
                        here=row.here or self.tr("nothing"), there=row.there or self.tr("nothing")
                    )
                waits = row.differs and side.state not in SETTLED
                facts.append(Fact(row.label, both, link_chip(side).tone if waits else None))
        self.sides.set_facts(facts)

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say."""
        return {
            "excluded": not self.sync.isChecked(),
            "calendar": self.calendar.value,
            "meet": self.meet.value,
        }
