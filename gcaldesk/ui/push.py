"""Push & diagnostics: the endpoint, and below it channels, waiting work and the doctor's checks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import Overview
from gcaldesk.services.push_page import ChannelView, PushPage
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.check_list import CheckList
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.endpoint_card import EndpointCard
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import push as words
from gcaldesk.ui.present.checks import Looked, check_groups, check_summary
from gcaldesk.ui.present.quota import Quota, quota
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.segments import Segments
from gcaldesk.ui.table import Table

MARGIN = 24


class PushDiagnosticsPage(QWidget):
    """Passive: shows the state, emits what a person wants done about it."""

    test_requested = Signal()
    renew_requested = Signal(str)
    """The account whose channels are to be replaced; empty: every one."""
    stop_requested = Signal(str)
    """The channel's id."""
    retry_requested = Signal(object)
    """Keys of waiting work; None: all of it."""
    check_requested = Signal(str)
    run_requested = Signal()
    cancel_requested = Signal()
    bundle_requested = Signal()
    booking_requested = Signal(object)
    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PushPage | None = None
        self._quota: Quota | None = None
        self._looked: tuple[Looked, ...] = ()
        self._running = False
        self._by_hand = False
        self.bundle = Button(self.tr("Save a diagnostics &bundle…"), icon="package")
        self.bundle.clicked.connect(self.bundle_requested)
        self.run = Button(self.tr("Run &all checks"), icon="first-aid-kit", kind="primary")
        self.run.clicked.connect(self._on_run)
        self.endpoint = EndpointCard()
        self.endpoint.test_requested.connect(self.test_requested)
        self.endpoint.settings_requested.connect(self._on_settings)
        self.failure = FailureCard()
        self.parts = Segments(
            [
                ("channels", self.tr("&Channels")),
                ("waiting", self.tr("&Waiting")),
                ("checks", self.tr("C&hecks")),
            ],
            self.tr("What to show"),
        )
        self.note = Label("", Look.SMALL)
        self._make_actions()
        self._make_tables()
        self._lay_out()
        self.parts.changed.connect(self._on_part)
        self._on_part(self.parts.value)

    def _make_actions(self) -> None:
        self.renew = Button(self.tr("&Renew"), icon="arrows-clockwise")
        self.renew.setToolTip(
            self.tr("Opens a new channel for each calendar of this account, then ends the old ones")
        )
        self.renew.clicked.connect(self._on_renew)
        self.stop = Button(self.tr("St&op…"), icon="stop-circle")
        self.stop.setToolTip(self.tr("Ends the chosen channel"))
        self.stop.clicked.connect(self._on_stop)
        self.retry = Button(self.tr("Try this one &now"), icon="arrow-clockwise")
        self.retry.clicked.connect(self._on_retry)
        self.retry_all = Button(self.tr("Try all no&w"))
        self.retry_all.clicked.connect(self._on_retry_all)

    def _make_tables(self) -> None:
        self.channels = Table(
            [tr(text) for text in words.CHANNEL_HEADERS],
            self.tr("Channels"),
            stretch=0,
            give_up=(6, 5, 3),
            sortable=True,
        )
        self.channels.chosen.connect(self._on_channel)
        self.channel_place = Place(self.channels, "broadcast")
        self.channel_place.empty.acted.connect(self._on_settings)
        self.waiting = Table(
            [tr(text) for text in words.WAITING_HEADERS],
            self.tr("Bookings that have not reached Google yet"),
            stretch=3,
            give_up=(4, 1),
            sortable=True,
        )
        self.waiting.chosen.connect(self._on_waiting)
        self.waiting.opened.connect(self._on_opened)
        self.waiting_place = Place(self.waiting, "check-circle")
        self.checks = CheckList()
        self.checks.requested.connect(self.check_requested)
        self.check_place = Place(self.checks, "first-aid-kit")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(self.tr("Push & diagnostics"), Look.HEADING))
        top.addStretch(1)
        top.addWidget(self.bundle)
        top.addWidget(self.run)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.parts)
        middle.addWidget(self.note)
        middle.addStretch(1)
        for button in (self.renew, self.stop, self.retry, self.retry_all):
            middle.addWidget(button)
        self._stack = QStackedWidget()
        for place in (self.channel_place, self.waiting_place, self.check_place):
            self._stack.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.endpoint)
        column.addWidget(self.failure)
        column.addLayout(middle)
        column.addWidget(self._stack, 1)

    def show_overview(self, overview: Overview) -> None:
        """Take over how much was asked of Google."""
        self._quota = quota(overview)
        if self._page is not None:
            self.endpoint.show_page(self._page, self._quota)

    def show_page(self, page: PushPage) -> None:
        """Show where push stands and what waits."""
        self._page = page
        self.endpoint.show_page(page, self._quota)
        self._show_channels(page)
        self._show_waiting(page)
        self._on_part(self.parts.value)

    def _show_channels(self, page: PushPage) -> None:
        self.channels.set_rows(words.channel_rows(page))
        if page.channels or page.polled:
            self.channel_place.show_content()
        elif page.listener.state == "off":
            text = self.tr(
                "With push, Google tells of a change within seconds. Each mapped calendar then has "
                "a channel here."
            )
            self.channel_place.show_empty(self.tr("No channel"), text)
        else:
            text = self.tr(
                "A channel is opened for each mapped calendar as soon as the public address leads "
                "here and was tested."
            )
            self.channel_place.show_empty(self.tr("No channel yet"), text)
        serving = sum(view.serves for view in page.channels)
        self.parts.set_note("channels", str(serving) if serving else "")

    def _show_waiting(self, page: PushPage) -> None:
        self.waiting.set_rows(words.waiting_rows(page))
        if page.waiting:
            self.waiting_place.show_content()
        else:
            text = self.tr("Every booking that should stand in Google does.")
            self.waiting_place.show_empty(self.tr("Nothing waits"), text)
        self.parts.set_note("waiting", str(page.waiting_total) if page.waiting_total else "")

    def show_checks(self, looked: Sequence[Looked], *, running: bool) -> None:
        """Show what was found so far."""
        self._looked, self._running = tuple(looked), running
        if self._page is not None:
            self.checks.show_groups(check_groups(self._looked, self._page.now))
            self.check_place.show_content()
        failed = sum(one.check.ok is False for one in looked if one.at is not None)
        self.parts.set_note("checks", self.tr("{n} failed").format(n=failed) if failed else "")
        self.run.setText(self.tr("C&ancel") if running else self.tr("Run &all checks"))
        self.run.setAccessibleName(
            self.tr("Cancel the checks") if running else self.tr("Run all checks")
        )
        self._on_part(self.parts.value)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why something could not be done."""
        self.failure.show_error(error)

    def choose(self, part: str) -> None:
        """Open a part of the page."""
        self.parts.choose(part)

    @property
    def chosen_channel(self) -> ChannelView | None:
        """The channel that the buttons are for."""
        found = self._page.channels if self._page else ()
        return next((v for v in found if v.channel.id == self.channels.key), None)

    @Slot(str)
    def _on_part(self, part: str) -> None:
        places = {"channels": 0, "waiting": 1, "checks": 2}
        self._stack.setCurrentIndex(places[part])
        for button in (self.renew, self.stop):
            button.setVisible(part == "channels")
        for button in (self.retry, self.retry_all):
            button.setVisible(part == "waiting")
        self.note.setText(self._note(part))
        self._enable()

    def _note(self, part: str) -> str:
        if part == "checks" and self._looked:
            return check_summary(self._looked, running=self._running)
        if part == "waiting" and self._page is not None and self._page.waiting:
            return words.waiting_words(self._page)
        return ""

    def _enable(self) -> None:
        page, view = self._page, self.chosen_channel
        listens = page is not None and page.listener.state not in {"off", "listening", "failed"}
        self.renew.setEnabled(listens)
        self.stop.setEnabled(view is not None and bool(view.channel.resource_id))
        chosen = next(
            (v for v in (page.waiting if page else ()) if v.key == self.waiting.key), None
        )
        self.retry.setEnabled(chosen is not None and not chosen.held)
        free = [v for v in (page.waiting if page else ()) if not v.held]
        self.retry_all.setEnabled(bool(free))

    @Slot()
    def _on_run(self) -> None:
        self.parts.choose("checks")
        (self.cancel_requested if self._running else self.run_requested).emit()

    @Slot()
    def _on_settings(self) -> None:
        self.page_requested.emit("settings")

    @Slot(object)
    def _on_channel(self, _key: object) -> None:
        self._enable()

    @Slot(object)
    def _on_waiting(self, _key: object) -> None:
        self._enable()

    @Slot(object)
    def _on_opened(self, key: tuple[int, int]) -> None:
        self.booking_requested.emit(key[1])

    @Slot()
    def _on_renew(self) -> None:
        view = self.chosen_channel
        self.renew.setEnabled(False)
        self.renew_requested.emit(view.account if view else "")

    @Slot()
    def _on_stop(self) -> None:
        view = self.chosen_channel
        if view is None or self._page is None:
            return
        dialog = ConfirmDialog(
            self.tr("Stop 1 channel?"),
            words.stop_words(view, self._page),
            self.tr("&Stop it"),
            self,
        )
        number = str(view.channel.id)
        dialog.confirmed.connect(lambda: self.stop_requested.emit(number))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_retry(self) -> None:
        if self.waiting.key is not None:
            self.retry_requested.emit([self.waiting.key])

    @Slot()
    def _on_retry_all(self) -> None:
        self.retry_requested.emit(None)
