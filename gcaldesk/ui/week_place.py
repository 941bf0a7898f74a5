"""The week with its bar of what is in hand: keeps which days are shown, asks for their bookings."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.pairs import Effect
from gcaldesk.domain.views import BookingFilter, Overview
from gcaldesk.ui.move_bar import MoveBar
from gcaldesk.ui.places import Place
from gcaldesk.ui.present.move_words import Move, back_words, move_words, moved_words, undone
from gcaldesk.ui.present.pair_effects import EffectText, effect_text
from gcaldesk.ui.present.week import Columns, Scope, Span, span_around, span_title
from gcaldesk.ui.present.week_arranged import Arranged, WeekQuestion
from gcaldesk.ui.present.words import told
from gcaldesk.ui.week_bar import WeekBar, week_start
from gcaldesk.ui.week_view import WeekView


class WeekPlace(QWidget):
    """Passive: shows weeks and effects, emits what a person wants."""

    span_changed = Signal()
    """Other days are shown: their bookings are wanted."""
    effect_wanted = Signal(object)
    """A Move whose effect has to be worked out."""
    move_requested = Signal(object)
    """A Move that a person applied, or takes back."""

    def __init__(self, bar: WeekBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._overview: Overview | None = None
        self._object = ""
        self._day: date | None = None
        self._undo: Move | None = None
        self.columns = Columns.DAYS
        self.bar = bar
        self.view = WeekView()
        self.place = Place(self.view, "calendar-blank")
        self.move_bar = MoveBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.place, 1)
        column.addWidget(self.move_bar)
        bar.shifted.connect(self._on_shifted)
        bar.today_wanted.connect(self._on_today)
        bar.date_wanted.connect(self.show_day)
        bar.columns_changed.connect(self._on_columns)
        self.view.page_wanted.connect(self._on_shifted)
        self.view.date_wanted.connect(self.show_day)
        self.view.move_changed.connect(self._on_move)
        self.view.apply_requested.connect(self._on_apply)
        self.move_bar.apply_requested.connect(self._on_apply)
        self.move_bar.drop_requested.connect(self._on_drop)
        self.move_bar.undo_requested.connect(self._on_undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.setWhatsThis(self.tr("Put the booking that was moved last back"))
        undo.activated.connect(self._on_undo)

    @property
    def span(self) -> Span | None:
        """The days that are shown; None before the time is known."""
        day = self._day or (self._now.astimezone().date() if self._now else None)
        return span_around(day, self.columns, week_start()) if day else None

    def wanted(self, filters: BookingFilter) -> WeekQuestion | None:
        """Return what to ask for; None before the time is known."""
        overview, span = self._overview, self.span
        if overview is None or span is None:
            return None
        since, until = span.instants()
        idle = frozenset(view.account.rules.cancel_status for view in overview.accounts)
        objects = tuple(o for o in overview.objects if self._object in {"", o.code})
        scope = Scope(
            span, self.columns, objects, overview.now, idle=idle or frozenset({"cancelled"})
        )
        return WeekQuestion(replace(filters, since=since, until=until), scope)

    def show_overview(self, overview: Overview) -> None:
        """Take over objects and the present time; the bookings are asked for anew."""
        self._overview, self._now = overview, overview.now
        self._show_title()

    def set_object(self, code: str) -> None:
        """Show the columns of one object only, or of all."""
        self._object = code

    def show_week(self, week: Arranged) -> None:
        """Show the bookings of the days that are shown."""
        self.view.show_week(week)
        self.place.show_content()

    def _show_title(self) -> None:
        span = self.span
        if span is not None:
            self.bar.show_title(span_title(span), span.first)

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show the week, or the day, of a date."""
        before = self.span
        self._day = day
        self._show_title()
        if self.span != before:
            self.span_changed.emit()

    @Slot(int)
    def _on_shifted(self, by: int) -> None:
        if self.span is not None:
            self.show_day(self.span.shifted(by).first)

    @Slot()
    def _on_today(self) -> None:
        if self._now is not None:
            self.show_day(self._now.astimezone().date())

    @Slot(object)
    def _on_columns(self, columns: Columns) -> None:
        today = self._now.astimezone().date() if self._now else None
        span = self.span
        if columns is Columns.OBJECTS and span is not None and today in span.dates:
            self._day = today
        self.columns = columns
        self.view.drop()
        self._show_title()
        self.span_changed.emit()

    @Slot(object)
    def _on_move(self, move: Move | None) -> None:
        if move is None:
            self.move_bar.hide()
            return
        self._undo = None
        self.move_bar.show_waiting(self._lead(move))
        self.effect_wanted.emit(move)

    def _lead(self, move: Move) -> str:
        assert self._now is not None
        return move_words(move, today=self._now.astimezone().date())

    def show_effect(self, move: Move, effect: Effect) -> None:
        """Say what the booking in hand would lead to, if it is still that."""
        if move == self.view.move_in_hand:
            self.move_bar.show_effect(effect_text(self._lead(move), effect))

    def show_refusal(self, move: Move, error: GcaldeskError) -> None:
        """Say why the booking in hand cannot go there."""
        if move == self.view.move_in_hand:
            self.move_bar.show_effect(EffectText(self._lead(move), "", told(str(error))))
            self.move_bar.apply.setEnabled(False)
        elif move == self._undo:
            self._undo = None
            self.move_bar.show_stuck(told(str(error)))

    def show_moved(self, move: Move, stored: Booking) -> None:
        """Let go of what was applied, and offer to put it back."""
        assert self._now is not None
        today, again = self._now.astimezone().date(), move == self._undo
        self.view.drop()
        self._undo = None if again else undone(move, stored)
        words = (back_words if again else moved_words)(move, today=today)
        self.move_bar.show_moved(words, can_undo=not again)
        self.view.setFocus()

    @Slot()
    def _on_apply(self) -> None:
        move = self.view.move_in_hand
        if move is not None and self.move_bar.apply.isEnabled():
            self.move_bar.show_busy()
            self.move_requested.emit(move)

    @Slot()
    def _on_undo(self) -> None:
        if self._undo is not None and self.view.move_in_hand is None:
            self.move_bar.show_busy()
            self.move_requested.emit(self._undo)

    @Slot()
    def _on_drop(self) -> None:
        self.view.drop()
        self.view.setFocus()
