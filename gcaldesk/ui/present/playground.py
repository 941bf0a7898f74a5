"""What a reset of the sandbox would do, in numbers; no Qt."""

from gcaldesk.domain.playground import SandboxFacts, Waking
from gcaldesk.ui.present.words import counted, tr

WAKING = {
    Waking.STARTING: "Starting it again…",
    Waking.SAME: "Started again as you left it.",
    Waking.MOVED: "Started again as you left it, at a new address.",
    Waking.ANEW: "Started anew: what it had kept cannot be read.",
    Waking.FAILED: "It cannot be started; each sync tries again.",
}


def waking_words(waking: Waking) -> str:
    """Say how the sandbox of the last time is."""
    return tr(WAKING[waking])


def reset_words(facts: SandboxFacts, bookings: int) -> str:
    """Say what goes and what stays."""
    goes = tr("{events} in {calendars} are replaced by those that the sandbox began with.").format(
        events=counted(facts.events, "1 event", "{n} events"),
        calendars=counted(facts.calendars, "1 calendar", "{n} calendars"),
    )
    stays = counted(
        bookings, "Your 1 booking stays as it is.", "Your {n} bookings stay as they are."
    )
    then = tr(
        "The next sync finds their events gone, and asks you before it cancels any booking for that."
    )
    return "\n\n".join((goes, f"{stays} {then}" if bookings else stays))
