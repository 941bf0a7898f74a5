import json
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings, resource
from gcaldesk.domain.checklist import Environment, Item
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.shell import Shell, ShellParts
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.wizard import Step
from gcaldesk.ui.wizard_signin import SignIn

WAIT = 15_000
HOUR = timedelta(hours=1)


@dataclass
class Live:
    window: MainWindow
    controller: Controller
    supervisor: Supervisor
    sandbox: SandboxServer
    theme: Theme


def visit(url: str) -> None:
    """Be the browser: open the address and follow it to the end."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 (loopback)
        answer.read()


def browse(url: str) -> None:
    threading.Thread(target=visit, args=(url,), daemon=True).start()


@pytest.fixture
def live(window: MainWindow, theme: Theme, tmp_path: Path) -> Iterator[Live]:
    seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
    with SandboxServer(port=0, seed=seed, auto_consent=True) as sandbox:
        settings = Settings(google_api_root=sandbox.api_root, secrets="file")
        services: Services = build(settings, AppPaths(tmp_path))
        supervisor = Supervisor(services)
        controller = Controller(window, supervisor, browse)
        controller.start()
        supervisor.start()
        yield Live(window, controller, supervisor, sandbox, theme)
        controller.stop()
        supervisor.stop()
        services.store.close()


def control(sandbox: SandboxServer, name: str, body: object = None) -> Any:
    """Use the sandbox's controls, as somebody at Google's side."""
    request = urllib.request.Request(  # noqa: S310 (loopback)
        f"{sandbox.url}/__sandbox__/{name}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 (loopback)
        return json.loads(answer.read() or b"null")


def events(sandbox: SandboxServer, word: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the living events that have a word in their title, each with its calendar."""
    return [
        (calendar["id"], event)
        for calendar in control(sandbox, "state")["calendars"]
        for event in calendar["events"]
        if event["status"] != "cancelled" and word in event.get("summary", "")
    ]


def begins(sandbox: SandboxServer, word: str) -> datetime:
    """Return when the one event with a word in its title begins."""
    ((_, event),) = events(sandbox, word)
    return datetime.fromisoformat(event["start"]["dateTime"])


def move(sandbox: SandboxServer, word: str, hours: int) -> None:
    """Move an event in Google, as a person does there."""
    ((calendar, event),) = events(sandbox, word)
    body = {
        edge: event[edge]
        | {"dateTime": (datetime.fromisoformat(event[edge]["dateTime"]) + hours * HOUR).isoformat()}
        for edge in ("start", "end")
    }
    control(sandbox, "edit", {"calendar": calendar, "op": "patch", "id": event["id"], "body": body})


def set_up(live: Live, qtbot: QtBot) -> None:
    """Go through the wizard with one object, until all is up to date."""
    window = live.window
    qtbot.waitUntil(lambda: "Not connected" in window.header.sentence, timeout=WAIT)
    window.mappings.object_requested.emit("room-a", "Room A", "Europe/Amsterdam")

    window.dashboard.place.empty.button.click()
    wizard = live.controller._setup.wizard
    assert wizard is not None
    wizard.next.click()
    wizard.client.zone.read.emit(json.dumps(live.sandbox.client_secrets()))
    wizard.next.click()
    wizard.signin.start.click()
    qtbot.waitUntil(wizard.next.isEnabled, timeout=WAIT)
    wizard.next.click()
    qtbot.waitUntil(lambda: "room-a" in wizard.calendars._rows, timeout=WAIT)
    calendar = wizard.calendars._rows["room-a"][0]
    calendar.setCurrentIndex(calendar.findText("Rooms"))
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step is Step.RULES, timeout=WAIT)
    wizard.rules.button(1).click()  # events may be moved in Google
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step is Step.FIRST_SYNC, timeout=WAIT)
    qtbot.waitUntil(lambda: not wizard.plan.progress.isVisible(), timeout=WAIT)
    assert wizard.plan.failure.failure is None
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step is Step.DONE, timeout=WAIT)
    wizard.next.click()
    qtbot.waitUntil(lambda: "Up to date" in window.header.sentence, timeout=WAIT)


def add_chess(live: Live, qtbot: QtBot) -> None:
    """Make a booking in the window, and sync until it stands in Google."""
    window = live.window
    window.show_page("bookings")
    window.bookings.open_new()
    assert window.bookings.dialog is not None
    window.bookings.dialog.title.setText("Chess evening")
    window.bookings.dialog.submit_button.click()
    qtbot.waitUntil(lambda: window.bookings.panel.title.text() == "Chess evening", timeout=WAIT)
    window.header.sync_button.click()
    chip = window.bookings.panel.chip
    qtbot.waitUntil(lambda: chip.chip is not None and chip.chip.text == "Linked", timeout=WAIT)
    assert len(events(live.sandbox, "Chess evening")) == 1


def test_from_nothing_to_a_booking_that_stands_in_google(live: Live, qtbot: QtBot) -> None:
    set_up(live, qtbot)
    add_chess(live, qtbot)
    window = live.window
    page = window.checklists
    window.show_page("checklists")
    qtbot.waitUntil(page.verify.isEnabled, timeout=WAIT)
    page.verify.click()
    qtbot.waitUntil(page.verify.isEnabled, timeout=WAIT)
    assert page.failure.failure is None
    rows = page.rows[Environment.TEST]
    assert rows[Item.CONNECTED].evidence.text().startswith("Signed in as")
    page.test.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=WAIT)
    assert page.failure.failure is None
    assert "came out well" in rows[Item.END_TO_END].evidence.text()


def test_an_edit_in_google_a_conflict_a_pause_and_the_end(
    live: Live, qtbot: QtBot, tmp_path: Path
) -> None:
    window, sandbox = live.window, live.sandbox
    set_up(live, qtbot)
    add_chess(live, qtbot)
    panel = window.bookings.panel
    at_first, told = begins(sandbox, "Chess"), panel.when.text()

    move(sandbox, "Chess", 1)
    window.header.sync_button.click()
    qtbot.waitUntil(lambda: panel.when.text() != told, timeout=WAIT)

    move(sandbox, "Chess", 1)
    told = panel.when.text()
    panel.edit.click()
    dialog = window.bookings.dialog
    assert dialog is not None
    dialog.start.set_value(dialog.start.value + 3 * HOUR)
    dialog.submit_button.click()
    qtbot.waitUntil(lambda: panel.when.text() != told, timeout=WAIT)
    window.header.sync_button.click()
    qtbot.waitUntil(lambda: window.issues.list.rows.rowCount() > 0, timeout=WAIT)
    assert begins(sandbox, "Chess") == at_first + 2 * HOUR  # nothing before a person decides

    window.show_page("issues")
    window.issues.next_issue()
    conflict = window.issues.conflict
    qtbot.waitUntil(lambda: bool(conflict.cells), timeout=WAIT)
    conflict.keep_booking.click()
    conflict.apply.click()
    qtbot.waitUntil(lambda: window.issues.list.rows.rowCount() == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: begins(sandbox, "Chess") == at_first + 4 * HOUR, timeout=WAIT)

    window.show_page("bookings")
    shell = Shell(ShellParts(window, live.supervisor, Memory(tmp_path), live.theme, lambda: False))
    window.commands.run("pause.open")
    qtbot.waitUntil(lambda: "Paused" in window.header.sentence, timeout=WAIT)
    told = panel.when.text()
    move(sandbox, "Chess", 1)
    window.commands.run("resume")
    qtbot.waitUntil(lambda: panel.when.text() != told, timeout=WAIT)

    with qtbot.waitSignal(shell.quitting, timeout=WAIT):
        window.commands.run("quit")


def test_practising_needs_nothing_but_the_button(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    services = build(Settings(secrets="file"), AppPaths(tmp_path))
    supervisor = Supervisor(services)
    supervisor.playground._auto_consent = True
    controller = Controller(window, supervisor, browse)
    controller.start()
    supervisor.start()
    try:
        qtbot.waitUntil(lambda: "Not connected" in window.header.sentence, timeout=WAIT)
        window.dashboard.place.empty.button.click()
        wizard = controller._setup.wizard
        assert wizard is not None
        wizard.purpose.sandbox.click()
        qtbot.waitUntil(wizard.next.isEnabled, timeout=WAIT)
        qtbot.waitUntil(lambda: wizard.step is Step.SIGN_IN, timeout=WAIT)
        qtbot.waitUntil(lambda: wizard.signin.state is SignIn.DONE, timeout=WAIT)
        wizard.next.click()
        step = wizard.calendars
        qtbot.waitUntil(step.make.isVisible, timeout=WAIT)
        step.make.click()
        qtbot.waitUntil(lambda: "rooms" in step._rows, timeout=WAIT)
        assert step._rows["rooms"][0].currentText() == "Rooms"
        wizard.next.click()
        qtbot.waitUntil(lambda: wizard.step is Step.RULES, timeout=WAIT)
        wizard.next.click()
        qtbot.waitUntil(lambda: wizard.next.text() == "&Activate and sync", timeout=WAIT)
        qtbot.waitUntil(wizard.next.isEnabled, timeout=WAIT)
        assert wizard.plan.failure.failure is None
        wizard.reject()
        controller._setup.open_wizard()
        again = controller._setup.wizard
        assert again is not None
        assert again.step is Step.FIRST_SYNC
        again.reject()
    finally:
        controller.stop()
        supervisor.stop()
        services.store.close()
    assert supervisor.playground.server is None
