"""Handing the set-up over: all of it as one value, and taking one in, all or nothing."""

from dataclasses import dataclass

from gcaldesk.domain.account import Account, AccountState
from gcaldesk.domain.booking import Object
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.rules import Rules, dump_rules
from gcaldesk.domain.setup import AccountSetup, MappingSetup, Setup
from gcaldesk.domain.times import check_zone
from gcaldesk.services.mappings import change_rules, make_object, map_object, replace_words
from gcaldesk.sync.ports import Store, UnitOfWork

_TRUSTED = (
    "https://accounts.google.com/",
    "https://oauth2.googleapis.com/",
    "https://www.googleapis.com/",
    "http://127.0.0.1:",
    "http://localhost:",
)
"""A sign-in that a file sends elsewhere would be stolen."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What changed, in sentences, and who has to sign in."""

    changes: tuple[str, ...]
    sign_in: tuple[str, ...]
    stored: bool


def gather(*, store: Store) -> Setup:
    """Return all that is set up; no secret is in it."""
    with store.view() as unit:
        return Setup(
            statuses=unit.objects.words("status"),
            types=unit.objects.words("type"),
            objects=tuple(unit.objects.all()),
            accounts=tuple(_gather(unit, account) for account in unit.accounts.all()),
        )


def _gather(unit: UnitOfWork, account: Account) -> AccountSetup:
    calendars = unit.calendars.of_account(account.id)
    return AccountSetup(
        name=account.name,
        email=account.email,
        provider=account.provider,
        client=account.client,
        mappings=tuple(
            MappingSetup(row.object_code, calendars[row.calendar_id].calendar, row.direction)
            for row in unit.mappings.of_account(account.id)
            if row.calendar_id in calendars
        ),
        rules=dump_rules(account.rules),
    )


def take(*, store: Store, clock: Clock, setup: Setup, dry_run: bool) -> Taken:
    """Add and change what differs; nothing is ever removed, and no sign-in is touched.

    Accounts are matched by name, else by e-mail. Twice the same is once.

    Raises:
        InvalidInput: anything in it cannot be; nothing was changed.
    """
    with store.work() as unit:
        changes: list[str] = []
        before = {kind: unit.objects.words(kind) for kind in ("status", "type")}
        wanted = {"status": setup.statuses, "type": setup.types}
        for kind, words in wanted.items():  # the old ones stay until nothing uses them any more
            replace_words(unit, kind=kind, words=[*words, *before[kind]])
        for obj in setup.objects:
            changes += _object(unit, obj)
        sign_in = []
        for account in setup.accounts:
            known, said = _account(unit, clock, account)
            changes += (
                said + _rules(unit, clock, known, account) + _maps(unit, clock, known, account)
            )
            if known.state is AccountState.SIGNED_OUT:
                sign_in.append(known.name)
        for kind, words in wanted.items():
            kept = replace_words(unit, kind=kind, words=words)
            if kept != before[kind]:
                changes.insert(0, f"{kind} words: {', '.join(before[kind])} → {', '.join(kept)}")
        if not dry_run:
            unit.commit()
    return Taken(tuple(changes), tuple(sign_in), stored=not dry_run)


def _object(unit: UnitOfWork, wanted: Object) -> list[str]:
    known = unit.objects.find(wanted.code)
    if known is None:
        make_object(unit, code=wanted.code, name=wanted.name, timezone=wanted.timezone)
        return [f"object {wanted.code}: added, “{wanted.name}”, {wanted.timezone}"]
    if known == wanted:
        return []
    check_zone(wanted.timezone)
    unit.objects.save(wanted)
    before, after = f"“{known.name}”, {known.timezone}", f"“{wanted.name}”, {wanted.timezone}"
    return [f"object {wanted.code}: {before} → {after}"]


def _account(unit: UnitOfWork, clock: Clock, wanted: AccountSetup) -> tuple[Account, list[str]]:
    known = unit.accounts.all()
    by_name = next((one for one in known if one.name == wanted.name), None)
    by_email = next((one for one in known if one.email == wanted.email), None)
    if by_name is not None and by_name.email != wanted.email:
        raise InvalidInput(
            f"The account “{wanted.name}” belongs to {by_name.email} here, in the file to "
            f"{wanted.email}.",
            hint="Rename it in the file. Nothing was changed.",
        )
    found = by_name or by_email
    if found is None:
        return _new_account(unit, clock, wanted), [f"account {wanted.name}: added, {wanted.email}"]
    return found, []


def _new_account(unit: UnitOfWork, clock: Clock, wanted: AccountSetup) -> Account:
    for uri in (wanted.client.auth_uri, wanted.client.token_uri):
        if not uri.startswith(_TRUSTED):
            raise InvalidInput(
                f"The account “{wanted.name}” would sign in at {uri}.",
                detail="That is not Google's.",
                hint="Correct the file. Nothing was changed.",
            )
    return unit.accounts.add(
        Account(
            id=AccountId(0),
            name=wanted.name,
            provider=wanted.provider,
            email=wanted.email,
            client=wanted.client,
            granted_scopes=(),
            active=True,
            state=AccountState.SIGNED_OUT,
            hint=f"Sign in: gcaldesk account reconnect {wanted.name} --client-secrets FILE",
            rules=Rules(),
            connected_at=clock.now(),
        )
    )


def _rules(unit: UnitOfWork, clock: Clock, known: Account, wanted: AccountSetup) -> list[str]:
    before = dump_rules(known.rules)
    differing = {key: text for key, text in wanted.rules.items() if before.get(key) != text}
    if not differing:
        return []
    after = dump_rules(change_rules(unit, clock, known, differing))
    return [
        f"account {known.name}: rule {key}: {before[key] or 'empty'} → {after[key] or 'empty'}"
        for key in differing
        if before[key] != after[key]
    ]


def _maps(unit: UnitOfWork, clock: Clock, known: Account, wanted: AccountSetup) -> list[str]:
    rows = {row.object_code: row for row in unit.mappings.of_account(known.id)}
    if known.state is AccountState.SIGNED_OUT and known.last_sync_at is None:
        # nobody has signed in here yet: until then the file says which calendars there are
        listed = unit.calendars.of_account(known.id)
        fresh = [row.calendar for row in wanted.mappings if row.calendar.id not in listed]
        unit.calendars.refresh(known.id, fresh)
    changes = []
    account = unit.accounts.get(known.id)
    for row in wanted.mappings:
        before = rows.get(row.object_code)
        if before and (before.calendar_id, before.direction) == (row.calendar.id, row.direction):
            continue
        map_object(
            unit,
            clock,
            account,
            object_code=row.object_code,
            calendar_id=row.calendar.id,
            direction=row.direction,
        )
        changes.append(
            f"account {known.name}: {row.object_code} stands in “{row.calendar.summary}” "
            f"({row.direction})"
        )
    return changes
