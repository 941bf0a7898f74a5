"""The wizard's fourth step: a calendar for each object, proposed by name, and one for all others."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.account import ANY_OBJECT, Calendar, Direction
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import mappings as words
from gcaldesk.ui.present import setup_calendars as setup
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.setup_calendars import ObjectForm, Proposal
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.theme import small_font

DIRECTIONS = (
    Choice(Direction.BOTH, "⇄ both"),
    Choice(Direction.OUT, "→ to Google"),
    Choice(Direction.IN, "← from Google"),
)
NAME, CALENDAR, DIRECTION, WHY = range(4)


class CalendarsStep(QWidget):
    """Collects mappings; an object may stay without one."""

    changed = Signal()
    refresh_requested = Signal()
    """Read the account's list of calendars again."""
    objects_wanted = Signal(object)
    """A tuple of ObjectForm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = ""
        self._shown: object = None
        self._calendars: tuple[Calendar, ...] = ()
        self._rows: dict[str, tuple[Picker, Picker]] = {}
        self._whys: dict[str, Label] = {}
        self._taken: dict[str, MappingForm] = {}
        self._wanted: tuple[ObjectForm, ...] = ()
        self.note = Label("", Look.SMALL).wrapping().snug()
        self.intro = Label(
            self.tr(
                "Choose where each object's bookings stand in Google. The last line serves every "
                "object without a calendar of its own. You can change this any time."
            )
        )
        self.intro.wrapping().snug()
        self._make_found()
        self._make_objects()
        self._holder = QWidget()
        self._body = QVBoxLayout(self._holder)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.addWidget(QWidget())
        self._body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addLayout(self._top)
        column.addWidget(self.make_card)
        column.addWidget(scrolled(self._holder, self.tr("Objects and their calendars")), 1)
        column.addWidget(self.note)

    def _make_found(self) -> None:
        self.found = Label("", Look.MUTED).wrapping().snug()
        self.refresh = Button(self.tr("&Read again"), kind="link", icon="arrows-clockwise")
        self.refresh.setToolTip(self.tr("Ask Google for the list of calendars again"))
        self.refresh.clicked.connect(self._on_refresh)
        self._top = QHBoxLayout()
        self._top.addWidget(self.found, 1)
        self._top.addWidget(self.refresh)

    def _make_objects(self) -> None:
        self.make_card = Card(padding=14)
        self.make_text = Label("").wrapping().snug()
        self.make = Button(self.tr("&Make an object for each calendar"), icon="plus")
        self.make.clicked.connect(self._on_make)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch(1)
        self.make_card.column.addWidget(self.make_text)
        self.make_card.column.addLayout(row)
        self.make_card.hide()

    def show_overview(self, overview: Overview, account: str) -> None:
        """Offer the account's calendars for each object; what is mapped already is chosen."""
        view = chosen_account(overview, account)
        if view is None:
            return
        self.refresh.setEnabled(True)
        what = account, view.calendars, overview.objects
        if what == self._shown:
            return
        self._shown = what
        self._show_found(view, overview)
        before = {code: (a.value, b.value) for code, (a, b) in self._rows.items()}
        self._account, self._calendars = account, view.calendars
        self._show_rows(overview, before)
        self._on_changed()

    def _show_found(self, view: AccountView, overview: Overview) -> None:
        self.found.setText(setup.found_words(view.account.email, view.calendars))
        codes = [item.code for item in overview.objects]
        self._wanted = setup.objects_of(view.calendars, codes)
        text = setup.make_words(overview.objects, self._wanted)
        self.make_text.setText(text)
        self.make_card.setVisible(bool(text))
        self.make.setVisible(bool(self._wanted))
        self.make.setEnabled(True)

    def _show_rows(self, overview: Overview, before: dict[str, tuple[str, str]]) -> None:
        old = self._body.takeAt(0)
        widget = old.widget() if old else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        self._rows, self._whys, self._taken = {}, {}, {}
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(CALENDAR, 1)
        self._body.insertWidget(0, inner)
        for row in overview.mappings:
            if row.account == self._account:
                form = MappingForm(row.account, row.object_code, row.calendar.id, row.direction)
                self._taken[row.object_code] = form
        for item in overview.objects:
            self._add_row(item.code, item.name, before.get(item.code))
        self._add_row(ANY_OBJECT, self.tr("* everything else"), before.get(ANY_OBJECT))

    def _add_row(self, code: str, name: str, before: tuple[str, str] | None) -> None:
        calendar = Picker(name)
        direction = Picker(self.tr("{name}, direction").format(name=name))
        choices = (words.calendar_choice(one) for one in self._calendars)
        calendar.set_choices((Choice("", self.tr("no calendar yet")), *choices))
        direction.set_choices([Choice(c.value, tr(c.text)) for c in DIRECTIONS])
        taken = self._taken.get(code)
        if taken is not None:
            usual = Proposal(taken.calendar_id, taken.direction, self.tr("set up already"))
        else:
            usual = setup.propose(code, name, self._calendars)
        chosen = before or (usual.calendar_id, usual.direction)
        why = usual.why if chosen == (usual.calendar_id, usual.direction) else ""
        calendar.select(chosen[0])
        direction.select(chosen[1])
        reason = Label(why, Look.SMALL if usual.sure else Look.PLAIN)
        if not usual.sure:  # the muted look would go before the tone
            reason.setFont(small_font(reason.font()))
            reason.set_tone(Tone.NEEDS)
        label = Label(name, Look.STRONG)
        label.setBuddy(calendar)
        at = len(self._rows)
        for column, widget in enumerate((label, calendar, direction, reason)):
            self._grid.addWidget(widget, at, column)
        self._rows[code], self._whys[code] = (calendar, direction), reason
        calendar.currentIndexChanged.connect(reason.clear)
        for picker in (calendar, direction):
            picker.currentIndexChanged.connect(self._on_changed)

    @property
    def forms(self) -> tuple[MappingForm, ...]:
        """The mappings that are new or differ from what is stored."""
        chosen = (
            MappingForm(self._account, code, calendar.value, Direction(direction.value))
            for code, (calendar, direction) in self._rows.items()
            if calendar.value
        )
        return tuple(form for form in chosen if self._taken.get(form.object_code) != form)

    @property
    def problem(self) -> str:
        """Why this cannot be applied; empty where it can."""
        for form in self.forms:
            calendar = next((c for c in self._calendars if c.id == form.calendar_id), None)
            refusal = words.refusal(calendar, form.direction)
            if refusal:
                return refusal
        if not self.forms and not self._taken:
            return self.tr("Choose a calendar for at least one line.")
        return ""

    @Slot()
    def _on_changed(self) -> None:
        self.note.setText(self.problem)
        self.changed.emit()

    @Slot()
    def _on_refresh(self) -> None:
        self.refresh.setEnabled(False)
        self.refresh_requested.emit()

    @Slot()
    def _on_make(self) -> None:
        self.make.setEnabled(False)
        self.objects_wanted.emit(self._wanted)

    def show_error(self) -> None:
        """Let a person try again what failed."""
        self.refresh.setEnabled(True)
        self.make.setEnabled(True)
