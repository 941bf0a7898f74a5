"""The error tree: each error knows its title, its detail and the next step."""

from datetime import timedelta


class GcaldeskError(Exception):
    """Anything that this program reports to a person or to its own engine."""

    exit_code = 1

    def __init__(self, title: str, *, detail: str = "", hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.hint = hint

    def __str__(self) -> str:
        """Return one paragraph: what happened, then what to do."""
        *before, last = [part for part in (self.title, self.detail, self.hint) if part] or [""]
        return " ".join([*(f"{part}." if part[-1].isalnum() else part for part in before), last])


class InvalidInput(GcaldeskError):
    """What was asked for cannot be: nothing was changed."""

    exit_code = 2


class NotKnown(GcaldeskError):
    """A named thing (account, booking, object, issue) does not exist here."""


class UserActionNeeded(GcaldeskError):
    """Only a person can clear this; retrying does not help."""

    exit_code = 3


class AuthRevoked(UserActionNeeded):
    """Google no longer accepts the stored sign-in."""


class SignInExpired(AuthRevoked):
    """The refresh token itself is no good any more (`invalid_grant`)."""


class ConsentDenied(UserActionNeeded):
    """The person did not allow access, or the wait for it ended."""


class ClientRefused(GcaldeskError):
    """The provider does not know this OAuth client or its secret."""


class ScopeMissing(UserActionNeeded):
    """A permission was left unticked at consent."""


class OtherAccount(UserActionNeeded):
    """Somebody signed in with another account than the connected one."""


class CalendarGone(UserActionNeeded):
    """A mapped calendar is not there for this account: a mapping problem, never a deletion."""


class CalendarReadOnly(UserActionNeeded):
    """The account may read this calendar and not write to it."""


class SetupMissing(UserActionNeeded):
    """The account or its Cloud project is not set up for Google Calendar."""


class SecretsLocked(UserActionNeeded):
    """The keyring is locked: not the same as being signed out."""


class Transient(GcaldeskError):
    """May pass by itself; the schedule decides when to try again."""


class Unreachable(Transient):
    """No usable answer from the other side."""


class Offline(Unreachable):
    """Nothing reaches the other side from here; it passes when the network is back."""


class Obstructed(Offline):
    """Something on the way has to be put right by a person: login page, proxy, certificate, clock."""


class RateLimited(Transient):
    """Asked to slow down."""

    def __init__(
        self,
        title: str,
        *,
        detail: str = "",
        hint: str = "",
        retry_after: timedelta | None = None,
        whole_account: bool = False,
    ) -> None:
        super().__init__(title, detail=detail, hint=hint)
        self.retry_after = retry_after
        """What the other side asked for; never undercut."""
        self.whole_account = whole_account
        """The account is too fast, not only the one calendar."""


class Interrupted(Transient):
    """The program was asked to stop while it waited."""


class QuotaPaused(Transient):
    """Google closed writing for hours; reading goes on."""


class StorageBusy(Transient):
    """Another process holds the data folder or the database."""


class MailFailed(GcaldeskError):
    """A letter about trouble did not leave."""


class StorageFailed(GcaldeskError):
    """The data folder cannot be used: read-only, full or damaged."""


class DataTooNew(GcaldeskError):
    """The database was written by a newer gcaldesk."""


class Refused(GcaldeskError):
    """Google refused this one item for good; it is parked with the reason."""


class PushRefused(GcaldeskError):
    """The provider sends no notifications for this calendar or to this address: it is polled."""


class PushFailed(GcaldeskError):
    """The listener, its tunnel or its public address does not work: polling goes on."""


class MeetRefused(Refused):
    """The calendar allows no Google Meet; the event can be written without it."""


class ProtocolOutcome(GcaldeskError):
    """An answer that the engine acts upon; never shown."""


class PreconditionFailed(ProtocolOutcome):
    """The event changed since we last saw it (412)."""


class NotFound(ProtocolOutcome):
    """The event is not there (404, 410)."""


class AlreadyExists(ProtocolOutcome):
    """The event id is taken (409)."""


class CursorExpired(ProtocolOutcome):
    """The cursor is too old or not ours: read the whole window (410, 400)."""


class BugError(GcaldeskError):
    """Our own fault: shown with its traceback."""
