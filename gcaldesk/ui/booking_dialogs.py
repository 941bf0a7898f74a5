"""The dialogs of the page Bookings: the booking itself, and what is asked before something is done."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import Effect, PairDetail
from gcaldesk.domain.views import Overview
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.present.pair_effects import bulk_words, effect_text
from gcaldesk.ui.present.pair_offers import Offer


class BookingDialogs(QObject):
    """One booking is edited at a time."""

    added = Signal(object)
    """A BookingInput."""
    changed = Signal(object, object)
    """A BookingId and its changes."""
    history_wanted = Signal(object, object)
    """A JournalList to keep filled, and the BookingId whose history it shows."""

    bulk_confirmed = Signal(object, object)
    """BookingIds and the changes."""
    offer_confirmed = Signal(object, object)
    """A BookingId and the Offer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._statuses: tuple[str, ...] = ()
        self._types: tuple[str, ...] = ()
        self.dialog: BookingDialog | None = None
        self.confirm: ConfirmDialog | None = None

    def show_words(self, statuses: tuple[str, ...], types: tuple[str, ...]) -> None:
        """Take over the organisation's own words."""
        self._statuses, self._types = statuses, types

    def open(self, overview: Overview | None, detail: PairDetail | None) -> None:
        """Open a booking, or the form for a new one."""
        if overview is None or not overview.objects or self.dialog is not None:
            return
        self.dialog = BookingDialog(overview, self._statuses, self._types, detail, self._window)
        self.dialog.added.connect(self.added)
        self.dialog.changed.connect(self.changed)
        self.dialog.history_wanted.connect(self.history_wanted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def start_at(self, day: date, minutes: int, code: str) -> None:
        """Begin the new booking at a time and for an object."""
        if self.dialog is not None:
            self.dialog.start_at(day, minutes, code)

    def show_error(self, error: GcaldeskError) -> bool:
        """Show a failure in the open dialog; False where none is open."""
        if self.dialog is not None:
            self.dialog.show_error(error)
        return self.dialog is not None

    def close_saved(self) -> None:
        """Close the dialog of what was stored."""
        if self.dialog is not None:
            self.dialog.accept()

    def ask_bulk(
        self, ids: Sequence[BookingId], changes: Mapping[str, str], effect: Effect
    ) -> None:
        """Say in numbers what would happen to those that are chosen, and ask once."""
        name, value = next(iter(changes.items()))
        key = {"on": "do_not_sync", "off": "sync"}[value] if name == "do_not_sync" else value
        lead = bulk_words(effect.bookings, key)
        offer = Offer(
            "bulk",
            "",
            question=self.tr("Change these bookings?"),
            detail=effect_text(lead, effect).text,
            button=self.tr("&Change them"),
        )
        self._ask(offer, lambda: self.bulk_confirmed.emit(tuple(ids), dict(changes)))

    def ask_offer(self, booking_id: BookingId, offer: Offer) -> None:
        """Ask before something is done with a pair, where it is to be asked."""
        if offer.question:
            self._ask(offer, lambda: self.offer_confirmed.emit(booking_id, offer))
        else:
            self.offer_confirmed.emit(booking_id, offer)

    def _ask(self, offer: Offer, act: object) -> None:
        self.confirm = ConfirmDialog(offer.question, offer.detail, offer.button, self._window)
        self.confirm.confirmed.connect(act)
        self.confirm.finished.connect(self.confirm.deleteLater)
        self.confirm.open()

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
