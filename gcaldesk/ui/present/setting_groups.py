"""The fields of the page Settings, place by place."""

from dataclasses import replace

from gcaldesk.domain.program import Program
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.setting_fields import Field, Group, Kind
from gcaldesk.ui.present.setting_lines import network, notifications, push
from gcaldesk.ui.present.words import tr


def groups(overview: Overview, program: Program) -> dict[str, tuple[Group, ...]]:
    """Return what the places with fields hold; only what is known here has a field."""
    found = {
        "schedule": _schedule(overview),
        "notifications": notifications(overview),
        "network": network(),
        "push": push(),
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
