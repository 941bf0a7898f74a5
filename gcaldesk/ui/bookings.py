"""Bookings & events: the week, the joined list, and the panel that shows both sides of one pair."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import Effect, PairDetail, PairPage
from gcaldesk.domain.views import BookingFilter, Overview
from gcaldesk.ui.booking_detail import BookingPanel
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.booking_dialogs import BookingDialogs
from gcaldesk.ui.bookings_top import LIST, WEEK, BookingsTop
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.pair_list import PairList
from gcaldesk.ui.present.moments import first_and_last
from gcaldesk.ui.present.pair_detail import pair_text
from gcaldesk.ui.present.pair_offers import Offer
from gcaldesk.ui.present.week import Columns
from gcaldesk.ui.present.week_arranged import Arranged, WeekQuestion
from gcaldesk.ui.week_place import WeekPlace

PANEL, SLIM_PANEL = 300, 264
ROOMY = 860


class BookingsPage(QWidget):
    """Passive: shows weeks, pages and one pair, emits what a person wants."""

    asked_anew = Signal()
    """Another list or week is shown: read it."""
    page_wanted = Signal(int)
    detail_wanted = Signal(object)
    """A BookingId; None where none is wanted any more."""
    booking_added = Signal(object)
    """A BookingInput."""
    booking_changed = Signal(object, object)
    """A BookingId and its changes."""
    history_wanted = Signal(object, object)
    """A JournalList to keep filled, and the BookingId whose history it shows."""
    effect_wanted = Signal(object)
    move_requested = Signal(object)
    """A Move."""
    sync_requested = Signal(object)
    """BookingIds, or None for those that are chosen in the list."""
    bulk_wanted = Signal(object)
    """Changes for those that are chosen: their effect has to be said first."""
    bulk_confirmed = Signal(object, object)
    """BookingIds and the changes."""
    offer_confirmed = Signal(object, object)
    """A BookingId and the Offer."""
    issue_requested = Signal(object)
    connect_requested = Signal()
    object_requested = Signal()
    """Add the first object."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._detail: PairDetail | None = None
        self._open_next: BookingId | None = None
        self._go_to: BookingId | None = None
        self._memory: Memory | None = None
        self.dialogs = BookingDialogs(self)
        self.top = BookingsTop()
        self.new, self.filters = self.top.new, self.top.filters
        self.week_bar, self.switch = self.top.week_bar, self.top.switch
        self.failure = FailureCard()
        self.week = WeekPlace(self.week_bar)
        self.list = PairList()
        self.panel = BookingPanel()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.week)
        self.stack.addWidget(self.list)
        self._lay_out()
        self._connect()
        self._show_mode()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.stack, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.top)
        column.addWidget(self.failure)
        column.addLayout(row, 1)
        self.panel.setFixedWidth(PANEL)

    def _connect(self) -> None:
        self.new.clicked.connect(self.open_new)
        self.dialogs.added.connect(self.booking_added)
        self.dialogs.changed.connect(self.booking_changed)
        self.dialogs.history_wanted.connect(self.history_wanted)
        self.dialogs.bulk_confirmed.connect(self.bulk_confirmed)
        self.dialogs.offer_confirmed.connect(self.offer_confirmed)
        self.filters.changed.connect(self._on_filters)
        self.switch.changed.connect(self._on_mode)
        self.week.span_changed.connect(self._on_span)
        self.week.effect_wanted.connect(self.effect_wanted)
        self.week.move_requested.connect(self.move_requested)
        self.week.view.chosen.connect(self._on_chosen)
        self.week.view.opened.connect(self._on_opened)
        self.week.view.new_wanted.connect(self.open_new_at)
        self.list.page_wanted.connect(self.page_wanted)
        self.list.order_changed.connect(self._on_filters)
        self.list.empty_acted.connect(self._on_empty_acted)
        self.week.place.empty.acted.connect(self._on_empty_acted)
        self.list.table.chosen.connect(self._on_chosen)
        self.list.table.opened.connect(self._on_opened)
        self.list.bulk.sync_requested.connect(self._on_sync_chosen)
        self.list.bulk.change_requested.connect(self.bulk_wanted)
        self.panel.edit_requested.connect(self._on_edit)
        self.panel.sync_requested.connect(self._on_sync_one)
        self.panel.offer_chosen.connect(self._on_offer)
        self.panel.issue_requested.connect(self.issue_requested)
        self.panel.closed.connect(self._on_panel_closed)

    # --- where things stand -------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """`week` or `table`."""
        return self.switch.value

    @property
    def wanted(self) -> BookingFilter:
        """What the list asks for."""
        order, descending = self.list.table.order
        return self.filters.wanted_in(order, descending=descending)

    @property
    def week_wanted(self) -> WeekQuestion | None:
        """What the week asks for; None before the time is known."""
        return self.week.wanted(self.filters.wanted_always)

    @property
    def chosen(self) -> BookingId | None:
        """The booking that the panel shows."""
        return self.panel.text.booking_id if self.panel.text else None

    @property
    def dialog(self) -> BookingDialog | None:
        """The booking that is open."""
        return self.dialogs.dialog

    @property
    def confirm(self) -> ConfirmDialog | None:
        """What was asked last."""
        return self.dialogs.confirm

    def remember(self, memory: Memory) -> None:
        """Keep view, columns, order and widths from now on, and take over what was kept."""
        self._memory = memory
        self.list.table.remember(memory, "bookings")
        self.switch.choose(memory.get("bookings/view", WEEK))
        self.week_bar.columns.select(memory.get("bookings/columns", str(Columns.DAYS)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list more of a narrow page, and its line of filters a line of its own."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(PANEL if self.width() >= ROOMY else SLIM_PANEL)
        self._show_panel()
        self.top.fit(self.width())

    def _show_panel(self) -> None:
        narrow = self.width() < ROOMY
        self.panel.set_closable(closable=narrow)
        self.panel.setVisible(not narrow or self.panel.text is not None)

    def _show_mode(self) -> None:
        week = self.mode == WEEK
        self.stack.setCurrentWidget(self.week if week else self.list)
        self.top.show_mode(week=week)
        self.panel.show_hint(movable=week)

    # --- what is shown ------------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Take over objects and the present time."""
        self._overview = overview
        self.top.show_overview(overview)
        self.week.show_overview(overview)
        self.list.show_overview(overview)
        if not overview.objects:
            text = self.tr("Bookings belong to objects: rooms, teachers, courts. Add one first.")
            act = self.tr("New object…") if overview.accounts else self.tr("Set up…")
            self.week.place.show_empty(self.tr("No object yet"), text, act)

    def show_words(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> None:
        """Take over the organisation's own words."""
        self.dialogs.show_words(statuses, types)
        self.filters.set_words(statuses)
        self.list.bulk.set_statuses(statuses)

    def show_page(self, page: PairPage) -> None:
        """Show one page of the list."""
        self.failure.clear()
        self.list.show_page(page)

    def show_week(self, week: Arranged) -> None:
        """Show the bookings of the week."""
        self.failure.clear()
        if self._overview is not None and self._overview.objects:
            self.week.show_week(week)

    def show_detail(self, detail: PairDetail | None) -> None:
        """Show one pair in the panel."""
        self._detail = detail
        if detail is None or self._overview is None:
            self.panel.show_detail(None)
        else:
            now = self._overview.now
            text = pair_text(detail, now=now, cancel_status=self._cancel_status)
            self.panel.show_detail(text)
            booking = detail.pair.view.booking
            if self._go_to == booking.id:
                self.week.show_day(first_and_last(booking.when, None)[0])
            if self._open_next == booking.id:
                self._on_edit()
        self._open_next = self._go_to = None
        self._show_panel()

    def show_error(self, error: GcaldeskError) -> None:
        """Show a failure in the open dialog, or above the list."""
        if not self.dialogs.show_error(error):
            self.failure.show_error(error)

    def show_saved(self) -> None:
        """Close the dialog; list and week follow with the next read."""
        self.dialogs.close_saved()

    def show_bulk_effect(
        self, ids: Sequence[BookingId], changes: Mapping[str, str], effect: Effect
    ) -> None:
        """Say in numbers what would happen to those that are chosen, and ask once."""
        self.dialogs.ask_bulk(ids, changes, effect)

    def open_booking(self, booking_id: object) -> None:
        """Show one booking, listed or not."""
        if self.mode == LIST and self.list.table.select(booking_id):
            return
        number = BookingId(int(str(booking_id)))
        self.list.table.clearSelection()
        self.week.view.select(number, tell=False)
        self._go_to = number
        self.detail_wanted.emit(number)

    @property
    def _cancel_status(self) -> str:
        accounts = self._overview.accounts if self._overview else ()
        return next((v.account.rules.cancel_status for v in accounts), "cancelled")

    # --- dialogs ------------------------------------------------------------------------------

    @Slot()
    def open_new(self) -> None:
        """Open the dialog for a new booking."""
        self.dialogs.open(self._overview, None)

    @Slot(object, int, str)
    def open_new_at(self, day: date, minutes: int, code: str) -> None:
        """Open the dialog for a new booking at a time and for an object."""
        self.open_new()
        self.dialogs.start_at(day, minutes, code or self.filters.objects.value)

    # --- what a person did --------------------------------------------------------------------

    @Slot()
    def _on_filters(self) -> None:
        self.week.set_object(self.filters.objects.value)
        self.list.table.start_again()
        self.asked_anew.emit()

    @Slot(str)
    def _on_mode(self, mode: str) -> None:
        if self._memory is not None:
            self._memory.put("bookings/view", mode)
        self._show_mode()
        self._choose_none()
        self.asked_anew.emit()

    @Slot()
    def _on_span(self) -> None:
        if self._memory is not None:
            self._memory.put("bookings/columns", str(self.week.columns))
        self.asked_anew.emit()

    @Slot(object)
    def _on_chosen(self, key: BookingId | None) -> None:
        self._choose_none() if key is None else self.detail_wanted.emit(key)

    def _choose_none(self) -> None:
        self.show_detail(None)
        self.detail_wanted.emit(None)

    @Slot(object)
    def _on_opened(self, key: BookingId) -> None:
        if self._detail is not None and self._detail.pair.view.booking.id == key:
            self._on_edit()
        else:
            self._open_next = key
            self.detail_wanted.emit(key)

    @Slot()
    def _on_edit(self) -> None:
        if self._detail is not None:
            self.dialogs.open(self._overview, self._detail)

    @Slot()
    def _on_sync_one(self) -> None:
        if self._detail is not None:
            self.sync_requested.emit((self._detail.pair.view.booking.id,))

    @Slot()
    def _on_sync_chosen(self) -> None:
        self.sync_requested.emit(None)

    @Slot(object)
    def _on_offer(self, offer: Offer) -> None:
        if self._detail is not None:
            self.dialogs.ask_offer(self._detail.pair.view.booking.id, offer)

    @Slot()
    def _on_panel_closed(self) -> None:
        self.week.view.select(None)
        self.list.table.clearSelection()
        self._choose_none()
        shown = self.week.view if self.mode == WEEK else self.list.table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_empty_acted(self) -> None:
        overview = self._overview
        if overview is not None and not overview.objects:
            (self.object_requested if overview.accounts else self.connect_requested).emit()
        elif overview is not None and overview.bookings:
            self.filters.clear()
        else:
            self.open_new()
