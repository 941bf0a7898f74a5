"""The invariants that are judged when everything has come to rest."""

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from gcaldesk.sandbox.text import tidy_line, tidy_text
from tests.simulation.during import in_window, must
from tests.simulation.facts import (
    Facts,
    Row,
    all_day,
    length,
    live_events,
    stored_events,
    when_here,
    when_there,
)
from tests.simulation.place import CLIENT

if TYPE_CHECKING:
    from tests.simulation.history import History

NAMES = {"title": "summary", "location": "location", "description": "description"}
DEFAULTS = {"title_template": "{title}", "description_template": "{description}"}


def i1_convergence(h: "History") -> None:
    """What is linked says the same on both sides, or differs for a reason."""
    facts, live = h.facts(), live_events(h.place.google)
    stored = stored_events(h.place.google)
    for (account, number), link in facts.link.items():
        booking, place = facts.booking[number], (link["calendar_id"], link["event_id"])
        if place[0] not in facts.mapped(account) or number in h.note.poisoned:
            continue
        if not in_window(h, facts, account, booking):
            continue
        body = live.get(place) or _instance(h, place)
        must(body is not None, f"I1: booking {number} is linked to an event that is gone: {place}")
        assert body is not None
        if place not in stored or number in h.note.undone:
            continue
        for detail in ("time", "title", "location", "description"):
            _check_detail(h, facts, account, booking, link, detail, body)
    _check_all_sent(h, facts)
    _check_all_taken(h, facts)


def _instance(h: "History", place: tuple[str, str]) -> Row | None:
    """Return an instance of a series that nobody changed."""
    try:
        found = h.place.google.get_event(place[0], place[1], user=_owner(place[0]))
    except Exception:  # noqa: BLE001 - whatever is wrong, it is not there
        return None
    return None if found["status"] == "cancelled" else found


def _owner(calendar: str) -> str:
    return "second@example.org" if calendar.startswith("second") else "admin@example.org"


def rendered(facts: Facts, account: int, booking: Row, detail: str) -> str:
    """Return what a booking asks of its event, worded without the program's help."""
    if detail == "time":
        return when_here(booking)
    if detail == "title":
        suffix = f" [{booking['id']}]" if facts.account[account]["rules"]["title_suffix"] else ""
        return str(booking["title"]) + suffix
    return str(booking[detail])


def shown(body: Row, detail: str) -> str:
    """Return what an event says."""
    return when_there(body) if detail == "time" else str(body.get(NAMES[detail], ""))


def same(one: str, other: str, detail: str) -> bool:
    """Tell whether two values differ at most in what the server tidies."""
    if detail == "time":
        return one == other
    if detail == "description":  # ours is a part of it, and cut where it is too long
        return tidy_text(one).strip()[:200] in other
    return tidy_line(one) == tidy_line(other)


def _check_detail(  # noqa: PLR0917
    h: "History",
    facts: Facts,
    account: int,
    booking: Row,
    link: Row,
    detail: str,
    body: Row,
) -> None:
    here, there = rendered(facts, account, booking, detail), shown(body, detail)
    if same(here, there, detail):
        return
    if not link["own"] and detail != "time":
        return  # of others' events only the time is ever changed
    rules = facts.account[account]["rules"]
    mapping = facts.mapping_of(account, booking["object_code"])
    if mapping is None or mapping["direction"] == "in":
        return
    if detail == "description" and link["event_id"] in h.note.replaced:
        return
    by_person = any(edit.value == there for edit in h.note.there[link["event_id"], detail])
    open_door = (
        detail in rules["inbound_fields"]
        and mapping["direction"] == "both"
        and (rules["allow_booking_update"] or booking["channel"] != "internal")
        and not h.note.inbound_changed
    )
    refused = detail == "time" and any("overlaps" in r["text"] for r in booking["remarks"])
    must(
        by_person and (refused or not open_door),
        f"I1: {detail} of booking {booking['id']} is {here[:80]!r} here and {there[:80]!r} there",
    )


def _check_all_sent(h: "History", facts: Facts) -> None:
    """Every booking that wants an event has one, or something says why not."""
    for account in facts.account:
        rules = facts.account[account]["rules"]
        for number, booking in facts.booking.items():
            mapping = facts.mapping_of(account, booking["object_code"])
            if mapping is None or mapping["direction"] == "in" or number in h.note.poisoned:
                continue
            if booking["status"] not in rules["create_on"] or (account, number) in facts.link:
                continue
            if not in_window(h, facts, account, booking):
                continue
            graves = [
                grave
                for grave in facts.tombstone
                if (grave["account_id"], grave["booking_id"]) == (account, number)
                and not grave["released"]
            ]
            waits = facts.pending.get((account, number))
            must(graves or waits, f"I1: booking {number} has no event and nothing says why")


def _check_all_taken(h: "History", facts: Facts) -> None:
    """Every event of others in an inbound calendar has its booking, or something says why not."""
    if h.note.inbound_changed:
        return
    buried = {grave["event_id"] for grave in facts.tombstone}
    known = {row["event_id"] for row in facts.link.values()}
    days = min(row["rules"]["window_future_days"] for row in facts.account.values()) - 1
    window, now = timedelta(days=days), h.place.clock.now()
    for (calendar, event), body in live_events(h.place.google).items():
        if event not in h.note.foreign or "recurrence" in body or event in known | buried:
            continue
        if not any(calendar in facts.mapped(account) for account in facts.account):
            continue
        if "recurringEventId" in body or all_day(when_there(body)):
            continue
        start, end = (part for part in when_there(body).split("/"))
        near = now.isoformat() < end and start < (now + window).isoformat()
        must(not near, f"I1: event {event} ({body.get('summary')!r}) has no booking")


def i2_fixed_point(h: "History") -> None:
    """One more full round writes nothing on either side."""
    before, log = h.facts().settled(), h.facts().journal_end
    h.place.clock.advance(hours=5)
    for account in range(h.accounts):
        made = h.round(account, full=True)
        must(made.report.state == "ok", f"I2: a round at rest ends as {made.report}")
        must(not made.writes, f"I2: a round at rest writes {[e.operation for e in made.writes]}")
    must(h.facts().settled() == before, "I2: a round at rest changes what is stored")
    said = [row["action"] for row in h.observer.journal_since(log)]
    must(not said, f"I2: a round at rest adds to the log: {said}")


def i10_no_lost_edit(h: "History") -> None:
    """What a person changed last is what stands, or what it lost against is on record."""
    facts = h.facts()
    record = ""
    for (account, number), link in facts.link.items():
        if link["calendar_id"] not in facts.mapped(account):
            continue
        booking, event = facts.booking[number], link["event_id"]
        body = live_events(h.place.google).get((link["calendar_id"], event))
        if body is None:
            continue
        for detail in ("time", "title", "location"):
            edits = h.note.there.get((event, detail), [])
            own = h.note.here.get((number, detail), [])
            if not edits:
                continue
            last, there = edits[-1], shown(body, detail)
            here = rendered(facts, account, booking, detail)
            if last.value in {there, here} or same(last.value, there, detail):
                continue
            knew = [e for e in own if e.step > last.step and _alike(e.before, last.value, detail)]
            record = record or _record(h)
            must(
                knew or _key(last.value) in record,
                f"I10: the edit of {detail} in Google to {last.value[:60]!r} (step {last.step}) is "
                f"lost: {here[:60]!r} here, {there[:60]!r} there, and no record of it",
            )


def _alike(one: str, other: str, detail: str) -> bool:
    return one in other or other in one or same(one, other, detail)


def _key(value: str) -> str:
    """Return the part of a value that a record has to show."""
    plain = value.partition("/")[0].removesuffix("+00:00")[:40]
    return json.dumps(plain, ensure_ascii=False)[1:-1]


def _record(h: "History") -> str:
    """Return all that journal, issues and remarks keep, as one text."""
    rows: list[str] = []
    for table in ("journal", "issue"):
        rows += [str(cell) for row in h.observer.rows(table) for cell in row.values()]
        rows += [
            json.dumps(row.get("payload"), ensure_ascii=False) for row in h.observer.rows(table)
        ]
    remarks = [row["remarks"] for row in h.facts().booking.values()]
    rows.append(json.dumps(remarks, ensure_ascii=False))
    return "\n".join(rows)


def i12_no_echo(h: "History") -> None:
    """Writes are no more than people's doings account for."""
    done = sum(
        e.writes and e.status < 300 and e.operation.startswith("events.") for e in h.place.wire.sent
    )
    allowed = h.note.worth + 6 * h.note.kills + 6 * h.note.mishaps + 10
    must(done <= allowed, f"I12: {done} writes, {allowed} were asked for")


def i24_time(h: "History") -> None:
    """Whole days stay whole days, instants stay instants, durations stay."""
    facts, live = h.facts(), live_events(h.place.google)
    for (_, number), link in facts.link.items():
        body = live.get((link["calendar_id"], link["event_id"]))
        if body is None or link["calendar_id"] not in facts.mapped(link["account_id"]):
            continue
        here, there = when_here(facts.booking[number]), when_there(body)
        if same(here, there, "time"):
            continue
        edited = {e.value for e in h.note.there[link["event_id"], "time"]}
        known = {e.value for e in h.note.here[number, "time"]}
        alike = all_day(here) == all_day(there) and length(here) == length(there)
        right = there in edited or here in known or alike or not edited
        must(right, f"I24: booking {number} takes place {here}, its event {there}")


def i26_isolation(h: "History") -> None:
    """A poisoned pair is tried a bounded number of times; i1 shows that the others got on."""
    bad = [e for e in h.place.wire.sent if e.fault == "status" and e.status == 400]
    limit = 4 * (h.note.step + 25)
    must(len(bad) <= limit, f"I26: {len(bad)} tries of what Google refuses")


def i28_secrets(h: "History") -> None:
    """No token stands in the database."""
    content = h.place.path.read_bytes()
    wal = h.place.path.with_name(h.place.path.name + "-wal")
    content += wal.read_bytes() if wal.exists() else b""
    for account in h.facts().account:
        secret = h.place.secrets.get(account) or {}  # type: ignore[arg-type]
        for name in ("refresh_token", "access_token", "client_secret"):
            word = str(secret.get(name) or CLIENT.client_id + "-none")
            must(word.encode() not in content, f"I28: the {name} stands in the database")


def i29_state(h: "History") -> None:
    """What is shown follows from the facts: at rest, nothing waits and all is up to date."""
    view = h.place.queries.overview()
    facts = h.facts()
    for shown_account in view.accounts:
        waiting = [
            row
            for row in facts.pending.values()
            if row["account_id"] == shown_account.account.id and not row["parked"]
        ]
        must(shown_account.pending == len(waiting), "I29: the number of waiting bookings is wrong")
        must(shown_account.conflicts == 0, "I29: conflicts are shown at rest")


AT_REST = (
    i1_convergence,
    i24_time,
    i10_no_lost_edit,
    i12_no_echo,
    i26_isolation,
    i28_secrets,
    i29_state,
    i2_fixed_point,
)
