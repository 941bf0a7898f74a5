"""The lists that are gone through before a test set-up and before production; pure data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Environment(StrEnum):
    """What an account is for."""

    TEST = "test"
    PRODUCTION = "production"


class Item(StrEnum):
    """One line of a list; several stand on both."""

    PROJECT = "project"
    API = "api"
    CONSENT = "consent"
    TEST_USER = "test_user"
    CLIENT = "client"
    REDIRECT = "redirect"
    OWN_ACCOUNT = "own_account"
    WEBHOOK = "webhook"
    POLLING = "polling"
    WORKER = "worker"
    CONNECTED = "connected"
    MAPPING = "mapping"
    RULES = "rules"
    CHANNELS = "channels"
    END_TO_END = "end_to_end"
    OWN_CLIENT = "own_client"
    PUBLISHED = "published"
    RENEWED = "renewed"
    REAL_WEBHOOK = "real_webhook"
    RESTARTED = "restarted"
    REAL_NAMES = "real_names"
    FIRST_SYNC = "first_sync"
    MAIL = "mail"
    ROLLBACK = "rollback"


LISTS: Mapping[Environment, tuple[Item, ...]] = {
    Environment.TEST: (
        Item.PROJECT,
        Item.API,
        Item.CONSENT,
        Item.TEST_USER,
        Item.CLIENT,
        Item.REDIRECT,
        Item.OWN_ACCOUNT,
        Item.CONNECTED,
        Item.MAPPING,
        Item.RULES,
        Item.POLLING,
        Item.WORKER,
        Item.WEBHOOK,
        Item.CHANNELS,
        Item.END_TO_END,
    ),
    Environment.PRODUCTION: (
        Item.OWN_CLIENT,
        Item.REDIRECT,
        Item.PUBLISHED,
        Item.CONSENT,
        Item.RENEWED,
        Item.MAPPING,
        Item.REAL_NAMES,
        Item.POLLING,
        Item.WORKER,
        Item.RESTARTED,
        Item.REAL_WEBHOOK,
        Item.CHANNELS,
        Item.FIRST_SYNC,
        Item.MAIL,
        Item.ROLLBACK,
    ),
}
BY_HAND = frozenset(
    {Item.OWN_ACCOUNT, Item.PUBLISHED, Item.RESTARTED, Item.REAL_NAMES, Item.ROLLBACK}
)
"""A program cannot know all of these: a person ticks them, with a name and a date."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the program found about an item.

    `ok` is None where it does not apply, or where a person has to say. `words` names the sentence
    that the window shows, `values` are put into it.
    """

    ok: bool | None
    words: str
    values: Mapping[str, str] = field(default_factory=dict)
    needed: bool = True
    """False where the set-up does without, such as push where Google is polled."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A person's word for an item."""

    by: str
    on: str
    """The day, as an ISO date: it may be earlier than the day of ticking."""


@dataclass(frozen=True, slots=True)
class TrialStep:
    """One step of the end-to-end test."""

    title: str
    ok: bool | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """All that is kept for one account."""

    account: str
    environment: Environment
    proofs: Mapping[Item, Proof] = field(default_factory=dict)
    proved_at: datetime | None = None
    ticks: Mapping[Item, Tick] = field(default_factory=dict)
    trial: tuple[TrialStep, ...] = ()
    tried_at: datetime | None = None
