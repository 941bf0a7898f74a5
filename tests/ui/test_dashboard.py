"""The dashboard: what its cards, its chart and its table say, and where they lead."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.channel import ListenerState
from gcaldesk.domain.views import Overview, Pause
from gcaldesk.runtime.loop import EngineState
from gcaldesk.ui.card import FactCard
from gcaldesk.ui.dashboard import DashboardPage
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present import cards as card_words
from gcaldesk.ui.present import dashboard, day
from gcaldesk.ui.present.cards import CardText, cards, shortened
from gcaldesk.ui.present.cells import Cell
from gcaldesk.ui.shades import Tone
from tests.ui import data, scenes_dashboard
from tests.ui.scenes_dashboard import SCENES

OBJECT, CALENDAR, _WAY, LINKED, WAITING, LAST, NEXT, WHOLE, CHANNEL, STATE = range(10)
SYNCING = EngineState("syncing", "main", 4_120, 10_000, "taking over")


def found(overview: Overview) -> tuple[CardText, ...]:
    return cards(overview, None, UTC)


def column(overview: Overview, at: int) -> list[Cell]:
    return [row.cells[at] for row in dashboard.mapping_rows(overview, UTC)]


class TestCards:
    def test_of_a_quiet_day(self) -> None:
        account, sync, push, safety, quota = found(scenes_dashboard.normal())
        assert (account.lead, account.target) == ("Signed in", "settings")
        assert account.detail == "2 of 2 permissions · since Mon 12 Oct"
        assert sync.lead == "Nothing to send"
        assert sync.detail == "last complete 14:02 (2 min ago) · 200 bookings · 200 in step"
        assert sync.tip == "The last run took 1.4 s · 9 requests"
        assert push.lead == "4 of 6 live"
        assert push.detail == "last message 13:59 · 1 renews soon · nearest end in 1 d 21 h"
        assert (safety.lead, safety.tone) == ("Nothing needs you", None)
        assert safety.detail == "last backup 14:00"
        assert (quota.lead, quota.tone) == ("224 of 570", None)
        assert quota.detail == "used in the last minute · 180 requests in 24 hours"
        assert quota.bar is not None
        assert quota.bar.share == pytest.approx(224 / 570)

    def test_of_a_bad_day(self) -> None:
        account, sync, push, safety, _quota = found(scenes_dashboard.trouble())
        assert (account.lead, account.tone, account.target) == (
            "Signed out",
            Tone.FAILED,
            "connect",
        )
        assert (sync.lead, sync.tone, sync.target) == ("2 to send · 2 held", Tone.NEEDS, "push")
        assert sync.detail.startswith("not complete yet")
        assert (push.lead, push.tone) == ("Not reachable", Tone.FAILED)
        assert push.detail == "The public address does not answer."
        assert (safety.lead, safety.tone, safety.target) == ("4 need you", Tone.NEEDS, "issues")
        assert safety.detail == "1 conflict · 1 held plan · 2 other matters · last backup 14:00"

    def test_while_google_cannot_be_reached(self) -> None:
        sync = found(scenes_dashboard.offline())[1]
        assert (sync.lead, sync.tone) == ("Not up to date", Tone.FAILED)
        assert sync.detail.startswith("The last round failed. Google cannot be reached.")

    def test_while_much_is_read(self) -> None:
        sync = cards(scenes_dashboard.normal(), SYNCING, UTC)[1]
        assert (sync.lead, sync.tone) == ("4\u202f120 of 10\u202f000", Tone.WORKING)
        assert sync.bar is not None
        assert sync.bar.share == pytest.approx(0.412)
        uncounted = replace(SYNCING, total=0)
        assert cards(scenes_dashboard.normal(), uncounted, UTC)[1].lead == "Syncing"

    def test_before_anything_is_set_up(self) -> None:
        account, sync, push, safety, quota = found(data.empty())
        assert (account.lead, account.target) == ("Not connected", "connect")
        assert sync.detail.startswith("no run yet")
        assert (push.lead, push.detail) == ("Off", "Google is asked every 5 min")
        assert safety.detail == "no backup yet"
        assert quota.lead == "0 of 570"

    def test_several_accounts_are_counted_and_the_bad_one_named(self) -> None:
        views = (data.account_view(), data.account_view(name="school"))
        assert found(data.overview(accounts=views))[0].detail == "main · school"
        lost = data.account_view(name="school", state=AccountState.SIGNED_OUT)
        card = found(data.overview(accounts=(views[0], lost)))[0]
        assert (card.detail, card.tone) == ("school: Signed out", Tone.FAILED)

    def test_push_that_is_not_ready_says_how_changes_come_meanwhile(self) -> None:
        push = found(data.overview(listener=ListenerState("waiting")))[2]
        assert (push.lead, push.tone) == ("Waits for its address", None)
        assert push.detail == "Google is asked every 5 min"
        on = found(data.overview(listener=scenes_dashboard.ON))[2]
        assert (on.lead, on.detail) == ("0 of 6 live", "Google is asked every 5 min")

    def test_a_quota_that_is_nearly_used_up_stands_out(self) -> None:
        busy = replace(data.runs()[-1], started_at=data.NOW - timedelta(seconds=20), units=500)
        quota = found(data.overview(runs=(busy,)))[4]
        assert (quota.lead, quota.tone) == ("500 of 570", Tone.NEEDS)

    def test_long_words_are_cut_after_a_sentence_or_a_word(self) -> None:
        assert shortened("Short.") == "Short."
        two = "The first sentence says it all. " + "And another one goes on for long. " * 4
        assert shortened(two) == "The first sentence says it all. And another one goes on for long."
        cut = shortened("word " * 40)
        assert cut.endswith("word…")
        assert len(cut) <= card_words.LONGEST


class TestDay:
    def test_24_columns_with_the_worst_result(self) -> None:
        hours = day.hours(data.overview(), UTC)
        assert len(hours) == day.HOURS
        assert {hour.tone for hour in hours} == {Tone.OK, Tone.NEEDS, Tone.FAILED, Tone.OFF}
        assert all(bool(hour.sign) == (hour.tone in day.SIGNS) for hour in hours)
        assert max(hour.out for hour in hours) == 1
        assert all(0 <= hour.back <= hour.out for hour in hours)
        quiet = next(hour for hour in hours if not hour.runs)
        assert quiet.tip.endswith("no run")

    def test_columns_are_hours_of_the_clock_in_any_zone(self) -> None:
        run = replace(data.runs()[-1], started_at=data.NOW)
        assert [h.label for h in day.hours(data.overview(runs=(run,)), UTC)][-1] == "14:00"
        half = day.hours(data.overview(runs=(run,)), timezone(timedelta(hours=5, minutes=30)))
        assert (half[-1].label, half[-1].runs) == ("19:00", 1)
        assert half[-1].tip.startswith("19:00 – 20:00 · 1 run · ")

    def test_runs_without_changes_still_show(self) -> None:
        run = replace(data.runs()[-1], changes_out=0, changes_in=0, started_at=data.NOW)
        old = replace(run, started_at=data.NOW - timedelta(days=3))
        hours = day.hours(data.overview(runs=(old, run)), UTC)
        assert [hour.runs for hour in hours if hour.runs] == [1]
        assert (hours[-1].out, hours[-1].back) == (0, 0)

    def test_summary(self) -> None:
        runs = data.runs()
        assert day.summary(()) == "No run yet"
        assert day.summary(runs).endswith("1 failed, recovered")
        assert day.summary((replace(runs[0], state="failed"),)).endswith("1 failed")


class TestTable:
    def test_rows_say_the_gravest_state(self) -> None:
        states = [cell.words for cell in column(scenes_dashboard.trouble(), STATE)]
        assert states[:3] == ["Up to date", "2 held", "Sending 2"]
        assert states[4] == "1 conflict"
        assert states[6:] == ["No access since 09:14", "Not synced yet"]
        long = replace(data.mappings()[0], problem="Google says that this calendar is not there.")
        assert dashboard.mapping_chip(long).text == "Not working"

    def test_the_gravest_states_sort_first(self) -> None:
        cells = column(scenes_dashboard.trouble(), STATE)
        gravest = sorted(cells, key=lambda cell: float(cell.sort))
        assert [cell.words for cell in gravest][:3] == [
            "No access since 09:14",
            "2 held",
            "1 conflict",
        ]

    def test_what_waits_and_what_is_held_are_told_apart(self) -> None:
        cells = column(scenes_dashboard.trouble(), WAITING)
        assert [cell.text for cell in cells][:5] == ["0", "1 out · 2 held", "2 out", "0", "0"]
        assert cells[1].tip.startswith("2 bookings were refused")

    def test_a_channel_is_a_bar_and_polling_is_said(self) -> None:
        cells = column(scenes_dashboard.normal(), CHANNEL)
        assert cells[0].bar is not None
        assert (cells[0].text, cells[0].bar.tone) == ("6 d 2 h", Tone.OK)
        assert cells[2].bar is not None
        assert (cells[2].text, cells[2].bar.tone) == ("1 d 21 h", Tone.NEEDS)
        assert (cells[4].text, cells[4].bar) == ("asked every 5 min", None)
        assert column(scenes_dashboard.trouble(), CHANNEL)[6].tip == (
            "Google does not offer push here."
        )

    def test_when_it_is_looked_at_next(self) -> None:
        overview = scenes_dashboard.normal()
        view = overview.accounts[0]
        assert column(overview, NEXT)[0].text == "14:07"
        late = replace(view, next_sync_at=data.NOW)
        assert column(replace(overview, accounts=(late,)), NEXT)[0].text == "now"
        nobody = replace(view, next_sync_at=None)
        assert column(replace(overview, accounts=(nobody,)), NEXT)[0].text == "not planned"
        off = data.account_view(active=False)
        assert column(replace(overview, accounts=(off,)), NEXT)[0].text == "switched off"
        paused = replace(overview, paused=Pause(data.NOW, None))
        assert column(paused, NEXT)[0].text == "paused"

    def test_how_old_the_cursor_is(self) -> None:
        cells = column(scenes_dashboard.trouble(), WHOLE)
        assert (cells[0].text, cells[6].text) == ("27 h ago", "next time")
        assert column(scenes_dashboard.normal(), LAST)[0].text == "14:02"

    def test_account_is_named_where_there_are_several(self) -> None:
        views = (data.account_view(), data.account_view(name="school"))
        assert column(data.overview(accounts=views), CALENDAR)[0].text == "Rooms · main"
        assert column(data.overview(), OBJECT)[7].text == "* everything else"
        assert column(data.overview(), LINKED)[0].sort == 31


@pytest.fixture
def page(qtbot: QtBot) -> DashboardPage:
    made = DashboardPage()
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show_overview(scenes_dashboard.normal())
    made.show()
    return made


@pytest.mark.parametrize("make", SCENES.values(), ids=SCENES)
@pytest.mark.parametrize("size", [(1072, 744), (752, 440), (2300, 1300)])
def test_all_words_of_the_cards_have_room(
    page: DashboardPage, qtbot: QtBot, make: Callable[[], Overview], size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.show_overview(make())

    def all_fit() -> None:
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for card in page.cards:
            assert not card.isVisible() or card.width() > 100
        if page.chart.isVisible():
            assert page.chart.height() in {48, 96}

    qtbot.waitUntil(all_fit)


def test_a_card_opens_what_is_behind_it(page: DashboardPage, qtbot: QtBot) -> None:
    push: FactCard = page.cards[2]
    with qtbot.waitSignal(page.page_requested) as asked:
        QTest.mouseClick(push, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert asked.args == ["push"]
    push.button.setFocus()
    with qtbot.waitSignal(page.page_requested):
        QTest.keyClick(push.button, Qt.Key.Key_Space)
    assert push.button.accessibleName() == "Open push and diagnostics"
    with qtbot.assertNotEmitted(page.page_requested):
        QTest.mouseClick(push, Qt.MouseButton.RightButton)


def test_cards_follow_the_engine_and_lead_on(window: MainWindow, qtbot: QtBot) -> None:
    window.show_overview(scenes_dashboard.normal())
    window.show_engine(SYNCING)
    sync = window.dashboard.cards[1]
    assert sync.accessibleName().startswith("Sync: 4\u202f120 of 10\u202f000.")
    window.show_engine(EngineState("idle"))
    assert sync.accessibleName().startswith("Sync: Nothing to send.")
    window.show_overview(scenes_dashboard.trouble())
    with qtbot.waitSignal(window.reconnect_requested) as asked:
        window.dashboard.cards[0].button.click()
    assert asked.args == ["main"]
    window.dashboard.cards[3].button.click()
    assert window.page == "issues"


def test_the_chart_is_read_with_the_arrow_keys(page: DashboardPage) -> None:
    chart = page.chart
    told: list[str] = []
    chart.told.connect(told.append)

    def name() -> str:
        return QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Name)

    assert name() == "Changes out and in, by the hour"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert told[-1].startswith("14:00 – 15:00 · 1 run")
    assert name().endswith(told[-1])
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "15:00 – 16:00" in told[-1]
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "16:00 – 17:00" in told[-1]
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert told[-1].startswith("14:00 – 15:00")
    QTest.keyClick(chart, Qt.Key.Key_A)
    chart.clearFocus()
    chart.point_at(-1)
    assert name() == "Changes out and in, by the hour"


def test_the_hour_below_the_pointer_is_told(page: DashboardPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chart.told) as told:
        QTest.mouseMove(page.chart, QPoint(page.chart.width() - 10, 40))
    assert told.args is not None
    assert told.args[0].startswith("14:00 – 15:00")
