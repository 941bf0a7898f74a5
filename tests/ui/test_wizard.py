import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import SCOPE_READ, Direction
from gcaldesk.domain.errors import ConsentDenied, InvalidInput
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.present.setup import ClientForm
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.wizard import Step, Wizard
from tests.ui import data
from tests.ui.test_pages import told
from tests.ui.test_window import nameless

CLIENT = '{"installed": {"client_id": "1.apps.googleusercontent.com", "client_secret": "s"}}'


@pytest.fixture
def wizard(theme: Theme) -> Iterator[Wizard]:
    assert not theme.dark
    made = Wizard()
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def at_client(wizard: Wizard) -> Wizard:
    wizard.next.click()
    assert wizard.step is Step.CLIENT
    return wizard


def signed_in(wizard: Wizard) -> None:
    wizard.show_account(data.account())
    wizard.show_overview(data.overview(mappings=()))
    wizard.open_step(Step.CALENDARS)


def test_the_client_is_asked_for(at_client: Wizard) -> None:
    wizard = at_client
    wizard.next.click()
    assert wizard.step is Step.CLIENT
    assert wizard.failure.isVisible()


def test_dropped_file_is_checked_at_once(at_client: Wizard, tmp_path: Path) -> None:
    wizard = at_client
    path = tmp_path / "client.json"
    path.write_text(CLIENT)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    wizard.client.zone.dropEvent(drop)
    assert wizard.client.zone.words.text().startswith("Desktop client")
    wizard.next.click()
    assert wizard.step is Step.SIGN_IN
    asked = told(wizard.sign_in_requested)
    wizard.signin.start.click()
    assert asked == [(ClientForm("main", client_json=CLIENT),)]


def test_wrong_files_are_named(at_client: Wizard, tmp_path: Path) -> None:
    wizard = at_client
    wizard.client.zone.take(str(tmp_path / "gone.json"))
    assert "cannot be read" in wizard.client.zone.words.text()
    large = tmp_path / "large.json"
    large.write_text("x" * 70_000)
    wizard.client.zone.take(str(large))
    assert "too large" in wizard.client.zone.words.text()
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    wizard.client.zone.take(str(bad))
    assert "not a JSON file" in wizard.client.zone.words.text()
    wizard.next.click()
    assert wizard.step is Step.CLIENT


def test_id_and_secret_do_as_well(at_client: Wizard) -> None:
    wizard = at_client
    wizard.client.client_id.setText("1.apps.googleusercontent.com")
    wizard.client.secret.setText("s")
    wizard.next.click()
    assert wizard.step is Step.SIGN_IN
    wizard.back.click()
    assert wizard.step.value == Step.CLIENT


def test_web_client_shows_the_address_to_register(at_client: Wizard) -> None:
    wizard = at_client
    row = wizard.client.redirect
    assert not row.edit.isVisible()
    row.kind.setCurrentIndex(1)
    assert row.edit.isVisible()
    row.copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:8765/callback"
    wizard.client.client_id.setText("1.apps.googleusercontent.com")
    wizard.client.secret.setText("s")
    assert wizard.form.web_redirect_uri == "http://127.0.0.1:8765/callback"


def test_web_client_file_brings_its_own_address(at_client: Wizard, tmp_path: Path) -> None:
    wizard = at_client
    path = tmp_path / "web.json"
    uri = "http://127.0.0.1:9999/back"
    client = {"client_id": "x", "client_secret": "y", "redirect_uris": [uri]}
    path.write_text(json.dumps({"web": client}))
    wizard.client.zone.take(str(path))
    assert wizard.form.web_redirect_uri == uri


def test_console_pages_are_linked(at_client: Wizard) -> None:
    wizard = at_client
    asked = told(wizard.link_requested)
    for row in wizard.client.guide.rows.values():
        row.open.click()
    assert len(asked) == len(wizard.client.guide.rows)
    assert all(str(link[0]).startswith("https://console.cloud.google.com/") for link in asked)


def test_waiting_for_the_browser_offers_three_ways(wizard: Wizard) -> None:
    wizard.open_step(Step.SIGN_IN)
    wizard.signin.start.click()
    assert wizard.waiting
    assert not wizard.signin.again.isEnabled()
    wizard.show_link("http://google.example/")
    links, cancels = told(wizard.link_requested), told(wizard.sign_in_cancelled)
    wizard.signin.again.click()
    assert links == [("http://google.example/",)]
    wizard.signin.copy.click()
    assert QGuiApplication.clipboard().text() == "http://google.example/"
    wizard.signin.cancel.click()
    assert len(cancels) == 1
    assert not wizard.next.isEnabled()


def test_closing_while_waiting_gives_up(wizard: Wizard) -> None:
    wizard.open_step(Step.SIGN_IN)
    wizard.signin.start.click()
    cancels = told(wizard.sign_in_cancelled)
    wizard.reject()
    assert len(cancels) == 1


def test_denial_can_be_tried_again(wizard: Wizard) -> None:
    wizard.open_step(Step.SIGN_IN)
    wizard.show_sign_in_error(ConsentDenied("Access was not allowed.", hint="Try again."))
    assert wizard.signin.failure.isVisible()
    assert wizard.signin.start.text() == "&Try again"
    assert not wizard.next.isEnabled()


def test_partial_consent_is_named(wizard: Wizard) -> None:
    wizard.open_step(Step.SIGN_IN)
    wizard.show_account(data.account(granted_scopes=(SCOPE_READ,)))
    failure = wizard.signin.failure.failure
    assert failure is not None
    assert "edit events" in failure.title
    assert not wizard.next.isEnabled()


def test_personal_account_is_warned_about(wizard: Wizard) -> None:
    wizard.open_step(Step.SIGN_IN)
    wizard.show_account(data.account(email="somebody@gmail.com"))
    assert wizard.signin.warning.isVisible()
    assert wizard.next.isEnabled()


def test_calendars_are_guessed_by_name_and_by_the_main_one(wizard: Wizard) -> None:
    signed_in(wizard)
    asked = told(wizard.mappings_chosen)
    wizard.next.click()
    found = {form.object_code: form for form in asked[0][0]}  # type: ignore[attr-defined]
    assert found["studio"] == MappingForm("main", "studio", data.STUDIO.id, Direction.BOTH)
    assert found["*"] == MappingForm("main", "*", data.PRIMARY.id, Direction.BOTH)
    assert found["room-a"].calendar_id == data.ROOMS.id
    assert found["piano"].calendar_id == data.PIANO.id
    assert "van" not in found
    whys = {code: label.text() for code, label in wizard.calendars._whys.items()}
    assert (whys["studio"], whys["van"]) == ("same name", "")
    assert "check" in whys["room-a"]
    assert not wizard.next.isEnabled()
    wizard.show_saved()
    assert wizard.step.value == Step.RULES


def test_unusable_choice_is_refused_beside_it(wizard: Wizard) -> None:
    signed_in(wizard)
    calendar, direction = wizard.calendars._rows["van"]
    calendar.select(data.FLEET.id)
    assert "only read" in wizard.calendars.note.text()
    assert not wizard.next.isEnabled()
    direction.select(Direction.IN)
    assert wizard.next.isEnabled()
    for picker, _ in wizard.calendars._rows.values():
        picker.select("")
    assert "at least one" in wizard.calendars.note.text()


def test_failure_keeps_the_step(wizard: Wizard) -> None:
    signed_in(wizard)
    wizard.next.click()
    wizard.show_error(InvalidInput("The calendar is gone."))
    assert wizard.failure.isVisible()
    assert wizard.next.isEnabled()


def test_rules_are_one_of_three(wizard: Wizard) -> None:
    signed_in(wizard)
    wizard.open_step(Step.RULES)
    asked = told(wizard.rules_chosen)
    wizard.rules.button(2).click()
    wizard.next.click()
    assert asked[0][0] == "main"
    assert asked[0][1]["import_external_events"] == "on"  # type: ignore[index]


def test_first_plan_is_read_before_anything_starts(wizard: Wizard) -> None:
    signed_in(wizard)
    wanted, chosen = told(wizard.preview_wanted), told(wizard.activation_chosen)
    wizard.open_step(Step.FIRST_SYNC)
    assert wanted == [("main",)]
    wizard.show_plan(data.plan())
    assert wizard.focusWidget() is wizard.next  # and not what leads back
    wizard.next.click()
    assert chosen == [("main", True)]
    assert not wizard.next.isEnabled()
    wizard.show_activated()
    assert wizard.step.value == Step.DONE
    wanted_pages = told(wizard.page_requested)
    wizard.done_step.checklists.click()
    assert wanted_pages == [("checklists",)]
    assert not wizard.isVisible()


def test_staying_inactive_is_a_choice(wizard: Wizard) -> None:
    signed_in(wizard)
    wizard.open_step(Step.FIRST_SYNC)
    assert not wizard.next.isEnabled()
    wizard.show_error(InvalidInput("Google does not answer."))
    assert wizard.plan.failure.isVisible()
    assert wizard.next.text() == "&Try again"
    again = told(wizard.preview_wanted)
    wizard.next.click()
    assert again == [("main",)]
    wizard.show_plan(data.plan())
    assert wizard.next.text() == "&Activate and sync"
    chosen = told(wizard.activation_chosen)
    assert wizard.later.text() == "&Stay inactive for now"
    wizard.later.click()
    assert chosen == [("main", False)]


def test_signing_in_again_is_one_step(qtbot: QtBot, theme: Theme) -> None:
    assert not theme.dark
    wizard = Wizard(reconnect="main")
    qtbot.addWidget(wizard)
    wizard.show()
    asked = told(wizard.sign_in_requested)
    wizard.signin.start.click()
    assert asked == [(ClientForm("main"),)]
    wizard.show_account(data.account())
    assert wizard.next.text() == "&Done"
    wizard.next.click()
    assert not wizard.isVisible()


@pytest.mark.parametrize("step", Step)
def test_every_control_has_a_name(wizard: Wizard, step: Step) -> None:
    signed_in(wizard)
    wizard.open_step(step)
    assert nameless(wizard) == []
