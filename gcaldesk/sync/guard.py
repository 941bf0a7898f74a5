"""The change guard: what looks like a fault of the other side waits for a person (safety 1c)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

ALL_GONE = 3
"""Limits 1 and 5 start here; they can be approved, never switched off."""
SHARE_FROM = 10
SAME_SHIFT = 10
MASS_CREATION = 50
MANY_MAILS = 10
_LONGEST_SHIFT = timedelta(hours=14)
_ZONE_STEP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Limits:
    """The adjustable limits: a share in percent and a number of items."""

    share: int = 20
    count: int = 50


@dataclass(frozen=True, slots=True)
class Volume:
    """What a plan would do in one calendar and one direction."""

    destructive: int = 0
    """Deletions and inbound cancels together."""
    live: int = 0
    """Live links in scope, before the plan."""
    destroyed_today: int = 0
    """The same in the last 24 hours."""
    caution: str = ""
    """Why the read is the first of its kind (reconnect, 410…); empty where it is not."""
    elsewhere: str = ""
    """The calendars that went out of reach since the read before: what is gone may stand there."""
    shifts: Sequence[timedelta] = ()
    """By how much each changed item moves."""
    creations: int = 0
    first_sync: bool = False
    mails: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Sentences that say why rows are held; empty where they are not."""

    destructive: str = ""
    shift: tuple[timedelta, str] | None = None
    """The offset whose rows are held, and why."""
    creations: str = ""
    mails: str = ""

    @property
    def holds(self) -> bool:
        """Whether anything is held."""
        return bool(self.destructive or self.shift or self.creations or self.mails)


def judge(volume: Volume, limits: Limits) -> Verdict:
    """Apply the eight triggers of safety.md 1(c), and one for what may have been moved away."""
    return Verdict(
        destructive=_judge_destruction(volume, limits),
        shift=_judge_shift(volume.shifts),
        creations=_judge_creations(volume),
        mails=(
            f"{volume.mails} people would get a mail at once" if volume.mails > MANY_MAILS else ""
        ),
    )


def _judge_destruction(volume: Volume, limits: Limits) -> str:
    gone, live = volume.destructive, volume.live
    if gone and volume.elsewhere:
        return f"{volume.elsewhere} went out of reach at the same time and may hold what is gone"
    if gone >= limits.count:
        return f"{gone} items would go at once"
    if gone < ALL_GONE:
        return _judge_leak(volume, limits) if gone else ""
    if gone >= live:
        return f"all {gone} items would go at once"
    if _passes_share(gone, live, limits):
        return f"{gone} of {live} items would go at once"
    if volume.caution:
        return f"{gone} items would go in the first read after {volume.caution}"
    return _judge_leak(volume, limits)


def _judge_leak(volume: Volume, limits: Limits) -> str:
    total = volume.destructive + volume.destroyed_today
    if total >= limits.count or _passes_share(total, volume.live + volume.destroyed_today, limits):
        return f"{total} items would be gone within 24 hours"
    return ""


def _passes_share(gone: int, live: int, limits: Limits) -> bool:
    return gone >= SHARE_FROM and gone * 100 > live * limits.share


def _judge_shift(shifts: Sequence[timedelta]) -> tuple[timedelta, str] | None:
    """Ten items moved by one offset that a time zone could have look like a zone fault."""
    zone_like = Counter(
        shift
        for shift in shifts
        if shift and abs(shift) <= _LONGEST_SHIFT and not shift % _ZONE_STEP
    )
    if not zone_like:
        return None
    shift, count = zone_like.most_common(1)[0]
    if count < SAME_SHIFT:
        return None
    hours = shift.total_seconds() / 3600
    return shift, f"{count} items would all move by {hours:+g} h, as a time-zone fault does"


def _judge_creations(volume: Volume) -> str:
    many = volume.creations >= MASS_CREATION and volume.creations * 2 > volume.live
    if many and not volume.first_sync:
        return f"{volume.creations} items would be made where {volume.live} are known"
    return ""
