import json
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings, resource
from gcaldesk.domain.checklist import Environment, Item
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.wizard import Step

WAIT = 15_000


@dataclass
class Live:
    window: MainWindow
    controller: Controller
    supervisor: Supervisor
    sandbox: SandboxServer


def visit(url: str) -> None:
    """Be the browser: open the address and follow it to the end."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 (loopback)
        answer.read()


def browse(url: str) -> None:
    threading.Thread(target=visit, args=(url,), daemon=True).start()


@pytest.fixture
def live(window: MainWindow, tmp_path: Path) -> Iterator[Live]:
    seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
    with SandboxServer(port=0, seed=seed, auto_consent=True) as sandbox:
        settings = Settings(google_api_root=sandbox.api_root, secrets="file")
        services: Services = build(settings, AppPaths(tmp_path))
        supervisor = Supervisor(services)
        controller = Controller(window, supervisor, browse)
        controller.start()
        supervisor.start()
        yield Live(window, controller, supervisor, sandbox)
        controller.stop()
        supervisor.stop()
        services.store.close()


def test_from_nothing_to_a_booking_that_stands_in_google(live: Live, qtbot: QtBot) -> None:
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
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step is Step.FIRST_SYNC, timeout=WAIT)
    qtbot.waitUntil(lambda: not wizard.plan.progress.isVisible(), timeout=WAIT)
    assert wizard.plan.failure.failure is None
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.step is Step.DONE, timeout=WAIT)
    wizard.next.click()
    qtbot.waitUntil(lambda: "Up to date" in window.header.sentence, timeout=WAIT)

    window.show_page("bookings")
    window.bookings.open_new()
    assert window.bookings.dialog is not None
    window.bookings.dialog.title.setText("Chess evening")
    window.bookings.dialog.submit_button.click()
    qtbot.waitUntil(lambda: window.bookings.panel.title.text() == "Chess evening", timeout=WAIT)
    window.header.sync_button.click()
    chip = window.bookings.panel.chip
    qtbot.waitUntil(lambda: chip.chip is not None and chip.chip.text == "Linked", timeout=WAIT)
    with urllib.request.urlopen(  # noqa: S310 (loopback)
        f"{live.sandbox.url}/__sandbox__/state", timeout=10
    ) as answer:
        assert "Chess evening" in answer.read().decode()

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
