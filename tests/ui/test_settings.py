"""The page Settings: every setting has one field, edits are checked, reviewed and applied."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.errors import InvalidInput, StorageBusy, StorageFailed
from gcaldesk.domain.inputs import BadRow
from gcaldesk.domain.program import Applied, Found, PutBack, SignIn
from gcaldesk.services.setting_up import Taken
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.preferences import Preferences
from gcaldesk.ui.present import safekeeping
from gcaldesk.ui.present import settings as words
from gcaldesk.ui.present.setting_fields import FORGET, Kind, Trial, sections
from gcaldesk.ui.present.setting_groups import groups
from gcaldesk.ui.settings import SettingsPage
from gcaldesk.ui.settings_controller import LOGIN
from gcaldesk.ui.settings_dialogs import DecisionDialog, RenameDialog
from gcaldesk.ui.settings_fields import LineControl, PasswordControl
from gcaldesk.ui.settings_outcome import Outcome
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.wizard import Step, Wizard
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime
from tests.ui.fakes_settings import DIFFERENCE, FakePreferences, all_values, program

OVERVIEW = data.overview()
PREFERENCES = FakePreferences().kept


@dataclass
class Desk:
    """The window with its controller, and what stands behind."""

    window: MainWindow
    runtime: FakeRuntime
    controller: Controller
    preferences: FakePreferences
    opened: list[str]

    @property
    def page(self) -> SettingsPage:
        return self.window.settings

    @property
    def dialog(self) -> DecisionDialog:
        found = self.window.findChildren(DecisionDialog)
        assert found
        return found[-1]

    def type(self, key: str, text: str) -> None:
        self.page.open_field(key)
        control = self.page.sections[self.page.places.place].rows[key].control
        assert isinstance(control, LineControl)
        control.line.selectAll()
        QTest.keyClicks(control.line, text)

    def choose(self, key: str, value: str) -> None:
        self.page.open_field(key)
        control = self.page.sections[self.page.places.place].rows[key].control
        control.show_text(value)
        control.edited.emit()

    def decide(self, *, tick: bool = True) -> None:
        dialog = self.dialog
        if tick:
            dialog.tick.setChecked(True)
        dialog.confirm.click()
        QApplication.sendPostedEvents()


@pytest.fixture(scope="module")
def made(dressed: Theme) -> Iterator[Desk]:
    """One window for all of it: every window costs a second."""
    dressed.force(Qt.ColorScheme.Light)
    window = MainWindow()
    runtime, preferences, opened = FakeRuntime(FakeDesk()), FakePreferences(), list[str]()
    controller = Controller(window, runtime, opened.append, preferences)
    window.show()
    controller.start()
    yield Desk(window, runtime, controller, preferences, opened)
    controller.stop()
    window.close()
    shiboken6.delete(window)


@pytest.fixture
def desk(made: Desk) -> Iterator[Desk]:
    fresh = FakeRuntime(FakeDesk())
    for part in ("desk", "settings", "safekeeping", "login", "restoring"):
        setattr(made.runtime, part, getattr(fresh, part))
    made.preferences.kept = FakePreferences().kept
    made.opened.clear()
    made.controller.reload()
    made.window.show_page("settings")
    made.page.open_place("accounts")
    yield made
    made.page.apply_bar.revert_requested.emit()
    for outcome in made.page.findChildren(Outcome):
        outcome.clear()
    for dialog in made.window.findChildren(QDialog):
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made.window.show_page("dashboard")


class TestWords:
    def test_every_setting_has_one_field(self) -> None:
        found = groups(OVERVIEW, program(values=all_values()))
        keys = [f.key for groups in found.values() for group in groups for f in group.fields]
        secret = {"mail.password", "network.proxy_password"}
        assert sorted(keys) == sorted({*all_values(), *secret})
        assert set(found) <= {section.key for section in sections()}

    def test_what_is_not_known_here_has_no_field(self) -> None:
        found = groups(OVERVIEW, program())
        keys = {f.key for groups in found.values() for group in groups for f in group.fields}
        assert not any(key.startswith("window.") for key in keys)
        assert LOGIN not in keys

    def test_every_choice_can_be_said(self) -> None:
        found = groups(OVERVIEW, program(values=all_values()))
        for held in found.values():
            for group in held:
                for field in group.fields:
                    assert field.label
                    if field.kind is Kind.CHOICE and all_values()[field.key]:
                        known = {choice.value for choice in field.choices}
                        assert all_values()[field.key] in known, field.key

    def test_a_password_is_never_said(self) -> None:
        field = next(
            f for g in groups(OVERVIEW, program())["network"] for f in g.fields
            if f.kind is Kind.PASSWORD
        )  # fmt: skip
        assert words.value_words(field, "s3cret", stored=True) == "a new one"
        assert words.value_words(field, "", stored=True) == "the stored one"
        assert words.value_words(field, FORGET, stored=True) == "none"

    def test_the_effect_says_what_acts_later(self) -> None:
        edits = {"window.language": "nl", "push.mode": "off", "keep_journal_days": "3"}
        said = " ".join(note.text for note in words.effect_notes(edits))
        assert "No booking and no event" in said
        assert "opened anew" in said
        assert "Activity" in said

    def test_signing_out_is_told_in_numbers(self) -> None:
        view = OVERVIEW.accounts[0]
        lines = " ".join(safekeeping.disconnect_words(view, OVERVIEW))
        assert "200 bookings and their events stay as they are" in lines
        assert "8 mappings" in lines
        removed = " ".join(safekeeping.remove_words(replace(view, pending=2), OVERVIEW))
        assert "2 changes that wait will never be sent" in removed
        assert safekeeping.remove_tick(view, OVERVIEW) == "Yes, 200 bookings may lose their links"

    @pytest.mark.parametrize(
        ("state", "active", "text"),
        [
            (AccountState.CONNECTED, True, "Signed in"),
            (AccountState.CONNECTED, False, "Off"),
            (AccountState.SIGNED_OUT, True, "Signed out"),
            (AccountState.SCOPE_MISSING, True, "Permission missing"),
            (AccountState.PAUSED, True, "Google paused writing"),
        ],
    )
    def test_the_chip_says_what_an_account_can_do(
        self,
        state: AccountState,
        active: bool,  # noqa: FBT001 (a parameter)
        text: str,
    ) -> None:
        assert safekeeping.account_chip(data.account(state=state, active=active)).text == text

    def test_a_copy_is_compared_in_numbers(self) -> None:
        said = safekeeping.difference(DIFFERENCE, data.NOW)
        lines = " ".join(said.lines)
        assert "36 bookings were made since and would be gone." in lines
        assert "9 bookings were changed since" in lines
        assert "2 bookings that are gone would be back." in lines
        assert said.tick == "Yes, 36 bookings may go"
        other = safekeeping.difference(replace(DIFFERENCE, same_installation=False), data.NOW)
        assert "another installation" in " ".join(other.lines)

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("by-hand", "made by hand"),
            ("before-first-sync-of-main-1", "before the first sync of main"),
            ("before-restore", "before a copy was put back"),
            ("something-else", "something else"),
        ],
    )
    def test_a_copy_says_why_it_was_made(self, name: str, said: str) -> None:
        assert safekeeping.copy_reason(name) == said


class TestEditing:
    def test_nothing_is_edited_at_first(self, desk: Desk) -> None:
        assert desk.page.edits == {}
        assert desk.page.apply_bar.isHidden()
        for place in desk.page.sections:
            desk.page.open_place(place)
        assert desk.page.problems == {}
        assert desk.page.edits == {}

    def test_an_edit_is_counted_reviewed_and_applied(self, desk: Desk) -> None:
        desk.type("account/main/poll_minutes", "7")
        assert desk.page.edits == {"account/main/poll_minutes": "7"}
        bar = desk.page.apply_bar
        assert [(c.before, c.after) for c in bar.changes] == [("5 minutes", "7 minutes")]
        assert desk.page.places.button("schedule").text() == "Schedule (1)"
        bar.review.click()
        assert "No booking and no event" in bar.review_list.effect[0]
        bar.apply.click()
        values, passwords = desk.runtime.settings.writes("apply")[0]
        assert isinstance(values, dict)
        assert values["account/main/poll_minutes"] == "7"
        assert passwords == {}
        assert not any(key.startswith("window.") or key == LOGIN for key in values)
        assert "Applied." in bar.sentence
        assert desk.page.edits == {}

    def test_what_cannot_be_is_said_beside_the_field(self, desk: Desk) -> None:
        desk.type("account/main/poll_minutes", "0")
        row = desk.page.sections["schedule"].rows["account/main/poll_minutes"]
        assert row.problem == "Write a whole number from 1 to 1440."
        assert not desk.page.apply_bar.apply.isEnabled()
        assert "1 field has to be corrected first" in desk.page.apply_bar.sentence
        assert desk.page.places.button("schedule").toolTip()
        desk.type("account/main/poll_minutes", "9")
        assert row.problem == ""
        assert desk.page.apply_bar.apply.isEnabled()

    def test_typing_the_old_value_again_is_no_edit(self, desk: Desk) -> None:
        desk.type("keep_journal_days", "30")
        desk.type("keep_journal_days", "400")
        assert desk.page.edits == {}
        assert desk.page.apply_bar.isHidden()

    def test_what_is_refused_later_is_shown_at_its_field(self, desk: Desk) -> None:
        problem = {"network.ca_file": "This file cannot be read."}
        desk.runtime.settings.applied = Applied(problems=problem)
        desk.type("network.ca_file", "/nowhere.pem")
        desk.type("keep_journal_days", "30")
        desk.page.apply_bar.apply.click()
        assert desk.page.places.place == "network"
        assert desk.page.sections["network"].rows["network.ca_file"].problem
        assert not desk.page.apply_bar.apply.isEnabled()
        desk.type("network.ca_file", "/other.pem")
        assert desk.page.problems == {}

    def test_a_failure_leaves_the_edits(self, desk: Desk) -> None:
        desk.runtime.settings.failure = StorageBusy("The data is in use.")
        desk.type("keep_journal_days", "30")
        desk.page.apply_bar.apply.click()
        assert desk.page.apply_bar.failure.failure is not None
        assert desk.page.edits == {"keep_journal_days": "30"}

    def test_revert_goes_back(self, desk: Desk) -> None:
        desk.choose("push.mode", "tunnel")
        assert desk.page.edits == {"push.mode": "tunnel", "push.tunnel": "cloudflared"}
        desk.page.apply_bar.revert.click()
        assert desk.page.edits == {}
        assert desk.page.sections["push"].rows["push.mode"].control.text == "off"

    def test_only_what_has_a_meaning_is_shown(self, desk: Desk) -> None:
        desk.page.open_place("push")
        rows = desk.page.sections["push"].rows
        assert rows["push.command"].isHidden()
        desk.choose("push.mode", "tunnel")
        assert rows["push.command"].isHidden()
        assert not rows["push.tunnel"].isHidden()
        desk.choose("push.tunnel", "own")
        assert not rows["push.command"].isHidden()

    def test_the_port_follows_the_protection(self, desk: Desk) -> None:
        desk.choose("mail.security", "tls")
        assert desk.page.values["mail.port"] == "465"
        desk.type("mail.port", "2525")
        desk.choose("mail.security", "starttls")
        assert desk.page.values["mail.port"] == "2525"

    def test_a_password_is_replaced_kept_or_forgotten(self, desk: Desk) -> None:
        desk.runtime.settings.kept = program(passwords=frozenset({"mail.password"}))
        desk.controller.reload()
        desk.window.show_page("dashboard")
        desk.window.show_page("settings")
        desk.type("mail.password", "s3cret")
        assert desk.page.passwords == {"mail.password": "s3cret"}
        assert "s3cret" not in str(desk.page.apply_bar.changes)
        assert "mail.password" not in desk.page.values
        control = desk.page.sections["notifications"].rows["mail.password"].control
        assert isinstance(control, PasswordControl)
        control.forget.click()
        assert desk.page.passwords == {"mail.password": ""}
        control.forget.click()
        assert desk.page.passwords == {}
        assert desk.page.edits == {}

    def test_edits_stay_while_another_page_is_open(self, desk: Desk) -> None:
        desk.type("keep_journal_days", "30")
        desk.window.show_page("dashboard")
        assert desk.window.page == "dashboard"
        assert desk.window.sidebar.button("settings").edits == 1
        desk.window.show_page("settings")
        assert desk.page.edits == {"keep_journal_days": "30"}
        desk.page.apply_bar.apply.click()
        assert desk.runtime.settings.writes("apply")
        assert desk.window.sidebar.button("settings").edits == 0

    def test_what_is_edited_while_it_is_applied_stays_an_edit(self, desk: Desk) -> None:
        desk.type("keep_journal_days", "30")
        desk.runtime.tasks.held = True
        desk.page.apply_bar.apply.click()
        desk.type("keep_journal_days", "60")
        desk.runtime.tasks.held = False
        desk.runtime.tasks.deliver()
        assert desk.page.edits == {"keep_journal_days": "60"}
        assert desk.page.apply_bar.apply.isEnabled()

    def test_a_broken_file_is_told(self, desk: Desk) -> None:
        desk.runtime.settings.kept = program(problem="config.toml cannot be read.")
        desk.window.show_page("dashboard")
        desk.window.show_page("settings")
        assert desk.page.failure.failure is not None

    def test_edits_outlive_a_refresh(self, desk: Desk) -> None:
        desk.type("keep_journal_days", "30")
        desk.runtime.desk.shown = data.overview(
            accounts=(data.account_view(state=AccountState.SIGNED_OUT),)
        )
        desk.controller.reload()
        assert desk.page.edits == {"keep_journal_days": "30"}
        assert desk.page.accounts.cards["main"].chip.accessibleName() == "Signed out"


class TestWindow:
    def test_the_window_follows_at_once(self, desk: Desk, qtbot: QtBot) -> None:
        desk.choose("window.theme", "dark")
        desk.choose("window.language", "nl")
        with qtbot.waitSignal(desk.window.preferences_changed):
            desk.page.apply_bar.apply.click()
        assert desk.preferences.kept["window.theme"] == "dark"
        assert not desk.runtime.settings.writes("apply")
        assert "opened anew" in desk.page.apply_bar.sentence

    def test_starting_at_login_is_switched(self, desk: Desk) -> None:
        desk.page.open_field(LOGIN)
        control = desk.page.sections["startup"].rows[LOGIN].control
        QTest.keyClick(control.focus, Qt.Key.Key_Space)
        desk.page.apply_bar.apply.click()
        assert desk.runtime.login.on
        QTest.keyClick(control.focus, Qt.Key.Key_Space)
        desk.page.apply_bar.apply.click()
        assert not desk.runtime.login.on

    def test_memory_keeps_what_was_chosen(self, tmp_path: Path) -> None:
        memory = Memory(tmp_path)
        kept = Preferences(memory, usual_theme="dark")
        assert kept.values() == {**PREFERENCES, "window.theme": "dark"}
        wanted = {
            "window.notices": "info",
            "window.on_close": "tray",
            "window.mono_tray": "on",
            "window.theme": "light",
            "window.language": "es",
        }
        kept.keep(wanted)
        assert Preferences(Memory(tmp_path)).values() == wanted

    def test_the_keys_and_the_palette_lead_here(self, desk: Desk) -> None:
        desk.window.show_page("dashboard")
        assert desk.window.commands.keys("page.settings") == "Ctrl+,"
        desk.window.commands.run("settings.copies")
        assert (desk.window.page, desk.page.places.place) == ("settings", "copies")

    def test_the_page_push_leads_to_its_settings(self, desk: Desk) -> None:
        desk.window.show_page("push")
        desk.window.push.page_requested.emit("settings")
        assert (desk.window.page, desk.page.places.place) == ("settings", "push")

    def test_arrows_go_along_the_places(self, desk: Desk, qtbot: QtBot) -> None:
        desk.window.activateWindow()
        desk.page.places.button("accounts").setFocus()
        qtbot.waitUntil(desk.page.places.button("accounts").hasFocus)
        QTest.keyClick(desk.page.places.button("accounts"), Qt.Key.Key_Down)
        assert desk.page.places.place == "schedule"

    def test_the_folder_is_opened(self, desk: Desk) -> None:
        desk.page.open_place("privacy")
        desk.page.where.open.click()
        assert desk.opened == ["file:///home/desk/gcaldesk"]


class TestTrials:
    def test_the_connection_is_tried_with_what_stands_there(self, desk: Desk) -> None:
        desk.choose("network.mode", "none")
        row = desk.page.sections["network"].trial(Trial.CONNECTION)
        assert row is not None
        row.button.click()
        values = desk.runtime.settings.writes("test_connection")[0][0]
        assert isinstance(values, dict)
        assert values["network.mode"] == "none"
        assert row.verdict.text == "Google answers."
        assert not desk.runtime.settings.writes("apply")

    def test_a_test_mail_needs_an_address(self, desk: Desk) -> None:
        desk.page.open_place("notifications")
        row = desk.page.sections["notifications"].trial(Trial.MAIL)
        assert row is not None
        row.button.click()
        assert "Say first who gets it" in row.verdict.text
        row.to.setText("desk@example.org")
        desk.runtime.settings.found = Found(False, "No answer.", "Look at the name.")
        row.button.click()
        assert row.verdict.text == "No answer. Look at the name."
        desk.runtime.settings.failure = InvalidInput("It cannot be.")
        row.button.click()
        assert "It cannot be." in row.verdict.text


class TestAccounts:
    def test_a_card_leads_to_the_sign_in(self, desk: Desk, qtbot: QtBot) -> None:
        card = desk.page.accounts.cards["main"]
        with qtbot.waitSignal(desk.window.reconnect_requested) as told:
            card.buttons["reconnect"].click()
        assert told.args == ["main"]

    def test_another_client_is_chosen_before_the_sign_in(self, desk: Desk) -> None:
        desk.page.accounts.cards["main"].buttons["replace"].click()
        wizard = desk.window.findChild(Wizard)
        assert wizard is not None
        assert (wizard.reconnect, wizard.step) == ("main", Step.CLIENT)

    def test_the_switch_is_the_one_of_the_header(self, desk: Desk) -> None:
        desk.page.accounts.cards["main"].active.click()
        assert desk.runtime.desk.writes("set_active") == [("main", False)]

    def test_signing_out_asks_first(self, desk: Desk) -> None:
        desk.page.accounts.cards["main"].buttons["disconnect"].click()
        desk.dialog.option.setChecked(True)
        assert not desk.runtime.safekeeping.writes("disconnect_account")
        desk.decide(tick=False)
        assert desk.runtime.safekeeping.writes("disconnect_account") == [("main", True)]
        assert desk.page.accounts.outcome.text == "“main” is signed out."

    def test_what_google_refused_is_told(self, desk: Desk) -> None:
        desk.runtime.safekeeping.trouble = "The permission could not be given back."
        desk.page.accounts.cards["main"].buttons["disconnect"].click()
        desk.decide(tick=False)
        assert "could not be given back" in desk.page.accounts.outcome.text

    def test_removing_needs_a_tick(self, desk: Desk) -> None:
        desk.page.accounts.cards["main"].buttons["remove"].click()
        assert not desk.dialog.confirm.isEnabled()
        desk.decide()
        assert desk.runtime.safekeeping.writes("remove_account") == [("main", False)]

    def test_renaming(self, desk: Desk) -> None:
        desk.page.accounts.cards["main"].buttons["rename"].click()
        dialog = desk.window.findChild(RenameDialog)
        assert dialog is not None
        assert not dialog.submit_button.isEnabled()
        dialog.line.setText("hall")
        dialog.submit_button.click()
        assert desk.runtime.safekeeping.writes("rename_account") == [("main", "hall")]

    def test_without_an_account_there_is_a_way(self, desk: Desk, qtbot: QtBot) -> None:
        desk.runtime.desk.shown = data.empty()
        desk.controller.reload()
        accounts = desk.page.accounts
        assert not accounts.empty.isHidden()
        assert accounts.more.isHidden()
        with qtbot.waitSignal(accounts.connect_requested):
            accounts.empty.button.click()

    def test_signed_out_needs_no_signing_out(self, desk: Desk) -> None:
        desk.runtime.settings.kept = program(sign_ins={"main": SignIn(False)})
        desk.window.show_page("dashboard")
        desk.window.show_page("settings")
        assert not desk.page.accounts.cards["main"].buttons["disconnect"].isEnabled()


class TestCopies:
    def test_a_copy_is_made(self, desk: Desk) -> None:
        desk.page.open_place("copies")
        desk.page.copies.make.click()
        assert "Copied to" in desk.page.copies.made.text
        desk.page.copies.copy_to_requested.emit("/media/stick/copy.sqlite3")
        assert desk.runtime.safekeeping.writes("back_up_to") == [("/media/stick/copy.sqlite3",)]

    def test_a_copy_is_compared_then_put_back(self, desk: Desk) -> None:
        copies = desk.page.copies
        desk.page.open_place("copies")
        assert not copies.put_back.isEnabled()
        copies.table.selectRow(1)
        copies.put_back.click()
        assert not desk.dialog.confirm.isEnabled()
        assert not desk.runtime.restoring.asked
        desk.decide()
        assert desk.runtime.restoring.writes("put_back") == [(DIFFERENCE.file,)]
        assert "180 bookings are back." in copies.outcome.text
        assert "“main” has to sign in again." in copies.outcome.text

    def test_a_refusal_is_a_failure_card(self, desk: Desk) -> None:
        desk.runtime.restoring.failure = StorageFailed("The copy is damaged.")
        desk.page.copies.compare_requested.emit("/x.sqlite3")
        desk.decide()
        assert desk.page.copies.outcome.text == "The copy is damaged."
        assert desk.page.copies.make.isEnabled()
        desk.runtime.safekeeping.failure = InvalidInput("Not a copy.")
        desk.page.copies.compare_requested.emit("/x.txt")
        assert "Not a copy." in desk.page.copies.outcome.text

    def test_another_installation_means_opening_anew(self) -> None:
        said = safekeeping.put_back_words(PutBack(3, "", (), (), same_installation=False))
        assert said[-1] == "Close gcaldesk now and open it again."

    def test_no_copy_yet(self, desk: Desk) -> None:
        desk.runtime.settings.kept = program(copies=())
        desk.window.show_page("dashboard")
        desk.window.show_page("settings")
        assert desk.page.copies.place.is_empty


class TestFiles:
    def test_a_set_up_is_told_then_taken_in(self, desk: Desk) -> None:
        files = desk.page.files
        files.setup_out.emit("/tmp/set-up.json")  # noqa: S108
        assert "The set-up of 1 account is in" in files.setup_outcome.text
        files.setup_in.emit("/tmp/set-up.json")  # noqa: S108
        assert desk.dialog.decision.lines == ("A mapping of Room A would be made.",)
        desk.decide(tick=False)
        asked = desk.runtime.safekeeping.writes("import_setup")
        assert [dry for _file, dry in asked] == [True, False]
        assert "To sign in: “main”." in files.setup_outcome.text

    def test_the_same_set_up_asks_nothing(self, desk: Desk) -> None:
        desk.runtime.safekeeping.taken = Taken((), (), stored=False)
        desk.page.files.setup_in.emit("/x.json")
        assert desk.page.files.setup_outcome.text == "Nothing differs from what is set up here."
        assert not desk.window.findChildren(DecisionDialog)

    def test_bookings_go_out(self, desk: Desk) -> None:
        desk.page.files.upcoming.setChecked(True)
        desk.page.files.save_bookings_to("/b.csv")
        assert desk.runtime.safekeeping.writes("export_bookings") == [("/b.csv", True)]
        assert desk.page.files.bookings_outcome.text == "214 bookings written to /b.csv."

    def test_bad_lines_are_left_out_knowingly(self, desk: Desk) -> None:
        desk.runtime.safekeeping.bad = (BadRow(4, "It has no end."),)
        desk.page.files.object.select("room-a")
        desk.page.files.take_bookings_from("/b.csv")
        assert "Line 4: It has no end." in desk.dialog.decision.lines
        assert desk.dialog.tick.text() == "Yes, leave that 1 line out"
        desk.decide()
        asked = desk.runtime.safekeeping.writes("import_bookings")
        assert asked[-1] == ("/b.csv", "room-a", True, False)
        assert desk.page.files.bookings_outcome.text == "3 bookings were made."

    def test_a_file_with_nothing_new_cannot_be_taken_in(self, desk: Desk) -> None:
        desk.runtime.safekeeping.made = ()
        desk.page.files.take_bookings_from("/b.csv")
        assert desk.dialog.confirm.isHidden()
