"""Event ids of our own: a retried insert can never make a second event (R12)."""

import base64
import hashlib

from gcaldesk.domain.ids import EventId


def event_id(*, installation: str, account: str, booking_uid: str, generation: int) -> EventId:
    """Return the one id that this booking's event has in this account.

    52 characters of base32hex, which Google's events.insert accepts (a-v, 0-9, 5 to 1024).
    A deleted id stays reserved there, so an event made again needs the next generation.
    """
    text = "\n".join((installation, account, booking_uid, str(generation)))
    digest = hashlib.sha256(text.encode()).digest()
    return EventId(base64.b32hexencode(digest).decode().rstrip("=").lower())
