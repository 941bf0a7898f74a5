"""What the doctor makes of facts, without any network or disk."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.account import (
    SCOPES,
    AccessRole,
    Account,
    AccountState,
    Calendar,
    Direction,
    Mapping,
    OAuthClient,
    TrackedCalendar,
)
from gcaldesk.domain.channel import Channel, ChannelState
from gcaldesk.domain.check import KINDS, Finding, make_check
from gcaldesk.domain.errors import AuthRevoked, SetupMissing, Unreachable
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, ChannelId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Pending
from gcaldesk.domain.rules import Rules
from gcaldesk.services import judge_account, judge_machine
from gcaldesk.services.judge_machine import DatabaseFacts, FolderFacts

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ROOMS = CalendarId("rooms")
CALENDAR = Calendar(ROOMS, "Rooms", AccessRole.OWNER, "UTC")
TRACKED = TrackedCalendar(CALENDAR, last_complete_at=NOW)
CLIENT = OAuthClient("1-x.apps.googleusercontent.com", "installed", "a", "t")
ACCOUNT = Account(
    AccountId(1), "main", "google", "a@example.org", CLIENT, SCOPES, active=True,
    state=AccountState.CONNECTED, hint="", rules=Rules(), connected_at=NOW,
)  # fmt: skip


def row(code: str, direction: Direction = Direction.BOTH) -> Mapping:
    return Mapping(AccountId(1), code, ROOMS, direction)


def test_line_carries_the_cure_only_where_it_failed() -> None:
    assert len({kind.key for kind in KINDS}) == len(KINDS)
    well = make_check("clock", Finding(True, "fine"), "main")
    assert (well.id, well.cure) == ("clock:main", "")
    wrong = make_check("clock", Finding(False, "late"))
    assert (wrong.id, wrong.cure.split()[0]) == ("clock", "Let")
    assert make_check("clock", Finding(False, "late", "Wind it up.")).cure == "Wind it up."
    assert make_check("clock", Finding(True, "x"), "main:c", "main, C").title.endswith("(main, C)")


def test_folder_and_disk() -> None:
    facts = FolderFacts("/data", writable=True, free_bytes=1, open_to_others=())
    assert judge_machine.folder(facts).ok
    assert judge_machine.private(facts).ok
    assert judge_machine.private(replace(facts, open_to_others=None)).ok is None
    assert judge_machine.private(replace(facts, open_to_others=("x",))).ok is False
    assert judge_machine.disk(200_000_000, 1).ok
    assert not judge_machine.disk(199_000_000, 1).ok
    assert not judge_machine.disk(200_000_000, 100_000_000).ok


def test_database() -> None:
    sound = DatabaseFacts("", 2, 2, 10)
    assert judge_machine.database(sound).ok
    assert judge_machine.version(sound).ok
    assert judge_machine.version(replace(sound, version=3)).ok is False
    damaged = replace(sound, damage="page 4")
    assert judge_machine.database(damaged).ok is False
    assert judge_machine.version(damaged).ok is None
    assert judge_machine.zones(0).ok is False


@pytest.mark.parametrize(
    ("newest", "bookings", "ok"),
    [(None, 0, None), (None, 1, False), (NOW - 35 * DAY, 1, True), (NOW - 36 * DAY, 0, False)],
)
def test_backup(newest: datetime | None, bookings: int, ok: bool | None) -> None:  # noqa: FBT001
    assert judge_machine.backup(newest, NOW, bookings=bookings).ok is ok


@pytest.mark.parametrize(
    ("running", "last", "ok"),
    [
        (True, None, True),
        (False, NOW - timedelta(minutes=30), True),
        (False, NOW - timedelta(minutes=31), False),
        (False, None, False),
    ],
)
def test_engine(running: bool, last: datetime | None, ok: bool) -> None:  # noqa: FBT001
    within = timedelta(minutes=30)
    assert judge_machine.engine(running=running, last_sync=last, now=NOW, within=within).ok is ok


def test_certificate() -> None:
    assert judge_machine.certificate(NOW + 14 * DAY, NOW).ok
    assert not judge_machine.certificate(NOW + 13 * DAY, NOW).ok
    assert not judge_machine.certificate(NOW - DAY, NOW).ok


@pytest.mark.parametrize(
    ("seconds", "ok", "words"),
    [
        (0, True, "half a minute"),
        (-30, True, "half a minute"),
        (31, True, "31 seconds ahead of"),
        (-300, True, "5 minutes behind"),
        (301, False, "5 minutes ahead of"),
        (-90_000, False, "1 day behind"),
        (7300, False, "2 hours ahead of"),
    ],
)
def test_clock(seconds: int, ok: bool, words: str) -> None:  # noqa: FBT001
    found = judge_machine.clock(NOW + timedelta(seconds=seconds), NOW)
    assert found.ok is ok
    assert words in found.evidence


def pending(**more: object) -> Pending:
    return replace(Pending(BookingId(1), AccountId(1)), **more)  # type: ignore[arg-type]


def test_waiting_and_issues() -> None:
    assert judge_machine.waiting([], NOW).ok
    assert judge_machine.waiting([pending()], NOW).evidence == "1 wait, 0 were refused."
    tried = judge_machine.waiting([pending(attempts=3, reason="busy"), pending()], NOW)
    assert tried.ok
    assert "1 are tried again: busy" in tried.evidence
    refused = judge_machine.waiting([pending(parked=True, reason="too long")], NOW)
    assert refused.ok is False
    assert "too long" in refused.evidence
    issue = Issue(IssueId(7), IssueKind.QUOTA, "Paused", "", "", NOW)
    assert judge_machine.issues([]).ok
    assert judge_machine.issues([issue]).evidence == "Issue 7: Paused."
    assert "And 1 more" in judge_machine.issues([issue, issue]).evidence
    assert judge_machine.ago(timedelta(seconds=5)) == "just now"


@pytest.mark.parametrize(
    ("client", "ok"),
    [
        (CLIENT, True),
        (replace(CLIENT, client_id="x"), False),
        (replace(CLIENT, kind="service"), False),
        (replace(CLIENT, kind="web", redirect_uri="https://example.org/cb"), False),
        (replace(CLIENT, kind="web", redirect_uri="http://localhost:8765/callback"), True),
    ],
)
def test_client(client: OAuthClient, ok: bool) -> None:  # noqa: FBT001
    assert judge_account.client(client).ok is ok


def test_scopes_and_answers() -> None:
    assert judge_account.scopes(SCOPES).ok
    assert "edit events" in judge_account.scopes(SCOPES[:1]).evidence
    away, off = Unreachable("Away."), SetupMissing("Off.", hint="Enable it.")
    assert judge_account.sign_in(None).ok
    assert judge_account.sign_in(away).ok is False
    assert judge_account.api(None).ok
    assert judge_account.api(away).ok is None
    assert judge_account.api(off).cure == "Enable it."
    assert judge_account.calendars([CALENDAR]).ok
    assert judge_account.calendars(away).ok is False
    assert judge_account.readable(None).ok
    assert judge_account.readable(away).ok is False


@pytest.mark.parametrize(
    ("age", "error", "ended", "ok"),
    [
        (2 * DAY, None, None, None),
        (7 * DAY, None, None, True),
        (7 * DAY, AuthRevoked("x"), None, False),
        (30 * DAY, AuthRevoked("x"), 6.5, False),
        (30 * DAY, AuthRevoked("x"), None, None),
        (7 * DAY, Unreachable("x"), None, None),
    ],
)
def test_consent_age(
    age: timedelta,
    error: AuthRevoked | None,
    ended: float | None,
    ok: bool | None,  # noqa: FBT001
) -> None:
    given = NOW - age
    ended_at = None if ended is None else given + timedelta(days=ended)
    assert judge_account.consent_age(given, NOW, error, ended_at).ok is ok


def test_mapping_and_shared_calendars() -> None:
    objects = ["room", "court"]
    assert judge_account.mapping([], objects, None).ok is False
    assert judge_account.mapping([row("*")], objects, [ROOMS]).ok
    assert "through *" in judge_account.mapping([row("*"), row("room")], objects, None).evidence
    assert "court" in judge_account.mapping([row("room")], objects, None).evidence
    assert "barn" in judge_account.mapping([row("barn"), row("*")], objects, None).evidence
    assert "rooms" in judge_account.mapping([row("*")], objects, []).evidence
    assert judge_account.shared([row("room")], {}).evidence == "No calendar serves two objects."
    assert "of the first one, room" in judge_account.shared([row("room"), row("b")], {}).evidence


def test_writable() -> None:
    reader = replace(CALENDAR, role=AccessRole.READER)
    assert judge_account.writable([row("a")], CALENDAR).ok
    assert judge_account.writable([row("a")], reader).ok is False
    assert judge_account.writable([row("a", Direction.IN)], reader).ok is None
    assert judge_account.writable([row("a")], None).ok is None


def test_rules() -> None:
    known = {"objects": ["room"], "statuses": ["confirmed", "cancelled"], "types": ["class"]}
    plain = Rules(colors="class=3")
    assert judge_account.rules(plain, mapped=[], **known).ok
    for rules, words in [
        (replace(plain, inbound_object="attic"), "attic"),
        (replace(plain, delete_on=("odd",)), "delete_on: “odd”"),
        (replace(plain, colors="gala=3"), "“gala” is no type"),
    ]:
        found = judge_account.rules(rules, mapped=[], **known)
        assert found.ok is False
        assert words in found.evidence
    meet = replace(plain, meet=True)
    silent = replace(CALENDAR, conferences=("eventHangout",))
    able = replace(CALENDAR, conferences=("hangoutsMeet",))
    assert judge_account.rules(meet, mapped=[CALENDAR, able], **known).ok
    assert "does not allow" in judge_account.rules(meet, mapped=[silent], **known).evidence


def test_fresh() -> None:
    late = replace(TRACKED, last_complete_at=NOW - timedelta(minutes=31))
    assert judge_account.fresh(ACCOUNT, [TRACKED], NOW).ok
    assert judge_account.fresh(ACCOUNT, [late], NOW).ok is False
    assert "never read" in judge_account.fresh(ACCOUNT, [TrackedCalendar(CALENDAR)], NOW).evidence
    assert judge_account.fresh(ACCOUNT, [], NOW).ok is None
    assert judge_account.fresh(replace(ACCOUNT, active=False), [late], NOW).ok is None


def test_channels() -> None:
    channel = Channel(
        ChannelId("c"), AccountId(1), ROOMS, "r", "h", "a", ChannelState.ACTIVE, NOW, NOW + 5 * DAY
    )

    def ok(*found: Channel, tracked: TrackedCalendar = TRACKED, on: bool = True) -> bool | None:
        return judge_account.channels(found, [tracked], NOW, push_is_on=on).ok

    assert ok(on=False) is None
    assert ok() is False
    assert ok(channel)
    assert ok(replace(channel, expires_at=NOW + timedelta(hours=3))) is False
    assert ok(replace(channel, state=ChannelState.STOPPED)) is False
    assert ok(replace(channel, expires_at=NOW - DAY)) is False
    assert ok(tracked=replace(TRACKED, push_problem="cannot be watched"))
