"""A server that only hands out pages made beforehand, so that nobody's rendering is measured."""

import json
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Process, Queue, get_context
from typing import Any
from urllib.parse import parse_qs, urlsplit

PAGE = 2500
Json = dict[str, Any]


def make_event(number: int, first: datetime) -> Json:
    """Return one event as Google lists it, about 900 bytes."""
    start = first + timedelta(minutes=20 * number)
    stamp = f"2026-02-01T10:00:{number % 60:02}.000Z"
    return {
        "kind": "calendar#event",
        "etag": f'"{3_400_000_000_000_000 + number}"',
        "id": f"ev{number:022}",
        "status": "confirmed",
        "htmlLink": f"https://www.google.com/calendar/event?eid={number:032}",
        "created": stamp,
        "updated": stamp,
        "summary": f"Lesson {number} with a title of the usual length",
        "description": f"Bring your own mat and some water. Lesson number {number}.",
        "location": f"Room {number % 40}, second floor",
        "creator": {"email": "admin@example.org", "self": True},
        "organizer": {"email": "rooms@group.calendar.google.com", "displayName": "Rooms"},
        "start": {"dateTime": start.isoformat(), "timeZone": "Europe/Amsterdam"},
        "end": {
            "dateTime": (start + timedelta(minutes=15)).isoformat(),
            "timeZone": "Europe/Amsterdam",
        },
        "iCalUID": f"ev{number:022}@google.com",
        "sequence": 0,
        "reminders": {"useDefault": True},
        "eventType": "default",
    }


def make_pages(count: int, first: datetime) -> list[bytes]:
    """Return the answers of events.list, as bytes."""
    events = [make_event(number, first) for number in range(count)]
    pieces = [events[at : at + PAGE] for at in range(0, count, PAGE)] or [[]]
    pages = []
    for number, piece in enumerate(pieces, start=1):
        page: Json = {
            "kind": "calendar#events",
            "etag": '"p1"',
            "summary": "Rooms",
            "updated": "2026-02-01T10:00:00.000Z",
            "timeZone": "Europe/Amsterdam",
            "accessRole": "owner",
            "defaultReminders": [],
            "items": piece,
        }
        last = number == len(pieces)
        page["nextSyncToken" if last else "nextPageToken"] = "done=" if last else f"p{number}"
        pages.append(json.dumps(page).encode())
    return pages


def _serve(port: "Queue[int]", count: int, first: datetime) -> None:
    pages = make_pages(count, first)
    quiet = make_pages(0, first)[0]
    calendars = json.dumps({"kind": "calendar#calendarList", "items": []}).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # head and body in one packet, or the client waits for its own delayed ACK

        def do_GET(self) -> None:  # http.server's name
            parts = urlsplit(self.path)
            query = parse_qs(parts.query)
            body = calendars
            if parts.path.endswith("/events"):
                token = query.get("pageToken", ["p0"])[0]
                body = quiet if "syncToken" in query else pages[int(token[1:])]
            self._answer(body)

        def do_PATCH(self) -> None:  # http.server's name
            """Answer as if the event now were what was sent."""
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            event = make_event(1, first) | {k: v for k, v in sent.items() if v is not None}
            self._answer(
                json.dumps(event | {"id": urlsplit(self.path).path.split("/")[-1]}).encode()
            )

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json; charset=UTF-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    port.put(server.server_address[1])
    server.serve_forever()


class PageServer:
    """The server in a process of its own, so that it takes no time from whom is measured."""

    def __init__(self, count: int, first: datetime) -> None:
        context = get_context("spawn")
        port: Queue[int] = context.Queue()
        self._process: Process = context.Process(  # type: ignore[assignment]
            target=_serve, args=(port, count, first), daemon=True
        )
        self._process.start()
        self.port = port.get(timeout=60)

    @property
    def root(self) -> str:
        """Return the API root."""
        return f"http://127.0.0.1:{self.port}/calendar/v3/"

    def close(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.join()


FIRST = datetime(2026, 3, 2, 8, tzinfo=UTC)
