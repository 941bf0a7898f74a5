"""The three-way merge, on random triples."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.event import ALL_FIELDS, Content, Field, changed_fields, with_fields
from gcaldesk.domain.link import Base
from gcaldesk.domain.times import AllDay, Timed, When, bounds, same_time
from gcaldesk.sync.merge import OUTBOUND_ONLY, merge, sent, settle

WORDS = st.sampled_from(["", "a", "b"])
ZONES = st.sampled_from(["UTC", "Europe/Amsterdam"])


def _timed(hour: int, zone: str) -> When:
    start = datetime(2026, 3, 29, hour, tzinfo=UTC)
    return Timed(start, start + timedelta(hours=1), zone)


def _days(day: int) -> When:
    start = datetime(2026, 3, day, tzinfo=UTC).date()
    return AllDay(start, start + timedelta(days=1))


TIMES = st.one_of(
    st.builds(_timed, st.integers(0, 2), ZONES), st.builds(_days, st.integers(28, 29))
)
CONTENTS = st.builds(Content, TIMES, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS)
BASES = st.builds(Base, CONTENTS, CONTENTS)


@given(CONTENTS, BASES, CONTENTS)
def test_every_changed_field_goes_exactly_one_way(
    ours: Content, base: Base, theirs: Content
) -> None:
    merged = merge(ours, base, theirs)
    parts = [merged.send, merged.apply, merged.agreed, merged.conflict]
    changed = changed_fields(ours, base.ours) | changed_fields(theirs, base.theirs)
    assert sum(map(len, parts)) == len(changed)
    assert frozenset().union(*parts) == changed


@given(CONTENTS, BASES, CONTENTS)
def test_a_conflict_is_a_difference_of_facts(ours: Content, base: Base, theirs: Content) -> None:
    conflict = merge(ours, base, theirs).conflict
    assert conflict <= changed_fields(ours, theirs) - OUTBOUND_ONLY


@given(CONTENTS, BASES)
def test_what_the_server_returned_is_no_change(ours: Content, base: Base) -> None:
    merged = merge(ours, base, base.theirs)
    assert not merged.apply | merged.conflict | merged.agreed


@given(CONTENTS, BASES, CONTENTS)
def test_after_settling_and_sending_nothing_is_left(
    ours: Content, base: Base, theirs: Content
) -> None:
    merged = merge(ours, base, theirs)
    applied = with_fields(ours, theirs, merged.apply)
    done = settle(base, applied, theirs, merged.agreed | merged.apply)
    returned = with_fields(theirs, applied, merged.send)
    done = sent(done, applied, returned, merged.send)
    again = merge(applied, done, returned)
    assert again.send == merged.conflict
    assert not again.apply | again.agreed | again.conflict


@given(CONTENTS, BASES, CONTENTS)
def test_merging_is_the_same_from_both_sides(ours: Content, base: Base, theirs: Content) -> None:
    one = merge(ours, base, theirs)
    other = merge(theirs, Base(base.theirs, base.ours), ours)
    assert (one.send, one.conflict) == (other.apply, other.conflict)


@given(TIMES, TIMES)
def test_same_time_means_same_bounds_of_one_kind(one: When, other: When) -> None:
    alike = type(one) is type(other) and bounds(one) == bounds(other)
    assert same_time(one, other) == alike


def test_fields_have_the_names_of_the_rules() -> None:
    assert {"time", "title", "description", "location"} <= {field.value for field in ALL_FIELDS}
    assert Field.TIME in ALL_FIELDS
