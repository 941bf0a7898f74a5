"""The page Bookings with its controller: week, list, both sides, and the booking's dialog."""

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.pairs import Effect, LinkState
from gcaldesk.domain.times import Timed, bounds
from gcaldesk.domain.views import ActionView, BookingFilter
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.bookings import BookingsPage
from gcaldesk.ui.bookings_top import LIST, WEEK
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.present import booking_form as form
from gcaldesk.ui.present.pair_detail import pair_text
from gcaldesk.ui.present.pair_effects import effect_text
from gcaldesk.ui.present.pair_fields import compared
from gcaldesk.ui.present.pair_offers import offers
from gcaldesk.ui.present.pair_rows import event_words
from gcaldesk.ui.shades import Tone
from tests.ui import data, fakes_bookings
from tests.ui.fakes import FakeDesk, FakeRuntime
from tests.ui.fakes_bookings import FakeBookingsDesk
from tests.ui.test_accessible import backward, mnemonics, name_of, stops

WORKSHOP = BookingId(1038)
TODAY = data.NOW.date()
Key, Mod = Qt.Key, Qt.KeyboardModifier


@dataclass
class World:
    window: MainWindow
    runtime: FakeRuntime
    opened: list[str]

    @property
    def page(self) -> BookingsPage:
        return self.window.bookings

    @property
    def desk(self) -> FakeBookingsDesk:
        return self.runtime.desk.pairs


@pytest.fixture
def world(window: MainWindow) -> World:
    opened: list[str] = []
    runtime = FakeRuntime(FakeDesk())
    Controller(window, runtime, opened.append).start()
    window.show_page("bookings")
    return World(window, runtime, opened)


@pytest.fixture
def listed(world: World) -> World:
    world.page.switch.button(LIST).click()
    return world


class TestWeek:
    def test_only_the_shown_week_is_read(self, world: World) -> None:
        (wanted,) = world.desk.writes("week")[-1]
        assert isinstance(wanted, BookingFilter)
        assert wanted.since is not None
        assert wanted.until is not None
        assert (wanted.until - wanted.since).days == 7
        assert world.page.week_bar.title.text() == "23 – 29 Nov 2026"
        world.page.week_bar.on.click()
        assert world.page.week_bar.title.text() == "30 Nov – 6 Dec 2026"
        assert world.page.week.view.grid.blocks == ()
        world.page.week_bar.today.click()
        assert len(world.page.week.view.grid.blocks) == 13
        world.page.filters.objects.select("studio")
        assert world.desk.writes("week")[-1][0].object_code == "studio"  # type: ignore[attr-defined]

    def test_a_move_says_its_effect_before_it_is_applied(self, world: World) -> None:
        action = ActionView(
            "update", "out", "main", "Studio", WORKSHOP, "", "e", (("time", "", ""),), ""
        )
        world.desk.effect_shown = Effect(1, (action,), clashes=("Staff lunch",))
        view, bar = world.page.week.view, world.page.week.move_bar
        view.select(WORKSHOP)
        assert world.page.panel.title.text() == "Workshop"
        QTest.keyClick(view, Key.Key_Right, Mod.ControlModifier)
        assert bar.lead.text() == "“Workshop” to Thu 26 Nov, 11:00 – 13:30."
        assert bar.detail.text() == "Moves the event in “Studio”, mails nobody."
        assert bar.warning.text() == "“Staff lunch” takes place then too."
        assert world.desk.writes("change") == []
        QTest.keyClick(view, Key.Key_Return)
        changes = {"start": "2026-11-26T11:00:00+00:00", "end": "2026-11-26T13:30:00+00:00"}
        assert world.desk.writes("change") == [(WORKSHOP, changes, 1)]
        assert view.move_in_hand is None
        assert bar.lead.text() == "“Workshop” now stands at Thu 26 Nov, 11:00 – 13:30."

    def test_of_many_places_that_are_passed_the_last_is_weighed(self, world: World) -> None:
        view, bar = world.page.week.view, world.page.week.move_bar
        view.select(WORKSHOP)
        world.runtime.tasks.held = True
        for _step in range(5):
            QTest.keyClick(view, Key.Key_Down, Mod.ControlModifier)
        world.runtime.tasks.deliver()
        world.runtime.tasks.deliver()
        starts = [changes["start"] for _ids, changes in world.desk.writes("effect")]  # type: ignore[index]
        assert starts == ["2026-11-25T11:15:00+00:00", "2026-11-25T12:15:00+00:00"]
        assert bar.apply.isEnabled()

    def test_a_move_is_taken_back(self, world: World) -> None:
        view, bar = world.page.week.view, world.page.week.move_bar
        view.select(WORKSHOP)
        QTest.keyClick(view, Key.Key_Right, Mod.ControlModifier)
        QTest.keyClick(view, Key.Key_Return)
        assert bar.undo.isVisible()
        QTest.keyClick(view, Key.Key_Z, Mod.ControlModifier)
        back = {"start": "2026-11-25T11:00:00+00:00", "end": "2026-11-25T13:30:00+00:00"}
        assert world.desk.writes("change")[-1] == (WORKSHOP, back, 3)
        assert bar.lead.text() == "“Workshop” is back at Wed 25 Nov, 11:00 – 13:30."
        assert not bar.undo.isVisible()
        QTest.keyClick(view, Key.Key_Z, Mod.ControlModifier)
        assert len(world.desk.writes("change")) == 2
        bar.close_button.click()
        assert not bar.isVisible()

    def test_taking_back_what_was_changed_meanwhile_is_refused(self, world: World) -> None:
        view, bar = world.page.week.view, world.page.week.move_bar
        view.select(WORKSHOP)
        QTest.keyClick(view, Key.Key_Down, Mod.ControlModifier)
        bar.apply.click()
        world.desk.failure = InvalidInput("The booking was changed meanwhile.")
        bar.undo.click()
        assert "changed meanwhile" in bar.warning.text()
        assert not bar.undo.isVisible()

    def test_details_that_come_late_are_not_shown(self, world: World) -> None:
        world.runtime.tasks.held = True
        world.page.week.view.select(WORKSHOP)
        world.page.week.view.select(None)
        world.runtime.tasks.deliver()
        assert world.page.panel.text is None

    def test_a_move_that_is_refused_says_why(self, world: World) -> None:
        view, bar = world.page.week.view, world.page.week.move_bar
        view.select(WORKSHOP)
        QTest.keyClick(view, Key.Key_Down, Mod.ControlModifier)
        world.desk.failure = InvalidInput("The booking was changed meanwhile.")
        bar.apply.click()
        assert "changed meanwhile" in bar.warning.text()
        assert not bar.apply.isEnabled()
        bar.drop.click()
        assert not bar.isVisible()

    def test_objects_as_columns_are_remembered(self, world: World, tmp_path: Path) -> None:
        world.page.remember(Memory(tmp_path))
        world.page.week_bar.columns.select("objects")
        assert len(world.page.week.view.grid.columns) == len(data.OBJECTS)
        world.page.switch.button(LIST).click()
        again = Memory(tmp_path)
        assert again.get("bookings/columns", "") == "objects"
        assert again.get("bookings/view", "") == LIST

    def test_a_booking_of_another_week_is_shown_in_its_own(self, world: World) -> None:
        world.page.week_bar.on.click()
        world.window.leads.open_booking(WORKSHOP)
        assert world.page.week_bar.title.text() == "23 – 29 Nov 2026"
        assert world.page.week.view.selected == WORKSHOP
        assert world.page.mode == WEEK

    def test_enter_opens_the_dialog(self, world: World) -> None:
        world.page.week.view.select(WORKSHOP)
        QTest.keyClick(world.page.week.view, Key.Key_Return)
        assert world.page.dialog is not None
        world.page.dialog.reject()

    def test_late_answers_to_old_questions_are_dropped(self, world: World) -> None:
        world.runtime.tasks.held = True
        world.page.week_bar.on.click()
        world.page.week_bar.on.click()
        world.runtime.tasks.deliver()
        assert world.page.week.view.grid.title == "23 – 29 Nov 2026"
        world.runtime.tasks.deliver()
        assert world.page.week.view.grid.title == "7 – 13 Dec 2026"


class TestList:
    def test_pages_come_into_view(self, listed: World, qtbot: QtBot) -> None:
        table = listed.page.list.table
        assert table.rows.rowCount() == 450
        assert listed.page.list.count.text() == "450 bookings"
        assert len(listed.desk.writes("page")) == 1
        table.scrollToBottom()
        qtbot.waitUntil(lambda: table.rows.key_at(449) is not None, timeout=2000)
        table.select(1480)
        assert listed.page.panel.number.text() == "booking 1480"
        listed.runtime.data_changed.emit(None)
        assert table.key == 1480

    def test_order_and_widths_are_remembered(self, listed: World, tmp_path: Path) -> None:
        memory = Memory(tmp_path)
        listed.page.remember(memory)
        listed.page.switch.choose(LIST)
        table = listed.page.list.table
        table.horizontalHeader().sectionClicked.emit(1)
        table.horizontalHeader().sectionClicked.emit(1)
        wanted = listed.desk.writes("page")[-1][0]
        assert isinstance(wanted, BookingFilter)
        assert (wanted.order, wanted.descending) == ("title", True)
        assert table.rows.headerData(1, Qt.Orientation.Horizontal) == "Booking ↓"
        table.horizontalHeader().resizeSection(0, 140)
        assert memory.get("bookings/widths", [0])[0] == 140
        assert memory.get("bookings/order", "") == "-title"

    def test_filters_ask_for_another_list(self, listed: World, qtbot: QtBot) -> None:
        listed.page.filters.links.select("needs_you")
        wanted = listed.desk.writes("page")[-1][0]
        assert isinstance(wanted, BookingFilter)
        assert wanted.link == "needs_you"
        QTest.keyClicks(listed.page.filters.search, "yoga")
        qtbot.waitUntil(lambda: listed.desk.writes("page")[-1][0].text == "yoga", timeout=2000)  # type: ignore[attr-defined]
        listed.desk.rows = 0
        listed.page.filters.periods.select("dates")
        assert listed.page.filters.since.isVisible()
        assert listed.page.list.place.empty.words.startswith("Nothing found")
        listed.page.list.place.empty.button.click()
        assert listed.page.wanted.text == ""
        assert listed.page.filters.periods.value == "any"

    def test_many_are_changed_with_the_numbers_said_first(self, listed: World) -> None:
        action = ActionView("delete", "out", "main", "Rooms", WORKSHOP, "", "e", (), "")
        listed.desk.effect_shown = Effect(450, (action,) * 3, held=3)
        table, bulk = listed.page.list.table, listed.page.list.bulk
        table.selectAll()
        assert bulk.words.text() == "450 bookings chosen"
        cancelled = next(a for a in bulk.status.menu().actions() if a.text() == "cancelled")
        cancelled.trigger()
        assert listed.desk.writes("change_many") == []
        assert len(listed.desk.writes("effect")[-1][0]) == 450  # type: ignore[arg-type]
        confirm = listed.page.confirm
        assert confirm is not None
        text = " ".join(label.text() for label in confirm.findChildren(type(bulk.words)))
        assert (
            "450 bookings become “cancelled”. Removes 3 events from “Rooms”, mails nobody" in text
        )
        assert "The change guard holds 3 of them" in text
        confirm.confirm_button.click()
        assert len(listed.desk.writes("change_many")[0][0]) == 450  # type: ignore[arg-type]

    def test_these_are_synced(self, listed: World) -> None:
        table = listed.page.list.table
        table.selectRow(0)
        table.selectionModel().select(
            table.model().index(2, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
        listed.page.list.bulk.sync.click()
        assert listed.desk.writes("sync_these") == [((1034, 1036),)]
        assert listed.runtime.rounds == 1


class TestPair:
    def choose(self, world: World, at: int) -> None:
        world.page.week.view.select(fakes_bookings.pair(at).view.booking.id)

    def offer(self, world: World, words: str) -> None:
        menu = world.page.panel.menu
        next(a for a in menu.actions() if words in a.text()).trigger()

    def test_sync_this_one(self, world: World) -> None:
        self.choose(world, 4)
        world.page.panel.sync.click()
        assert world.desk.writes("sync_these") == [((WORKSHOP,),)]
        assert world.runtime.rounds == 1

    def test_a_conflict_leads_to_its_issue(self, world: World) -> None:
        self.choose(world, 2)
        assert not world.page.panel.sync.isVisible()
        world.page.panel.resolve.click()
        assert world.window.page == "issues"

    def test_open_in_google_asks_google_where(self, world: World) -> None:
        self.choose(world, 4)
        self.offer(world, "Open in Google")
        assert world.opened == ["https://calendar.example/event"]

    @pytest.mark.parametrize(
        ("at", "words", "asked"),
        [
            (4, "Unlink", ("unlink", WORKSHOP, AccountId(1))),
            (13, "Make the event again", ("bring_back", BookingId(1047), AccountId(1))),
        ],
    )
    def test_what_is_done_is_said_first(
        self, world: World, at: int, words: str, asked: tuple[object, ...]
    ) -> None:
        self.choose(world, at)
        self.offer(world, words)
        assert asked not in world.desk.asked
        assert world.page.confirm is not None
        world.page.confirm.confirm_button.click()
        assert asked in world.desk.asked

    def test_cancelling_and_leaving_out_are_changes(self, world: World) -> None:
        self.choose(world, 4)
        for words in ("Cancel the booking", "Do not sync it"):
            self.offer(world, words)
            assert world.page.confirm is not None
            world.page.confirm.confirm_button.click()
            self.choose(world, 4)
        changed = world.runtime.desk.writes("change_booking")
        assert changed == [
            (WORKSHOP, {"status": "cancelled"}),
            (WORKSHOP, {"do_not_sync": "on"}),
        ]

    def test_failures_stand_above_the_list(self, world: World) -> None:
        self.choose(world, 4)
        world.desk.failure = InvalidInput("It waits for your decision.")
        world.page.panel.sync.click()
        assert world.page.failure.isVisible()


class TestWords:
    def test_both_sides_by_field(self) -> None:
        side = fakes_bookings.pair(2).side
        assert side is not None
        rows = {row.label: row for row in compared(side, today=TODAY)}
        assert rows["Time"].differs
        assert rows["Time"].there == "Tue 24 Nov, 15:00 – 16:30"
        assert not rows["Title"].differs
        assert event_words(side, today=TODAY) == "Tue 24 Nov, 15:00 – 16:30"
        assert event_words(None, today=TODAY) == ""

    def test_panel_text(self) -> None:
        text = pair_text(fakes_bookings.detail(2), now=data.NOW, cancel_status="cancelled")
        assert text.chip.text == "Conflict"
        assert text.sides[0].tone is Tone.NEEDS
        assert text.sides[0].differences[0][0] == "Time"
        assert text.sides[0].why.startswith("Waits for a decision")
        assert len(text.history) == 3

    def test_offers_depend_on_the_link(self) -> None:
        def keys(at: int) -> list[str]:
            pair = fakes_bookings.pair(at)
            return [o.key for o in offers(pair, cancel_status="cancelled", today=TODAY)]

        assert keys(4) == ["open", "unlink", "exclude", "cancel"]
        assert keys(2) == ["open", "exclude", "cancel"]  # a frozen pair is decided first
        assert keys(13) == ["recreate", "exclude", "cancel"]
        left = fakes_bookings.pair(13)
        assert left.side is not None
        left = replace(left, sides=(replace(left.side, event_stays=True),) * 2)
        found = offers(left, cancel_status="cancelled", today=TODAY)
        assert [o.key for o in found][:2] == ["relink", "relink"]
        assert found[0].text.endswith("· main")
        booking = replace(left.view.booking, excluded=True, status="cancelled")
        gone = replace(left, view=replace(left.view, booking=booking), sides=())
        assert [o.key for o in offers(gone, cancel_status="cancelled", today=TODAY)] == ["include"]
        booking = replace(booking, fields={"meet_url": "https://meet.example/abc", "locker": "12"})
        met = replace(gone, view=replace(gone.view, booking=booking))
        visit = offers(met, cancel_status="cancelled", today=TODAY)[0]
        assert (visit.key, visit.text) == ("visit", "Open “meet url”")
        assert visit.url == "https://meet.example/abc"

    def test_cancelling_names_what_stays(self) -> None:
        def detail(at: int) -> str:
            found = offers(fakes_bookings.pair(at), cancel_status="cancelled", today=TODAY)
            return found[-1].detail

        assert "Its event in “Studio” is removed" in detail(4)
        assert "was made in Google and stays there" in detail(3)
        assert "no event in Google" in detail(6 - 5)

    def test_effects(self) -> None:
        assert effect_text("X.", Effect(0)).text == "X. Nothing changes."
        assert effect_text("X.", Effect(1)).detail == "Changes no event, mails nobody."
        assert effect_text("X.", Effect(1, mailed=2)).detail.endswith("mails 2 people.")

    def test_every_state_has_a_chip(self) -> None:
        from gcaldesk.ui.present.pair_chips import CHIPS  # noqa: PLC0415

        assert set(CHIPS) == set(LinkState)


class TestDialog:
    def dialog(self, world: World) -> BookingDialog:
        assert world.page.dialog is not None
        return world.page.dialog

    def opened(self, world: World) -> BookingDialog:
        world.page.week.view.select(WORKSHOP)
        world.page.panel.edit.click()
        return self.dialog(world)

    def test_problems_stand_beside_their_fields(self, world: World) -> None:
        world.page.new.click()
        dialog = self.dialog(world)
        dialog.guests.attendees.setPlainText("nonsense")
        dialog.parts.choose("google")
        dialog.submit_button.click()
        assert dialog.parts.value == "main"
        assert dialog.title.accessibleDescription() == "Give the booking a title."
        dialog.title.setText("Chess")
        dialog.submit_button.click()
        assert dialog.parts.value == "guests"
        assert world.runtime.desk.writes("add_booking") == []
        dialog.reject()

    def test_all_fields_of_a_new_one(self, world: World) -> None:
        world.page.new.click()
        dialog = self.dialog(world)
        dialog.title.setText("Chess club")
        dialog.start.date.setDate(QDate(2026, 12, 1))
        dialog.start.time.setTime(QTime(19, 0))
        assert dialog.end.time.time() == QTime(20, 0)
        dialog.customer_name.setText("Reception")
        dialog.guests.attendees.setPlainText("a@example.org, b@example.org")
        dialog.guests.fields._rows[0][0].setText("locker")
        dialog.guests.fields._rows[0][1].setText("12")
        dialog.google.sync.setChecked(False)
        dialog.google.calendar.select(data.STUDIO.id)
        dialog.google.meet.select("on")
        dialog.submit_button.click()
        request = world.runtime.desk.writes("add_booking")[0][0]
        assert isinstance(request, BookingInput)
        assert (request.start, request.end) == ("2026-12-01T19:00", "2026-12-01T20:00")
        assert [a.email for a in request.attendees] == ["a@example.org", "b@example.org"]
        assert (request.fields, request.do_not_sync) == ({"locker": "12"}, True)
        assert (request.calendar, request.meet) == (data.STUDIO.id, "on")
        assert world.page.dialog is None

    def test_only_what_differs_is_changed(self, world: World) -> None:
        world.page.week.view.select(WORKSHOP)
        world.page.panel.edit.click()
        self.dialog(world).title.setText("Workshop, day two")
        self.dialog(world).guests.attendees.setPlainText("")
        self.dialog(world).submit_button.click()
        assert world.runtime.desk.writes("change_booking") == [
            (WORKSHOP, {"title": "Workshop, day two", "attendees": ""})
        ]
        world.page.panel.edit.click()
        self.dialog(world).submit_button.click()
        assert world.page.dialog is None

    def test_a_failure_keeps_what_was_typed(self, world: World) -> None:
        world.page.new.click()
        dialog = self.dialog(world)
        dialog.title.setText("Chess")
        world.runtime.desk.failure = InvalidInput("Room A is taken then.")
        dialog.submit_button.click()
        assert dialog.failure.isVisible()
        assert dialog.submit_button.isEnabled()
        assert dialog.title.text() == "Chess"
        QTest.keyClick(dialog, Key.Key_Escape)
        assert world.page.dialog is None

    def test_times_are_the_person_s_with_the_other_clock_told(self, world: World) -> None:
        detail = fakes_bookings.detail(4)
        start = data.NOW.replace(hour=15, minute=0)
        when = Timed(start, start + timedelta(hours=1), "America/New_York")
        detail = replace(detail, pair=fakes_bookings.with_when(detail.pair, when))
        dialog = BookingDialog(data.overview(), ("confirmed",), ("class",), detail, world.page)
        assert dialog.start.time.time() == QTime(15, 0)
        assert dialog.main.zone.text() == "In America/New York: Tue 24 Nov, 10:00 – 11:00"
        dialog.zones.select("America/New_York")
        assert dialog.start.time.time() == QTime(10, 0)
        assert form.form_changes(dialog._before, dialog.form) == {}
        dialog.start.time.setTime(QTime(12, 0))
        assert dialog.form.start.hour == 12
        assert bounds(when)[0].hour == 15
        dialog.deleteLater()

    def test_whole_days_and_history(self, world: World) -> None:
        world.page.week.view.select(WORKSHOP)
        world.page.panel.edit.click()
        dialog = self.dialog(world)
        dialog.all_day.setChecked(True)
        assert not dialog.start.time.isVisible()
        assert form.form_changes(dialog._before, dialog.form)["all_day"] == "yes"
        dialog.reject()

    def test_its_history_is_the_journal_s(self, world: World) -> None:
        dialog = self.opened(world)
        journal = world.runtime.desk.log
        assert journal.asked == []
        dialog.parts.choose("history")
        assert journal.asked[-1][0].booking_id == WORKSHOP
        history = dialog.history
        assert history.list.table.rows.rowCount() > 1
        assert not history.why.isVisible()
        history.list.table.selectRow(0)
        assert history.why.text()
        dialog.parts.choose("main")
        dialog.parts.choose("history")
        assert len({asked[0] for asked in journal.asked}) == 1
        dialog.reject()

    def test_every_part_is_named_and_in_order(self, world: World) -> None:
        world.page.new.click()
        keys = [key for key, _who in mnemonics(self.dialog(world))]
        assert sorted(keys) == sorted(set(keys))
        self.dialog(world).reject()
        dialog = self.opened(world)
        for key in ("main", "guests", "google", "history"):
            dialog.parts.choose(key)
            QApplication.processEvents()
            walk = stops(dialog, dialog)
            first = [stop.widget for stop in walk].index(dialog.parts.stops[0])
            walk = walk[first:] + walk[:first]  # Tab goes round; the title has the focus first
            assert [stop.name for stop in walk if not name_of(stop.widget)] == []
            back = [(a.name, b.name) for a, b in pairwise(walk) if backward(a, b)]
            assert (key, back) == (key, [])
            keys = [key for key, _who in mnemonics(dialog)]
            clashes = [who for used, who in mnemonics(dialog) if keys.count(used) > 1]
            assert (key, clashes) == (key, [])
        dialog.reject()

    def test_form_texts(self) -> None:
        booking = fakes_bookings.pair(10).view.booking
        filled = form.form_of(booking, "UTC")
        assert form.form_problems(filled) == {}
        assert form.time_texts(filled) == ("2026-11-25", "2026-11-27")
        wrong = replace(
            filled,
            object_code="",
            end=filled.start - timedelta(days=1),
            customer_email="x",
            fields={"titel": "1"},
        )
        assert set(form.form_problems(wrong)) == {"object", "end", "customer_email", "fields"}
        timed = replace(filled, all_day=False, end=filled.start)
        assert "end" in form.form_problems(timed)
        changed = replace(filled, fields={"locker": "1"}, excluded=True)
        assert form.form_changes(filled, changed) == {"locker": "1", "do_not_sync": "on"}
        assert form.form_changes(changed, filled) == {"locker": "", "do_not_sync": "off"}
