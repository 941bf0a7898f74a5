"""Connecting, reconnecting and removing accounts."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from gcaldesk.domain.account import SCOPE_WORDS, SCOPES, Account, AccountState, OAuthClient
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, OtherAccount, ScopeMissing, Transient
from gcaldesk.domain.ids import AccountId, IssueId
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.rules import Rules
from gcaldesk.services.checklists import forget
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.channel_keeper import stop_channels
from gcaldesk.sync.ports import Authorizer, Consent, Gateways, Secrets, Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Ports:
    """What connecting needs."""

    store: Store
    secrets: Secrets
    authorizer: Authorizer
    gateways: Gateways
    clock: Clock


def connect(
    *,
    ports: Ports,
    request: ConnectRequest,
    open_url: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> Account:
    """Take a person through consent and store the account; nothing is stored before that.

    Raises:
        InvalidInput: a bad client, or the name or Google account is connected already.
        ConsentDenied: denied, cancelled or timed out.
        ScopeMissing: a permission was left unticked.
        Unreachable: Google did not answer.
    """
    name = request.name.strip()
    if not name:
        raise InvalidInput("The account needs a name.", hint="For example: --name main")
    client, client_secret = ports.authorizer.read_client(request)
    with ports.store.view() as unit:
        if any(account.name == name for account in unit.accounts.all()):
            raise InvalidInput(
                f"An account “{name}” is connected already.",
                hint=f"Choose another name, or use: gcaldesk account reconnect {name}",
            )
    consent, email = _ask(
        ports, client, client_secret, request, open_url=open_url, cancelled=cancelled
    )
    with ports.store.work() as unit:
        for known in unit.accounts.all():
            if known.email == email:
                raise InvalidInput(
                    f"{email} is connected already, as “{known.name}”.",
                    detail="Twice would double every event.",
                    hint=f"Use: gcaldesk account reconnect {known.name}",
                )
        account = unit.accounts.add(
            Account(
                id=AccountId(0),
                name=name,
                provider="google",
                email=email,
                client=client,
                granted_scopes=consent.granted_scopes,
                active=True,
                state=AccountState.CONNECTED,
                hint="",
                rules=Rules(),
                connected_at=ports.clock.now(),
            )
        )
        _journal(unit, ports, account, "connected", f"as {email}")
        ports.secrets.put(account.id, _secret(client_secret, consent, {}))
        unit.commit()
    return _with_calendars(ports, account, consent)


def _ask(
    ports: Ports,
    client: OAuthClient,
    client_secret: str,
    request: ConnectRequest,
    *,
    open_url: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> tuple[Consent, str]:
    consent = ports.authorizer.authorize(
        client,
        client_secret,
        open_url=open_url,
        cancelled=cancelled,
        login_hint=request.login_hint,
        timeout_seconds=request.timeout_seconds,
    )
    missing = [SCOPE_WORDS[scope] for scope in SCOPES if scope not in consent.granted_scopes]
    if missing:
        raise ScopeMissing(
            f"Google did not grant: {', '.join(missing)}.",
            detail="A box on Google's page was left unticked.",
            hint="Connect again and leave every box ticked. Nothing was stored.",
        )
    return consent, ports.authorizer.primary_email(client, client_secret, consent)


def _secret(client_secret: str, consent: Consent, before: dict[str, Any]) -> dict[str, Any]:
    """A stored refresh token is never overwritten with nothing (facts 6.3)."""
    return {
        "client_secret": client_secret,
        "refresh_token": consent.refresh_token or before.get("refresh_token"),
        "access_token": consent.access_token,
        "expires_at": consent.expires_at.isoformat() if consent.expires_at else None,
    }


def _with_calendars(ports: Ports, account: Account, consent: Consent) -> Account:
    if consent.refresh_token is None and not (ports.secrets.get(account.id) or {}).get(
        "refresh_token"
    ):
        raise ScopeMissing(
            "Google gave no lasting permission.",
            hint="Remove gcaldesk under myaccount.google.com/permissions, then reconnect.",
        )
    refresh_calendars(ports=ports, account=account.name)
    return account


def refresh_calendars(*, ports: Ports, account: str) -> None:
    """Read the account's list of calendars again."""
    with ports.store.view() as unit:
        found = account_named(unit, account)
    with closing(ports.gateways.open(found)) as gateway:
        calendars = gateway.list_calendars()
    with ports.store.work() as unit:
        unit.calendars.refresh(found.id, calendars)
        unit.commit()


def reconnect(
    *,
    ports: Ports,
    account: str,
    request: ConnectRequest,
    open_url: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> Account:
    """Sign in again with the same Google account; links, mappings and rules are kept.

    Without a client in the request, the stored one is used.

    Raises:
        OtherAccount: somebody signed in with another account; nothing was changed.
        and what `connect` raises.
    """
    with ports.store.view() as unit:
        known = account_named(unit, account)
    before = ports.secrets.get(known.id) or {}
    if request.client_json or request.client_id:
        client, client_secret = ports.authorizer.read_client(request)
    else:
        client, client_secret = known.client, before.get("client_secret", "")
    hinted = replace(request, login_hint=request.login_hint or known.email)
    consent, email = _ask(
        ports, client, client_secret, hinted, open_url=open_url, cancelled=cancelled
    )
    if email != known.email:
        raise OtherAccount(
            f"You signed in as {email}, but “{account}” belongs to {known.email}.",
            detail="Its links point at that account's events. Nothing was changed.",
            hint=f"Sign in as {known.email}, or connect {email} under another name.",
        )
    with ports.store.work() as unit:
        current = unit.accounts.get(known.id)
        renewed = replace(
            current,
            client=client,
            granted_scopes=consent.granted_scopes,
            state=AccountState.CONNECTED,
            hint="",
            connected_at=ports.clock.now(),
        )
        unit.accounts.save(renewed)
        unit.calendars.distrust(known.id, "the account was reconnected")
        for issue in unit.issues.open(known.id):
            if issue.kind in {IssueKind.SIGN_IN, IssueKind.SCOPE}:
                unit.issues.save(replace(issue, closed_at=ports.clock.now(), outcome="cleared"))
        _journal(unit, ports, renewed, "reconnected", f"as {email}; links and mappings were kept")
        ports.secrets.put(known.id, _secret(client_secret, consent, before))
        unit.commit()
    return _with_calendars(ports, renewed, consent)


def follow(*, store: Store, account: AccountId, origin: str) -> Account:
    """Let an account sign in at another address of the same sandbox; all else stays."""
    with store.work() as unit:
        known = unit.accounts.get(account)
        moved = {
            name: f"{origin}/{uri.split('/', 3)[3]}"
            for name, uri in (
                ("auth_uri", known.client.auth_uri),
                ("token_uri", known.client.token_uri),
            )
        }
        followed = replace(known, client=replace(known.client, **moved))
        unit.accounts.save(followed)
        unit.commit()
    return followed


def remove(*, ports: Ports, account: str, revoke: bool) -> str:
    """Forget an account; its bookings and all events in Google stay.

    Returns a sentence on what could not be revoked, or nothing.
    """
    with ports.store.view() as unit:
        known = account_named(unit, account)
    trouble = ""
    stop_channels(ports.store, ports.gateways, ports.clock, known.id)  # nobody could, afterwards
    secret = ports.secrets.get(known.id) or {}
    if revoke:
        try:
            ports.authorizer.revoke(known.client, secret)
        except Transient as error:
            trouble = f"The permission could not be given back ({error.title}) "
            trouble += "Do it at myaccount.google.com/permissions."
    with ports.store.work() as unit:
        _journal(unit, ports, known, "removed", "events and bookings stay")
        unit.accounts.remove(known.id)
        forget(unit, known.id)
        unit.commit()
    ports.secrets.delete(known.id)
    return trouble


LONG_PAUSE = timedelta(days=7)


def set_active(*, store: Store, clock: Clock, account: str, active: bool) -> Account:
    """Switch an account on or off; off stops all requests and deletes nothing.

    After more than seven days of pause the first round waits until a person has looked at what it
    would do (safety 1h).
    """
    now = clock.now()
    with store.work() as unit:
        known = account_named(unit, account)
        if known.active == active:
            return known
        since = known.inactive_since if active else now
        long = since is not None and now - since > LONG_PAUSE
        changed = replace(
            known, active=active, inactive_since=since if long or not active else None
        )
        unit.accounts.save(changed)
        if long and since is not None:
            unit.issues.add(_reactivated(known, since, now))
        for issue in unit.issues.open(known.id):
            if not active and issue.kind is IssueKind.REACTIVATED:
                unit.issues.save(replace(issue, closed_at=now, outcome="switched off again"))
        action = "activated" if active else "deactivated"
        unit.journal.write([JournalEntry(now, Level.INFO, action, "by hand", known.id)])
        unit.commit()
    return changed


def _reactivated(account: Account, since: datetime, now: datetime) -> Issue:
    return Issue(
        id=IssueId(0),
        kind=IssueKind.REACTIVATED,
        title=f"“{account.name}” was off for {(now - since).days} days: look before it syncs",
        detail="Bookings and events changed meanwhile, so the first sync may do much at once.",
        hint=f"See what it would do (gcaldesk sync --account {account.name} --dry-run), "
        "then approve, or keep to switch it off again.",
        opened_at=now,
        account_id=account.id,
    )


def _journal(unit: UnitOfWork, ports: Ports, account: Account, action: str, reason: str) -> None:
    unit.journal.write([JournalEntry(ports.clock.now(), Level.INFO, action, reason, account.id)])


__all__ = [
    "ConnectRequest",
    "Ports",
    "connect",
    "follow",
    "reconnect",
    "refresh_calendars",
    "remove",
    "set_active",
]
