"""gcaldesk doctor as a stranger would type it; its faults are in tests/integration/test_doctor.py."""

import signal
import stat
import zipfile

from gcaldesk.bootstrap import EngineLock
from tests.e2e.conftest import Shell
from tests.fakes.office import ROOMS


def test_all_is_well(ready: Shell) -> None:
    ready.home.chmod(stat.S_IRWXU)
    ready.run("sync")
    file = ready.home / "bundle.zip"
    said = ready.run("doctor", "--bundle", str(file))
    assert "✓ The sign-in works now (main)" in said
    assert zipfile.is_zipfile(file)
    assert "✗" not in said
    ready.google.stop()
    said = ready.run("doctor", code=3)
    assert "✗ The sign-in works now (main)" in said
    assert "  → " in said


def test_bad_settings_unknown_account_and_unusable_folder(ready: Shell) -> None:
    ready.home.chmod(stat.S_IRWXU)
    assert "no account “nobody”" in ready.run("doctor", "--account", "nobody", code=1)
    (ready.home / "config.toml").write_text('theme = "pink"\n')
    found = {check["id"]: check for check in ready.json("doctor", code=3)["checks"]}
    assert found["settings"]["ok"] is False
    assert "system, light, dark" in found["settings"]["cure"]
    assert found["engine"]["ok"] is None
    ready.environment["GCALDESK_HOME"] = "/proc/nowhere"
    assert "✗ The data folder can be written" in ready.run("doctor", code=3)


def test_end_to_end_leaves_nothing_even_when_stopped(ready: Shell) -> None:
    ready.home.chmod(stat.S_IRWXU)
    assert "never synced" in ready.run("doctor", "--end-to-end", code=2)
    ready.run("sync")
    with EngineLock(ready.home / "engine.lock"):
        said = ready.run("doctor", "--end-to-end", code=1)
    assert "gcaldesk run" in said
    assert "✓" not in said
    steps = ready.json("doctor", "--end-to-end", "--object", "room")["steps"]
    assert [step["ok"] for step in steps] == [True] * 7
    assert ready.events(ROOMS) == []
    ready.control("latency", {"seconds": 0.2})  # else all may be over before the signal comes
    with ready.start("doctor", "--end-to-end") as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "It becomes an event" in line:
                # Once: a line that is cut off while it is written is written again.
                process.send_signal(signal.SIGTERM)
                break
        _, said = process.communicate(timeout=30)
    ready.control("latency", {"seconds": 0})
    assert process.returncode == 130, said
    assert ready.events(ROOMS) == []
    assert ready.json("booking", "list")["total"] == 0
