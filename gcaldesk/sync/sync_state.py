"""Says in one word and one sentence where a booking stands in an account; pure."""

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.link import Link, Pending, Tombstone
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.scene import Scene


def sync_state(
    scene: Scene,
    booking: Booking,
    link: Link | None,
    waiting: Pending | None,
    tombstone: Tombstone | None,
) -> tuple[str, str]:
    """Return the state (cli.md: booking show) and its reason."""
    wanted = scene.wanted(booking, link)
    if link is not None and link.frozen_by is not None:
        return "conflict", f"waits for a decision (issue {link.frozen_by})"
    if waiting is not None and waiting.parked:
        return "failed", waiting.reason
    if wanted.wish is Wish.UNMAPPED and link is None:
        return "unmapped", wanted.reason
    if waiting is not None and (link is not None or wanted.wish is Wish.WANTED):
        return "pending", waiting.reason or "goes out with the next sync"
    if link is not None:
        name = scene.summary(link.calendar_id)
        if not link.own:
            return "synced", f"stands in “{name}”; the event was made in Google"
        return "synced", f"stands in “{name}”: {wanted.reason}"
    if wanted.wish is not Wish.WANTED:
        return "not_wanted", wanted.reason
    if tombstone is not None and not tombstone.released:
        return "unlinked", f"its event ended on {tombstone.at:%d %b %Y}: {tombstone.cause}"
    return "unlinked", "outside the days that are kept in step"
