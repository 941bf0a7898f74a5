"""The invariants that are judged after every round; numbers as in docs/reliability.md."""

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from gcaldesk.sandbox.wirelog import Entry
from gcaldesk.sandbox.world import StoredEvent
from tests.simulation.facts import (
    OWNER,
    SELF,
    Facts,
    Row,
    bounds_here,
    owners,
    reached,
    stored_events,
)

if TYPE_CHECKING:
    from tests.simulation.history import History, Round

OK = 300
ALL_GONE = 3
PER_MINUTE = 600
PATCH_UNITS = 3
RATE = {429}
SLOWER = timedelta(seconds=2)


class Broken(AssertionError):
    """An invariant does not hold; the text begins with its number."""


def must(condition: object, text: str) -> None:
    """Fail with the invariant's number in front."""
    if not condition:
        raise Broken(text)


def in_window(h: "History", facts: Facts, account: int, booking: Row) -> bool:
    """Tell whether a booking lies in the days that are kept in step, a day of the edges aside."""
    rules, now = facts.account[account]["rules"], h.place.clock.now()
    start, end = bounds_here(booking)
    day = timedelta(days=1)
    after = now - timedelta(days=rules["window_past_days"]) + day
    return end > after and start < now + timedelta(days=rules["window_future_days"]) - day


def event_of(entry: Entry) -> str:
    """Return the event that a request is about; of an insert, the id that it asked for."""
    parts = entry.path.split("/")
    if len(parts) > 6 and parts[5] == "events":
        return unquote(parts[6])
    return str((entry.body or {}).get("id", ""))


def calendar_of(entry: Entry) -> str:
    """Return the calendar that a request is about."""
    parts = entry.path.split("/")
    return unquote(parts[4]) if len(parts) > 4 else ""


def booking_of(made: "Round", event: str) -> Row | None:
    """Return the booking whose event it was before, or is after, the round."""
    for facts in (made.before, made.after):
        for row in facts.by_event.values():
            if row["event_id"] == event:
                return made.after.booking.get(row["booking_id"])
    for events in (made.events_after, made.events_before):
        for (_, name), body in events.items():
            private = body.get("extendedProperties", {}).get("private", {})
            if name == event and OWNER in private:
                uid = private[OWNER]
                return next((b for b in made.after.booking.values() if b["uid"] == uid), None)
    uids = {row["event_id"]: row["booking_id"] for row in made.after.tombstone}
    return made.after.booking.get(uids.get(event, 0))


def cancelled_by_us(made: "Round", h: "History") -> list[Row]:
    """Return the bookings that the engine, not a person, cancelled in the round."""
    word = made.before.account[made.account]["rules"]["cancel_status"]
    return [
        row
        for number, row in made.after.booking.items()
        if row["status"] == word
        and number in made.before.booking
        and made.before.booking[number]["status"] != word
        and h.note.statuses.get(number, -1) < made.step
    ]


def i4_evidence(h: "History", made: "Round") -> None:
    """Nothing is deleted or cancelled without a tombstone or a status that asks for it."""
    asking = made.after.statuses_that_remove(made.account) | made.before.statuses_that_remove(
        made.account
    )
    for entry in made.writes:
        if entry.operation != "events.delete":
            continue
        row = booking_of(made, event_of(entry))
        must(row is not None, f"I4: an event of no booking was deleted: {event_of(entry)}")
        assert row is not None
        before = made.before.booking.get(row["id"], row)
        asked = {row["status"], before["status"]} & asking
        must(asked, f"I4: the event of booking {row['id']} ({row['status']}) was deleted")
    for row in cancelled_by_us(made, h):
        _check_cancelled(h, made, row)


def _check_cancelled(h: "History", made: "Round", row: Row) -> None:
    key = (made.account, row["id"])
    links = [made.before.link[key]] if key in made.before.link else []
    graves = [t for t in made.after.tombstone if (t["account_id"], t["booking_id"]) == key]
    places = {(one["calendar_id"], one["event_id"]) for one in [*links, *graves]}
    must(places, f"I4: booking {row['id']} was cancelled and never had an event")
    mapped = made.before.mapped(made.account)
    alive = [p for p in made.events_after if p[1] in {e for _, e in places} and p[0] in mapped]
    stored = stored_events(h.place.google)
    gone = [p for p in places if p in h.note.gone or p not in stored or stored[p].cancelled]
    must(gone, f"I4: booking {row['id']} was cancelled, its event is there: {alive}")
    if not made.disturbed and not h.place.google.switches.read_lag_seconds:
        must(not alive, f"I4: booking {row['id']} was cancelled, its event was only moved: {alive}")
    noted = [j for j in made.journal if j["booking_id"] == row["id"] and "cancel" in j["action"]]
    must(noted or made.killed, f"I4: no journal line says why booking {row['id']} was cancelled")


def i5_no_resurrection(h: "History", made: "Round") -> None:
    """What a person removed is not made again without a person."""
    for entry in made.writes:
        if entry.operation != "events.insert":
            continue
        row = booking_of(made, event_of(entry))
        if row is not None and made.ended_here(row["id"]):
            must(
                h.note.may_come_back(row["id"]),
                f"I5: the event of booking {row['id']} was removed by a person and made again",
            )


def i6_at_most_one(h: "History", made: "Round") -> None:
    """One live event for each booking and mapping, one live booking for each event."""
    mapped = {calendar for facts in (made.after,) for calendar in facts.mapped(made.account)}
    copies = {row["event_id"] for row in made.after.link.values() if not row["own"]}
    for uid, found in owners(made.events_after).items():
        mine = [
            place
            for place in found
            if place[0] in mapped and place[1] not in copies | h.note.doubled
        ]
        must(len(mine) <= 1, f"I6: booking {uid} has {len(mine)} live events: {mine}")
    carried: dict[str, list[int]] = {}
    for row in made.after.booking.values():
        if row["status"] != "cancelled" and "external_id" in row["fields"]:
            carried.setdefault(row["fields"]["external_id"], []).append(row["id"])
    for event, numbers in carried.items():
        must(len(numbers) == 1, f"I6: event {event} has the live bookings {numbers}")


def i7_only_own(h: "History", made: "Round") -> None:
    """Events of others get a change of time at most."""
    for entry in made.sent:
        if not entry.writes or event_of(entry) not in h.note.foreign:
            continue
        must(entry.operation == "events.patch", f"I7: {entry.operation} on an event of others")
        names = set(entry.body)
        must(names <= {"start", "end"}, f"I7: {names} of an event of others were to be changed")


def i8_unowned(h: "History", made: "Round") -> None:
    """What people put into events beside our fields stays."""
    for place, wanted in h.note.adorned.items():
        body = made.events_after.get(place)
        if body is None:
            continue
        for path, value in wanted.items():
            found = dig(body, path)
            must(found == value, f"I8: {path} of {place[1]} was {value!r} and is {found!r}")

    for (_, event), body in made.events_after.items():
        for text in h.note.notes.get(event, ()):
            found = str(body.get("description", ""))
            must(text in found, f"I8: {text!r} is gone from the text of {event}: {found[:80]!r}")


def i8_answers(h: "History", made: "Round") -> None:
    """What guests answered stays, as long as they are guests."""
    for (event, email), said in h.note.answers.items():
        for (_, name), body in made.events_after.items():
            for guest in body.get("attendees", ()) if name == event else ():
                if guest["email"] == email:
                    found = guest.get("responseStatus")
                    must(found == said, f"I8: {email} said {said} to {event}, which is {found} now")


def dig(body: Any, path: str) -> Any:
    """Return what stands under a dotted path."""
    for name in path.split("."):
        body = body.get(name, {})
    return body


def i9_status(h: "History", made: "Round") -> None:
    """What comes in changes no status, save to the cancel status, and then the pair ends."""
    rules = made.before.account[made.account]["rules"]
    for number, row in made.after.booking.items():
        old = made.before.booking.get(number)
        if h.note.statuses.get(number, -1) >= made.step:
            continue
        if old is None:
            if row["channel"] != "internal":
                words = {rules["inbound_status"], rules["cancel_status"]}
                must(row["status"] in words, f"I9: booking {number} came in as {row['status']}")
        elif old["status"] != row["status"]:
            right = row["status"] == rules["cancel_status"]
            must(right, f"I9: booking {number} went from {old['status']} to {row['status']}")
            left = (made.account, number) in made.after.link
            must(not left, f"I9: booking {number} was cancelled and is still linked")


def i11_frozen(h: "History", made: "Round") -> None:
    """Nothing is written to a pair that waits for a person (also I14: held rows do not run)."""
    del h
    for key, row in made.before.link.items():
        after = made.after.link.get(key)
        issue = made.before.issue.get(row["frozen_by"] or 0)
        if key[0] != made.account or after is None or issue is None or issue["outcome"]:
            continue
        if after["frozen_by"] != row["frozen_by"]:
            continue
        hit = [e.operation for e in made.writes if event_of(e) == row["event_id"]]
        must(not hit, f"I11: {hit} on the event of booking {key[1]}, which waits for a decision")


def i13_cursor(h: "History", made: "Round") -> None:
    """A stored cursor is never past a change that was not applied."""
    stored = stored_events(h.place.google)
    for (account, calendar), row in made.after.calendar.items():
        if row["cursor"] is None or calendar in h.lied or account != made.account:
            continue
        if calendar not in made.after.mapped(account):
            continue
        limit = reached(row["cursor"])
        for link in made.after.link.values():
            one = stored.get((calendar, link["event_id"]))
            mine = (link["account_id"], link["calendar_id"]) == (account, calendar)
            if one is None or not mine or link["frozen_by"] is not None:
                continue
            booking = made.after.booking[link["booking_id"]]
            if made.after.mapping_of(account, booking["object_code"]) is None:
                continue
            if booking["status"] in made.after.statuses_that_remove(account):
                continue  # its event goes, after a look at what it is by then
            if not in_window(h, made.after, account, booking):
                continue  # a whole read does not show it
            passed = _changes_between(one, link["version"], limit)
            must(
                not passed,
                f"I13: the cursor of {calendar} stands at {limit}, past changes {passed} of the "
                f"event of booking {link['booking_id']}, which were not applied",
            )


def _changes_between(one: StoredEvent, version: str, limit: int) -> list[int]:
    """Return the changes up to the limit that came after the known version."""
    known = [v.seq for v in one.versions if v.body["etag"] == version]
    if not known:
        return []
    last = max([v.seq for v in one.versions if v.seq <= limit], default=0)
    return [last] if last > known[0] else []


def i14_guard(h: "History", made: "Round") -> None:
    """Three or more that would all go, or go in the first read after a loss, wait for a person."""
    if any(row["outcome"] for row in made.before.open_issues()):
        return  # something was approved
    if any(row["approved"] for row in made.before.pending.values()):
        return
    ended: dict[str, int] = {}
    for row in cancelled_by_us(made, h):
        link = made.before.link.get((made.account, row["id"]))
        if link is not None:
            ended[link["calendar_id"]] = ended.get(link["calendar_id"], 0) + 1
    deleted: dict[str, int] = {}
    for entry in made.writes:
        if entry.operation == "events.delete":
            calendar = calendar_of(entry)
            deleted[calendar] = deleted.get(calendar, 0) + 1
    for counts in (ended, deleted):
        for calendar, count in counts.items():
            _check_guarded(made, calendar, count)


def _check_guarded(made: "Round", calendar: str, count: int) -> None:
    live = len(
        {
            key
            for facts in (made.before, made.after)
            for key, row in facts.link.items()
            if (row["account_id"], row["calendar_id"]) == (made.account, calendar)
        }
    )
    if count < ALL_GONE:
        return
    must(count < live, f"I14: all {count} of {calendar} went unasked")
    caution = made.before.calendar[made.account, calendar]["caution"]
    must(not caution, f"I14: {count} went unasked in the first read after {caution}")


def i15_direction(h: "History", made: "Round") -> None:
    """Nothing is sent where nothing may be: inactive accounts, inbound mappings."""
    account = made.before.account[made.account]
    if not account["active"] or account["inactive_since"] is not None:
        must(not made.sent, f"I15: {len(made.sent)} requests of an inactive account")
        return
    for entry in made.writes:
        row = booking_of(made, event_of(entry))
        if row is None or made.disturbed:
            continue
        mapping = made.after.mapping_of(made.account, row["object_code"])
        inward = mapping is not None and mapping["direction"] == "in"
        must(not inward, f"I15: {entry.operation} for {row['object_code']}, which only comes in")
    for number, row in made.after.booking.items():
        old, link = made.before.booking.get(number), made.before.link.get((made.account, number))
        if old is None or link is None or h.touched_in_round(number, made.step):
            continue
        mapping = made.before.mapping_of(made.account, old["object_code"])
        outward = mapping is not None and mapping["direction"] == "out"
        if outward and old["object_code"] == row["object_code"]:
            names = [n for n in ("start_at", "end_at", "title", "status") if old[n] != row[n]]
            must(not names, f"I15: {names} of booking {number} changed through an outbound mapping")


def i16_scope(h: "History", made: "Round") -> None:
    """A changed window, mapping or filter deletes nothing."""
    if not h.note.scope_changed or made.disturbed:
        return
    asking = made.after.statuses_that_remove(made.account)
    for place, body in made.events_before.items():
        if body.get("extendedProperties", {}).get("private", {}).get(SELF) != place[1]:
            continue
        row = booking_of(made, place[1])
        if row is None or row["status"] in asking:
            continue
        there = any(name == place[1] for _, name in made.events_after)
        must(there, f"I16: the event of booking {row['id']} went with a change of scope")


def i17_mails(h: "History", made: "Round") -> None:
    """Guests, and nobody else, get mail, where the rule allows it, and never in a first sync."""
    mails = h.place.google.mails()
    fresh, h.mails = mails[h.mails :], len(mails)
    rule = made.before.account[made.account]["rules"]["send_updates"]
    for mail in fresh:
        must(rule != "none", f"I17: {mail} left, the rule says none")
        calendar = made.before.calendar[made.account, mail["calendar"]]
        must(calendar["last_full_at"], f"I17: {mail} left in a first sync")
        guests = set()
        for facts, events in (
            (made.before, made.events_before),
            (made.after, made.events_after),
        ):
            body = events.get((mail["calendar"], mail["event"]), {})
            guests |= {guest["email"] for guest in body.get("attendees", ())}
            row = booking_of(made, mail["event"])
            known = facts.booking.get(row["id"]) if row else None
            guests |= {guest["email"] for guest in (known or {}).get("attendees", ())}
        must(mail["to"] in guests, f"I17: {mail} left to somebody who is no guest")


def i18_quota(h: "History", made: "Round") -> None:
    """No minute has more requests than allowed, and what Google asks for is obeyed.

    After “slow down” the next write waits two seconds at least; after “limits exceeded” the rest of
    the round writes nothing.
    """
    units = sum(PATCH_UNITS if e.operation == "events.patch" else 1 for e in made.sent)
    must(units <= PER_MINUTE, f"I18: {units} units in one minute")
    del h
    closed, free = "", None
    for entry in made.sent:
        if not entry.writes or not entry.operation.startswith("events."):
            continue
        said = str(entry.response)
        must(not closed, f"I18: {entry.operation} after Google had closed writing ({closed})")
        at = datetime.fromisoformat(entry.at)
        must(
            free is None or at >= free,
            f"I18: {entry.operation} as soon as Google had asked to slow down",
        )
        if entry.status == 403 and "usage limits" in said:
            closed = entry.operation
        elif entry.status in RATE or (entry.status == 403 and "imit" in said):
            free = at + SLOWER


def i27_journal(h: "History", made: "Round") -> None:
    """Each write stands in the journal, with its run and its reason."""
    del h
    if made.disturbed or made.killed:
        return
    lines: dict[str, list[Row]] = {}
    for row in made.journal:
        if row["run_id"] is not None and row["reason"]:
            lines.setdefault(row["event_id"] or "", []).append(row)
    for entry in made.writes:
        event = event_of(entry)
        must(event in lines, f"I27: no journal line speaks of {entry.operation} on {event}")
    for entry in made.writes:
        images = [row for row in lines[event_of(entry)] if row["side"] == "event"]
        kept = entry.operation == "events.move" or any(
            (row["before"] or entry.operation == "events.insert")
            and (row["after"] or entry.operation == "events.delete")
            for row in images
        )
        must(kept, f"I27: {entry.operation} on {event_of(entry)} left no image of what it changed")
        if entry.operation in {"events.patch", "events.delete"}:
            _check_before_image(made, entry, images)


def _check_before_image(made: "Round", entry: Entry, lines: list[Row]) -> None:
    body = next((b for p, b in made.events_before.items() if p[1] == event_of(entry)), None)
    images = [json.loads(row["before"]) for row in lines if row["before"]]
    if body is None or not images:
        return
    titles = {image.get("title", body.get("summary", "")) for image in images}
    must(
        body.get("summary", "") in titles,
        f"I27: {entry.operation} replaced {body.get('summary')!r}, the journal says {titles}",
    )


AFTER_EACH = (
    i4_evidence,
    i5_no_resurrection,
    i6_at_most_one,
    i7_only_own,
    i8_unowned,
    i8_answers,
    i9_status,
    i11_frozen,
    i13_cursor,
    i14_guard,
    i15_direction,
    i16_scope,
    i17_mails,
    i18_quota,
    i27_journal,
)
