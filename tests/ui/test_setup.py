"""The wizard with its controller: the ways through it, back, out of it and in again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from gcaldesk.domain.account import SCOPE_EVENTS, SCOPE_READ, AccessRole, AccountState, Direction
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.errors import GcaldeskError, InvalidInput, Unreachable
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.views import AccountView, ActionView, MappingView, Overview
from gcaldesk.services.accounts import ConnectRequest
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.setup_calendars import Likeness, Proposal, alike, free_code, propose
from gcaldesk.ui.present.setup_first import first_cards, promise
from gcaldesk.ui.present.setup_guide import GUIDE
from gcaldesk.ui.setup_controller import SetupController
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.wizard import Step, Wizard
from gcaldesk.ui.wizard_signin import Mark, SignIn
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime
from tests.ui.fakes_setup import SANDBOX_CLIENT
from tests.ui.test_accessible import backward, mnemonics, name_of, stops
from tests.ui.test_pages import told

if TYPE_CHECKING:
    from gcaldesk.ui.main_window import MainWindow

CLIENT = '{"installed": {"client_id": "new.apps.googleusercontent.com", "client_secret": "s"}}'


class Frame(QWidget):
    """What the wizard needs of the window; the whole one costs seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.overview: Overview | None = None
        self.pages: list[str] = []
        self.errors: list[GcaldeskError] = []

    def show_page(self, key: str) -> None:
        self.pages.append(key)

    def show_error(self, error: GcaldeskError) -> None:
        self.errors.append(error)


@dataclass
class World:
    frame: Frame
    runtime: FakeRuntime
    controller: SetupController

    def open(self) -> Wizard:
        self.controller.open_wizard()
        return self.wizard

    @property
    def wizard(self) -> Wizard:
        wizard = self.controller.wizard
        assert wizard is not None
        return wizard

    def show(self, overview: Overview) -> None:
        self.runtime.desk.shown = overview
        self.reload()

    def reload(self) -> None:
        self.frame.overview = self.runtime.desk.shown
        self.controller.show_overview(self.runtime.desk.shown)


@pytest.fixture
def world(theme: Theme) -> Iterator[World]:
    assert not theme.dark
    runtime = FakeRuntime(FakeDesk(shown=data.empty()))
    frame = Frame()
    frame.show()
    controller = SetupController(cast("MainWindow", frame), runtime, lambda _url: True)
    made = World(frame, runtime, controller)
    controller.changed.connect(made.reload)
    made.reload()
    yield made
    if controller.wizard is not None:
        controller.wizard.reject()
    shiboken6.delete(frame)


def waiting_view(**changes: object) -> AccountView:
    """An account that was connected and never started."""
    kept = {"active": False, "last_sync_at": None, **changes}
    return replace(data.account_view(**kept), environment="production")


def connected(world: World) -> Wizard:
    wizard = world.open()
    wizard.next.click()
    wizard.client.take_json(CLIENT)
    wizard.next.click()
    world.runtime.desk.shown = data.overview(accounts=(waiting_view(),), mappings=())
    wizard.signin.start.click()
    assert wizard.signin.state is SignIn.DONE
    return wizard


def test_the_choice_for_work_shows_its_own_steps_and_is_kept(world: World) -> None:
    wizard = world.open()
    guide = wizard.client.guide
    assert not guide.rows["test_user"].isHidden()
    wizard.purpose.choose(Environment.PRODUCTION)
    assert guide.rows["test_user"].isHidden()
    assert not guide.rows["publish"].isHidden()
    shown = [row.box.text()[0] for row in guide.rows.values() if not row.isHidden()]
    assert shown == [str(number) for number in range(1, len(GUIDE))]
    wizard.next.click()
    wizard.client.take_json(CLIENT)
    wizard.next.click()
    wizard.signin.start.click()
    request, environment, _cancelled = world.runtime.setup.writes("connect")[0]
    assert isinstance(request, ConnectRequest)
    assert environment is Environment.PRODUCTION


def test_a_name_that_is_taken_is_refused_and_another_is_proposed(world: World) -> None:
    world.show(data.overview())
    wizard = world.open()
    assert wizard.purpose.name.text() == "main-2"
    wizard.purpose.name.setText("main")
    wizard.next.click()
    assert wizard.step is Step.PURPOSE
    assert wizard.failure.failure is not None
    wizard.purpose.name.setText(" ")
    wizard.next.click()
    assert "name" in wizard.failure.failure.title


def test_both_stages_and_both_permissions_are_shown(world: World) -> None:
    wizard = world.open()
    wizard.open_step(Step.SIGN_IN)
    wizard.signin.show_waiting()
    marks = [stage.mark for stage in wizard.signin.stages]
    assert marks == [Mark.WORKING, Mark.OPEN]
    wizard.show_consented([SCOPE_READ])
    assert wizard.signin.stages[0].mark is Mark.FAILED
    assert wizard.signin.scopes[SCOPE_EVENTS].mark is Mark.FAILED
    assert wizard.signin.scopes[SCOPE_EVENTS].accessibleName().startswith("edit events: not done")
    wizard.show_consented([SCOPE_READ, SCOPE_EVENTS])
    assert [stage.mark for stage in wizard.signin.stages] == [Mark.DONE, Mark.WORKING]
    wizard.show_sign_in_error(Unreachable("Google does not answer."))
    assert [stage.mark for stage in wizard.signin.stages] == [Mark.DONE, Mark.FAILED]
    assert not wizard.signin.start.isHidden()


def test_what_was_entered_is_there_when_the_wizard_opens_again(world: World) -> None:
    wizard = world.open()
    wizard.purpose.choose(Environment.PRODUCTION)
    wizard.purpose.name.setText("club")
    wizard.next.click()
    wizard.client.guide.rows["project"].box.setChecked(True)
    wizard.client.client_id.setText("1.apps.googleusercontent.com")
    wizard.client.redirect.kind.setCurrentIndex(1)
    wizard.later.click()
    again = world.open()
    assert again is not wizard
    assert again.step is Step.CLIENT
    assert again.form == replace(
        words.ClientForm("club"),
        client_id="1.apps.googleusercontent.com",
        web_redirect_uri=words.WEB_REDIRECT,
        environment=Environment.PRODUCTION,
    )
    assert again.client.guide.ticked == {"project"}


@pytest.mark.parametrize(
    ("changes", "rows", "step"),
    [
        ({"state": AccountState.SIGNED_OUT}, (), Step.SIGN_IN),
        ({}, (), Step.CALENDARS),
        ({}, data.mappings(), Step.RULES),
        ({"rules": replace(Rules(), allow_cancel=False)}, data.mappings(), Step.FIRST_SYNC),
    ],
)
def test_an_account_that_waits_is_gone_on_with(
    world: World, changes: dict[str, object], rows: tuple[MappingView, ...], step: Step
) -> None:
    world.show(data.overview(accounts=(waiting_view(**changes),), mappings=rows))
    wizard = world.open()
    assert (wizard.account, wizard.step) == ("main", step)
    assert wizard.purpose.environment is Environment.PRODUCTION
    wizard.rail.another.click()
    other = world.wizard
    assert (other.account, other.step) == ("", Step.PURPOSE)
    assert other.purpose.name.text() == "main-2"


def test_back_leads_through_every_step_and_nothing_is_asked_twice(world: World) -> None:
    wizard = connected(world)
    wizard.next.click()
    steps = [wizard.step]
    while wizard.back.isVisible():
        wizard.back.click()
        steps.append(wizard.step)
    assert steps == [Step.CALENDARS, Step.SIGN_IN, Step.CLIENT, Step.PURPOSE]
    assert not wizard.purpose.name.isEnabled()
    wizard.purpose.choose(Environment.PRODUCTION)
    wizard.next.click()
    assert world.runtime.setup.writes("set_environment") == [("main", Environment.PRODUCTION)]
    wizard.next.click()
    assert wizard.next.isEnabled()  # still signed in with that client
    wizard.back.click()
    wizard.client.take_json(CLIENT.replace("new", "third"))
    wizard.next.click()
    assert not wizard.next.isEnabled()
    wizard.signin.start.click()
    name, request, _cancelled = world.runtime.setup.writes("reconnect")[0]
    assert name == "main"
    assert isinstance(request, ConnectRequest)
    assert "third" in request.client_json


def test_a_client_can_be_replaced_when_signing_in_again(world: World) -> None:
    lost = data.account_view(state=AccountState.SIGNED_OUT)
    world.show(data.overview(accounts=(lost,), issues=(data.signed_out(),)))
    world.controller.open_reconnect("main")
    wizard = world.wizard
    assert (wizard.step, wizard.later.text()) == (Step.SIGN_IN, "&Cancel")
    wizard.back.click()
    assert wizard.step.value == Step.CLIENT
    assert "7f3k" in wizard.client.intro.text()
    wizard.next.click()  # nothing given: the stored one stays
    assert wizard.step.value == Step.SIGN_IN
    wizard.back.click()
    wizard.client.client_id.setText("nonsense")
    wizard.next.click()
    assert wizard.failure.failure is not None
    wizard.client.take_json(CLIENT)
    wizard.next.click()
    wizard.signin.start.click()
    _name, request, _cancelled = world.runtime.setup.writes("reconnect")[0]
    assert isinstance(request, ConnectRequest)
    assert request.client_json == CLIENT
    assert wizard.next.text() == "&Done"


def test_rules_of_ones_own_are_kept(world: World) -> None:
    own = replace(Rules(), allow_cancel=False, allow_booking_update=True)
    assert words.preset_of(Rules()) is words.PRESETS[0]
    assert words.preset_of(own) is words.KEEP
    view = waiting_view(rules=own)
    world.show(data.overview(accounts=(view,)))
    wizard = world.open()
    wizard.open_step(Step.RULES)
    assert wizard.rules.preset is words.KEEP
    wizard.next.click()
    assert world.runtime.desk.writes("set_rules") == [("main", {})]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Studio", "STUDIO", Likeness.SAME),
        ("Café Zuid", "cafe-zuid", Likeness.SAME),
        ("Room A", "Rooms", Likeness.PART),
        ("Piano teacher", "Piano lessons", Likeness.FIRST_WORD),
        ("Court", "Courts", Likeness.SAME),
        ("Van", "Vanessa", Likeness.NONE),
        ("***", "Rooms", Likeness.NONE),
    ],
)
def test_names_are_compared_by_their_words(one: str, other: str, likeness: Likeness) -> None:
    assert alike(one, other) is likeness


def test_of_two_calendars_that_fit_equally_none_is_proposed() -> None:
    twice = (data.calendar("Room small", "#111"), data.calendar("Room large", "#222"))
    assert propose("room", "Room", twice) == Proposal()
    busy = data.calendar("Room", "#333", AccessRole.FREE_BUSY)
    assert propose("room", "Room", (*twice, busy)) == Proposal()
    read = data.calendar("Room", "#333", AccessRole.READER)
    found = propose("room", "Room", (*twice, read))
    assert (found.calendar_id, found.direction, found.sure) == (read.id, Direction.IN, True)
    assert propose("*", "everything else", twice) == Proposal()


def test_without_objects_one_is_offered_for_each_calendar(world: World) -> None:
    bare = data.overview(accounts=(waiting_view(),), mappings=(), objects=())
    world.show(bare)
    wizard = world.open()
    step = wizard.calendars
    assert "Rooms, Studio, Piano lessons, Courts" in step.make_text.text()
    step.make.click()
    assert world.runtime.desk.writes("add_object")[0] == ("rooms", "Rooms", "Europe/Amsterdam")
    assert len(world.runtime.desk.writes("add_object")) == 4
    step.refresh.click()
    assert world.runtime.setup.writes("refresh_calendars") == [("main",)]
    picked = step._rows["*"][0]
    picked.select(data.STUDIO.id)
    world.show(replace(bare, objects=data.overview().objects))
    assert step.make_card.isHidden()
    assert step._rows["*"][0].value == data.STUDIO.id
    assert step._whys["*"].text() == ""
    assert step._whys["studio"].text() == "same name"
    assert step._rows["room-a"][0].value == data.ROOMS.id


def test_codes_are_short_and_free() -> None:
    assert free_code("Café Zuid (1)", ()) == "cafe-zuid-1"
    assert free_code("Rooms", {"rooms", "rooms-2"}) == "rooms-3"
    assert free_code("—", ()) == "object"


def test_the_first_sync_is_told_in_numbers() -> None:
    def action(verb: str, **changes: object) -> ActionView:
        return replace(data.plan()[0], verb=verb, **changes)  # type: ignore[arg-type]

    plan = (action("link"), action("link"), action("ask", held=True), action("book"))
    cards = {card.title: card.lead for card in first_cards(plan)}
    assert cards == {"Recognised": "2", "Look alike": "1", "New bookings": "1"}
    assert promise(plan).startswith("Nothing is deleted. Nobody is mailed.")
    told = promise((action("delete"), action("update", mails=True)))
    assert "removed" in told
    assert "1 change mails" in told


def test_a_plan_that_comes_too_late_is_not_shown(world: World) -> None:
    own = replace(Rules(), allow_cancel=False)
    world.show(data.overview(accounts=(waiting_view(rules=own),)))
    world.runtime.tasks.held = True
    wizard = world.open()
    assert wizard.step is Step.FIRST_SYNC
    wizard.back.click()
    wizard.open_step(Step.FIRST_SYNC)
    shown: list[int] = []
    wizard.first.show_plan = lambda plan: shown.append(len(plan))  # type: ignore[method-assign]
    world.runtime.tasks.deliver()
    assert shown == [4]


def test_the_first_plan_can_be_stopped_and_read_again(world: World) -> None:
    own = replace(Rules(), allow_cancel=False)
    world.show(data.overview(accounts=(waiting_view(rules=own),)))
    world.runtime.tasks.held = True
    wizard = world.open()
    progress = wizard.plan.progress
    assert not progress.isHidden()
    assert not wizard.next.isEnabled()
    progress.cancel.click()
    world.runtime.tasks.deliver()
    assert progress.isHidden()
    assert wizard.next.text() == "&Try again"
    assert wizard.next.isEnabled()
    assert world.runtime.desk.writes("set_active") == []
    wizard.next.click()
    world.runtime.tasks.deliver()
    assert wizard.next.text() == "&Activate and sync"


@pytest.mark.parametrize("way", ["back", "later"])
def test_who_leaves_the_first_plan_stops_it(world: World, way: str) -> None:
    own = replace(Rules(), allow_cancel=False)
    world.show(data.overview(accounts=(waiting_view(rules=own),)))
    world.runtime.tasks.held = True
    wizard = world.open()
    unwanted = told(wizard.preview_unwanted)
    getattr(wizard, way).click()
    assert unwanted == [()]
    world.runtime.tasks.deliver()
    assert way == "later" or not wizard.plan.table.rows.rowCount()


def test_an_account_that_cannot_be_started_says_so_in_the_wizard(world: World) -> None:
    own = replace(Rules(), allow_cancel=False)
    world.show(data.overview(accounts=(waiting_view(rules=own),)))
    wizard = world.open()
    world.runtime.desk.failure = InvalidInput("The database cannot be written.")
    wizard.next.click()
    assert wizard.step is Step.FIRST_SYNC
    assert wizard.plan.failure.failure is not None


def test_practising_is_one_button(world: World) -> None:
    wizard = world.open()
    assert not wizard.purpose.practice.isHidden()
    world.runtime.setup.failure = Unreachable("The sandbox cannot be started.")
    wizard.purpose.sandbox.click()
    assert wizard.failure.failure is not None
    world.runtime.setup.failure = None
    wizard.purpose.sandbox.click()
    request, environment, _cancelled = world.runtime.setup.writes("connect")[0]
    assert isinstance(request, ConnectRequest)
    assert (request.name, request.client_json) == ("practice", SANDBOX_CLIENT)
    assert environment is Environment.TEST
    assert wizard.step is Step.SIGN_IN
    assert wizard.next.isEnabled()


def test_practising_again_goes_on_with_the_same_account(world: World) -> None:
    client = replace(data.CLIENT, token_uri="http://127.0.0.1:8790/token")
    view = data.account_view(name="practice", client=client)
    world.show(data.overview(accounts=(view,), mappings=()))
    wizard = world.open()
    wizard.purpose.sandbox.click()
    assert world.runtime.setup.writes("reconnect")[0][0] == "practice"


def test_nobody_practises_beside_real_calendars(world: World) -> None:
    world.show(data.overview())
    assert world.open().purpose.practice.isHidden()


@pytest.fixture
def walked(theme: Theme) -> Iterator[Wizard]:
    assert not theme.dark
    wizard = Wizard()
    wizard.resume(waiting_view(), data.overview(accounts=(waiting_view(),)), Step.PURPOSE)
    wizard.purpose.offer_practice(there=True)
    wizard.show()
    yield wizard
    wizard.close()
    shiboken6.delete(wizard)


def test_every_step_is_read_and_reached_by_keys(walked: Wizard) -> None:
    wrong = []
    for step in Step:
        walked.open_step(step)
        for _turn in range(4):
            QApplication.processEvents()
        page = walked.stack.currentWidget()
        assert page is not None
        line = [stop for stop in stops(walked, page) if not stop.widget.visibleRegion().isEmpty()]
        assert line or step is Step.FIRST_SYNC, step
        wrong += [f"{step.name}: nameless {s.name}" for s in line if not name_of(s.widget)]
        wrong += [
            f"{step.name}: Tab leads from {a.name} back to {b.name}"
            for a, b in pairwise(line)
            if backward(a, b)
        ]
        keys: dict[str, str] = {}
        for key, who in mnemonics(walked):
            if key in keys:
                wrong.append(f"{step.name}: {key} is {keys[key]} and {who}")
            keys[key] = who
    assert wrong == []


@pytest.mark.parametrize("step", Step)
def test_every_step_fits_the_smallest_window(walked: Wizard, step: Step) -> None:
    walked.open_step(step)
    walked.first.show_plan(data.plan())
    QApplication.processEvents()
    least = walked.minimumSizeHint()
    assert least.width() <= 860
    assert least.height() <= 600
