"""A desk of rules that remembers what was asked and answers from what it was given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError, Interrupted
from gcaldesk.domain.event import Content, EventDraft, Field, Mark
from gcaldesk.domain.ids import BookingId, CalendarId, EventId
from gcaldesk.domain.times import Timed
from gcaldesk.domain.trials import (
    BookingTrial,
    Effect,
    EventTrial,
    MappingDraft,
    MappingReach,
    Request,
    TrialChoice,
)
from gcaldesk.services.rule_trial import Happening, Samples
from tests.ui import data


def booking(at: int = 0) -> Booking:
    return data.booking_view(at).booking


def content(title: str = "Yoga [12]") -> Content:
    when = Timed(data.NOW, data.NOW.replace(hour=16), "UTC")
    return Content(when, title, "Bring a mat.", "Room A", attendees=("guest@example.org",))


def booking_trial(title: str = "Yoga [12]") -> BookingTrial:
    draft = EventDraft(EventId("e1"), content(title), Mark("i", "u", "e1", data.ROOMS.id))
    return BookingTrial(
        booking(),
        "Room A",
        "update",
        "creates",
        data.ROOMS,
        draft,
        fields=frozenset({Field.TITLE}),
        event_id="e1",
        edited=frozenset({Field.TITLE}),
        told="all",
        request=Request("PATCH /calendars/rooms/events/e1", {"summary": title}),
    )


@dataclass
class FakeRulesDesk:
    asked: list[tuple[object, ...]] = field(default_factory=list)
    effect: Effect = field(default_factory=lambda: Effect(looked_at=31, created=3, removed=2))
    failure: GcaldeskError | None = None
    outcome: str = "apply"
    linked: bool = True

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def choices(self, account: str, text: str) -> tuple[TrialChoice, ...]:
        self._note("choices", account, text)
        if text == "nothing":
            return ()
        return tuple(TrialChoice(booking(at), "Room A", self.linked) for at in range(3))

    def try_booking(
        self, account: str, texts: Mapping[str, str], booking_id: BookingId
    ) -> BookingTrial:
        self._note("try_booking", account, dict(texts), booking_id)
        return booking_trial(texts.get("title_template", "Yoga [12]"))

    def try_event(
        self,
        account: str,
        texts: Mapping[str, str],
        booking_id: BookingId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        self._note("try_event", account, dict(texts), booking_id, happening, samples)
        moved = replace(booking(), title="Moved")
        return EventTrial(
            self.outcome,
            "inbound_fields",
            content(),
            data.ROOMS,
            taken=frozenset({Field.TIME}),
            before=booking(),
            after=moved,
            object_name="Room A",
        )

    def try_arrival(
        self,
        account: str,
        texts: Mapping[str, str],
        calendar_id: CalendarId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        self._note("try_arrival", account, dict(texts), calendar_id, happening, samples)
        return EventTrial("book", "import_external_events", content(), data.ROOMS, after=booking())

    def rehearse_rules(
        self,
        account: str,
        texts: Mapping[str, str],
        cancelled: Callable[[], bool],
        told: Callable[[int, int], None],
    ) -> Effect:
        told(400, 10_000)
        self._note("rehearse_rules", account, dict(texts))
        if cancelled():
            raise Interrupted("Cancelled.")
        return self.effect

    def rehearse_mappings(
        self,
        account: str,
        rows: Sequence[MappingDraft],
        cancelled: Callable[[], bool],
        told: Callable[[int, int], None],
    ) -> Effect:
        told(400, 10_000)
        self._note("rehearse_mappings", account, tuple(rows))
        if cancelled():
            raise Interrupted("Cancelled.")
        return self.effect

    def reach(self, account: str) -> Mapping[str, MappingReach]:
        self._note("reach", account)
        return {item.code: MappingReach(12, 9) for item in data.OBJECTS}

    def apply_mappings(self, account: str, rows: Sequence[MappingDraft]) -> None:
        self._note("apply_mappings", account, tuple(rows))

    def writes(self, name: str) -> list[tuple[object, ...]]:
        return [what[1:] for what in self.asked if what[0] == name]
