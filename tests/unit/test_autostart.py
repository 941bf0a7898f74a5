import configparser
import plistlib
import sys
from pathlib import Path

import pytest

from gcaldesk.domain.errors import StorageFailed
from gcaldesk.runtime.autostart import (
    LABEL,
    AutostartFile,
    AutostartValue,
    desktop_entry,
    launch_agent,
    run_value,
    start_at_login,
    start_command,
)

WORDS = ("/opt/my apps/python", "-m", "gcaldesk", "--data-folder", '/srv/50% "x"', "--background")


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.locked = False

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values[name] = value

    def delete(self, name: str) -> None:
        if self.locked:
            raise PermissionError(13, "Access is denied")
        del self.values[name]


def entry(text: str) -> configparser.SectionProxy:
    file = configparser.RawConfigParser()
    file.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    file.read_string(text)
    return file["Desktop Entry"]


def test_on_linux_it_is_a_file_that_every_desktop_reads(tmp_path: Path) -> None:
    config = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    login = start_at_login(tmp_path, own_folder=True, platform="linux", environment=config)
    assert not login.is_on()
    login.turn_on()
    assert login.is_on()
    assert login.place == str(tmp_path / "config" / "autostart" / "gcaldesk.desktop")
    found = entry(Path(login.place).read_text("utf-8"))
    assert found["Type"] == "Application"
    assert found["Exec"] == f"{sys.executable} -m gcaldesk --data-folder {tmp_path} --background"
    login.turn_off()
    assert not login.is_on()
    login.turn_off()


def test_what_a_desktop_switched_off_is_off(tmp_path: Path) -> None:
    path = tmp_path / "gcaldesk.desktop"
    login = AutostartFile(path, desktop_entry(WORDS).encode())
    login.turn_on()
    path.write_text(path.read_text("utf-8") + "Hidden = true\n", "utf-8")
    assert not login.is_on()
    login.turn_on()
    assert login.is_on()


def test_words_of_an_entry_are_quoted_as_the_specification_says() -> None:
    words = entry(desktop_entry(WORDS))["Exec"]
    assert words.startswith('"/opt/my apps/python" -m gcaldesk --data-folder ')
    assert words.endswith(r'"/srv/50%% \\"x\\"" --background')


def test_on_a_mac_it_is_a_launch_agent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    login = start_at_login(tmp_path, own_folder=False, platform="darwin")
    login.turn_on()
    assert login.place == str(tmp_path / "Library" / "LaunchAgents" / f"{LABEL}.plist")
    found = plistlib.loads(Path(login.place).read_bytes())
    assert found["Label"] == LABEL
    assert found["RunAtLoad"] is True
    assert found["ProgramArguments"] == [sys.executable, "-m", "gcaldesk", "--background"]
    assert login.is_on()
    assert plistlib.loads(launch_agent(WORDS))["ProgramArguments"] == list(WORDS)


def test_on_windows_it_is_a_value_of_the_run_key() -> None:
    registry = FakeRegistry()
    login = AutostartValue(registry, run_value(("C:\\Program Files\\py.exe", "-m", "gcaldesk")))
    assert not login.is_on()
    login.turn_on()
    assert registry.values == {"gcaldesk": '"C:\\Program Files\\py.exe" -m gcaldesk'}
    assert login.is_on()
    assert login.place.endswith("CurrentVersion\\Run\\gcaldesk")
    login.turn_off()
    login.turn_off()
    assert not login.is_on()
    assert isinstance(start_at_login(Path("x"), own_folder=False, platform="win32"), AutostartValue)


def test_windows_starts_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/apps/python.exe")
    assert start_command(Path("x"), own_folder=False, windows=True)[0] == "/apps/pythonw.exe"


def test_a_refusal_says_where_and_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be", "utf-8")
    blocked = AutostartFile(tmp_path / "autostart" / "gcaldesk.desktop", b"")
    with pytest.raises(StorageFailed) as caught:
        blocked.turn_on()
    assert "autostart" in caught.value.detail
    with pytest.raises(StorageFailed):
        blocked.turn_off()
    registry = FakeRegistry()
    login = AutostartValue(registry, "x")
    login.turn_on()
    registry.locked = True
    with pytest.raises(StorageFailed):
        login.turn_off()
    with pytest.raises(StorageFailed):
        login.turn_on()
