"""Tells systemd how a service is: sd_notify(3), spoken without a library."""

import contextlib
import os
import socket
from collections.abc import Mapping

_MICRO = 1_000_000


class ServiceManager:
    """Sends one datagram for each word; silent where nobody listens (`NOTIFY_SOCKET` is unset)."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # an abstract socket is written with @ in place of its leading zero byte
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._wait = _watchdog_seconds(environment)
        self._last: float | None = None

    def say(self, *words: str) -> None:
        """Send words such as `READY=1`; whatever is wrong with the socket, the service goes on."""
        if not self._address:
            return
        with contextlib.suppress(OSError, AttributeError), _datagram() as channel:
            channel.connect(self._address)
            channel.send("\n".join(words).encode())

    def alive(self, mono: float) -> None:
        """Feed systemd's watchdog twice in its interval, where it has one."""
        if self._wait and (self._last is None or mono - self._last >= self._wait / 2):
            self._last = mono
            self.say("WATCHDOG=1")


def _datagram() -> socket.socket:
    return socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)


def _watchdog_seconds(environment: Mapping[str, str]) -> float:
    pid = environment.get("WATCHDOG_PID", "")
    if pid and pid != str(os.getpid()):
        return 0.0  # meant for another process
    text = environment.get("WATCHDOG_USEC", "")
    return int(text) / _MICRO if text.isdigit() else 0.0
