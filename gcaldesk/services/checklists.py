"""What is kept of an account's checklists: its environment, proofs, ticks and the last test."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from gcaldesk.domain.checklist import BY_HAND, Checklist, Environment, Item, Proof, Tick, TrialStep
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import AccountId
from gcaldesk.services.lookup import account_named
from gcaldesk.services.proofs import judge_trial
from gcaldesk.sync.ports import Store, UnitOfWork


def _environment_name(account: AccountId) -> str:
    return f"environment:{account}"


def _name(account: AccountId) -> str:
    return f"checklist:{account}"


def read_environment(unit: UnitOfWork, account: AccountId) -> Environment | None:
    """Return what the account is for; None where nobody has said."""
    found = unit.service_facts.get(_environment_name(account))
    return None if found is None else Environment(found[0])


def set_environment(*, store: Store, clock: Clock, account: str, environment: Environment) -> None:
    """Say what an account is for; raises NotKnown."""
    with store.work() as unit:
        known = account_named(unit, account)
        unit.service_facts.put(_environment_name(known.id), environment.value, clock.now())
        unit.commit()


def forget(unit: UnitOfWork, account: AccountId) -> None:
    """Keep nothing of a removed account: its number may be given again."""
    unit.service_facts.remove(_environment_name(account))
    unit.service_facts.remove(_name(account))


def read_checklist(*, store: Store, account: str) -> Checklist:
    """Return what is kept for an account; raises NotKnown."""
    with store.view() as unit:
        known = account_named(unit, account)
        kept = _kept(unit, known.id)
        environment = read_environment(unit, known.id) or Environment.TEST
    found = Checklist(
        account=known.name,
        environment=environment,
        proofs={Item(key): Proof(**proof) for key, proof in _items(kept, "proofs")},
        proved_at=_instant(kept.get("proved_at")),
        ticks={Item(key): Tick(**tick) for key, tick in _items(kept, "ticks")},
        trial=tuple(TrialStep(**step) for step in kept.get("trial", ())),
        tried_at=_instant(kept.get("tried_at")),
    )
    return replace(found, proofs={**found.proofs, Item.END_TO_END: judge_trial(found)})


def tick(*, store: Store, clock: Clock, account: str, item: Item, word: Tick | None) -> None:
    """Take a person's word for an item, or with None take it back.

    Raises:
        InvalidInput: the item is not ticked by hand, the name is missing, or the day is none or
            still to come.
    """
    if item not in BY_HAND:
        raise InvalidInput("The program looks at this itself.", hint="Verify it instead.")
    if word is not None:
        _check(word, clock.now())
    with store.work() as unit:
        known = account_named(unit, account)
        kept = _kept(unit, known.id)
        ticks = {**kept.get("ticks", {})}
        if word is None:
            ticks.pop(item.value, None)
        else:
            ticks[item.value] = asdict(word)
        unit.service_facts.put(_name(known.id), {**kept, "ticks": ticks}, clock.now())
        unit.commit()


def _check(word: Tick, now: datetime) -> None:
    if not word.by.strip():
        raise InvalidInput("The name is missing.", hint="Say who has checked it.")
    try:
        day = date.fromisoformat(word.on)
    except ValueError as error:
        raise InvalidInput(f"“{word.on}” is no date.", hint="Write it as 2030-01-31.") from error
    if day > now.astimezone().date():
        raise InvalidInput("That day is still to come.", hint="Say when it was checked.")


def keep_proofs(*, store: Store, clock: Clock, account: str, proofs: Mapping[Item, Proof]) -> None:
    """Keep what was found just now."""
    found = {item.value: asdict(proof) for item, proof in proofs.items()}
    _keep(store, clock, account, {"proofs": found, "proved_at": clock.now().isoformat()})


def keep_trial(*, store: Store, clock: Clock, account: str, steps: Sequence[TrialStep]) -> None:
    """Keep how the end-to-end test came out."""
    kept = [asdict(step) for step in steps]
    _keep(store, clock, account, {"trial": kept, "tried_at": clock.now().isoformat()})


def _keep(store: Store, clock: Clock, account: str, changes: Mapping[str, Any]) -> None:
    with store.work() as unit:
        known = account_named(unit, account)
        kept = _kept(unit, known.id)
        unit.service_facts.put(_name(known.id), {**kept, **changes}, clock.now())
        unit.commit()


def _kept(unit: UnitOfWork, account: AccountId) -> dict[str, Any]:
    found = unit.service_facts.get(_name(account))
    return {} if found is None else dict(found[0])


def _items(kept: Mapping[str, Any], part: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the items that this version knows: another one may have written them."""
    known = {item.value for item in Item}
    return [(key, value) for key, value in kept.get(part, {}).items() if key in known]


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
