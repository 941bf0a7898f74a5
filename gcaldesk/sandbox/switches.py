"""The points on which Google is undecided, undocumented or cruel, as switches."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Literal, get_args, get_type_hints

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json

_BAD_REQUEST: Final = 400


@dataclass
class Switches:
    """Everything about the look-alike's behaviour that can be turned while it runs."""

    window_mode: Literal["clip", "noclip"] = "noclip"
    """Whether deltas respect the time window of the first request."""
    tombstones: Literal["bare", "full"] = "bare"
    """How deleted events look in deltas."""
    tombstone_days: int = 0
    """After how many days tombstones vanish; 0 keeps them for ever."""
    conference: Literal["instant", "pending", "fail"] = "instant"
    """How the creation of a meeting ends."""
    conference_seconds: float = 5.0
    """After how long a pending meeting is ready."""
    reminder_bumps_etag: bool = True
    """Whether a change of reminders alone makes a new version."""
    noop_bumps_etag: bool = False
    """Whether a write of equal values makes a new version."""
    property_search: Literal["and", "or"] = "and"
    """How repeated property constraints combine."""
    sync_mismatch: Literal["refuse", "ignore"] = "refuse"
    """What happens when a sync token travels with other parameters than it was made for."""
    sync_token_days: int = 28
    """After how many days a sync token is refused; 0 means never."""
    long_tokens: bool = False
    """Whether sync tokens are so long that clients must override the method."""
    token_with_filters: bool = False
    """Whether filtered first requests end with a sync token."""
    normalise_text: bool = True
    """Whether titles and descriptions are tidied as the server does it."""
    unknown_fields: Literal["refuse", "ignore"] = "refuse"
    """What happens to event fields that Google does not know."""
    empty_pages: int = 0
    """How many empty pages come before the first full one."""
    page_size_cap: int = 0
    """The most items of a page whatever was asked; 0 means no cap."""
    read_lag_seconds: float = 0.0
    """How late lists see what was written; single reads are never late."""
    html: bool = False
    """Whether every API answer is the page of a captive portal."""
    push_drop: bool = False
    """Whether notifications get lost."""
    push_duplicates: int = 0
    """How many extra copies of each notification are sent."""
    push_delay_seconds: float = 0.0
    """How late notifications are."""
    push_reorder: bool = False
    """Whether two waiting notifications swap places."""
    push_retry_seconds: float = 1.0
    """The first back-off after a 5xx of the receiver; it doubles each time."""
    push_retries: int = 5
    """How often a failed delivery is repeated."""
    push_http_loopback: bool = True
    """Whether plain http on a loopback address is accepted for channels."""
    channel_max_ttl: int = 604_800
    """The longest life of a channel in seconds."""
    testing_expiry: bool = False
    """Whether refresh tokens die after seven days, as with a consent screen in testing."""
    omit_refresh_token: bool = False
    """Whether code exchanges answer without a refresh token."""
    rotate_refresh_token: bool = False
    """Whether each refresh brings a new refresh token and ends the old one."""
    access_token_seconds: int = 3599
    """How long access tokens live."""
    quota_scale: float = 0.0
    """Google's per-minute quotas times this; 0 switches quotas off."""
    quota_status: int = 403
    """The HTTP status of a quota refusal, 403 or 429."""
    quota_retry_after: int = 0
    """The Retry-After of a quota refusal; 0 sends none."""
    calendar_writes_per_second: float = 0.0
    """How fast one calendar may be written; 0 means as fast as you like."""
    attendee_budget: int = 0
    """How many guests may be added before the abuse limit; 0 means any number."""

    def as_json(self) -> Json:
        """All switches by name."""
        return asdict(self)

    def turn(self, wanted: Json) -> None:
        """Turn several switches; an unknown name or value changes none."""
        hints = get_type_hints(Switches)
        names = {field.name for field in fields(self)}
        for name, value in wanted.items():
            if name not in names:
                raise _refused(f"There is no switch '{name}'.")
            if not _fits(hints[name], value):
                raise _refused(f"Switch '{name}' cannot be {value!r}.")
        for name, value in wanted.items():
            setattr(self, name, value)


def _fits(hint: Any, value: object) -> bool:
    choices = get_args(hint)
    if choices:
        return value in choices
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is hint


def _refused(message: str) -> ApiError:
    return ApiError(_BAD_REQUEST, "invalidSwitch", message, domain="sandbox")
