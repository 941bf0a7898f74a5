"""The page Settings in words: its places, and every field as a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from gcaldesk.domain.program import Program
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.changes import Change, Note, not_applied, to_correct
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.words import size, told, tr
from gcaldesk.ui.shades import Tone

FORGET = "\0"
"""What a password field says where the stored one is to be forgotten."""


class Kind(Enum):
    """How a value is chosen."""

    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()
    PASSWORD = auto()
    SWITCH = auto()
    FILE = auto()


class Trial(Enum):
    """What a group can be tried with before it is applied."""

    NONE = auto()
    MAIL = auto()
    CONNECTION = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One setting: a sentence that its control completes."""

    key: str
    kind: Kind
    label: str
    note: str = ""
    unit: str = ""
    """The end of the sentence, behind the control."""
    choices: tuple[Choice, ...] = ()
    example: str = ""
    needs: tuple[str, tuple[str, ...]] = ("", ())
    """Only shown while that setting has one of these values."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some fields in one card."""

    title: str
    text: str
    fields: tuple[Field, ...]
    trial: Trial = Trial.NONE


@dataclass(frozen=True, slots=True)
class Section:
    """One place of the page."""

    key: str
    icon: str
    title: str


def sections() -> tuple[Section, ...]:
    """Return the places in their order."""
    return (
        Section("accounts", "user-circle", tr("Accounts")),
        Section("schedule", "clock", tr("Schedule")),
        Section("notifications", "bell", tr("Notifications")),
        Section("network", "globe-hemisphere-west", tr("Network")),
        Section("push", "broadcast", tr("Push listener")),
        Section("privacy", "shield-check", tr("Privacy & logs")),
        Section("startup", "power", tr("Start-up & look")),
        Section("copies", "clock-counter-clockwise", tr("Backup & restore")),
        Section("files", "arrows-down-up", tr("Import & export")),
    )


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """What a place has to say of its fields."""

    short: str = ""
    text: str = ""
    wrong: bool = False


def groups(overview: Overview, program: Program) -> dict[str, tuple[Group, ...]]:
    """Return what the places with fields hold; only what is known here has a field."""
    found = {
        "schedule": _schedule(overview),
        "notifications": _notifications(overview),
        "network": _network(),
        "push": _push(),
        "privacy": _privacy(),
        "startup": _startup(),
    }
    return {key: tuple(_known(group, program) for group in all_) for key, all_ in found.items()}


def _known(group: Group, program: Program) -> Group:
    fields = tuple(
        field
        for field in group.fields
        if field.kind is Kind.PASSWORD or field.key in program.values
    )
    return replace(group, fields=fields)


def place_notes(
    found: Mapping[str, tuple[Group, ...]], edits: Mapping[str, str], problems: Mapping[str, str]
) -> dict[str, PlaceNote]:
    """Return where something is edited or wrong."""
    notes = {}
    for place, all_ in found.items():
        keys = [field.key for group in all_ for field in group.fields]
        wrong = sum(key in problems for key in keys)
        edited = sum(key in edits for key in keys)
        if wrong:
            notes[place] = PlaceNote(str(edited or ""), to_correct(wrong), wrong=True)
        elif edited:
            notes[place] = PlaceNote(str(edited), not_applied(edited))
    return notes


def _schedule(overview: Overview) -> tuple[Group, ...]:
    return (
        *(_pace(view.account.name, view.account.email) for view in overview.accounts),
        Group(
            tr("Everything on this computer"),
            "",
            (
                Field(
                    "requests_per_minute",
                    Kind.NUMBER,
                    tr("Of Google’s allowance, each account uses at most"),
                    tr(
                        "Usually 570 of the 600 that Google allows. Takes effect at the next start."
                    ),
                    tr("requests a minute"),
                ),
            ),
        ),
    )


def _pace(name: str, email: str) -> Group:
    return Group(
        tr("Account “{name}”").format(name=name),
        email,
        (
            Field(
                f"account/{name}/poll_minutes",
                Kind.NUMBER,
                tr("Without push, look at Google every"),
                tr("Usually 5 minutes; from 1 to 1440."),
                tr("minutes"),
            ),
            Field(
                f"account/{name}/fallback_minutes",
                Kind.NUMBER,
                tr("Even with push, look at a calendar at least every"),
                tr("Usually 30 minutes: a message that got lost costs no more than that."),
                tr("minutes"),
            ),
        ),
    )


def _notifications(overview: Overview) -> tuple[Group, ...]:
    mails = tuple(
        Field(
            f"account/{view.account.name}/problem_email",
            Kind.TEXT,
            tr("Problems of “{name}” are mailed to").format(name=view.account.name),
            tr("Usually to nobody. At most one message an hour, and one when all is well again."),
            example="desk@example.org",
        )
        for view in overview.accounts
    )
    return (
        Group(
            tr("On this computer"),
            "",
            (
                Field(
                    "window.notices",
                    Kind.CHOICE,
                    tr("A notification appears for"),
                    tr("Usually for problems. Each cause is told once until it is over."),
                    choices=(
                        Choice("off", tr("nothing")),
                        Choice("critical", tr("what stops the syncing")),
                        Choice("problem", tr("problems too")),
                        Choice("info", tr("everything")),
                    ),
                ),
            ),
        ),
        *((Group(tr("By mail"), "", mails),) if mails else ()),
        _mail_server(),
    )


def _mail_server() -> Group:
    return Group(
        tr("Mail server"),
        tr("gcaldesk mails problems through it. Without a server nothing is mailed."),
        (
            Field(
                "mail.host",
                Kind.TEXT,
                tr("Mail is sent through the server"),
                tr("Its name only; empty: no mail."),
                example="smtp.example.org",
            ),
            Field(
                "mail.security",
                Kind.CHOICE,
                tr("The connection is protected by"),
                tr("Usually STARTTLS."),
                choices=(
                    Choice("starttls", tr("STARTTLS")),
                    Choice("tls", tr("TLS from the start")),
                    Choice("none", tr("nothing")),
                ),
            ),
            Field(
                "mail.port",
                Kind.NUMBER,
                tr("At port"),
                tr("Usually 587 with STARTTLS, 465 with TLS, 25 with nothing."),
            ),
            Field("mail.from", Kind.TEXT, tr("Letters are from"), example="gcaldesk@example.org"),
            Field(
                "mail.user",
                Kind.TEXT,
                tr("gcaldesk signs in as"),
                tr("Empty: without a sign-in."),
            ),
            Field(
                "mail.password",
                Kind.PASSWORD,
                tr("With the password"),
                tr("It is kept with the sign-ins, not in a file that you edit."),
            ),
        ),
        Trial.MAIL,
    )


def _network() -> tuple[Group, ...]:
    manual = ("network.mode", ("manual",))
    not_none = ("network.mode", ("manual", "system"))
    fields = (
        Field(
            "network.mode",
            Kind.CHOICE,
            tr("gcaldesk reaches Google"),
            tr("Usually as the system’s proxy settings say. Signing in, syncing and tests too."),
            choices=(
                Choice("system", tr("as the system says")),
                Choice("manual", tr("through this proxy")),
                Choice("none", tr("without a proxy")),
            ),
        ),
        Field(
            "network.proxy",
            Kind.TEXT,
            tr("The proxy is"),
            example="http://proxy.example.org:3128",
            needs=manual,
        ),
        Field(
            "network.proxy_user",
            Kind.TEXT,
            tr("gcaldesk signs in at the proxy as"),
            tr("Empty: without a sign-in."),
            needs=not_none,
        ),
        Field(
            "network.proxy_password",
            Kind.PASSWORD,
            tr("With the password"),
            tr("It is kept with the sign-ins, not in a file that you edit."),
            needs=not_none,
        ),
        Field(
            "network.ca_file",
            Kind.FILE,
            tr("Certificates are also trusted if signed by one in"),
            tr("Empty: by the public authorities. A PEM file where your proxy reads the traffic."),
            example=tr("a PEM file"),
        ),
    )
    return (Group(tr("The way to Google"), "", fields, Trial.CONNECTION),)


def _push() -> tuple[Group, ...]:
    on = ("push.mode", ("url", "tunnel", "listen"))
    way = Field(
        "push.mode",
        Kind.CHOICE,
        tr("Google tells of changes"),
        tr("Usually not at all: then gcaldesk looks by itself, which is enough for most."),
        choices=(
            Choice("off", tr("not at all")),
            Choice("url", tr("at an address of ours")),
            Choice("tunnel", tr("through a tunnel")),
            Choice("listen", tr("later; listen only")),
        ),
    )
    fields = (
        way,
        Field(
            "push.public_url",
            Kind.TEXT,
            tr("The address that leads here is"),
            tr("https, with a certificate of a public authority; your web server passes it on."),
            example="https://rooms.example.org",
            needs=("push.mode", ("url",)),
        ),
        Field(
            "push.tunnel",
            Kind.CHOICE,
            tr("The tunnel is made by"),
            tr("gcaldesk starts it, reads its address and starts it again where it ends."),
            choices=(
                Choice("cloudflared", "cloudflared"),
                Choice("ngrok", "ngrok"),
                Choice("own", tr("a command of ours")),
            ),
            needs=("push.mode", ("tunnel",)),
        ),
        Field(
            "push.command",
            Kind.TEXT,
            tr("The command is"),
            tr("It prints the https address and stays; {port} and {url} stand for the listener’s."),
            example="ssh -R 80:localhost:{port} tunnel.example.org",
            needs=("push.tunnel", ("own",)),
        ),
        Field(
            "push.listen_host",
            Kind.TEXT,
            tr("gcaldesk listens at"),
            tr("Usually 127.0.0.1: only this computer reaches it."),
            needs=on,
        ),
        Field(
            "push.listen_port",
            Kind.NUMBER,
            tr("At port"),
            tr("Usually 8791; 0 takes any that is free."),
            needs=on,
        ),
    )
    text = tr(
        "With push, a change in Google is here within seconds. It takes effect as soon as it is applied."
    )
    return (Group(tr("Push listener and tunnel"), text, fields),)


def _privacy() -> tuple[Group, ...]:
    return (
        Group(
            tr("What is kept"),
            "",
            (
                Field(
                    "keep_journal_days",
                    Kind.NUMBER,
                    tr("Activity is kept for"),
                    tr("Usually 400 days; 0 keeps all. Only what is kept can be undone."),
                    tr("days"),
                ),
                Field(
                    "log_level",
                    Kind.CHOICE,
                    tr("The log file records"),
                    tr("Usually what happens. Details help where support asks for them."),
                    choices=(
                        Choice("warning", tr("only what goes wrong")),
                        Choice("info", tr("what happens")),
                        Choice("debug", tr("every detail")),
                    ),
                ),
            ),
        ),
        Group(
            tr("What the log file holds"),
            tr(
                "Numbers of bookings and events, times and kinds of errors. Titles, names, e-mail "
                "addresses, tokens and passwords are taken out before a line is written. It never "
                "grows beyond 5 MB."
            ),
            (),
        ),
    )


def _startup() -> tuple[Group, ...]:
    choices = [Choice("", tr("that of the system"))]
    choices += [Choice("en", "English"), Choice("nl", "Nederlands"), Choice("es", "Español")]
    login = Field(
        "login",
        Kind.SWITCH,
        tr("Start gcaldesk when I log in"),
        tr("Usually off. It then starts in the background, without a window."),
    )
    return (
        Group(
            tr("In the background"),
            "",
            (
                login,
                Field(
                    "window.on_close",
                    Kind.CHOICE,
                    tr("Closing the window"),
                    tr("Usually it asks the first time. Syncing goes on only while it runs."),
                    choices=(
                        Choice("ask", tr("asks what to do")),
                        Choice("tray", tr("goes on in the background")),
                        Choice("quit", tr("ends gcaldesk")),
                    ),
                ),
                Field(
                    "window.mono_tray",
                    Kind.SWITCH,
                    tr("The tray icon is without colour"),
                    tr("Usually off."),
                ),
            ),
        ),
        Group(
            tr("Look and language"),
            "",
            (
                Field(
                    "window.theme",
                    Kind.CHOICE,
                    tr("The window is"),
                    tr("Usually as the system is, light or dark."),
                    choices=(
                        Choice("system", tr("as the system is")),
                        Choice("light", tr("light")),
                        Choice("dark", tr("dark")),
                    ),
                ),
                Field(
                    "window.language",
                    Kind.CHOICE,
                    tr("The language is"),
                    tr("Takes effect at the next start."),
                    choices=tuple(choices),
                ),
            ),
        ),
    )


def shown(field: Field, texts: Mapping[str, str]) -> bool:
    """Tell whether a field has a meaning now."""
    key, values = field.needs
    if not key:
        return True
    if key == "push.tunnel" and texts.get("push.mode") != "tunnel":
        return False
    return texts.get(key) in values


def value_words(field: Field, text: str, *, stored: bool = False) -> str:
    """Return a value as a person reads it."""
    if field.kind is Kind.PASSWORD:
        if text == FORGET:
            return tr("none")
        if text:
            return tr("a new one")
        return tr("the stored one") if stored else tr("none")
    if field.kind is Kind.SWITCH:
        return tr("on") if text == "on" else tr("off")
    known = next((choice.text for choice in field.choices if choice.value == text), "")
    return known or " ".join(part for part in (text, field.unit) if text and part)


def changes(
    fields: Mapping[str, Field],
    before: Mapping[str, str],
    after: Mapping[str, str],
    passwords: frozenset[str],
) -> tuple[Change, ...]:
    """Return what was edited, in the order of the page."""
    return tuple(
        Change(
            field.label,
            value_words(field, before.get(key, ""), stored=key in passwords),
            value_words(field, after[key].strip(), stored=key in passwords),
        )
        for key, field in fields.items()
        if key in after and after[key].strip() != before.get(key, "")
    )


def effect_notes(edits: Mapping[str, str]) -> tuple[Note, ...]:
    """Say what applying these edits would do."""
    notes = [Note(tr("No booking and no event is changed by it."), Tone.OK)]
    if any(key.endswith("_minutes") for key in edits):
        notes.append(Note(tr("The next look at Google is planned anew.")))
    if any(key.startswith("push.") for key in edits):
        notes.append(Note(tr("Messages from Google stop for some seconds, then go the new way.")))
    if any(key.startswith("network.") for key in edits):
        notes.append(Note(tr("The next request to Google goes the new way.")))
    if "keep_journal_days" in edits:
        notes.append(
            Note(tr("Lines of Activity that are older go at the next clean-up."), Tone.NEEDS)
        )
    notes += [Note(line) for line in later_words(tuple(edits))]
    return tuple(notes)


def later_words(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Say what acts only after the next start."""
    lines = []
    if "window.language" in keys:
        lines.append(tr("The language acts when gcaldesk is opened anew."))
    if "requests_per_minute" in keys:
        lines.append(tr("The share of Google’s allowance acts when gcaldesk is opened anew."))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where something is kept."""

    label: str
    text: str
    path: str
    copy: str
    """What copying its address is called."""


def file_places(program: Program) -> tuple[FilePlace, ...]:
    """Return where everything is kept."""
    places = (
        (tr("All data"), program.folder, program.folder),
        (tr("Settings"), program.config_file, program.config_file),
        (tr("Log file"), log_words(program), program.log_file),
        (tr("Start at login"), program.login_place, program.login_place),
    )
    return tuple(
        FilePlace(label, text, path, tr("Copy the place: {label}").format(label=label))
        for label, text, path in places
        if path
    )


def log_words(program: Program) -> str:
    """Say where the log file is and how large."""
    if not program.log_bytes:
        return tr("{file} (nothing in it yet)").format(file=program.log_file)
    return tr("{file} ({size})").format(file=program.log_file, size=size(program.log_bytes))


def problem_words(sentence: str) -> str:
    """Return what is wrong with a field in the language of the window."""
    return told(sentence)
