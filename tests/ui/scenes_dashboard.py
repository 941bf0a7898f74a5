"""The dashboard's states, as read models."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from gcaldesk.domain.account import AccountState, Calendar, Direction
from gcaldesk.domain.channel import ListenerState
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.views import Overview
from tests.ui import data
from tests.ui.fakes_push import ADDRESS, channel

HOUR = timedelta(hours=1)
ON = ListenerState("on", ADDRESS, "", "http://127.0.0.1:8791", data.NOW.isoformat())
DOWN = ListenerState("unreachable", ADDRESS, "The public address does not answer.")
WATCHED = ((data.ROOMS, 146), (data.STUDIO, 45), (data.PIANO, 96), (data.PRIMARY, 146))


def normal() -> Overview:
    """Push is on; everything was read in full some days ago."""
    rows = [
        replace(row, read_whole_at=data.NOW - timedelta(days=at, hours=3))
        for at, row in enumerate(data.mappings(), 1)
    ]
    runs = (
        *data.runs()[:-1],
        replace(data.runs()[-1], started_at=data.NOW - timedelta(seconds=20), units=224),
    )
    return data.overview(
        mappings=tuple(rows),
        runs=runs,
        listener=ON,
        channels=tuple(channel(where, hours) for where, hours in WATCHED),
        running_since=data.NOW - HOUR,
    )


def polling() -> Overview:
    return data.overview(listener=ListenerState())


def first_minutes() -> Overview:
    first = replace(data.mappings()[0], linked=3, last_complete_at=None, waiting=2)
    run = RunSummary("main", data.NOW - timedelta(minutes=1), "ok", 3, 0, 0.8, 7)
    view = replace(data.account_view(connected_at=data.NOW), pending=2)
    return data.overview(
        accounts=(view,),
        mappings=(first,),
        runs=(run,),
        bookings=5,
        objects=data.OBJECTS[:1],
        backup_at=None,
    )


def trouble() -> Overview:
    """A calendar is gone, a channel renews soon, a booking is held, Google ended the sign-in."""
    found, bad = data.trouble(), normal()
    rows = [
        replace(row, read_whole_at=known.read_whole_at)
        for row, known in zip(found.mappings, bad.mappings, strict=True)
    ]
    rows[1] = replace(rows[1], waiting=3, parked=2)
    rows[6] = replace(rows[6], read_whole_at=None, push_problem="Google does not offer push here.")
    view = replace(found.accounts[0], parked=2)
    hint = "Google ended the sign-in. Token has been expired or revoked. Reconnect the account."
    lost = replace(view, account=replace(view.account, state=AccountState.SIGNED_OUT, hint=hint))
    return replace(
        found,
        accounts=(lost,),
        mappings=tuple(rows),
        channels=bad.channels,
        listener=DOWN,
        issues=(data.signed_out(), *found.issues),
    )


def offline() -> Overview:
    view = replace(
        data.account_view(), pending=4, trouble="The last round failed. Google cannot be reached."
    )
    run = replace(data.runs()[-1], state="offline", changes_out=0, changes_in=0)
    return replace(normal(), accounts=(view,), runs=(*data.runs()[:-1], run))


def many() -> Overview:
    """Fifty calendars of two accounts, each in another state."""
    found = normal()
    rows = []
    for at in range(50):
        where = Calendar(
            CalendarId(f"hall-{at}@group"), f"Hall {at + 1}", data.ROOMS.role, data.ZONE
        )
        base = data.mapping(f"hall-{at}", f"Hall {at + 1}", where, Direction.BOTH, at)
        rows.append(
            replace(
                base,
                waiting=at % 3,
                parked=at % 5 == 0 and at % 3,
                account=("main", "school")[at % 2],
            )
        )
    views = (found.accounts[0], data.account_view(name="school"))
    return replace(found, mappings=tuple(rows), accounts=views)


SCENES: dict[str, Callable[[], Overview]] = {
    "empty": data.empty,
    "first-minutes": first_minutes,
    "normal": normal,
    "polling": polling,
    "trouble": trouble,
    "offline": offline,
    "many": many,
}
