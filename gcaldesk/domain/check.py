"""What `gcaldesk doctor` looks at: each kind of check once, with its usual cure; pure data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckKind:
    """One kind of check; the table in docs/doctor.md is made of these."""

    key: str
    title: str
    looks_at: str
    cure: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found; `ok` is None where it does not apply or could not be looked at."""

    ok: bool | None
    evidence: str
    cure: str = ""
    """Where it is more exact than the kind's own."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's report."""

    id: str
    title: str
    ok: bool | None
    evidence: str
    cure: str


KINDS: tuple[CheckKind, ...] = (
    CheckKind(
        "data_folder",
        "The data folder can be written",
        "the folder of the database",
        "Give yourself write access to it, or set GCALDESK_HOME to another folder.",
    ),
    CheckKind(
        "data_private",
        "Nobody else can read the data",
        "the rights of the folder and of the files in it",
        "Take the rights away from others: chmod -R go-rwx FOLDER",
    ),
    CheckKind(
        "disk_space",
        "The disk has room",
        "free space against three times the database, 200 MB at the least",
        "Free some space on this disk.",
    ),
    CheckKind(
        "settings",
        "The settings are valid",
        "config.toml and the GCALDESK_ variables",
        "Correct the named line of config.toml.",
    ),
    CheckKind(
        "database",
        "The database is sound",
        "SQLite's quick_check",
        "Stop gcaldesk and put the newest copy back: gcaldesk restore FILE (see docs/backup.md).",
    ),
    CheckKind(
        "database_version",
        "The database fits this program",
        "its version number",
        "Install the newer gcaldesk.",
    ),
    CheckKind(
        "time_zones",
        "Time zones are known",
        "the time zone data of this computer or of Python's tzdata",
        "Install the package tzdata, or reinstall gcaldesk.",
    ),
    CheckKind(
        "backup",
        "There is a recent copy of the data",
        "the newest copy, automatic or by hand, 35 days at the most",
        "Make one, and let cron do it weekly: gcaldesk backup FOLDER/",
    ),
    CheckKind(
        "network",
        "The way out is set up",
        "proxy and certificate authority of config.toml and the environment",
        "Correct [network] in config.toml.",
    ),
    CheckKind(
        "secrets",
        "Sign-ins can be kept",
        "writing to and reading from the keyring or the encrypted file",
        'Unlock the keyring, or write secrets = "file" into config.toml.',
    ),
    CheckKind(
        "engine",
        "Something keeps both sides in step",
        "the lock that a running engine holds, and the last sync",
        "Start the service (gcaldesk run), the desktop, or let cron call gcaldesk sync.",
    ),
    CheckKind(
        "listener",
        "Google can reach the listener",
        "a signed question through the public address, asked by the running service",
        "See docs/push.md; without push Google is polled, which loses nothing.",
    ),
    CheckKind(
        "certificate",
        "The public address has a valid certificate",
        "the days that it is still valid, 14 at the least",
        "Renew the certificate of the public address.",
    ),
    CheckKind(
        "client",
        "The OAuth client looks right",
        "client id, type and redirect address",
        "Download the client's file again (Cloud Console, Credentials) and reconnect with it.",
    ),
    CheckKind(
        "scopes",
        "Google granted what is needed",
        "the scopes of the stored consent",
        "Reconnect the account and leave every box ticked.",
    ),
    CheckKind(
        "sign_in",
        "The sign-in works now",
        "a renewal of the access token, just made",
        "Reconnect the account; its links and settings are kept.",
    ),
    CheckKind(
        "consent_age",
        "The consent will last",
        "its age: in Testing, Google ends it after seven days",
        "Cloud Console, Google Auth Platform, Audience: publish the app (In production) or make "
        "it Internal, then reconnect.",
    ),
    CheckKind(
        "clock",
        "This computer's clock is right",
        "the clock against Google's Date header; 30 s are noted, 5 min are a failure",
        "Let the system set its clock over the network (NTP).",
    ),
    CheckKind(
        "api",
        "The Google Calendar API is switched on",
        "an answer of the API, just asked for",
        "Cloud Console, APIs & Services, Library: enable “Google Calendar API”.",
    ),
    CheckKind(
        "calendars",
        "The account's calendars can be listed",
        "the list, just read",
        "Check the network, then run this again.",
    ),
    CheckKind(
        "mapping",
        "Every object has a calendar",
        "objects without a row, rows without an object, calendars that are not listed",
        "Map what is missing: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID",
    ),
    CheckKind(
        "shared",
        "It is clear whose events are whose",
        "calendars that serve several objects",
        "Give each object a calendar of its own where events are made in Google.",
    ),
    CheckKind(
        "readable",
        "A mapped calendar can be read",
        "its events of this minute, just read",
        "Ask the calendar's owner for access, or map another one.",
    ),
    CheckKind(
        "writable",
        "A mapped calendar can be written",
        "the access that Google states, where the direction needs it",
        "Ask its owner for “Make changes to events”, or map it with --direction in.",
    ),
    CheckKind(
        "rules",
        "The rules fit the set-up",
        "statuses, types, objects and Meet in the rules",
        "Correct the named rule: gcaldesk rules set ACCOUNT KEY=VALUE",
    ),
    CheckKind(
        "fresh",
        "Every mapped calendar was read in time",
        "the last complete read against the longest time without a look",
        "See what went wrong: gcaldesk log --level warning",
    ),
    CheckKind(
        "channels",
        "Google's channels are alive",
        "a channel that is not about to expire for each mapped calendar, where push is on",
        "Renew them: gcaldesk channels renew",
    ),
    CheckKind(
        "waiting",
        "Nothing is stuck on its way to Google",
        "bookings that wait or were refused",
        "See each with its reason: gcaldesk issues list, gcaldesk booking show NUMBER",
    ),
    CheckKind(
        "issues",
        "Nothing waits for a person",
        "the open issues",
        "Decide them: gcaldesk issues list",
    ),
)
_BY_KEY = {kind.key: kind for kind in KINDS}


def make_check(key: str, finding: Finding, subject: str = "", name: str = "") -> Check:
    """Return the line of a finding.

    Args:
        key: of one of `KINDS`.
        finding: what was found.
        subject: makes the id unique, such as an account's name.
        name: what people call the subject, where it differs.
    """
    kind = _BY_KEY[key]
    return Check(
        id=f"{key}:{subject}" if subject else key,
        title=f"{kind.title} ({name or subject})" if subject else kind.title,
        ok=finding.ok,
        evidence=finding.evidence,
        cure=(finding.cure or kind.cure) if finding.ok is False else "",
    )
