"""The page Mappings: rows are edited in place, put in order, reviewed, then applied as a whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import AccessRole, Direction
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.trials import Effect, MappingDraft, MappingReach
from gcaldesk.domain.views import Overview
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mappings import MappingsPage
from gcaldesk.ui.present import mapping_rows, mapping_sheet
from gcaldesk.ui.present.changes import Change
from gcaldesk.ui.present.mapping_edits import Edits, Mark, applied_rows
from gcaldesk.ui.present.mapping_sheet import Sheet
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.theme import Theme
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime

BOTH, OUT, IN = Direction.BOTH, Direction.OUT, Direction.IN
A = MappingDraft("room-a", data.ROOMS.id, BOTH)
B = MappingDraft("room-b", data.ROOMS.id, BOTH)
C = MappingDraft("studio", data.STUDIO.id, BOTH)
STAR = MappingDraft("*", data.PRIMARY.id, OUT)
ROWS = (A, B, C, STAR)
START = Edits(ROWS, ROWS)
REACH = {item.code: MappingReach(12, 9) for item in data.OBJECTS}


def codes(edits: Edits) -> list[str]:
    return [row.object_code for row in edits.wanted]


def sheet_of(overview: Overview | None = None, edits: Edits | None = None) -> Sheet:
    shown = overview or data.overview()
    stored = applied_rows(shown.mappings, "main")
    return Sheet(shown, "main", edits or Edits(stored, stored), REACH)


class TestEdits:
    def test_the_default_row_is_last_whatever_is_stored(self) -> None:
        rows = applied_rows(tuple(reversed(data.mappings())), "main")
        assert rows[-1].object_code == "*"
        assert applied_rows(data.mappings(), "other") == ()

    def test_order(self) -> None:
        assert codes(START.shifted("studio", -1)) == ["room-a", "studio", "room-b", "*"]
        assert START.shifted("room-a", -1) == START
        assert START.shifted("studio", 1) == START
        assert START.shifted("*", -1) == START
        assert START.placed("*", 0) == START
        assert codes(START.placed("room-a", 9)) == ["room-b", "studio", "room-a", "*"]
        assert START.placed("room-a", 1).reordered() == (("room-a", "room-b"), ("room-b", "room-a"))
        assert START.reordered() == ((), ())

    def test_a_removed_row_keeps_its_place_until_it_is_applied(self) -> None:
        gone = START.remove("room-b")
        assert codes(gone) == ["room-a", "studio", "*"]
        assert [row.object_code for row in gone.rows] == ["room-a", "room-b", "studio", "*"]
        assert gone.mark("room-b") is Mark.REMOVED
        assert gone.keep("room-b") == START
        assert gone.reordered() == ((), ())
        assert gone.done(gone.wanted).rows == (A, C, STAR)

    def test_a_row_that_was_only_added_is_forgotten(self) -> None:
        added = START.put(MappingDraft("van", data.FLEET.id, IN))
        assert added.mark("van") is Mark.NEW
        assert codes(added)[-2:] == ["van", "*"]
        assert added.remove("van") == START

    def test_edits_stay_over_what_somebody_else_stored(self) -> None:
        edited = START.put(replace(C, direction=OUT)).remove("room-b").shifted("studio", -2)
        other = MappingDraft("van", data.FLEET.id, IN)
        moved = replace(A, calendar_id=data.STUDIO.id)
        rebased = edited.rebased((moved, B, C, other, STAR))
        assert rebased.wanted == (replace(C, direction=OUT), moved, other, STAR)
        assert rebased.mark("room-b") is Mark.REMOVED
        assert edited.rebased((A, C, STAR)).gone == frozenset()
        assert START.rebased((A, STAR)) == Edits((A, STAR), (A, STAR))
        assert not edited.reverted().changed

    def test_what_is_edited_while_it_is_applied_stays(self) -> None:
        sent = START.put(replace(A, direction=OUT))
        later = sent.put(replace(C, direction=OUT))
        left = later.done(sent.wanted)
        assert left.mark("room-a") is Mark.SAME
        assert left.mark("studio") is Mark.CHANGED


class TestWords:
    def test_changes_are_told_row_by_row(self) -> None:
        edits = START.shifted("room-b", -1).put(replace(A, direction=OUT)).remove("studio")
        edits = edits.put(MappingDraft("van", data.FLEET.id, IN))
        found = mapping_sheet.changes(sheet_of(edits=edits))
        star = "as everything else: admin@example.org · bookings go to Google only"
        assert found == (
            Change("Room A", "Rooms · both ways", "Rooms · bookings go to Google only"),
            Change("Studio", "Studio · both ways", star),
            Change("Van", star, "Fleet (shared) · events come from Google only"),
            Change("Order", "Room A, Room B", "Room B, Room A"),
        )

    def test_without_a_default_row_the_bookings_stay_here(self) -> None:
        edits = Edits((A, B), (A, B)).remove("room-b")
        (change,) = mapping_sheet.changes(sheet_of(edits=edits))
        assert change.after == "no calendar: the bookings stay here"

    @pytest.mark.parametrize(
        ("calendar", "direction", "field", "said"),
        [
            ("", BOTH, "calendar", "Choose a calendar."),
            ("lost", BOTH, "calendar", "gone"),
            (data.FLEET.id, OUT, "direction", "you may only read"),
            (data.FLEET.id, IN, "", ""),
            (data.ROOMS.id, BOTH, "", ""),
        ],
    )
    def test_problems_stand_beside_their_field(
        self, calendar: str, direction: Direction, field: str, said: str
    ) -> None:
        edits = START.put(MappingDraft("van", CalendarId(calendar), direction))
        problem = mapping_sheet.problem_of(sheet_of(edits=edits), "van")
        assert (problem.field if problem else "") == field
        assert said in (problem.text if problem else "")

    def test_a_calendar_without_access_is_off_and_a_stored_row_is_let_be(self) -> None:
        lost = replace(data.ROOMS, role=AccessRole.NONE)
        overview = data.overview()
        rows = (replace(overview.mappings[0], calendar=lost), *overview.mappings[1:])
        kept = tuple(c for c in data.CALENDARS if c.id != data.ROOMS.id)
        view = replace(overview.accounts[0], calendars=(lost, *kept))
        sheet = sheet_of(replace(overview, mappings=rows, accounts=(view,)))
        assert mapping_sheet.problems(sheet) == {}
        text = mapping_rows.panel_text(sheet, "room-a")
        assert not text.calendars[0].enabled
        assert any("may not see" in fact.text for fact in text.facts)
        assert mapping_rows.table_rows(sheet)[0].cells[mapping_rows.CALENDAR].icon == "prohibit"
        edited = replace(sheet, edits=sheet.edits.put(replace(A, direction=OUT)))
        problem = mapping_sheet.problem_of(edited, "room-a")
        assert problem is not None
        assert problem.field == "calendar"

    def test_new_events_go_to_the_first_of_a_shared_calendar(self) -> None:
        def said(edits: Edits, code: str, **rules: object) -> str:
            overview = data.overview()
            view = overview.accounts[0]
            account = replace(view.account, rules=replace(view.account.rules, **rules))  # type: ignore[arg-type]
            shown = replace(overview, accounts=(replace(view, account=account),))
            cells = {r.key: r.cells for r in mapping_rows.table_rows(sheet_of(shown, edits))}
            return cells[code][mapping_rows.ARRIVALS].text

        assert said(START, "room-a") == "become its bookings"
        assert said(START, "room-b") == "go to Room A"
        assert said(START.shifted("room-b", -1), "room-a") == "go to Room B"
        assert said(START.remove("room-a"), "room-b") == "become its bookings"
        assert said(START, "*") == "stay in Google"
        star = START.put(replace(STAR, direction=BOTH))
        assert said(star, "*") == "go to Room A"
        assert said(star, "*", inbound_object="van") == "go to Van"
        assert said(START, "room-a", import_external_events=False) == "stay in Google"

    def test_the_review_says_which_object_new_events_are_booked_on(self) -> None:
        edits = START.shifted("room-b", -1).remove("studio").put(replace(STAR, direction=BOTH))
        notes = [note.text for note in mapping_sheet.arrival_notes(sheet_of(edits=edits))]
        assert notes == [
            "New events in “Rooms” become bookings of Room B instead of Room A.",
            "New events in “Studio” stay in Google and become no bookings.",
            "New events in “admin@example.org” become bookings of Room A.",
        ]

    def test_reach_follows_the_edits(self) -> None:
        sheet = sheet_of()
        assert sheet.reach_of("*") == MappingReach(12, 9)
        fewer = replace(sheet, edits=sheet.edits.remove("van").remove("studio"))
        assert mapping_rows.reach_words(fewer, "*") == "36 bookings · 27 events"
        assert replace(sheet, reach=None).reach_of("van") is None

    def test_facts_warn(self) -> None:
        overview = data.trouble()
        shared = mapping_rows.facts(sheet_of(overview), "room-a")
        assert any(fact.text == "Room B shares this calendar." for fact in shared)
        conflict = mapping_rows.facts(sheet_of(overview), "court-1")
        assert any("1 conflict needs you" in fact.text for fact in conflict)
        broken = mapping_rows.facts(sheet_of(overview), "van")
        assert any(fact.tone is Tone.FAILED for fact in broken)

    def test_unmapped_objects_are_named(self) -> None:
        some = tuple(row for row in data.mappings() if row.object_code != "*")
        text = mapping_sheet.page_note(sheet_of(data.overview(mappings=some)))
        assert text == "1 object has no calendar; its bookings stay here: Meeting room."
        assert mapping_sheet.page_note(sheet_of()) == ""

    def test_a_proposal_is_the_calendar_of_the_same_name(self) -> None:
        sheet = sheet_of(data.unmapped())
        assert mapping_sheet.proposal(sheet, "studio") == C
        assert mapping_sheet.proposal(sheet, "van").calendar_id == ""
        assert mapping_sheet.proposal(sheet, "*").calendar_id == data.PRIMARY.id
        assert len(mapping_sheet.free_objects(sheet)) == len(data.OBJECTS)


@dataclass
class World:
    """One window for all tests here: making one is what takes time."""

    window: MainWindow
    runtime: FakeRuntime
    controller: Controller

    def reset(self) -> None:
        self.runtime.desk = FakeDesk()
        self.runtime.tasks.held = False
        self.window.show_page("dashboard")
        for bar in self.window.findChildren(ApplyBar):
            bar.failure.clear()
            bar.revert_requested.emit()
        self.window.choose_account("main")
        self.controller.reload()
        self.window.show_page("mappings")
        self.window.mappings.open_mapping("room-a")
        self.window.activateWindow()  # keys go to it, whatever dialog stood before it


@pytest.fixture(scope="module")
def made(dressed: Theme) -> Iterator[World]:
    dressed.force(Qt.ColorScheme.Light)
    window, runtime = MainWindow(), FakeRuntime()
    window.resize(1280, 800)
    window.show()
    controller = Controller(window, runtime, lambda _url: True)
    controller.start()
    yield World(window, runtime, controller)
    controller.stop()
    window.close()
    shiboken6.delete(window)


@pytest.fixture
def world(made: World) -> World:
    made.reset()
    return made


class TestPage:
    @pytest.fixture(autouse=True)
    def _shown(self, world: World) -> None:
        self.window = world.window
        self.page: MappingsPage = world.window.mappings

    def order(self) -> list[object]:
        table = self.page.table.rows
        return [table.key_at(at) for at in range(table.rowCount())]

    def middle(self, row: int, column: int) -> QPoint:
        return self.page.table.visualRect(self.page.table.rows.index(row, column)).center()

    def test_keys_put_rows_in_order(self) -> None:
        table = self.page.table
        table.setFocus()
        table.select("room-b")
        QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert self.order()[:2] == ["room-b", "room-a"]
        assert table.key == "room-b"
        assert self.page.apply_bar.sentence == "1 change not applied"
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert self.page.apply_bar.isHidden()
        self.page.panel.down.click()
        assert self.order()[2] == "room-b"

    def drop_place(self) -> int | None:
        return self.page.table.drop_place

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.page.table.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        far = QPoint(0, QApplication.startDragDistance() + 1)
        for here in (start + far, end):
            QTest.mouseMove(port, here)
        assert self.page.table.drop_place is not None

    def test_the_mouse_puts_rows_in_order(self) -> None:
        table = self.page.table
        end = self.middle(4, 0) + QPoint(0, 12)
        self.drag(self.middle(0, 0), end)
        table.grab()  # the line where it would come is painted
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)
        assert self.order()[4] == "room-a"
        assert table.drop_place is None

    def test_esc_gives_dragging_up_and_the_default_row_stays_last(self) -> None:
        table = self.page.table
        self.drag(self.middle(1, 0), self.middle(7, 0) + QPoint(0, 60))
        assert self.drop_place() == 7
        QTest.keyClick(table, Qt.Key.Key_Escape)
        assert self.drop_place() is None
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(5, 0))
        assert self.page.apply_bar.isHidden()

    def test_a_cell_offers_its_choices_in_place(self) -> None:
        page = self.page
        port = page.table.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=self.middle(0, 2))
        lines = {action.text(): action for action in page.menu.actions()}
        assert lines["Rooms"].isChecked()
        lines["Courts"].trigger()
        page.menu.close()
        assert page.edits.row("room-a") == MappingDraft("room-a", data.COURTS.id, BOTH)
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=self.middle(0, 3))
        next(a for a in page.menu.actions() if "only" in a.text()).trigger()
        page.menu.close()
        assert page.panel.directions.value == OUT
        chip = page.panel.chip.chip
        assert chip is not None
        assert chip.text == "Changed"

    def test_what_is_wrong_stands_beside_its_field_with_the_cure(self) -> None:
        panel, bar = self.page.panel, self.page.apply_bar
        panel.calendars.select(data.FLEET.id)
        assert "only read" in panel.direction_wrong.text
        assert not bar.apply.isEnabled()
        assert "1 field has to be corrected first" in bar.sentence
        panel.only_in.click()
        assert panel.direction_wrong.isHidden()
        assert bar.apply.isEnabled()

    def test_add_remove_and_keep(self) -> None:
        page, panel = self.page, self.page.panel
        page.add.click()
        next(a for a in page.menu.actions() if a.text() == "Meeting room").trigger()
        page.menu.close()
        assert page.table.key == "meeting"
        assert panel.calendar_wrong.text == "Choose a calendar."
        panel.remove.click()
        assert "meeting" not in self.order()
        page.open_mapping("van")
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        assert "van" in self.order()
        assert not panel.remove.isVisible()
        panel.keep.click()
        assert page.apply_bar.isHidden()

    def test_the_default_row_is_always_there(self) -> None:
        page = self.page
        assert not page.map_all.isEnabled()
        page.open_mapping("*")
        page.panel.calendars.select("")
        assert page.edits.mark("*") is Mark.REMOVED
        self.window.show_overview(data.overview(mappings=data.mappings()[:2]))
        page.apply_bar.revert.click()
        assert self.order() == ["room-a", "room-b", "*"]
        assert "6 objects have no calendar" in page.note.text()
        page.map_all.click()
        assert page.edits.row("*") == replace(STAR, direction=BOTH)
        assert page.note.isHidden()

    def test_edits_survive_a_refresh_and_another_page_and_it_is_said(self) -> None:
        page, window = self.page, self.window
        page.panel.directions.select(OUT)
        window.show_page("rules")
        assert window.page == "rules"
        assert window.sidebar.button("mappings").edits == 1
        assert "1 change not applied" in window.sidebar.button("mappings").accessibleName()
        window.show_overview(data.overview())
        window.show_page("mappings")
        assert page.edits.mark("room-a") is Mark.CHANGED
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not page.edits.changed
        assert window.sidebar.button("mappings").edits == 0

    def test_each_account_keeps_its_own_edits(self) -> None:
        page, window = self.page, self.window
        shown = data.overview()
        second = replace(shown.accounts[0], account=data.account(name="second"))
        window.show_overview(replace(shown, accounts=(*shown.accounts, second)))
        page.panel.directions.select(OUT)
        window.choose_account("second")
        assert page.account == "second"
        assert page.apply_bar.isHidden()
        assert page.kept.text == "“main” has 1 change that is not applied."
        page.kept.lead.click()
        assert page.account == "main"
        assert page.edits.changed
        assert not page.kept.isVisible()

    def test_the_days_lead_to_their_rule(self) -> None:
        self.page.panel.days.click()
        assert self.window.page == "rules"


class TestEmpty:
    @pytest.mark.parametrize(
        ("shown", "said"),
        [
            (data.empty, "Not connected"),
            (data.unmapped, "No mapping yet"),
            (lambda: replace(data.unmapped(), objects=()), "No object yet"),
        ],
    )
    def test_words(self, shown: Callable[[], Overview], said: str, world: World) -> None:
        window = world.window
        window.show_overview(shown())
        assert window.mappings.place.empty.words.startswith(said)
        assert not window.mappings.panel.isVisible()

    def test_all_go_to_the_default_calendar(self, world: World) -> None:
        window = world.window
        window.show_overview(data.unmapped())
        window.mappings.place.empty.button.click()
        assert window.mappings.wanted == (replace(STAR, direction=BOTH),)
        assert window.mappings.apply_bar.apply.isEnabled()


class TestWithTheDesk:
    @pytest.fixture(autouse=True)
    def _wired(self, world: World) -> None:
        self.window, self.runtime = world.window, world.runtime
        self.page = world.window.mappings
        self.desk = world.runtime.desk.rules

    def test_reach_is_counted_while_the_page_is_open(self) -> None:
        self.window.show_page("dashboard")
        before = len(self.desk.writes("reach"))
        self.window.show_page("mappings")
        assert self.desk.writes("reach")[before:] == [("main",)]
        assert "12 bookings · 9 events" in mapping_rows.reach_words(self.sheet, "room-a")

    @property
    def sheet(self) -> Sheet:
        found = self.page.sheet
        assert found is not None
        return found

    def test_review_shows_the_effect_before_applying(self) -> None:
        self.desk.effect = Effect(looked_at=31, moved=12, by_calendar={data.COURTS.id: 12})
        self.page.panel.calendars.select(data.COURTS.id)
        bar = self.page.apply_bar
        bar.review.click()
        assert "12 events would move to another calendar." in bar.review_list.effect
        assert any("instead of" in text for text in bar.review_list.effect)
        assert self.desk.writes("apply_mappings") == []
        bar.apply.click()
        ((account, rows),) = self.desk.writes("apply_mappings")
        assert account == "main"
        assert rows[0] == MappingDraft("room-a", data.COURTS.id, BOTH)  # type: ignore[index]
        assert len(rows) == len(data.mappings())  # type: ignore[arg-type]

    def test_what_is_not_right_is_not_rehearsed(self) -> None:
        self.page.panel.calendars.select(data.FLEET.id)
        self.page.apply_bar.review.click()
        assert "Correct the marked rows" in self.page.apply_bar.review_list.effect[0]
        assert self.desk.writes("rehearse_mappings") == []

    def test_a_review_can_be_cancelled(self) -> None:
        self.page.panel.directions.select(OUT)
        self.runtime.tasks.held = True
        bar = self.page.apply_bar
        bar.review.click()
        assert bar.review_list.is_working
        bar.review_list.cancel.click()
        self.runtime.tasks.deliver()
        assert "Not worked out" in bar.review_list.effect[0]

    def test_an_effect_of_older_edits_is_not_shown(self) -> None:
        self.page.panel.directions.select(OUT)
        self.runtime.tasks.held = True
        self.page.apply_bar.review.click()
        self.page.panel.directions.select(IN)
        self.runtime.tasks.deliver()
        assert len(self.desk.writes("rehearse_mappings")) == 2
        assert not self.page.apply_bar.review_list.is_working

    def test_a_refusal_keeps_the_edits(self) -> None:
        self.page.panel.directions.select(OUT)
        self.desk.failure = InvalidInput("There is no such calendar.")
        self.page.apply_bar.apply.click()
        assert self.page.apply_bar.failure.isVisible()
        assert self.page.edits.changed

    def test_a_new_object_gets_a_row(self, qtbot: QtBot) -> None:
        page = self.page
        page.add.click()
        page.menu.actions()[-1].trigger()
        page.menu.close()
        dialog = page._dialog
        assert dialog is not None
        self.runtime.desk.failure = InvalidInput("There is one already.")
        QTest.keyClicks(dialog.name, "Room C")
        dialog.submit_button.click()
        assert dialog.failure.isVisible()
        self.runtime.desk.failure = None
        shown = data.overview()
        more = (*shown.objects, replace(shown.objects[0], code="room-c", name="Room C"))
        self.runtime.desk.shown = replace(shown, objects=more)
        dialog.submit_button.click()
        qtbot.waitUntil(lambda: page.table.key == "room-c")
        assert page.edits.mark("room-c") is Mark.NEW
