"""What the doctor's checks and the store prove of each checklist item; pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gcaldesk.domain.account import ANY_OBJECT, SCOPE_WORDS, SCOPES, Account
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import Checklist, Environment, Item, Proof
from gcaldesk.domain.views import AccountView, MappingView, Overview

PERSONAL = ("@gmail.com", "@googlemail.com")
TUNNELS = (".trycloudflare.com", ".ngrok.io", ".ngrok.app", ".ngrok-free.app", ".loca.lt")
_TRYING = re.compile(
    r"\b(test|tests|testing|demo|dummy|sandbox|tmp|temp|proef|prueba)\b", re.IGNORECASE
)
_PROJECT = re.compile(r"^(\d{5,})-")


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was looked at for one account."""

    overview: Overview
    view: AccountView
    checks: tuple[Check, ...]
    kept: Checklist
    in_this_process: bool
    """Whether the syncing runs inside the program that asks."""
    test_clients: frozenset[str] = frozenset()
    """The OAuth clients of the other accounts that are for testing."""
    kinds: Mapping[str, list[Check]] = field(init=False)

    def __post_init__(self) -> None:
        """Sort the checks by their kind; those of other accounts are left out."""
        kinds: dict[str, list[Check]] = {}
        name = self.view.account.name
        for check in self.checks:
            kind, _, subject = check.id.partition(":")
            if not subject or subject == name or subject.startswith(f"{name}:"):
                kinds.setdefault(kind, []).append(check)
        object.__setattr__(self, "kinds", kinds)

    @property
    def account(self) -> Account:
        """The account."""
        return self.view.account

    @property
    def mappings(self) -> list[MappingView]:
        """The account's rows."""
        return [row for row in self.overview.mappings if row.account == self.account.name]

    def ok(self, kind: str) -> bool | None:
        """Return what a kind of check came to; None where it was not asked or does not apply."""
        verdicts = {check.ok for check in self.kinds.get(kind, ())}
        return False if False in verdicts else True if True in verdicts else None

    def said(self, *kinds: str) -> str:
        """Return what the failed ones, else all of them, said."""
        checks = [check for kind in kinds for check in self.kinds.get(kind, ())]
        wrong = [check for check in checks if check.ok is False]
        return " ".join(check.evidence for check in wrong or checks)


def prove(found: Findings, items: Iterable[Item]) -> dict[Item, Proof]:
    """Judge each of the items."""
    return {item: _JUDGES[item](found) for item in items}


def _as_said(found: Findings, *kinds: str) -> Proof:
    """Pass on what a check says where there is nothing better."""
    return Proof(found.ok(kinds[0]), "said", {"text": found.said(*kinds)})


def _failing(found: Findings, *kinds: str) -> Proof | None:
    if any(found.ok(kind) is False for kind in kinds):
        return Proof(False, "said", {"text": found.said(*kinds)})
    return None


def _project(found: Findings) -> Proof:
    number = _PROJECT.match(found.account.client.client_id)
    if number:
        return Proof(True, "project", {"number": number[1]})
    answered = found.ok("api")
    return Proof(answered, "project_answers" if answered else "not_yet")


def _api(found: Findings) -> Proof:
    if found.ok("api"):
        return Proof(True, "api")
    return _as_said(found, "api")


def _consent(found: Findings) -> Proof:
    if found.ok("scopes"):
        return Proof(True, "scopes", {scope: SCOPE_WORDS[scope] for scope in SCOPES})
    return _as_said(found, "scopes")


def _test_user(found: Findings) -> Proof:
    if found.ok("sign_in"):
        return Proof(True, "let_in", {"email": found.account.email})
    return _as_said(found, "sign_in")


def _client(found: Findings) -> Proof:
    client = found.account.client
    if not found.ok("client"):
        return _as_said(found, "client")
    words = "client_desktop" if client.kind == "installed" else "client_web"
    return Proof(True, words, {"client": client.client_id})


def _redirect(found: Findings) -> Proof:
    account = found.account
    wrong = _failing(found, "client")
    if wrong:
        return wrong
    if account.client.kind == "installed":
        return Proof(True, "redirect_any")
    values = {"uri": account.client.redirect_uri, "at": account.connected_at.isoformat()}
    return Proof(True, "redirect_web", values)


def _own_account(found: Findings) -> Proof:
    email = found.account.email
    personal = email.endswith(PERSONAL)
    return Proof(False if personal else None, "personal" if personal else "asks", {"email": email})


def _webhook(found: Findings) -> Proof:
    listener = found.overview.listener
    ok = found.ok("listener")
    if ok is None:
        return Proof(None, "push_off", needed=False)
    if ok:
        return Proof(True, "reached", {"url": listener.url})
    return _as_said(found, "listener")


def _real_webhook(found: Findings) -> Proof:
    usual = _webhook(found)
    if not usual.ok:
        return usual
    host = found.overview.listener.url.partition("//")[2].partition("/")[0].partition(":")[0]
    if host.endswith(TUNNELS):
        return Proof(False, "tunnel", {"host": host})
    return _failing(found, "certificate") or usual


def _polling(found: Findings) -> Proof:
    wrong = _failing(found, "engine", "fresh")
    if wrong:
        return wrong
    if not found.account.active:
        return Proof(False, "inactive")
    last, following = found.account.last_sync_at, found.view.next_sync_at
    if last is None:
        return Proof(False, "never_synced")
    if following is None:
        return Proof(True, "polled", {"at": last.isoformat()})
    return Proof(True, "polls", {"at": last.isoformat(), "next": following.isoformat()})


def _worker(found: Findings) -> Proof:
    since = found.overview.running_since
    if since is None:
        return Proof(False, "no_worker")
    return Proof(True, "worker", {"since": since.isoformat()})


def _connected(found: Findings) -> Proof:
    wrong = _failing(found, "sign_in", "calendars")
    if wrong:
        return wrong
    count = len(found.view.calendars)
    return Proof(True, "connected", {"email": found.account.email, "count": str(count)})


def _mapping(found: Findings) -> Proof:
    if not found.ok("mapping"):
        return _as_said(found, "mapping")
    rows = found.mappings
    named = [row for row in rows if row.object_code != ANY_OBJECT]
    rest = next((row.calendar.summary for row in rows if row.object_code == ANY_OBJECT), "")
    values = {"count": str(len(named)), "rest": rest}
    return Proof(True, "mapped_rest" if rest else "mapped", values)


def _rules(found: Findings) -> Proof:
    wrong = _failing(found, "rules")
    if wrong:
        return wrong
    if not found.account.active:
        return Proof(False, "inactive")
    return Proof(True, "rules", {"statuses": ", ".join(found.account.rules.create_on)})


def _channels(found: Findings) -> Proof:
    ok = found.ok("channels")
    if ok is None:
        return Proof(None, "push_off", needed=False)
    mine = [c for c in found.overview.channels if c.account_id == found.account.id]
    if not ok or not mine:
        return _as_said(found, "channels")
    nearest = min(channel.expires_at for channel in mine)
    return Proof(True, "channels", {"count": str(len(mine)), "at": nearest.isoformat()})


def _end_to_end(found: Findings) -> Proof:
    return judge_trial(found.kept)


def judge_trial(kept: Checklist) -> Proof:
    """Say how the last end-to-end test came out."""
    if kept.tried_at is None:
        return Proof(None, "not_tried")
    wrong = next((step for step in kept.trial if step.ok is False), None)
    at = kept.tried_at.isoformat()
    if wrong:
        return Proof(False, "trial_failed", {"at": at, "text": wrong.evidence})
    left = sum(step.ok is None for step in kept.trial)
    done = str(len(kept.trial) - left)
    return Proof(True, "trial_part" if left else "trial", {"at": at, "count": done})


def _own_client(found: Findings) -> Proof:
    wrong = _failing(found, "client", "secrets")
    if wrong:
        return wrong
    client = found.account.client.client_id
    if client in found.test_clients:
        return Proof(False, "shared_client", {"client": client})
    if found.kept.environment is not Environment.PRODUCTION:
        return Proof(False, "marked_test", {"client": client})
    return Proof(True, "own_client", {"client": client, "secrets": found.overview.secrets})


def _published(found: Findings) -> Proof:
    ok = found.ok("consent_age")
    connected = {"at": found.account.connected_at.isoformat()}
    if ok:
        return Proof(True, "outlived", connected)
    if ok is False:
        return Proof(False, "testing", connected)
    return Proof(None, "cannot_tell", connected)


def _renewed(found: Findings) -> Proof:
    if found.ok("sign_in"):
        return Proof(True, "renewed")
    return _as_said(found, "sign_in")


def _restarted(found: Findings) -> Proof:
    if found.in_this_process:
        return Proof(True, "same_process")
    return Proof(None, "other_process")


def _real_names(found: Findings) -> Proof:
    names = [row.object_name for row in found.mappings if row.object_code != ANY_OBJECT]
    names += [row.calendar.summary for row in found.mappings]
    if not names:
        return Proof(False, "said", {"text": found.said("mapping")})
    trying = [name for name in dict.fromkeys(names) if _TRYING.search(name)]
    if trying:
        return Proof(False, "test_names", {"names": ", ".join(trying)})
    calendars = dict.fromkeys(row.calendar.summary for row in found.mappings)
    return Proof(None, "names", {"names": ", ".join(calendars)})


def _first_sync(found: Findings) -> Proof:
    runs = [run for run in found.overview.runs if run.account == found.account.name]
    last = found.account.last_sync_at
    if last is None:
        return Proof(False, "never_synced")
    wrong = _failing(found, "fresh", "waiting")
    if wrong:
        return wrong
    return Proof(True, "synced", {"count": str(len(runs)), "at": last.isoformat()})


def _mail(found: Findings) -> Proof:
    to = found.account.rules.problem_email
    if not to:
        return Proof(False, "no_mail")
    if found.overview.mail_problem:
        return Proof(False, "said", {"text": found.overview.mail_problem})
    return Proof(True, "mail", {"to": to})


def _rollback(found: Findings) -> Proof:
    return Proof(None, "rollback" if found.account.active else "rollback_now")


_JUDGES = {
    Item.PROJECT: _project,
    Item.API: _api,
    Item.CONSENT: _consent,
    Item.TEST_USER: _test_user,
    Item.CLIENT: _client,
    Item.REDIRECT: _redirect,
    Item.OWN_ACCOUNT: _own_account,
    Item.WEBHOOK: _webhook,
    Item.POLLING: _polling,
    Item.WORKER: _worker,
    Item.CONNECTED: _connected,
    Item.MAPPING: _mapping,
    Item.RULES: _rules,
    Item.CHANNELS: _channels,
    Item.END_TO_END: _end_to_end,
    Item.OWN_CLIENT: _own_client,
    Item.PUBLISHED: _published,
    Item.RENEWED: _renewed,
    Item.REAL_WEBHOOK: _real_webhook,
    Item.RESTARTED: _restarted,
    Item.REAL_NAMES: _real_names,
    Item.FIRST_SYNC: _first_sync,
    Item.MAIL: _mail,
    Item.ROLLBACK: _rollback,
}
