"""Objects, word lists, mappings and rules."""

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from gcaldesk.domain.account import ANY_OBJECT, Account, Direction, Mapping
from gcaldesk.domain.booking import Object
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.counting import counted
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.journal import IssueKind, JournalEntry, Level
from gcaldesk.domain.rules import Rules, parse_rules
from gcaldesk.domain.times import check_zone
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.ports import Store, UnitOfWork


def add_object(*, store: Store, code: str, name: str, timezone: str) -> Object:
    """Add a bookable object.

    Raises:
        InvalidInput: the code is empty, `*` or taken, the name is empty, the zone is unknown.
    """
    with store.work() as unit:
        obj = make_object(unit, code=code, name=name, timezone=timezone)
        unit.commit()
    return obj


def make_object(unit: UnitOfWork, *, code: str, name: str, timezone: str) -> Object:
    """Add a bookable object in the caller's transaction; raises InvalidInput as `add_object`."""
    code, name = code.strip(), name.strip()
    odd = not code.isprintable() or not name.isprintable() or any(c.isspace() for c in code)
    if not code or code == ANY_OBJECT or not name or odd:
        raise InvalidInput(
            "An object needs a code without spaces, and a name.",
            hint="For example: gcaldesk object add room-a --name “Room A”",
        )
    obj = Object(code, name, check_zone(timezone))
    if unit.objects.find(code) is not None:
        raise InvalidInput(f"There is an object “{code}” already.", hint="Choose another code.")
    unit.objects.add(obj)
    return obj


def remove_object(*, store: Store, code: str) -> None:
    """Remove an object that has no bookings; raises InvalidInput."""
    with store.work() as unit:
        if unit.objects.find(code) is None:
            raise InvalidInput(
                f"There is no object “{code}”.", hint="“gcaldesk object list” shows them."
            )
        count = unit.objects.bookings_of(code)
        if count:
            raise InvalidInput(
                f"“{code}” has {counted(count, 'booking')}.",
                hint="An object with bookings stays; nothing was removed.",
            )
        for account in unit.accounts.all():
            unit.mappings.remove(account.id, code)
        unit.objects.remove(code)
        unit.commit()


def set_words(*, store: Store, kind: str, words: Sequence[str]) -> tuple[str, ...]:
    """Replace the statuses or types.

    Raises:
        InvalidInput: empty, or a word that bookings or rules still use would go.
    """
    with store.work() as unit:
        kept = replace_words(unit, kind=kind, words=words)
        unit.commit()
    return kept


def replace_words(unit: UnitOfWork, *, kind: str, words: Sequence[str]) -> tuple[str, ...]:
    """Replace the words in the caller's transaction; raises InvalidInput as `set_words`."""
    kept = tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
    if not kept or any("," in word or "=" in word for word in kept):
        raise InvalidInput(
            f"A {kind} list needs words without commas or equals signs.", hint="Nothing was saved."
        )
    for word in unit.objects.words(kind):
        if word not in kept:
            _check_unused(unit, kind, word)
    unit.objects.set_words(kind, kept)
    return kept


def _check_unused(unit: UnitOfWork, kind: str, word: str) -> None:
    count = unit.objects.uses_of_word(kind, word)
    if count:
        raise InvalidInput(
            f"{counted(count, 'booking')} {'has' if count == 1 else 'have'} the {kind} “{word}”.",
            hint="Keep it in the list, or change those bookings first. Nothing was saved.",
        )
    for account in unit.accounts.all() if kind == "status" else ():
        rules = account.rules
        used = (*rules.create_on, *rules.delete_on, rules.cancel_status, rules.inbound_status)
        if word in used:
            raise InvalidInput(
                f"The rules of “{account.name}” use the status “{word}”.",
                hint=f"Change them first: gcaldesk rules get {account.name}. Nothing was saved.",
            )


def put_mapping(
    *,
    store: Store,
    clock: Clock,
    account: str,
    object_code: str,
    calendar_id: str,
    direction: Direction = Direction.BOTH,
) -> Mapping:
    """Say where an object's bookings stand; those in the window are queued for sending.

    Events that stand in another calendar are moved there, never deleted.

    Raises:
        NotKnown: no such account.
        InvalidInput: no such object or calendar, or a calendar that cannot be written.
    """
    with store.work() as unit:
        found = account_named(unit, account)
        mapping = map_object(
            unit,
            clock,
            found,
            object_code=object_code,
            calendar_id=calendar_id,
            direction=direction,
        )
        unit.commit()
    return mapping


def map_object(
    unit: UnitOfWork,
    clock: Clock,
    found: Account,
    *,
    object_code: str,
    calendar_id: str,
    direction: Direction,
) -> Mapping:
    """Map in the caller's transaction; raises InvalidInput as `put_mapping`."""
    _check_object(unit, object_code)
    calendar = _check_calendar(unit, found, calendar_id, direction)
    mapping = Mapping(found.id, object_code, calendar, direction)
    unit.mappings.put(mapping)
    _close_lost(unit, clock, found)
    _queue(unit, clock, found, None if object_code == ANY_OBJECT else [object_code])
    tracked = unit.calendars.of_account(found.id)[calendar]
    if tracked.last_full_at is not None:
        caution = "the mapping was changed"
        unit.calendars.save(found.id, replace(tracked, caution=caution, cursor=None))
    unit.journal.write(
        [
            JournalEntry(
                clock.now(),
                Level.INFO,
                "mapped",
                f"{object_code} to “{tracked.calendar.summary}” ({direction})",
                found.id,
                calendar,
            )
        ]
    )
    return mapping


def _check_object(unit: UnitOfWork, code: str) -> None:
    if code != ANY_OBJECT and unit.objects.find(code) is None:
        known = ", ".join(obj.code for obj in unit.objects.all()) or "none yet"
        raise InvalidInput(
            f"There is no object “{code}”.",
            hint=f"The objects are: {known}. “*” stands for all without a row of their own.",
        )


def _check_calendar(
    unit: UnitOfWork, account: Account, calendar_id: str, direction: Direction
) -> CalendarId:
    calendars = unit.calendars.of_account(account.id)
    for calendar, tracked in calendars.items():
        if calendar_id == calendar or (calendar_id == "primary" and tracked.calendar.primary):
            if direction is not Direction.IN and not tracked.calendar.role.writable:
                raise InvalidInput(
                    f"“{tracked.calendar.summary}” can only be read by this account.",
                    hint="Use --direction in, or ask its owner for “Make changes to events”.",
                )
            return calendar
    raise InvalidInput(
        f"This account has no calendar “{calendar_id}”.",
        hint=f"“gcaldesk account calendars {account.name}” lists them.",
    )


def _queue(unit: UnitOfWork, clock: Clock, account: Account, objects: Sequence[str] | None) -> None:
    since = clock.now() - timedelta(days=account.rules.window_past_days)
    bookings = unit.bookings.ids_of_objects(objects, ending_after=since)
    unit.pending.put(bookings, [account.id], quiet=True)


def _shaping(rules: Rules) -> Rules:
    """Return the rules without those that no event depends on: pace and letters."""
    usual = Rules()
    return replace(
        rules,
        poll_minutes=usual.poll_minutes,
        fallback_minutes=usual.fallback_minutes,
        problem_email=usual.problem_email,
    )


def _window(rules: Rules) -> tuple[int, int]:
    return rules.window_past_days, rules.window_future_days


def _statuses(rules: Rules) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    return rules.create_on, rules.delete_on, rules.cancel_status


def _close_lost(unit: UnitOfWork, clock: Clock, account: Account) -> None:
    """Close what was said of calendars that nothing is mapped to any more."""
    mapped = {mapping.calendar_id for mapping in unit.mappings.of_account(account.id)}
    for issue in unit.issues.open(account.id):
        lost = issue.calendar_id is not None and issue.calendar_id not in mapped
        if lost and issue.kind in {IssueKind.CALENDAR_GONE, IssueKind.READ_ONLY}:
            unit.issues.save(replace(issue, closed_at=clock.now(), outcome="mapped elsewhere"))


def remove_mapping(*, store: Store, clock: Clock, account: str, object_code: str) -> None:
    """Stop keeping an object in step; its events and bookings stay as they are.

    Where a `*` row serves it from now on, its events move there, as the bookings are queued.

    Raises:
        NotKnown: no such account.
        InvalidInput: there was no such mapping.
    """
    with store.work() as unit:
        unmap_object(unit, clock, account_named(unit, account), object_code)
        unit.commit()


def unmap_object(unit: UnitOfWork, clock: Clock, found: Account, object_code: str) -> None:
    """Remove a mapping in the caller's transaction; raises InvalidInput as `remove_mapping`."""
    if not unit.mappings.remove(found.id, object_code):
        raise InvalidInput(
            f"“{object_code}” is not mapped in “{found.name}”.",
            hint="“gcaldesk map list” shows what is.",
        )
    _close_lost(unit, clock, found)
    rows = unit.mappings.of_account(found.id)
    if any(row.object_code == ANY_OBJECT for row in rows):
        # "*" serves the object now: without this its events would move one by one, each with
        # the next change of its booking
        _queue(unit, clock, found, [object_code])
    unit.journal.write([JournalEntry(clock.now(), Level.INFO, "unmapped", object_code, found.id)])


def set_rules(*, store: Store, clock: Clock, account: str, texts: Dict[str, str]) -> Rules:
    """Change rules, all or none; where events depend on them, bookings are looked at again.

    Raises:
        NotKnown: no such account.
        InvalidInput: an unknown key or a value that is not allowed.
    """
    with store.work() as unit:
        rules = change_rules(unit, clock, account_named(unit, account), texts)
        unit.commit()
    return rules


def change_rules(unit: UnitOfWork, clock: Clock, found: Account, texts: Dict[str, str]) -> Rules:
    """Change rules in the caller's transaction; raises InvalidInput as `set_rules`."""
    rules = parse_rules(dict(texts), onto=found.rules, statuses=unit.objects.words("status"))
    if rules.inbound_object:
        _check_object(unit, rules.inbound_object)
    if rules != found.rules:
        changed = replace(found, rules=rules)
        unit.accounts.save(changed)
        unit.bookings.index_field(rules.external_id_field)
        if _shaping(rules) != _shaping(found.rules):
            _queue(unit, clock, changed, None)
        if _window(rules) != _window(found.rules):
            # what a cursor told of days outside the old window was not looked at (safety 1c5)
            unit.calendars.distrust(found.id, "the window was changed")
        if _statuses(rules) != _statuses(found.rules):
            unit.tombstones.release_ours(found.id)
        text = ", ".join(f"{key}={value}" for key, value in texts.items())
        unit.journal.write([JournalEntry(clock.now(), Level.INFO, "rules changed", text, found.id)])
    return rules
