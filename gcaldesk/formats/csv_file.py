"""Bookings as CSV, with the names of the booking JSON as headers; pure."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from email.utils import formataddr, getaddresses

from gcaldesk.domain.booking import Attendee, Booking, Customer
from gcaldesk.domain.errors import GcaldeskError, InvalidInput
from gcaldesk.domain.inputs import BadRow, BookingInput, FileRows, ImportRow
from gcaldesk.domain.times import AllDay, known_zone

COLUMNS = (
    "id",
    "uid",
    "object",
    "title",
    "status",
    "type",
    "start",
    "end",
    "all_day",
    "timezone",
    "channel",
    "customer_name",
    "customer_email",
    "customer_phone",
    "attendees",
    "description",
    "notes",
    "location",
    "do_not_sync",
    "calendar",
    "meet",
)
IGNORED = ("id", "channel", "version", "remarks", "sync")
"""Numbers are given anew, and what the program itself noted is not taken over."""
_OWN = "fields."
_NEEDED = ("title", "start", "end")
_YES, _NO = {"yes", "true", "1", "on", "x"}, {"", "no", "false", "0", "off"}
_DELIMITERS = ",;\t"
_RISKY = tuple("=+-@\t\r\n＝＋－＠")
"""A spreadsheet takes a cell that begins so for a formula."""


def guard_cell(text: str) -> str:
    """Return the text so that no spreadsheet runs it; `unguard_cell` gives it back exactly."""
    odd = text.startswith(_RISKY) or (text[:1] == "'" and text[1:].startswith((*_RISKY, "'")))
    return f"'{text}" if odd else text


def unguard_cell(text: str) -> str:
    """Take back what `guard_cell` did."""
    return text[1:] if text[:1] == "'" and text[1:].startswith((*_RISKY, "'")) else text


def write_csv(bookings: Iterable[Booking]) -> str:
    """Return the file's text; own fields get columns such as `fields.invoice`."""
    found = list(bookings)
    own = sorted({name for booking in found for name in booking.fields})
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *(guard_cell(_OWN + name) for name in own)])
    for booking in found:
        cells = _cells(booking)
        cells += [booking.fields.get(name, "") for name in own]
        writer.writerow([guard_cell(cell) for cell in cells])
    return out.getvalue()


def _cells(booking: Booking) -> list[str]:
    when = booking.when
    if isinstance(when, AllDay):
        start, end, zone = when.start.isoformat(), when.end.isoformat(), ""
    else:
        place = known_zone(when.zone)
        start = when.start.astimezone(place).isoformat()
        end = when.end.astimezone(place).isoformat()
        zone = when.zone
    return [
        str(booking.id),
        booking.uid,
        booking.object_code,
        booking.title,
        booking.status,
        booking.type,
        start,
        end,
        "yes" if isinstance(when, AllDay) else "no",
        zone,
        booking.channel,
        booking.customer.name,
        booking.customer.email,
        booking.customer.phone,
        ", ".join(formataddr((guest.name, guest.email)) for guest in booking.attendees),
        booking.description,
        booking.notes,
        booking.location,
        "yes" if booking.excluded else "no",
        booking.calendar_id,
        booking.meet,
    ]


def read_csv(text: str, *, default_object: str = "") -> FileRows:
    """Read a file's text.

    Raises:
        InvalidInput: no header line, or one that names a column that is not known.
    """
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[ImportRow] = []
    bad: list[BadRow] = []
    try:
        headers = _headers(next(lines, []), default_object)
        before = lines.line_num
        for cells in lines:
            line, before = before + 1, lines.line_num
            if not any(cell.strip() for cell in cells):
                continue
            try:
                rows.append(_row(line, headers, cells, default_object))
            except GcaldeskError as error:
                bad.append(BadRow(line, str(error)))
    except csv.Error as error:
        raise InvalidInput(
            f"Line {lines.line_num} is not CSV: {error}.",
            hint="Save it as “CSV UTF-8”; a quote inside a cell is written twice.",
        ) from error
    return FileRows(tuple(rows), tuple(bad))


def _delimiter(text: str) -> str:
    """Return what parts the header line: a comma, or in many countries' Excel a semicolon."""
    first = text.lstrip("\r\n").split("\n", 1)[0]
    return max(_DELIMITERS, key=first.count)


def _headers(cells: list[str], default_object: str) -> list[str]:
    names = [_header(unguard_cell(cell.strip())) for cell in cells]
    needed = _NEEDED if default_object else ("object", *_NEEDED)
    missing = [name for name in needed if name not in names]
    if missing:
        raise InvalidInput(
            f"The first line has no column {', '.join(missing)}.",
            hint=f"It names the columns: {', '.join(COLUMNS)} and fields.NAME.",
        )
    twice = {name for name in names if name and names.count(name) > 1}
    if twice:
        raise InvalidInput(f"The column {min(twice)} stands twice in the first line.")
    return names


def _header(text: str) -> str:
    lowered = text.lower().replace("customer.", "customer_")
    if not text or lowered in COLUMNS or lowered in IGNORED:
        return lowered
    if lowered.startswith(_OWN) and text[len(_OWN) :].strip():
        return _OWN + text[len(_OWN) :]
    near = get_close_matches(lowered, COLUMNS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    raise InvalidInput(
        f"The column “{text}” is not known.{meant}",
        hint=f"The columns are {', '.join(COLUMNS)}; your own are written fields.{text}",
    )


def _row(line: int, headers: list[str], cells: list[str], default_object: str) -> ImportRow:
    if len(cells) > len(headers):
        raise InvalidInput(
            f"There are {len(cells)} cells, but {len(headers)} columns.",
            hint="A text with a comma or semicolon needs quotes around it.",
        )
    values = {
        name: unguard_cell(cell)
        for name, cell in zip(headers, cells, strict=False)
        if name and name not in IGNORED
    }
    request = BookingInput(
        object_code=values.get("object", "").strip() or default_object,
        title=values.get("title", ""),
        start=values.get("start", "").strip(),
        end=values.get("end", "").strip(),
        all_day=_switch(values, "all_day"),
        status=values.get("status", "").strip(),
        type=values.get("type", "").strip(),
        customer=Customer(
            values.get("customer_name", ""),
            values.get("customer_email", "").strip(),
            values.get("customer_phone", ""),
        ),
        description=values.get("description", ""),
        notes=values.get("notes", ""),
        location=values.get("location", ""),
        attendees=tuple(_guests(values.get("attendees", ""))),
        fields=dict(_own_fields(values)),
        do_not_sync=_switch(values, "do_not_sync"),
        calendar=values.get("calendar", "").strip(),
        meet=values.get("meet", "").strip(),
    )
    uid = values.get("uid", "").strip()
    return ImportRow(line, request, values.get("timezone", "").strip(), uid)


def _own_fields(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, text in values.items():
        if name.startswith(_OWN) and text:
            yield name[len(_OWN) :], text


def _switch(values: Mapping[str, str], name: str) -> bool:
    text = values.get(name, "").strip().lower()
    if text not in _YES | _NO:
        raise InvalidInput(f"{name} cannot be “{text}”.", hint="It is yes or no.")
    return text in _YES


def _guests(text: str) -> Iterator[Attendee]:
    if text.strip():
        for name, email in getaddresses([text.replace(";", ",")]):
            yield Attendee(email, name)
