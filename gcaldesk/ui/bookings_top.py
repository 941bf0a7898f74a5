"""What stands above the bookings: a new one, the days, what to look for, and which view."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gcaldesk.domain.views import Overview
from gcaldesk.ui.booking_filters import BookingFilters
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.view_switch import ViewSwitch
from gcaldesk.ui.week_bar import WeekBar

WEEK, LIST = "week", "table"
ONE_LINE = 980
"""Page width from which everything fits one line."""


class BookingsTop(QWidget):
    """One line where there is room, else the filters have a line of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = Button(self.tr("&New booking"), icon="plus", kind="primary")
        self.new.setToolTip(self.tr("Add a booking (Ctrl+N)"))
        self.new.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.filters = BookingFilters()
        self.week_bar = WeekBar()
        self.switch = ViewSwitch(
            (
                (WEEK, "calendar-blank", self.tr("&Week")),
                (LIST, "rows", self.tr("Ta&ble")),
            )
        )
        self.switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.setSpacing(8)
        self._first.addWidget(self.new)
        self._first.addWidget(self.week_bar, 1)
        self._first.addStretch()
        self._first.addWidget(self.switch)
        self._second.setSpacing(8)
        self._second.addWidget(self.filters, 1)
        self._second.addWidget(self.week_bar.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._first)
        column.addLayout(self._second)

    def fit(self, width: int) -> None:
        """Use one line or two on a page of this width."""
        one_line = width >= ONE_LINE
        here = self._first.indexOf(self.filters) >= 0
        if one_line and not here:
            self._first.insertWidget(2, self.week_bar.columns)
            self._first.insertWidget(3, self.filters, 1)
        elif not one_line and here:
            self._second.addWidget(self.filters, 1)
            self._second.addWidget(self.week_bar.columns)
        self._order_stops(one_line=one_line)

    def _order_stops(self, *, one_line: bool) -> None:
        """Let Tab follow the eye, in one line or in two."""
        columns, find, switch = self.week_bar.columns, self.filters.stops, self.switch.stops
        line = [columns, *find, *switch] if one_line else [*switch, *find, columns]
        for before, after in pairwise([self.new, *self.week_bar.stops, *line]):
            QWidget.setTabOrder(before, after)

    def show_mode(self, *, week: bool) -> None:
        """Offer what the week, or the table, has use for."""
        self.week_bar.setVisible(week)
        self.week_bar.columns.setVisible(week)
        self.filters.set_week(week=week)

    def show_overview(self, overview: Overview) -> None:
        """Take over objects and the present time."""
        self.filters.set_objects(overview.objects, overview.now)
        self.new.setEnabled(bool(overview.objects))
        reason = "" if overview.objects else self.tr("Add an object on the Mappings page first.")
        self.new.setToolTip(reason or self.tr("Add a booking (Ctrl+N)"))
