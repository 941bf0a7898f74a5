from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.channel import Channel, ChannelState, ListenerState
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import LISTS, Checklist, Environment, Item, Proof, Tick
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import ChannelId
from gcaldesk.domain.rules import Rules
from gcaldesk.services.proofs import Findings, prove
from gcaldesk.ui.checklist_pdf import html
from gcaldesk.ui.checklist_row import ChecklistRow
from gcaldesk.ui.checklists import ChecklistsPage
from gcaldesk.ui.checklists_controller import ChecklistsController
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present import checklists as words
from gcaldesk.ui.present.checklist_texts import EVIDENCE, TEXTS
from gcaldesk.ui.present.checklists import Standing
from tests.ui import data, fakes_setup
from tests.ui.fakes import FakeRuntime
from tests.ui.fakes_setup import FakeSetup
from tests.ui.test_pages import told
from tests.ui.test_window import nameless

TEST, PRODUCTION = Environment


def check(key: str, *, ok: bool | None = True, subject: str = "main") -> Check:
    return Check(f"{key}:{subject}", key, ok, f"{key} said {ok}.", "")


KEYS = (
    "client",
    "scopes",
    "sign_in",
    "consent_age",
    "api",
    "calendars",
    "mapping",
    "rules",
    "fresh",
    "channels",
    "waiting",
)
ALL_WELL = (
    *(check(key) for key in KEYS),
    Check("engine", "", True, "", ""),
    Check("listener", "", True, "", ""),
)


def findings(*changed: Check, **changes: object) -> Findings:
    view = replace(data.account_view(), environment="production")
    listener = ListenerState("on", "https://hooks.example.org/x")
    channel = Channel(
        ChannelId("c"),
        view.account.id,
        data.ROOMS.id,
        "r",
        "t",
        "https://hooks.example.org/x",
        ChannelState.ACTIVE,
        data.NOW,
        data.NOW + timedelta(days=6),
    )
    ids = {one.id for one in changed}
    made = Findings(
        data.overview(
            accounts=(view,),
            listener=listener,
            channels=(channel,),
            running_since=data.NOW,
        ),
        view,
        (*(one for one in ALL_WELL if one.id not in ids), *changed),
        Checklist("main", PRODUCTION),
        in_this_process=True,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def proof(item: Item, found: Findings) -> Proof:
    return prove(found, [item])[item]


def account_with(**changes: object) -> Findings:
    view = replace(data.account_view(**changes), environment="production")
    return findings(view=view)


def test_every_item_has_words_and_every_proof_a_sentence() -> None:
    items = {item for rows in LISTS.values() for item in rows}
    assert items == set(Item) == set(TEXTS)
    found = findings()
    for item, one in prove(found, items).items():
        assert one.words in EVIDENCE, item
        assert "…" not in words.evidence_words(one, data.NOW), (item, one)


def test_all_well_proves_all_that_a_program_can_know() -> None:
    proofs = prove(findings(), Item)
    assert {item for item, one in proofs.items() if one.ok is not True} == {
        Item.OWN_ACCOUNT,
        Item.END_TO_END,
        Item.REAL_NAMES,
        Item.MAIL,
        Item.ROLLBACK,
    }


@pytest.mark.parametrize(
    ("item", "key"),
    [
        (Item.API, "api"),
        (Item.CONSENT, "scopes"),
        (Item.TEST_USER, "sign_in"),
        (Item.RENEWED, "sign_in"),
        (Item.CLIENT, "client"),
        (Item.REDIRECT, "client"),
        (Item.CONNECTED, "calendars"),
        (Item.MAPPING, "mapping"),
        (Item.RULES, "rules"),
        (Item.POLLING, "fresh"),
        (Item.CHANNELS, "channels"),
        (Item.OWN_CLIENT, "client"),
        (Item.PUBLISHED, "consent_age"),
        (Item.FIRST_SYNC, "waiting"),
    ],
)
def test_a_failed_check_fails_its_item(item: Item, key: str) -> None:
    found = proof(item, findings(check(key, ok=False)))
    assert found.ok is False
    if item is not Item.PUBLISHED:
        assert "said False" in words.evidence_words(found, data.NOW)


def test_other_accounts_do_not_count() -> None:
    assert proof(Item.API, findings(check("api", ok=False, subject="other"))).ok
    assert proof(Item.API, findings(check("api", ok=False, subject="main:rooms"))).ok is False


def test_push_is_not_needed_where_google_is_polled() -> None:
    off = findings(Check("listener", "", None, "", ""), check("channels", ok=None))
    for item in (Item.WEBHOOK, Item.REAL_WEBHOOK, Item.CHANNELS):
        assert not proof(item, off).needed
    broken = findings(Check("listener", "", False, "502", ""))
    assert proof(Item.REAL_WEBHOOK, broken).ok is False


def test_a_tunnel_is_no_address_for_production() -> None:
    found = findings()
    tunnel = ListenerState("on", "https://a-b-c.trycloudflare.com/x")
    found = replace(found, overview=replace(found.overview, listener=tunnel))
    assert proof(Item.REAL_WEBHOOK, found).words == "tunnel"
    assert proof(Item.WEBHOOK, found).ok
    expired = findings(Check("certificate", "", False, "Expired.", ""))
    assert proof(Item.REAL_WEBHOOK, expired).ok is False


def test_what_is_not_for_production_is_named() -> None:
    found = findings()
    client = data.CLIENT.client_id
    assert proof(Item.OWN_CLIENT, found).words == "own_client"
    shared = replace(found, test_clients=frozenset({client}))
    assert proof(Item.OWN_CLIENT, shared).words == "shared_client"
    marked = replace(found, kept=Checklist("main", TEST))
    assert proof(Item.OWN_CLIENT, marked).words == "marked_test"
    rows = list(data.mappings())
    rows[0] = replace(rows[0], object_name="Test room")
    named = replace(found, overview=replace(found.overview, mappings=tuple(rows)))
    assert proof(Item.REAL_NAMES, named).words == "test_names"
    bare = replace(found, overview=replace(found.overview, mappings=()))
    assert proof(Item.REAL_NAMES, bare).ok is False
    assert proof(Item.OWN_ACCOUNT, account_with(email="a@gmail.com")).ok is False


def test_what_does_not_run_is_named() -> None:
    assert proof(Item.POLLING, account_with(active=False)).words == "inactive"
    assert proof(Item.RULES, account_with(active=False)).words == "inactive"
    assert proof(Item.ROLLBACK, account_with(active=False)).words == "rollback_now"
    assert proof(Item.POLLING, account_with(last_sync_at=None)).words == "never_synced"
    assert proof(Item.FIRST_SYNC, account_with(last_sync_at=None)).words == "never_synced"
    found = findings()
    asleep = replace(found, overview=replace(found.overview, running_since=None))
    assert proof(Item.WORKER, asleep).ok is False
    polled = replace(found, view=replace(found.view, next_sync_at=None))
    assert proof(Item.POLLING, polled).words == "polled"
    assert proof(Item.RESTARTED, replace(found, in_this_process=False)).ok is None
    mailed = account_with(rules=replace(Rules(), problem_email="desk@example.org"))
    assert proof(Item.MAIL, mailed).words == "mail"
    silent = replace(mailed, overview=replace(mailed.overview, mail_problem="It bounced."))
    assert proof(Item.MAIL, silent).ok is False


def test_clients_and_projects_are_told_apart() -> None:
    web = replace(
        data.CLIENT,
        client_id="41883920-ab.apps.googleusercontent.com",
        kind="web",
        redirect_uri="x",
    )
    found = account_with(client=web)
    assert proof(Item.PROJECT, found).values == {"number": "41883920"}
    assert proof(Item.REDIRECT, found).words == "redirect_web"
    assert proof(Item.CLIENT, found).words == "client_web"
    unasked = findings(check("api", ok=None))
    assert proof(Item.PROJECT, unasked).words == "not_yet"
    rows = tuple(row for row in data.mappings() if row.object_code != "*")
    without = replace(findings(), overview=replace(findings().overview, mappings=rows))
    assert proof(Item.MAPPING, without).words == "mapped"
    early = findings(check("consent_age", ok=None))
    assert proof(Item.PUBLISHED, early).words == "cannot_tell"


def test_progress_leaves_out_what_is_not_needed() -> None:
    text = words.list_text(fakes_setup.checklist(), PRODUCTION, data.NOW)
    assert text.heading == "11 of 14 ready for production"
    assert "1 not needed" in text.detail
    by_item = {row.item: row for row in text.rows}
    assert by_item[Item.ROLLBACK].standing is Standing.TICKED
    assert by_item[Item.ROLLBACK].when == "Front desk · Wed 18 Nov"
    assert by_item[Item.PUBLISHED].when == "tick by hand"


def test_a_consent_that_ended_beats_a_tick() -> None:
    ended = {Item.PUBLISHED: Proof(False, "testing", {"at": data.NOW.isoformat()})}
    ticks = {Item.PUBLISHED: Tick("Front desk", "2026-11-18")}
    text = words.list_text(Checklist("main", TEST, ended, None, ticks), PRODUCTION, data.NOW)
    assert text.rows[2].standing is Standing.FAILED


@dataclass
class World:
    window: MainWindow
    runtime: FakeRuntime
    controller: Controller
    opened: list[str]

    @property
    def page(self) -> ChecklistsPage:
        return self.window.checklists

    @property
    def setup(self) -> FakeSetup:
        return self.runtime.setup

    def row(self, item: Item, environment: Environment = TEST) -> ChecklistRow:
        return self.page.rows[environment][item]


@pytest.fixture
def world(window: MainWindow) -> World:
    opened: list[str] = []
    runtime = FakeRuntime()
    controller = Controller(window, runtime, opened.append)
    controller.start()
    window.show_page("checklists")
    return World(window, runtime, controller, opened)


def test_before_verifying_nothing_is_claimed(world: World) -> None:
    assert world.page.heading.text() == "0 of 15 ready for testing"
    assert world.row(Item.API).evidence.text() == "Not looked at yet."
    assert world.page.verify.isEnabled()


def test_verify_all_proves_what_can_be_proved(world: World) -> None:
    world.page.verify.click()
    assert world.setup.writes("verify") == [("main",)]
    assert world.page.heading.text() == "12 of 15 ready for testing"
    assert world.row(Item.WEBHOOK).how.text() == "Fix…"
    assert not world.page.progress.isVisible()
    world.page._names[PRODUCTION].click()
    assert world.page.heading.text().startswith("11 of 14")


def test_a_tick_needs_a_name_and_a_day(world: World) -> None:
    row = world.row(Item.OWN_ACCOUNT)
    row.box.click()
    assert row.is_open
    assert not row.box.isChecked()
    assert not row.word.give.isEnabled()
    QTest.keyClicks(row.word.by, "Front desk")
    row.word.give.click()
    ((_, item, tick),) = world.setup.writes("tick")
    assert item is Item.OWN_ACCOUNT
    assert isinstance(tick, Tick)
    assert tick.by == "Front desk"
    assert row.box.isChecked()
    row.box.click()
    assert world.setup.writes("tick")[-1] == ("main", Item.OWN_ACCOUNT, None)
    assert not row.box.isChecked()
    row.word.take_back.click()
    assert len(world.setup.writes("tick")) == 3


def test_the_test_shows_its_steps_and_what_came_of_it(world: World) -> None:
    world.page.test.click()
    row = world.row(Item.END_TO_END)
    assert row.is_open
    assert "It becomes an event in Google" in row.steps.text()
    assert "3 steps came out well" in row.evidence.text()


def test_what_runs_can_be_stopped(world: World) -> None:
    world.runtime.tasks.held = True
    world.page.verify.click()
    assert world.page.progress.isVisible()
    assert not world.page.test.isEnabled()
    world.page.progress.cancel.click()
    assert not world.page.progress.cancel.isEnabled()
    world.runtime.tasks.deliver()
    assert world.page.test.isEnabled()
    assert world.page.failure.failure is None
    assert world.page.heading.text().startswith("0 of 15")


def test_a_failure_stands_on_the_page(world: World) -> None:
    world.setup.failure = InvalidInput("Nothing is mapped.")
    world.page.test.click()
    assert world.page.failure.failure is not None
    assert world.page.test.isEnabled()


def test_rows_lead_to_their_cure(world: World) -> None:
    asked = told(world.window.reconnect_requested)
    world.row(Item.RENEWED, PRODUCTION).lead.click()
    assert asked == [("main",)]
    world.row(Item.API).link.click()
    assert world.opened[-1].startswith("https://console.cloud.google.com/apis/library/calendar")
    world.row(Item.END_TO_END).lead.click()
    assert len(world.setup.writes("try_out")) == 1
    assert world.row(Item.RULES).lead.isHidden() == ("rules" not in world.window.pages)
    world.row(Item.MAPPING).lead.click()
    assert world.window.page == "mappings"


def test_an_account_is_marked_for_production_and_back(world: World) -> None:
    world.page._names[PRODUCTION].click()
    lead = world.row(Item.OWN_CLIENT, PRODUCTION).lead
    assert lead.text() == "Mark as PRODUCTION"
    lead.click()
    assert world.setup.writes("set_environment") == [("main", PRODUCTION)]
    assert lead.text() == "Mark as TEST"
    lead.click()
    assert world.setup.writes("set_environment")[-1] == ("main", TEST)


def test_without_an_account_the_page_leads_to_the_set_up(window: MainWindow) -> None:
    asked = told(window.connect_requested)
    window.show_overview(data.empty())
    window.show_page("checklists")
    assert window.checklists.place.is_empty
    assert not window.checklists.verify.isEnabled()
    window.checklists.place.empty.button.click()
    assert len(asked) == 1
    assert window.checklists.report() is None


def test_the_badge_and_the_list_follow_the_account(window: MainWindow) -> None:
    view = replace(data.account_view(state=AccountState.CONNECTED), environment="production")
    window.show_overview(data.overview(accounts=(view,)))
    assert window.header._badge.text() == "PRODUCTION"
    assert window.checklists.environment is PRODUCTION
    window.show_overview(data.overview(accounts=(replace(view, environment="test"),)))
    assert window.header._badge.text() == "TEST"


def test_the_list_is_written_as_markdown_and_pdf(world: World, tmp_path: Path) -> None:
    world.page.test.click()
    controller = world.controller._checklists
    controller.export_to(str(tmp_path / "list.md"))
    text = (tmp_path / "list.md").read_text("utf-8")
    assert text.startswith("# Google Calendar: checklist Test")
    assert "| ✗ Failed | Google can reach the listener |" in text
    assert "## Left to do" in text
    assert "## The last end-to-end test" in text
    assert "list.md" in world.page.notice.text()
    controller.export_to(str(tmp_path / "list.pdf"))
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    controller.export_to(str(tmp_path / "missing" / "list.pdf"))
    assert world.page.failure.failure is not None


def test_the_report_escapes_what_people_typed() -> None:
    kept = fakes_setup.checklist(ticks={Item.ROLLBACK: Tick("<b>|x", "2026-11-18")})
    text = words.list_text(kept, PRODUCTION, data.NOW)
    found = words.report(kept, text, "admin@example.org", data.NOW)
    assert "&lt;b&gt;|x" in html(found)
    assert "<b>\\|x" in words.markdown(found)


def test_export_asks_where(world: World) -> None:
    world.page.export.menu().actions()[0].trigger()
    dialog = world.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("checklist-main-test.pdf")
    dialog.reject()
    assert isinstance(world.controller._checklists, ChecklistsController)


def test_every_control_has_a_name_and_the_list_works_by_keyboard(world: World) -> None:
    world.page.verify.click()
    for row in world.page.rows[TEST].values():
        row.open()
    assert nameless(world.page) == []
    button = world.row(Item.API).how
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not world.row(Item.API).is_open
