"""Push as the engine's host has it: sandbox, listener, channels and self-test over real sockets."""

import logging
import shlex
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from gcaldesk.domain.channel import ChannelState
from gcaldesk.domain.errors import InvalidInput, PushFailed
from gcaldesk.domain.ids import CalendarId
from gcaldesk.listener.routes import Outcome
from gcaldesk.listener.server import Place
from gcaldesk.runtime.push import LOOK_EVERY, PushService, PushWishes
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import push as asking
from gcaldesk.services.accounts import set_active
from tests.fakes.branch import Branch, eventually, free_port, local
from tests.fakes.clock import FakeClock
from tests.fakes.office import COURTS, ROOMS, SEED

Opened = Callable[[PushWishes], PushService]


@pytest.fixture(scope="module")
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="module")
def google(clock: FakeClock) -> Iterator[SandboxServer]:
    with SandboxServer(seed=SEED, auto_consent=True, now=clock.now) as sandbox:
        yield sandbox


@pytest.fixture
def branch(tmp_path: Path, google: SandboxServer, clock: FakeClock) -> Iterator[Branch]:
    google.state.reset()
    google.desk.faults.disarm()
    google.state.switches.turn({"push_duplicates": 0})
    made = Branch(tmp_path, google, clock)
    yield made
    made.store.close()


@pytest.fixture
def opened(branch: Branch) -> Iterator[Opened]:
    with ExitStack() as stack:

        def make(wishes: PushWishes) -> PushService:
            made = branch.push(wishes)
            stack.callback(made.stop)
            made.open()
            made.work()
            return made

        yield make


def counts(service: PushService) -> dict[Outcome, int]:
    assert service._listener is not None
    return service._listener.counts


def test_change_in_google_asks_for_a_sync(branch: Branch, opened: Opened) -> None:
    service = opened(local(free_port()))
    assert (service.state.state, service.state.problem) == ("on", "")
    assert service.covers(branch.account, [CalendarId(ROOMS)])
    assert not service.covers(branch.account, [CalendarId(ROOMS), CalendarId(COURTS)])
    branch.edit()
    assert branch.told()


def test_bursts_coalesce(branch: Branch, opened: Opened) -> None:
    branch.google.state.switches.turn({"push_duplicates": 4})
    service = opened(local(free_port()))
    for n in range(20):
        branch.edit(f"Yoga {n}")
    assert eventually(lambda: counts(service).get(Outcome.CHANGED, 0) >= 5)
    assert branch.told()
    assert not any(outcome.refused for outcome in counts(service))


def test_greeting_before_the_answer_is_believed(branch: Branch, opened: Opened) -> None:
    branch.google.desk.faults.arm(
        {"match": {"operation": "events.watch"}, "kind": "delay_after", "seconds": 0.3}
    )
    service = opened(local(free_port()))
    assert eventually(lambda: Outcome.GREETING in counts(service))
    assert not any(outcome.refused for outcome in counts(service))
    assert branch.mailbox.take(timeout=0) is None


def test_lost_answer_to_watch_is_stopped_once_its_greeting_names_it(
    branch: Branch, opened: Opened
) -> None:
    branch.google.desk.faults.arm(
        {"match": {"operation": "events.watch"}, "kind": "drop_after", "times": 2}
    )
    service = opened(local(free_port()))
    assert [c.state for c in branch.channels()] != [ChannelState.ACTIVE]
    assert eventually(lambda: Outcome.GREETING in counts(service))
    branch.clock.advance(minutes=1)
    service.work()
    branch.clock.advance(minutes=1)
    service.work()
    assert [c.state for c in branch.channels()] == [ChannelState.STOPPED, ChannelState.ACTIVE]
    assert len(branch.alive()) == 1


def test_restart_keeps_its_channels(branch: Branch, opened: Opened) -> None:
    wishes = local(free_port())
    opened(wishes).stop()
    before = [channel["id"] for channel in branch.alive()]
    again = opened(wishes)
    assert [channel["id"] for channel in branch.alive()] == before
    branch.edit()
    assert branch.told()
    assert again.covers(branch.account, [CalendarId(ROOMS)])


def test_last_message_is_noted(branch: Branch, opened: Opened) -> None:
    service = opened(local(free_port()))
    branch.edit()
    assert branch.told()
    branch.clock.advance(minutes=1)
    service.work()
    assert branch.channels()[0].last_message_at is not None


def test_unreachable_address_opens_no_channel_and_says_so(
    branch: Branch, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    port, gone = free_port(), free_port()
    with caplog.at_level(logging.WARNING):
        service = opened(PushWishes(Place(port=port), public_url=f"http://127.0.0.1:{gone}"))
    assert branch.google.state.channels() == []
    assert service.state.state == "unreachable"
    assert "Nothing answers at 127.0.0.1. Start the tunnel" in service.state.problem
    assert "Polling goes on" in caplog.text
    assert not service.covers(branch.account, [CalendarId(ROOMS)])
    with forwarding(gone, port):
        branch.clock.advance(minutes=2)
        service.work()
        assert service.state.state == "on"
        assert len(branch.alive()) == 1


@contextmanager
def forwarding(outside: int, inside: int) -> Iterator[None]:
    """A port forward that appears later."""
    server = socket.create_server(("127.0.0.1", outside))

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with source, sink:
            try:
                while data := source.recv(65_536):
                    sink.sendall(data)
            except OSError:
                pass

    def accept() -> None:
        while True:
            try:
                peer, _ = server.accept()
            except OSError:
                return
            back = socket.create_connection(("127.0.0.1", inside))
            for pair in ((peer, back), (back, peer)):
                threading.Thread(target=pump, args=pair, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield
    server.shutdown(socket.SHUT_RDWR)
    server.close()


def test_port_in_use_is_said_and_cured_by_itself(
    branch: Branch, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        service = opened(local(port))
        assert service.state.state == "failed"
        assert f"cannot have port {port}" in service.state.problem
    branch.clock.advance(minutes=1)
    service.work()
    assert service.state.state == "on"


def test_tunnel_that_prints_its_address(branch: Branch, opened: Opened, tmp_path: Path) -> None:
    port = free_port()
    script = tmp_path / "tunnel.sh"
    script.write_text("echo up: https://127.0.0.1:$1/\nexec sleep 60\n")
    wishes = PushWishes(Place(port=port), tunnel=f"sh {shlex.quote(str(script))} {{port}}")
    service = opened(wishes)
    assert eventually(lambda: service.state.url == f"https://127.0.0.1:{port}")
    service.work()
    # nobody speaks TLS there: that is found, and no channel is opened
    assert service.state.state == "unreachable"
    assert "does not speak TLS" in service.state.problem
    assert branch.google.state.channels() == []


def test_missing_tunnel_is_said(branch: Branch, opened: Opened) -> None:
    service = opened(PushWishes(Place(), tunnel="no-such-tunnel"))
    assert service.state.state == "failed"
    assert "“no-such-tunnel” is not installed" in service.state.problem
    assert branch.google.state.channels() == []


def test_listening_without_an_address(branch: Branch, opened: Opened) -> None:
    service = opened(PushWishes(Place(), listen=True))
    assert (service.state.state, service.state.url) == ("listening", "")
    assert service.state.local_url.startswith("http://127.0.0.1:")
    assert service.test_now() is None
    assert branch.google.state.channels() == []


@pytest.mark.parametrize(
    "wishes",
    [
        {"public_url": "http://h.example"},
        {"public_url": "https://h.example", "tunnel": "ngrok"},
        {"tunnel": "sh 'oops"},
    ],
)
def test_wishes_that_cannot_be(wishes: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        PushWishes(**wishes)  # type: ignore[arg-type]


def test_channels_are_replaced_before_they_end(branch: Branch, opened: Opened) -> None:
    service = opened(local(free_port()))
    first = branch.alive()[0]["id"]
    for _ in range(10):
        branch.clock.advance(hours=12)
        service.work()
    (channel,) = branch.alive()
    assert channel["id"] != first
    assert service.covers(branch.account, [CalendarId(ROOMS)])


def test_new_mapping_gets_its_channel_soon(branch: Branch, opened: Opened) -> None:
    service = opened(local(free_port()))
    branch.map("*", COURTS)
    branch.clock.advance(seconds=LOOK_EVERY.seconds)
    service.work()
    assert {channel["calendar"] for channel in branch.alive()} == {ROOMS, COURTS}


def test_calendar_that_google_does_not_tell_of(branch: Branch, opened: Opened) -> None:
    refusal = {"match": {"operation": "events.watch"}, "kind": "status", "times": 5}
    reason = {"status": 401, "reason": "push.webhookUrlUnauthorized"}
    branch.google.desk.faults.arm(refusal | reason)
    service = opened(local(free_port()))
    assert branch.problem().startswith("Google does not accept the public address")
    assert branch.channels() == []
    assert service.state.state == "on"
    with branch.store.view() as unit:
        assert unit.accounts.get(branch.account).state == "connected"


def test_account_that_went_is_not_asked_for(branch: Branch, opened: Opened) -> None:
    service = opened(local(free_port()))
    with branch.store.work() as unit:
        unit.accounts.remove(branch.account)
        unit.commit()
    branch.clock.advance(minutes=1)
    service.work()
    branch.edit()
    assert eventually(lambda: Outcome.LATE in counts(service))
    assert branch.mailbox.take(timeout=0) is None


def test_inactive_account_opens_nothing(branch: Branch, opened: Opened) -> None:
    set_active(store=branch.store, clock=branch.clock, account="main", active=False)
    opened(local(free_port()))
    assert branch.google.state.channels() == []


def test_other_processes_are_told_and_may_ask(branch: Branch, opened: Opened) -> None:
    with pytest.raises(PushFailed, match="No gcaldesk listens"):
        asking.ask(store=branch.store, clock=branch.clock, what=asking.RENEW)
    service = opened(local(free_port()))
    with branch.store.view() as unit:
        assert asking.read_state(unit, branch.clock.now()) == service.state
    first = branch.alive()[0]["id"]
    asked = asking.ask(store=branch.store, clock=branch.clock, what=asking.RENEW)
    assert asking.find_answer(store=branch.store, asked=asked) is None
    service.work()
    answer = asking.find_answer(store=branch.store, asked=asked)
    assert answer == asking.Answer(ok=True, sentences=())
    assert [channel["id"] for channel in branch.alive()] != [first]
    asked = asking.ask(store=branch.store, clock=branch.clock, what=asking.TEST)
    service.work()
    answer = asking.find_answer(store=branch.store, asked=asked)
    assert answer is not None
    assert answer.ok
    branch.clock.advance(minutes=5)
    with branch.store.view() as unit:
        assert asking.read_state(unit, branch.clock.now()).state == "off"


def test_question_while_there_is_no_address(branch: Branch, opened: Opened) -> None:
    service = opened(PushWishes(Place(), listen=True))
    asked = asking.ask(
        store=branch.store, clock=branch.clock, what=asking.RENEW, account=branch.account
    )
    service.work()
    answer = asking.find_answer(store=branch.store, asked=asked)
    assert answer == asking.Answer(ok=False, sentences=("There is no public address yet.",))


def test_thread_does_it_all_and_stops(branch: Branch) -> None:
    states: list[str] = []
    service = branch.push(local(free_port()), lambda state: states.append(state.state))
    service.start()
    assert eventually(branch.alive)
    branch.edit()
    assert branch.told()
    assert eventually(lambda: states[-1:] == ["on"])
    service.tick()
    service.stop()
    assert not service._thread.is_alive()
    with branch.store.view() as unit:
        assert asking.read_state(unit, branch.clock.now()).state == "off"
