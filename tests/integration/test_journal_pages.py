"""The journal stays quick to look through however long it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.domain.activity import Page, Place, Question, RunRow
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import BookingId, CalendarId, RunId
from gcaldesk.domain.journal import IssueKind, Level
from gcaldesk.domain.views import ActivityRow
from gcaldesk.storage.db import connected
from gcaldesk.storage.journal_pages import SPAN, Names, SqlJournalPages
from gcaldesk.storage.queries import GRAVEST_FIRST
from gcaldesk.storage.unit_of_work import SqlStore
from tests.fakes.clock import FakeClock
from tests.fakes.office import Office

LINES = 120_000
EACH_RUN = 40
CLIENT = '{"client_id": "c", "kind": "installed", "auth_uri": "a", "token_uri": "t"}'
START = datetime(2026, 3, 1, tzinfo=UTC)
NAMES = Names({1: "main", 2: "other"}, {})


def fill(path: Path) -> None:
    """Write a long journal at once: 3,000 runs of two accounts, one failure in a thousand lines."""
    stamp = [
        (START + timedelta(minutes=at)).isoformat(timespec="microseconds") for at in range(LINES)
    ]
    lines = (
        (
            at + 1,
            stamp[at],
            "error" if at % 1000 == 7 else "info",
            "event created",
            "the needle" if at == 1234 else "status “confirmed” creates an event",
            1 + (at // EACH_RUN) % 2,
            f"calendar-{at % 7}",
            1 + at % 5000,
            None if at % EACH_RUN == 0 else 1 + at // EACH_RUN,
        )
        for at in range(LINES)
    )
    runs = (
        (1 + at, 1 + at % 2, stamp[at * EACH_RUN], stamp[at * EACH_RUN + 1], "ok", "{}")
        for at in range(LINES // EACH_RUN)
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.executemany(
            "INSERT INTO journal (id, at, level, action, reason, account_id, calendar_id, booking_id,"
            " run_id) VALUES (?,?,?,?,?,?,?,?,?)",
            lines,
        )
        connection.executemany(
            "INSERT INTO account (id, name, provider, email, client, granted_scopes, active, state,"
            " hint, rules, connected_at) VALUES (?, ?, 'google', 'admin@example.org', ?, '[]', 1,"
            " 'connected', '', '{}', ?)",
            [(1, "main", CLIENT, stamp[0]), (2, "other", CLIENT, stamp[0])],
        )
        connection.executemany("INSERT INTO run VALUES (?,?,?,?,?,?)", runs)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    made = SqlStore(tmp_path_factory.mktemp("long") / "gcaldesk.sqlite3", FakeClock(START))
    fill(made.path)
    yield made
    made.close()


@pytest.fixture
def journal(store: SqlStore) -> SqlJournalPages:
    return SqlJournalPages(store)


def explained(store: SqlStore, query: Any) -> str:
    sql, values = query.limit(200).sql()
    with connected(store.database):
        found = store.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    return "; ".join(str(row[3]) for row in found)


def ids(page: Page) -> list[int]:
    return [int(item.id) for item in page.items]


@pytest.mark.parametrize(
    ("question", "how"),
    [
        (Question(), "INTEGER PRIMARY KEY (rowid>? AND rowid<?)"),
        (Question(account="other"), "INDEX journal_account (account_id=? AND id>? AND id<?)"),
        (
            Question(calendar=CalendarId("calendar-3")),
            "INDEX journal_calendar (calendar_id=? AND id>? AND id<?)",
        ),
        (
            Question(booking_id=BookingId(17)),
            "INDEX journal_booking (booking_id=? AND id>? AND id<?)",
        ),
        (
            Question(run_id=RunId(17)),
            "INDEX journal_lines_of_run (run_id=? AND id>? AND id<?)",
        ),
        (Question(level="error"), "INDEX journal_grave"),
        (Question(text="needle"), "INTEGER PRIMARY KEY (rowid>? AND rowid<?)"),
    ],
)
def test_each_question_is_answered_by_an_index_in_its_order(
    store: SqlStore, journal: SqlJournalPages, question: Question, how: str
) -> None:
    plan = explained(store, journal.lines_query(question, 1, LINES, NAMES))
    assert how in plan
    assert "TEMP B-TREE" not in plan


def test_runs_and_what_belongs_to_none_come_through_indexes_too(
    store: SqlStore, journal: SqlJournalPages
) -> None:
    loose = explained(store, journal.loose_query(Question(), 1, LINES, NAMES))
    assert "INDEX journal_lines_of_run (run_id=?" in loose
    runs = explained(store, journal.runs_query(Question(), Place(run=900), NAMES))
    assert "INTEGER PRIMARY KEY (rowid<?)" in runs
    assert "TEMP B-TREE" not in loose + runs


def steps_of(store: SqlStore, journal: SqlJournalPages, question: Question, place: Place) -> int:
    """Count what SQLite's virtual machine did for one page, in thousands of instructions."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    with store.connection():
        connection = store.database.connection()
        connection.set_progress_handler(tick, 1000)
        journal.page(question, place, limit=200)
        connection.set_progress_handler(None, 0)
    return count


@pytest.mark.parametrize(
    "question",
    [
        Question(),
        Question(grouped=False),
        Question(account="main"),
        Question(level="error"),
        Question(booking_id=BookingId(17)),
        Question(since=START + timedelta(days=10), until=START + timedelta(days=60)),
    ],
)
def test_a_page_costs_a_page_wherever_it_stands(
    store: SqlStore, journal: SqlJournalPages, question: Question
) -> None:
    for place in (Place(), Place(line=90_000, run=2200), Place(line=2_000, run=50)):
        assert steps_of(store, journal, question, place) < 60


def test_looking_for_a_text_reads_a_bounded_stretch_and_says_how_far_it_came(
    store: SqlStore, journal: SqlJournalPages
) -> None:
    question, place = Question(text="NEEDLE"), Place()
    pages = [journal.page(question, place, limit=200)]
    assert steps_of(store, journal, question, place) < 30 * SPAN / 1000
    while pages[-1].more:
        pages.append(journal.page(question, pages[-1].place, limit=200))
    assert len(pages) == LINES // SPAN
    assert [len(page.items) for page in pages] == [0, 0, 0, 0, 0, 1]
    shares = [page.share for page in pages]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_pages_follow_each_other_without_gaps_or_repetitions(journal: SqlJournalPages) -> None:
    question, place, seen = Question(account="main", since=START + timedelta(days=83)), Place(), []
    while True:
        page = journal.page(replace(question, grouped=False), place, limit=50)
        seen += ids(page)
        if not page.more:
            break
        place = page.place
    assert len(seen) == len(set(seen))
    assert all(newer > older for newer, older in pairwise(seen))
    first = 83 * 24 * 60 + 1
    assert seen[::-1] == [n for n in range(first, LINES + 1) if not ((n - 1) // EACH_RUN) % 2]


def test_runs_stand_among_the_lines_by_time(journal: SqlJournalPages) -> None:
    page = journal.page(Question(), Place(), limit=10)
    kinds = [isinstance(item, RunRow) for item in page.items]
    assert kinds == [True, False] * 5
    following = journal.page(Question(), page.place, limit=10)
    assert not set(ids(page)[::2]) & set(ids(following)[::2])
    newest = page.items[0]
    assert isinstance(newest, RunRow)
    inside = journal.page(Question(run_id=newest.id), Place(), limit=100)
    assert len(inside.items) == EACH_RUN - 1
    assert not inside.more


def test_levels_calendars_numbers_and_days(journal: SqlJournalPages) -> None:
    bad = journal.page(Question(level="error"), Place(), limit=500)
    assert len(bad.items) == LINES // 1000
    day = Question(since=START, until=START + timedelta(days=1), level="warning")
    assert len(journal.page(day, Place(), limit=500).items) == 2
    number = journal.page(Question(text="#4999"), Place(), limit=500)
    assert {row.entry.booking_id for row in number.items if isinstance(row, ActivityRow)} == {4999}
    both = Question(level="info", calendar=CalendarId("calendar-1"))
    assert journal.page(both, Place(), limit=5).more
    nowhere = Question(since=START + timedelta(days=900))
    assert journal.page(nowhere, Place(), limit=5).items == ()
    assert journal.page(Question(account="nobody"), Place(), limit=5).items == ()
    assert journal.page(Question(until=START), Place(), limit=5).items == ()


def test_newest_tells_of_additions(office: Office) -> None:
    journal = office.queries.journal
    before = journal.newest()
    office.book()
    office.sync()
    assert journal.newest() != before


def test_a_line_is_told_with_its_images_its_run_and_its_etag(office: Office) -> None:
    office.book()
    office.sync()
    (run,) = [
        item
        for item in office.queries.journal.page(Question(), Place(), limit=50).items
        if isinstance(item, RunRow)
    ]
    assert not run.quiet
    assert run.report.created == 1
    lines = office.queries.journal.page(Question(run_id=run.id), Place(), limit=50).items
    written = [
        office.queries.journal.line(item.id) for item in lines if isinstance(item, ActivityRow)
    ]
    (made,) = [line for line in written if line.row.entry.after]
    assert made.run == run
    assert made.version
    assert made.row.booking_title
    assert office.queries.journal.run(run.id) == run
    with pytest.raises(NotKnown):
        office.queries.journal.line(99_999)


def test_every_kind_of_issue_can_be_listed() -> None:
    assert set(GRAVEST_FIRST) == set(IssueKind)
    assert Level("error") in Level
