"""All that is set up, without secrets: what one installation can hand to another."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gcaldesk.domain.account import Calendar, Direction, OAuthClient
from gcaldesk.domain.booking import Object


@dataclass(frozen=True, slots=True)
class MappingSetup:
    """Where an object stands; of the calendar, what shows it before anybody has signed in."""

    object_code: str
    calendar: Calendar
    direction: Direction


@dataclass(frozen=True, slots=True)
class AccountSetup:
    """One account; its sign-in is a person's to give."""

    name: str
    email: str
    provider: str
    client: OAuthClient
    mappings: tuple[MappingSetup, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    """As `rules set` takes them."""


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything, in its order."""

    statuses: tuple[str, ...]
    types: tuple[str, ...]
    objects: tuple[Object, ...]
    accounts: tuple[AccountSetup, ...]
