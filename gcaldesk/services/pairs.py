"""What a person may do with pairs: sync these now, let go of an event, link it or make it again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, NotKnown
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.services.answers import ended_by_hand
from gcaldesk.services.bookings import with_changes
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.ports import Store, UnitOfWork

LET_GO = "let go of by hand"


def sync_these(*, store: Store, clock: Clock, bookings: Sequence[BookingId]) -> int:
    """Queue bookings for every account, refused ones again; returns how many.

    The next round looks at them; where both sides agree nothing is written. What a person decided
    against before (an ended pair) does not come back by this.
    """
    with store.work() as unit:
        known = list(unit.bookings.get_many(bookings))
        for account in unit.accounts.all():
            links = unit.links.for_bookings(account.id, known)
            frozen = {number for number, link in links.items() if link.frozen_by is not None}
            waiting = unit.pending.for_bookings(account.id, known)
            decided = {number for number, pending in waiting.items() if pending.approved}
            free = [number for number in known if number not in frozen | decided]
            unit.pending.put(free, [account.id], quiet=len(known) > 1)
        unit.journal.write(
            [_line(clock, "sync asked for", "by hand", number) for number in known[:1000]]
        )
        unit.commit()
    return len(known)


def change_many(
    *, store: Store, clock: Clock, bookings: Sequence[BookingId], changes: Mapping[str, str]
) -> int:
    """Change the same details of many bookings, all or none; returns how many changed.

    Nobody is told by mail where there is more than one (R15). Raises InvalidInput as
    `bookings.change` does.
    """
    with store.work() as unit:
        found = unit.bookings.get_many(bookings)
        changed = [
            replace(new, version=old.version + 1)
            for old in found.values()
            if (new := with_changes(unit, old, changes)) != old
        ]
        numbers = [booking.id for booking in changed]
        unit.bookings.save_many(changed)
        other = [b.id for b in changed if b.status != found[b.id].status]
        unit.tombstones.release(other)  # a person asks for the events again
        accounts = [account.id for account in unit.accounts.all()]
        unit.pending.put(numbers, accounts, quiet=len(numbers) > 1)
        fields = ", ".join(changes)
        reason = f"{fields} changed by hand, with {len(numbers) - 1} others"
        unit.journal.write([_line(clock, "booking changed", reason, number) for number in numbers])
        unit.commit()
    return len(numbers)


def unlink(*, store: Store, clock: Clock, booking_id: BookingId, account: AccountId) -> None:
    """End a pair without touching either side; both stay and no longer follow each other.

    Raises:
        NotKnown: no such booking, or it has no event in the account.
        InvalidInput: the pair waits for a decision.
    """
    with store.work() as unit:
        unit.bookings.get(booking_id)
        link = _link(unit, booking_id, account)
        if link.frozen_by is not None:
            raise InvalidInput(
                "This booking waits for your decision.", hint="Decide it on the page Issues first."
            )
        unit.links.remove(link)
        ended = ended_by_hand(link, clock.now(), LET_GO, released=False)
        unit.tombstones.add_many([replace(ended, event_stays=True, counted=False)])
        unit.pending.remove([booking_id], account)
        line = _line(clock, "unlinked", "by hand; the event stays in Google", booking_id)
        unit.journal.write(
            [
                replace(
                    line, account_id=account, calendar_id=link.calendar_id, event_id=link.event_id
                )
            ]
        )
        unit.commit()


def bring_back(*, store: Store, clock: Clock, booking_id: BookingId, account: AccountId) -> None:
    """Link an event that was left in Google again, or make a new one where it is gone.

    The next round does it: it looks for the event first, and a new one gets the next id.

    Raises:
        NotKnown: no such booking.
        InvalidInput: it has an event, or its status or object asks for none.
    """
    with store.work() as unit:
        booking = unit.bookings.get(booking_id)
        if unit.links.for_bookings(account, [booking_id]):
            raise InvalidInput("It has an event already.", hint="Choose “Sync this one” instead.")
        _check_wanted(store, unit, booking, account)
        buried = unit.tombstones.for_bookings(account, [booking_id]).get(booking_id)
        unit.tombstones.release([booking_id], account)
        unit.pending.put([booking_id], [account])
        line = _line(clock, "event asked for again", _reason(buried), booking_id)
        unit.journal.write([replace(line, account_id=account)])
        unit.commit()


def _check_wanted(store: Store, unit: UnitOfWork, booking: Booking, account: AccountId) -> None:
    wanted = load_scene(unit, account, store.installation).wanted(booking, None)
    if wanted.wish is not Wish.WANTED:
        raise InvalidInput(
            "This booking asks for no event.",
            detail=f"{wanted.reason[:1].upper()}{wanted.reason[1:]}.",
            hint="Change its status or its object first.",
        )


def _reason(buried: Tombstone | None) -> str:
    if buried is None:
        return "by hand"
    return f"by hand; the last one ended on {buried.at:%d %b %Y} ({buried.cause})"


def _link(unit: UnitOfWork, booking_id: BookingId, account: AccountId) -> Link:
    found = unit.links.for_bookings(account, [booking_id]).get(booking_id)
    if found is None:
        raise NotKnown("It has no event in this account.", hint="There is nothing to let go of.")
    return found


def _line(clock: Clock, action: str, reason: str, booking_id: BookingId) -> JournalEntry:
    return JournalEntry(clock.now(), Level.INFO, action, reason, booking_id=booking_id)
