"""Bookings & events: the list, its filters, and the panel that says why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.views import BookingDetail, BookingFilter, BookingPage, BookingView, Overview
from gcaldesk.ui.booking_detail import BookingPanel
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.booking_filters import BookingFilters
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import bookings as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

PANEL, SLIM_PANEL = 300, 264
ROOMY = 860


class BookingsPage(QWidget):
    """Passive: shows pages and one detail, emits what a person wants."""

    wanted_changed = Signal(object)
    """A BookingFilter: show its first page."""
    more_wanted = Signal(int)
    """How many rows are there already."""
    detail_wanted = Signal(object)
    """A BookingId."""
    booking_added = Signal(object)
    """A BookingInput."""
    booking_changed = Signal(object, object)
    """A BookingId and its changes."""
    issue_requested = Signal(object)
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._statuses: tuple[str, ...] = ()
        self._types: tuple[str, ...] = ()
        self._rows: tuple[BookingView, ...] = ()
        self._total = 0
        self._asked = -1
        self._detail: BookingDetail | None = None
        self.dialog: BookingDialog | None = None
        self.confirm: ConfirmDialog | None = None
        self.new = Button(self.tr("&New booking"), icon="plus", kind="primary")
        self.new.setToolTip(self.tr("Add a booking (Ctrl+N)"))
        self.new.clicked.connect(self.open_new)
        self.filters = BookingFilters()
        self.filters.changed.connect(self._on_filters)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.new)
        top.addWidget(self.filters, 1)
        self.failure = FailureCard()
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("Bookings"),
            stretch=2,
            give_up=(5, 4, 1, 3),
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.more_wanted.connect(self._on_more)
        self.place = Place(self.table, "calendar-blank")
        self.place.empty.acted.connect(self._on_empty_acted)
        self.count = Label("", Look.SMALL)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.place, 1)
        left.addWidget(self.count)
        self.panel = BookingPanel()
        self.panel.setFixedWidth(PANEL)
        self.panel.edit_requested.connect(self._on_edit)
        self.panel.cancel_requested.connect(self._on_cancel)
        self.panel.issue_requested.connect(self.issue_requested)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list more of a narrow page."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(PANEL if self.width() >= ROOMY else SLIM_PANEL)

    @property
    def wanted(self) -> BookingFilter:
        """What the filters ask for."""
        return self.filters.wanted

    def show_overview(self, overview: Overview) -> None:
        """Take over objects and the present time."""
        self._overview = overview
        self.filters.set_objects(overview.objects, overview.now)
        self.new.setEnabled(bool(overview.objects))
        reason = "" if overview.objects else self.tr("Add an object on the Mappings page first.")
        self.new.setToolTip(reason or self.tr("Add a booking (Ctrl+N)"))

    def show_words(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> None:
        """Take over the organisation's own words."""
        self._statuses, self._types = statuses, types
        self.filters.set_words(statuses)

    def show_page(self, page: BookingPage, offset: int = 0) -> None:
        """Show the first page, or add a later one."""
        assert self._overview is not None
        rows = words.booking_rows(page.rows, now=self._overview.now)
        self.failure.clear()
        if offset == 0:
            self._rows = page.rows
            self.table.set_rows(rows)
        elif offset == len(self._rows):
            self._rows += page.rows
            self.table.append_rows(rows)
        self._total, self._asked = page.total, -1
        self.count.setText(words.count_words(len(self._rows), page.total))
        if self._rows:
            self.place.show_content()
        else:
            self._show_empty()
        if self.table.key is None:
            self.show_detail(None)

    def _show_empty(self) -> None:
        assert self._overview is not None
        if not self._overview.objects:
            text = self.tr("Bookings belong to objects: rooms, teachers, courts. Add one first.")
            self.place.show_empty(self.tr("No object yet"), text)
        elif self._overview.bookings:
            text = self.tr("No booking fits what you look for.")
            self.place.show_empty(self.tr("Nothing found"), text, self.tr("Show all bookings"))
        else:
            text = self.tr("Add the first one here, or let a calendar bring some.")
            self.place.show_empty(self.tr("No booking yet"), text, self.tr("New booking"))

    def show_detail(self, detail: BookingDetail | None) -> None:
        """Show one booking in the panel."""
        self._detail = detail
        if detail is None or self._overview is None:
            self.panel.show_detail(None)
            return
        text = words.detail_text(detail, now=self._overview.now, cancel_status=self._cancel_status)
        self.panel.show_detail(text)

    def show_error(self, error: GcaldeskError) -> None:
        """Show a failure in the open dialog, or above the list."""
        if self.dialog is not None:
            self.dialog.show_error(error)
        else:
            self.failure.show_error(error)

    def show_saved(self) -> None:
        """Close the dialog; the list follows with the next read."""
        if self.dialog is not None:
            self.dialog.accept()

    def open_booking(self, booking_id: object) -> None:
        """Show one booking, listed or not."""
        if not self.table.select(booking_id):
            self.table.clearSelection()
            self.detail_wanted.emit(booking_id)

    @property
    def _cancel_status(self) -> str:
        accounts = self._overview.accounts if self._overview else ()
        return next((v.account.rules.cancel_status for v in accounts), "cancelled")

    @Slot()
    def open_new(self) -> None:
        """Open the dialog for a new booking."""
        self._open_dialog(None)

    def _open_dialog(self, detail: BookingDetail | None) -> None:
        if self._overview is None or not self._overview.objects or self.dialog is not None:
            return
        booking = detail.view.booking if detail else None
        self.dialog = BookingDialog(self._overview, self._statuses, self._types, booking, self)
        self.dialog.added.connect(self.booking_added)
        self.dialog.changed.connect(self.booking_changed)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    @Slot()
    def _on_filters(self) -> None:
        self.wanted_changed.emit(self.filters.wanted)

    @Slot()
    def _on_more(self) -> None:
        there = len(self._rows)
        if there < self._total and self._asked != there:
            self._asked = there
            self.more_wanted.emit(there)

    @Slot(object)
    def _on_chosen(self, key: BookingId | None) -> None:
        if key is None:
            self.show_detail(None)
        else:
            self.detail_wanted.emit(key)

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        self._on_edit()

    @Slot()
    def _on_edit(self) -> None:
        if self._detail is not None:
            self._open_dialog(self._detail)

    @Slot()
    def _on_cancel(self) -> None:
        if self._detail is None or self._overview is None:
            return
        today = words.local_today(self._detail.view.booking, self._overview.now)
        self.confirm = ConfirmDialog(
            self.tr("Cancel this booking?"),
            words.cancel_words(self._detail, today=today),
            self.tr("&Cancel booking"),
            self,
        )
        self.confirm.confirmed.connect(self._on_cancel_confirmed)
        self.confirm.finished.connect(self.confirm.deleteLater)
        self.confirm.open()

    @Slot()
    def _on_cancel_confirmed(self) -> None:
        if self._detail is not None:
            changes = {"status": self._cancel_status}
            self.booking_changed.emit(self._detail.view.booking.id, changes)

    @Slot()
    def _on_empty_acted(self) -> None:
        if self._overview is not None and self._overview.bookings:
            self.filters.clear()
        else:
            self.open_new()
