"""What must never happen (safety.md section 1), as stories."""

from dataclasses import replace
from typing import Any

import pytest

from gcaldesk.domain.errors import AuthRevoked, QuotaPaused, Unreachable
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import Timed, When
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sync.engine import Engine, Watch
from tests.fakes.gateway import Broken
from tests.fakes.office import COURTS, ROOMS, Office, moved


class EmptyList:
    """Answers a read with nothing, as a server fault does."""

    def __init__(self, reads: int = 1) -> None:
        self.reads = reads

    def __call__(self, verb: str, call: object) -> object:
        assert callable(call)
        answer = call()
        if verb == "list" and self.reads:
            self.reads -= 1
            return {**answer, "items": []}
        return answer


def confirmed(office: Office) -> int:
    return sum(booking.status == "confirmed" for booking in office.bookings())


def test_all_events_vanish_from_one_read(office: Office) -> None:
    office.book_many(12)
    office.sync()
    office.gateways.fault = EmptyList()
    office.sync(full=True)
    assert confirmed(office) == 12
    (issue,) = office.issues(IssueKind.SUSPICIOUS_READ)
    assert "left out" in issue.title
    office.sync()
    assert confirmed(office) == 12
    assert office.issues() == []
    assert office.writes == []


def test_all_events_really_removed_are_held(office: Office) -> None:
    made = office.book_many(12)
    office.sync()
    for booking in made:
        office.remove_event(booking)
    report = office.sync()
    assert report.cancelled == 0
    assert confirmed(office) == 12
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert issue.title == "12 bookings would be cancelled"
    assert len(issue.payload["rows"]) == 12
    office.sync()
    assert confirmed(office) == 12, "the hold survives rounds"
    assert office.events() == []


def test_held_cancellations_approved(office: Office) -> None:
    made = office.book_many(12)
    office.sync()
    for booking in made:
        office.remove_event(booking)
    office.sync()
    office.decide(office.issues()[0], "approve")
    assert office.sync().cancelled == 12
    assert confirmed(office) == 0
    assert office.issues() == []


def test_held_cancellations_kept_make_the_events_again(office: Office) -> None:
    made = office.book_many(12)
    office.sync()
    for booking in made:
        office.remove_event(booking)
    office.sync()
    office.decide(office.issues()[0], "keep")
    assert office.sync().created == 12
    assert confirmed(office) == 12
    assert len(office.events()) == 12
    office.sync()
    assert office.writes == []


def test_held_items_that_come_back_clear_the_issue(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    ids = {booking.id: office.state(booking).event_id for booking in made}
    for booking in made:
        office.remove_event(booking)
    office.sync()
    for event in ids.values():
        office.google.edit(ROOMS, "undelete", event=event)
    office.sync()
    assert office.issues() == []
    assert confirmed(office) == 4


def test_mass_deletion_outwards_is_held_and_others_go_on(office: Office) -> None:
    made = office.book_many(12)
    office.sync()
    for booking in made:
        office.change(booking, status="cancelled")
    office.book("New", day=20)
    report = office.sync()
    assert (report.deleted, report.created) == (0, 1)
    assert len(office.events()) == 13
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert issue.payload["verb"] == "delete"
    office.decide(issue, "approve")
    assert office.sync().deleted == 12
    assert len(office.events()) == 1


def test_mass_deletion_kept_leaves_the_events(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    for booking in made:
        office.change(booking, status="cancelled")
    office.sync()
    office.decide(office.issues()[0], "keep")
    office.sync(full=True)
    assert len(office.events()) == 4
    assert len(office.bookings()) == 4


def test_two_removals_are_no_alarm(office: Office) -> None:
    first, second, *_ = office.book_many(8)
    office.sync()
    office.remove_event(first)
    office.remove_event(second)
    assert office.sync().cancelled == 2
    assert office.issues() == []


def test_slow_leak_is_noticed(office: Office) -> None:
    made = office.book_many(30)
    office.sync()
    cancelled = 0
    for booking in made:
        office.remove_event(booking)
        cancelled += office.sync().cancelled
    assert 0 < cancelled < 12
    assert office.issues(IssueKind.HELD_PLAN)


def test_calendar_that_is_gone_is_a_mapping_problem(office: Office) -> None:
    office.book_many(5)
    office.sync()
    office.google.withdraw_calendar(ROOMS)
    report = office.sync()
    assert report.state == "needs_you"
    assert confirmed(office) == 5
    (issue,) = office.issues(IssueKind.CALENDAR_GONE)
    assert "Map another calendar" in issue.hint
    (mapping,) = office.queries.overview().mappings
    assert mapping.problem
    office.sync()
    assert len(office.issues()) == 1, "one cause, one issue"


def test_events_of_a_gone_calendar_are_not_gone(office: Office) -> None:
    """A GET in a calendar that is out of sight answers 404, too."""
    booking = office.book()
    office.sync()
    office.change(booking, title="Changed meanwhile")
    office.google.withdraw_calendar(ROOMS)
    office.sync()
    assert office.booking(booking).status == "confirmed"
    assert office.state(booking).event_id


def test_failed_page_voids_the_read(office: Office) -> None:
    office.book()
    office.sync()
    before = office.cursor()
    office.make_event()
    office.gateways.fault = Broken("list", Unreachable("The network is gone."), times=1)
    report = office.sync()
    assert report.state == "failed"
    assert office.cursor() == before
    assert len(office.bookings()) == 1
    assert office.sync().pulled == 1


def test_expired_cursor_reads_whole_and_keeps_links(office: Office) -> None:
    booking, gone = office.book(), office.book("Gone", hour=15)
    office.sync()
    office.remove_event(gone)
    office.google.expire_sync_tokens()
    office.sync()
    assert office.booking(booking).status == "confirmed"
    assert office.booking(gone).status == "cancelled", "a GET proved it"
    assert office.writes == []


def test_zone_fault_is_held(office: Office) -> None:
    made = [office.book(f"Yoga {n}", day=3 + n, hour=8) for n in range(12)]
    office.sync()
    for n, booking in enumerate(made):
        office.edit(booking, **moved(9, day=3 + n))
    assert office.sync().applied == 0
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert "time-zone fault" in issue.payload["cause"]
    office.decide(issue, "approve")
    assert office.sync().applied == 12


def test_zone_fault_kept_writes_ours_back(office: Office) -> None:
    made = [office.book(f"Yoga {n}", day=3 + n, hour=8) for n in range(12)]
    office.sync()
    for n, booking in enumerate(made):
        office.edit(booking, **moved(9, day=3 + n))
    office.sync()
    office.decide(office.issues()[0], "keep")
    office.sync()
    office.sync()
    times = {event["start"]["dateTime"][11:13] for event in office.events()}
    assert times == {"08"}


def test_outage_signs_nobody_out(office: Office) -> None:
    office.book()
    office.gateways.fault = Broken("list", Unreachable("Google cannot be reached."))
    office.sync()
    with office.store.view() as unit:
        assert unit.accounts.get(office.account).state == "connected"


def test_revoked_sign_in_is_an_issue_and_clears(office: Office) -> None:
    office.book()
    office.gateways.fault = Broken("list", AuthRevoked("Google ended the sign-in."), times=1)
    assert office.sync().state == "needs_you"
    assert office.issues(IssueKind.SIGN_IN)
    assert office.sync().created == 1
    assert office.issues() == []


def test_our_own_fault_is_no_good_round(office: Office) -> None:
    def broken(verb: str, _call: object) -> object:
        raise ZeroDivisionError(verb)

    office.gateways.fault = broken
    with pytest.raises(ZeroDivisionError):
        office.sync()
    overview = office.queries.overview()
    assert overview.accounts[0].account.last_sync_at is None
    assert [run.state for run in overview.runs] == ["failed"]


def test_quota_pause_keeps_the_work(office: Office) -> None:
    booking = office.book()
    office.gateways.fault = Broken("insert", QuotaPaused("Google has paused writing."), times=1)
    office.sync()
    assert office.state(booking).state == "pending"
    assert "paused" in office.state(booking).reason
    assert [issue.kind for issue in office.issues()] == [IssueKind.QUOTA]
    office.clock.advance(hours=5)
    office.sync()
    assert office.state(booking).state == "synced"
    assert office.issues() == []


def test_round_that_is_cut_short_is_not_complete(office: Office) -> None:
    office.book()
    engine = Engine(office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0)
    report = engine.sync(office.account, watch=Watch(stopped=lambda: True))
    assert (report.state, report.created) == ("stopped", 0)
    assert office.queries.overview().accounts[0].account.last_sync_at is None
    assert office.sync().created == 1


def test_copy_of_our_event_is_external(office: Office) -> None:
    booking = office.book()
    office.sync()
    event = office.event(booking)
    copy: dict[str, Any] = {
        key: event[key] for key in ("summary", "start", "end", "extendedProperties") if key in event
    }
    office.google.edit(ROOMS, "insert", body={**copy, **moved(18)})
    office.sync()
    assert len(office.bookings()) == 2
    assert office.booking(booking).when == booking.when
    assert office.bookings()[1].title == "Yoga"


def test_title_suffix_links_only_a_free_booking_of_this_calendar(office: Office) -> None:
    booking = office.book(status="option")
    office.make_event(f"Whatever [{booking.id}]", hour=10, day=10)
    office.sync()
    assert office.state(booking).event_id
    assert len(office.bookings()) == 1
    other = office.book("Court", object_code="court", status="option")
    office.make_event(f"Stranger [{other.id}]")
    office.sync()
    assert not office.state(other).event_id
    assert len(office.bookings()) == 3


def test_two_events_with_one_number_are_linked_to_nobody(office: Office) -> None:
    booking = office.book(status="option")
    office.make_event(f"One [{booking.id}]", hour=8)
    office.make_event(f"Two [{booking.id}]", hour=12)
    office.sync()
    assert not office.state(booking).event_id


def test_probable_match_waits_for_a_person(office: Office) -> None:
    booking = office.book("Choir rehearsal")
    office.make_event("Choir  Rehearsal", day=10, hour=10)
    report = office.sync()
    assert (report.created, report.pulled) == (0, 0)
    (issue,) = office.issues(IssueKind.PROBABLE_MATCH)
    office.decide(issue, "approve")
    office.sync()
    assert len(office.events()) == 1
    assert len(office.bookings()) == 1
    assert office.state(booking).state == "synced"
    assert office.issues() == []


def test_probable_match_kept_apart(office: Office) -> None:
    office.book("Choir rehearsal")
    office.make_event("Choir rehearsal", day=10, hour=10)
    office.sync()
    office.decide(office.issues()[0], "keep")
    office.sync()
    assert len(office.events()) == 2
    assert len(office.bookings()) == 2


def test_first_sync_mails_nobody(office: Office) -> None:
    office.book_many(5)
    office.sync()
    assert office.google.mails() == []


def test_event_of_another_installation_is_left_alone(office: Office) -> None:
    private = {"gcaldeskInstallation": "other", "gcaldeskBooking": "x"}
    office.make_event(extendedProperties={"private": private})
    office.sync()
    assert office.bookings() == []


def test_conflict_keeps_both_versions(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, start="2026-03-10T12:00")
    office.edit(booking, **moved(16))
    assert office.sync().conflicts == 1
    (issue,) = office.issues(IssueKind.CONFLICT)
    field = issue.payload["fields"]["time"]
    assert ("12:00" in field["local"], "16:00" in field["remote"]) == (True, True)
    assert "10:00" in field["base"]
    office.sync()
    assert office.writes == []
    assert office.state(booking).state == "conflict"


@pytest.mark.parametrize(("choice", "hour"), [("local", 12), ("remote", 16)])
def test_conflict_resolved(office: Office, choice: str, hour: int) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, start="2026-03-10T12:00")
    office.edit(booking, **moved(16))
    office.sync()
    office.decide(office.issues()[0], choice)
    office.sync()
    assert office.event(booking)["start"]["dateTime"].startswith(f"2026-03-10T{hour}:00")
    after = office.booking(booking).when
    assert after == replace_hour(after, hour - 1)
    assert office.issues() == []
    office.sync()
    assert office.writes == []


def replace_hour(when: When, hour: int) -> When:
    assert isinstance(when, Timed)
    start, end = when.start.replace(hour=hour), when.end.replace(hour=hour + 1)
    return replace(when, start=start, end=end)


def test_different_fields_merge_without_a_question(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Pilates")
    office.edit(booking, **moved(16))
    report = office.sync()
    assert (report.conflicts, report.applied, report.updated) == (0, 1, 1)
    assert office.event(booking)["summary"] == f"Pilates [{booking.id}]"
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T16")


def test_same_change_on_both_sides_is_no_conflict(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, start="2026-03-10T16:00")
    office.edit(booking, **moved(16))
    assert office.sync().conflicts == 0
    assert office.writes == []
    office.sync()
    assert office.writes == []


def test_merge_by_field(office: Office) -> None:
    office.rules(inbound_fields="time,title")
    booking = office.book()
    office.sync()
    office.change(booking, start="2026-03-10T12:00", title="Here")
    office.edit(booking, summary="There", **moved(16))
    office.sync()
    office.decide(office.issues()[0], "merge", time="remote", title="local")
    office.sync()
    event = office.event(booking)
    assert event["summary"] == f"Here [{booking.id}]"
    assert event["start"]["dateTime"].startswith("2026-03-10T16")


def test_newer_remote_reopens_a_resolved_conflict(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, start="2026-03-10T12:00")
    office.edit(booking, **moved(16))
    office.sync()
    office.decide(office.issues()[0], "local")
    office.edit(booking, **moved(18))
    office.sync()
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T18")
    assert office.issues(IssueKind.CONFLICT)


def test_changed_here_and_removed_there_asks(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Changed")
    office.remove_event(booking)
    assert office.sync().conflicts == 1
    office.decide(office.issues()[0], "local")
    office.sync()
    assert [event["summary"] for event in office.events()] == [f"Changed [{booking.id}]"]


def test_changed_here_and_removed_there_can_cancel(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Changed")
    office.remove_event(booking)
    office.sync()
    office.decide(office.issues()[0], "remote")
    office.sync()
    assert office.booking(booking).status == "cancelled"
    assert office.events() == []


@pytest.mark.parametrize(("choice", "events"), [("local", 0), ("remote", 1)])
def test_cancelled_here_and_changed_there_asks(office: Office, choice: str, events: int) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="cancelled")
    office.edit(booking, **moved(16))
    assert office.sync().conflicts == 1
    assert len(office.events()) == 1
    office.decide(office.issues()[0], choice)
    office.sync()
    assert len(office.events()) == events
    assert office.issues() == []
    assert office.booking(booking).status == ("confirmed" if events else "cancelled")


class EditBeforeWrite:
    """A person edits the event between our read and our write."""

    def __init__(self, office: Office, event: str, times: int) -> None:
        self._office = office
        self._event = event
        self._times = times

    def __call__(self, verb: str, call: object) -> object:
        assert callable(call)
        if verb == "patch" and self._times:
            self._times -= 1
            body = {"location": f"Place {self._times}"}
            self._office.google.edit(ROOMS, "patch", event=self._event, body=body)
        return call()


def test_edit_between_read_and_write_is_not_overwritten(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Pilates")
    office.gateways.fault = EditBeforeWrite(office, office.state(booking).event_id, times=1)
    office.sync()
    event = office.event(booking)
    assert (event["summary"], event["location"]) == (f"Pilates [{booking.id}]", "Place 0")


def test_endless_412_parks_the_item(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Pilates")
    office.gateways.fault = EditBeforeWrite(office, office.state(booking).event_id, times=99)
    report = office.sync()
    assert report.failed == 1
    assert office.writes.count("patch") == 5
    assert office.state(booking).state == "failed"


def test_forbidden_reads_never_cancel(office: Office) -> None:
    office.book_many(4)
    office.sync()

    def forbid(verb: str, call: object) -> object:
        assert callable(call)
        if verb == "list":
            raise ApiError(403, "forbidden", "Forbidden")
        return call()

    office.gateways.fault = forbid
    office.sync(full=True)
    assert confirmed(office) == 4
    assert office.issues(IssueKind.CALENDAR_GONE)


def test_new_booking_for_a_lost_calendar_waits(office: Office) -> None:
    office.sync()
    booking = office.book()
    office.google.withdraw_calendar(ROOMS)
    assert office.sync().state == "needs_you"
    assert office.writes == []
    assert office.state(booking).state == "pending"
    assert [issue.kind for issue in office.issues()] == [IssueKind.CALENDAR_GONE]


def test_calendar_lost_between_read_and_write(office: Office) -> None:
    office.sync()
    office.book()

    def lose(verb: str, call: object) -> object:
        assert callable(call)
        if verb == "insert":
            office.google.withdraw_calendar(ROOMS)
        return call()

    office.gateways.fault = lose
    assert office.sync().failed == 1
    assert [issue.kind for issue in office.issues()] == [IssueKind.CALENDAR_GONE]


def test_mapping_away_from_a_lost_calendar_makes_the_events_anew(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    office.google.withdraw_calendar(ROOMS)
    office.sync()
    office.map("room", COURTS)
    assert office.issues() == []
    report = office.sync()
    assert (report.state, report.created) == ("ok", 4)
    assert len(office.events(COURTS)) == 4
    assert all(office.state(booking).calendar_id == COURTS for booking in made)
    office.sync()
    assert office.writes == []


def test_foreign_event_is_linked_again_when_its_booking_is_confirmed_again(office: Office) -> None:
    office.make_event("Visit")
    office.sync()
    (booking,) = office.bookings()
    office.change(booking, status="cancelled")
    office.sync()
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1, "the event was there all the time"
    assert len(office.bookings()) == 1
    assert office.state(booking).state == "synced"
    office.sync(full=True)
    assert office.writes == []


def test_foreign_event_that_is_gone_by_then_is_made_anew(office: Office) -> None:
    event = office.make_event("Visit")
    office.sync()
    (booking,) = office.bookings()
    office.change(booking, status="cancelled")
    office.sync()
    office.google.edit(ROOMS, "delete", event=event)
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1
    assert office.state(booking).state == "synced"


def test_rules_that_unlink_many_are_held(office: Office) -> None:
    for n in range(12):
        office.make_event(f"Visit {n}", day=3 + n)
    office.sync()
    office.rules(create_on="paid", delete_on="confirmed")
    office.sync()
    assert all(office.state(booking).event_id for booking in office.bookings())
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert "no longer be kept in step" in issue.title
    office.decide(issue, "keep")
    office.rules(create_on="confirmed", delete_on="")
    office.sync()
    assert len(office.events()) == 12
    assert office.writes == []


def test_rules_taken_back_bring_the_events_back(office: Office) -> None:
    booking = office.book()
    office.make_event()
    office.sync()
    office.rules(create_on="paid", delete_on="confirmed")
    office.sync()
    assert len(office.events()) == 1
    office.rules(create_on="confirmed", delete_on="")
    office.sync()
    assert len(office.events()) == 2
    assert office.state(booking).state == "synced"
    assert len(office.bookings()) == 2


def test_cancelling_on_both_sides_is_no_slow_leak(office: Office) -> None:
    made = office.book_many(30)
    office.sync()
    for booking in made[:12]:
        office.change(booking, status="cancelled")
        office.remove_event(booking)
        office.sync()
    assert office.issues() == []


def test_overview_says_when_the_last_round_failed(office: Office) -> None:
    office.book()
    office.sync()
    assert office.queries.overview().accounts[0].trouble == ""
    office.gateways.fault = Broken("list", Unreachable("Google cannot be reached."), times=1)
    office.sync()
    overview = office.queries.overview()
    assert "cannot be reached" in overview.accounts[0].trouble
    assert overview.mappings[0].problem == "the last round failed"
    office.sync()
    assert office.queries.overview().accounts[0].trouble == ""
