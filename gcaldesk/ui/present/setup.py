"""The wizard's words and checks: the Google client, the three presets, the steps."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from gcaldesk.domain.account import SCOPE_WORDS, SCOPES, Account
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.words import tr

STEPS = ("Google client", "Sign in", "Calendars", "Rules", "First sync")
CLIENT_PAGE = "https://console.cloud.google.com/auth/clients"
CONSENT_PAGE = "https://console.cloud.google.com/auth/audience"


WEB_REDIRECT = "http://127.0.0.1:8765/callback"
"""What a web client is given to register, unless a person chooses another."""


@dataclass(frozen=True, slots=True)
class ClientForm:
    """What the first step collects; either the file's text or id and secret."""

    name: str
    client_json: str = ""
    client_id: str = ""
    client_secret: str = ""
    web_redirect_uri: str = ""
    login_hint: str = ""


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


def client_problem(form: ClientForm) -> str:
    """Say what is missing in the first step; empty where nothing is."""
    if not form.name.strip():
        return tr("Give this connection a name.")
    if form.client_json:
        check = check_client_file(form.client_json)
        return "" if check.good else check.text
    if not form.client_id.strip() and not form.client_secret.strip():
        return tr("Drop the client file here, or type id and secret.")
    if not form.client_id.strip().endswith(".apps.googleusercontent.com"):
        return tr("A client id ends in .apps.googleusercontent.com.")
    return "" if form.client_secret.strip() else tr("The client secret is missing.")


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


def signed_in_words(account: Account) -> str:
    """Say who signed in and what was allowed."""
    granted = [tr(SCOPE_WORDS[scope]) for scope in SCOPES if scope in account.granted_scopes]
    words = tr("Signed in as {email}. Google allows: {granted}.")
    return words.format(email=account.email, granted=", ".join(granted) or tr("nothing"))


def missing_scopes(account: Account) -> Failure | None:
    """Name the permissions that were left unticked."""
    missing = [tr(SCOPE_WORDS[scope]) for scope in SCOPES if scope not in account.granted_scopes]
    if not missing:
        return None
    return Failure(
        tr("Google did not grant: {missing}.").format(missing=", ".join(missing)),
        tr("A box on Google's page was left unticked."),
        tr("Sign in again and tick every box."),
    )
