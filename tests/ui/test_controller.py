from dataclasses import dataclass

import pytest

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.errors import ConsentDenied, InvalidInput, Unreachable
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.views import Overview, PlanProgress
from gcaldesk.services.accounts import ConnectRequest
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.wizard import Step, Wizard
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime


@dataclass
class World:
    window: MainWindow
    runtime: FakeRuntime
    controller: Controller
    opened: list[str]

    @property
    def desk(self) -> FakeDesk:
        return self.runtime.desk

    @property
    def wizard(self) -> Wizard:
        wizard = self.controller._setup.wizard
        assert wizard is not None
        return wizard


def make_world(window: MainWindow, desk: FakeDesk) -> World:
    opened: list[str] = []
    runtime = FakeRuntime(desk)
    controller = Controller(window, runtime, opened.append)
    controller.start()
    return World(window, runtime, controller, opened)


@pytest.fixture
def world(window: MainWindow) -> World:
    return make_world(window, FakeDesk())


def test_start_shows_everything(world: World) -> None:
    assert world.window.header.sentence.startswith("Up to date")
    assert world.window.bookings.filters.statuses.count() == 8
    world.controller.stop()


def test_lists_are_read_when_their_page_opens(world: World) -> None:
    assert world.desk.pairs.writes("week") == []
    world.window.show_page("bookings")
    assert len(world.desk.pairs.writes("week")) == 1
    world.window.show_page("activity")
    assert world.window.activity.list.table.rows.rowCount() == 100


def test_asking_twice_while_reading_reads_once_more(world: World) -> None:
    world.runtime.tasks.held = True
    for _ in range(3):
        world.controller.reload()
    world.desk.shown = data.trouble()
    world.runtime.tasks.deliver()
    assert len(world.runtime.tasks._waiting) == 1
    world.runtime.tasks.deliver()
    assert world.window.sidebar.button("issues").count == 3


def test_engine_state_is_said_in_the_header(world: World) -> None:
    @dataclass(frozen=True)
    class State:
        phase: str = "syncing"
        account: str = "main"
        done: int = 12
        total: int = 40
        sentence: str = ""

    world.runtime.engine_state.emit(State())
    assert world.window.header.sentence == "Syncing · 12 of 40 · main"
    assert not world.window.header.sync_button.isEnabled()


def test_sync_switch_and_google_side(world: World) -> None:
    world.window.header.sync_button.click()
    assert world.runtime.rounds == 1
    world.window.header.switch.click()
    assert world.desk.writes("set_active") == [("main", False)]
    world.desk.shown = data.trouble()
    world.controller.reload()
    world.window.google_side_requested.emit()
    assert world.opened == ["http://127.0.0.1:8080/"]


def test_a_switch_that_fails_goes_back_and_says_why(world: World) -> None:
    world.desk.failure = InvalidInput("There is no such account.")
    world.window.header.switch.click()
    assert world.window.header.switch.isChecked()
    assert world.window.failure.isVisible()


def test_bookings_are_added_and_changed(world: World) -> None:
    page = world.window.bookings
    world.window.show_page("bookings")
    page.new.click()
    assert page.dialog is not None
    page.dialog.title.setText("Chess")
    world.desk.failure = InvalidInput("The room is taken.")
    page.dialog.submit_button.click()
    assert page.dialog.failure.isVisible()
    world.desk.failure = None
    page.dialog.submit_button.click()
    assert page.panel.number.text() == "booking 1037"
    page.booking_changed.emit(BookingId(1038), {"title": "x"})
    assert world.desk.writes("change_booking") == [(BookingId(1038), {"title": "x"})]


def test_preview(world: World) -> None:
    world.window.header.preview_button.click()
    dialog = world.controller._preview
    assert dialog is not None
    assert dialog.plan.table.rows.rowCount() == 4
    world.desk.failure = Unreachable("Google does not answer.")
    world.window.preview_requested.emit("main")
    assert dialog.plan.failure.isVisible()
    dialog.reject()
    assert world.controller._preview is None


def test_a_preview_says_how_far_it_is_and_can_be_stopped(world: World) -> None:
    world.runtime.tasks.held = True
    world.window.header.preview_button.click()
    dialog = world.controller._preview
    assert dialog is not None
    world.controller._plan.progressed.emit(PlanProgress("Rooms", 1, 6, 3214))
    progress = dialog.plan.progress
    assert progress.text.text() == "Calendar 2 of 6 · “Rooms” · 3\u202f214 events read"
    assert (progress.bar.value(), progress.bar.maximum()) == (1, 6)
    progress.cancel.click()
    assert progress.text.text() == "Stopping…"
    world.controller._plan.progressed.emit(PlanProgress("Rooms", 1, 6, 4000))
    assert progress.text.text() == "Stopping…"
    world.runtime.tasks.deliver()
    assert progress.isHidden()
    assert dialog.plan.place.empty.words.startswith("Not read to its end You stopped")
    assert not dialog.sync.isEnabled()

    dialog.again.click()
    assert dialog.again.isHidden()
    world.runtime.tasks.deliver()
    assert dialog.plan.table.rows.rowCount() == 4

    # closing gives it up: what comes then is shown nowhere
    dialog.again_requested.emit()
    dialog.reject()
    world.runtime.tasks.deliver()
    assert world.controller._preview is None


def test_failures_of_lists_stand_on_their_page(world: World) -> None:
    world.window.show_page("activity")
    world.desk.log.failure = InvalidInput("The journal cannot be read.")
    world.window.activity.filters.levels.select("error")
    assert world.window.activity.failure.isVisible()


def connect(world: World) -> Wizard:
    found, world.desk.shown = world.desk.shown, data.empty()
    world.controller.reload()
    world.window.connect_requested.emit()
    wizard = world.wizard
    wizard.next.click()
    wizard.client.client_id.setText("1.apps.googleusercontent.com")
    wizard.client.secret.setText("s")
    wizard.next.click()
    world.desk.shown = found
    wizard.signin.start.click()
    return wizard


def test_the_whole_way_from_client_to_first_sync(world: World) -> None:
    world.desk.shown = data.overview(mappings=())
    wizard = connect(world)
    assert world.opened == ["http://google.example/consent"]
    request, environment, given_up = world.runtime.setup.writes("connect")[0]
    assert isinstance(request, ConnectRequest)
    assert (request.client_secret, environment, given_up) == ("s", Environment.TEST, False)
    wizard.next.click()
    assert wizard.step is Step.CALENDARS
    wizard.next.click()
    assert len(world.desk.writes("set_mapping")) == 8
    assert wizard.step.value == Step.RULES
    wizard.next.click()
    assert world.desk.writes("set_rules")[0][0] == "main"
    assert wizard.plan.table.rows.rowCount() == 4
    wizard.next.click()
    assert world.desk.writes("set_active")[-1] == ("main", True)
    assert world.runtime.rounds == 1
    assert wizard.step.value == Step.DONE
    wizard.done_step.push.click()
    assert world.window.page == "settings"
    assert world.controller._setup.wizard is None


def test_denial_is_shown_and_a_second_attempt_works(world: World) -> None:
    world.runtime.setup.failure = ConsentDenied("Access was not allowed.")
    wizard = connect(world)
    assert wizard.signin.failure.isVisible()
    world.runtime.setup.failure = None
    wizard.signin.start.click()
    assert wizard.next.isEnabled()
    wizard.next.click()
    world.desk.failure = InvalidInput("The calendar is gone.")
    wizard.calendars._rows["meeting"][0].select(data.ROOMS.id)
    wizard.next.click()
    assert wizard.failure.isVisible()
    wizard.reject()


def test_an_attempt_that_was_given_up_opens_no_browser(world: World) -> None:
    world.runtime.tasks.held = True
    wizard = connect(world)
    wizard.signin.cancel.click()
    world.runtime.tasks.deliver()
    assert world.opened == []
    assert world.runtime.setup.writes("connect")[0][2] is True
    wizard.link_requested.emit("http://console.example/")
    assert world.opened == ["http://console.example/"]


def test_one_wizard_at_a_time(world: World) -> None:
    world.window.connect_requested.emit()
    first = world.wizard
    world.window.connect_requested.emit()
    assert world.wizard is first
    world.controller.stop()


def test_signing_in_again(window: MainWindow) -> None:
    desk = FakeDesk()
    lost = data.account_view(state=AccountState.SIGNED_OUT)
    desk.shown = data.overview(accounts=(lost,), issues=(data.signed_out(),))
    world = make_world(window, desk)
    window.reconnect_requested.emit("main")
    world.wizard.signin.start.click()
    assert world.runtime.setup.writes("reconnect")[0][0] == "main"
    assert world.wizard.next.isEnabled()
    world.wizard.reject()


def test_broken_overview_is_said_and_tried_again(window: MainWindow) -> None:
    class Broken(FakeDesk):
        def overview(self) -> Overview:
            raise InvalidInput("The database cannot be read.")

    world = make_world(window, Broken())
    assert window.failure.isVisible()
    assert window.header.sentence == "Opening your bookings…"
    world.runtime.data_changed.emit(None)
    assert window.failure.failure is not None
