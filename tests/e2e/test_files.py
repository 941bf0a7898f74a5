"""Files in and out, as processes."""

import urllib.request
from pathlib import Path

from tests.e2e.conftest import Shell


def test_many_rows_in_and_out_and_back_after_a_loss(ready: Shell, tmp_path: Path) -> None:
    rows = [
        f"room,Yoga {n},2026-12-{n % 28 + 1:02}T{n % 12 + 8:02}:00,2026-12-{n % 28 + 1:02}T{n % 12 + 9:02}:00"
        for n in range(2000)
    ]
    source = tmp_path / "in.csv"
    source.write_text("\ufeffobject,title,start,end\n" + "\n".join(rows), "utf-8")
    assert "2000 bookings would be made" in ready.run("booking", "import", str(source), "--dry-run")
    assert ready.json("booking", "import", str(source))["made"] == 2000
    copy, out = tmp_path / "copy.sqlite3", tmp_path / "out.csv"
    ready.run("backup", str(copy))
    found = {check["id"]: check for check in ready.json("doctor", code=3)["checks"]}
    assert found["backup"]["evidence"] == "The newest was made just now."
    assert ready.json("booking", "export", str(out), "--since", "2026-12-28")["bookings"] < 200
    folder = tmp_path / "safe"
    dated = Path(ready.json("backup", f"{folder}/")["file"])
    assert dated.parent == folder
    assert dated.name.startswith("gcaldesk-20")
    assert folder.stat().st_mode & 0o777 == 0o700
    ready.run("booking", "export", str(out))
    assert ready.json("booking", "import", str(out))["known"] == 2000
    ready.run("booking", "delete", "1")
    done = ready.json("restore", str(copy))
    assert (done["bookings"], done["accounts"]) == (2000, ["main"])
    assert ready.json("booking", "list", "--limit", "1")["total"] == 2000


def test_bad_files_get_a_sentence(ready: Shell, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(b"object,title,start,end\nroom,caf\xe9,a,b\n")
    assert "not UTF-8" in ready.run("booking", "import", str(source), code=2)
    source.write_text("object,title,start,end\nroom,Yoga,soon,later\n")
    said = ready.run("booking", "import", str(source), code=2)
    assert "Line 2: This is not a date and time" in said
    assert "Nothing was stored" in said
    assert "1 line cannot be taken in" in said
    assert "neither .csv nor .ics" in ready.run("booking", "export", str(tmp_path / "x"), code=2)
    assert "no file" in ready.run("restore", str(tmp_path / "nowhere"), code=2)


def test_set_up_goes_to_another_installation(ready: Shell, tmp_path: Path) -> None:
    file = tmp_path / "setup.json"
    ready.run("export-config", str(file))
    secret = ready.google.client_secrets()["installed"]["client_secret"]
    assert secret not in file.read_text("utf-8")
    other = Shell(tmp_path / "other", ready.google)
    assert not other.json("import-config", str(file), "--dry-run")["stored"]
    assert other.json("import-config", str(file))["sign_in"] == ["main"]
    assert other.json("import-config", str(file))["changes"] == []
    assert "account reconnect main --client-secrets FILE" in other.run("sync", code=3)
    with other.start(
        "account", "reconnect", "main", "--client-secrets", str(other.client), "--no-browser"
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().removeprefix("Open this URL: ").strip()
        with urllib.request.urlopen(url) as page:  # noqa: S310
            page.read()
        process.communicate(timeout=30)
    assert process.returncode == 0
    assert other.json("sync")["accounts"][0]["state"] == "ok"
