"""What the pages Rules and Mappings foretell is what the next rounds do."""

import pytest

from gcaldesk.domain.account import ANY_OBJECT, Direction
from gcaldesk.domain.errors import Interrupted, InvalidInput
from gcaldesk.domain.event import Field
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.trials import Effect, EventTrial, HeldPart, MappingDraft, MappingReach
from gcaldesk.domain.views import ActivityFilter
from gcaldesk.runtime.desk_rules import RulesDesk
from gcaldesk.services import rehearsal
from gcaldesk.services.rehearsal import never
from gcaldesk.services.rule_trial import Happening, Samples
from tests.fakes.office import COURTS, FLEET, ROOMS, Office, moved

BOTH, OUT, IN = Direction.BOTH, Direction.OUT, Direction.IN


HAPPENINGS: tuple[tuple[Happening, dict[str, str], str, str], ...] = (
    (Happening.MOVED, {}, "apply", "inbound_fields"),
    (Happening.MOVED, {"inbound_fields": "title"}, "leave", "inbound_fields"),
    (Happening.MOVED, {"allow_booking_update": "off"}, "leave", "allow_booking_update"),
    (Happening.BOTH, {}, "conflict", "both"),
    (Happening.TITLE, {}, "leave", "inbound_fields"),
    (Happening.TITLE, {"inbound_fields": "title"}, "apply", "inbound_fields"),
    (Happening.DESCRIPTION, {"inbound_fields": "description"}, "apply", "inbound_fields"),
    (Happening.LOCATION, {"inbound_fields": "location"}, "apply", "inbound_fields"),
    (Happening.ATTENDEES, {"inbound_fields": "attendees"}, "apply", "inbound_fields"),
    (Happening.WHOLE_DAY, {"all_day": "ignore"}, "leave", "all_day"),
    (Happening.WHOLE_DAY, {"all_day": "opening_hours"}, "apply", "inbound_fields"),
    (Happening.DELETED, {}, "cancel", "allow_cancel"),
    (Happening.DELETED, {"allow_cancel": "off"}, "end", "allow_cancel"),
)


def desk_of(office: Office) -> RulesDesk:
    return RulesDesk(office.store, office.clock, office.queries)


def rehearse(office: Office, **texts: str) -> Effect:
    return desk_of(office).rehearse_rules("main", texts, never)


def draft(code: str, calendar: str, direction: Direction = BOTH) -> MappingDraft:
    return MappingDraft(code, CalendarId(calendar), direction)


class TestEffectOfRules:
    def test_no_change_has_no_effect(self, office: Office) -> None:
        office.book()
        assert rehearse(office, meet="off") == Effect()

    @pytest.mark.parametrize(
        "texts",
        [
            {"create_on": "confirmed,paid"},
            {"delete_on": "confirmed", "create_on": "paid"},
            {"title_template": "{title} for {customer}"},
            {"transparency": "transparent", "create_on": "confirmed,option"},
        ],
    )
    def test_it_is_what_the_next_round_does(self, office: Office, texts: dict[str, str]) -> None:
        for hour, status in enumerate(("confirmed", "paid", "option", "confirmed"), start=9):
            office.book(hour=hour, status=status)
        office.sync()
        effect = rehearse(office, **texts)
        office.rules(**texts)
        report = office.sync()
        assert (effect.created, effect.changed, effect.removed) == (
            report.created,
            report.updated,
            report.deleted,
        )
        assert effect.touched > 0
        assert effect.looked_at == 4

    def test_it_writes_nothing(self, office: Office) -> None:
        booking = office.book()
        office.sync()
        rehearse(office, title_template="Other")
        office.sync()
        assert office.writes == []
        assert office.event(booking)["summary"] == f"Yoga [{booking.id}]"

    def test_what_goes_anyway_is_not_counted(self, office: Office) -> None:
        office.book()
        assert rehearse(office, meet="on").created == 1  # it would be another event
        assert rehearse(office, poll_minutes="9").touched == 0

    def test_what_would_no_longer_be_made_is_counted(self, office: Office) -> None:
        office.book()
        assert rehearse(office, create_on="paid") == Effect(looked_at=1, spared=1)

    def test_what_the_guard_would_hold_is_named(self, office: Office) -> None:
        office.book_many(4)
        office.sync()
        effect = rehearse(office, delete_on="confirmed", create_on="paid")
        assert effect.removed == 4
        assert effect.held == (HeldPart("delete", 4),)

    def test_cancelled_bookings_come_back_where_their_status_creates_now(
        self, office: Office
    ) -> None:
        booking = office.book()
        office.sync()
        office.rules(delete_on="declined")
        office.change(booking, status="declined")
        office.sync()
        assert office.events() == []
        texts = {"delete_on": "", "create_on": "confirmed,declined"}
        assert rehearse(office, **texts).created == 1
        office.rules(**texts)
        assert office.sync().created == 1

    def test_another_window(self, office: Office) -> None:
        office.book(day=1)
        office.clock.advance(days=20)
        office.sync()
        effect = rehearse(office, window_past_days="1")
        assert (effect.leaving, effect.entering, effect.removed) == (1, 0, 0)
        assert effect.whole_read

    def test_it_says_how_many_of_all_were_looked_at(
        self, office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rehearsal, "CHUNK", 2)
        for hour in range(9, 14):
            office.book(hour=hour)
        told: list[tuple[int, int]] = []
        desk_of(office).rehearse_rules(
            "main", {"meet": "on"}, never, lambda done, total: told.append((done, total))
        )
        assert told == [(0, 5), (2, 5), (4, 5)]

    def test_it_can_be_given_up_and_refuses_what_is_not_right(self, office: Office) -> None:
        office.book()
        with pytest.raises(Interrupted):
            desk_of(office).rehearse_rules("main", {"meet": "on"}, lambda: True)
        with pytest.raises(InvalidInput):
            rehearse(office, guard_count="2")


class TestEffectOfMappings:
    def test_another_calendar_moves_the_events(self, office: Office) -> None:
        office.book_many(2)
        office.sync()
        rows = [draft("room", COURTS)]
        effect = desk_of(office).rehearse_mappings("main", rows, never)
        assert (effect.moved, effect.removed, effect.left) == (2, 0, 0)
        desk_of(office).apply_mappings("main", rows)
        office.sync()
        office.sync()
        assert (len(office.events()), len(office.events(COURTS))) == (0, 2)

    def test_a_removed_row_lets_go_and_deletes_nothing(self, office: Office) -> None:
        office.book_many(2)
        office.sync()
        effect = desk_of(office).rehearse_mappings("main", [], never)
        assert (effect.left, effect.removed, effect.touched) == (2, 0, 2)
        desk_of(office).apply_mappings("main", [])
        office.sync()
        assert len(office.events()) == 2

    def test_new_rows_make_events(self, office: Office) -> None:
        office.book(object_code="court")
        rows = [draft("room", ROOMS), draft(ANY_OBJECT, COURTS, OUT)]
        assert desk_of(office).rehearse_mappings("main", rows, never).created == 1
        desk_of(office).apply_mappings("main", rows)
        office.sync()
        assert len(office.events(COURTS)) == 1

    def test_the_order_alone_touches_nothing(self, office: Office) -> None:
        office.book()
        office.map("court", ROOMS)
        rows = [draft("court", ROOMS), draft("room", ROOMS)]
        assert desk_of(office).rehearse_mappings("main", rows, never) == Effect()
        desk_of(office).apply_mappings("main", rows)
        office.make_event()
        office.sync()
        assert [b.object_code for b in office.bookings() if b.title == "Visit"] == ["court"]

    def test_a_removed_row_hands_its_events_to_the_default_row(self, office: Office) -> None:
        office.book_many(2)
        office.book(object_code="court")
        office.map(ANY_OBJECT, COURTS)
        office.sync()
        rows = [draft(ANY_OBJECT, COURTS)]
        effect = desk_of(office).rehearse_mappings("main", rows, never)
        assert (effect.moved, effect.left, effect.removed) == (2, 0, 0)
        desk_of(office).apply_mappings("main", rows)
        office.sync()
        assert (len(office.events()), len(office.events(COURTS))) == (0, 3)
        assert office.writes == ["move", "move"]

    def test_without_a_default_row_nothing_is_queued(self, office: Office) -> None:
        office.book_many(2)
        office.map(ANY_OBJECT, COURTS)
        office.sync()
        desk_of(office).apply_mappings("main", [])
        with office.store.view() as unit:
            assert unit.pending.all_of(office.account) == []
        office.sync()
        assert len(office.events()) == 2

    def test_another_order_is_told_in_the_journal(self, office: Office) -> None:
        office.map("court", ROOMS)
        office.map(ANY_OBJECT, COURTS)
        desk = desk_of(office)
        for codes in (("court", "room"), ("court", "room"), ("room", "court")):
            rows = [draft(code, ROOMS) for code in codes]
            desk.apply_mappings("main", [*rows, draft(ANY_OBJECT, COURTS)])
        lines = office.queries.activity(ActivityFilter(), limit=9)
        told = [row.entry.reason for row in lines if row.entry.action == "mappings put in order"]
        assert told == ["now room, court", "now court, room"]

    def test_all_or_none(self, office: Office) -> None:
        with pytest.raises(InvalidInput):
            desk_of(office).apply_mappings("main", [draft("court", COURTS), draft("room", FLEET)])
        with pytest.raises(InvalidInput):
            desk_of(office).apply_mappings("main", [draft("room", ROOMS), draft("room", COURTS)])
        assert [row.object_code for row in office.queries.overview().mappings] == ["room"]

    def test_reach(self, office: Office) -> None:
        office.book_many(3)
        office.book(status="option", day=20)
        office.book(object_code="court")
        office.map(ANY_OBJECT, COURTS)
        office.sync()
        assert desk_of(office).reach("main") == {
            "room": MappingReach(4, 3),
            "court": MappingReach(1, 1),
        }


class TestOneBooking:
    def test_what_would_be_sent(self, office: Office) -> None:
        booking = office.book()
        trial = desk_of(office).try_booking("main", {"meet": "on"}, booking.id)
        assert (trial.verb, trial.why, trial.edited) == (
            "create",
            "creates",
            frozenset({Field.MEET}),
        )
        assert trial.request is not None
        assert trial.request.line == f"POST /calendars/{ROOMS}/events?sendUpdates=all"
        assert trial.request.body is not None
        assert "conferenceData" in trial.request.body

    def test_only_what_changes_is_patched(self, office: Office) -> None:
        booking = office.book()
        office.sync()
        trial = desk_of(office).try_booking("main", {"visibility": "private"}, booking.id)
        assert trial.verb == "update"
        assert trial.request is not None
        assert trial.request.line.startswith("PATCH ")
        assert set(trial.request.body or {}) == {"visibility", "extendedProperties"}

    def test_a_booking_with_an_event(self, office: Office) -> None:
        booking = office.book()
        office.sync()
        for texts, verb, why in (
            ({}, "none", "agrees"),
            ({"create_on": "paid"}, "none", "agrees"),
            ({"create_on": "paid", "delete_on": "confirmed"}, "delete", "deletes"),
            ({"create_on": "paid", "cancel_status": "confirmed"}, "delete", "cancels"),
        ):
            trial = desk_of(office).try_booking("main", texts, booking.id)
            assert (trial.verb, trial.why) == (verb, why)

    def test_why_there_is_no_event(self, office: Office) -> None:
        desk = desk_of(office)
        waiting = office.book(status="option")
        assert desk.try_booking("main", {}, waiting.id).why == "keeps"
        elsewhere = office.book(object_code="court")
        assert desk.try_booking("main", {}, elsewhere.id).why == "unmapped"
        out = office.book(do_not_sync=True, hour=15)
        assert desk.try_booking("main", {}, out.id).why == "excluded"
        office.map("court", COURTS, IN)
        assert desk.try_booking("main", {}, elsewhere.id).why == "one_way"
        office.clock.advance(days=30)
        old = office.book(day=2)
        assert desk.try_booking("main", {"window_past_days": "3"}, old.id).why == "past"

    def test_choices_are_what_comes_first(self, office: Office) -> None:
        office.book("Yoga")
        office.sync()
        office.book("Choir", hour=14)
        found = desk_of(office).choices("main", "")
        assert [(c.booking.title, c.linked) for c in found] == [("Yoga", True), ("Choir", False)]
        assert [c.booking.title for c in desk_of(office).choices("main", "cho")] == ["Choir"]
        office.clock.advance(days=300)
        assert len(desk_of(office).choices("main", "")) == 2


class TestOneEvent:
    @pytest.fixture(autouse=True)
    def _linked(self, office: Office) -> None:
        self.office = office
        self.booking = office.book(description="Bring a mat.")
        office.sync()

    def tried(self, happening: Happening, **texts: str) -> EventTrial:
        desk = desk_of(self.office)
        return desk.try_event("main", texts, self.booking.id, happening, Samples())

    def test_each_rule(self) -> None:
        for happening, texts, outcome, why in HAPPENINGS:
            trial = self.tried(happening, **texts)
            assert (trial.outcome, trial.why) == (outcome, why), (happening, texts)
            assert (trial.after is not None) is (outcome in {"apply", "cancel"})

    def test_a_move_onto_another_booking_is_refused(self) -> None:
        other = self.office.book(hour=11)
        trial = self.tried(Happening.MOVED)
        assert (trial.outcome, trial.blocker) == ("refuse", other.id)
        assert self.tried(Happening.MOVED, ignore_validation_errors="on").outcome == "apply"

    def test_it_is_what_happens(self) -> None:
        foretold = self.tried(Happening.MOVED).after
        self.office.edit(self.booking, **moved(11))
        self.office.sync()
        assert foretold is not None
        assert self.office.booking(self.booking).when == foretold.when

    def test_one_way_rows_take_nothing_over(self) -> None:
        self.office.map("room", ROOMS, OUT)
        assert self.tried(Happening.MOVED).why == "direction"
        assert self.tried(Happening.DELETED).outcome == "end"

    def test_a_booking_without_an_event(self, office: Office) -> None:
        number = BookingId(office.book(status="option", hour=18).id)
        with pytest.raises(InvalidInput):
            desk_of(office).try_event("main", {}, number, Happening.MOVED, Samples())


class TestNewEvents:
    def tried(
        self, office: Office, calendar: str = ROOMS, *, whole_day: bool = False, **texts: str
    ) -> EventTrial:
        happening = Happening.MADE_WHOLE_DAY if whole_day else Happening.MADE
        desk = desk_of(office)
        return desk.try_arrival("main", texts, CalendarId(calendar), happening, Samples())

    def test_they_become_bookings(self, office: Office) -> None:
        trial = self.tried(office, inbound_status="option")
        assert (trial.outcome, trial.why) == ("book", "import_external_events")
        assert trial.after is not None
        assert (trial.after.object_code, trial.after.status) == ("room", "option")

    def test_unless_a_rule_or_the_direction_says_no(self, office: Office) -> None:
        assert self.tried(office, import_external_events="off").why == "import_external_events"
        assert self.tried(office, all_day="ignore", whole_day=True).why == "all_day"
        office.map("room", ROOMS, OUT)
        assert self.tried(office).why == "direction"

    def test_the_default_row_follows_its_rule(self, office: Office) -> None:
        office.map(ANY_OBJECT, COURTS)
        trial = self.tried(office, COURTS, inbound_object="court")
        assert trial.after is not None
        assert trial.after.object_code == "court"
        with pytest.raises(InvalidInput):
            self.tried(office, "gone@group")
