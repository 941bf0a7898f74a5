"""Pairs of booking and event in words: the joined list, both sides by field, and what may be done."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.pairs import Effect, EventSide, LinkState, PairView
from gcaldesk.domain.times import AllDay, Timed, bounds
from gcaldesk.domain.views import ActionView
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.words import counted, full, joined, sentence, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("When", "Booking", "Object", "Status", "Link", "Calendar", "Event in Google")
ORDERS = ("when", "title", "object", "status", "", "", "")
"""What each column sorts by; empty where it does not."""
CHIPS = {
    LinkState.LINKED: Chip(Tone.OK, "check-circle-fill", "Linked"),
    LinkState.EXTERNAL: Chip(Tone.OK, "google-logo", "From Google"),
    LinkState.COPY: Chip(Tone.OK, "copy-fill", "Copy"),
    LinkState.WAITING: Chip(Tone.WORKING, "arrow-up-bold", "Waiting"),
    LinkState.HELD: Chip(Tone.NEEDS, "hand-palm-fill", "Held"),
    LinkState.CONFLICT: Chip(Tone.NEEDS, "git-fork-fill", "Conflict"),
    LinkState.REFUSED: Chip(Tone.FAILED, "x-circle-fill", "Refused"),
    LinkState.ORPHAN: Chip(Tone.NEEDS, "link-break", "No event"),
    LinkState.OFF: Chip(Tone.OFF, "minus-circle-fill", "Not sent"),
}
LINKS = (
    ("", "Any link"),
    ("linked", "Has an event"),
    ("waiting", "Waiting"),
    ("needs_you", "Needs you"),
    ("without", "Has no event"),
)
FIELDS = {
    Field.TIME: "Time",
    Field.TITLE: "Title",
    Field.LOCATION: "Location",
    Field.DESCRIPTION: "Description",
    Field.ATTENDEES: "Guests",
    Field.MEET: "Google Meet",
    Field.COLOR: "Colour",
    Field.TRANSPARENCY: "Shown as",
    Field.VISIBILITY: "Visible to",
    Field.REMINDERS: "Reminders",
}
ALWAYS = (Field.TIME, Field.TITLE, Field.LOCATION, Field.DESCRIPTION, Field.ATTENDEES)
VALUES = {
    "opaque": "busy",
    "transparent": "free",
    "default": "as the calendar says",
    "none": "none",
    "public": "everybody",
    "private": "only those invited",
}


def link_chip(side: EventSide | None) -> Chip:
    """Return how a booking is linked, as a chip."""
    if side is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not connected"))
    chip = CHIPS[side.state]
    return Chip(chip.tone, chip.icon, tr(chip.text))


def pair_row(pair: PairView, *, now: datetime, zone: tzinfo | None = None) -> Row:
    """Return a line of the joined list."""
    booking, side = pair.view.booking, pair.side
    today = now.astimezone(zone).date()
    title = booking.title or tr("(no title)")
    tip = "" if isinstance(booking.when, AllDay) else own_zone_words(booking.when, zone)
    when = when_here(booking.when, today=today, zone=zone)
    google = booking.channel == FROM_GOOGLE
    words = joined(title, booking.customer.name, tr("made in Google") if google else "")
    return Row(
        booking.id,
        (
            Cell(when, tip=joined(when, tip), sort=bounds(booking.when)[0].timestamp()),
            Cell(title, strong=True, icon="google-logo" if google else "", tip=words),
            Cell(pair.view.object_name),
            Cell(tr(booking.status.replace("_", " ")), muted=booking.status == "cancelled"),
            Cell(chip=link_chip(side), tip=sentence(told(side.reason)) if side else ""),
            Cell(side.calendar if side else "", muted=True),
            Cell(event_words(side, today=today, zone=zone), muted=not (side and side.differs)),
        ),
    )


def event_words(side: EventSide | None, *, today: date, zone: tzinfo | None = None) -> str:
    """Return the event in a line: that it agrees, or what it says otherwise."""
    if side is None or side.theirs is None:
        return ""
    if not side.differs:
        return tr("the same")
    parts = []
    if Field.TIME in side.differs:
        parts.append(when_here(side.theirs.time, today=today, zone=zone))
    if Field.TITLE in side.differs:
        parts.append(f"“{side.theirs.title}”")
    others = [
        tr(FIELDS[name]).lower()
        for name in FIELDS
        if name in side.differs and name not in {Field.TIME, Field.TITLE}
    ]
    if others:
        parts.append(tr("other {fields}").format(fields=", ".join(others)))
    return joined(*parts)


@dataclass(frozen=True, slots=True)
class Compared:
    """One field on both sides."""

    label: str
    here: str
    there: str
    differs: bool


def compared(side: EventSide, *, today: date, zone: tzinfo | None = None) -> tuple[Compared, ...]:
    """Return both sides by field: what differs, and what people look for."""
    if side.ours is None or side.theirs is None:
        return ()
    found = []
    for name, label in FIELDS.items():
        differs = name in side.differs
        here = _value(side.ours, name, today, zone)
        there = _value(side.theirs, name, today, zone)
        if differs or (name in ALWAYS and (here or there)):
            found.append(Compared(tr(label), here, there, differs))
    return tuple(found)


def _value(content: Content, name: Field, today: date, zone: tzinfo | None) -> str:
    value = getattr(content, name)
    match name:
        case Field.TIME:
            own = "" if isinstance(value, AllDay) else own_zone_words(value, zone)
            return joined(when_here(value, today=today, zone=zone), own)
        case Field.ATTENDEES:
            return ", ".join(value)
        case Field.MEET:
            return tr("yes") if value else tr("no")
        case Field.COLOR:
            return tr("colour {n}").format(n=value) if value else tr("the calendar's")
        case _:
            return tr(VALUES[value]) if value in VALUES else str(value)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that may be done with a pair, and what it says before it is done."""

    key: str
    """`open`, `visit`, `unlink`, `relink`, `recreate`, `exclude`, `include` or `cancel`."""
    text: str
    account_id: AccountId | None = None
    question: str = ""
    detail: str = ""
    button: str = ""
    changes: Mapping[str, str] = field(default_factory=dict)
    """Where it is no more than a change of the booking."""
    url: str = ""
    """Where it is no more than a page to look at."""


def offers(
    pair: PairView, *, cancel_status: str, today: date, zone: tzinfo | None = None
) -> tuple[Offer, ...]:
    """Return what the menu of a pair offers, in its order."""
    booking = pair.view.booking
    several = len(pair.sides) > 1
    found: list[Offer] = []
    for side in pair.sides:
        found += [_named(offer, side.account, several=several) for offer in _of_side(side)]
    found += [
        Offer("visit", tr("Open “{name}”").format(name=name.replace("_", " ")), url=text)
        for name, text in booking.fields.items()
        if text.startswith("https://")
    ]
    if booking.excluded:
        found.append(Offer("include", tr("Keep it in step again"), changes={"do_not_sync": "off"}))
    else:
        found.append(
            Offer(
                "exclude",
                tr("Do not sync it…"),
                question=tr("Do not sync this booking?"),
                detail=_exclude_words(pair),
                button=tr("&Do not sync it"),
                changes={"do_not_sync": "on"},
            )
        )
    if booking.status != cancel_status:
        found.append(
            Offer(
                "cancel",
                tr("Cancel the booking…"),
                question=tr("Cancel this booking?"),
                detail=_cancel_words(pair, today, zone),
                button=tr("&Cancel booking"),
                changes={"status": cancel_status},
            )
        )
    return tuple(found)


def _named(offer: Offer, account: str, *, several: bool) -> Offer:
    if not several:
        return offer
    values = {name: getattr(offer, name) for name in Offer.__slots__ if name != "text"}
    return Offer(**values, text=joined(offer.text, account))


def _of_side(side: EventSide) -> list[Offer]:
    where = f"“{side.calendar}”"
    if side.event_id:
        detail = tr(
            "The event stays in {calendar} and the booking stays here. From then on neither follows "
            "the other. Nobody is mailed, and you can link them again."
        )
        unlink = Offer(
            "unlink",
            tr("Unlink it from its event…"),
            side.account_id,
            tr("Unlink this booking from its event?"),
            detail.format(calendar=where),
            tr("&Unlink"),
        )
        here = [Offer("open", tr("Open in Google"), side.account_id)]
        return here if side.issue_id is not None else [*here, unlink]
    if side.state is not LinkState.ORPHAN:
        return []
    if side.event_stays:
        detail = tr(
            "The next sync looks for the event in {calendar} and links it again. Where they differ, "
            "the event gets what the booking says. If it is gone, a new one is made."
        )
        return [
            Offer(
                "relink",
                tr("Link it to its event again…"),
                side.account_id,
                tr("Link this booking to its event again?"),
                detail.format(calendar=where),
                tr("&Link again"),
            )
        ]
    detail = tr(
        "The next sync makes a new event in {calendar}. {why} Guests are told as the rule on mails "
        "says."
    )
    return [
        Offer(
            "recreate",
            tr("Make the event again…"),
            side.account_id,
            tr("Make a new event for this booking?"),
            detail.format(calendar=where, why=f"{sentence(told(side.reason))}."),
            tr("&Make the event"),
        )
    ]


def _exclude_words(pair: PairView) -> str:
    linked = [f"“{side.calendar}”" for side in pair.sides if side.event_id]
    if not linked:
        return tr("No event is made for it, whatever its status. You can take it back any time.")
    text = tr(
        "Its event in {calendars} stays as it is. Changes here are not sent, changes there are not "
        "taken over. You can take it back any time."
    )
    return text.format(calendars=", ".join(linked))


def _cancel_words(pair: PairView, today: date, zone: tzinfo | None) -> str:
    booking = pair.view.booking
    when = when_here(booking.when, today=today, zone=zone)
    first = f"“{booking.title}”, {when}, {pair.view.object_name}."
    own = [f"“{side.calendar}”" for side in pair.sides if side.event_id and side.own]
    foreign = [f"“{side.calendar}”" for side in pair.sides if side.event_id and not side.own]
    parts = [first]
    if own:
        text = tr("Its event in {calendars} is removed with the next sync.")
        parts.append(text.format(calendars=", ".join(own)))
    if foreign:
        text = tr("Its event in {calendars} was made in Google and stays there, unlinked.")
        parts.append(text.format(calendars=", ".join(foreign)))
    if not own and not foreign:
        parts.append(tr("It has no event in Google."))
    parts.append(tr("The booking stays, cancelled."))
    return " ".join(parts)


@dataclass(frozen=True, slots=True)
class EffectText:
    """What a change would do: one sentence, and what to mind."""

    lead: str
    detail: str
    warning: str = ""

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(part for part in (self.lead, self.detail, self.warning) if part)


def effect_text(lead: str, effect: Effect) -> EffectText:
    """Say what a change would lead to, in numbers where it concerns several."""
    if not effect.bookings:
        return EffectText(lead, tr("Nothing changes."))
    parts = [*_deeds(effect.actions), _mails(effect.mailed)]
    warnings = []
    if effect.clashes:
        names = ", ".join(f"“{name}”" for name in effect.clashes)
        warnings.append(tr("{names} takes place then too.").format(names=names))
    if effect.held:
        warnings.append(
            counted(
                effect.held,
                "The change guard holds 1 of them and asks you first.",
                "The change guard holds {n} of them and asks you first.",
            )
        )
    return EffectText(lead, sentence(", ".join(parts)) + ".", " ".join(warnings))


def _deeds(actions: tuple[ActionView, ...]) -> list[str]:
    if not actions:
        return [tr("changes no event")]
    kinds = Counter((_deed(action), action.calendar) for action in actions)
    found = []
    for (deed, calendar), count in kinds.items():
        one, many = DEEDS.get(deed, DEEDS["other"])
        found.append(counted(count, one, many).replace("{calendar}", f"“{calendar}”"))
    return found


def _deed(action: ActionView) -> str:
    if action.verb == "update" and any(name == "time" for name, *_ in action.diff):
        return "shift"
    return action.verb


DEEDS = {
    "shift": ("moves the event in {calendar}", "moves {n} events in {calendar}"),
    "update": ("changes the event in {calendar}", "changes {n} events in {calendar}"),
    "create": ("makes an event in {calendar}", "makes {n} events in {calendar}"),
    "delete": ("removes the event from {calendar}", "removes {n} events from {calendar}"),
    "move": ("carries the event over from {calendar}", "carries {n} events over from {calendar}"),
    "unlink": ("lets go of the event in {calendar}", "lets go of {n} events in {calendar}"),
    "other": ("touches the event in {calendar}", "touches {n} events in {calendar}"),
}


def _mails(count: int) -> str:
    return counted(count, "mails 1 person", "mails {n} people") if count else tr("mails nobody")


@dataclass(frozen=True, slots=True)
class Move:
    """Another time, or another object, for a booking that a person has in hand."""

    booking: Booking
    when: Timed | AllDay
    object_code: str
    object_name: str = ""

    @property
    def changes(self) -> dict[str, str]:
        """What differs, under the names that a change may use."""
        found: dict[str, str] = {}
        if self.when != self.booking.when:
            found["start"] = self.when.start.isoformat()
            found["end"] = self.when.end.isoformat()
        if self.object_code != self.booking.object_code:
            found["object"] = self.object_code
        return found


def undone(move: Move, stored: Booking) -> Move:
    """Return the move that puts a booking back, as it is stored now."""
    before = move.booking
    return Move(stored, before.when, before.object_code)


def move_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say where a booking would stand."""
    return _placed_words(tr("“{title}” to {when}."), move, today, zone)


def moved_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say where a booking stands now."""
    return _placed_words(tr("“{title}” now stands at {when}."), move, today, zone)


def back_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say that a booking is where it was."""
    return _placed_words(tr("“{title}” is back at {when}."), move, today, zone)


def _placed_words(text: str, move: Move, today: date, zone: tzinfo | None) -> str:
    when = when_here(move.when, today=today, zone=zone)
    own = "" if isinstance(move.when, AllDay) else own_zone_words(move.when, zone)
    other = move.object_name if move.object_code != move.booking.object_code else ""
    title = move.booking.title or tr("(no title)")
    return text.format(title=title, when=joined(when, own, other))


def bulk_words(count: int, status: str) -> str:
    """Say what many bookings would become."""
    if status == "do_not_sync":
        return counted(
            count, "1 booking is no longer synced.", "{n} bookings are no longer synced."
        )
    if status == "sync":
        return counted(count, "1 booking is synced again.", "{n} bookings are synced again.")
    word = tr(status.replace("_", " "))
    return counted(count, "1 booking becomes {status}.", "{n} bookings become {status}.").replace(
        "{status}", f"“{word}”"
    )


def chosen_words(count: int) -> str:
    """Say how many are chosen."""
    return counted(count, "1 booking chosen", "{n} bookings chosen")


def seen_words(side: EventSide, zone: tzinfo | None = None) -> str:
    """Say since when both sides agree."""
    return tr("in step since {at}").format(at=full(side.synced_at, zone)) if side.synced_at else ""
