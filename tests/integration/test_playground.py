import json
import urllib.request
from pathlib import Path

import pytest

from gcaldesk.domain.errors import Unreachable
from gcaldesk.providers.google.endpoints import root_for
from gcaldesk.runtime.playground import Playground

GOOGLE = "https://oauth2.googleapis.com/token"
SANDBOX = "http://127.0.0.1:8790"


@pytest.mark.parametrize(
    ("api_root", "token_uri", "root"),
    [
        (None, GOOGLE, None),
        (None, f"{SANDBOX}/token", f"{SANDBOX}/calendar/v3/"),
        ("http://127.0.0.1:1/x/", f"{SANDBOX}/token", "http://127.0.0.1:1/x/"),
        ("http://127.0.0.1:1/x/", GOOGLE, "http://127.0.0.1:1/x/"),
    ],
)
def test_what_signs_in_at_a_sandbox_stays_there(
    api_root: str | None, token_uri: str, root: str | None
) -> None:
    assert root_for(api_root, token_uri) == root


def test_a_sandbox_is_started_once_and_ends(tmp_path: Path) -> None:
    playground = Playground(None, tmp_path)
    try:
        client = json.loads(playground.open())["installed"]
        assert json.loads(playground.open())["installed"] == client
        page = client["token_uri"].removesuffix("token")
        with urllib.request.urlopen(page, timeout=10) as answer:  # noqa: S310 (loopback)
            assert answer.status == 200
        other = Playground(None, tmp_path / "other")  # the port is taken: another one is found
        try:
            assert json.loads(other.open())["installed"]["token_uri"] != client["token_uri"]
        finally:
            other.close()
    finally:
        playground.close()
    assert playground.server is None
    playground.close()


def test_a_sandbox_that_runs_apart_is_used(tmp_path: Path) -> None:
    playground = Playground(f"{SANDBOX}/calendar/v3/", tmp_path)
    with pytest.raises(Unreachable, match="no client file"):
        playground.open()
    file = tmp_path / "client_secrets.json"
    file.write_text(json.dumps({"installed": {"token_uri": "http://127.0.0.1:1/token"}}))
    with pytest.raises(Unreachable):
        playground.open()
    text = json.dumps({"installed": {"token_uri": f"{SANDBOX}/token"}})
    file.write_text(text)
    assert playground.open() == text
    assert playground.server is None
