"""Guest lists change one by one on both sides, so they merge and never conflict; pure."""

from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking
from gcaldesk.domain.event import Content, Guest
from gcaldesk.domain.link import Base
from gcaldesk.domain.rules import Rules

Emails = tuple[str, ...]


def invited(booking: Booking, rules: Rules) -> tuple[Guest, ...]:
    """Return whom the booking invites: its attendees, and its customer where the rule says so.

    The guests of an event that was made in Google were invited there, and are not invited again by
    another account.
    """
    if booking.channel == FROM_GOOGLE:
        return ()
    guests = {
        attendee.email.strip().lower(): Guest(attendee.email.strip().lower(), attendee.name)
        for attendee in booking.attendees
        if attendee.email.strip()
    }
    email = booking.customer.email.strip().lower()
    if rules.customer_as_attendee and email:
        guests.setdefault(email, Guest(email, booking.customer.name))
    return tuple(guests[email] for email in sorted(guests))


def uninvited(ours: Content, base: Base) -> frozenset[str]:
    """Return whom the booking had invited and no longer does."""
    return frozenset(base.ours.attendees) - frozenset(ours.attendees)


def take_guests(booking: Booking, event: Emails, base: Emails) -> tuple[Attendee, ...]:
    """Return the booking's attendees with what was changed in the calendar; the customer is none."""
    came = set(event) - set(base)
    left = set(base) - set(event)
    known = {attendee.email.strip().lower() for attendee in booking.attendees}
    kept = tuple(a for a in booking.attendees if a.email.strip().lower() not in left)
    fresh = came - known - {booking.customer.email.strip().lower()}
    return kept + tuple(Attendee(email) for email in sorted(fresh))


def settle_guests(ours: Emails, base: Base, theirs: Emails) -> Emails:
    """Return our half of the base once the calendar's changes are taken over.

    What changed here stays different from it, so it is still sent; whoever a person took off the
    event and whom the booking still names (its customer) is not invited again.
    """
    came = set(theirs) - set(base.theirs.attendees)
    left = (set(base.theirs.attendees) - set(theirs)) - set(ours)
    return tuple(sorted((set(base.ours.attendees) | (came & set(ours))) - left))
