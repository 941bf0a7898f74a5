"""Every rule as a sentence with one place for its choice; the tables behind the page Rules."""

from dataclasses import dataclass
from enum import Enum, auto


class Section(Enum):
    """The parts of the page; the value is the way that changes go."""

    OUTBOUND = "arrow-right"
    INBOUND = "arrow-left"
    CONTENT = "text-aa"
    SAFETY = "shield-check"


SECTION_WORDS = {
    Section.OUTBOUND: "&Outbound",
    Section.INBOUND: "&Inbound",
    Section.CONTENT: "&Content",
    Section.SAFETY: "Sa&fety",
}
SECTION_LINES = {
    Section.OUTBOUND: "From bookings to Google: when an event is made, and who is told of it.",
    Section.INBOUND: "From Google to bookings: what people may do in their calendar.",
    Section.CONTENT: "What stands in the event in Google.",
    Section.SAFETY: "How much is kept in step, how often, and what waits for you.",
}


class Kind(Enum):
    """What the choice is made with."""

    STATUSES = auto()
    STATUS = auto()
    FIELDS = auto()
    CHOICE = auto()
    NUMBER = auto()
    WORD = auto()
    ADDRESS = auto()
    LINE = auto()
    TEXT = auto()
    REMINDERS = auto()
    COLORS = auto()
    ZONE = auto()
    OBJECT = auto()
    HOURS = auto()


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule on the page; the sentence has its choice at {choice}."""

    key: str
    section: Section
    group: str
    kind: Kind
    sentence: str


_MADE, _GUESTS, _EXTRAS = "When there is an event", "Guests", "Meetings, reminders and time"
_NEW, _CHANGED = "New events", "Changed and deleted events"
_WORDS, _LOOKS = "Words", "Looks"
_REACH, _PACE, _GUARD = "What is kept in step", "How often", "What waits for you"

RULE_LINES: tuple[RuleLine, ...] = (
    RuleLine(
        "create_on",
        Section.OUTBOUND,
        _MADE,
        Kind.STATUSES,
        "Create the event when the booking becomes {choice}",
    ),
    RuleLine(
        "delete_on",
        Section.OUTBOUND,
        _MADE,
        Kind.STATUSES,
        "Remove the event when the booking becomes {choice}",
    ),
    RuleLine(
        "cancel_status",
        Section.OUTBOUND,
        _MADE,
        Kind.STATUS,
        "Cancelled means {choice} and always removes the event",
    ),
    RuleLine(
        "customer_as_attendee",
        Section.OUTBOUND,
        _GUESTS,
        Kind.CHOICE,
        "The customer of a booking {choice}",
    ),
    RuleLine(
        "send_updates",
        Section.OUTBOUND,
        _GUESTS,
        Kind.CHOICE,
        "When an event changes, Google mails {choice}",
    ),
    RuleLine("meet", Section.OUTBOUND, _EXTRAS, Kind.CHOICE, "Events are made {choice}"),
    RuleLine(
        "meet_url_field",
        Section.OUTBOUND,
        _EXTRAS,
        Kind.WORD,
        "Keep the Meet link in the booking's field {choice}",
    ),
    RuleLine(
        "reminders", Section.OUTBOUND, _EXTRAS, Kind.REMINDERS, "Guests and staff get {choice}"
    ),
    RuleLine("timezone", Section.OUTBOUND, _EXTRAS, Kind.ZONE, "Events are written in {choice}"),
    RuleLine(
        "import_external_events",
        Section.INBOUND,
        _NEW,
        Kind.CHOICE,
        "An event that somebody makes in Google {choice}",
    ),
    RuleLine(
        "inbound_object",
        Section.INBOUND,
        _NEW,
        Kind.OBJECT,
        "In the calendar of “everything else” it is booked on {choice}",
    ),
    RuleLine(
        "inbound_status",
        Section.INBOUND,
        _NEW,
        Kind.STATUS,
        "Bookings made from events begin as {choice}",
    ),
    RuleLine(
        "external_id_field",
        Section.INBOUND,
        _NEW,
        Kind.WORD,
        "Keep the event's own number in the booking's field {choice}",
    ),
    RuleLine(
        "allow_booking_update",
        Section.INBOUND,
        _CHANGED,
        Kind.CHOICE,
        "A change in Google {choice}",
    ),
    RuleLine(
        "inbound_fields",
        Section.INBOUND,
        _CHANGED,
        Kind.FIELDS,
        "Of a booking it may change {choice}",
    ),
    RuleLine(
        "ignore_validation_errors",
        Section.INBOUND,
        _CHANGED,
        Kind.CHOICE,
        "A time that overlaps another booking of the object {choice}",
    ),
    RuleLine(
        "all_day",
        Section.INBOUND,
        _CHANGED,
        Kind.CHOICE,
        "A whole-day event, for a booking with hours, {choice}",
    ),
    RuleLine(
        "opening_hours",
        Section.INBOUND,
        _CHANGED,
        Kind.HOURS,
        "The opening hours are {choice}",
    ),
    RuleLine(
        "allow_cancel",
        Section.INBOUND,
        _CHANGED,
        Kind.CHOICE,
        "When an event is deleted in Google, {choice}",
    ),
    RuleLine("title_template", Section.CONTENT, _WORDS, Kind.LINE, "The event's title is {choice}"),
    RuleLine("title_suffix", Section.CONTENT, _WORDS, Kind.CHOICE, "The title {choice}"),
    RuleLine(
        "description_template",
        Section.CONTENT,
        _WORDS,
        Kind.TEXT,
        "Our part of the event's text is {choice}",
    ),
    RuleLine(
        "zoom_url_field",
        Section.CONTENT,
        _WORDS,
        Kind.WORD,
        "Show the Zoom link of the booking's field {choice} in text and place",
    ),
    RuleLine("colors", Section.CONTENT, _LOOKS, Kind.COLORS, "The event's colour: {choice}"),
    RuleLine(
        "transparency", Section.CONTENT, _LOOKS, Kind.CHOICE, "In the calendar the event {choice}"
    ),
    RuleLine(
        "visibility", Section.CONTENT, _LOOKS, Kind.CHOICE, "Its details are seen by {choice}"
    ),
    RuleLine(
        "window_past_days",
        Section.SAFETY,
        _REACH,
        Kind.NUMBER,
        "Keep in step what ended in the last {choice} days",
    ),
    RuleLine(
        "window_future_days",
        Section.SAFETY,
        _REACH,
        Kind.NUMBER,
        "Keep in step what begins in the next {choice} days",
    ),
    RuleLine(
        "poll_minutes", Section.SAFETY, _PACE, Kind.NUMBER, "Look at Google every {choice} minutes"
    ),
    RuleLine(
        "fallback_minutes",
        Section.SAFETY,
        _PACE,
        Kind.NUMBER,
        "Look at least every {choice} minutes where Google tells of changes by itself",
    ),
    RuleLine(
        "guard_share",
        Section.SAFETY,
        _GUARD,
        Kind.NUMBER,
        "Ask me before more than {choice} % of a calendar would go at once",
    ),
    RuleLine(
        "guard_count",
        Section.SAFETY,
        _GUARD,
        Kind.NUMBER,
        "Ask me before {choice} items or more would go at once",
    ),
    RuleLine(
        "problem_email", Section.SAFETY, _GUARD, Kind.ADDRESS, "Mail me about trouble at {choice}"
    ),
)

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "customer_as_attendee": (
        ("off", "is not invited to the event"),
        ("on", "is invited to the event"),
    ),
    "send_updates": (
        ("all", "all guests"),
        ("externalOnly", "only guests without a Google calendar"),
        ("none", "nobody at all"),
    ),
    "meet": (("off", "without a video meeting"), ("on", "with a Google Meet link")),
    "import_external_events": (
        ("on", "becomes a booking"),
        ("off", "stays in Google only"),
    ),
    "allow_booking_update": (
        ("on", "may change every booking"),
        ("off", "may change only bookings that came from Google"),
    ),
    "ignore_validation_errors": (
        ("off", "is refused, with a remark on the booking"),
        ("on", "is taken over all the same"),
    ),
    "all_day": (
        ("whole_day", "makes it a whole-day booking"),
        ("opening_hours", "fills the opening hours"),
        ("ignore", "is left alone"),
    ),
    "allow_cancel": (
        ("on", "cancel its booking"),
        ("off", "leave its booking as it is"),
    ),
    "title_suffix": (
        ("on", "ends in the booking's number, as in “Yoga [12]”"),
        ("off", "does not show the booking's number"),
    ),
    "transparency": (
        ("opaque", "blocks its time as busy"),
        ("transparent", "leaves its time free"),
    ),
    "visibility": (
        ("default", "whoever the calendar says"),
        ("public", "everybody who sees the calendar"),
        ("private", "only those invited"),
    ),
}
FIELD_WORDS = (
    ("time", "its time"),
    ("title", "its title"),
    ("description", "its text"),
    ("location", "its place"),
    ("attendees", "its guests"),
)
COLOR_WORDS = {
    "1": "Lavender",
    "2": "Sage",
    "3": "Grape",
    "4": "Flamingo",
    "5": "Banana",
    "6": "Tangerine",
    "7": "Peacock",
    "8": "Graphite",
    "9": "Blueberry",
    "10": "Basil",
    "11": "Tomato",
}
"""The names that Google Calendar itself shows."""
PLACEHOLDER_WORDS = {
    "id": "the booking's number",
    "title": "the booking's title",
    "object": "the object's name",
    "status": "the status",
    "type": "the type",
    "customer": "the customer's name",
    "customer_email": "the customer's e-mail",
    "customer_phone": "the customer's telephone",
    "description": "the booking's text",
    "details": "text, links, notes and facts together",
    "notes": "the notes",
    "location": "the place",
    "zoom": "the Zoom link",
    "priority": "the field “priority”",
    "contact": "the field “contact”",
    "deal": "the field “deal”",
}
METHOD_WORDS = {"popup": "a notice", "email": "an e-mail"}
UNIT_WORDS = ((1, "minutes before"), (60, "hours before"), (1440, "days before"))
