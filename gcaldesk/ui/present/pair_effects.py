"""What a change of bookings would lead to: deeds, mails, and what to mind."""

from collections import Counter
from dataclasses import dataclass

from gcaldesk.domain.pairs import Effect
from gcaldesk.domain.views import ActionView
from gcaldesk.ui.present.words import counted, sentence, tr


@dataclass(frozen=True, slots=True)
class EffectText:
    """What a change would do: one sentence, and what to mind."""

    lead: str
    detail: str
    warning: str = ""

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(part for part in (self.lead, self.detail, self.warning) if part)


def effect_text(lead: str, effect: Effect) -> EffectText:
    """Say what a change would lead to, in numbers where it concerns several."""
    if not effect.bookings:
        return EffectText(lead, tr("Nothing changes."))
    parts = [*_deeds(effect.actions), _mails(effect.mailed)]
    warnings = []
    if effect.clashes:
        names = ", ".join(f"“{name}”" for name in effect.clashes)
        warnings.append(tr("{names} takes place then too.").format(names=names))
    if effect.held:
        warnings.append(
            counted(
                effect.held,
                "The change guard holds 1 of them and asks you first.",
                "The change guard holds {n} of them and asks you first.",
            )
        )
    return EffectText(lead, sentence(", ".join(parts)) + ".", " ".join(warnings))


def bulk_words(count: int, status: str) -> str:
    """Say what many bookings would become."""
    if status == "do_not_sync":
        return counted(
            count, "1 booking is no longer synced.", "{n} bookings are no longer synced."
        )
    if status == "sync":
        return counted(count, "1 booking is synced again.", "{n} bookings are synced again.")
    word = tr(status.replace("_", " "))
    return counted(count, "1 booking becomes {status}.", "{n} bookings become {status}.").replace(
        "{status}", f"“{word}”"
    )


DEEDS = {
    "shift": ("moves the event in {calendar}", "moves {n} events in {calendar}"),
    "update": ("changes the event in {calendar}", "changes {n} events in {calendar}"),
    "create": ("makes an event in {calendar}", "makes {n} events in {calendar}"),
    "delete": ("removes the event from {calendar}", "removes {n} events from {calendar}"),
    "move": ("carries the event over from {calendar}", "carries {n} events over from {calendar}"),
    "unlink": ("lets go of the event in {calendar}", "lets go of {n} events in {calendar}"),
    "other": ("touches the event in {calendar}", "touches {n} events in {calendar}"),
}


def _deeds(actions: tuple[ActionView, ...]) -> list[str]:
    if not actions:
        return [tr("changes no event")]
    kinds = Counter((_deed(action), action.calendar) for action in actions)
    found = []
    for (deed, calendar), count in kinds.items():
        one, many = DEEDS.get(deed, DEEDS["other"])
        found.append(counted(count, one, many).replace("{calendar}", f"“{calendar}”"))
    return found


def _deed(action: ActionView) -> str:
    if action.verb == "update" and any(name == "time" for name, *_ in action.diff):
        return "shift"
    return action.verb


def _mails(count: int) -> str:
    return counted(count, "mails 1 person", "mails {n} people") if count else tr("mails nobody")
