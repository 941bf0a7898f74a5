"""What the HTTP side shares: the state behind its lock, faults, the log and the consent mode."""

import ssl
import threading
from dataclasses import dataclass, field

from gcaldesk.sandbox.faults import Faults
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sandbox.wirelog import WireLog


@dataclass
class ConsentMode:
    """How the consent page behaves without a person."""

    mode: str = "manual"
    untick: list[str] = field(default_factory=list)


@dataclass
class Desk:
    """Everything a request handler needs."""

    state: GoogleState
    lock: threading.RLock
    faults: Faults = field(default_factory=Faults)
    log: WireLog = field(default_factory=WireLog)
    consent: ConsentMode = field(default_factory=ConsentMode)
    push_trust: ssl.SSLContext | None = None
    """Which authorities are believed when a notification goes to an https address."""
    wake_push: threading.Event = field(default_factory=threading.Event)
    root: str = ""
    """The address of the server, without a slash at the end."""
