"""A service over hours and weeks, on a clock that only moves when told."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from gcaldesk.domain.errors import InvalidInput, Unreachable
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.link import Tombstone
from gcaldesk.domain.views import ActivityFilter
from gcaldesk.services import accounts, pausing
from gcaldesk.services.running import read_running
from tests.fakes.gateway import Broken, no_fault
from tests.fakes.office import COURTS, ROOMS, Office
from tests.fakes.service import Service

HOURS = timedelta(hours=1)
HOUR = 3600.0
MINUTE = 60.0
MINUTES = timedelta(minutes=1)
OUTAGE = Broken("list", Unreachable("Nobody answers."))


@pytest.fixture
def service(office: Office) -> Service:
    return Service(office)


def actions(office: Office) -> list[str]:
    rows = office.queries.activity(ActivityFilter(), limit=500)
    return [row.entry.action for row in rows]


def test_polls_at_the_accounts_pace(service: Service) -> None:
    assert service.start() == 1
    assert service.pass_time(HOUR) == 12


@pytest.mark.parametrize(("jitter", "rounds"), [(0.0, 16), (1.0, 9)])
def test_jitter_is_a_quarter(office: Office, jitter: float, rounds: int) -> None:
    service = Service(office, jitter=jitter)
    service.start()
    assert service.pass_time(HOUR) == rounds


def test_a_pace_by_hand_wins(office: Office) -> None:
    service = Service(office, jitter=1.0, poll_seconds=10)
    service.push.healthy = True
    service.start()
    assert service.pass_time(100) == 10


def test_push_relaxes_polling_to_the_fallback_and_no_further(office: Office) -> None:
    service = Service(office, jitter=1.0)
    service.push.healthy = True
    service.start()
    assert service.pass_time(HOUR) == 2
    service.pass_time(10 * MINUTE)
    service.push.healthy = False
    assert service.pass_time(2) == 1, "the wait is measured anew once push has ended"


def test_a_rare_poll_is_drawn_up_to_the_fallback(office: Office) -> None:
    office.rules(poll_minutes="600", fallback_minutes="20")
    service = Service(office, jitter=1.0)
    service.start()
    assert service.pass_time(HOUR) == 3


def test_a_restart_does_not_begin_with_a_burst(office: Office) -> None:
    Service(office).start()
    again = Service(office)
    assert again.pass_time(60) == 0
    assert again.pass_time(5 * MINUTE) == 1


def test_a_sleep_is_followed_by_one_look(service: Service) -> None:
    service.start()
    service.sleep(hours=9)
    assert service.pass_time(5) == 1
    assert service.pass_time(4 * MINUTE) == 0


def test_right_after_a_sleep_the_network_is_awaited(service: Service) -> None:
    office = service.office
    service.start()
    service.reports.clear()
    service.sleep(hours=9)
    office.gateways.fault = OUTAGE
    assert service.pass_time(60) == 4
    assert [state.phase for state in service.states if state.phase == "waiting"]
    assert service.reports == [], "nobody is told of trouble that is none"
    office.gateways.fault = no_fault
    service.pass_time(31)
    assert [report.state for report in service.reports] == ["ok"]
    assert not office.issues()


def test_a_network_that_stays_away_is_told_after_all(service: Service) -> None:
    service.start()
    service.reports.clear()
    service.sleep(hours=9)
    service.office.gateways.fault = OUTAGE
    service.pass_time(10 * MINUTE)
    assert service.reports[0].state == "failed"


def test_a_clock_set_forward_makes_no_burst(service: Service) -> None:
    service.start()
    service.sleep(days=3)
    assert service.pass_time(4 * MINUTE) == 1


def test_a_clock_set_back_stalls_nothing(service: Service) -> None:
    office = service.office
    booking = office.book()
    office.gateways.fault = Broken("insert", Unreachable("Nobody answers."))
    service.start()
    service.set_clock_back(days=2)
    office.gateways.fault = no_fault
    assert service.pass_time(HOUR) == 12
    assert office.state(booking).state == "synced"


def test_started_with_a_clock_that_had_been_ahead(office: Office) -> None:
    Service(office).start()
    office.clock.advance(days=-2)
    assert Service(office).start() == 1


def test_inactive_is_left_alone_at_once(service: Service) -> None:
    office = service.office
    service.start()
    accounts.set_active(store=office.store, clock=office.clock, account="main", active=False)
    office.book()
    before = office.gateways.last.requests if office.gateways.last else 0
    service.mailbox.offer(office.account)
    service.pass_time(HOUR)
    assert office.gateways.last is not None
    assert office.gateways.last.requests == before
    accounts.set_active(store=office.store, clock=office.clock, account="main", active=True)
    assert service.pass_time(10) == 1


def test_a_booking_changed_elsewhere_is_sent_within_seconds(service: Service) -> None:
    service.start()
    service.pass_time(10)
    booking = service.office.book()
    assert service.pass_time(6) == 1
    assert service.office.state(booking).state == "synced"


def test_what_failed_is_tried_again_every_five_minutes(office: Office) -> None:
    office.rules(poll_minutes="30")
    service = Service(office)
    office.gateways.fault = Broken("insert", Unreachable("Nobody answers."), times=1)
    booking = office.book()
    assert service.start() == 1
    assert service.pass_time(4 * MINUTE) == 0, "no round where nothing is due"
    assert service.pass_time(2 * MINUTE) == 1
    assert office.state(booking).state == "synced"
    assert service.pass_time(20 * MINUTE) == 0


def test_a_booking_that_nobody_queued_is_found(service: Service) -> None:
    office = service.office
    service.start()
    booking, removed = office.book(), office.book("Chess", day=11)
    service.pass_time(10)
    office.remove_event(removed)
    service.pass_time(10 * MINUTE)
    with office.store.work() as unit:  # as an older program's fault might leave it
        unit.links.remove(unit.links.for_bookings(office.account, [booking.id])[booking.id])
        unit.pending.remove([booking.id], office.account)
        unit.commit()
    service.pass_time(40 * MINUTE)
    assert office.state(booking).state == "synced"
    assert len(office.events()) == 1, "found by its own mark, and what was removed stays removed"
    assert actions(office).count("queued") == 1


def test_overdue_is_an_issue_that_closes_by_itself(service: Service) -> None:
    office = service.office
    service.start()
    office.gateways.fault = OUTAGE
    service.pass_time(29 * MINUTE, step=15)
    assert not office.issues(IssueKind.OVERDUE)
    service.pass_time(3 * MINUTE, step=15)
    (issue,) = office.issues(IssueKind.OVERDUE)
    assert issue.title == "“main” has not been synced for 30 minutes"
    service.pass_time(HOUR)
    assert len(office.issues(IssueKind.OVERDUE)) == 1, "once, however long it lasts"
    office.gateways.fault = no_fault
    service.pass_time(6 * MINUTE)
    assert not office.issues(IssueKind.OVERDUE)
    assert "overdue" in actions(office)


def test_one_calendar_of_two_is_overdue(office: Office) -> None:
    office.map("court", COURTS)
    service = Service(office)
    service.start()

    def rooms_are_away(verb: str, call: Any) -> Any:
        return OUTAGE(verb, call) if ROOMS in getattr(call, "args", ()) else call()

    office.gateways.fault = rooms_are_away
    service.pass_time(40 * MINUTE)
    (issue,) = office.issues(IssueKind.OVERDUE)
    assert (issue.calendar_id, issue.title.split(" has")[0]) == (ROOMS, "“Rooms” of “main”")
    accounts.set_active(store=office.store, clock=office.clock, account="main", active=False)
    service.pass_time(60)
    assert not office.issues(IssueKind.OVERDUE), "nobody expects anything of an inactive account"


def test_a_night_asleep_is_not_overdue(service: Service) -> None:
    service.start()
    service.pass_time(20 * MINUTE)
    service.office.gateways.fault = OUTAGE
    service.sleep(hours=9)
    service.pass_time(20 * MINUTE)
    assert not service.office.issues(IssueKind.OVERDUE)


def test_what_has_its_own_issue_is_not_overdue_too(service: Service) -> None:
    office = service.office
    service.start()
    office.google.withdraw_calendar(ROOMS)
    service.pass_time(HOUR)
    assert {issue.kind for issue in office.issues()} == {IssueKind.CALENDAR_GONE}


def test_the_window_rolls_while_it_runs(office: Office) -> None:
    office.rules(poll_minutes="60", fallback_minutes="60", window_future_days="3")
    office.make_event("Far ahead", day=9)  # a week from now
    service = Service(office)
    service.start()
    service.pass_time(3 * 24 * HOUR, step=3600.0)
    assert office.bookings() == []
    service.pass_time(2 * 24 * HOUR, step=3600.0)
    assert [booking.title for booking in office.bookings()] == ["Far ahead"]


def test_old_tombstones_and_journal_lines_go(service: Service) -> None:
    office = service.office
    service.start()
    past, ahead = office.book(day=3), office.book(start="2027-05-10T10:00", end="2027-05-10T11:00")
    old = office.clock.now()
    service.pass_time(10)
    assert actions(office)
    with office.store.work() as unit:
        unit.tombstones.add_many([tombstone(b.id, old, office.account) for b in (past, ahead)])
        unit.commit()
    service.sleep(days=402)
    service.pass_time(25 * HOUR, step=1800.0)
    assert buried(office, past.id, ahead.id) == {ahead.id}, "what is still to come stays removed"
    assert actions(office) == []


def tombstone(booking: int, at: datetime, account: AccountId) -> Tombstone:
    event = EventId(f"event{booking}")
    return Tombstone(account, BookingId(booking), CalendarId(ROOMS), event, at, "removed there")


def buried(office: Office, *bookings: int) -> set[int]:
    with office.store.view() as unit:
        found = unit.tombstones.for_bookings(office.account, map(BookingId, bookings))
    return {int(booking) for booking in found}


def test_other_processes_are_told(service: Service) -> None:
    office = service.office
    service.start()
    service.pass_time(30)
    with office.store.view() as unit:
        running = read_running(unit, office.clock.now())
    assert running is not None
    assert running.phase == "idle"
    assert timedelta(minutes=4) < running.next_sync["main"] - office.clock.now() < 5 * MINUTES
    office.clock.advance(minutes=1)
    with office.store.view() as unit:
        assert read_running(unit, office.clock.now()) is None, "it was killed, or it hangs"


def test_a_pause_stops_reading_and_writing_until_its_end(service: Service) -> None:
    office = service.office
    service.start()
    pausing.pause(store=office.store, clock=office.clock, until=office.clock.now() + HOURS)
    service.pass_time(10)
    office.book()
    before = requests(office)
    service.mailbox.offer(office.account)
    assert service.pass_time(HOUR - 60) == 0
    assert requests(office) == before
    assert service.states[-1].phase == "paused"
    assert office.queries.overview().paused is not None
    assert Service(office).pass_time(30) == 0  # it survives a restart
    assert service.pass_time(120) >= 1
    assert office.queries.overview().paused is None
    assert actions(office).count("event made") == 1


def test_a_resume_is_noticed_at_once(service: Service) -> None:
    office = service.office
    pausing.pause(store=office.store, clock=office.clock, until=None)
    assert service.start() == 0
    assert service.pass_time(HOUR) == 0
    with office.store.view() as unit:
        running = read_running(unit, office.clock.now())
    assert running is not None
    assert running.next_sync == {}
    assert pausing.resume(store=office.store, clock=office.clock)
    assert not pausing.resume(store=office.store, clock=office.clock)
    assert service.pass_time(2) == 1
    assert {"paused", "resumed"} <= set(actions(office))


def test_a_pause_ends_a_round_that_runs(service: Service) -> None:
    service.mailbox.offer(service.office.account)
    service.mailbox.hold(held=True)
    assert service.mailbox.take(timeout=0) is None
    service.mailbox.hold(held=False)
    assert service.mailbox.take(timeout=0) is not None


def test_nobody_pauses_until_yesterday(office: Office) -> None:
    with pytest.raises(InvalidInput):
        pausing.pause(store=office.store, clock=office.clock, until=office.clock.now())


def requests(office: Office) -> int:
    return office.gateways.last.requests if office.gateways.last else 0
