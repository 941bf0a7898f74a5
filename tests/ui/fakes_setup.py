"""A set-up desk that remembers what was asked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from gcaldesk.domain.account import SCOPES, Account
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import Checklist, Environment, Item, Proof, Tick, TrialStep
from gcaldesk.domain.errors import GcaldeskError, Interrupted
from gcaldesk.domain.inputs import ConnectRequest
from tests.ui import data

SANDBOX_CLIENT = (
    '{"installed": {"client_id": "sandbox.apps.googleusercontent.com", "client_secret": "s", '
    '"token_uri": "http://127.0.0.1:8790/token"}}'
)
STEPS = (
    TrialStep("A booking is made", ok=True, evidence="Booking 7: room-a, Mon 3 May."),
    TrialStep("It becomes an event in Google", ok=True, evidence="Event abc stands in “Rooms”."),
    TrialStep("It becomes a booking", ok=None, evidence="Left out: the rules."),
    TrialStep("Everything is removed again", ok=True, evidence="Gone: 1 event and 1 booking."),
)


def proofs() -> dict[Item, Proof]:
    at = (data.NOW - timedelta(minutes=2)).isoformat()
    later = (data.NOW + timedelta(minutes=3)).isoformat()
    client = {"client": data.CLIENT.client_id, "secrets": "Secrets are kept in the keyring."}
    return {
        Item.PROJECT: Proof(True, "project", {"number": "418839201"}),
        Item.API: Proof(True, "api"),
        Item.CONSENT: Proof(True, "scopes"),
        Item.TEST_USER: Proof(True, "let_in", {"email": "admin@example.org"}),
        Item.CLIENT: Proof(True, "client_desktop", client),
        Item.REDIRECT: Proof(True, "redirect_any"),
        Item.OWN_ACCOUNT: Proof(None, "asks", {"email": "admin@example.org"}),
        Item.CONNECTED: Proof(True, "connected", {"email": "admin@example.org", "count": "6"}),
        Item.MAPPING: Proof(True, "mapped_rest", {"count": "7", "rest": "admin@example.org"}),
        Item.RULES: Proof(True, "rules", {"statuses": "confirmed"}),
        Item.POLLING: Proof(True, "polls", {"at": at, "next": later}),
        Item.WORKER: Proof(True, "worker", {"since": at}),
        Item.WEBHOOK: Proof(
            False, "said", {"text": "https://hooks.example.org answered 502 after 0.4 s."}
        ),
        Item.CHANNELS: Proof(True, "channels", {"count": "4", "at": later}),
        Item.END_TO_END: Proof(None, "not_tried"),
        Item.OWN_CLIENT: Proof(True, "own_client", client),
        Item.PUBLISHED: Proof(None, "cannot_tell", {"at": at}),
        Item.RENEWED: Proof(True, "renewed"),
        Item.REAL_WEBHOOK: Proof(None, "push_off", needed=False),
        Item.RESTARTED: Proof(True, "same_process"),
        Item.REAL_NAMES: Proof(None, "names", {"names": "Rooms, Studio, Piano lessons, Courts"}),
        Item.FIRST_SYNC: Proof(True, "synced", {"count": "312", "at": at}),
        Item.MAIL: Proof(False, "no_mail"),
        Item.ROLLBACK: Proof(None, "rollback"),
    }


def checklist(**changes: object) -> Checklist:
    made = Checklist(
        "main",
        Environment.TEST,
        proofs(),
        data.NOW - timedelta(minutes=1),
        {Item.ROLLBACK: Tick("Front desk", "2026-11-18")},
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@dataclass
class FakeSetup:
    """Answers from `kept`; raises `failure` from whatever is asked, once it is set."""

    kept: Checklist = field(default_factory=lambda: Checklist("main", Environment.TEST))
    failure: GcaldeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def writes(self, name: str) -> list[tuple[object, ...]]:
        return [what[1:] for what in self.asked if what[0] == name]

    def connect(
        self,
        request: ConnectRequest,
        environment: Environment,
        *,
        open_url: Callable[[str], None],
        consented: Callable[[tuple[str, ...]], None],
        cancelled: Callable[[], bool],
    ) -> Account:
        open_url("http://google.example/consent")
        self._note("connect", request, environment, cancelled())
        consented(SCOPES)
        return data.account(name=request.name, active=False, last_sync_at=None)

    def reconnect(
        self,
        account: str,
        request: ConnectRequest,
        *,
        open_url: Callable[[str], None],
        consented: Callable[[tuple[str, ...]], None],
        cancelled: Callable[[], bool],
    ) -> Account:
        open_url("http://google.example/consent")
        self._note("reconnect", account, request, cancelled())
        consented(SCOPES)
        return data.account(name=account)

    def open_sandbox(self) -> str:
        self._note("open_sandbox")
        return SANDBOX_CLIENT

    def refresh_calendars(self, account: str) -> None:
        self._note("refresh_calendars", account)

    def set_environment(self, account: str, environment: Environment) -> None:
        self._note("set_environment", account, environment)
        self.kept = replace(self.kept, environment=environment)

    def checklist(self, account: str) -> Checklist:
        assert account
        return self.kept

    def tick(self, account: str, item: Item, word: Tick | None) -> Checklist:
        self._note("tick", account, item, word)
        ticks = {key: tick for key, tick in self.kept.ticks.items() if key is not item}
        self.kept = replace(self.kept, ticks=ticks if word is None else {**ticks, item: word})
        return self.kept

    def verify(
        self, account: str, *, told: Callable[[Check], None], stopped: Callable[[], bool]
    ) -> Checklist:
        self._note("verify", account)
        told(Check("sign_in:main", "The sign-in works now", ok=True, evidence="", cure=""))
        if stopped():
            raise Interrupted("Verifying was stopped.")
        self.kept = checklist()
        return self.kept

    def try_out(
        self, account: str, *, told: Callable[[TrialStep], None], stopped: Callable[[], bool]
    ) -> Checklist:
        self._note("try_out", account, stopped())
        for step in STEPS:
            told(step)
        proof = Proof(True, "trial_part", {"at": data.NOW.isoformat(), "count": "3"})
        self.kept = replace(
            checklist(), proofs={**proofs(), Item.END_TO_END: proof}, trial=STEPS, tried_at=data.NOW
        )
        return self.kept
