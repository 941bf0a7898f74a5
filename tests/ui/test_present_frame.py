from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.domain.views import Overview, Pause
from gcaldesk.ui.present import frame, words
from gcaldesk.ui.present.cells import Cell, Chip, Failure
from gcaldesk.ui.shades import Tone
from tests.ui import data


@dataclass(frozen=True)
class State:
    phase: str
    account: str = "main"
    done: int = 0
    total: int = 0
    sentence: str = ""


def said(overview: Overview | None, engine: State | None = None) -> frame.Sentence:
    return frame.state_sentence(overview, engine, UTC)


def test_up_to_date_is_proven_by_the_oldest_complete_run() -> None:
    sentence = said(data.overview())
    assert sentence.tone is Tone.OK
    assert sentence.text == "Up to date · last complete 14:02 · next 14:07"


def test_what_needs_a_person_is_counted() -> None:
    assert said(data.overview(issues=(data.conflict(),))).rest.endswith("1 needs you")
    assert said(data.trouble()).rest.endswith("3 need you")


@pytest.mark.parametrize(
    ("state", "lead", "tone"),
    [
        (AccountState.SIGNED_OUT, "Signed out", Tone.FAILED),
        (AccountState.SCOPE_MISSING, "Permission missing", Tone.FAILED),
        (AccountState.PAUSED, "Paused by Google", Tone.NEEDS),
    ],
)
def test_account_trouble_is_said_first(state: AccountState, lead: str, tone: Tone) -> None:
    sentence = said(data.overview(accounts=(data.account_view(state=state),)), State("idle"))
    assert (sentence.lead, sentence.tone) == (lead, tone)


@pytest.mark.parametrize(
    ("overview", "engine", "text"),
    [
        (None, None, "Opening your bookings…"),
        (data.empty(), None, "Not connected · set it up step by step"),
        (data.overview(), State("failed", sentence="No answer."), "The sync failed · No answer."),
        (data.overview(), State("stopped"), "Stopped"),
        (data.overview(), State("syncing", done=3, total=9), "Syncing · 3 of 9 · main"),
        (data.overview(), State("syncing", sentence="reading"), "Syncing · main · reading"),
        (data.unmapped(), None, "Inactive · nothing is written, nothing deleted"),
        (data.overview(mappings=()), None, "No mapping yet · choose where bookings go"),
        (data.trouble(), None, "2 bookings wait for Google · next 14:07 · 3 need you"),
    ],
)
def test_every_state_has_its_sentence(
    overview: Overview | None, engine: State | None, text: str
) -> None:
    assert said(overview, engine).text == text


def test_without_a_complete_run_it_does_not_claim_to_be_up_to_date() -> None:
    row = replace(data.mappings()[0], last_complete_at=None)
    view = replace(data.account_view(), next_sync_at=None)
    sentence = said(data.overview(mappings=(row,), accounts=(view,)))
    assert sentence.text == "Not synced yet"


def test_header_allows_only_what_works() -> None:
    ready = frame.header_text(data.overview(), State("idle"), "main", UTC)
    assert (ready.can_sync, ready.can_preview, ready.can_switch, ready.badge) == (
        True,
        True,
        True,
        "",
    )
    assert frame.header_text(data.trouble(), None, "").badge == "SANDBOX"
    running = frame.header_text(data.overview(), State("syncing"), "main")
    assert (running.can_sync, running.sync_tip) == (False, "A sync is running.")
    stopped = frame.header_text(data.overview(), State("stopped"), "main")
    assert (stopped.can_sync, stopped.sync_tip) == (False, "Syncing has stopped.")
    nobody = frame.header_text(data.empty(), None, "main")
    assert (nobody.email, nobody.can_switch) == ("no account", False)
    assert nobody.sync_tip == "Connect an account first."
    unmapped = frame.header_text(data.unmapped(), None, "main")
    assert unmapped.sync_tip == "Map an object to a calendar first."
    off = frame.header_text(data.overview(accounts=(data.account_view(active=False),)), None, "")
    assert (off.active, off.can_sync, off.sync_tip) == (False, False, "Switch Active on first.")
    assert frame.header_text(None, None, "").can_sync is False


def test_the_gravest_issue_becomes_the_one_bar() -> None:
    alert = frame.alert(data.trouble())
    assert alert is not None
    assert (alert.button, alert.target) == ("Choose another calendar…", "mappings")
    assert alert.tone is Tone.NEEDS
    lost = frame.alert(data.overview(issues=(data.signed_out(),)))
    assert lost is not None
    assert (lost.tone, lost.target) == (Tone.FAILED, "connect")
    assert frame.alert(data.overview(issues=(data.conflict(),))) is None
    assert frame.alert(None) is None


def test_every_kind_in_the_bar_has_a_button() -> None:
    for kind in frame.ALERT_BUTTONS:
        assert frame.alert(data.overview(issues=(replace(data.conflict(), kind=kind),)))
    assert IssueKind.CONFLICT not in frame.ALERT_BUTTONS


def test_the_account_that_lost_its_sign_in_is_named() -> None:
    lost = data.account_view(state=AccountState.SIGNED_OUT)
    assert frame.account_to_reconnect(data.overview(accounts=(lost,))) == "main"
    assert frame.account_to_reconnect(data.overview()) == ""
    assert frame.account_to_reconnect(None) == ""


def test_account_is_chosen_by_name_or_is_the_first() -> None:
    other = data.account_view(name="school")
    overview = data.overview(accounts=(data.account_view(), other))
    assert frame.chosen_account(overview, "school") is other
    assert frame.chosen_account(overview, "gone") is overview.accounts[0]
    assert frame.chosen_account(None, "main") is None


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=2), "2 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_ago(before: timedelta, text: str) -> None:
    assert words.ago(NOON - before, NOON) == text


def test_clock_says_the_day_only_where_it_is_another() -> None:
    assert words.clock(NOON, NOON, UTC) == "12:00"
    assert words.clock(NOON - timedelta(days=4), NOON, UTC) == "20 Nov 12:00"
    assert words.clock(NOON - timedelta(days=400), NOON, UTC) == "20 Oct 2025 12:00"
    assert words.clock_ago(NOON - timedelta(minutes=2), NOON, UTC) == "11:58 (2 min ago)"
    assert words.full(NOON, UTC) == "Tue 24 Nov 2026, 12:00:00 UTC"


def test_when_is_said_in_the_bookings_own_zone() -> None:
    timed = Timed(NOON, NOON + timedelta(hours=2), "Europe/Amsterdam")
    late = Timed(NOON, NOON + timedelta(hours=14), "UTC")
    one = AllDay(TODAY, TODAY + timedelta(days=1))
    three = AllDay(TODAY, TODAY + timedelta(days=3))
    said_ = [words.when_words(when, today=TODAY) for when in (timed, late, one, three)]
    assert said_ == [
        "Tue 24 Nov, 13:00 – 15:00",
        "Tue 24 Nov, 12:00 – Wed 25 Nov, 02:00",
        "Tue 24 Nov, all day",
        "Tue 24 Nov – Thu 26 Nov, all day",
    ]
    parts = [words.when_parts(when, today=TODAY) for when in (timed, late, one, three)]
    assert parts == [
        ("Tue 24 Nov, 13:00", "15:00"),
        ("Tue 24 Nov, 12:00", "Wed 25 Nov, 02:00"),
        ("Tue 24 Nov, all day", ""),
        ("Tue 24 Nov, all day", "Thu 26 Nov"),
    ]
    assert words.day(date(2027, 1, 1), today=TODAY) == "Fri 1 Jan 2027"


def test_counts_and_sizes() -> None:
    assert words.counted(1, "1 booking", "{n} bookings") == "1 booking"
    assert words.counted(12_345, "1 booking", "{n} bookings") == "12\u202f345 bookings"
    assert words.size(10) == "1 kB"
    assert words.size(1_240_000) == "1.2 MB"


def test_texts_pass_through_the_translation() -> None:
    words.speak(str.upper)
    try:
        assert words.tr("up to date") == "UP TO DATE"
    finally:
        words.speak(str)


def test_cells_say_what_they_show() -> None:
    assert Cell("Room A").words == "Room A"
    assert Cell(chip=Chip(Tone.OK, "check", "Good")).words == "Good"
    assert Cell(icon="arrow-right", tip="to Google").words == "to Google"
    assert Failure("No.", "", "Try.").text == "No.\nTry."


def test_a_pause_is_said_by_header_and_bar() -> None:
    until = data.NOW + timedelta(hours=1)
    paused = data.overview(paused=Pause(data.NOW, until))
    sentence = frame.state_sentence(paused, None, UTC)
    assert sentence.lead.startswith("Paused until 1")
    assert not frame.header_text(paused, None, "").can_sync
    bar = frame.alert(paused)
    assert bar is not None
    assert bar.target == "resume"
    open_end = data.overview(paused=Pause(data.NOW, None))
    assert "until you resume" in frame.state_sentence(open_end, None).lead
