"""Checklists over the store and the sandbox: proved live, ticked by people, tried from end to end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from gcaldesk.domain.account import Account
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import LISTS, Environment, Item, Tick, TrialStep
from gcaldesk.domain.errors import Interrupted, InvalidInput, NotKnown
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.desk_setup import SetupDesk, SetupParts
from gcaldesk.runtime.playground import Playground
from gcaldesk.runtime.rounds import Rounds
from gcaldesk.services import accounts
from gcaldesk.services.accounts import Ports
from gcaldesk.services.doctor import Machine
from gcaldesk.services.judge_machine import DatabaseFacts, FolderFacts
from gcaldesk.services.running import Running, say_running
from gcaldesk.services.trial import TITLE
from gcaldesk.sync.ports import Authorizer
from tests.fakes.office import ROOMS, Office
from tests.fakes.secrets import FakeSecrets

PROCESS = 4711


class Computer:
    """A machine where all is well."""

    def folder(self) -> FolderFacts:
        return FolderFacts("/data", True, 10**9, ())

    def settings(self) -> str:
        return "Defaults."

    def database(self) -> DatabaseFacts:
        return DatabaseFacts("", 2, 2, 1000)

    def zones(self) -> int:
        return 600

    def newest_backup(self) -> datetime | None:
        return None

    def way_out(self) -> str:
        return "Directly."

    def engine_running(self) -> bool:
        return True

    def certificate_end(self, url: str) -> datetime:
        raise AssertionError(url)

    def test_listener(self) -> tuple[bool, str]:
        raise AssertionError


class Renewing:
    def __init__(self, office: Office) -> None:
        self._office = office

    def renew(self, account: Account) -> datetime:
        assert account.name == "main"
        return self._office.clock.now()


def never() -> bool:
    return False


def make_desk(
    office: Office,
    sync: Callable[[AccountId, Callable[[], bool]], SyncReport] | None = None,
) -> SetupDesk:
    machine: Machine = Computer()
    ports = Ports(
        office.store, FakeSecrets(), cast("Authorizer", None), office.gateways, office.clock
    )
    return SetupDesk(
        SetupParts(
            ports=ports,
            queries=office.queries,
            sign_ins=Renewing(office),
            machine=machine,
            sync=sync or (lambda _account, _stopped: office.sync()),
            process=PROCESS,
            playground=Playground(None, Path("nowhere")),
        )
    )


@pytest.fixture
def desk(office: Office) -> SetupDesk:
    office.book("Yoga")
    office.sync()
    now = office.clock.now()
    with office.store.work() as unit:
        following = {"main": now + timedelta(minutes=5)}
        say_running(unit, Running(PROCESS, now, now, "idle", following))
        unit.commit()
    return make_desk(office)


def test_everything_is_looked_at_live_and_kept(desk: SetupDesk) -> None:
    seen: list[Check] = []
    kept = desk.verify("main", told=seen.append, stopped=never)
    assert len(seen) > 15
    assert kept == desk.checklist("main")
    assert set(kept.proofs) == {item for rows in LISTS.values() for item in rows}
    assert "see your calendars" in kept.proofs[Item.CONSENT].values["text"]
    assert kept.proofs[Item.API].ok
    assert kept.proofs[Item.POLLING].words == "polls"
    assert kept.proofs[Item.RESTARTED].words == "same_process"
    assert not kept.proofs[Item.CHANNELS].needed
    assert kept.proofs[Item.MAIL].ok is False
    assert kept.proofs[Item.OWN_CLIENT].ok is False  # nobody said it is for production


def test_stopping_keeps_what_was_known(desk: SetupDesk) -> None:
    with pytest.raises(Interrupted):
        desk.verify("main", told=lambda _: None, stopped=lambda: True)
    assert desk.checklist("main").proved_at is None


def test_a_person_ticks_and_takes_back(desk: SetupDesk, office: Office) -> None:
    today = office.clock.now().date()
    word = Tick("Front desk", today.isoformat())
    assert desk.tick("main", Item.ROLLBACK, word).ticks == {Item.ROLLBACK: word}
    assert desk.tick("main", Item.ROLLBACK, None).ticks == {}
    late = replace(word, on=(today + timedelta(days=2)).isoformat())
    for bad in (replace(word, by=" "), replace(word, on="soon"), late):
        with pytest.raises(InvalidInput):
            desk.tick("main", Item.ROLLBACK, bad)
    with pytest.raises(InvalidInput):
        desk.tick("main", Item.API, word)


def test_what_an_account_is_for_is_shown_everywhere(desk: SetupDesk, office: Office) -> None:
    desk.set_environment("main", Environment.PRODUCTION)
    assert office.queries.overview().accounts[0].environment == "production"
    assert desk.checklist("main").environment is Environment.PRODUCTION
    with pytest.raises(NotKnown):
        desk.set_environment("nobody", Environment.TEST)


def test_a_removed_account_leaves_nothing_to_the_next(desk: SetupDesk, office: Office) -> None:
    desk.set_environment("main", Environment.PRODUCTION)
    desk.tick("main", Item.ROLLBACK, Tick("Front desk", "2020-01-01"))
    ports = Ports(
        office.store, FakeSecrets(), cast("Authorizer", None), office.gateways, office.clock
    )
    accounts.remove(ports=ports, account="main", revoke=False)
    with office.store.view() as unit:
        assert unit.service_facts.get("environment:1") is None
        assert unit.service_facts.get("checklist:1") is None


def test_the_test_runs_through_the_running_engine(desk: SetupDesk, office: Office) -> None:
    steps: list[TrialStep] = []
    kept = desk.try_out("main", told=steps.append, stopped=never)
    assert [step.ok for step in steps] == [True] * 7
    assert kept.trial == tuple(steps)
    assert kept.proofs[Item.END_TO_END].ok
    assert not [e for e in office.events(ROOMS) if TITLE in e.get("summary", "")]


def test_a_stopped_test_removes_everything(desk: SetupDesk, office: Office) -> None:
    before = office.bookings()
    steps: list[TrialStep] = []
    kept = desk.try_out("main", told=steps.append, stopped=lambda: len(steps) >= 2)
    assert [step.ok for step in steps] == [True, True, False, False, True]
    assert kept.proofs[Item.END_TO_END].ok is False
    assert office.bookings() == before
    assert not [e for e in office.events(ROOMS) if TITLE in e.get("summary", "")]


def test_a_round_is_waited_for_until_it_is_told() -> None:
    offered: list[AccountId] = []
    rounds = Rounds(offered.append)
    with pytest.raises(Interrupted):
        rounds.sync(AccountId(1), lambda: True)
    told = Rounds(lambda account: told.tell(SyncReport(account, "main", created=3)))
    assert told.sync(AccountId(1), never).created == 3
    rounds.close()
    with pytest.raises(Interrupted):
        rounds.sync(AccountId(1), never)
    assert offered == [1, 1]
