"""The first sync in a few numbers, before anything is written."""

from collections import Counter
from collections.abc import Callable

from gcaldesk.domain.views import ActionView
from gcaldesk.ui.present.cards import CardText
from gcaldesk.ui.present.words import counted, tr
from gcaldesk.ui.shades import Tone

RECOGNISED = frozenset({"link", "adopt", "relink"})
GOES = frozenset({"delete", "cancel"})
ASKED = frozenset({"ask", "conflict"})


def first_cards(plan: tuple[ActionView, ...]) -> tuple[CardText, ...]:
    """Return what the first sync comes to; what does not happen is left out."""
    counts = Counter(_kind(action) for action in plan)
    cards = (
        _card(counts["recognised"], "link", tr("Recognised"), _recognised, Tone.OK),
        _card(counts["asked"], "question", tr("Look alike"), _asked, Tone.NEEDS),
        _card(counts["created"], "arrow-right", tr("New in Google"), _created, None),
        _card(counts["booked"], "arrow-left", tr("New bookings"), _booked, None),
        _card(counts["changed"], "pencil-simple", tr("Changed"), _changed, None),
        _card(counts["gone"], "trash", tr("Removed"), _gone, Tone.FAILED),
        _card(counts["held"], "hand-palm", tr("Held"), _held, Tone.NEEDS),
    )
    return tuple(card for card in cards if card is not None)


def promise(plan: tuple[ActionView, ...]) -> str:
    """Say what the first sync does not do, as far as it does not."""
    mails = sum(action.mails for action in plan)
    gone = any(_kind(action) == "gone" for action in plan)
    return " ".join(
        (
            tr("Some are removed: look at the rows marked so.")
            if gone
            else tr("Nothing is deleted."),
            counted(mails, "1 change mails its guests.", "{n} changes mail their guests.")
            if mails
            else tr("Nobody is mailed."),
            tr("It can be undone in Activity."),
        )
    )


def _kind(action: ActionView) -> str:
    if action.verb in ASKED:
        return "asked"
    if action.held:
        return "held"
    if action.verb in RECOGNISED:
        return "recognised"
    if action.verb in GOES:
        return "gone"
    if action.verb == "book":
        return "booked"
    return "created" if action.verb in {"create", "insert"} else "changed"


def _card(
    count: int, icon: str, title: str, detail: Callable[[], str], tone: Tone | None
) -> CardText | None:
    if not count:
        return None
    lead = f"{count:,}".replace(",", "\u202f")
    return CardText(icon, title, lead, detail(), tone)


def _recognised() -> str:
    return tr("stand in Google already and are only linked")


def _asked() -> str:
    return tr("wait for you under Issues; not linked before")


def _created() -> str:
    return tr("bookings get their event")


def _booked() -> str:
    return tr("events become bookings")


def _changed() -> str:
    return tr("get what the other side has")


def _gone() -> str:
    return tr("see the rows below")


def _held() -> str:
    return tr("ask you before anything happens")
