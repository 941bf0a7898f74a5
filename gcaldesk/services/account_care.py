"""Renaming and signing out of accounts; bookings, links and events stay."""

from dataclasses import replace

from gcaldesk.domain.account import Account, AccountState
from gcaldesk.domain.errors import InvalidInput, Transient
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.services.accounts import Ports
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.channel_keeper import stop_channels

SIGNED_OUT_HINT = "You signed it out. Reconnect it and switch it on to go on."


def rename(*, ports: Ports, account: str, name: str) -> Account:
    """Call an account something else.

    Raises:
        InvalidInput: no name, or another account has it.
    """
    wanted = name.strip()
    if not wanted:
        raise InvalidInput("The account needs a name.", hint="For example: main")
    with ports.store.work() as unit:
        known = account_named(unit, account)
        if any(other.name == wanted and other.id != known.id for other in unit.accounts.all()):
            raise InvalidInput(
                f"Another account is called “{wanted}” already.", hint="Choose another name."
            )
        renamed = replace(known, name=wanted)
        if renamed != known:
            unit.accounts.save(renamed)
            reason = f"“{known.name}” is now called “{wanted}”"
            line = JournalEntry(ports.clock.now(), Level.INFO, "renamed", reason, known.id)
            unit.journal.write([line])
            unit.commit()
    return renamed


def disconnect(*, ports: Ports, account: str, revoke: bool) -> str:
    """Sign an account out and switch it off; mappings, rules, links, bookings and events stay.

    With `revoke` the permission is given back at Google too. The OAuth client is kept, so that
    reconnecting needs no file. Returns a sentence on what could not be done, or nothing.
    """
    with ports.store.view() as unit:
        known = account_named(unit, account)
    stop_channels(ports.store, ports.gateways, ports.clock, known.id)  # nobody could, afterwards
    secret = ports.secrets.get(known.id) or {}
    trouble = ""
    if revoke:
        try:
            ports.authorizer.revoke(known.client, secret)
        except Transient as error:
            trouble = f"The permission could not be given back ({error.title}) "
            trouble += "Do it at myaccount.google.com/permissions."
    now = ports.clock.now()
    with ports.store.work() as unit:
        current = unit.accounts.get(known.id)
        changed = replace(
            current,
            state=AccountState.SIGNED_OUT,
            hint=SIGNED_OUT_HINT,
            active=False,
            inactive_since=current.inactive_since or now,
        )
        unit.accounts.save(changed)
        reason = "permission given back" if revoke and not trouble else "events and bookings stay"
        unit.journal.write([JournalEntry(now, Level.INFO, "signed out", reason, known.id)])
        unit.commit()
    ports.secrets.put(known.id, {"client_secret": secret.get("client_secret", "")})
    return trouble
