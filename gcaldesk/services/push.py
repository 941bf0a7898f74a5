"""What is known of push from outside the running service, and what can be asked of it."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from gcaldesk.domain.channel import Channel, ListenerState, PushFacts
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import PushFailed
from gcaldesk.domain.ids import AccountId
from gcaldesk.sync.ports import Store, UnitOfWork

LISTENER = "listener"
FACTS = "push.facts"
ASKED, ANSWERED = "push.asked", "push.answered"
STALE = timedelta(minutes=3)
"""A listener that has not spoken for so long was killed."""
RENEW, TEST = "renew", "test"
ANSWER_SECONDS = 60.0
STEP_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the running service."""

    id: str
    what: str
    account_id: AccountId | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it."""

    ok: bool
    sentences: tuple[str, ...]


def say_state(unit: UnitOfWork, state: ListenerState, now: datetime) -> None:
    """Let other processes know; to be repeated well within `STALE`."""
    unit.service_facts.put(LISTENER, asdict(state), now)


def read_state(unit: UnitOfWork, now: datetime) -> ListenerState:
    """Return what the running service says; off where none runs."""
    found = unit.service_facts.get(LISTENER)
    if found is None or now - found[1] > STALE:
        return ListenerState()
    return ListenerState(**_known(found[0]))


def _known(value: Mapping[str, Any]) -> dict[str, str]:
    """Return the facts that this version knows: another one may have written them."""
    return {name: str(value[name]) for name in ListenerState.__slots__ if name in value}


def say_facts(unit: UnitOfWork, facts: PushFacts, now: datetime) -> None:
    """Let other processes know what was counted; message numbers are kept over restarts."""
    alive = {channel.id for channel in unit.channels.all()}
    numbers = {**read_facts(unit).numbers, **facts.numbers}
    kept = {channel: number for channel, number in numbers.items() if channel in alive}
    unit.service_facts.put(FACTS, {**asdict(facts), "numbers": kept}, now)


def read_facts(unit: UnitOfWork) -> PushFacts:
    """Return what was counted last."""
    found = unit.service_facts.get(FACTS)
    if found is None:
        return PushFacts()
    return PushFacts(**{name: found[0][name] for name in PushFacts.__slots__ if name in found[0]})


def ask(*, store: Store, clock: Clock, what: str, account: AccountId | None = None) -> str:
    """Ask the running service to `renew` channels or to `test` its address; returns the id.

    Raises:
        PushFailed: no service with a listener runs.
    """
    now = clock.now()
    with store.work() as unit:
        if read_state(unit, now).state == "off":
            raise PushFailed(
                "No gcaldesk listens for notifications at present.",
                detail="Without a listener a channel would lead nowhere.",
                hint="Start one: gcaldesk run --tunnel cloudflared, or with --public-url.",
            )
        asked = Asked(uuid.uuid4().hex, what, account)
        unit.service_facts.put(ASKED, asdict(asked), now)
        unit.commit()
    return asked.id


def take_question(unit: UnitOfWork) -> Asked | None:
    """Return what was asked, once."""
    found = unit.service_facts.get(ASKED)
    if found is None:
        return None
    unit.service_facts.remove(ASKED)
    value = found[0]
    account = value["account_id"]
    return Asked(value["id"], value["what"], None if account is None else AccountId(account))


def reply(unit: UnitOfWork, asked: Asked, answer: Answer, now: datetime) -> None:
    """Answer a question."""
    unit.service_facts.put(ANSWERED, {"id": asked.id, **asdict(answer)}, now)


def find_answer(*, store: Store, asked: str) -> Answer | None:
    """Return the answer to a question, once it is there."""
    with store.view() as unit:
        found = unit.service_facts.get(ANSWERED)
    if found is None or found[0]["id"] != asked:
        return None
    return Answer(bool(found[0]["ok"]), tuple(found[0]["sentences"]))


def ask_and_wait(
    *,
    store: Store,
    clock: Clock,
    what: str,
    wait: Callable[[float], object],
    account: AccountId | None = None,
) -> Answer:
    """Ask the running service, and wait for its answer; `wait` waits so many seconds.

    Raises:
        PushFailed: no service with a listener runs, or it does not answer.
    """
    asked = ask(store=store, clock=clock, what=what, account=account)
    for _ in range(int(ANSWER_SECONDS / STEP_SECONDS)):
        answer = find_answer(store=store, asked=asked)
        if answer is not None:
            return answer
        wait(STEP_SECONDS)
    raise PushFailed(
        "The running gcaldesk has not answered.",
        hint="See what it does: gcaldesk log --follow",
    )


def list_channels(*, store: Store) -> list[Channel]:
    """Return every channel that is remembered, the oldest first."""
    with store.view() as unit:
        return unit.channels.all()
