"""The page “Push & diagnostics”: where Google reaches this computer, its channels, what waits."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from urllib.parse import urlsplit

from gcaldesk.domain.channel import Channel, ChannelState, ListenerState
from gcaldesk.services.push_page import ChannelView, PolledView, PushPage, WaitingView
from gcaldesk.sync.channels import RENEW_WITHIN
from gcaldesk.ui.present.cells import Bar, Cell, Chip, Fact, Row
from gcaldesk.ui.present.quota import Quota
from gcaldesk.ui.present.words import clock, clock_ago, counted, full, joined, told, tr
from gcaldesk.ui.shades import Tone

CHANNEL_HEADERS = ("Calendar", "State", "Lasts", "Opened", "Last message", "Watches", "Channel")
WAITING_HEADERS = ("Booking", "Object", "State", "Reason", "Tries", "Next try")
SHORT_ID = 8


@dataclass(frozen=True, slots=True)
class Notice:
    """One line with its sign: what a test or a button brought about."""

    tone: Tone
    icon: str
    text: str


def left(span: timedelta) -> str:
    """Return what is left of something, in at most two units."""
    minutes = int(span.total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    if minutes <= 0:
        return tr("ended")
    if days:
        return tr("{d} d {h} h").format(d=days, h=hours)
    if hours:
        return tr("{h} h {m} min").format(h=hours, m=minutes % 60)
    return tr("{m} min").format(m=minutes)


def lasting_cell(channel: Channel, now: datetime, zone: tzinfo | None = None) -> Cell:
    """Return until when a channel lasts, as a bar and in words."""
    span = channel.expires_at - now
    whole = max(channel.expires_at - channel.created_at, timedelta(minutes=1))
    tone = Tone.NEEDS if span <= RENEW_WITHIN else Tone.OK
    if channel.state is not ChannelState.ACTIVE or span <= timedelta(0):
        tone = Tone.OFF
    return Cell(
        left(span),
        bar=Bar(max(span, timedelta(0)) / whole, tone),
        tip=tr("until {at}").format(at=full(channel.expires_at, zone)),
        sort=channel.expires_at.timestamp(),
    )


def state_chip(state: ListenerState) -> Chip:
    """Return whether push works."""
    known = {
        "on": Chip(Tone.OK, "check-circle-fill", tr("On")),
        "listening": Chip(Tone.OFF, "minus-circle-fill", tr("Listens here only")),
        "waiting": Chip(Tone.WORKING, "hourglass-medium-fill", tr("Waits for its address")),
        "unreachable": Chip(Tone.FAILED, "x-circle-fill", tr("Not reachable")),
        "failed": Chip(Tone.FAILED, "x-circle-fill", tr("Does not listen")),
    }
    return known.get(state.state, Chip(Tone.OFF, "minus-circle-fill", tr("Off")))


def polling_words(page: PushPage) -> str:
    """Return what happens without push."""
    return counted(
        page.poll_minutes,
        "Google is asked every minute; that works without push.",
        "Google is asked every {n} min; that works without push.",
    )


def summary(page: PushPage) -> str:
    """Return the endpoint in one sentence."""
    state = page.listener.state
    if state == "on":
        serving = sum(view.serves for view in page.channels)
        return tr("Google tells of changes in {n} of {all} calendars at once.").format(
            n=serving, all=page.calendars
        )
    if state == "off":
        return joined_sentences(tr("Push is off."), polling_words(page))
    if state == "listening":
        words = tr("No public address leads here yet.")
        return joined_sentences(words, polling_words(page))
    if state == "waiting":
        words = tr("The public address is not there or not tested yet.")
        return joined_sentences(words, polling_words(page))
    return joined_sentences(tr("Push does not work."), polling_words(page))


def joined_sentences(*parts: str) -> str:
    """Join sentences with spaces."""
    return " ".join(part for part in parts if part)


def problem(page: PushPage) -> Notice | None:
    """Return why push does not work, with its cure."""
    if not page.listener.problem:
        return None
    return Notice(Tone.FAILED, "x-circle-fill", told(page.listener.problem))


def last_test(page: PushPage, zone: tzinfo | None = None) -> Notice | None:
    """Return when the address was last found to lead here."""
    if page.listener.state != "on" or not page.listener.tested_at:
        return None
    at = clock_ago(datetime.fromisoformat(page.listener.tested_at), page.now, zone)
    words = tr("The public address led to this computer at {at}.").format(at=at)
    return Notice(Tone.OK, "check-circle-fill", words)


def facts(page: PushPage, quota: Quota | None = None) -> tuple[Fact, ...]:
    """Return the endpoint's facts, in the order of reading."""
    state, counts = page.listener, page.facts
    refused = sum(counts.refused.values())
    kinds = ", ".join(f"{count} × {told(kind)}" for kind, count in counts.refused.items())
    tunnel = tr("none")
    if counts.tunnel and state.state != "off":
        again = ""
        if counts.starts > 1:
            again = tr("started {n} times").format(n=counts.starts)
        tunnel = joined(counts.tunnel, again)
    calls = tr("none yet")
    if counts.welcome or refused:
        calls = joined(
            counted(counts.welcome, "1 welcome", "{n} welcome"),
            counted(refused, "1 refused", "{n} refused"),
        )
    off = state.state == "off"
    return (
        Fact(tr("Public address"), urlsplit(state.url).netloc or tr("none"), tip=state.url),
        Fact(tr("Listens at"), state.local_url or tr("nowhere"), tip=state.local_url),
        Fact(tr("Tunnel"), tunnel),
        Fact(tr("Calls"), tr("none") if off else calls, Tone.NEEDS if refused else None, kinds),
        Fact(
            tr("Requests in a minute"),
            quota.minute if quota else tr("none yet"),
            quota.tone if quota else None,
            quota.tip if quota else "",
        ),
    )


def channel_chip(view: ChannelView, now: datetime) -> Chip:
    """Return the health of a channel."""
    channel = view.channel
    if channel.expires_at <= now:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Expired"))
    if view.serves and channel.expires_at - now <= RENEW_WITHIN:
        return Chip(Tone.NEEDS, "clock-fill", tr("Renews soon"))
    return {
        ChannelState.REQUESTED: Chip(Tone.WORKING, "hourglass-medium-fill", tr("Asked for")),
        ChannelState.ACTIVE: Chip(Tone.OK, "check-circle-fill", tr("Live")),
        ChannelState.REPLACED: Chip(Tone.OFF, "minus-circle-fill", tr("Replaced")),
        ChannelState.STOPPED: Chip(Tone.OFF, "minus-circle-fill", tr("Stopped")),
        ChannelState.ORPHAN: Chip(Tone.OFF, "minus-circle-fill", tr("Left over")),
    }[channel.state]


CHANNEL_TIPS = {
    ChannelState.REQUESTED: "Google was asked and has not answered yet.",
    ChannelState.ACTIVE: "Google tells of changes through it.",
    ChannelState.REPLACED: "A newer channel serves its calendar; this one is about to be stopped.",
    ChannelState.STOPPED: "It was stopped, and stays known until it would have ended.",
    ChannelState.ORPHAN: "Nobody needs it and it cannot be stopped; it ends by itself.",
}


def channel_rows(page: PushPage, zone: tzinfo | None = None) -> tuple[Row, ...]:
    """Return the channels, then the calendars that Google does not let be watched."""
    several = len({view.account for view in page.channels}) > 1
    rows = [_channel_row(view, page.now, zone, several=several) for view in page.channels]
    return (*rows, *(_polled_row(view, several=several) for view in page.polled))


def _channel_row(view: ChannelView, now: datetime, zone: tzinfo | None, *, several: bool) -> Row:
    channel = view.channel
    heard = tr("nothing yet")
    if channel.last_message_at:
        number = tr("no. {n}").format(n=view.number) if view.number else ""
        heard = joined(clock(channel.last_message_at, now, zone), number)
    return Row(
        channel.id,
        (
            Cell(joined(view.calendar, view.account if several else ""), strong=view.serves),
            Cell(chip=channel_chip(view, now), tip=tr(CHANNEL_TIPS[channel.state])),
            lasting_cell(channel, now, zone),
            Cell(
                clock(channel.created_at, now, zone),
                tip=full(channel.created_at, zone),
                sort=channel.created_at.timestamp(),
            ),
            Cell(
                heard,
                muted=channel.last_message_at is None,
                tip=full(channel.last_message_at, zone) if channel.last_message_at else "",
                sort=channel.last_message_at.timestamp() if channel.last_message_at else 0.0,
            ),
            Cell(_short(channel.resource_id), muted=True, tip=channel.resource_id),
            Cell(_short(channel.id), muted=True, tip=channel.id),
        ),
    )


def _short(text: str) -> str:
    return text if len(text) <= SHORT_ID + 1 else f"{text[:SHORT_ID]}…"


def _polled_row(view: PolledView, *, several: bool) -> Row:
    reason = told(view.problem)
    return Row(
        ("polled", view.account, view.calendar),
        (
            Cell(joined(view.calendar, view.account if several else "")),
            Cell(chip=Chip(Tone.OFF, "minus-circle-fill", tr("Asked regularly")), tip=reason),
            Cell(tr("no channel"), muted=True, tip=reason, sort=0.0),
            Cell(sort=0.0),
            Cell(reason, muted=True, tip=reason, sort=0.0),
            Cell(),
            Cell(),
        ),
    )


def waiting_chip(view: WaitingView) -> Chip:
    """Return why a booking has not reached Google."""
    if view.held:
        return Chip(Tone.NEEDS, "hand-palm-fill", tr("Waits for you"))
    if view.pending.parked:
        return Chip(Tone.FAILED, "prohibit-fill", tr("Refused"))
    if view.pending.attempts or view.pending.reason:
        return Chip(Tone.NEEDS, "arrow-clockwise-bold", tr("Tried again"))
    return Chip(Tone.WORKING, "arrow-up-bold", tr("In line"))


def waiting_rows(page: PushPage, zone: tzinfo | None = None) -> tuple[Row, ...]:
    """Return what waits, the gravest first."""
    return tuple(_waiting_row(view, page.now, zone) for view in page.waiting)


def _waiting_row(view: WaitingView, now: datetime, zone: tzinfo | None) -> Row:
    pending = view.pending
    following, at = tr("with the next sync"), pending.next_try_at
    if view.held:
        following = tr("once you decide")
    elif pending.parked:
        following = tr("when you ask for it")
    elif at is not None and at > now:
        following = clock(at, now, zone)
    reason = told(pending.reason) or tr("Goes out with the next sync")
    return Row(
        view.key,
        (
            Cell(view.title or tr("booking {n}").format(n=pending.booking_id), strong=True),
            Cell(view.object_name),
            Cell(chip=waiting_chip(view)),
            Cell(reason, tip=reason, muted=not pending.reason),
            Cell(str(pending.attempts), sort=pending.attempts),
            Cell(
                following,
                tip=full(at, zone) if at else "",
                sort=at.timestamp() if at else 0.0,
            ),
        ),
    )


def waiting_words(page: PushPage) -> str:
    """Return how much waits, and how much of it is listed."""
    words = counted(page.waiting_total, "1 booking waits", "{n} bookings wait")
    more = page.waiting_total - len(page.waiting)
    return joined(words, tr("the first {n} are listed").format(n=len(page.waiting)) if more else "")


def stop_words(view: ChannelView, page: PushPage) -> str:
    """Say what stopping a channel would do."""
    what = tr("Google tells of no more changes in “{calendar}” through it.").format(
        calendar=view.calendar
    )
    after = tr("Until there is another one, the calendar is looked at every {n} min.").format(
        n=page.poll_minutes
    )
    if page.listener.state == "on" and view.serves:
        after = tr("Push is on: gcaldesk opens another one within a minute.")
    return joined_sentences(what, after)
