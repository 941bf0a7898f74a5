"""The diagnostics bundle: what helps somebody else to find a fault, without anybody's data (R37).

Everything that is written passes through one mask; nothing of a booking is written but its mark.
"""

import json
import os
import platform
import secrets
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from gcaldesk import __version__
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.check import Check
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import StorageFailed
from gcaldesk.domain.journal import JournalEntry
from gcaldesk.log import redact
from gcaldesk.services.masking import Mask
from gcaldesk.services.push_page import read_push_page
from gcaldesk.storage.support_rows import SupportRows
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.ports import UnitOfWork

RUNS, LINES, LOG_BYTES = 200, 500, 200_000
LIBRARIES = (
    "PySide6-Essentials",
    "cryptography",
    "google-api-python-client",
    "google-auth",
    "httplib2",
    "keyring",
    "peewee",
    "requests",
    "starlette",
    "uvicorn",
)
ABOUT = """This is a diagnostics bundle of gcaldesk, made to be sent to whoever helps with a fault.

It holds no sign-in, no password and no token, and nothing that says who booked what: titles, names,
e-mail addresses, calendars and bookings are replaced by marks such as [title 3fa9c1]. The same mark
stands for the same thing within this bundle, and for nothing in any other one.

"""


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file, as it will be written."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is shown to a person first, and written as it was shown."""

    made_at: datetime
    files: tuple[BundleFile, ...]


@dataclass(frozen=True, slots=True)
class BundleParts:
    """Where a bundle is collected from."""

    store: SqlStore
    clock: Clock
    paths: AppPaths
    settings: Settings


def collect_bundle(parts: BundleParts, checks: Sequence[Check]) -> Bundle:
    """Collect everything, masked; takes a second or two where there are many bookings."""
    now, rows = parts.clock.now(), SupportRows(parts.store)
    mask = Mask(secrets.token_bytes(16), redact)
    journal = rows.journal(LINES)
    for kind, name in rows.names():
        mask.know(kind, [name])
    for entry in journal:  # what bookings and events were called before
        for image in (entry.before, entry.after):
            mask.know("text", _words(image))
    mask.know("place", _own_places(parts))
    with parts.store.view() as unit:
        accounts = [_account(unit, account, mask) for account in unit.accounts.all()]
        issues = [
            {"kind": i.kind, "opened_at": i.opened_at, "booking": _mark(mask, i.booking_id)}
            for i in unit.issues.open()
        ]
    contents: dict[str, Any] = {
        "versions": _versions(),
        "settings": _settings(parts.settings, mask),
        "checks": [asdict(check) for check in checks],
        "database": rows.shape(),
        "accounts": accounts,
        "push": _push(parts, mask),
        "issues": issues,
        "runs": [_run(found, mask) for found in rows.runs(RUNS)],
        "journal": [_line(entry, mask) for entry in journal],
    }
    files = [BundleFile(f"{name}.json", _dump(mask.value(v))) for name, v in contents.items()]
    log = BundleFile("log.txt", mask.text(_tail(parts.paths.log)))
    about = ABOUT + "".join(f"{file.name}\n" for file in [*files, log])
    return Bundle(now, (BundleFile("README.txt", about), *files, log))


def save_bundle(bundle: Bundle, file: Path) -> None:
    """Write it as a zip file that only its owner can read; raises StorageFailed."""
    stamp = bundle.made_at.timetuple()[:6]
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with (
            os.fdopen(descriptor, "wb") as raw,
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as packed,
        ):
            for one in bundle.files:
                packed.writestr(zipfile.ZipInfo(one.name, stamp), one.text)
    except (OSError, ValueError) as error:
        raise StorageFailed(
            "The bundle cannot be written.",
            detail=f"{file}: {getattr(error, 'strerror', None) or error}.",
            hint="Choose a folder that is yours.",
        ) from error


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, default=_plain) + "\n"


def _plain(value: Any) -> Any:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else str(value)


def _mark(mask: Mask, number: int | None) -> str | None:
    return None if number is None else mask.mark("booking", number)


def _words(image: Any) -> Iterable[str]:
    if isinstance(image, str):
        yield image
    elif isinstance(image, dict):
        for name, value in image.items():
            if name not in {"time", "status", "start", "end", "zone", "response"}:
                yield from _words(value)
    elif isinstance(image, list | tuple):
        for value in image:
            yield from _words(value)


def _own_places(parts: BundleParts) -> tuple[str, ...]:
    """Return what names this computer or its owner."""
    return str(parts.paths.home), str(Path.home()), platform.node(), Path.home().name


def _versions() -> dict[str, Any]:
    return {
        "gcaldesk": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{name: _version(name) for name in LIBRARIES},
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _settings(settings: Settings, mask: Mask) -> dict[str, Any]:
    """Return what is set; of what could name somebody, only whether it is."""
    network, mail, push = settings.network, settings.mail, settings.push
    return {
        "own_api_root": bool(settings.google_api_root),
        "secrets": settings.secrets,
        "theme": settings.theme,
        "keep_journal_days": settings.keep_journal_days,
        "requests_per_minute": settings.requests_per_minute,
        "network": {
            "proxy": network.proxy if network.proxy in {"system", "none"} else "its own",
            "signs_in": bool(network.proxy_user),
            "ca_file": bool(network.ca_file),
        },
        "mail": {
            "host": mask.mark("place", mail.host) if mail.host else "",
            "port": mail.port,
            "security": mail.security,
            "signs_in": bool(mail.user),
        },
        "push": {
            "public_url": mask.mark("place", push.public_url) if push.public_url else "",
            "tunnel": push.tunnel.split(" ")[0].rpartition("/")[2],
            "listen_port": push.listen_port,
        },
    }


def _account(unit: UnitOfWork, account: Account, mask: Mask) -> dict[str, Any]:
    tracked = unit.calendars.of_account(account.id)
    mapped = unit.mappings.of_account(account.id)
    return {
        "account": mask.mark("account", account.name),
        "provider": account.provider,
        "active": account.active,
        "state": account.state,
        "scopes": list(account.granted_scopes),
        "connected_at": account.connected_at,
        "last_sync_at": account.last_sync_at,
        "rules": {
            name: value if isinstance(value, bool | int) else mask.value(_rule(value))
            for name, value in asdict(account.rules).items()
        },
        "mappings": [
            {
                "object": mask.mark("object", row.object_code) if row.object_code != "*" else "*",
                "calendar": mask.mark("calendar", row.calendar_id),
                "direction": row.direction,
            }
            for row in mapped
        ],
        "calendars": [
            {
                "calendar": mask.mark("calendar", calendar),
                "role": one.calendar.role,
                "zone": one.calendar.timezone,
                "has_cursor": one.cursor is not None,
                "last_complete_at": one.last_complete_at,
                "last_full_at": one.last_full_at,
                "problem": one.problem,
                "push_problem": one.push_problem,
            }
            for calendar, one in tracked.items()
        ],
        "waiting": len(unit.pending.all_of(account.id)),
        "parked": sum(pending.parked for pending in unit.pending.all_of(account.id)),
    }


def _rule(value: Any) -> Any:
    """Return a rule's value as a JSON value."""
    return json.loads(json.dumps(value, default=str))


def _push(parts: BundleParts, mask: Mask) -> dict[str, Any]:
    page = read_push_page(store=parts.store, clock=parts.clock)
    state = page.listener
    return {
        "state": state.state,
        "problem": state.problem,
        "public": mask.mark("place", state.url) if state.url else "",
        "tested_at": state.tested_at,
        "tunnel": page.facts.tunnel,
        "tunnel_starts": page.facts.starts,
        "welcome": page.facts.welcome,
        "refused": page.facts.refused,
        "channels": [
            {
                "calendar": mask.mark("calendar", view.channel.calendar_id),
                "state": view.channel.state,
                "serves": view.serves,
                "created_at": view.channel.created_at,
                "expires_at": view.channel.expires_at,
                "last_message_at": view.channel.last_message_at,
                "last_message": view.number,
            }
            for view in page.channels
        ],
        "polled": len(page.polled),
    }


def _run(found: dict[str, Any], mask: Mask) -> dict[str, Any]:
    report = {k: v for k, v in found["report"].items() if k not in {"account", "account_id"}}
    return {
        "run": found["id"],
        "account": mask.mark("account", found["report"].get("account", "")),
        "started_at": found["started_at"],
        "finished_at": found["finished_at"],
        "state": found["state"],
        **report,
    }


def _line(entry: JournalEntry, mask: Mask) -> dict[str, Any]:
    return {
        "at": entry.at,
        "level": entry.level,
        "action": entry.action,
        "reason": entry.reason,
        "run": entry.run_id,
        "booking": _mark(mask, entry.booking_id),
        "event": mask.mark("event", entry.event_id) if entry.event_id else None,
        "calendar": mask.mark("calendar", entry.calendar_id) if entry.calendar_id else None,
    }


def _tail(path: Path) -> str:
    """Return the end of the log file, from a whole line on."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return "There is no log file.\n"
    return text if size <= LOG_BYTES else text.partition("\n")[2]
