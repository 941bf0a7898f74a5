"""Every checklist item in words: its title, why it matters, how it is done, where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass

from gcaldesk.domain.checklist import Item

CONSOLE = "https://console.cloud.google.com"
PROJECT_PAGE = f"{CONSOLE}/projectcreate"
API_PAGE = f"{CONSOLE}/apis/library/calendar-json.googleapis.com"
BRANDING_PAGE = f"{CONSOLE}/auth/branding"
AUDIENCE_PAGE = f"{CONSOLE}/auth/audience"
SCOPES_PAGE = f"{CONSOLE}/auth/scopes"
CLIENTS_PAGE = f"{CONSOLE}/auth/clients"


@dataclass(frozen=True, slots=True)
class ItemText:
    """One item; `lead` names where its button leads in this window, `link` a page of Google's."""

    title: str
    why: str
    how: str
    lead: str = ""
    button: str = ""
    link: str = ""


RECONNECT = ("reconnect", "Sign in again…")

TEXTS: Mapping[Item, ItemText] = {
    Item.PROJECT: ItemText(
        "Google Cloud project",
        "Google counts requests, and shows who is asking, by project.",
        "Create a project in the Google Cloud Console, or choose one that is only for this.",
        link=PROJECT_PAGE,
    ),
    Item.API: ItemText(
        "Google Calendar API is switched on",
        "Without it, Google answers none of the requests of this project.",
        "Open the API's page, check that the right project is chosen at the top, and press Enable.",
        link=API_PAGE,
    ),
    Item.CONSENT: ItemText(
        "Both permissions granted",
        "One lets gcaldesk see calendars and read events, the other lets it write events.",
        "Add both scopes under Data Access. If a box was left unticked at signing in, sign in "
        "again and tick both.",
        *RECONNECT,
        link=SCOPES_PAGE,
    ),
    Item.TEST_USER: ItemText(
        "The account may sign in",
        "While an External app is in Testing, Google lets in only the test users that it lists.",
        "Add the account under Audience, Test users. An Internal or published app needs none.",
        *RECONNECT,
        link=AUDIENCE_PAGE,
    ),
    Item.CLIENT: ItemText(
        "OAuth client",
        "It is gcaldesk's own name and password at Google.",
        "Create a client of type Desktop app, or Web application, and give gcaldesk its file.",
        link=CLIENTS_PAGE,
    ),
    Item.REDIRECT: ItemText(
        "Google comes back to this computer",
        "After consent Google sends the answer to one address. For a web client it has to be "
        "registered exactly.",
        "Register the address that setting up shows under Authorised redirect URIs. A desktop "
        "client needs none.",
        link=CLIENTS_PAGE,
    ),
    Item.OWN_ACCOUNT: ItemText(
        "An account of its own, not a person's",
        "A person's account goes when the person goes, and brings private events along.",
        "Sign in with an account that belongs to the organisation and share the calendars with it.",
    ),
    Item.CONNECTED: ItemText(
        "Consent and connection are done",
        "Step 1 is your consent in the browser, step 2 the connection that came of it.",
        "Sign in again; links, mappings and rules are kept.",
        *RECONNECT,
    ),
    Item.MAPPING: ItemText(
        "Every object has a calendar",
        "Bookings of an object without a calendar stay here and are seen by nobody in Google.",
        "Give each object a calendar, or one calendar to everything else.",
        "mappings",
        "Open Mappings",
    ),
    Item.RULES: ItemText(
        "Rules are set, the account is active",
        "The rules say which bookings become events and what Google may change.",
        "Look through the rules, then switch Active on in the header.",
        "rules",
        "Open Rules",
    ),
    Item.POLLING: ItemText(
        "Polling and renewal are running",
        "What Google does not tell by itself is found by looking; channels are renewed by the way.",
        "Switch Active on and let gcaldesk run, in this window or as a service.",
        "dashboard",
        "Open Dashboard",
    ),
    Item.WORKER: ItemText(
        "The syncing is alive",
        "It gives a sign every ten seconds; without one nothing is read and nothing sent.",
        "Close gcaldesk and open it again, or start the service: gcaldesk run.",
        "push",
        "Open Diagnostics",
    ),
    Item.WEBHOOK: ItemText(
        "Google can reach the listener",
        "Then changes arrive within seconds. Without it, polling finds them within minutes.",
        "Give the listener a public address: a tunnel is enough for a test.",
        "push",
        "Open Push",
    ),
    Item.CHANNELS: ItemText(
        "Watch channel alive for each pushed calendar",
        "A channel ends after days; a renewed one takes its place two days before.",
        "Renew the channels. Where Google refuses one, the calendar is polled.",
        "push",
        "Open Push",
    ),
    Item.END_TO_END: ItemText(
        "Tested from end to end",
        "Only a booking that arrives in Google, and an event that arrives here, prove it all.",
        "Run the end-to-end test: it makes a marked booking and event at night, far ahead, follows "
        "them both ways and removes them.",
        "test",
        "Run the test",
    ),
    Item.OWN_CLIENT: ItemText(
        "Production OAuth client with its own secret",
        "A secret that was used for testing is known to more people and machines than it should.",
        "Create another client for production, keep its secret apart, and connect with it. Then mark "
        "the account.",
        "environment",
        "Mark as PRODUCTION",
        link=CLIENTS_PAGE,
    ),
    Item.PUBLISHED: ItemText(
        "Consent screen is published",
        "In “Testing”, Google ends every sign-in after 7 days. It does not tell programs.",
        "Under Audience it must say “In production” or “Internal”. Publish it, then sign in again.",
        *RECONNECT,
        link=AUDIENCE_PAGE,
    ),
    Item.RENEWED: ItemText(
        "Access is renewed without you",
        "Google's access lasts an hour; what renews it must work while nobody is looking.",
        "Sign in again; links, mappings and rules are kept.",
        *RECONNECT,
    ),
    Item.REAL_WEBHOOK: ItemText(
        "Webhook reachable from outside, real host and certificate",
        "A tunnel's address changes and ends; Google delivers only to a valid certificate.",
        "Use an address of your own with a certificate of a public authority.",
        "push",
        "Open Push",
    ),
    Item.RESTARTED: ItemText(
        "Restarted after the last update",
        "A service that was not restarted goes on with the old version.",
        "Restart the service after each update, then tick this.",
    ),
    Item.REAL_NAMES: ItemText(
        "Only real objects and calendars",
        "Bookings of the front desk must not stand in a calendar that was made for trying.",
        "Go through the mappings and look at each calendar in Google, then tick this.",
        "mappings",
        "Open Mappings",
    ),
    Item.FIRST_SYNC: ItemText(
        "First live sync verified",
        "The first sync is the largest; look at it before you rely on it.",
        "Sync, then look through Activity and open one event in Google.",
        "activity",
        "Open Activity",
    ),
    Item.MAIL: ItemText(
        "Trouble is mailed to somebody",
        "An expired sign-in is of no use as a line that nobody reads.",
        "Give an address that is read, in the rules, and the mail server in the settings.",
        "rules",
        "Open Rules",
    ),
    Item.ROLLBACK: ItemText(
        "Rollback known",
        "Whoever is on duty has to know how to stop it without losing anything.",
        "Switch Active off in the header: all writing stops, nothing is deleted. Switch it on "
        "again, then tick this.",
    ),
}

EVIDENCE: Mapping[str, str] = {
    "said": "{text}",
    "not_yet": "Google did not answer yet.",
    "project": "Project number {number}.",
    "project_answers": "Google's answer came through the client's project.",
    "api": "It answered just now.",
    "scopes": "Granted: calendar.readonly, calendar.events.",
    "let_in": "{email} could sign in.",
    "client_desktop": "Desktop client {client}.",
    "client_web": "Web client {client}.",
    "redirect_any": "Desktop client: any free address of this computer will do.",
    "redirect_web": "Google came back to {uri}, {at}.",
    "personal": "{email} is a personal account.",
    "asks": "{email} is signed in. Is it the organisation's?",
    "push_off": "Push is off: Google is polled, which loses nothing.",
    "reached": "{url} answered from outside.",
    "tunnel": "{host} is a tunnel's address.",
    "inactive": "The account is switched off.",
    "never_synced": "There was no complete sync yet.",
    "polled": "Last complete {at}.",
    "polls": "Last complete {at}, next {next}.",
    "worker": "Running since {since}, heard of within the last minute.",
    "no_worker": "Nothing syncs at present.",
    "connected": "Signed in as {email}; {count} calendars listed.",
    "mapped": "{count} mapped.",
    "mapped_rest": "{count} mapped, others go to {rest}.",
    "rules": "Events are made for: {statuses}. The account is active.",
    "channels": "{count} alive, nearest end {at}.",
    "not_tried": "Not run yet.",
    "trial": "{count} steps came out well, {at}; all of it was removed again.",
    "trial_part": "{count} steps came out well, {at}; the rules leave the other way out.",
    "trial_failed": "{at}: {text}",
    "shared_client": "The test account uses the same client {client}.",
    "marked_test": "Client {client}; the account is marked TEST.",
    "own_client": "Client {client}. {secrets}",
    "outlived": "The sign-in of {at} has outlived the 7 days of “Testing”.",
    "testing": "The sign-in of {at} ended after a week: the app is in “Testing”.",
    "cannot_tell": "Signed in {at}. Google does not tell programs whether it is published.",
    "renewed": "Google renewed it just now.",
    "same_process": "The syncing runs inside this window.",
    "other_process": "A service of its own does the syncing.",
    "test_names": "These sound like a try-out: {names}.",
    "names": "In use: {names}.",
    "synced": "{count} runs in 24 h, last complete {at}.",
    "no_mail": "No address is given.",
    "mail": "Mailed to {to}.",
    "rollback": "Inactive stops all writing and deletes nothing.",
    "rollback_now": "The account is inactive now: nothing is written.",
}
INSTANTS = ("at", "next", "since")
"""Values that are instants."""
