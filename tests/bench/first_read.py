"""First read of 10,000 events, against the bare minimum and against gcal-sync."""

import asyncio
import gc
import http.client
import json
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
from gcal_sync.api import GoogleCalendarService
from gcal_sync.auth import AbstractAuth
from gcal_sync.sync import CalendarEventSyncManager

from gcaldesk.__main__ import calm_collector
from gcaldesk.config import SystemClock
from tests.bench.organisation import make_engine, make_store
from tests.bench.pages import PageServer

COUNT = 10_000


def ours(root: str) -> float:
    """Return the seconds until bookings, links and journal are on disk."""
    with tempfile.TemporaryDirectory() as folder:
        store, account = make_store(Path(folder))
        engine = make_engine(store, root)
        with _as_the_program_runs():
            began = time.perf_counter()
            report = engine.sync(account)
            seconds = time.perf_counter() - began
        assert (report.state, report.pulled) == ("ok", COUNT), report
        return seconds


@contextmanager
def _as_the_program_runs() -> Iterator[None]:
    """Set Python's collector as the program does when it starts; the others run as they come."""
    before = gc.get_threshold()
    calm_collector()
    yield
    gc.set_threshold(*before)


def bare(root: str) -> float:
    """Return the seconds for the same pages over http.client, json and one executemany."""
    parts = urlsplit(root)
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "bare.sqlite3")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT)")
        began = time.perf_counter()
        with closing(http.client.HTTPConnection(parts.hostname or "", parts.port)) as connection:
            token, rows = "", []
            while True:
                connection.request(
                    "GET", f"{parts.path}calendars/c0/events?pageToken={token or 'p0'}"
                )
                page = json.loads(connection.getresponse().read())
                rows += [(item["id"], json.dumps(item)) for item in page["items"]]
                token = page.get("nextPageToken", "")
                if not token:
                    break
        with database:
            database.executemany("INSERT INTO event VALUES (?, ?)", rows)
        seconds = time.perf_counter() - began
        database.close()
        assert len(rows) == COUNT
        return seconds


class _Auth(AbstractAuth):
    async def async_get_access_token(self) -> str:
        return "token"


async def _gcal_sync(root: str) -> float:
    async with aiohttp.ClientSession() as session:
        service = GoogleCalendarService(_Auth(session, root.rstrip("/")))
        manager = CalendarEventSyncManager(service, "c0")
        began = time.perf_counter()
        await manager.run()
        return time.perf_counter() - began


def gcal_sync(root: str) -> float:
    """Return the seconds that gcal-sync takes for the same pages, into memory only."""
    return asyncio.run(_gcal_sync(root))


def serve() -> PageServer:
    """Return a server with the events around the present day."""
    return PageServer(COUNT, SystemClock().now())
