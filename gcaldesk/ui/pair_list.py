"""The joined list: booking left, event right, and a bar for those that are chosen together."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import PairPage
from gcaldesk.domain.views import Overview
from gcaldesk.ui.bulk_bar import BulkBar
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.paged_table import PagedTable
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import pair_rows as words
from gcaldesk.ui.present.bookings import count_words
from gcaldesk.ui.present.words import tr

WIDTHS = (206, 200, 110, 90, 126, 120, 150)


class PairList(QWidget):
    """Passive: shows pages of the list, emits what a person wants."""

    page_wanted = Signal(int)
    order_changed = Signal()
    empty_acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self.table = PagedTable(
            [tr(text) for text in words.HEADERS],
            self.tr("Bookings and their events"),
            widths=WIDTHS,
            orders=words.ORDERS,
            stretch=1,
            give_up=(6, 5, 3, 2),
        )
        self.table.rows.set_sorted(0, descending=False)
        self.table.page_wanted.connect(self.page_wanted)
        self.table.order_changed.connect(self._on_order)
        self.table.many_chosen.connect(self._on_many)
        self.place = Place(self.table, "calendar-blank")
        self.place.empty.acted.connect(self.empty_acted)
        self.count = Label("", Look.SMALL)
        self.bulk = BulkBar()
        self.bulk.clear_requested.connect(self.table.clearSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.place, 1)
        column.addWidget(self.bulk)
        column.addWidget(self.count)

    def show_overview(self, overview: Overview) -> None:
        """Take over the present time and what there is at all."""
        self._overview = overview

    def show_page(self, page: PairPage) -> None:
        """Show one page, wherever it stands."""
        assert self._overview is not None
        now = self._overview.now
        rows = [words.pair_row(pair, now=now) for pair in page.rows]
        self.table.show_page(page.offset, rows, page.total)
        self.count.setText(count_words(page.total))
        if page.total:
            self.place.show_content()
        else:
            self._show_empty(self._overview)

    def _show_empty(self, overview: Overview) -> None:
        if not overview.objects:
            text = self.tr("Bookings belong to objects: rooms, teachers, courts. Add one first.")
            act = self.tr("New object…") if overview.accounts else self.tr("Set up…")
            self.place.show_empty(self.tr("No object yet"), text, act)
        elif overview.bookings:
            text = self.tr("No booking fits what you look for.")
            self.place.show_empty(self.tr("Nothing found"), text, self.tr("Show all bookings"))
        else:
            text = self.tr("Add the first one here, or let a calendar bring some.")
            self.place.show_empty(self.tr("No booking yet"), text, self.tr("New booking"))

    def chosen_ids(self) -> Sequence[BookingId] | None:
        """Return the chosen bookings in order; None where some were not read yet."""
        keys = self.table.chosen_keys
        return None if keys is None else [BookingId(key) for key in keys if isinstance(key, int)]

    @Slot(str, bool)
    def _on_order(self, _order: str, _descending: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.order_changed.emit()

    @Slot(int)
    def _on_many(self, count: int) -> None:
        self.bulk.show_count(count)
        self.count.setVisible(count < 2)
