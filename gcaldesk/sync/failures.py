"""The only failure policy: for every error there is, what the engine does next; pure and total."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.errors import (
    AuthRevoked,
    BugError,
    CalendarGone,
    CalendarReadOnly,
    DataTooNew,
    GcaldeskError,
    Interrupted,
    InvalidInput,
    Obstructed,
    Offline,
    QuotaPaused,
    RateLimited,
    Refused,
    ScopeMissing,
    SecretsLocked,
    SetupMissing,
    SignInExpired,
    StorageBusy,
    StorageFailed,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.journal import IssueKind
from gcaldesk.sync.schedule import next_try, pause_until

TRIES_AT_ONCE = 5
"""How often one call is repeated while the other side asks to slow down."""
LONGEST_WAIT = timedelta(seconds=64)
"""The longest back-off within a round, as Google's guide caps it (facts 4.2)."""
SAME_IN_A_ROW = 3
"""So many calls in a row without an answer mean that no other would fare better."""
MAX_TRIES = 8
"""How often one booking is tried before it is put aside or shown, whatever the reason (I26)."""
TESTING_LIFE = (timedelta(days=6), timedelta(days=8))
"""A sign-in that ends at this age fell to the consent screen's status “Testing” (R19)."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is known where an error struck."""

    now: datetime
    jitter: float
    """0 to 1, drawn anew for each error."""
    attempts: int = 1
    """Failures of this booking so far, this one included."""
    in_a_row: int = 1
    """Failures without a success in between, in this round, this one included."""
    others_fine: bool = False
    """Something else was written in this round, so the other side does work."""
    paused_since: datetime | None = None
    """Since when the account's writes have been paused, where they are."""
    connected_at: datetime | None = None
    """When a person last consented."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The same call once more; whoever sends it waits as long as was asked."""


@dataclass(frozen=True, slots=True)
class RetryItem:
    """This one later, all others now; an issue only where it has failed for long."""

    at: datetime
    issue: IssueKind | None = None


@dataclass(frozen=True, slots=True)
class ParkItem:
    """This one not again until it is changed or a person says so; all others now."""

    issue: IssueKind = IssueKind.REFUSED


@dataclass(frozen=True, slots=True)
class SkipCalendar:
    """Nothing more of this calendar in this round; all others now."""

    at: datetime
    issue: IssueKind | None = None


@dataclass(frozen=True, slots=True)
class PauseWrites:
    """Not a single write of this account until then; reading goes on."""

    until: datetime
    issue: IssueKind = IssueKind.QUOTA


@dataclass(frozen=True, slots=True)
class NeedsPerson:
    """The account can do nothing until a person acts."""

    issue: IssueKind
    state: AccountState | None
    """What the account is shown as; None leaves it as it is."""


@dataclass(frozen=True, slots=True)
class EndRound:
    """Going on makes no sense now; nothing is lost, and the next round tries again."""

    state: str
    """What the round's report says: `offline`, `failed` or `stopped`."""
    issue: IssueKind | None = None
    counts: bool = field(default=True)
    """Whether it is a failure at all: being asked to stop is none."""


Verdict = TryAgain | RetryItem | ParkItem | SkipCalendar | PauseWrites | NeedsPerson | EndRound


def judge_write(error: GcaldeskError, trouble: Trouble) -> Verdict:
    """Decide what follows when one booking could not be sent."""
    match error:
        case RateLimited():
            return _slow_down(error, trouble)
        case QuotaPaused():
            return PauseWrites(
                pause_until(trouble.now, trouble.paused_since, jitter=trouble.jitter)
            )
        case CalendarGone():
            return SkipCalendar(_later(error, trouble), IssueKind.CALENDAR_GONE)
        case CalendarReadOnly():
            return SkipCalendar(_later(error, trouble), IssueKind.READ_ONLY)
        case Refused() | BugError() | InvalidInput():
            return ParkItem()
    whole = _judge_whole(error)
    if whole is not None:
        return whole
    if trouble.in_a_row >= SAME_IN_A_ROW:
        return EndRound("failed")
    return _judge_stubborn(error, trouble)


def judge_read(error: GcaldeskError, trouble: Trouble) -> Verdict:
    """Decide what follows when one calendar could not be read."""
    match error:
        case RateLimited():
            return _slow_down(error, trouble)
        case CalendarGone():
            return SkipCalendar(_later(error, trouble), IssueKind.CALENDAR_GONE)
    whole = _judge_whole(error)
    if whole is not None:
        return whole
    if trouble.in_a_row >= SAME_IN_A_ROW:
        return EndRound("failed")
    return SkipCalendar(_later(error, trouble))


def judge_round(error: GcaldeskError) -> NeedsPerson | EndRound:
    """Decide what an error means that reached the round as a whole."""
    return _judge_whole(error) or EndRound("failed")


def _judge_whole(error: GcaldeskError) -> NeedsPerson | EndRound | None:
    """Return what ends the round, whatever was being done; None where the rest may go on."""
    return next((verdict for kind, verdict in _WHOLE if isinstance(error, kind)), None)


_WHOLE: tuple[tuple[type[GcaldeskError], NeedsPerson | EndRound | None], ...] = (
    (Interrupted, EndRound("stopped", counts=False)),
    (Obstructed, EndRound("offline", IssueKind.OFFLINE)),
    (Offline, EndRound("offline")),
    (ScopeMissing, NeedsPerson(IssueKind.SCOPE, AccountState.SCOPE_MISSING)),
    (AuthRevoked, NeedsPerson(IssueKind.SIGN_IN, AccountState.SIGNED_OUT)),
    (SecretsLocked, NeedsPerson(IssueKind.SIGN_IN, None)),  # locked is not signed out (R21)
    (SetupMissing, NeedsPerson(IssueKind.SETUP, None)),
    (CalendarGone, None),
    (CalendarReadOnly, None),
    (UserActionNeeded, NeedsPerson(IssueKind.REFUSED, None)),
    (StorageBusy, EndRound("failed")),
    (StorageFailed, EndRound("failed")),
    (DataTooNew, EndRound("failed")),
)
"""The first that fits counts, so the special stands before the general."""


def _slow_down(error: RateLimited, trouble: Trouble) -> TryAgain | SkipCalendar | EndRound:
    asked = error.retry_after or timedelta()
    if trouble.in_a_row < TRIES_AT_ONCE and asked <= LONGEST_WAIT:
        return TryAgain()
    if error.whole_account:
        return EndRound("failed")
    return SkipCalendar(_later(error, trouble))


def _judge_stubborn(error: GcaldeskError, trouble: Trouble) -> ParkItem | RetryItem:
    """One booking fails where others may not: try it again, but not for ever unseen.

    It is put aside only where others were written meanwhile, so that an outage parks nobody.
    """
    if trouble.attempts < MAX_TRIES:
        return RetryItem(_later(error, trouble))
    if trouble.others_fine or not isinstance(error, Transient):
        return ParkItem()
    return RetryItem(_later(error, trouble), IssueKind.REFUSED)


def _later(error: GcaldeskError, trouble: Trouble) -> datetime:
    asked = error.retry_after if isinstance(error, RateLimited) else None
    return next_try(trouble.now, trouble.attempts, jitter=trouble.jitter, retry_after=asked)


def explain(error: GcaldeskError, trouble: Trouble) -> GcaldeskError:
    """Return the error in the words that fit what is known, for people; the kind stays."""
    if isinstance(error, SignInExpired) and trouble.connected_at is not None:
        age = trouble.now - trouble.connected_at
        if TESTING_LIFE[0] <= age <= TESTING_LIFE[1]:
            return SignInExpired(
                "Google ended the sign-in after a week.",
                detail="It does so every seven days while your project's consent screen has the "
                "status “Testing”.",
                hint="Publish the app (Google Cloud Console, Google Auth Platform, Audience), then "
                "reconnect the account; its links and settings are kept.",
            )
    return error
