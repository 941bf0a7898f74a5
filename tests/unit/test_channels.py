"""Which channels are opened, stopped, orphaned and forgotten."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.channel import Channel, ChannelState
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId
from gcaldesk.sync.channels import (
    ASK_AGAIN,
    RENEW_WITHIN,
    ForgetChannel,
    OpenChannel,
    OrphanChannel,
    StopChannel,
    Survey,
    Target,
    is_served,
    plan_channels,
    serving,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ME, ROOMS, HERE = AccountId(1), CalendarId("rooms"), "https://h.example/p"
ONE = Channel(
    id=ChannelId("one"),
    account_id=ME,
    calendar_id=ROOMS,
    resource_id="r",
    token_hash="x",
    address=HERE,
    state=ChannelState.ACTIVE,
    created_at=NOW,
    expires_at=NOW + timedelta(days=7),
)
TWO = replace(ONE, id=ChannelId("two"), created_at=NOW + timedelta(hours=1))
TARGET = Target(ME, ROOMS)
OPEN = OpenChannel(ME, ROOMS)


def survey(*channels: Channel, **parts: object) -> Survey:
    both = frozenset({ME})
    made = Survey((TARGET,), both, both, channels, HERE)
    return replace(made, **parts)  # type: ignore[arg-type]


def test_calendar_without_a_channel_gets_one() -> None:
    assert plan_channels(survey(), NOW) == (OPEN,)


def test_channel_that_lasts_is_left_alone() -> None:
    assert plan_channels(survey(ONE), NOW) == ()


def test_channel_is_replaced_two_days_before_its_end() -> None:
    late = ONE.expires_at - RENEW_WITHIN
    assert plan_channels(survey(ONE), late - timedelta(seconds=1)) == ()
    assert plan_channels(survey(ONE), late) == (OPEN,)


def test_old_one_is_stopped_only_when_the_new_one_is_there() -> None:
    late = ONE.expires_at - RENEW_WITHIN
    fresh = replace(TWO, expires_at=late + timedelta(days=7))
    assert plan_channels(survey(ONE, fresh), late) == (StopChannel(ONE),)


def test_of_two_that_last_the_newer_serves() -> None:
    assert plan_channels(survey(TWO, ONE), NOW) == (StopChannel(ONE),)


def test_other_address_means_another_channel() -> None:
    assert plan_channels(survey(ONE, address="https://new.example/p"), NOW) == (OPEN,)


def test_without_an_address_everything_stays() -> None:
    late = ONE.expires_at - RENEW_WITHIN
    assert plan_channels(survey(ONE, address=""), late) == ()
    assert plan_channels(survey(address=""), NOW) == ()


def test_expired_channels_are_forgotten() -> None:
    gone = replace(ONE, state=ChannelState.STOPPED)
    assert plan_channels(survey(gone), ONE.expires_at) == (ForgetChannel(ONE.id), OPEN)


def test_refusal_is_respected_for_a_day() -> None:
    refused = survey(targets=(replace(TARGET, refused_at=NOW),))
    assert plan_channels(refused, NOW + ASK_AGAIN - timedelta(seconds=1)) == ()
    assert plan_channels(refused, NOW + ASK_AGAIN) == (OPEN,)


def test_renewal_on_demand() -> None:
    assert plan_channels(survey(ONE, renew=frozenset({ME})), NOW) == (OPEN,)


def test_mapping_that_went_takes_its_channel_along() -> None:
    assert plan_channels(survey(ONE, targets=()), NOW) == (StopChannel(ONE),)


def test_inactive_account_keeps_its_channel() -> None:
    resting = survey(ONE, targets=(), within_reach=frozenset())
    assert plan_channels(resting, NOW) == ()


def test_removed_account_leaves_an_orphan() -> None:
    gone = survey(ONE, targets=(), within_reach=frozenset(), known=frozenset())
    assert plan_channels(gone, NOW) == (OrphanChannel(ONE),)
    orphan = replace(ONE, state=ChannelState.ORPHAN)
    assert plan_channels(replace(gone, channels=(orphan,)), NOW) == ()


@pytest.mark.parametrize("state", [ChannelState.REPLACED, ChannelState.ORPHAN])
def test_what_is_of_no_use_is_stopped_where_it_can_be(state: ChannelState) -> None:
    old = replace(ONE, state=state)
    assert plan_channels(survey(old, TWO), NOW) == (StopChannel(old),)
    assert plan_channels(survey(old, TWO, within_reach=frozenset()), NOW) == ()


def test_request_that_a_crash_left_behind() -> None:
    asked = replace(ONE, state=ChannelState.REQUESTED, resource_id="")
    assert plan_channels(survey(asked), NOW) == (OrphanChannel(asked), OPEN)
    learned = replace(asked, resource_id="r")
    assert plan_channels(survey(learned), NOW) == (StopChannel(learned), OPEN)


def test_stopped_channel_is_only_remembered() -> None:
    assert plan_channels(survey(replace(ONE, state=ChannelState.STOPPED), TWO), NOW) == ()


def test_served() -> None:
    key = (ME, ROOMS)
    assert is_served([ONE], key, HERE, NOW)
    assert not is_served([], key, HERE, NOW)
    assert not is_served([ONE], key, "https://new.example/p", NOW)
    assert not is_served([ONE], key, HERE, ONE.expires_at)
    assert not is_served([replace(ONE, state=ChannelState.ORPHAN)], key, HERE, NOW)
    assert not is_served([ONE], (ME, CalendarId("courts")), HERE, NOW)


def test_newest_living_channel_of_each_calendar_is_shown() -> None:
    court = replace(ONE, id=ChannelId("three"), calendar_id=CalendarId("courts"))
    asked = replace(TWO, id=ChannelId("four"), state=ChannelState.REQUESTED)
    assert set(serving([TWO, ONE, court, asked], NOW)) == {TWO, court}
    assert serving([ONE], ONE.expires_at) == ()
