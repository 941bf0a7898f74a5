"""Which object goes to which calendar, what that means and what to watch out for."""

from dataclasses import dataclass

from gcaldesk.domain.account import AccessRole, Calendar, Direction
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.words import joined, tr

ROLE_WORDS = {
    AccessRole.OWNER: "you own it",
    AccessRole.WRITER: "you may write",
    AccessRole.WRITER_WITHOUT_PRIVATE: "you may write, private events hidden",
    AccessRole.READER: "you may only read",
    AccessRole.FREE_BUSY: "you see only free and busy",
    AccessRole.NONE: "no access",
}
SHORT_DIRECTIONS = {
    Direction.BOTH: "both ways",
    Direction.OUT: "to Google",
    Direction.IN: "from Google",
}
DIRECTION_CHOICES = (
    (Direction.BOTH, "⇄  Both ways"),
    (Direction.OUT, "→  Bookings to Google only"),
    (Direction.IN, "←  Google to bookings only"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a picker."""

    value: str
    text: str
    color: str = ""
    enabled: bool = True


def calendar_choices(overview: Overview | None, account: str) -> tuple[Choice, ...]:
    """Return the account's calendars with what it may do in each; unusable ones are shown, off."""
    view = chosen_account(overview, account)
    return tuple(calendar_choice(calendar) for calendar in (view.calendars if view else ()))


def calendar_choice(calendar: Calendar) -> Choice:
    """Return one calendar as a line of a picker."""
    readable = calendar.role not in {AccessRole.NONE, AccessRole.FREE_BUSY}
    words = "" if calendar.role.writable else tr(ROLE_WORDS[calendar.role])
    text = joined(calendar.summary, words or (tr("main calendar") if calendar.primary else ""))
    return Choice(calendar.id, text, calendar.color, enabled=readable)


def refusal(calendar: Calendar | None, direction: Direction) -> str:
    """Say why a calendar cannot be used in a direction; empty where it can."""
    if calendar is None:
        return tr("Choose a calendar.")
    if direction is not Direction.IN and not calendar.role.writable:
        text = tr("“{name}”: {role}. Choose “Google to bookings only” or another calendar.")
        return text.format(name=calendar.summary, role=tr(ROLE_WORDS[calendar.role]))
    return ""
