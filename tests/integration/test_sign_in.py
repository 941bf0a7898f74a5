"""Consent over real HTTP: what browsers and people do to a loopback server."""

import json
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain import errors
from gcaldesk.domain.account import Account
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts
from tests.fakes.office import SEED

OTHERS = [{"email": "other@example.org", "name": "Other", "timezone": "UTC"}]


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(seed={**SEED, "accounts": OTHERS}, auto_consent=True) as sandbox:
        yield sandbox


@pytest.fixture
def google(running: SandboxServer) -> SandboxServer:
    running.state.reset()
    running.desk.faults.disarm()
    running.desk.consent.mode = "allow"
    running.desk.consent.untick = []
    return running


@pytest.fixture
def services(google: SandboxServer, tmp_path: Path) -> Iterator[Services]:
    made = build(Settings(google_api_root=google.api_root, secrets="file"), AppPaths(tmp_path))
    yield made
    made.store.close()


def get(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310
            return str(answer.read().decode())
    except urllib.error.HTTPError as error:
        with error:
            return str(error.read().decode())


def connect(
    services: Services,
    google: SandboxServer,
    *,
    open_url: Callable[[str], object] = get,
    cancelled: Callable[[], bool] = lambda: False,
    name: str = "main",
    kind: str = "installed",
    timeout: float = 10,
    secrets: dict[str, object] | None = None,
) -> Account:
    content = secrets or google.client_secrets(kind)
    return accounts.connect(
        ports=services.ports,
        request=ConnectRequest(name, json.dumps(content), timeout_seconds=timeout),
        open_url=lambda url: void(open_url(url)),
        cancelled=cancelled,
    )


def void(_: object) -> None:
    pass


def remembering(seen: list[str]) -> Callable[[str], object]:
    def visit(url: str) -> str:
        seen.append(url)
        return get(url)

    return visit


def redirect_of(url: str) -> str:
    return parse_qs(urlsplit(url).query)["redirect_uri"][0]


def test_connected_with_calendars_and_secrets_apart(
    services: Services, google: SandboxServer
) -> None:
    account = connect(services, google)
    assert account.email == "admin@example.org"
    with services.store.view() as unit:
        assert len(unit.calendars.of_account(account.id)) == 4
    secret = services.ports.secrets.get(account.id)
    assert secret is not None
    assert secret["refresh_token"]
    stored = services.store.path.read_bytes()
    for value in (secret["refresh_token"], secret["access_token"], secret["client_secret"]):
        assert value.encode() not in stored


def test_asks_for_two_scopes_offline_with_pkce(services: Services, google: SandboxServer) -> None:
    seen: list[str] = []
    connect(services, google, open_url=remembering(seen))
    query = parse_qs(urlsplit(seen[0]).query)
    assert len(query["scope"][0].split()) == 2
    assert query["access_type"] == ["offline"]
    assert query["prompt"] == ["consent"]
    assert query["code_challenge_method"] == ["S256"]
    assert query["state"]


def test_survives_favicon_wrong_state_and_idle_sockets(
    services: Services, google: SandboxServer
) -> None:
    idle: list[socket.socket] = []

    def browse(url: str) -> None:
        redirect = redirect_of(url)
        port = urlsplit(redirect).port
        assert port is not None
        idle.append(socket.create_connection(("127.0.0.1", port)))
        with socket.create_connection(("127.0.0.1", port)):
            pass
        assert "Nothing here" in get(f"{redirect}favicon.ico")
        assert "Nothing here" in get(f"{redirect}?state=wrong&code=stolen")
        assert "You can close this window" in get(url)

    try:
        assert connect(services, google, open_url=browse).email == "admin@example.org"
    finally:
        for opened in idle:
            opened.close()


def test_denied(services: Services, google: SandboxServer) -> None:
    google.desk.consent.mode = "deny"
    with pytest.raises(errors.ConsentDenied, match="not granted") as caught:
        connect(services, google)
    assert caught.value.exit_code == 3
    with services.store.view() as unit:
        assert unit.accounts.all() == []


def test_nobody_finishes(services: Services, google: SandboxServer) -> None:
    with pytest.raises(errors.ConsentDenied, match="in time"):
        connect(services, google, open_url=void, timeout=0.3)


def test_cancelled_in_under_a_second(services: Services, google: SandboxServer) -> None:
    stop = threading.Event()
    began: list[float] = []

    def cancel_soon(_: str) -> None:
        began.append(time.monotonic())
        stop.set()

    with pytest.raises(errors.ConsentDenied, match="cancelled"):
        connect(services, google, open_url=cancel_soon, cancelled=stop.is_set)
    assert time.monotonic() - began[0] < 1


@pytest.mark.parametrize(
    ("unticked", "words"),
    [("calendar.events", "edit events"), ("calendar.readonly", "see your calendars")],
)
def test_partial_consent_is_named(
    services: Services, google: SandboxServer, unticked: str, words: str
) -> None:
    google.desk.consent.untick = [f"https://www.googleapis.com/auth/{unticked}"]
    with pytest.raises(errors.ScopeMissing, match=f"did not grant: {words}") as caught:
        connect(services, google)
    assert "Connect again" in caught.value.hint


def test_wrong_client_secret(services: Services, google: SandboxServer) -> None:
    content = google.client_secrets()
    content["installed"]["client_secret"] = "wrong"
    with pytest.raises(errors.ClientRefused, match="client id and secret"):
        connect(services, google, secrets=content)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "needs the OAuth client"),
        ('{"installed": {"client_id"', "no complete JSON"),
        ("[]", "“installed” or “web” is missing"),
        ('{"type": "service_account"}', "service account"),
        ('{"installed": {"client_id": "x"}}', "no client_secret"),
        ('{"web": {"client_id": "x", "client_secret": "y"}}', "no redirect URI"),
        (
            '{"installed": {"client_id": "x", "client_secret": "y", "token_uri": "http://a.b/"}}',
            "points at http://a.b/",
        ),
    ],
)
def test_bad_client_files(services: Services, text: str, words: str) -> None:
    with pytest.raises(errors.InvalidInput, match=words) as caught:
        accounts.connect(
            ports=services.ports,
            request=ConnectRequest("main", text),
            open_url=void,
            cancelled=lambda: False,
        )
    assert caught.value.hint


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_web_client_uses_exactly_its_redirect(services: Services, google: SandboxServer) -> None:
    uri = f"http://127.0.0.1:{free_port()}/back"
    content = google.client_secrets("web", [uri])
    seen: list[str] = []
    account = connect(services, google, secrets=content, open_url=remembering(seen))
    assert redirect_of(seen[0]) == account.client.redirect_uri == uri


def test_web_client_with_a_busy_port(services: Services, google: SandboxServer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        uri = f"http://127.0.0.1:{taken.getsockname()[1]}/back"
        with pytest.raises(errors.InvalidInput, match="is in use"):
            connect(services, google, secrets=google.client_secrets("web", [uri]))


def test_same_name_and_same_account_are_refused(services: Services, google: SandboxServer) -> None:
    connect(services, google)
    with pytest.raises(errors.InvalidInput, match="connected already"):
        connect(services, google)
    with pytest.raises(errors.InvalidInput, match="already, as “main”"):
        connect(services, google, name="again")


def reconnect(services: Services, *, login_hint: str = "") -> Account:
    return accounts.reconnect(
        ports=services.ports,
        account="main",
        request=ConnectRequest("main", login_hint=login_hint, timeout_seconds=10),
        open_url=lambda url: void(get(url)),
        cancelled=lambda: False,
    )


def test_reconnecting_the_same_account_keeps_everything(
    services: Services, google: SandboxServer
) -> None:
    before = connect(services, google)
    after = reconnect(services)
    assert (after.id, after.email) == (before.id, before.email)


def test_refresh_token_is_never_overwritten_with_nothing(
    services: Services, google: SandboxServer
) -> None:
    account = connect(services, google)
    before = (services.ports.secrets.get(account.id) or {})["refresh_token"]
    google.state.switches.turn({"omit_refresh_token": True})
    try:
        reconnect(services)
    finally:
        google.state.switches.turn({"omit_refresh_token": False})
    assert (services.ports.secrets.get(account.id) or {})["refresh_token"] == before


def test_another_account_stops_and_asks(services: Services, google: SandboxServer) -> None:
    connect(services, google)
    with pytest.raises(errors.OtherAccount, match=r"signed in as other@example\.org") as caught:
        reconnect(services, login_hint="other@example.org")
    assert caught.value.exit_code == 3
    with services.store.view() as unit:
        assert unit.accounts.all()[0].email == "admin@example.org"


def test_removing_with_revoke_ends_the_grant(services: Services, google: SandboxServer) -> None:
    account = connect(services, google)
    assert accounts.remove(ports=services.ports, account="main", revoke=True) == ""
    assert services.ports.secrets.get(account.id) is None
    revoked = [entry for entry in google.desk.log.as_json() if entry["path"] == "/revoke"]
    assert revoked[-1]["status"] == 200


def test_revoked_elsewhere_asks_to_reconnect(services: Services, google: SandboxServer) -> None:
    account = connect(services, google)
    google.state.oauth.revoke_all()
    google.state.oauth.expire_access()
    report = services.make_engine().sync(account.id)
    assert report.state == "ok"  # nothing is mapped, so nothing was asked
    with pytest.raises(errors.AuthRevoked, match="ended the sign-in") as caught:
        accounts.refresh_calendars(ports=services.ports, account="main")
    assert "Reconnect" in caught.value.hint
