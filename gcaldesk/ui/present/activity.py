"""The journal in a person's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.journal import Level
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.present.cells import Cell, Chip, Fact, Row
from gcaldesk.ui.present.words import clock, full, joined, sentence, told, tr, when_words
from gcaldesk.ui.shades import Tone

HEADERS = ("Time", "", "What", "Booking", "Where", "Why")
CHIPS = {
    Level.DEBUG: Chip(Tone.OFF, "dots-three", "Detail"),
    Level.INFO: Chip(Tone.OK, "check-circle-fill", "Done"),
    Level.WARNING: Chip(Tone.NEEDS, "warning-fill", "Watch"),
    Level.ERROR: Chip(Tone.FAILED, "x-circle-fill", "Failed"),
}
LEVEL_CHOICES = (
    ("", "All results"),
    ("info", "Done"),
    ("warning", "Watch"),
    ("error", "Failed"),
    ("debug", "Details"),
)
LONGEST_ID = 26
SPANS = (
    ("", "Any time"),
    ("1", "Last 24 hours"),
    ("7", "Last 7 days"),
    ("30", "Last 30 days"),
)


@dataclass(frozen=True, slots=True)
class EntryText:
    """The panel beside the journal."""

    chip: Chip
    title: str
    at: str
    why: str
    facts: tuple[Fact, ...]
    booking_id: BookingId | None


def level_chip(level: Level) -> Chip:
    """Return how much a line matters, in a word."""
    chip = CHIPS[level]
    return Chip(chip.tone, chip.icon, tr(chip.text))


def action_words(action: str) -> str:
    """Return an action as a person would write it."""
    return sentence(told(action.replace("_", " ").replace(".", " ")))


def reason_words(reason: str) -> str:
    """Return why something was done, as a sentence."""
    return sentence(told(reason))


def activity_rows(
    rows: tuple[ActivityRow, ...], *, now: datetime, zone: tzinfo | None = None
) -> tuple[Row, ...]:
    """Return the journal's lines, newest first."""
    return tuple(
        Row(
            row.id,
            (
                Cell(clock(row.entry.at, now, zone), tip=full(row.entry.at, zone)),
                Cell(chip=level_chip(row.entry.level)),
                Cell(action_words(row.entry.action), strong=True),
                Cell(row.booking_title),
                Cell(row.calendar or row.account, muted=True),
                Cell(reason_words(row.entry.reason), tip=reason_words(row.entry.reason)),
            ),
        )
        for row in rows
    )


def since_of(days: str, now: datetime) -> datetime | None:
    """Return the instant a choice of SPANS begins at."""
    return now - timedelta(days=int(days)) if days else None


def entry_text(row: ActivityRow, zone: tzinfo | None = None) -> EntryText:
    """Return everything that is known about one line."""
    entry = row.entry
    facts = [
        Fact(tr("Booking"), joined(row.booking_title, _number(entry.booking_id))),
        Fact(tr("Account"), row.account),
        Fact(tr("Calendar"), row.calendar),
        Fact(tr("Event"), _short(entry.event_id or ""), tip=entry.event_id or ""),
        Fact(tr("Run"), str(entry.run_id) if entry.run_id is not None else ""),
        Fact(tr("Before this"), _before(entry.before, entry.at.astimezone(zone).date())),
    ]
    return EntryText(
        chip=level_chip(entry.level),
        title=action_words(entry.action),
        at=full(entry.at, zone),
        why=reason_words(entry.reason),
        facts=tuple(fact for fact in facts if fact.text),
        booking_id=entry.booking_id,
    )


def _number(booking_id: BookingId | None) -> str:
    return "" if booking_id is None else tr("booking {n}").format(n=booking_id)


def _before(before: Mapping[str, Any] | None, today: date) -> str:
    lines = ((name, _value(value, today)) for name, value in (before or {}).items())
    return "\n".join(f"{sentence(told(name))}: {text}" for name, text in lines if text)


def _value(value: object, today: date) -> str:
    """Return a kept value in words; times are kept as start, end and zone."""
    match value:
        case {"start": str(start), "end": str(end), "zone": str(zone)}:
            timed = Timed(datetime.fromisoformat(start), datetime.fromisoformat(end), zone)
            return when_words(timed, today=today)
        case {"start": str(start), "end": str(end)}:
            whole = AllDay(date.fromisoformat(start), date.fromisoformat(end))
            return when_words(whole, today=today)
    return str(value)


def _short(text: str) -> str:
    """Return a long id by its two ends; the whole of it stands in the tip."""
    return text if len(text) <= LONGEST_ID else f"{text[:12]}…{text[-8:]}"
