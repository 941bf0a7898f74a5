"""What may be done with a pair, and what is said before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.pairs import EventSide, LinkState, PairView
from gcaldesk.ui.present.moments import when_here
from gcaldesk.ui.present.words import joined, sentence, told, tr


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
