"""What the window asks a sandbox that runs on this machine, by its documented controls."""

import json
import urllib.request
from typing import Any
from urllib.error import HTTPError, URLError

from gcaldesk.domain.errors import InvalidInput, Unreachable
from gcaldesk.domain.playground import SandboxFacts
from gcaldesk.network import is_loopback

CONTROLS = "__sandbox__"
SECONDS = 10


class SandboxDesk:
    """Talks to the address that the overview gives; synchronous, for a network lane."""

    def __init__(self) -> None:
        # Never through a proxy: the sandbox is on this machine.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def look(self, url: str) -> SandboxFacts:
        """Return how much there is on the Google side; raises Unreachable."""
        state = self._ask(url, "state", None)
        calendars = state["calendars"]
        events = sum(
            event.get("status") != "cancelled"
            for calendar in calendars
            for event in calendar["events"]
        )
        return SandboxFacts(len(calendars), events)

    def reset(self, url: str) -> None:
        """Let the Google side begin again; sign-ins stay. Raises Unreachable."""
        self._ask(url, "reset", {})

    def _ask(self, url: str, control: str, body: dict[str, Any] | None) -> Any:
        if not is_loopback(url):
            raise InvalidInput("Only a sandbox on this machine can be asked that.", detail=url)
        request = urllib.request.Request(  # noqa: S310  # a loopback address, see above
            f"{url.rstrip('/')}/{CONTROLS}/{control}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
            method="GET" if body is None else "POST",
        )
        try:
            with self._opener.open(request, timeout=SECONDS) as answer:
                return json.loads(answer.read())
        except (HTTPError, URLError, TimeoutError, ConnectionError, ValueError) as error:
            raise Unreachable(
                "The sandbox does not answer.",
                detail=f"{url}: {getattr(error, 'reason', error)}.",
                hint="Start it again: gcaldesk sandbox",
            ) from error
