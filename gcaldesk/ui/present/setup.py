"""The wizard's words and checks: the Google client, the three presets, the steps."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gcaldesk.domain.account import SCOPE_WORDS, SCOPES, Account, AccountState, OAuthClient
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.rules import Rules, dump_rules
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.checklists import short_client
from gcaldesk.ui.present.words import tr

STEPS = ("What it is for", "Google client", "Sign in", "Calendars", "Rules", "First sync")
FINISHED = "All set up"
FIRST_NAME = "main"
WEB_REDIRECT = "http://127.0.0.1:8765/callback"
"""What a web client is given to register, unless a person chooses another."""


@dataclass(frozen=True, slots=True)
class ClientForm:
    """What is known before signing in; the client as the file's text or as id and secret."""

    name: str
    client_json: str = ""
    client_id: str = ""
    client_secret: str = ""
    web_redirect_uri: str = ""
    environment: Environment = Environment.TEST


@dataclass(frozen=True, slots=True)
class Draft:
    """What was entered before anybody signed in; kept while the window is open, never on disk."""

    form: ClientForm
    ticked: frozenset[str]
    step: int


@dataclass(frozen=True, slots=True)
class ClientCheck:
    """Whether a client file can be used, and what it is, as a sentence."""

    good: bool
    text: str
    redirect_uris: tuple[str, ...] = ()
    """Those on this machine."""
    web: bool = False


def check_client_file(text: str) -> ClientCheck:
    """Look at a client-secrets file before anything is sent anywhere."""
    try:
        data = json.loads(text)
    except ValueError:
        return ClientCheck(good=False, text=tr("This is not a JSON file. Download it again."))
    kind = next((k for k in ("installed", "web") if isinstance(data, dict) and k in data), "")
    if not kind:
        hint = tr("This file is not an OAuth client. Download the client's own JSON file.")
        return ClientCheck(good=False, text=hint)
    client = data[kind]
    missing = [name for name in ("client_id", "client_secret") if not client.get(name)]
    if missing:
        words = tr("The file is cut short: {names} is missing. Download it again.")
        return ClientCheck(good=False, text=words.format(names=", ".join(missing)))
    shown = str(client["client_id"])
    short = shown if len(shown) <= 28 else f"{shown[:10]}…{shown[-14:]}"
    if kind == "web":
        uris = tuple(
            str(uri)
            for uri in client.get("redirect_uris", ())
            if str(uri).startswith(("http://127.0.0.1:", "http://localhost:"))
        )
        words = tr("Web client {id}. It answers only at the addresses registered for it.")
        return ClientCheck(good=True, text=words.format(id=short), redirect_uris=uris, web=True)
    return ClientCheck(good=True, text=tr("Desktop client {id}.").format(id=short))


def name_problem(name: str, taken: Collection[str]) -> str:
    """Say why a connection cannot be called so; empty where it can."""
    if not name.strip():
        return tr("Give this connection a name.")
    if name.strip() in taken:
        return tr("“{name}” is connected already. Give this one another name.").format(name=name)
    return ""


def free_name(taken: Collection[str], first: str = FIRST_NAME) -> str:
    """Return a name that no connection has yet."""
    names = (f"{first}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (first, *names) if name not in taken)


def stored_client(client: OAuthClient) -> str:
    """Name the client that an account is connected with."""
    kind = tr("Web client {id}.") if client.kind == "web" else tr("Desktop client {id}.")
    return kind.format(id=short_client(client.client_id))


def client_problem(form: ClientForm) -> str:
    """Say what is missing of the client; empty where nothing is."""
    if form.client_json:
        check = check_client_file(form.client_json)
        return "" if check.good else check.text
    if not form.client_id.strip() and not form.client_secret.strip():
        return tr("Drop the client file here, or type id and secret.")
    if not form.client_id.strip().endswith(".apps.googleusercontent.com"):
        return tr("A client id ends in .apps.googleusercontent.com.")
    return "" if form.client_secret.strip() else tr("The client secret is missing.")


@dataclass(frozen=True, slots=True)
class Purpose:
    """What an account is for, and what follows from that."""

    title: str
    lines: tuple[str, ...]


PURPOSES = (
    Purpose(
        "Test: try it out first",
        (
            "A Google project in “Testing”, and calendars on which nobody depends.",
            "The window shows TEST.",
        ),
    ),
    Purpose(
        "Production: for daily work",
        (
            "A published Google project with a client of its own, and the calendars people use.",
            "The window shows PRODUCTION.",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """A choice of rules with what it means."""

    key: str
    title: str
    lines: tuple[str, ...]
    texts: Mapping[str, str]


PRESETS = (
    Preset(
        "out",
        "Bookings → Google only",
        (
            "Confirmed bookings appear in Google. Nothing in Google changes a booking.",
            "Good when everybody books at the desk.",
        ),
        {"import_external_events": "off", "allow_booking_update": "off", "allow_cancel": "off"},
    ),
    Preset(
        "move",
        "Two-way: may move",
        (
            "Moving an event in Google moves its booking; deleting it cancels the booking.",
            "New events in Google stay in Google.",
        ),
        {
            "import_external_events": "off",
            "allow_booking_update": "on",
            "inbound_fields": "time",
            "allow_cancel": "on",
        },
    ),
    Preset(
        "create",
        "Two-way: may create",
        (
            "As above, and a new event in a mapped calendar becomes a booking.",
            "Good when teachers plan in their own calendar.",
        ),
        {
            "import_external_events": "on",
            "allow_booking_update": "on",
            "inbound_fields": "time",
            "allow_cancel": "on",
        },
    ),
)


KEEP = Preset("keep", "Keep the rules as they are", ("They were set on the page Rules.",), {})


def preset_of(rules: Rules) -> Preset:
    """Return what an account follows; the careful one where nobody has chosen yet."""
    if rules == Rules():
        return PRESETS[0]
    texts = dump_rules(rules)
    same = (p for p in PRESETS if all(texts[key] == value for key, value in p.texts.items()))
    return next(same, KEEP)


def signed_in_words(account: Account) -> str:
    """Say who signed in and what was allowed."""
    granted = [tr(SCOPE_WORDS[scope]) for scope in SCOPES if scope in account.granted_scopes]
    words = tr("Signed in as {email}. Google allows: {granted}.")
    return words.format(email=account.email, granted=", ".join(granted) or tr("nothing"))


def missing_words(missing: Sequence[str]) -> Failure:
    """Name the permissions that were left unticked, and the cure."""
    return Failure(
        tr("Google did not grant: {missing}.").format(
            missing=", ".join(tr(SCOPE_WORDS[scope]) for scope in missing)
        ),
        tr("A box on Google's page was left unticked."),
        tr("Sign in again and tick every box."),
    )


def left_at(overview: Overview) -> tuple[AccountView, str] | None:
    """Return the newest account that was connected and never started, and the step it waits at."""
    waiting = [view for view in overview.accounts if _unfinished(view.account)]
    if not waiting:
        return None
    view = max(waiting, key=lambda one: one.account.id)
    if view.account.state is not AccountState.CONNECTED:
        return view, "SIGN_IN"
    if all(row.account != view.account.name for row in overview.mappings):
        return view, "CALENDARS"
    return view, "RULES" if view.account.rules == Rules() else "FIRST_SYNC"


def _unfinished(account: Account) -> bool:
    return not account.active and account.last_sync_at is None


LOOPBACK = ("http://127.0.0.1:", "http://localhost:")
PRACTICE_NAME = "practice"


def practises(account: Account) -> bool:
    """Tell whether an account signs in at a sandbox on this machine."""
    return account.client.token_uri.startswith(LOOPBACK)


def may_practise(overview: Overview | None) -> bool:
    """Tell whether practising can do no harm: nobody's real calendar is connected."""
    return overview is not None and all(practises(v.account) for v in overview.accounts)


def practice_account(overview: Overview | None) -> str:
    """Return the account that practises already; empty where none does."""
    accounts = (v.account for v in overview.accounts) if overview else ()
    return next((account.name for account in accounts if practises(account)), "")
