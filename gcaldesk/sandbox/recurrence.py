"""Recurrence rules: read, checked and unrolled on the wall clock of their zone."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, tzinfo
from typing import Final

from dateutil.rrule import rrule, rruleset, rrulestr

from gcaldesk.sandbox.errors import ApiError, invalid
from gcaldesk.sandbox.times import find_zone

INSTANCE_CAP: Final = 730
"""The most instances of one series that the server unrolls."""

_LINE: Final = re.compile(r"(RRULE|EXRULE|RDATE|EXDATE)((?:;[A-Za-z-]+=[^:;]+)*):(.+)", re.DOTALL)
_UNTIL: Final = re.compile(r"UNTIL=([0-9TZ]+)", re.IGNORECASE)
_TOO_FAST: Final = re.compile(r"FREQ=(SECONDLY|MINUTELY)", re.IGNORECASE)
_DATE_LENGTH: Final = 8


def read_rules(lines: list[str], start: datetime, zone: tzinfo) -> rruleset:
    """Build the set of wall clock starts of a series."""
    rules = rruleset()
    counted = False
    for line in lines:
        found = _LINE.fullmatch(str(line).strip())
        if found is None:
            raise bad_rule()
        word, options, value = found.groups()
        try:
            if word in {"RRULE", "EXRULE"}:
                rule = _read_rule(value, start, zone)
                (rules.rrule if word == "RRULE" else rules.exrule)(rule)
                counted = counted or word == "RRULE"
            else:
                for moment in _read_dates(options, value, start, zone):
                    (rules.rdate if word == "RDATE" else rules.exdate)(moment)
        except (ValueError, TypeError, KeyError, AttributeError) as problem:
            raise bad_rule() from problem
    if not counted:
        rules.rdate(start)
    return rules


def unroll(rules: rruleset) -> Iterator[datetime]:
    """The starts in order, each once."""
    last: datetime | None = None
    for start in rules:
        if start != last:
            yield start
        last = start


def bad_rule() -> ApiError:
    """The refusal of a rule that cannot be read."""
    return invalid("Invalid recurrence rule.", location="recurrence")


def _read_rule(value: str, start: datetime, zone: tzinfo) -> rrule:
    if _TOO_FAST.search(value):
        raise ValueError(value)
    local = _UNTIL.sub(lambda found: f"UNTIL={_until(found.group(1), zone)}", value)
    rule = rrulestr(local, dtstart=start)
    if not isinstance(rule, rrule):
        raise TypeError(value)
    return rule


def _until(text: str, zone: tzinfo) -> str:
    if len(text) == _DATE_LENGTH:
        return f"{text}T235959"
    return f"{_naive(text, zone):%Y%m%dT%H%M%S}"


def _read_dates(options: str, value: str, start: datetime, zone: tzinfo) -> Iterator[datetime]:
    named = re.search(r"TZID=([^:;]+)", options)
    written_in = find_zone(named.group(1)) if named else zone
    for text in value.split(","):
        if len(text) == _DATE_LENGTH:
            day = datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007 - a date has no zone
            yield datetime.combine(day, start.time() if start.time() != time() else time())
        else:
            moment = _naive(text, written_in)
            aware = moment.replace(tzinfo=written_in)
            yield aware.astimezone(zone).replace(tzinfo=None)


def _naive(text: str, zone: tzinfo) -> datetime:
    naive = datetime.strptime(text.removesuffix("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - zoned below
    if not text.endswith("Z"):
        return naive
    return naive.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
