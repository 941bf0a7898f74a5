"""Decides what is mailed to whom about trouble, and when; one cause is one line (R39).

Letters name accounts, calendars and numbers, never titles, guests or what an event says.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.letter import Letter, Trouble
from gcaldesk.sync.ports import UnitOfWork

AT_MOST_EVERY = timedelta(hours=1)
WORTH_TELLING = timedelta(minutes=1)
"""Trouble that was over before a letter could leave is told only if it lasted that long."""
SENT = "mail.sent"
_LOOK = "Look at it: gcaldesk issues list, or the Issues page."
WORDS: dict[IssueKind, tuple[str, str]] = {
    IssueKind.CONFLICT: ("a booking was changed on both sides", "Choose a version there."),
    IssueKind.HELD_PLAN: ("a plan waits for your approval", "Nothing was done to its items."),
    IssueKind.CALENDAR_GONE: (
        "a mapped calendar cannot be seen any more",
        "Map another one, or ask its owner for access. No booking was touched.",
    ),
    IssueKind.READ_ONLY: ("a calendar may only be read", "Ask its owner for write access."),
    IssueKind.SUSPICIOUS_READ: ("Google left events out of a list", "It was not believed."),
    IssueKind.SIGN_IN: ("the account is signed out", "Sign in: gcaldesk account reconnect NAME"),
    IssueKind.SCOPE: ("a permission is missing", "Allow it: gcaldesk account reconnect NAME"),
    IssueKind.REFUSED: ("Google refused a booking for good", "The others go on."),
    IssueKind.QUOTA: ("Google has paused writing", "It is tried again by itself, in some hours."),
    IssueKind.PROBABLE_MATCH: ("an event is probably a booking's", "Say whether it is."),
    IssueKind.SETUP: ("something is switched off at Google", "The issue says what."),
    IssueKind.OFFLINE: ("the way to Google is blocked", "The issue says by what."),
    IssueKind.OVERDUE: ("there was no complete sync for too long", "gcaldesk log says why."),
    IssueKind.STALLED: (
        "the syncing stopped by itself",
        "It was started again, unless the issue says otherwise.",
    ),
}
_OTHER = ("something waits for a person", "")


def compose(
    to: str, troubles: Sequence[Trouble], now: datetime, last: datetime | None
) -> Letter | None:
    """Return the letter that is due to an address; None where none is.

    Args:
        to: the address.
        troubles: what concerns it and is open or not told to its end.
        now: aware instant.
        last: when a letter went there last; a time in the future is of a clock that was set back.
    """
    if last is not None and timedelta() <= now - last < AT_MOST_EVERY:
        return None
    begun = [trouble for trouble in troubles if trouble.mailed_at is None]
    ended = [trouble for trouble in troubles if trouble.closed_at is not None]
    if not begun and not ended:
        return None
    still = [trouble for trouble in begun if trouble.closed_at is None]
    parts = []
    if still:
        parts.append("Trouble:\n\n" + _lines(still, tell_what_to_do=True))
    if ended:
        parts.append("Over:\n\n" + _lines(ended, tell_what_to_do=False))
    parts.append("gcaldesk writes at most once an hour, when trouble begins and when it ends.")
    return Letter(
        to,
        _subject(still, ended),
        "\n\n".join(parts) + "\n",
        tuple(trouble.id for trouble in begun),
        tuple(trouble.id for trouble in ended),
    )


def _subject(still: Sequence[Trouble], ended: Sequence[Trouble]) -> str:
    causes, over = len(_causes(still)), len(_causes(ended))
    if causes == 1 and not over:
        return f"gcaldesk: {_words(still[0].kind)[0]}"
    if over == 1 and not causes:
        return f"gcaldesk: over: {_words(ended[0].kind)[0]}"
    told = [f"{causes} kinds of trouble" if causes else "", f"{over} over" if over else ""]
    return f"gcaldesk: {', '.join(filter(None, told))}"


def _words(kind: IssueKind) -> tuple[str, str]:
    return WORDS.get(kind, _OTHER)


def _causes(troubles: Sequence[Trouble]) -> dict[tuple[str, str, IssueKind], list[Trouble]]:
    found: dict[tuple[str, str, IssueKind], list[Trouble]] = defaultdict(list)
    for trouble in troubles:
        found[trouble.account, trouble.calendar, trouble.kind].append(trouble)
    return found


def _lines(troubles: Sequence[Trouble], *, tell_what_to_do: bool) -> str:
    lines = []
    for (account, calendar, kind), alike in _causes(troubles).items():
        what, cure = _words(kind)
        where = ", ".join(filter(None, (account, calendar))) or "gcaldesk"
        count = f" ({len(alike)} times)" if len(alike) > 1 else ""
        begin = min(trouble.opened_at for trouble in alike)
        lines.append(f"- {where}: {what}{count}, since {begin:%d %b %Y, %H:%M} UTC.")
        if tell_what_to_do:
            numbers = ", ".join(str(trouble.id) for trouble in alike[:10])
            lines.append(f"  {cure} {_LOOK} Issue {numbers}.".replace("   ", "  "))
    return "\n".join(lines)


def due_letters(unit: UnitOfWork, now: datetime) -> list[Letter]:
    """Return the letters that are due, one for each address at most."""
    accounts = unit.accounts.all()
    addresses = {a.id: a.rules.problem_email for a in accounts if a.rules.problem_email}
    if not addresses:
        return []
    told = last_letters(unit)
    waiting = unit.letters.waiting(min(told.values(), default=None))
    found = []
    for to in dict.fromkeys(addresses.values()):
        mine = [
            one
            for one in waiting
            if _concerns(one, to, addresses) and not _too_short(one, told.get(to))
        ]
        letter = compose(to, mine, now, told.get(to))
        found += [letter] if letter else []
    return found


def _too_short(trouble: Trouble, last: datetime | None) -> bool:
    """Tell whether trouble came and went unseen by anybody, and not while letters were held back."""
    if trouble.mailed_at is not None or trouble.closed_at is None:
        return False
    if last is None or trouble.opened_at <= last:
        return True
    return trouble.closed_at - trouble.opened_at < WORTH_TELLING


def _concerns(trouble: Trouble, to: str, addresses: Mapping[AccountId, str]) -> bool:
    if trouble.account_id is None:
        return to == next(iter(addresses.values()))  # told once, to whoever comes first
    return addresses.get(trouble.account_id) == to


def last_letters(unit: UnitOfWork) -> dict[str, datetime]:
    """Return when each address got its last letter."""
    found = unit.service_facts.get(SENT)
    if found is None:
        return {}
    return {to: datetime.fromisoformat(at) for to, at in found[0].items()}


def note_sent(unit: UnitOfWork, letter: Letter, now: datetime) -> None:
    """Record that a letter went out, so that a restart tells nothing twice."""
    unit.letters.told(letter.begun, letter.ended, now)
    sent = {to: at.isoformat() for to, at in last_letters(unit).items()}
    unit.service_facts.put(SENT, {**sent, letter.to: now.isoformat()}, now)
