"""Wires the page Bookings to its desk: weeks, pages, effects, and what is done with pairs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.activity import Question
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.pairs import Effect, PairDetail, PairPage
from gcaldesk.domain.views import BookingFilter
from gcaldesk.ui.bookings import BookingsPage
from gcaldesk.ui.bookings_top import WEEK
from gcaldesk.ui.journal_feed import JournalFeed
from gcaldesk.ui.journal_list import JournalList
from gcaldesk.ui.paged_model import PAGE
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_bookings import BookingsDesk
from gcaldesk.ui.present.move_words import Move
from gcaldesk.ui.present.pair_offers import Offer
from gcaldesk.ui.present.week_arranged import Arranged
from gcaldesk.ui.week_feed import WeekFeed


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """A page with the question it answers."""

    wanted: BookingFilter
    page: PairPage


@dataclass(frozen=True, slots=True)
class BulkAnswer:
    """What a change of those that are chosen would lead to."""

    ids: tuple[BookingId, ...]
    changes: Mapping[str, str]
    effect: Effect


class BookingsController(QObject):
    """Owns no state but what is being asked."""

    changed = Signal()
    """Something was stored: everything is to be read again."""
    sync_wanted = Signal()

    def __init__(
        self, page: BookingsPage, runtime: Runtime, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._runtime = runtime
        self._open_url = open_url
        self._detail_id: BookingId | None = None
        self._in_hand: Move | None = None
        self._weighing = False
        self._week = WeekFeed(runtime, self)
        self._week.arrived.connect(self._on_week)
        self._week.failed.connect(self._on_failed)
        page.asked_anew.connect(self.refresh)
        page.page_wanted.connect(self._on_page_wanted)
        page.detail_wanted.connect(self._on_detail_wanted)
        page.history_wanted.connect(self._on_history_wanted)
        page.booking_added.connect(self._on_added)
        page.booking_changed.connect(self._on_changed)
        page.effect_wanted.connect(self._on_effect_wanted)
        page.move_requested.connect(self._on_move)
        page.sync_requested.connect(self._on_sync)
        page.bulk_wanted.connect(self._on_bulk_wanted)
        page.bulk_confirmed.connect(self._on_bulk)
        page.offer_confirmed.connect(self._on_offer)

    @property
    def _desk(self) -> BookingsDesk:
        return self._runtime.desk.pairs

    def _ask(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._runtime.tasks.database(work, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_error(error)

    # --- reading ------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read again what the page shows."""
        if self._page.mode == WEEK:
            wanted = self._page.week_wanted
            if wanted is not None:
                self._week.ask(wanted)
        else:
            self._page.list.table.refresh()
        if self._page.chosen is not None:
            self._on_detail_wanted(self._page.chosen)

    @Slot(object)
    def _on_week(self, week: Arranged) -> None:
        wanted = self._page.week_wanted
        if wanted is not None and week.question.same_days(wanted):
            self._page.show_week(week)

    @Slot(int)
    def _on_page_wanted(self, offset: int) -> None:
        self._ask(partial(self._read_page, self._page.wanted, offset), self._on_page)

    def _read_page(self, wanted: BookingFilter, offset: int) -> PageAnswer:
        return PageAnswer(wanted, self._desk.page(wanted, offset=offset, limit=PAGE))

    @Slot(object)
    def _on_page(self, answer: object) -> None:
        assert isinstance(answer, PageAnswer)
        if answer.wanted == self._page.wanted:
            self._page.show_page(answer.page)

    @Slot(object)
    def _on_detail_wanted(self, booking_id: BookingId | None) -> None:
        self._detail_id = booking_id
        if booking_id is not None:
            self._ask(partial(self._desk.pair, booking_id), self._on_detail)

    @Slot(object)
    def _on_detail(self, detail: object) -> None:
        assert isinstance(detail, PairDetail)
        if detail.pair.view.booking.id == self._detail_id:
            self._page.show_detail(detail)

    @Slot(object, object)
    def _on_history_wanted(self, view: JournalList, booking_id: BookingId) -> None:
        feed = JournalFeed(view, self._runtime.desk.journal, self._runtime.tasks)
        feed.failed.connect(self._on_failed)
        feed.ask(Question(booking_id=booking_id))

    # --- changing -----------------------------------------------------------------------------

    @Slot(object)
    def _on_added(self, request: BookingInput) -> None:
        self._ask(partial(self._runtime.desk.add_booking, request), self._on_saved)

    @Slot(object, object)
    def _on_changed(self, booking_id: BookingId, changes: Mapping[str, str]) -> None:
        self._ask(partial(self._runtime.desk.change_booking, booking_id, changes), self._on_saved)

    @Slot(object)
    def _on_saved(self, booking: object) -> None:
        assert isinstance(booking, Booking)
        self._page.show_saved()
        self._page.open_booking(booking.id)
        self.changed.emit()

    @Slot(object)
    def _on_effect_wanted(self, move: Move) -> None:
        """Ask one at a time, the latest next: a drag passes many places."""
        self._in_hand = move
        if not self._weighing:
            self._weigh(move)

    def _weigh(self, move: Move) -> None:
        self._weighing = True
        work = partial(self._desk.effect, [move.booking.id], move.changes)
        self._runtime.tasks.database(
            work, partial(self._on_effect, move), partial(self._on_no_effect, move)
        )

    def _on_effect(self, move: Move, effect: Effect) -> None:
        self._page.week.show_effect(move, effect)
        self._weigh_next(move)

    def _on_no_effect(self, move: Move, error: GcaldeskError) -> None:
        self._page.week.show_refusal(move, error)
        self._weigh_next(move)

    def _weigh_next(self, move: Move) -> None:
        self._weighing = False
        if self._in_hand is not None and self._in_hand != move:
            self._weigh(self._in_hand)

    @Slot(object)
    def _on_move(self, move: Move) -> None:
        booking = move.booking
        work = partial(self._desk.change, booking.id, move.changes, if_version=booking.version)
        self._runtime.tasks.database(
            work, partial(self._on_moved, move), partial(self._page.week.show_refusal, move)
        )

    def _on_moved(self, move: Move, booking: object) -> None:
        assert isinstance(booking, Booking)
        self._page.week.show_moved(move, booking)
        self._page.open_booking(booking.id)
        self.changed.emit()

    # --- many at once -------------------------------------------------------------------------

    def _resolver(self) -> Callable[[], tuple[BookingId, ...]]:
        """Return what names the chosen bookings; those not read yet are looked up in the lane."""
        ids = self._page.list.chosen_ids()
        if ids is not None:
            known = tuple(ids)
            return lambda: known
        rows, wanted = self._page.list.table.chosen_rows, self._page.wanted
        return partial(self._look_up, rows, wanted)

    def _look_up(self, rows: Sequence[int], wanted: BookingFilter) -> tuple[BookingId, ...]:
        everything = self._desk.ids(wanted)
        return tuple(everything[row] for row in rows if row < len(everything))

    @Slot(object)
    def _on_bulk_wanted(self, changes: Mapping[str, str]) -> None:
        self._ask(partial(self._read_bulk, self._resolver(), changes), self._on_bulk_effect)

    def _read_bulk(
        self, resolve: Callable[[], tuple[BookingId, ...]], changes: Mapping[str, str]
    ) -> BulkAnswer:
        ids = resolve()
        return BulkAnswer(ids, changes, self._desk.effect(ids, changes))

    @Slot(object)
    def _on_bulk_effect(self, answer: object) -> None:
        assert isinstance(answer, BulkAnswer)
        self._page.show_bulk_effect(answer.ids, answer.changes, answer.effect)

    @Slot(object, object)
    def _on_bulk(self, ids: Sequence[BookingId], changes: Mapping[str, str]) -> None:
        self._ask(partial(self._desk.change_many, ids, changes), self._on_stored)

    @Slot(object)
    def _on_sync(self, ids: Sequence[BookingId] | None) -> None:
        if ids is None:
            resolve = self._resolver()
            self._ask(lambda: self._desk.sync_these(resolve()), self._on_queued)
        else:
            self._ask(partial(self._desk.sync_these, ids), self._on_queued)

    @Slot(object)
    def _on_queued(self, _count: object) -> None:
        self.changed.emit()
        self.sync_wanted.emit()

    @Slot(object)
    def _on_stored(self, _nothing: object) -> None:
        self.changed.emit()

    # --- one pair -----------------------------------------------------------------------------

    @Slot(object, object)
    def _on_offer(self, booking_id: BookingId, offer: Offer) -> None:
        account = offer.account_id or AccountId(0)
        match offer.key:
            case "open":
                work = partial(self._desk.event_url, booking_id, account)
                self._runtime.tasks.network(work, self._on_url, self._on_failed)
            case "visit":
                self._open_url(offer.url)
            case "unlink":
                self._ask(partial(self._desk.unlink, booking_id, account), self._on_stored)
            case "relink" | "recreate":
                self._ask(partial(self._desk.bring_back, booking_id, account), self._on_queued)
            case _:
                self._ask(
                    partial(self._runtime.desk.change_booking, booking_id, offer.changes),
                    self._on_saved,
                )

    @Slot(object)
    def _on_url(self, url: object) -> None:
        self._open_url(str(url))
