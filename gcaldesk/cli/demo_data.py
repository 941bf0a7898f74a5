"""The demo's organisation: eight objects and two hundred bookings over the coming weeks; pure."""

from collections.abc import Iterator
from datetime import date, timedelta

from gcaldesk.domain.account import ANY_OBJECT
from gcaldesk.domain.booking import Customer
from gcaldesk.domain.inputs import BookingInput

ZONE = "Europe/Amsterdam"
OBJECTS = (
    ("room-a", "Room A"),
    ("room-b", "Room B"),
    ("studio", "Studio"),
    ("piano", "Piano teacher"),
    ("court-1", "Court 1"),
    ("court-2", "Court 2"),
    ("van", "Van"),
    ("meeting", "Meeting room"),
)
MAPPINGS = (
    ("room-a", "Rooms"),
    ("room-b", "Rooms"),
    ("studio", "Studio"),
    ("piano", "Piano lessons"),
    ("court-1", "Courts"),
    ("court-2", "Courts"),
    ("van", "Fleet (shared)"),
    (ANY_OBJECT, "admin@example.org"),
)
_EACH = 25
_SLOTS = ("08:00", "10:00", "12:00", "14:00", "16:00")
_TITLES = {
    "room-a": ("Choir rehearsal", "Yoga", "Board game evening", "Language class"),
    "room-b": ("Chess club", "Reading group", "Drawing class", "Parents' evening"),
    "studio": ("Studio recording", "Band rehearsal", "Voice-over", "Mixing session"),
    "piano": ("Piano, beginners", "Piano, group 2", "Piano, Bach", "Piano, exam practice"),
    "court-1": ("Tennis lesson", "Padel", "Doubles", "Junior training"),
    "court-2": ("Badminton", "Tennis, group 3", "Ladder match", "Squash clinic"),
    "van": ("Van: delivery", "Van: removal", "Van: excursion", "Van inspection"),
    "meeting": ("Interview", "Team meeting", "Coaching", "Supplier talk"),
}
_TYPES = ("booking", "class", "meeting", "booking")
_CUSTOMERS = ("Ilse Bakker", "Noor Jansen", "Tom de Vries", "Sofia Peeters", "Daan Visser")


def bookings_from(today: date) -> Iterator[BookingInput]:
    """Yield two hundred bookings on the working days after a day; none overlap on one object."""
    days = [day for n in range(1, 60) if (day := today + timedelta(days=n)).weekday() < _SATURDAY]
    for number, (code, _) in enumerate(OBJECTS):
        for turn in range(_EACH):
            yield _booking(code, number, turn, days)


_SATURDAY = 5


def _booking(code: str, number: int, turn: int, days: list[date]) -> BookingInput:
    day = days[(turn * 4 + number) // len(_SLOTS)]
    slot = _SLOTS[(turn * 4 + number) % len(_SLOTS)]
    title = _TITLES[code][turn % len(_TITLES[code])]
    customer = _CUSTOMERS[(turn + number) % len(_CUSTOMERS)]
    address = customer.lower().replace(" ", ".") + "@example.org"
    return BookingInput(
        object_code=code,
        title=title,
        start=f"{day}T{slot}",
        end=f"{day}T{int(slot[:2]) + 1:02}:30",
        status="option" if turn % 12 == 11 else "confirmed",  # noqa: PLR2004
        type=_TYPES[turn % len(_TYPES)],
        customer=Customer(customer, address, ""),
        description=f"{title} for {customer}." if turn % 3 == 0 else "",
        location=dict(OBJECTS)[code],
    )
