"""How tunnels are run, and where their output names the address."""

import pytest

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.listener.tunnel import find_address, recipe

LOCAL = "http://127.0.0.1:8791"


@pytest.mark.parametrize(
    ("wish", "line", "address"),
    [
        (
            "cloudflared",
            "2026-11-21T09:00:00Z INF |  https://quick-brown-fox.trycloudflare.com          |",
            "https://quick-brown-fox.trycloudflare.com",
        ),
        ("cloudflared", "INF Thank you … read https://developers.cloudflare.com/tunnels.", ""),
        ("cloudflared", 'ERR Post "https://api.trycloudflare.com/tunnel": refused', ""),
        (
            "ngrok",
            't=2026 msg="started tunnel" addr=http://127.0.0.1:8791 url=https://1a2b.ngrok-free.app',
            "https://1a2b.ngrok-free.app",
        ),
        ("ngrok", 'lvl=info msg="update available" see=https://ngrok.com/download', ""),
        ("my-tunnel", "Ready: <https://rooms.example.org/>, enjoy.", "https://rooms.example.org"),
        ("my-tunnel", "(https://rooms.example.org/hook).", "https://rooms.example.org/hook"),
        ("my-tunnel", "http://rooms.example.org is not secret", ""),
    ],
)
def test_address_is_found(wish: str, line: str, address: str) -> None:
    assert find_address(recipe(wish, LOCAL).pattern, line) == address


def test_commands_are_told_the_port() -> None:
    assert recipe("cloudflared", LOCAL).command[-2:] == ("--url", LOCAL)
    assert recipe("ngrok", LOCAL).command[:3] == ("ngrok", "http", LOCAL)
    made = recipe("ssh -R '80:127.0.0.1:{port}' h --to={url}", LOCAL).command
    assert made == ("ssh", "-R", "80:127.0.0.1:8791", "h", f"--to={LOCAL}")


@pytest.mark.parametrize("wish", ["", "  ", "sh -c 'oops"])
def test_command_that_cannot_be(wish: str) -> None:
    with pytest.raises(InvalidInput):
        recipe(wish, LOCAL)
