"""Settings of whatever leaves this machine."""

from dataclasses import dataclass, field

from gcaldesk.domain.ids import AccountId

PROGRAM = AccountId(0)
"""Under this number secrets keep the program's own passwords; accounts begin with 1."""


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """The `[network]` part of config.toml; holds for every outgoing call."""

    proxy: str = "system"
    """`system` (the environment or the operating system says), `none`, or `http://host:port`."""
    proxy_user: str = ""
    proxy_password: str = field(default="", repr=False)
    ca_file: str = ""
    """A PEM file of the authorities to believe instead of the public ones; empty: the public ones."""


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The `[mail]` part of config.toml: how trouble is told; without a host nothing is mailed."""

    host: str = ""
    port: int = 587
    security: str = "starttls"
    """`starttls`, `tls` or `none`."""
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    """The From address; `from` in the file."""
