"""Every outgoing call goes where the settings say, and believes whom they say."""

import ssl
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from gcaldesk.domain.account import OAuthClient
from gcaldesk.domain.errors import Obstructed, Offline, Unreachable
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.providers.google.authorize import GoogleAuthorizer
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.sandbox.server import SandboxServer
from tests.fakes.google_account import signed_in
from tests.fakes.office import SEED
from tests.fakes.proxy import little_proxy, tls_front
from tests.fakes.secrets import FakeSecrets


@pytest.fixture(scope="module")
def google() -> Iterator[SandboxServer]:
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def secure(google: SandboxServer, authority: trustme.CA) -> Iterator[str]:
    """The sandbox behind TLS: its address with https."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with tls_front(urlsplit(google.url).port or 0, context) as port:
        yield f"https://localhost:{port}"


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def list_calendars(google: SandboxServer, root: str, network: NetworkSettings) -> int:
    """Refresh the token and list: the token endpoint and the API, as in a round."""
    secrets = FakeSecrets()
    account = signed_in(google, secrets)
    client = replace(account.client, token_uri=f"{root}/token")
    gateways = GoogleGateways(secrets, f"{root}/calendar/v3/", network)
    with closing(gateways.open(replace(account, client=client))) as gateway:
        return len(gateway.list_calendars())


def test_through_a_proxy_that_asks_for_a_sign_in(
    google: SandboxServer, secure: str, ca_file: str
) -> None:
    with little_proxy("kim", "s3cret") as (proxy, address):
        network = NetworkSettings(address, "kim", "s3cret", ca_file)
        assert list_calendars(google, secure, network) == 4
        assert {line.split(" ")[0] for line in proxy.asked} == {"CONNECT"}
        with pytest.raises(Obstructed, match="The proxy refuses"):
            list_calendars(google, secure, replace(network, proxy_password="wrong"))


def test_plain_http_is_forwarded(google: SandboxServer) -> None:
    with little_proxy("kim", "s3cret") as (proxy, address):
        network = NetworkSettings(address, "kim", "s3cret")
        assert list_calendars(google, google.url, network) == 4
        assert proxy.asked[0].startswith(f"POST {google.url}/token ")
        with pytest.raises(Obstructed):
            list_calendars(google, google.url, NetworkSettings(address))


def test_this_machine_is_never_reached_through_the_systems_proxy(
    google: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert list_calendars(google, google.url, NetworkSettings()) == 4


def test_a_certificate_of_a_stranger_is_one_clear_sentence(
    google: SandboxServer, secure: str
) -> None:
    with pytest.raises(Obstructed, match="certificate shown for Google is not trusted") as got:
        list_calendars(google, secure, NetworkSettings())
    assert "ca_file" in got.value.hint


def test_a_proxy_that_is_not_there(google: SandboxServer, secure: str) -> None:
    with pytest.raises(Offline, match="Google cannot be reached"):
        list_calendars(google, secure, NetworkSettings("http://127.0.0.1:9"))


def test_signing_in_and_giving_back_take_the_same_way(
    google: SandboxServer, secure: str, ca_file: str
) -> None:
    """The token exchange and the revocation, with the consent page in the browser."""
    installed = google.client_secrets()["installed"]
    client = OAuthClient(
        installed["client_id"], "installed", installed["auth_uri"], f"{secure}/token"
    )
    with little_proxy("kim", "s3cret") as (proxy, address):
        network = NetworkSettings(address, "kim", "s3cret", ca_file)
        authorizer = GoogleAuthorizer(f"{secure}/calendar/v3/", network)

        def visit(url: str) -> None:
            urllib.request.urlopen(url).close()  # noqa: S310  # the sandbox's own page

        consent = authorizer.authorize(
            client, installed["client_secret"], open_url=visit, cancelled=lambda: False
        )
        assert len(proxy.asked) == 1
        email = authorizer.primary_email(client, installed["client_secret"], consent)
        assert email == "admin@example.org"
        authorizer.revoke(client, {"refresh_token": consent.refresh_token})
        assert len(proxy.asked) == 3
        assert {line.split(" ")[0] for line in proxy.asked} == {"CONNECT"}


def test_a_running_call_is_broken_off(google: SandboxServer) -> None:
    secrets = FakeSecrets()
    gateway = GoogleGateways(secrets, google.api_root).open(signed_in(google, secrets))
    gateway.abort()
    with pytest.raises(Unreachable):
        gateway.list_calendars()
    gateway.close()
