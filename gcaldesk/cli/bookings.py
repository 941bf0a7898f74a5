"""What is planned: gcaldesk booking."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from gcaldesk.cli.context import LARGEST_ID, AsJson, services_of
from gcaldesk.cli.output import Column, failures, out, print_json, print_table, say
from gcaldesk.cli.setup import parse_pairs
from gcaldesk.cli.shapes import booking_json
from gcaldesk.domain.booking import Attendee, Customer
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.snapshot import say_when
from gcaldesk.domain.views import BookingFilter, BookingView
from gcaldesk.services import bookings as intents

app = typer.Typer(help="What the organisation plans.", no_args_is_help=True)
Id = Annotated[int, typer.Argument(min=1, max=LARGEST_ID, help="The booking's number.")]


@app.command("add")
def add(
    context: typer.Context,
    object_code: Annotated[str, typer.Option("--object", help="An object's code.")],
    title: Annotated[str, typer.Option("--title")],
    start: Annotated[str, typer.Option("--start", help="2026-11-24T10:00, in the object's zone.")],
    end: Annotated[str, typer.Option("--end")],
    all_day: Annotated[bool, typer.Option("--all-day", help="The end date is exclusive.")] = False,
    status: Annotated[str, typer.Option("--status", help="Default: confirmed.")] = "",
    kind: Annotated[str, typer.Option("--type")] = "",
    customer_name: Annotated[str, typer.Option("--customer-name")] = "",
    customer_email: Annotated[str, typer.Option("--customer-email")] = "",
    customer_phone: Annotated[str, typer.Option("--customer-phone")] = "",
    description: Annotated[str, typer.Option("--description")] = "",
    notes: Annotated[str, typer.Option("--notes")] = "",
    location: Annotated[str, typer.Option("--location")] = "",
    attendee: Annotated[list[str] | None, typer.Option("--attendee", help="E-mail.")] = None,
    field: Annotated[list[str] | None, typer.Option("--field", help="NAME=VALUE.")] = None,
    do_not_sync: Annotated[
        bool, typer.Option("--do-not-sync", help="Keep it out of every calendar.")
    ] = False,
    calendar: Annotated[
        str, typer.Option("--calendar", help="A calendar of its own: its id or name.")
    ] = "",
    meet: Annotated[
        str, typer.Option("--meet", help="on or off, whatever the rule says.", metavar="on|off")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Make a booking and print its number."""
    with failures():
        services = services_of(context)
        booking = intents.add(
            store=services.store,
            clock=services.clock,
            request=BookingInput(
                object_code=object_code,
                title=title,
                start=start,
                end=end,
                all_day=all_day,
                status=status,
                type=kind,
                customer=Customer(customer_name, customer_email, customer_phone),
                description=description,
                notes=notes,
                location=location,
                attendees=tuple(Attendee(email) for email in attendee or ()),
                fields=parse_pairs(field or []),
                do_not_sync=do_not_sync,
                calendar=calendar,
                meet=meet,
            ),
        )
        _print_one(context, booking.id, as_json=as_json, text=str(booking.id))


def _print_one(context: typer.Context, booking: int, *, as_json: bool, text: str) -> None:
    if as_json:
        view = services_of(context).queries.booking(BookingId(booking)).view
        print_json(booking_json(view))
    else:
        out.print(text)


@app.command("set")
def set_fields(
    context: typer.Context,
    booking: Id,
    changes: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE...")],
    as_json: AsJson = False,
) -> None:
    """Change details, all or none; names that are not known are fields of your own."""
    with failures():
        services = services_of(context)
        changed = intents.change(
            store=services.store,
            clock=services.clock,
            booking_id=BookingId(booking),
            changes=parse_pairs(changes),
        )
        sentence = (
            f"Booking {booking}: {changed.title}, {changed.status}, {say_when(changed.when)}."
        )
        _print_one(context, booking, as_json=as_json, text=sentence)


@app.command("show")
def show(context: typer.Context, booking: Id, as_json: AsJson = False) -> None:
    """Show a booking, where it stands, and why."""
    with failures():
        detail = services_of(context).queries.booking(BookingId(booking))
        if as_json:
            print_json(booking_json(detail.view))
            return
        found = detail.view.booking
        rows: list[tuple[str, object]] = [
            ("title", found.title),
            ("object", f"{detail.view.object_name} ({found.object_code})"),
            ("when", say_when(found.when)),
            ("status", found.status),
            ("type", found.type),
            ("made by", found.channel),
        ]
        extra = {
            "customer": " ".join(
                filter(None, (found.customer.name, found.customer.email, found.customer.phone))
            ),
            "location": found.location,
            "description": found.description,
            "notes": found.notes,
            "guests": ", ".join(f"{g.email} ({g.response})" for g in detail.view.guests),
            "calendar": found.calendar_id,
            "meet": found.meet,
            **found.fields,
        }
        rows += [(name, value) for name, value in extra.items() if value]
        rows += [("remark", f"{r.at:%d %b %Y, %H:%M} UTC: {r.text}") for r in found.remarks]
        rows += [(f"in {s.account}", f"{s.state}: {s.reason}") for s in detail.view.sync]
        print_table(["", ""], rows)


@app.command("list")
def list_bookings(
    context: typer.Context,
    object_code: Annotated[str, typer.Option("--object")] = "",
    status: Annotated[str, typer.Option("--status")] = "",
    text: Annotated[str, typer.Option("--text", help="In title, customer or number.")] = "",
    since: Annotated[str, typer.Option("--since", help="Ends after: 2026-11-24.")] = "",
    until: Annotated[str, typer.Option("--until", help="Starts before.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1)] = 1000,
    as_json: AsJson = False,
) -> None:
    """List bookings by start."""
    with failures():
        check_words(context, object_code, status)
        wanted = BookingFilter(text, object_code, status, moment(since), moment(until))
        page = services_of(context).queries.bookings(wanted, limit=limit)
        if as_json:
            print_json({"bookings": [booking_json(v) for v in page.rows], "total": page.total})
            return
        if not page.rows:
            say("No booking matches.")
            return
        columns: list[str | Column] = [
            Column("id", right=True),
            "when",
            "object",
            "title",
            "status",
            "sync",
        ]
        print_table(columns, [_line(view) for view in page.rows])
        if page.total > len(page.rows):
            say(f"{page.total - len(page.rows)} more; raise --limit to see them.")


def check_words(context: typer.Context, object_code: str, status: str) -> None:
    """Refuse filters that can never match, which are slips of the pen."""
    with services_of(context).store.view() as unit:
        if object_code and unit.objects.find(object_code) is None:
            known = ", ".join(obj.code for obj in unit.objects.all())
            raise InvalidInput(
                f"There is no object “{object_code}”.", hint=f"The objects are: {known}."
            )
        if status and status not in unit.objects.words("status"):
            known = ", ".join(unit.objects.words("status"))
            raise InvalidInput(f"“{status}” is not a status here.", hint=f"Use one of: {known}.")


def _line(view: BookingView) -> tuple[object, ...]:
    found = view.booking
    sync = ", ".join(f"{s.account}: {s.state}" for s in view.sync)
    return found.id, say_when(found.when), view.object_name, found.title, found.status, sync


def moment(text: str) -> datetime | None:
    """Read a date or time; without an offset it is UTC. Raises InvalidInput."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(
            f"“{text}” is not a date.", hint="Write it as 2026-11-24 or 2026-11-24T10:00."
        ) from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


@app.command("delete")
def delete(context: typer.Context, booking: Id, as_json: AsJson = False) -> None:
    """Erase a booking that has no event."""
    with failures():
        services = services_of(context)
        intents.delete(store=services.store, clock=services.clock, booking_id=BookingId(booking))
        if as_json:
            print_json({"deleted": booking})
        else:
            out.print(f"Booking {booking} is erased.")
