"""config.toml and the way out of this machine."""

from pathlib import Path

import pytest

from gcaldesk.config import AppPaths, load_settings
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import GcaldeskError, InvalidInput
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.network import Proxy, SystemProxies, parse_proxy, proxy_for

GOOGLE = "https://www.googleapis.com/calendar/v3/"


def settings_of(folder: Path, text: str) -> object:
    (folder / "config.toml").write_text(text, "utf-8")
    return load_settings(AppPaths(folder), {})


def test_everything_has_a_default(tmp_path: Path) -> None:
    settings = load_settings(AppPaths(tmp_path), {})
    assert settings.network == NetworkSettings()
    assert (settings.mail.host, settings.keep_journal_days) == ("", 400)


def test_push_is_off_until_it_is_asked_for(tmp_path: Path) -> None:
    assert not load_settings(AppPaths(tmp_path), {}).push.asked_for
    (tmp_path / "config.toml").write_text('[push]\ntunnel = "ngrok"\nlisten_port = 0\n', "utf-8")
    assert load_settings(AppPaths(tmp_path), {}).push == PushSettings("", "ngrok", "127.0.0.1", 0)


def test_passwords_stand_in_files_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "smtp.txt").write_text("s3cret\n", "utf-8")
    (tmp_path / "config.toml").write_text(
        '[network]\nproxy = "http://proxy:3128"\nproxy_user = "kim"\n'
        'proxy_password_file = "smtp.txt"\n'
        '[mail]\nhost = "smtp.example.org"\nsecurity = "tls"\nfrom = "desk@example.org"\n'
        'user = "desk"\npassword_file = "smtp.txt"\n',
        "utf-8",
    )
    settings = load_settings(AppPaths(tmp_path), {})
    assert settings.network.proxy_password == settings.mail.password == "s3cret"
    assert settings.mail.port == 465
    assert "s3cret" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[network]\nproxi = "none"', "network.proxi"),
        ('[network]\nproxy = "socks5://h:1"', "proxy's address"),
        ('[network]\nproxy = "http://h:port"', "proxy's address"),
        ('[network]\nca_file = "nowhere.pem"', "does not exist"),
        ('[network]\nca_file = "config.toml"', "cannot be used"),
        ("network = 1", "not a table"),
        ('[network]\nproxy_password_file = "nowhere"', "cannot be read"),
        ('[push]\npublic_url = "https://h"\ntunnel = "ngrok"', "both a public address"),
        ("[push]\nlisten_port = 70000", "push.listen_port"),
        ('[mail]\nhost = "h"', "from"),
        ('[mail]\nsecurity = "ssl"', "mail.security"),
        ("[mail]\nport = 70000", "mail.port"),
        ("keep_journal_days = -1", "keep_journal_days"),
        ("requests_per_minute = 0", "requests_per_minute"),
        ('theme = "pink"', "theme"),
        ("x = ", "not valid TOML"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(GcaldeskError, match=sentence):
        settings_of(tmp_path, text)


def test_which_proxy() -> None:
    system = SystemProxies(
        lambda: {"https": "http://kim:a%40b@proxy.example.org:3128"},
        lambda host: host == "intranet",
    )
    auto, none = NetworkSettings(), NetworkSettings("none")
    found = proxy_for(GOOGLE, auto, system)
    assert found == Proxy("proxy.example.org", 3128, "kim", "a@b")
    assert found.url == "http://kim:a%40b@proxy.example.org:3128"
    assert found.headers == {"Proxy-Authorization": "Basic a2ltOmFAYg=="}
    assert proxy_for(GOOGLE, none, system) is None
    assert proxy_for("https://intranet/x", auto, system) is None
    assert proxy_for("https://127.0.0.1:1/x", auto, system) is None
    assert proxy_for("http://plain.example.org/", auto, system) is None
    manual = NetworkSettings("proxy:8080", "kim", "pw")
    assert proxy_for("http://127.0.0.1/", manual, system) == Proxy("proxy", 8080, "kim", "pw")
    assert parse_proxy("http://proxy").port == 80
    assert parse_proxy("http://proxy:1").headers == {}
    with pytest.raises(InvalidInput):
        parse_proxy("https://proxy:1")
