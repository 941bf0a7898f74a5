"""One history: steps that a seed chooses, rounds that are checked, and an end at rest."""

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from gcaldesk.domain.errors import GcaldeskError, StorageBusy, StorageFailed
from gcaldesk.domain.report import SyncReport
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.wirelog import Entry
from gcaldesk.services import mappings
from gcaldesk.sync.preview import preview
from tests.simulation import people, trouble
from tests.simulation.during import Broken, calendar_of
from tests.simulation.facts import Facts, Observer, Row, live_events
from tests.simulation.facts import Place as EventPlace
from tests.simulation.notebook import Notebook
from tests.simulation.place import (
    CALENDARS,
    COURTS,
    EMAILS,
    MAIN,
    ROOMS,
    SECOND,
    SECOND_ROOMS,
    Build,
    Place,
)
from tests.simulation.wire import Killed, no_tap

Step = tuple[str, int, int]
MOST_ROUNDS = 20
NO_ROUND = SyncReport(0, "", state="none")  # type: ignore[arg-type]


@dataclass
class Round:
    """One engine round with what was true before and after it."""

    account: int
    number: int
    step: int
    before: Facts
    events_before: dict[EventPlace, Row]
    after: Facts
    events_after: dict[EventPlace, Row]
    sent: list[Entry]
    report: SyncReport
    journal: list[Row]
    killed: bool
    disturbed: bool
    """Whether anything went wrong, or somebody changed something, while it ran."""
    settling: bool = False

    def ended_here(self, number: int) -> bool:
        """Whether the booking had lost its event before the round."""
        return (self.account, number) not in self.before.link and any(
            (row["account_id"], row["booking_id"]) == (self.account, number)
            for row in self.before.tombstone
        )

    @property
    def writes(self) -> list[Entry]:
        """The requests of this round that changed events."""
        done = 300
        return [one for one in self.sent if one.writes and one.status < done and _is_event(one)]


def _is_event(entry: Entry) -> bool:
    return entry.operation.startswith("events.")


@dataclass
class History:
    """An organisation that obeys steps, and everything that watches it."""

    seed: int
    folder: Path
    build: Build = field(default_factory=Build)
    accounts: int = 1
    checks: "Checks | None" = None
    like: "History | None" = None
    """A history whose present is the beginning of this one."""

    def __post_init__(self) -> None:
        self.note: Notebook = Notebook() if self.like is None else deepcopy(self.like.note)
        like = self.like
        self.place: Place = Place(
            self.folder, self.seed, self.build, like=like.place if like else None
        )
        self.observer = Observer(self.place.path)
        self.alarms = trouble.Alarms()
        self._trace: list[str] = []
        self._facts: Facts | None = None
        self._disturbed = False
        self.rounds = 0
        self.settling = False
        self.whole_reads = 0
        """How many of the next rounds read everything."""
        self.mails = 0
        """How many mails were judged."""
        self.lied: set[str] = set()
        """Calendars of which Google gave an empty list; only a whole read can tell."""
        if self.like is None:
            self._set_up()

    def _set_up(self) -> None:
        place = self.place
        place.connect(MAIN)
        for code, calendar in (("room", ROOMS), ("court", COURTS)):
            self._map(MAIN, code, calendar)
        if self.accounts > 1:
            place.connect(SECOND)
            self._map(SECOND, "room", SECOND_ROOMS)

    def _map(self, account: str, code: str, calendar: str) -> None:
        mappings.put_mapping(
            store=self.place.store,
            clock=self.place.clock,
            account=account,
            object_code=code,
            calendar_id=calendar,
        )

    @property
    def calendars(self) -> tuple[str, ...]:
        return (*CALENDARS, SECOND_ROOMS)

    def close(self) -> None:
        self.observer.close()
        self.place.close()

    # what steps ask

    def facts(self) -> Facts:
        """Return the database as it is; read once for each step."""
        if self._facts is None:
            self._facts = self.observer.look()
        return self._facts

    def forget_facts(self) -> None:
        self._facts = None

    def poison(self, booking: Row) -> None:
        for (_, number), link in self.facts().link.items():
            if number == booking["id"]:
                self.place.desk.faults.arm(
                    {
                        "kind": "status",
                        "status": 400,
                        "match": {"method": "PATCH", "path": link["event_id"]},
                        "times": -1,
                    }
                )

    def at_request(self, skip: int, act: Callable[[], None], **more: Any) -> None:
        self.alarms.add(trouble.Alarm(skip, act, **more))

    def at_statement(self, skip: int, error: BaseException) -> None:
        self.alarms.statement = (skip, error)

    def person(self, step: people.Step, one: int, other: int) -> None:
        """Let somebody act while a round runs."""
        self.forget_facts()
        self._disturbed = True
        with suppress(ApiError):
            step(self, one, other)
        self.forget_facts()

    # steps

    def run(self, steps: list[Step]) -> None:
        for name, one, other in steps:
            self.do(name, one, other)

    def do(self, name: str, one: int, other: int) -> None:
        self.note.step += 1
        self.say(f"{self.note.step} {name} {one} {other}")
        self.forget_facts()
        self.place.clock.advance(seconds=70)
        if name in ENGINE:
            ENGINE[name](self, one)
            return
        with suppress(ApiError):  # Google refuses what makes no sense, such as deleting twice
            STEPS[name](self, one, other)

    def say(self, line: str) -> None:
        self._trace.append(line)

    def trace(self) -> str:
        """Return a hash of everything that was done, sent, and answered."""
        return hashlib.sha256("\n".join(self._trace).encode()).hexdigest()

    def round(self, number: int = 0, *, full: bool = False, told: bool = False) -> Round:
        """Let the engine do one round of one account, and check it; `told`: by a notification."""
        accounts = sorted(self.facts().account)
        account = accounts[number % len(accounts)]
        full = full or self.whole_reads > 0
        self.whole_reads = max(0, self.whole_reads - 1)
        self.place.clock.advance(minutes=5)
        before, events = self.observer.look(), live_events(self.place.google)
        start = len(self.place.wire.sent)
        statements = self.place.database.statements
        self._disturbed = bool(self.alarms.requests or self.alarms.statement)
        calendars = sorted({row["calendar_id"] for row in self.facts().mapping.values()})
        only = {calendars[number % len(calendars)]} if told and calendars else None
        report, killed = self._engine(account, full=full, only=only)
        self.rounds += 1
        self.forget_facts()
        sent = self.place.wire.sent[start:]
        made = Round(
            account=account,
            number=self.rounds,
            step=self.note.step,
            before=before,
            events_before=events,
            after=self.facts(),
            events_after=live_events(self.place.google),
            sent=sent,
            report=report,
            journal=self.observer.journal_since(before.journal_end),
            killed=killed,
            disturbed=self._disturbed or any(one.fault for one in sent),
            settling=self.settling,
        )
        self.say(f"round {account} {report.state} {killed} {statements}")
        for one in sent:
            self.say(f"{one.method} {one.path}?{one.query} {one.status} {one.fault} {one.body}")
        self._note_lies(made)
        if self.checks is not None:
            self.checks.after_round(self, made)
        self.note.scope_changed = False
        return made

    def _note_lies(self, made: Round) -> None:
        for (account, calendar), row in made.after.calendar.items():
            before = made.before.calendar.get((account, calendar))
            if before is not None and before["last_full_at"] != row["last_full_at"]:
                self.lied.discard(calendar)
        for entry in made.sent:
            if entry.fault == "empty":
                self.lied.add(calendar_of(entry))

    def _engine(
        self, account: int, *, full: bool, only: set[str] | None
    ) -> tuple[SyncReport, bool]:
        with self._alarmed():
            try:
                return self.place.sync(account, full=full, only=only), False
            except Killed:
                self.note.kills += 1
                killed = True
            except (StorageBusy, StorageFailed) as error:
                # the round could not even be written down; the next one is a new try
                killed = False
                self.say(str(error))
        if killed:
            self.place.restart()
        return NO_ROUND, killed

    @contextmanager
    def _alarmed(self) -> Iterator[None]:
        place, alarms = self.place, self.alarms
        database = place.database
        dead: list[BaseException] = []

        def ask() -> None:
            if dead:
                raise dead[0]
            if alarms.statement is None:
                return
            skip, error = alarms.statement
            if skip:
                alarms.statement = (skip - 1, error)
                return
            alarms.statement = None
            self.note.mishaps += 1
            if isinstance(error, Killed):
                dead.append(error)
            raise error

        def tap(method: str, entry: Entry | None) -> None:
            if dead:
                raise dead[0]
            if database.in_transaction():
                raise Broken("I13: a request left inside a transaction")
            try:
                alarms.ring(method, entry)
            except Killed as error:
                dead.append(error)
                raise

        database.ask, place.wire.tap = ask, tap
        try:
            yield
        finally:
            database.ask = lambda: None
            place.wire.tap = no_tap
            alarms.clear()
            place.desk.faults._armed = [
                fault for fault in place.desk.faults._armed if fault.times < 0
            ]

    def preview(self, number: int = 0) -> None:
        """Look at the plan of the next round, which must write nothing, and then let it run."""
        accounts = sorted(self.facts().account)
        account = accounts[number % len(accounts)]
        if not self.facts().account[account]["active"]:
            return
        start, before = len(self.place.wire.sent), self.observer.look()
        self.place.desk.faults.disarm()
        self.alarms.clear()
        with self.place.store.view() as unit:
            known = unit.accounts.get(account)  # type: ignore[arg-type]
        try:
            reader = self.place.ports.gateways.open(known)
            shown = preview(self.place.store, reader, self.place.clock, known.id)
        except GcaldeskError:
            return
        sent = self.place.wire.sent[start:]
        if self.checks is not None:
            self.checks.after_preview(self, before, sent)
        self.place.clock.advance(minutes=-5)
        done = self.round(number)
        if self.checks is not None:
            self.checks.plan_and_run(self, shown, done)

    # the end

    def settle(self, choice: int) -> None:
        """Bring everything to rest: no faults, no edits, every issue decided."""
        self.settling = True
        self._calm_down()
        for number in range(MOST_ROUNDS):
            self._decide_all(choice + number)
            before = self.observer.look().settled()
            self.place.clock.advance(hours=5)
            wrote = False
            for account in range(self.accounts):
                wrote |= bool(self.round(account, full=(number + choice) % 3 == 0).writes)
            after = self.facts()
            waits = [row for row in after.pending.values() if not row["parked"]]
            if not wrote and not self._undecided() and not waits and before == after.settled():
                return
        raise Broken(f"I3: not at rest after {MOST_ROUNDS} rounds: {self._why()}")

    def _why(self) -> str:
        facts = self.facts()
        issues = [(row["kind"], row["title"], row["outcome"]) for row in facts.open_issues()]
        return f"issues {issues}, pending {list(facts.pending.values())}"

    def _calm_down(self) -> None:
        self.alarms.clear()
        google = self.place.google
        google.switches.read_lag_seconds = 0.0
        for calendar in sorted(self.note.out_of_reach):
            google.share_calendar(calendar, "owner", user=EMAILS[MAIN])
        people.activate(self, 0, 0)
        for name in (MAIN, SECOND)[: self.accounts]:
            self.place.reconnect(name)
        self.forget_facts()

    def _undecided(self) -> list[Row]:
        return self.facts().open_issues()

    def _decide_all(self, choice: int) -> None:
        self.forget_facts()
        for row in self._undecided():
            if row["outcome"]:
                continue
            if row["booking_id"] in self.note.poisoned and row["kind"] == "refused":
                people.answer(self, row, "ignore", {})
            else:
                people.decide_issue(self, row, choice)

    def touched_in_round(self, number: int, step: int) -> bool:
        """Whether a person changed the booking while a round ran."""
        edits = [
            edit
            for (booking, _), all_of in self.note.here.items()
            if booking == number
            for edit in all_of
        ]
        return (
            any(edit.step >= step for edit in edits) or self.note.statuses.get(number, -1) >= step
        )


class Checks:
    """What watches a history; the real ones stand in checks.py."""

    def after_round(self, history: History, made: Round) -> None:
        """Judge one round."""

    def after_preview(self, history: History, before: Facts, sent: list[Entry]) -> None:
        """Judge what a preview did."""

    def plan_and_run(self, history: History, shown: Any, done: Round) -> None:
        """Compare a plan with the round after it."""

    def at_rest(self, history: History) -> None:
        """Judge the end."""


STEPS: dict[str, people.Step] = {
    **people.EDITS_HERE,
    **people.EDITS_THERE,
    **people.ADMIN,
    **people.DECISIONS,
    **trouble.TROUBLE,
}
ENGINE: dict[str, Callable[[History, int], object]] = {
    "sync": lambda h, one: h.round(one),
    "sync_full": lambda h, one: h.round(one, full=True),
    "sync_told": lambda h, one: h.round(one, told=True),
    "preview": lambda h, one: h.preview(one),
}


def choose_steps(seed: int) -> tuple[list[Step], int, int]:
    """Return the steps of a seed, how issues are decided in the end, and how many accounts.

    A history starts in step and goes on in stretches: some edits, perhaps a change of the set-up,
    perhaps a mishap, a round, perhaps a decision.
    """
    random = Random(f"steps {seed}")  # noqa: S311

    def some(names: dict[str, Any] | tuple[str, ...], most: int, least: int = 0) -> list[Step]:
        choice = tuple(names)
        return [
            (random.choice(choice), random.randrange(60), random.randrange(60))
            for _ in range(random.randint(least, most))
        ]

    steps: list[Step] = [("book", random.randrange(60), random.randrange(60)) for _ in range(3)]
    steps += [("sync", number, 0) for number in range(2)]
    mood = random.random()
    for _ in range(random.randint(1, 4)):
        steps += some(people.EDITS_HERE | people.EDITS_THERE, 4, 1)
        steps += some(people.ADMIN, 1) if random.random() < mood else []
        steps += some(trouble.TROUBLE, 2) if random.random() < 0.7 else []
        steps += some(("sync", "sync", "sync_told", "sync_full", "preview"), 2, 1)
        steps += some(people.DECISIONS, 2) if random.random() < 0.5 else []
    return steps, random.randrange(6), 2 if random.random() < 0.25 else 1


@dataclass(frozen=True)
class Outcome:
    """How a history ended; `failure` is empty where all is well."""

    seed: int
    steps: tuple[Step, ...]
    choice: int
    accounts: int
    failure: str
    trace: str
    rounds: int
    kills: int
    mishaps: int
    requests: int


def play(
    seed: int,
    steps: list[Step],
    choice: int,
    accounts: int,
    *,
    build: Build = Build(),  # noqa: B008
    checks: Checks | None = None,
) -> Outcome:
    """Let a history happen from the beginning and judge it."""
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as folder:
        history = History(seed, Path(folder), build, accounts, checks)
        failure = ""
        try:
            history.run(steps)
            history.settle(choice)
            if checks is not None:
                checks.at_rest(history)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is a finding
            failure = f"{type(error).__name__}: {error}"
            if not isinstance(error, Broken):
                failure = f"I0: the program failed: {failure} {_where(error)}"
        finally:
            history.close()
        return Outcome(
            seed,
            tuple(steps),
            choice,
            accounts,
            failure,
            history.trace(),
            history.rounds,
            history.note.kills,
            history.note.mishaps,
            len(history.place.wire.sent),
        )


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-6:]))


def _fast_folder() -> str | None:
    """Keep the files in memory where the system offers it; the program fsyncs all the same."""
    shared = Path("/dev/shm")  # noqa: S108 - emptied by the context manager
    return str(shared) if shared.is_dir() else None
