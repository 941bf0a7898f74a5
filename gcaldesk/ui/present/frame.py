"""The header's state sentence, the one alert bar and the side bar's counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.views import AccountView, Overview, Pause
from gcaldesk.ui.present.words import clock, counted, joined, told, tr
from gcaldesk.ui.shades import Tone


class Engine(Protocol):
    """What the sync engine says of itself."""

    @property
    def phase(self) -> str:
        """One of idle, syncing, stopped, failed."""
        ...

    @property
    def account(self) -> str:
        """The account that is being synced."""
        ...

    @property
    def done(self) -> int:
        """How many items are done."""
        ...

    @property
    def total(self) -> int:
        """How many items there are."""
        ...

    @property
    def sentence(self) -> str:
        """What to say about it."""
        ...


@dataclass(frozen=True, slots=True)
class Sentence:
    """The state in one line: the lead says it, the rest proves it."""

    tone: Tone
    icon: str
    lead: str
    rest: str

    @property
    def text(self) -> str:
        """The whole line."""
        return joined(self.lead, self.rest)


@dataclass(frozen=True, slots=True)
class HeaderText:
    """What the header shows and allows."""

    badge: str
    email: str
    sentence: Sentence
    active: bool
    can_switch: bool
    can_preview: bool
    can_sync: bool
    sync_tip: str
    production: bool = False
    """Whether the badge stands for production."""


@dataclass(frozen=True, slots=True)
class Alert:
    """The gravest thing, with one button; `target` names where the button leads."""

    tone: Tone
    text: str
    button: str
    target: str
    issue_id: IssueId | None = None


ALERT_BUTTONS = {
    IssueKind.SIGN_IN: ("Sign in again…", "connect"),
    IssueKind.SCOPE: ("Allow access again…", "connect"),
    IssueKind.CALENDAR_GONE: ("Choose another calendar…", "mappings"),
    IssueKind.READ_ONLY: ("Choose another calendar…", "mappings"),
    IssueKind.HELD_PLAN: ("Look at the plan…", "issues"),
    IssueKind.SUSPICIOUS_READ: ("Look at it…", "issues"),
    IssueKind.QUOTA: ("Details…", "issues"),
    IssueKind.SETUP: ("Details…", "issues"),
    IssueKind.OFFLINE: ("Details…", "issues"),
    IssueKind.OVERDUE: ("Details…", "issues"),
    IssueKind.STALLED: ("Details…", "issues"),
}
GRAVE = {IssueKind.SIGN_IN, IssueKind.SCOPE, IssueKind.SETUP}


def state_sentence(
    overview: Overview | None, engine: Engine | None, zone: tzinfo | None = None
) -> Sentence:
    """Say in one line where everything stands."""
    if overview is None:
        return Sentence(Tone.OFF, "circle-dashed", tr("Opening your bookings…"), "")
    trouble = _trouble(overview, engine, zone)
    if trouble:
        return trouble
    times = _times(overview, zone)
    if engine is not None and engine.phase == "syncing":
        return Sentence(Tone.WORKING, "arrows-clockwise", tr("Syncing"), _progress(engine))
    if not any(view.account.active for view in overview.accounts):
        return Sentence(
            Tone.OFF, "pause-circle-fill", tr("Inactive"), tr("nothing is written, nothing deleted")
        )
    if not overview.mappings:
        return Sentence(
            Tone.OFF, "minus-circle-fill", tr("No mapping yet"), tr("choose where bookings go")
        )
    waiting = to_send(overview)
    if waiting:
        lead = counted(waiting, "1 booking waits for Google", "{n} bookings wait for Google")
        return Sentence(Tone.WORKING, "arrow-circle-up-fill", lead, times)
    if last_complete(overview) is None:
        return Sentence(Tone.OFF, "minus-circle-fill", tr("Not synced yet"), times)
    return Sentence(Tone.OK, "check-circle-fill", tr("Up to date"), times)


def _trouble(
    overview: Overview, engine: Engine | None, zone: tzinfo | None = None
) -> Sentence | None:
    if not overview.accounts:
        return Sentence(
            Tone.OFF, "minus-circle-fill", tr("Not connected"), tr("set it up step by step")
        )
    states = {view.account.state for view in overview.accounts}
    if AccountState.SIGNED_OUT in states:
        rest = tr("sign in again; until then your bookings wait")
        return Sentence(Tone.FAILED, "x-circle-fill", tr("Signed out"), rest)
    if AccountState.SCOPE_MISSING in states:
        rest = tr("Google was not allowed to do all of it")
        return Sentence(Tone.FAILED, "x-circle-fill", tr("Permission missing"), rest)
    if overview.paused is not None:
        lead = paused_words(overview.paused, overview.now, zone)
        rest = tr("nothing is read or written; changes here wait")
        return Sentence(Tone.OFF, "pause-circle-fill", lead, rest)
    if engine is not None and engine.phase == "failed":
        return Sentence(Tone.FAILED, "x-circle-fill", tr("The sync failed"), told(engine.sentence))
    if engine is not None and engine.phase == "stopped":
        return Sentence(Tone.OFF, "pause-circle-fill", tr("Stopped"), told(engine.sentence))
    troubled = [view.trouble for view in overview.accounts if view.trouble and view.account.active]
    if troubled and (engine is None or engine.phase != "syncing"):
        rest = tr("the last sync failed; it is tried again by itself")
        return Sentence(Tone.FAILED, "x-circle-fill", tr("Not up to date"), rest)
    if AccountState.PAUSED in states:
        rest = tr("it asked us to wait; bookings are kept and sent later")
        return Sentence(Tone.NEEDS, "pause-circle-fill", tr("Paused by Google"), rest)
    return None


def paused_words(paused: Pause, now: datetime, zone: tzinfo | None = None) -> str:
    """Say until when nothing is synced."""
    if paused.until is None:
        return tr("Paused until you resume")
    return tr("Paused until {at}").format(at=clock(paused.until, now, zone))


def _progress(engine: Engine) -> str:
    counts = ""
    if engine.total:
        counts = tr("{done} of {total}").format(
            done=counted(engine.done, "1", "{n}"), total=counted(engine.total, "1", "{n}")
        )
    return joined(counts, engine.account, told(engine.sentence))


def to_send(overview: Overview) -> int:
    """Count what the next round sends; conflicts wait for a person and not for Google."""
    return sum(max(0, view.pending - view.conflicts) for view in overview.accounts)


def last_complete(overview: Overview) -> datetime | None:
    """Return since when everything that works has been complete."""
    times = [row.last_complete_at for row in overview.mappings if not row.problem]
    known = [at for at in times if at is not None]
    return min(known) if known and len(known) == len(times) else None


def next_sync(accounts: Sequence[AccountView]) -> datetime | None:
    """Return when the next round starts by itself."""
    times = [view.next_sync_at for view in accounts if view.next_sync_at and view.account.active]
    return min(times, default=None)


def _times(overview: Overview, zone: tzinfo | None) -> str:
    last, following = last_complete(overview), next_sync(overview.accounts)
    now = overview.now
    count = len(overview.issues)
    return joined(
        tr("last complete {at}").format(at=clock(last, now, zone)) if last else "",
        tr("next {at}").format(at=clock(following, now, zone)) if following else "",
        counted(count, "1 needs you", "{n} need you") if count else "",
    )


def chosen_account(overview: Overview | None, name: str) -> AccountView | None:
    """Return the account that the header's switch is for."""
    views = overview.accounts if overview else ()
    return next((view for view in views if view.account.name == name), views[0] if views else None)


def header_text(
    overview: Overview | None, engine: Engine | None, account: str, zone: tzinfo | None = None
) -> HeaderText:
    """Say what the header shows and which of its controls work."""
    view = chosen_account(overview, account)
    phase = engine.phase if engine is not None else ""
    active = view is not None and view.account.active
    mapped = overview is not None and bool(overview.mappings)
    tip = tr("Look at Google and send what waits (F5)")
    if view is None:
        tip = tr("Connect an account first.")
    elif not mapped:
        tip = tr("Map an object to a calendar first.")
    elif not active:
        tip = tr("Switch Active on first.")
    elif overview is not None and overview.paused:
        tip = tr("Syncing is paused. Resume it first.")
    elif phase == "syncing":
        tip = tr("A sync is running.")
    elif phase == "stopped":
        tip = tr("Syncing has stopped.")
    return HeaderText(
        badge=_badge(overview, view),
        email=view.account.email if view else tr("no account"),
        sentence=state_sentence(overview, engine, zone),
        active=active,
        can_switch=view is not None,
        can_preview=view is not None and mapped,
        can_sync=active
        and mapped
        and not (overview is not None and overview.paused)
        and phase not in {"syncing", "stopped"},
        sync_tip=tip,
        production=view is not None and view.environment == "production",
    )


def _badge(overview: Overview | None, view: AccountView | None) -> str:
    if overview is not None and overview.sandbox_url:
        return tr("SANDBOX")
    environment = view.environment if view else ""
    return {"test": tr("TEST"), "production": tr("PRODUCTION")}.get(environment, "")


def account_to_reconnect(overview: Overview | None) -> str:
    """Name the first account that has to sign in again; empty where none has."""
    lost = {AccountState.SIGNED_OUT, AccountState.SCOPE_MISSING}
    views = overview.accounts if overview else ()
    return next((view.account.name for view in views if view.account.state in lost), "")


def alert(overview: Overview | None) -> Alert | None:
    """Return the gravest thing that stops part of the work, as a bar; a pause stops all of it."""
    if overview is None:
        return None
    if overview.paused is not None:
        text = " ".join(
            (
                f"{paused_words(overview.paused, overview.now)}.",
                tr("Nothing is read or written; changes here wait and are sent afterwards."),
            )
        )
        return Alert(Tone.OFF, text, tr("Resume now"), "resume")
    for issue in overview.issues:
        if issue.kind in ALERT_BUTTONS:
            return _alert(issue)
    return None


def _alert(issue: Issue) -> Alert:
    button, target = ALERT_BUTTONS[issue.kind]
    title = told(issue.title)
    text = f"{title.rstrip('.')}. {told(issue.detail)}" if issue.detail else title
    tone = Tone.FAILED if issue.kind in GRAVE else Tone.NEEDS
    return Alert(tone, text, tr(button), target, issue.id)
