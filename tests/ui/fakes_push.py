"""Push in every state that its page is looked at in, and a desk that remembers what was asked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from gcaldesk.domain.account import Calendar
from gcaldesk.domain.channel import Channel, ChannelState, ListenerState, PushFacts
from gcaldesk.domain.check import KINDS, Check, Finding, make_check
from gcaldesk.domain.errors import GcaldeskError, NotKnown
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, ChannelId
from gcaldesk.domain.link import Pending
from gcaldesk.runtime.bundle import Bundle, BundleFile
from gcaldesk.services.push import Answer
from gcaldesk.services.push_page import ChannelView, PolledView, PushPage, WaitingView
from tests.ui import data

ADDRESS = "https://hooks.example.org"
HOUR = timedelta(hours=1)


def channel(where: Calendar, hours_left: float, **changes: object) -> Channel:
    made = Channel(
        ChannelId(f"{len(where.summary):08}-4013-9070-110200400301"),
        AccountId(1),
        where.id,
        "0301153800",
        "hash",
        ADDRESS,
        ChannelState.ACTIVE,
        data.NOW - timedelta(days=7) + HOUR * hours_left,
        data.NOW + HOUR * hours_left,
        data.NOW - timedelta(minutes=5),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def channels() -> tuple[ChannelView, ...]:
    rows = (
        (data.ROOMS, 146, 212),
        (data.STUDIO, 45, 31),
        (data.PIANO, 96, 8),
        (data.PRIMARY, 146, 1),
    )
    serving = [
        ChannelView(channel(where, hours), "main", where.summary, serves=True, number=number)
        for where, hours, number in rows
    ]
    old = channel(
        data.STUDIO,
        20,
        id=ChannelId("00601022-0000"),
        state=ChannelState.STOPPED,
        last_message_at=None,
    )
    return (*serving, ChannelView(old, "main", "Studio", serves=False, number=0))


def waiting() -> tuple[WaitingView, ...]:
    later = data.NOW + timedelta(minutes=4)

    def view(number: int, title: str, **changes: object) -> WaitingView:
        pending = replace(Pending(BookingId(number), AccountId(1)), **changes)  # type: ignore[arg-type]
        return WaitingView(pending, "main", title, "Studio")

    return (
        view(
            1040,
            "Studio recording",
            parked=True,
            attempts=1,
            reason="Google refused the event. Invalid attendee email.",
        ),
        view(1041, "Board meeting", parked=True, reason="waits for a decision (issue 2)"),
        view(1042, "Workshop", attempts=2, next_try_at=later, reason="Google did not answer."),
        view(1043, "Yoga"),
    )


def on() -> PushPage:
    return PushPage(
        now=data.NOW,
        listener=ListenerState(
            "on",
            ADDRESS,
            "",
            "http://127.0.0.1:8791",
            (data.NOW - timedelta(minutes=21)).isoformat(),
        ),
        facts=PushFacts("cloudflared", 1, 252, {}, {}),
        running=True,
        channels=channels(),
        calendars=4,
    )


def off() -> PushPage:
    return PushPage(now=data.NOW, running=True)


def trouble() -> PushPage:
    return replace(
        on(),
        listener=ListenerState(
            "unreachable",
            ADDRESS,
            "hooks.example.org answers, but nothing is behind it (error 502). Start the tunnel, or "
            "let the reverse proxy pass requests on to the listener's port.",
            "http://127.0.0.1:8791",
            data.NOW.isoformat(),
        ),
        facts=PushFacts("", 0, 252, {"unknown channel": 31, "wrong token": 3}, {}),
        polled=(PolledView("main", "Courts", "Google does not offer push for this calendar."),),
        calendars=5,
        waiting=waiting(),
        waiting_total=4,
    )


EVIDENCE = {
    "listener": Finding(False, "hooks.example.org answered 502 after 0.4 s."),
    "certificate": Finding(True, "Valid until 14 February 2027, 82 days."),
    "consent_age": Finding(None, "Given 43 days ago; Google did not say when it ends."),
    "backup": Finding(True, "The newest copy is of today, 14:00."),
    "disk_space": Finding(True, "41 GB are free; the database takes 1.2 MB."),
    "writable": Finding(False, "Google states reader access.", "Ask its owner for more access."),
}


def checks() -> tuple[Check, ...]:
    found = []
    for kind in KINDS:
        finding = EVIDENCE.get(kind.key, Finding(True, "Just looked at, and as it should be."))
        if kind.key in {"readable", "writable"}:
            where = f"main:{CalendarId('fleet@group')}"
            found.append(make_check(kind.key, finding, where, "main, Fleet (shared)"))
        elif KINDS.index(kind) < 13:
            found.append(make_check(kind.key, finding))
        else:
            found.append(make_check(kind.key, finding, "main"))
    return tuple(found)


@dataclass
class FakePushDesk:
    """Answers from `shown`; raises `failure` from whatever asks the service, once it is set."""

    shown: PushPage = field(default_factory=on)
    failure: GcaldeskError | None = None
    answer: Answer = field(
        default_factory=lambda: Answer(ok=True, sentences=("hooks.example.org leads here.",))
    )
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def now(self) -> datetime:
        return data.NOW

    def page(self) -> PushPage:
        return self.shown

    def test(self) -> Answer:
        self._note("test")
        return self.answer

    def renew(self, account: str = "") -> Answer:
        self._note("renew", account)
        return self.answer

    def stop(self, channel: str) -> None:
        self._note("stop", channel)

    def retry(self, keys: Iterable[tuple[AccountId, BookingId]] | None = None) -> int:
        self._note("retry", keys)
        return 1

    def checks(self) -> tuple[Check, ...]:
        return tuple(replace(check, ok=None, evidence="", cure="") for check in checks())

    def examine(self) -> Iterator[Check]:
        for check in checks():
            self._note("examine", check.id)
            yield check

    def examine_one(self, number: str) -> Check:
        self._note("examine_one", number)
        found = next((check for check in checks() if check.id == number), None)
        if found is None:
            raise NotKnown("There is no such check any more.")
        return found

    def bundle(self, checks: Sequence[Check]) -> Bundle:
        self._note("bundle", len(checks))
        return Bundle(data.NOW, (BundleFile("README.txt", "About"), BundleFile("log.txt", "Lines")))

    def save_bundle(self, bundle: Bundle, file: Path) -> None:
        self._note("save_bundle", bundle, file)
