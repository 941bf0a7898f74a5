"""Channels through their lives: opened, replaced with overlap, refused, lost and stopped."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from gcaldesk.domain.channel import Channel, ChannelState, hash_token
from gcaldesk.domain.errors import (
    AuthRevoked,
    GcaldeskError,
    PushRefused,
    RateLimited,
    Refused,
    Unreachable,
)
from gcaldesk.domain.ids import CalendarId, ChannelId
from gcaldesk.services import mappings
from gcaldesk.services.accounts import set_active
from gcaldesk.sync.channel_keeper import ChannelKeeper, Fresh, stop_channels
from tests.fakes.gateway import Broken, LostReply
from tests.fakes.office import COURTS, ROOMS, Office

HERE = "https://h.example/p"


class Keeping:
    """An office with a keeper of its channels."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.known: list[set[ChannelId]] = []
        numbers = count(1)
        self.keeper = ChannelKeeper(
            office.store,
            office.gateways,
            office.clock,
            mint=lambda: Fresh(ChannelId(f"c{(n := next(numbers))}"), f"secret{n}"),
            jitter=lambda: 0.5,
            on_change=lambda: self.known.append({c.id for c in self.all()}),
        )

    def all(self) -> list[Channel]:
        with self.office.store.view() as unit:
            return unit.channels.all()

    def states(self) -> dict[str, str]:
        return {c.id: c.state.value for c in self.all()}

    def alive(self) -> set[str]:
        return {c["id"] for c in self.office.google.channels() if c["alive"]}

    def problem(self, calendar: str = ROOMS) -> str:
        with self.office.store.view() as unit:
            found = unit.calendars.of_account(self.office.account)
            return found[CalendarId(calendar)].push_problem


@pytest.fixture
def keeping(office: Office) -> Keeping:
    return Keeping(office)


def test_each_mapped_calendar_gets_one_channel(keeping: Keeping) -> None:
    keeping.office.map("court", COURTS)
    assert keeping.keeper.check(HERE).opened == 2
    assert keeping.alive() == {"c1", "c2"}
    one = keeping.all()[0]
    assert (one.state, one.address, one.resource_id != "") == (ChannelState.ACTIVE, HERE, True)
    assert one.token_hash == hash_token("secret1")
    assert keeping.keeper.check(HERE).opened == 0


def test_row_is_known_before_the_provider_can_speak(keeping: Keeping) -> None:
    def watch(verb: str, call: Callable[[], Any]) -> Any:
        if verb == "watch":
            assert keeping.known[-1] == {"c1"}
        return call()

    keeping.office.gateways.fault = watch
    keeping.keeper.check(HERE)
    assert keeping.alive() == {"c1"}


def test_replaced_with_overlap_before_its_end(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    keeping.office.clock.advance(days=5)
    done = keeping.keeper.check(HERE)
    assert (done.opened, done.stopped) == (1, 1)
    assert keeping.alive() == {"c2"}
    assert keeping.states() == {"c1": "stopped", "c2": "active"}
    keeping.office.clock.advance(days=2, minutes=1)
    keeping.keeper.check(HERE)
    assert keeping.states() == {"c2": "active"}


def test_shorter_life_than_asked_for_is_respected(keeping: Keeping) -> None:
    keeping.office.google.switches.turn({"channel_max_ttl": 3 * 86_400})
    keeping.keeper.check(HERE)
    expires = keeping.office.clock.now() + timedelta(days=3)
    assert keeping.all()[0].expires_at == expires


def test_other_public_url_makes_other_channels(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    keeping.keeper.check("https://new.example/p")
    assert keeping.states() == {"c1": "stopped", "c2": "active"}
    assert [c["address"] for c in keeping.office.google.channels() if c["alive"]] == [
        "https://new.example/p"
    ]


def test_stop_of_what_has_ended_is_fine(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    one = keeping.all()[0]
    keeping.office.google.stop_channel({"id": one.id, "resourceId": one.resource_id})
    assert keeping.keeper.check("https://new.example/p").problems == []
    assert keeping.states()["c1"] == "stopped"


@pytest.mark.parametrize(
    "refusal",
    [PushRefused("Google does not tell."), Refused("No."), AuthRevoked("Signed out.")],
)
def test_stop_that_is_not_ours_leaves_an_orphan_until_its_end(
    keeping: Keeping, refusal: GcaldeskError
) -> None:
    keeping.keeper.check(HERE)
    keeping.office.gateways.fault = Broken("stop", refusal)
    keeping.keeper.check("https://new.example/p")
    assert keeping.states() == {"c1": "orphan", "c2": "active"}
    keeping.office.clock.advance(days=7)
    keeping.keeper.check("")
    assert "c1" not in keeping.states()


def test_stop_that_did_not_get_through_is_tried_again(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    keeping.office.gateways.fault = Broken("stop", Unreachable("Down."), times=1)
    keeping.keeper.check("https://new.example/p")
    assert keeping.states() == {"c1": "replaced", "c2": "active"}
    keeping.keeper.check("https://new.example/p")
    assert keeping.alive() == {"c1", "c2"}
    keeping.office.clock.advance(minutes=1)
    keeping.keeper.check("https://new.example/p")
    assert keeping.alive() == {"c2"}


def test_calendar_that_cannot_be_watched_is_polled_and_says_so(keeping: Keeping) -> None:
    refused = PushRefused("Google does not tell of changes.", hint="The calendar is polled.")
    keeping.office.gateways.fault = Broken("watch", refused, times=1)
    assert keeping.keeper.check(HERE).problems == [str(refused)]
    assert keeping.problem() == str(refused)
    assert keeping.all() == []
    keeping.office.clock.advance(hours=23)
    assert keeping.keeper.check(HERE).opened == 0
    keeping.office.clock.advance(hours=1)
    assert keeping.keeper.check(HERE).opened == 1
    assert keeping.problem() == ""


def test_refusal_is_asked_again_on_demand(keeping: Keeping) -> None:
    keeping.office.gateways.fault = Broken("watch", PushRefused("No."), times=1)
    keeping.keeper.check(HERE)
    assert keeping.keeper.check(HERE, again=True).opened == 1


def test_lost_answer_is_an_orphan_and_a_new_one_is_asked_for_later(keeping: Keeping) -> None:
    keeping.office.gateways.fault = LostReply("watch")
    keeping.keeper.check(HERE)
    assert keeping.states() == {"c1": "orphan"}
    assert keeping.keeper.due(HERE) == ()
    keeping.office.clock.advance(minutes=1)
    keeping.keeper.check(HERE)
    assert keeping.states() == {"c1": "orphan", "c2": "active"}
    # its first message names the resource, so that it can be stopped after all
    with keeping.office.store.work() as unit:
        resource = next(c for c in unit.channels.all() if c.id == "c2").resource_id
        unit.channels.heard(ChannelId("c1"), resource, keeping.office.clock.now())
        unit.commit()
    keeping.keeper.check(HERE)
    assert keeping.alive() == {"c2"}
    assert keeping.states() == {"c1": "stopped", "c2": "active"}


class Killed(BaseException):
    """The process dies here."""


@pytest.mark.parametrize("after", [False, True])
def test_crash_around_the_request_loses_no_id(office: Office, *, after: bool) -> None:
    def die(verb: str, call: Callable[[], Any]) -> Any:
        if verb == "watch":
            if after:
                call()
            raise Killed
        return call()

    keeping = Keeping(office)
    office.gateways.fault = die
    with pytest.raises(Killed):
        keeping.keeper.check(HERE)
    (left,) = keeping.all()
    assert left.token_hash == hash_token("secret1")
    # a kill leaves it as it was before the request
    with office.store.work() as unit:
        unit.channels.put(replace(left, state=ChannelState.REQUESTED))
        unit.commit()
    office.gateways.fault = lambda _verb, call: call()
    again = Keeping(office)
    again.keeper._mint = lambda: Fresh(ChannelId("fresh"), "secret")
    again.keeper.check(HERE)
    assert again.states() == {"c1": "orphan", "fresh": "active"}


def test_asked_to_slow_down_makes_nothing_and_waits(keeping: Keeping) -> None:
    slow = RateLimited("Slow down.", retry_after=timedelta(minutes=20))
    keeping.office.gateways.fault = Broken("watch", slow, times=1)
    keeping.keeper.check(HERE)
    assert keeping.all() == []
    keeping.office.clock.advance(minutes=19)
    assert keeping.keeper.check(HERE).opened == 0
    keeping.office.clock.advance(minutes=1)
    assert keeping.keeper.check(HERE).opened == 1


def test_inactive_keeps_its_channels_and_can_stop_them(keeping: Keeping) -> None:
    office = keeping.office
    keeping.keeper.check(HERE)
    set_active(store=office.store, clock=office.clock, account="main", active=False)
    assert keeping.keeper.due(HERE) == ()
    assert keeping.alive() == {"c1"}
    assert stop_channels(office.store, office.gateways, office.clock, office.account).stopped == 1
    assert keeping.alive() == set()


def test_mapping_that_went_stops_its_channel(keeping: Keeping) -> None:
    office = keeping.office
    keeping.keeper.check(HERE)
    mappings.remove_mapping(
        store=office.store, clock=office.clock, account="main", object_code="room"
    )
    assert keeping.keeper.check(HERE).stopped == 1
    assert keeping.alive() == set()


def test_account_that_went_leaves_orphans(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    with keeping.office.store.work() as unit:
        unit.accounts.remove(keeping.office.account)
        unit.commit()
    keeping.keeper.check(HERE)
    assert keeping.states() == {"c1": "orphan"}
    keeping.office.clock.advance(days=7)
    keeping.keeper.check(HERE)
    assert keeping.states() == {}


def test_renewal_on_demand(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    done = keeping.keeper.check(HERE, renew=frozenset({keeping.office.account}))
    assert (done.opened, done.stopped) == (1, 1)
    assert keeping.alive() == {"c2"}


def test_signed_out_account_is_left_to_the_engine(keeping: Keeping) -> None:
    keeping.office.gateways.fault = Broken("watch", AuthRevoked("Signed out."))
    assert keeping.keeper.check(HERE).problems == ["Signed out."]
    assert (keeping.all(), keeping.problem()) == ([], "")


def test_renewal_survives_a_clock_that_went_back(keeping: Keeping) -> None:
    keeping.keeper.check(HERE)
    keeping.office.clock.advance(minutes=-30)
    keeping.keeper.check(HERE, renew=frozenset({keeping.office.account}))
    assert keeping.alive() == {"c2"}
