"""Bookings from files, into a real database."""

from datetime import UTC, datetime

from gcaldesk.formats.csv_file import read_csv, write_csv
from gcaldesk.formats.ics_file import read_ics, write_ics
from gcaldesk.services.importing import Imported, import_rows
from tests.fakes.office import Office

CSV = """object,title,start,end,timezone,status
room,Yoga,2026-03-10T10:00,2026-03-10T11:00,,
room,Early,2026-03-10T10:00,2026-03-10T11:00,America/New_York,option
attic,Lost,2026-03-10T10:00,2026-03-10T11:00,,
room,Odd,2026-03-10T10:00,2026-03-10T09:00,,
"""


def take(office: Office, text: str, *, skip_bad: bool = False, dry_run: bool = False) -> Imported:
    return import_rows(
        store=office.store,
        clock=office.clock,
        found=read_csv(text),
        skip_bad=skip_bad,
        dry_run=dry_run,
    )


def test_nothing_is_stored_where_a_row_is_bad(office: Office) -> None:
    done = take(office, CSV)
    assert not done.stored
    assert [row.line for row in done.bad] == [4, 5]
    assert "no object “attic”" in done.bad[0].sentence
    assert "end is not after the start" in done.bad[1].sentence
    assert office.bookings() == []


def test_bad_rows_are_left_out_on_request(office: Office) -> None:
    done = take(office, CSV, skip_bad=True, dry_run=True)
    assert (len(done.made), done.stored, office.bookings()) == (2, False, [])
    take(office, CSV, skip_bad=True)
    starts = {b.title: b.when.start for b in office.bookings()}
    assert starts == {
        "Yoga": datetime(2026, 3, 10, 9, tzinfo=UTC),
        "Early": datetime(2026, 3, 10, 14, tzinfo=UTC),
    }


def test_export_and_import_doubles_nothing(office: Office) -> None:
    office.book("Yoga")
    office.book("Fair", start="2026-03-11", end="2026-03-13", all_day=True)
    before = office.bookings()
    done = take(office, write_csv(before))
    assert (done.made, done.known) == ((), 2)
    again = import_rows(
        store=office.store,
        clock=office.clock,
        found=read_ics(write_ics(before, stamp=office.clock.now())),
        skip_bad=False,
        dry_run=False,
    )
    assert (again.made, again.known) == ((), 2)
    assert office.bookings() == before


def test_a_calendar_that_is_not_known_yet_says_what_to_do(office: Office) -> None:
    text = "object,title,start,end,calendar\nroom,A,2026-03-10T10:00,2026-03-10T11:00,Far\n"
    (bad,) = take(office, text).bad
    assert "Connect or reconnect the account" in bad.sentence
    assert "leave the calendar empty" in bad.sentence


def test_same_uid_twice_in_a_file_counts_once(office: Office) -> None:
    text = "object,title,start,end,uid\n" + "room,A,2026-03-10T10:00,2026-03-10T11:00,one\n" * 2
    done = take(office, text)
    assert (len(done.made), done.known) == (1, 1)
    assert done.made[0].uid == "one"


def test_imported_bookings_are_synced_and_nobody_is_mailed(office: Office) -> None:
    office.rules(customer_as_attendee="on")
    office.sync()
    take(
        office,
        "object,title,start,end,customer_email\n"
        "room,Yoga,2026-03-10T10:00,2026-03-10T11:00,ann@example.org\n",
    )
    assert office.sync().created == 1
    assert [event["summary"] for event in office.events()] == ["Yoga [1]"]
    assert office.google.mails() == []
