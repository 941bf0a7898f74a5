"""The page Rules: each rule has one control, edits are previewed, reviewed and applied."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.rules import PLACEHOLDERS, RULE_TABLE, Rules, dump_rules
from gcaldesk.domain.times import zone_names
from gcaldesk.domain.trials import Effect, HeldPart
from gcaldesk.services.rule_trial import Happening
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present import rules as words
from gcaldesk.ui.present.effects import mapping_notes, rules_notes
from gcaldesk.ui.present.rule_table import (
    CHOICES,
    COLOR_WORDS,
    PLACEHOLDER_WORDS,
    RULE_LINES,
    Kind,
    Section,
)
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.rule_controls import ChoiceControl, LineControl, SeveralControl, ZoneControl
from gcaldesk.ui.rule_lists import ColorsControl, RemindersControl, TemplateControl
from gcaldesk.ui.rules import RulesPage
from tests.ui import data
from tests.ui.fakes import FakeRuntime

SAID = RuleWords(DEFAULT_STATUSES, DEFAULT_TYPES, (("room-a", "Room A"),))
CTRL = Qt.KeyboardModifier.ControlModifier


def text_of(sentences: tuple[object, ...]) -> list[str]:
    return [note.text for note in sentences]  # type: ignore[attr-defined]


class TestTable:
    def test_every_rule_stands_there_once(self) -> None:
        keys = [line.key for line in RULE_LINES]
        assert sorted(keys) == sorted(row.key for row in RULE_TABLE)
        assert sorted(keys) == sorted(Rules.__dataclass_fields__)

    def test_every_sentence_has_one_place_for_its_choice(self) -> None:
        for line in RULE_LINES:
            assert line.sentence.count("{choice}") == 1, line.key
            assert bool(CHOICES.get(line.key)) is (line.kind is Kind.CHOICE), line.key

    def test_every_value_can_be_said(self) -> None:
        for key, text in dump_rules(Rules()).items():
            assert words.say(key, text, SAID), key
        assert set(PLACEHOLDER_WORDS) == set(PLACEHOLDERS)
        assert len(COLOR_WORDS) == 11

    @pytest.mark.parametrize(
        ("key", "text", "said"),
        [
            ("create_on", "confirmed,no_show", "Confirmed, No show"),
            ("delete_on", "", "no other status"),
            (
                "reminders",
                "popup:30,email:2880",
                "a notice 30 minutes before, an e-mail 2 days before",
            ),
            ("reminders", "none", "no reminder"),
            ("colors", "call=3", "Call: Grape"),
            ("colors", "", "the calendar's own colour for every type"),
            ("timezone", "", "the booking's own time zone"),
            ("inbound_object", "", "the first object (Room A)"),
            ("guard_share", "20%", "20"),
            ("problem_email", "", "no address"),
            ("inbound_fields", "time,title", "its time, its title"),
        ],
    )
    def test_values_in_words(self, key: str, text: str, said: str) -> None:
        assert words.say(key, text, SAID) == said

    def test_what_means_the_same_is_no_change(self) -> None:
        assert not words.differs("colors", "call=3,email=9", "email=9,call=#dbadff", SAID)
        assert not words.differs("create_on", "confirmed, paid", "confirmed,paid", SAID)
        assert words.differs("guard_count", "2", "50", SAID)

    def test_the_domain_says_what_is_wrong(self) -> None:
        texts = {"guard_count": "2", "problem_email": "nobody", "title_template": "{name}"}
        problems = words.judge({**dump_rules(Rules()), **texts}, Rules(), SAID).problems
        assert set(problems) == set(texts)
        assert problems["guard_count"] == "It lies between 3 and 10000."

    def test_one_status_cannot_do_both(self) -> None:
        texts = {**dump_rules(Rules()), "delete_on": "confirmed"}
        assert "both create and remove" in words.judge(texts, Rules(), SAID).problems["delete_on"]


class TestEffects:
    def test_numbers_and_the_guard(self) -> None:
        effect = Effect(looked_at=31, created=3, removed=14, held=(HeldPart("delete", 14),))
        said = text_of(rules_notes(effect, active=False))
        assert said[0] == "3 events would be created."
        assert said[1] == "14 events would be removed."
        assert "hold 14 of these" in said[2]
        assert said[3] == "31 bookings were looked at; 17 are concerned. No guest is mailed."
        assert "inactive" in said[4]

    def test_nothing(self) -> None:
        assert "No event changes now" in text_of(rules_notes(Effect(), active=True))[0]
        assert text_of(mapping_notes(Effect(), (), active=True)) == ["No event changes."]

    def test_what_is_let_go_stays(self) -> None:
        assert "9 events stay" in text_of(mapping_notes(Effect(left=9), (), active=True))[0]
        said = text_of(rules_notes(Effect(leaving=2, whole_read=True), active=True))
        assert "2 bookings are no longer" in said[0]
        assert "Nothing is deleted" in said[1]


@pytest.fixture
def runtime() -> FakeRuntime:
    return FakeRuntime()


@pytest.fixture
def page(window: MainWindow, runtime: FakeRuntime, qtbot: QtBot) -> RulesPage:
    controller = Controller(window, runtime, lambda _: None)
    controller.start()
    window.show_page("rules")
    qtbot.waitUntil(lambda: window.rules.panel.answer is not None)
    window.rules.build(Section.OUTBOUND)
    return window.rules


def open_all(page: RulesPage) -> None:
    page.build(*Section)


def choice(page: RulesPage, key: str, value: str) -> None:
    control = page.rows[key].control
    assert isinstance(control, ChoiceControl)
    control.select(value)


def type_in(page: RulesPage, key: str, text: str) -> None:
    control = page.rows[key].control
    assert isinstance(control, LineControl)
    control.selectAll()
    QTest.keyClicks(control, text)


def tried(runtime: FakeRuntime, name: str) -> Callable[[], bool]:
    return lambda: bool(runtime.desk.rules.writes(name))


def test_the_rows_grow_one_in_a_turn_of_the_event_loop(window: MainWindow, qtbot: QtBot) -> None:
    controller = Controller(window, FakeRuntime(), lambda _: None)
    controller.start()
    window.show_page("rules")
    page = window.rules
    assert len(page.rows) <= 1
    page.tabs.setCurrentIndex(list(Section).index(Section.SAFETY))
    qtbot.waitUntil(lambda: "guard_count" in page.rows)
    assert "title_template" not in page.rows  # the open tab goes first
    type_in(page, "guard_count", "2")
    qtbot.waitUntil(lambda: len(page.rows) == len(Rules.__dataclass_fields__), timeout=20_000)
    assert page.rows["guard_count"].problem
    assert page.rows["title_template"].control.rule_text() == Rules().title_template
    controller.stop()


def test_another_tab_is_made_beforehand_and_shown_row_by_row(page: RulesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(page.rows) == len(Rules.__dataclass_fields__), timeout=20_000)
    content = [line.key for line in RULE_LINES if line.section is Section.CONTENT]
    assert all(page.rows[key].isHidden() for key in content)
    page.tabs.setCurrentIndex(list(Section).index(Section.CONTENT))
    qtbot.waitUntil(lambda: all(page.rows[key].isVisible() for key in content))
    tops = [page.rows[key].mapTo(page, QPoint()).y() for key in content]
    assert tops == sorted(tops)


def test_a_rule_that_is_looked_for_is_there_at_once(page: RulesPage) -> None:
    page.open_rule("colors")
    row = page.rows["colors"]
    assert row.isVisible()
    assert isinstance(row.control, ColorsControl)
    assert row.control.is_whole


def test_the_zones_are_listed_once_somebody_opens_them() -> None:
    zones = ZoneControl("Zone", "the booking's own")
    assert zones.count() == 1
    zones.set_rule_text("Europe/Madrid")
    assert zones.rule_text() == "Europe/Madrid"
    QTest.keyClick(zones, Qt.Key.Key_Down)
    assert zones.count() == len(zone_names()) + 1
    assert zones.rule_text() == zone_names()[zone_names().index("Europe/Madrid") + 1]


def test_colours_of_types_that_have_no_picker_yet_are_kept() -> None:
    colors = ColorsControl("Colours", ("class", "call", "email"))
    colors.set_rule_text("call=3,gone=7")
    assert colors.rule_text() == "call=3,gone=7"
    for _ in range(4):
        colors.grow()
    assert isinstance(colors.picker("gone"), ChoiceControl)
    assert colors.picker("call").value == "3"
    colors.picker("email").select("2")
    colors.picker("gone").select("")
    assert colors.rule_text() == "call=3,email=2"


def test_every_rule_has_exactly_one_control_with_a_name_and_its_default(page: RulesPage) -> None:
    assert page.stack.count() == len(Section)
    open_all(page)
    assert sorted(page.rows) == sorted(Rules.__dataclass_fields__)
    names = set()
    for key, row in page.rows.items():
        control = row.control
        assert isinstance(control, QWidget)
        focused = control.focusProxy() or control
        assert focused.accessibleName(), key
        names.add(words.label(row.line))
        assert row.control.rule_text().strip() == dump_rules(Rules())[key], key
        assert row._default.text().startswith("Default: "), key
        assert row.reset.isHidden(), key
    assert len(names) == len(page.rows)


def test_an_edit_shows_itself_everywhere(page: RulesPage) -> None:
    choice(page, "meet", "on")
    assert page.edits == {"meet": "on"}
    assert page.tabs.tabText(0).endswith("(1)")
    assert page.apply_bar.sentence == "1 change not applied"
    assert not page.rows["meet"].reset.isHidden()
    page.rows["meet"].reset.click()
    assert page.edits == {}
    assert page.apply_bar.isHidden()

    # what is wrong stands beside its field
    page.tabs.setCurrentIndex(3)
    page.build(Section.SAFETY)
    type_in(page, "guard_count", "2")
    row = page.rows["guard_count"]
    assert row.problem == "It lies between 3 and 10000."
    assert row.problem in [label.text() for label in row.findChildren(QLabel)]
    assert "to correct" in page.tabs.tabText(3)
    assert not page.apply_bar.apply.isEnabled()
    type_in(page, "guard_count", "40")
    assert not row.problem
    assert page.edits == {"guard_count": "40"}


def test_controls_speak_the_language_of_the_rules(page: RulesPage) -> None:
    open_all(page)
    several = page.rows["create_on"].control
    assert isinstance(several, SeveralControl)
    several.tick("paid")
    reminders = page.rows["reminders"].control
    assert isinstance(reminders, RemindersControl)
    reminders.kind.select("own")
    reminders.add.click()
    colors = page.rows["colors"].control
    assert isinstance(colors, ColorsControl)
    colors.picker("class").select("7")
    title = page.rows["title_template"].control
    assert isinstance(title, TemplateControl)
    title.insert.chosen.emit("{object}")
    choice(page, "timezone", "Europe/Madrid")
    assert page.edits == {
        "create_on": "confirmed,paid",
        "reminders": "popup:30,email:1440",
        "colors": "class=7,call=3,email=9,meeting=11,task=10,follow_up=5",
        "title_template": "{title}{object}",
        "timezone": "Europe/Madrid",
    }
    assert page.ready


def test_the_preview_follows_the_edits(page: RulesPage, runtime: FakeRuntime, qtbot: QtBot) -> None:
    asked = runtime.desk.rules.asked
    asked.clear()
    choice(page, "meet", "on")
    qtbot.waitUntil(tried(runtime, "try_booking"))
    assert runtime.desk.rules.writes("try_booking")[-1][1] == {"meet": "on"}
    answer = page.panel.answer
    assert answer is not None
    assert answer.chip.text == "The event changes"
    assert '"summary"' in answer.body
    page.panel.views.setCurrentIndex(1)
    assert page.panel.body.isVisible()
    assert not page.panel.card.isVisible()


def test_an_event_can_be_tried(page: RulesPage, runtime: FakeRuntime, qtbot: QtBot) -> None:
    panel = page.panel
    panel.sides.setCurrentIndex(1)
    panel.happenings.select(Happening.TITLE)
    qtbot.waitUntil(tried(runtime, "try_event"))
    assert runtime.desk.rules.writes("try_event")[-1][3] is Happening.TITLE
    answer = panel.answer
    assert answer is not None
    assert answer.chip.text == "The booking follows"
    assert "Of a booking it may change its time" in answer.reason
    panel.events.setCurrentIndex(panel.events.count() - 1)
    qtbot.waitUntil(tried(runtime, "try_arrival"))
    assert runtime.desk.rules.writes("try_arrival")[-1][3] is Happening.MADE

    # searching, and finding nothing
    QTest.keyClicks(page.panel.search, "nothing")
    qtbot.waitUntil(lambda: page.panel.bookings.count() == 0)
    panel.sides.setCurrentIndex(0)
    assert panel.note.isVisible()
    assert panel.answer is None


def test_review_then_apply(page: RulesPage, runtime: FakeRuntime) -> None:
    choice(page, "meet", "on")
    page.apply_bar.review.click()
    review = page.apply_bar.review_list
    assert review.lines == ("Events are made: without a video meeting → with a Google Meet link",)
    assert review.effect[0] == "3 events would be created."
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    assert runtime.desk.writes("set_rules") == [("main", {"meet": "on"})]
    assert page.apply_bar.sentence.startswith("Applied.")


def test_the_effect_can_be_given_up_and_a_refusal_keeps_the_edits(
    page: RulesPage, runtime: FakeRuntime
) -> None:
    choice(page, "meet", "on")
    runtime.tasks.held = True
    page.apply_bar.review.click()
    review = page.apply_bar.review_list
    assert review.is_working
    review.show_progress(1200, 10_000)
    assert review._waiting.text() == "Working out the effect: 1\u202f200 of 10\u202f000 bookings"
    assert (review._progress.value(), review._progress.maximum()) == (1200, 10_000)
    review.cancel.click()
    runtime.tasks.deliver()
    assert "Not worked out" in page.apply_bar.review_list.effect[0]
    runtime.tasks.held = False
    runtime.desk.failure = InvalidInput("There is no object “x”.")
    page.apply_bar.apply.click()
    assert page.apply_bar.failure.isVisible()
    assert page.edits == {"meet": "on"}


def test_edits_stay_while_another_page_is_open_and_escape_reverts(
    page: RulesPage, window: MainWindow
) -> None:
    choice(page, "meet", "on")
    window.show_page("bookings")
    assert window.page == "bookings"
    assert window.sidebar.button("rules").edits == 1
    window.show_page("rules")
    assert page.edits == {"meet": "on"}
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.edits == {}
    assert window.sidebar.button("rules").edits == 0


def test_each_account_keeps_its_own_edits(
    page: RulesPage, window: MainWindow, runtime: FakeRuntime
) -> None:
    shown = data.overview()
    second = replace(shown.accounts[0], account=data.account(name="second"))
    runtime.desk.shown = both = replace(shown, accounts=(*shown.accounts, second))
    window.show_overview(both)
    window.choose_account("main")
    choice(page, "meet", "on")
    window.choose_account("second")
    assert page.account == "second"
    assert page.edits == {}
    assert page.apply_bar.isHidden()
    assert page.kept.text == "“main” has 1 change that is not applied."
    assert window.sidebar.button("rules").edits == 1
    choice(page, "send_updates", "none")
    assert window.sidebar.button("rules").edits == 2
    page.kept.lead.click()
    assert page.account == "main"
    assert page.edits == {"meet": "on"}

    # applied while the other account is open
    runtime.tasks.held = True
    page.apply_bar.apply.click()
    window.choose_account("second")
    runtime.tasks.deliver()
    assert runtime.desk.writes("set_rules") == [("main", {"meet": "on"})]
    assert page.edits == {"send_updates": "none"}
    assert page.kept.text == ""
    assert window.sidebar.button("rules").edits == 1

    # an account that goes takes its edits along
    window.show_overview(shown)
    assert window.sidebar.button("rules").edits == 0


def test_what_is_edited_while_it_is_applied_stays_an_edit(
    page: RulesPage, runtime: FakeRuntime
) -> None:
    choice(page, "meet", "on")
    runtime.tasks.held = True
    page.apply_bar.apply.click()
    choice(page, "send_updates", "none")
    runtime.tasks.deliver()
    assert page.edits["send_updates"] == "none"
    assert page.apply_bar.sentence == "1 change not applied"


def test_edits_survive_a_refresh_and_end_with_the_account(page: RulesPage) -> None:
    choice(page, "meet", "on")
    shown = data.overview()
    page.show_overview(shown, "main")
    assert page.edits == {"meet": "on"}
    view = shown.accounts[0]
    rules = replace(view.account.rules, visibility="private")
    other = replace(view, account=replace(view.account, rules=rules))
    page.show_overview(replace(shown, accounts=(other,)), "main")
    assert page.edits == {"meet": "on"}
    assert page.texts["visibility"] == "private"


def test_without_an_account(window: MainWindow) -> None:
    window.show_page("rules")
    window.rules.show_overview(data.empty(), "")
    assert window.rules.empty.isVisible()
    assert not window.rules.split.isVisible()
