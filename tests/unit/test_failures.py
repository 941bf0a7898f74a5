"""The failure policy: total over all errors, and what each of them leads to."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain import errors as e
from gcaldesk.domain.account import AccountState
from gcaldesk.domain.journal import IssueKind
from gcaldesk.sync.failures import (
    LONGEST_WAIT,
    MAX_TRIES,
    SAME_IN_A_ROW,
    TRIES_AT_ONCE,
    EndRound,
    NeedsPerson,
    ParkItem,
    PauseWrites,
    RetryItem,
    SkipCalendar,
    Trouble,
    TryAgain,
    explain,
    judge_read,
    judge_round,
    judge_write,
)
from gcaldesk.sync.schedule import next_round_seconds, next_try, pause_until

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
FACTS = Trouble(NOW, 0.0)
SOON = NOW + timedelta(seconds=30)


def kinds(root: type[e.GcaldeskError] = e.GcaldeskError) -> Iterator[type[e.GcaldeskError]]:
    yield root
    for kind in root.__subclasses__():
        yield from kinds(kind)


@pytest.mark.parametrize("kind", list(kinds()))
@pytest.mark.parametrize("attempts", [1, MAX_TRIES])
@pytest.mark.parametrize("in_a_row", [1, SAME_IN_A_ROW, TRIES_AT_ONCE])
@pytest.mark.parametrize("others_fine", [False, True])
def test_every_error_has_a_verdict(
    kind: type[e.GcaldeskError], attempts: int, in_a_row: int, *, others_fine: bool
) -> None:
    facts = Trouble(NOW, 0.5, attempts, in_a_row, others_fine=others_fine)
    written, read = judge_write(kind("x"), facts), judge_read(kind("x"), facts)
    assert isinstance(read, TryAgain | SkipCalendar | NeedsPerson | EndRound), "reading parks none"
    assert isinstance(judge_round(kind("x")), NeedsPerson | EndRound)
    for verdict in (written, read):
        if isinstance(verdict, RetryItem | SkipCalendar):
            assert verdict.at > NOW
        signed_out = isinstance(verdict, NeedsPerson) and verdict.state is AccountState.SIGNED_OUT
        assert signed_out == issubclass(kind, e.AuthRevoked), "nothing else signs anybody out"
        if issubclass(kind, e.Transient):
            assert not isinstance(verdict, NeedsPerson), "what may pass needs nobody"


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (e.Refused("x"), ParkItem()),
        (e.BugError("x"), ParkItem()),
        (e.Unreachable("x"), RetryItem(SOON)),
        (e.NotFound("x"), RetryItem(SOON)),
        (e.CalendarGone("x"), SkipCalendar(SOON, IssueKind.CALENDAR_GONE)),
        (e.CalendarReadOnly("x"), SkipCalendar(SOON, IssueKind.READ_ONLY)),
        (e.QuotaPaused("x"), PauseWrites(NOW + timedelta(hours=2))),
        (e.RateLimited("x"), TryAgain()),
        (e.Offline("x"), EndRound("offline")),
        (e.Obstructed("x"), EndRound("offline", IssueKind.OFFLINE)),
        (e.Interrupted("x"), EndRound("stopped", counts=False)),
        (e.StorageFailed("x"), EndRound("failed")),
        (e.AuthRevoked("x"), NeedsPerson(IssueKind.SIGN_IN, AccountState.SIGNED_OUT)),
        (e.SignInExpired("x"), NeedsPerson(IssueKind.SIGN_IN, AccountState.SIGNED_OUT)),
        (e.ScopeMissing("x"), NeedsPerson(IssueKind.SCOPE, AccountState.SCOPE_MISSING)),
        (e.SecretsLocked("x"), NeedsPerson(IssueKind.SIGN_IN, None)),
        (e.SetupMissing("x"), NeedsPerson(IssueKind.SETUP, None)),
        (e.ConsentDenied("x"), NeedsPerson(IssueKind.REFUSED, None)),
    ],
)
def test_what_a_failed_write_leads_to(error: e.GcaldeskError, verdict: object) -> None:
    assert judge_write(error, FACTS) == verdict


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (e.CalendarGone("x"), SkipCalendar(SOON, IssueKind.CALENDAR_GONE)),
        (e.Unreachable("x"), SkipCalendar(SOON)),
        (e.QuotaPaused("x"), SkipCalendar(SOON)),
        (e.RateLimited("x"), TryAgain()),
        (e.Offline("x"), EndRound("offline")),
        (e.AuthRevoked("x"), NeedsPerson(IssueKind.SIGN_IN, AccountState.SIGNED_OUT)),
    ],
)
def test_what_a_failed_read_leads_to(error: e.GcaldeskError, verdict: object) -> None:
    assert judge_read(error, FACTS) == verdict


def test_no_answer_three_times_in_a_row_ends_the_round() -> None:
    facts = Trouble(NOW, 0.0, in_a_row=SAME_IN_A_ROW)
    assert judge_write(e.Unreachable("x"), facts) == EndRound("failed")
    assert judge_read(e.Unreachable("x"), facts) == EndRound("failed")
    assert judge_write(e.Refused("x"), facts) == ParkItem(), "an answer is an answer"


def test_stubborn_booking_is_put_aside_only_where_others_get_through() -> None:
    often = Trouble(NOW, 0.0, attempts=MAX_TRIES)
    assert judge_write(e.Unreachable("x"), often) == RetryItem(
        NOW + timedelta(hours=1), IssueKind.REFUSED
    )
    fine = Trouble(NOW, 0.0, attempts=MAX_TRIES, others_fine=True)
    assert judge_write(e.Unreachable("x"), fine) == ParkItem()
    assert judge_write(e.NotFound("x"), often) == ParkItem()


def test_patience_with_slow_down_ends() -> None:
    last = Trouble(NOW, 0.0, in_a_row=TRIES_AT_ONCE)
    assert judge_write(e.RateLimited("x"), last) == SkipCalendar(SOON)
    assert judge_read(e.RateLimited("x", whole_account=True), last) == EndRound("failed")
    long = LONGEST_WAIT + timedelta(minutes=10)
    verdict = judge_write(e.RateLimited("x", retry_after=long), FACTS)
    assert verdict == SkipCalendar(NOW + long), "what was asked for is never undercut"


def test_pause_lasts_as_long_again_as_it_has_lasted() -> None:
    assert pause_until(NOW, None, jitter=0) == NOW + timedelta(hours=2)
    since = NOW - timedelta(hours=6)
    assert pause_until(NOW, since, jitter=0) == NOW + timedelta(hours=6)
    assert pause_until(NOW, NOW - timedelta(days=9), jitter=1) == NOW + timedelta(hours=30)
    facts = Trouble(NOW, 0.0, paused_since=since)
    assert judge_write(e.QuotaPaused("x"), facts) == PauseWrites(NOW + timedelta(hours=6))


def test_waits_double_up_to_an_hour_and_never_undercut() -> None:
    waits = [next_try(NOW, n, jitter=0) - NOW for n in (1, 2, 3, 20)]
    assert waits == [timedelta(seconds=s) for s in (30, 60, 120, 3600)]
    assert next_try(NOW, 1, jitter=1) - NOW == timedelta(seconds=37.5)
    asked = next_try(NOW, 1, jitter=1, retry_after=timedelta(minutes=9))
    assert asked - NOW == timedelta(minutes=9)
    assert [next_round_seconds(n, jitter=0) for n in (1, 2, 99)] == [30.0, 60.0, 3600.0]


@pytest.mark.parametrize(("days", "weekly"), [(5.9, False), (6.1, True), (7, True), (8.1, False)])
def test_weekly_end_of_a_sign_in_is_named(days: float, *, weekly: bool) -> None:
    facts = Trouble(NOW, 0.0, connected_at=NOW - timedelta(days=days))
    found = explain(e.SignInExpired("Google ended the sign-in."), facts)
    assert ("Testing" in str(found)) is weekly
    assert isinstance(found, e.SignInExpired)
    other = e.AuthRevoked("The client was deleted.")
    assert explain(other, facts) is other
    assert explain(e.SignInExpired("x"), FACTS).title == "x"
