"""The page “Push & diagnostics”: what it says, what it asks for, and how checks run."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from gcaldesk.domain.channel import ListenerState
from gcaldesk.domain.check import Check
from gcaldesk.domain.errors import PushFailed, StorageFailed
from gcaldesk.services.push import Answer
from gcaldesk.services.push_page import PushPage
from gcaldesk.ui.bundle_dialog import BundleDialog
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present import push as words
from gcaldesk.ui.present.checks import Looked, check_groups, check_summary
from gcaldesk.ui.present.quota import quota
from gcaldesk.ui.push import PushDiagnosticsPage
from gcaldesk.ui.shades import Tone
from tests.ui import data, fakes_push
from tests.ui.fakes import FakeDesk, FakeRuntime
from tests.ui.fakes_push import FakePushDesk


@dataclass
class World:
    window: MainWindow
    runtime: FakeRuntime
    controller: Controller

    @property
    def page(self) -> PushDiagnosticsPage:
        return self.window.push

    @property
    def desk(self) -> FakePushDesk:
        return self.runtime.desk.push


@pytest.fixture
def world(window: MainWindow) -> World:
    runtime = FakeRuntime(FakeDesk())
    controller = Controller(window, runtime, str)
    controller.start()
    made = World(window, runtime, controller)
    window.show_page("push")
    return made


def show(world: World, page: PushPage) -> None:
    world.desk.shown = page
    world.controller._push.reload()


def test_spans_are_said_in_two_units_at_most() -> None:
    spans = [{"days": 6, "hours": 2}, {"hours": 3, "minutes": 5}, {"minutes": 4}, {"seconds": -1}]
    found = [words.left(timedelta(**span)) for span in spans]
    assert found == ["6 d 2 h", "3 h 5 min", "4 min", "ended"]


@pytest.mark.parametrize("state", ["off", "listening", "waiting", "on", "unreachable", "failed"])
def test_every_state_has_a_sign_and_a_sentence(state: str) -> None:
    page = replace(fakes_push.on(), listener=ListenerState(state))
    assert words.state_chip(page.listener).text
    assert words.summary(page).endswith(".")
    if state != "on":
        assert "every 5 min" in words.summary(page)


def test_the_bar_shows_what_is_left_of_a_channel() -> None:
    rows = words.channel_rows(fakes_push.on())
    bars = [row.cells[2].bar for row in rows]
    assert [round(bar.share, 2) if bar else None for bar in bars] == [0.87, 0.27, 0.57, 0.87, 0.12]
    assert [bar.tone for bar in bars if bar][1] is Tone.NEEDS
    assert rows[0].cells[4].words == "13:59 · no. 212"


def test_a_calendar_that_cannot_be_watched_is_listed_with_its_reason() -> None:
    row = words.channel_rows(fakes_push.trouble())[-1]
    assert row.cells[1].words == "Asked regularly"
    assert "does not offer push" in row.cells[4].words


def test_use_of_the_quota_counts_only_the_last_minute() -> None:
    last = data.runs()[-1]
    at_once = replace(last, started_at=data.NOW - timedelta(seconds=20), units=500)
    assert quota(data.overview()).minute == "0 of 570"
    busy = quota(data.overview(runs=(last, at_once)))
    assert (busy.minute, busy.tone) == ("500 of 570", Tone.NEEDS)


def test_checks_stand_under_headings_with_their_calendars() -> None:
    looked = [Looked(check, data.NOW) for check in fakes_push.checks()]
    groups = check_groups(looked, data.NOW)
    assert [group.title for group in groups] == ["This computer", "The service", "Account “main”"]
    titles = [line.title for group in groups for line in group.lines]
    assert "A mapped calendar can be written · Fleet (shared)" in titles
    assert check_summary(looked) == "2 failed · 26 are well"
    assert "not yet run" in check_summary([Looked(check) for check in fakes_push.checks()])


def test_push_that_is_off_says_that_polling_works(world: World) -> None:
    show(world, fakes_push.off())
    said = words.summary(fakes_push.off())
    assert said == "Push is off. Google is asked every 5 min; that works without push."
    assert world.page.channel_place.empty.words.startswith("No channel With push, Google tells")
    assert not world.page.endpoint.test.isEnabled()
    assert not world.page.renew.isEnabled()
    assert world.page.endpoint.set_up.isVisible()  # leads to its place in the settings


def test_the_test_from_outside_says_what_it_found(world: World) -> None:
    page, desk = world.page, world.desk
    page.endpoint.test.click()
    assert page.endpoint.result.text == "hooks.example.org leads here."
    desk.answer = Answer(ok=False, sentences=("Nothing answers.", "Start the tunnel."))
    page.endpoint.test.click()
    assert page.endpoint.result.text == "Nothing answers. Start the tunnel."
    desk.failure = PushFailed("No gcaldesk listens.", hint="Start one.")
    page.endpoint.test.click()
    assert page.endpoint.result.text == "No gcaldesk listens. Start one."
    assert page.endpoint.test.isEnabled()


def test_stopping_a_channel_asks_first(world: World) -> None:
    assert not world.page.stop.isEnabled()
    chosen = world.desk.shown.channels[0].channel.id
    world.page.channels.select(chosen)
    world.page.stop.click()
    dialog = world.page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert ("stop", chosen) not in world.desk.asked
    dialog.confirm_button.click()
    assert ("stop", chosen) in world.desk.asked


def test_renewing_is_for_the_account_of_the_chosen_channel(world: World) -> None:
    world.page.renew.click()
    world.page.channels.select(world.desk.shown.channels[0].channel.id)
    world.page.renew.click()
    assert [what for what in world.desk.asked if what[0] == "renew"] == [
        ("renew", ""),
        ("renew", "main"),
    ]
    world.desk.answer = Answer(ok=False, sentences=("Rooms was refused.",))
    world.page.renew.click()
    failure = world.page.failure.failure
    assert failure is not None
    assert failure.detail == "Rooms was refused."
    world.controller._push.reload()
    assert world.page.failure.failure is not None, "a refresh must not wipe what went wrong"


def test_waiting_work_is_tried_again_unless_a_person_decides(world: World) -> None:
    show(world, fakes_push.trouble())
    world.page.choose("waiting")
    refused, held = (view.key for view in world.desk.shown.waiting[:2])
    world.page.waiting.select(held)
    assert not world.page.retry.isEnabled()
    world.page.waiting.select(refused)
    world.page.retry.click()
    world.page.retry_all.click()
    assert world.desk.asked[-2:] == [("retry", [refused]), ("retry", None)]
    assert world.runtime.rounds == 2


def test_all_checks_run_one_after_the_other(world: World) -> None:
    world.page.run.click()
    assert world.page.parts.value == "checks"
    assert len(world.desk.asked) == len(fakes_push.checks())
    assert world.page.note.text() == "2 failed · 26 are well"
    assert "2 failed" in world.page.parts.button("checks").text()


def test_checks_can_be_cancelled_between_two(world: World) -> None:
    tasks = world.runtime.tasks
    tasks.held = True
    world.page.run.click()
    tasks.deliver()
    assert "1 of 29 looked at…" in world.page.note.text()
    assert world.page.run.text() == "C&ancel"
    world.page.run.click()
    tasks.deliver()
    tasks.deliver()
    assert world.page.run.text() == "Run &all checks"
    assert len(world.desk.asked) <= 2


def test_one_check_is_looked_at_by_its_own_button(world: World) -> None:
    world.page.choose("checks")
    world.page.checks.rows["disk_space"].again.click()
    assert world.desk.asked == [("examine_one", "disk_space")]
    assert "1 of 29 looked at" in world.page.note.text()


def test_a_check_that_is_gone_is_said(world: World) -> None:
    world.page.check_requested.emit("nothing")
    assert world.page.failure.failure is not None


def test_a_bundle_is_shown_before_it_is_written(world: World, tmp_path: Path) -> None:
    world.page.bundle.click()
    dialog = world.window.findChild(BundleDialog)
    assert isinstance(dialog, BundleDialog)
    assert dialog.text.toPlainText() == "About"
    dialog.files.setCurrentRow(1)
    assert dialog.text.toPlainText() == "Lines"
    file = tmp_path / "bundle.zip"
    dialog.take(str(file))
    assert "bundle.zip" in dialog.note.text()
    world.desk.failure = StorageFailed("The bundle cannot be written.")
    dialog.take(str(file))
    assert dialog.failure.failure is not None
    dialog.reject()
    assert world.controller._push._dialog is None


def test_lines_that_come_and_go_are_kept_once_found(world: World) -> None:
    shared = Check("issues", "Nothing waits for a person", ok=False, evidence="One.", cure="Look.")
    world.controller._push._looked["issues"] = Looked(shared, data.NOW)
    world.controller._push.reload()
    assert "issues" in world.page.checks.rows


def test_nothing_needs_a_wider_window_than_the_smallest(world: World) -> None:
    show(world, fakes_push.trouble())
    for part in ("channels", "waiting", "checks"):
        world.page.choose(part)
        assert world.page.minimumSizeHint().width() <= 960 - 208
