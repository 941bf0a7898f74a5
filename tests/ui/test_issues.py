"""The issues page: groups, many at once, conflicts, plans, every other kind, and the way back."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.views import Overview
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present import issue_list, issue_panels, plans
from gcaldesk.ui.present.issue_list import GroupItem, IssueItem
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime
from tests.ui.fakes_issues import FakeIssues


def told(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))  # type: ignore[attr-defined]
    return heard


def conflicts(count: int) -> tuple[Issue, ...]:
    return tuple(replace(data.conflict(), id=IssueId(100 + at)) for at in range(count))


def many(count: int = 3) -> Overview:
    return data.overview(issues=(data.calendar_gone(), *conflicts(count), data.held_plan()))


def kind_of(kind: IssueKind) -> Issue:
    return replace(data.calendar_gone(), id=IssueId(50), kind=kind)


class TestWords:
    def test_a_kind_with_several_gets_a_heading_with_its_count(self) -> None:
        items = issue_list.list_items(many(), zone=UTC)
        texts = [i.text if isinstance(i, GroupItem) else i.title[:8] for i in items]
        assert texts[1:5] == ["3 conflicts", "Court 1 ", "Court 1 ", "Court 1 "]
        assert [type(item) for item in items].count(GroupItem) == 1
        first = items[0]
        assert isinstance(first, IssueItem)
        assert (first.at, first.inside) == ("09:04", False)

    def test_a_large_group_begins_folded_and_both_can_be_turned(self) -> None:
        kind = IssueKind.CONFLICT
        assert len(issue_list.list_items(many(500))) == 3
        assert len(issue_list.list_items(many(500), {kind})) == 503
        assert len(issue_list.list_items(many(3), {kind})) == 3

    def test_every_kind_has_a_heading_and_a_panel_or_one_of_its_own(self) -> None:
        assert set(issue_list.GROUPS) == set(IssueKind)
        own = {IssueKind.CONFLICT, IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH}
        assert set(issue_panels.KINDS) == set(IssueKind) - own

    @pytest.mark.parametrize("kind", list(issue_panels.KINDS))
    def test_each_panel_says_all_that_a_failure_card_says(self, kind: IssueKind) -> None:
        text = issue_panels.panel_text(kind_of(kind), UTC, places={"rules", "push", "mappings"})
        assert all((text.happened, text.affects, text.following, text.can, text.details))
        assert 1 <= len(text.actions) <= 3
        letters = [a.text[a.text.index("&") + 1].lower() for a in text.actions]
        assert len(letters) == len(set(letters))
        assert not {"d", "y", "h", "u"} & set(letters) or kind is IssueKind.NOT_UNDONE

    def test_no_button_leads_to_a_page_that_there_is_not(self) -> None:
        for kind in issue_panels.KINDS:
            actions = issue_panels.panel_text(kind_of(kind), UTC).actions
            assert actions
            assert {a.what for a in actions if a.what.startswith("lead:")} <= {"lead:connect"}

    def test_what_must_be_decided_is_never_put_aside(self) -> None:
        for kind in IssueKind:
            choices = issue_list.bulk_choices([kind_of(kind)])
            offered = "ignore" in {bulk.choice for bulk in choices}
            assert offered == (kind not in issue_list.NOT_IGNORED)

    def test_answers_for_many_say_how_many(self) -> None:
        same = issue_list.bulk_choices(conflicts(12))
        assert [bulk.text for bulk in same] == [
            "Keep booking for all 12",
            "Keep Google for all 12",
        ]
        mixed = issue_list.bulk_choices([*conflicts(2), data.calendar_gone(), data.signed_out()])
        assert [(bulk.text, len(bulk.ids)) for bulk in mixed] == [("Ignore 2 until changed", 2)]

    def test_plans_say_their_numbers(self) -> None:
        text = plans.plan_text(data.held_plan(41))
        assert text.approve == "Cancel 41 bookings…"
        assert text.keep == "Keep all 41 and make their events again"
        assert text.can_review
        decided = plans.plan_text(replace(data.held_plan(3), outcome="approved"))
        assert decided.decided
        assert "The next sync does it" in decided.effect
        link = replace(data.held_plan(2), payload={"verb": "link", "rows": []})
        assert plans.plan_text(link).keep == "Keep both apart"
        assert not plans.needs_count(link)


class TestList:
    @pytest.fixture(autouse=True)
    def _shown(self, window: MainWindow) -> None:
        window.show_overview(many())
        window.show_page("issues")
        self.window = window
        self.page = window.issues
        self.list = window.issues.list

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.list, key)

    def test_ticks_offer_answers_for_all_ticked(self) -> None:
        asked = told(self.page.decided)
        assert not self.page.bulk.isVisible()
        self.list.select(IssueKind.CONFLICT)
        self.key(Qt.Key.Key_Space)
        assert self.page.bulk.count.text() == "3 ticked"
        self.page.bulk.buttons[0].click()
        assert asked == [((100, 101, 102), "local", {})]

    def test_a_click_on_the_box_ticks_and_selects_nothing(self) -> None:
        before = self.list.key
        area = self.list.visualRect(self.list.rows.index(2))
        spot = QPoint(area.left() + 14 + 22 + 7, area.center().y())
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert self.list.ticked == {100}
        assert self.list.key == before
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert self.list.ticked == set()

    def test_groups_fold_by_keyboard_and_keep_their_ticks(self) -> None:
        self.list.select(IssueKind.CONFLICT)
        self.key(Qt.Key.Key_Space)
        self.key(Qt.Key.Key_Left)
        assert self.list.rows.rowCount() == 3
        assert len(self.list.ticked) == 3
        self.key(Qt.Key.Key_Right)
        assert self.list.rows.rowCount() == 6

    def test_a_group_can_be_decided_as_a_whole(self) -> None:
        asked = told(self.page.decided)
        self.list.select(IssueKind.CONFLICT)
        assert self.page.head.title.text() == "3 conflicts"
        assert self.page.stack.currentWidget() is self.page.group
        self.page.group.bulk.buttons[1].click()
        assert asked == [((100, 101, 102), "remote", {})]

    def test_what_is_gone_loses_its_tick_and_the_next_row_is_selected(self) -> None:
        self.page.open_issue(101)
        self.key(Qt.Key.Key_Space)
        left = [issue for issue in many().issues if issue.id != 101]
        self.window.show_overview(data.overview(issues=tuple(left)))
        assert self.list.ticked == set()
        assert self.page.shown == 102

    def test_what_comes_back_is_selected_for_all_to_see(self) -> None:
        self.window.show_overview(data.overview())
        self.list.setFocus()
        self.window.show_overview(many())
        self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.clearSelection()
        self.window.show_overview(many())
        assert self.list.selectionModel().hasSelection()

    def test_opening_one_unfolds_its_group(self) -> None:
        self.window.show_overview(many(500))
        self.page.open_issue(140)
        assert self.page.shown == 140

    def test_next_goes_round_and_passes_headings_over(self) -> None:
        keys = []
        for _ in range(6):
            keys.append(self.list.key)
            QTest.keyClick(self.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        assert keys == [3, 100, 101, 102, 2, 3]

    def test_empty_says_when_the_last_one_was(self) -> None:
        at = data.NOW - timedelta(days=2)
        self.window.show_overview(data.overview(last_issue_at=at))
        assert "Nothing needs you" in self.page.place.empty.words
        assert "22 Nov 14:04 (2 days ago)" in self.page.place.empty.words
        assert not self.page.card.isVisible()


class TestPanels:
    @pytest.fixture(autouse=True)
    def _shown(self, window: MainWindow) -> None:
        window.show_overview(data.trouble())
        window.show_page("issues")
        self.window = window
        self.page = window.issues

    def test_conflict_is_chosen_by_field(self) -> None:
        asked = told(self.page.decided)
        self.page.open_issue(1)
        cells = self.page.conflict._cells
        cells["time", "remote"].click()
        assert self.page.conflict.chosen == {"time": "remote", "title": "local"}
        assert "15:30" in self.page.conflict.result.text()
        self.page.conflict.apply.click()
        assert asked == [((1,), "merge", {"time": "remote", "title": "local"})]
        self.page.show_error(InvalidInput("It changed again."))
        assert self.page.conflict.apply.isEnabled()
        assert self.page.failure.isVisible()

    def test_conflict_is_chosen_by_side_from_the_keyboard(self) -> None:
        asked = told(self.page.decided)
        self.page.open_issue(1)
        self.page.list.setFocus()
        QTest.keyClick(self.page.list, Qt.Key.Key_G)
        assert set(self.page.conflict.chosen.values()) == {"remote"}
        QTest.keyClick(self.page.list, Qt.Key.Key_B)
        assert set(self.page.conflict.chosen.values()) == {"local"}
        QTest.keyClick(self.page.list, Qt.Key.Key_Return)
        assert asked == [((1,), "local", {})]

    def test_enter_on_another_button_presses_that_button(self) -> None:
        asked = told(self.page.decided)
        self.page.open_issue(1)
        self.page.conflict.keep_google.setFocus()
        QTest.keyClick(self.page.conflict.keep_google, Qt.Key.Key_Return)
        assert asked == []
        assert set(self.page.conflict.chosen.values()) == {"remote"}

    def test_what_stands_around_a_conflict_is_shown(self) -> None:
        self.page.open_issue(1)
        self.page.show_surroundings(FakeIssues().surroundings(IssueId(1)))
        assert self.page.head.where.text().startswith("booking 1042 · Court 1 ↔ Courts · ")
        assert self.page.conflict.room.text() == "Court 1 is free"
        assert "1 guest will be told" in self.page.conflict.effect.text()
        self.page.conflict.choose_google()
        assert "Badminton, juniors" in self.page.conflict.room.text()
        assert "guest" not in self.page.conflict.effect.text()
        google = told(self.page.google_requested)
        self.page.head.google.click()
        assert google == [(1042, 1)]

    def test_a_choice_survives_a_refresh(self) -> None:
        self.page.open_issue(1)
        self.page.conflict.choose_google()
        self.window.show_overview(data.trouble())
        assert set(self.page.conflict.chosen.values()) == {"remote"}

    def test_where_one_side_is_gone_only_a_whole_side_can_be_chosen(self) -> None:
        issue = data.conflict()
        gone = replace(issue, payload={**issue.payload, "conflicting": []})
        self.window.show_overview(data.overview(issues=(gone,)))
        self.page.conflict._cells["time", "remote"].click()
        assert set(self.page.conflict.chosen.values()) == {"remote"}

    def test_a_plan_is_kept_at_once_and_carried_out_only_with_its_number_typed(self) -> None:
        asked = told(self.page.decided)
        self.page.open_issue(2)
        plan = self.page.plan
        assert plan.table.rows.rowCount() == 41
        plan.keep.click()
        assert asked == [((2,), "keep", {})]
        self.page.show_error(InvalidInput("No."))
        plan.approve.click()
        assert plan.dialog is not None
        assert not plan.dialog.confirm_button.isEnabled()
        QTest.keyClicks(plan.dialog.field, "41")
        plan.dialog.confirm_button.click()
        assert asked[-1] == ((2,), "approve", {})

    def test_a_plan_is_reviewed_row_by_row(self) -> None:
        asked = told(self.page.some_decided)
        self.page.open_issue(2)
        plan = self.page.plan
        plan.review.click()
        assert not plan.table.isColumnHidden(0)
        QTest.keyClick(plan.table, Qt.Key.Key_Space)
        QTest.keyClick(plan.table, Qt.Key.Key_Down)
        QTest.keyClick(plan.table, Qt.Key.Key_Down)
        QTest.keyClick(plan.table, Qt.Key.Key_Space)
        assert plan.count.text() == "2 to carry out, 39 to keep"
        plan.some.click()
        assert plan.dialog is not None
        QTest.keyClicks(plan.dialog.field, "2")
        plan.dialog.confirm_button.click()
        assert asked == [(2, (0, 2))]
        plan.back.click()
        assert plan.table.isColumnHidden(0)

    def test_a_long_plan_is_shown_by_pages(self) -> None:
        self.window.show_overview(data.overview(issues=(data.held_plan(1200),)))
        table = self.page.plan.table
        assert table.rows.rowCount() == 500
        table.scrollToBottom()
        table.scrollToBottom()
        assert table.rows.rowCount() == 1200

    def test_others_say_everything_and_lead_to_the_cure(self) -> None:
        asked = told(self.page.decided)
        self.page.open_issue(3)
        panel = self.page.plain
        assert "untouched" in panel.happened.text()
        panel.button("approve").click()
        assert not panel.button("ignore").isEnabled()
        self.window.show_overview(data.trouble())
        panel.button("ignore").click()
        assert [what[1] for what in asked] == ["approve", "ignore"]
        assert not panel.details.isVisible()
        panel.more.click()
        assert "Hint: " in panel.details.text()
        panel.copy.click()
        assert "Hint: " in QGuiApplication.clipboard().text()
        self.window.show_overview(data.trouble())
        panel.button("lead:mappings").click()
        assert self.window.page == "mappings"

    def test_a_refused_booking_opens_in_its_place(self) -> None:
        refused = replace(data.conflict(), kind=IssueKind.REFUSED, payload={})
        self.window.show_overview(data.overview(issues=(refused,)))
        self.page.plain.button("lead:booking").click()
        assert self.window.page == "bookings"

    def test_lists_that_an_issue_carries_are_shown(self) -> None:
        undone = replace(data.held_plan(3), kind=IssueKind.UNDONE)
        self.window.show_overview(data.overview(issues=(undone,)))
        assert self.page.plain.table.rows.rowCount() == 3
        history = told(self.page.history_requested)
        self.page.head.history.click()
        assert history == [(None, data.ROOMS.id)]


class TestDeciding:
    @pytest.fixture(autouse=True)
    def _world(self, window: MainWindow) -> None:
        self.desk = FakeDesk(shown=data.trouble())
        self.runtime = FakeRuntime(self.desk)
        self.opened: list[str] = []
        self.controller = Controller(window, self.runtime, self.opened.append)
        self.controller.start()
        window.show_page("issues")
        self.page = window.issues

    def test_a_decision_can_be_taken_back_before_it_is_sent(self, qtbot: QtBot) -> None:
        self.page.open_issue(1)
        self.page.conflict.apply.click()
        assert self.desk.waiting.asked[0][:3] == ("decide", (1,), "local")
        assert self.page.settled.isVisible()
        assert self.page.settled.text.text() == "Resolved"
        assert self.runtime.rounds == 0
        self.page.settled.undo.click()
        assert self.desk.waiting.asked[-1][0] == "take_back"
        assert not self.page.settled.isVisible()
        self.controller._issues._grace.setInterval(0)
        self.page.conflict.apply.click()
        qtbot.waitUntil(lambda: self.runtime.rounds == 1)

    def test_what_cannot_be_taken_back_is_sent_at_once(self) -> None:
        self.desk.waiting.can_return = False
        self.page.open_issue(2)
        self.page.plan.keep.click()
        assert self.runtime.rounds == 1
        assert not self.page.settled.undo.isVisible()

    def test_a_refused_decision_says_why(self) -> None:
        self.desk.waiting.failure = InvalidInput("It changed.")
        self.page.open_issue(1)
        self.page.conflict.apply.click()
        assert self.page.failure.isVisible()
        assert self.page.conflict.apply.isEnabled()

    def test_rows_of_a_plan_and_the_way_to_google(self) -> None:
        self.page.some_decided.emit(IssueId(2), (0, 3))
        assert self.desk.waiting.asked[-1] == ("some", 2, (0, 3))
        self.page.open_issue(1)
        assert self.page.head.google.isVisible()
        self.page.head.google.click()
        assert self.opened == ["https://calendar.example/event"]
        self.page.lead_requested.emit("booking", BookingId(1042))
