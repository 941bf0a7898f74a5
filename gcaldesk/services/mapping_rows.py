"""Applies a whole table of mappings at once: added, changed, removed and put in order."""

from collections.abc import Sequence

from gcaldesk.domain.account import ANY_OBJECT, Account
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.trials import MappingDraft
from gcaldesk.services.lookup import account_named
from gcaldesk.services.mappings import map_object, unmap_object
from gcaldesk.sync.ports import Store, UnitOfWork


def apply_mappings(
    *, store: Store, clock: Clock, account: str, rows: Sequence[MappingDraft]
) -> None:
    """Make the account's mappings these, in this order, all or none; others are removed.

    Events that stand in another calendar are moved there; those of removed rows stay as they are.

    Raises:
        NotKnown: no such account.
        InvalidInput: an object twice, or what `services.mappings.put_mapping` raises.
    """
    codes = [row.object_code for row in rows]
    if len(set(codes)) != len(codes):
        raise InvalidInput("An object stands in the list twice.", hint="Nothing was saved.")
    with store.work() as unit:
        found = account_named(unit, account)
        before = {row.object_code: row for row in unit.mappings.of_account(found.id)}
        # “*” first: what is removed beside it is queued for it only where it stays
        for code in sorted(before.keys() - set(codes), key=lambda code: code != ANY_OBJECT):
            unmap_object(unit, clock, found, code)
        for row in rows:
            _put(unit, clock, found, row)
        _set_order(unit, clock, found, codes)
        unit.commit()


def _set_order(unit: UnitOfWork, clock: Clock, account: Account, codes: Sequence[str]) -> None:
    own = [code for code in codes if code != ANY_OBJECT]
    stored = unit.mappings.of_account(account.id)
    before = [row.object_code for row in stored if row.object_code != ANY_OBJECT]
    # “*” serves what has no row of its own: it has no place in the order
    unit.mappings.set_order(account.id, [*own, *(code for code in codes if code == ANY_OBJECT)])
    if own != before:
        text = f"now {', '.join(own)}"
        line = JournalEntry(clock.now(), Level.INFO, "mappings put in order", text, account.id)
        unit.journal.write([line])


def _put(unit: UnitOfWork, clock: Clock, account: Account, row: MappingDraft) -> None:
    known = next(
        (m for m in unit.mappings.of_account(account.id) if m.object_code == row.object_code), None
    )
    if known is not None and (known.calendar_id, known.direction) == (
        row.calendar_id,
        row.direction,
    ):
        return
    map_object(
        unit,
        clock,
        account,
        object_code=row.object_code,
        calendar_id=row.calendar_id,
        direction=row.direction,
    )
