from datetime import datetime, timedelta

import pytest

from gcaldesk.domain.ids import AccountId, CalendarId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.ui.present.notices import GRAVITY, Gravity, Notice, Notices, cause_of, gravity_of
from tests.ui.data import NOW

MINUTE = timedelta(minutes=1)


def issue(kind: IssueKind, number: int = 1, calendar: str = "") -> Issue:
    return Issue(
        IssueId(number),
        kind,
        f"{kind} {number}",
        "What happened.",
        "What to do.",
        NOW,
        AccountId(1),
        CalendarId(calendar) if calendar else None,
    )


LOST = issue(IssueKind.SIGN_IN)
LATE = issue(IssueKind.OVERDUE, 2, "rooms")
GONE = issue(IssueKind.CALENDAR_GONE, 3, "van")
CONFLICT = issue(IssueKind.CONFLICT, 4)


@pytest.fixture
def notices() -> Notices:
    return Notices.remembering({})


def look(
    notices: Notices, *issues: Issue, at: datetime = NOW, level: str = "problem"
) -> Notice | None:
    return notices.look(issues, at, level=level, looking=False)


def test_one_notice_for_a_cause_until_it_clears(notices: Notices) -> None:
    told = look(notices, LATE)
    assert told == Notice("overdue 2", "What happened. What to do.", LATE.id, critical=False)
    assert look(notices, LATE, at=NOW + MINUTE) is None
    assert look(notices, at=NOW + 2 * MINUTE) is None  # clearing is silent
    assert look(notices, LATE, at=NOW + 5 * MINUTE) == told


def test_a_cause_that_stays_is_told_again_after_a_day(notices: Notices) -> None:
    assert look(notices, LOST)
    assert look(notices, LOST, at=NOW + timedelta(hours=23)) is None
    assert look(notices, LOST, at=NOW + timedelta(hours=24))


def test_many_bookings_of_one_cause_are_told_once(notices: Notices) -> None:
    refused = [issue(IssueKind.READ_ONLY, n, "rooms") for n in range(1, 30)]
    assert len({cause_of(one) for one in refused}) == 1
    told = look(notices, *refused)
    assert told is not None
    assert told.issue == IssueId(1)


def test_three_within_two_minutes_become_one(notices: Notices) -> None:
    assert look(notices, LATE)
    assert look(notices, LATE, GONE, at=NOW + MINUTE)
    told = look(notices, LOST, LATE, GONE, at=NOW + 1.5 * MINUTE)
    assert told is not None
    assert told.title == "3 things need you"
    assert told.issue is None
    assert told.critical
    other = issue(IssueKind.HELD_PLAN, 9, "rooms")
    everything = (LOST, LATE, GONE, other)
    assert look(notices, *everything, at=NOW + 2 * MINUTE) is None
    after = look(notices, *everything, at=NOW + 4 * MINUTE)
    assert after is not None
    assert after.issue == other.id


def test_three_at_once_are_one(notices: Notices) -> None:
    told = look(notices, LATE, GONE, LOST)
    assert told is not None
    assert told.text.splitlines()[0] == LOST.title


def test_the_gravest_comes_first(notices: Notices) -> None:
    first, second = look(notices, LATE, LOST), look(notices, LATE, LOST)
    assert first is not None
    assert second is not None
    assert (first.issue, second.issue) == (LOST.id, LATE.id)


def test_single_items_are_quiet_unless_asked_for(notices: Notices) -> None:
    assert look(notices, CONFLICT) is None
    assert look(notices, LATE, level="critical") is None
    assert look(notices, LOST, level="off") is None
    assert look(notices, CONFLICT, level="info")


def test_who_looks_at_the_window_is_told_only_what_is_critical(notices: Notices) -> None:
    assert notices.look([LATE], NOW, level="problem", looking=True) is None
    assert look(notices, LATE, at=NOW + MINUTE) is None  # it was before their eyes
    assert notices.look([LATE, LOST], NOW + MINUTE, level="problem", looking=True)


def test_snoozing_keeps_quiet_about_all_but_the_critical(notices: Notices) -> None:
    notices.snooze(NOW + timedelta(hours=1))
    assert look(notices, LATE) is None
    assert look(notices, LOST, LATE)
    assert look(notices, LATE, at=NOW + timedelta(hours=2))


def test_what_was_told_is_remembered_over_a_restart(notices: Notices) -> None:
    look(notices, LOST)
    later = Notices.remembering({**notices.remembered(), "old": "rubbish", "naive": "2026-01-01"})
    assert look(later, LOST, at=NOW + MINUTE) is None
    assert look(later, LOST, at=NOW - timedelta(days=1))  # the clock was set back


def test_every_kind_has_a_gravity() -> None:
    assert gravity_of(CONFLICT) is Gravity.INFO
    assert set(GRAVITY) <= set(IssueKind)
    assert cause_of(issue(IssueKind.REFUSED)) == "refused|1|"
