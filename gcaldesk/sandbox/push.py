"""Delivery of notifications: a thread that posts, repeats, loses and doubles on command."""

import heapq
import ssl
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Final
from urllib.parse import urlsplit

from gcaldesk.sandbox.channels import Notification
from gcaldesk.sandbox.desk import Desk

_TIMEOUT: Final = 5.0
_RETRIED: Final = frozenset({500, 502, 503, 504})
_IDLE: Final = 0.5


@dataclass(order=True)
class _Delivery:
    due: float
    number: int
    notification: Notification = field(compare=False)
    tries: int = field(default=0, compare=False)


class PushThread:
    """Posts what the state wants told."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting: list[_Delivery] = []
        self._number = 0
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox-push", daemon=True)

    def start(self) -> None:
        """Begin to deliver."""
        self._thread.start()

    def stop(self) -> None:
        """Stop at once; what waits is lost."""
        self._closed.set()
        self._desk.wake_push.set()
        self._thread.join(_IDLE)

    def _run(self) -> None:
        while not self._closed.is_set():
            due_in = self._waiting[0].due - time.monotonic() if self._waiting else _IDLE
            self._desk.wake_push.wait(max(0.0, min(_IDLE, due_in)))
            self._desk.wake_push.clear()
            self._collect()
            while self._waiting and self._waiting[0].due <= time.monotonic():
                if self._closed.is_set():
                    return
                self._deliver(heapq.heappop(self._waiting))

    def _collect(self) -> None:
        with self._desk.lock:
            fresh = self._desk.state.take_notifications()
            switches = self._desk.state.switches
        if switches.push_drop:
            return
        if switches.push_reorder:
            fresh.reverse()
        for notification in fresh:
            for _ in range(1 + switches.push_duplicates):
                self._wait(_Delivery(0.0, 0, notification), switches.push_delay_seconds)

    def _wait(self, delivery: _Delivery, seconds: float) -> None:
        self._number += 1
        delivery.due, delivery.number = time.monotonic() + seconds, self._number
        heapq.heappush(self._waiting, delivery)

    def _deliver(self, delivery: _Delivery) -> None:
        switches = self._desk.state.switches
        again = _post(delivery.notification, self._desk.push_trust) in _RETRIED
        if again and delivery.tries < switches.push_retries:
            pause = switches.push_retry_seconds * 2**delivery.tries
            delivery.tries += 1
            self._wait(delivery, pause)


def _post(notification: Notification, trust: ssl.SSLContext | None) -> int:
    """Post one notification; 0 when nobody answered."""
    parts = urlsplit(notification.address)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection = _connect(parts.scheme, parts.hostname or "", parts.port, trust)
    except (HTTPException, ValueError):
        return 0
    try:
        connection.request("POST", target, body=b"", headers=notification.headers)
        return connection.getresponse().status
    except (OSError, HTTPException):
        return 0
    finally:
        connection.close()


def _connect(
    scheme: str, host: str, port: int | None, trust: ssl.SSLContext | None
) -> HTTPConnection:
    if scheme == "https":
        return HTTPSConnection(host, port, timeout=_TIMEOUT, context=trust)
    return HTTPConnection(host, port, timeout=_TIMEOUT)
