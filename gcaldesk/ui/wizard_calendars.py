"""The wizard's third step: a calendar for each object, and one for all others."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gcaldesk.domain.account import ANY_OBJECT, Calendar, Direction
from gcaldesk.domain.views import Overview
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import mappings as words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.words import tr

DIRECTIONS = (
    Choice(Direction.BOTH, "⇄ both"),
    Choice(Direction.OUT, "→ to Google"),
    Choice(Direction.IN, "← from Google"),
)


class CalendarsStep(QWidget):
    """Collects mappings; an object may stay without one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = ""
        self._calendars: tuple[Calendar, ...] = ()
        self._rows: dict[str, tuple[Picker, Picker]] = {}
        self._taken: dict[str, MappingForm] = {}
        self.note = Label("", Look.SMALL).wrapping()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 8, 0)
        body.addLayout(self._grid)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            Label(
                self.tr(
                    "Choose where each object's bookings stand in Google. The last line serves "
                    "every object without a calendar of its own. You can change this any time."
                )
            ).wrapping()
        )
        column.addWidget(scrolled(inner, self.tr("Objects and their calendars")), 1)
        column.addWidget(self.note)

    def show_overview(self, overview: Overview, account: str) -> None:
        """Offer the account's calendars for each object; what is mapped already is chosen."""
        view = chosen_account(overview, account)
        if view is None or self._rows:
            return
        self._account, self._calendars = account, view.calendars
        mapped = {row.object_code: row for row in overview.mappings if row.account == account}
        names = [(item.code, item.name) for item in overview.objects]
        names.append((ANY_OBJECT, self.tr("* everything else")))
        choices = (
            Choice("", self.tr("no calendar yet")),
            *words.calendar_choices(overview, account),
        )
        for at, (code, name) in enumerate(names):
            calendar, direction = (
                Picker(name),
                Picker(self.tr("{name}, direction").format(name=name)),
            )
            calendar.set_choices(choices)
            direction.set_choices([Choice(c.value, tr(c.text)) for c in DIRECTIONS])
            row = mapped.get(code)
            wanted = row.calendar.id if row else self._guess(code, name)
            calendar.select(wanted)
            direction.select(row.direction if row else self._default_direction(wanted))
            if row:
                form = MappingForm(account, code, row.calendar.id, row.direction)
                self._taken[code] = form
            calendar.currentIndexChanged.connect(self._on_changed)
            direction.currentIndexChanged.connect(self._on_changed)
            label = Label(name, Look.STRONG)
            label.setBuddy(calendar)
            for column, widget in enumerate((label, calendar, direction)):
                self._grid.addWidget(widget, at, column)
            self._rows[code] = calendar, direction
        self._on_changed()

    def _guess(self, code: str, name: str) -> str:
        if code == ANY_OBJECT:
            return next((c.id for c in self._calendars if c.primary), "")
        same = (c.id for c in self._calendars if c.summary.casefold() == name.casefold())
        return next(same, "")

    def _default_direction(self, calendar_id: str) -> Direction:
        found = next((c for c in self._calendars if c.id == calendar_id), None)
        return Direction.IN if found and not found.role.writable else Direction.BOTH

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
