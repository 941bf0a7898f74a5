"""How a booking stands to its event, as a chip."""

from gcaldesk.domain.pairs import EventSide, LinkState
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.shades import Tone

CHIPS = {
    LinkState.LINKED: Chip(Tone.OK, "check-circle-fill", "Linked"),
    LinkState.EXTERNAL: Chip(Tone.OK, "google-logo", "From Google"),
    LinkState.COPY: Chip(Tone.OK, "copy-fill", "Copy"),
    LinkState.WAITING: Chip(Tone.WORKING, "arrow-up-bold", "Waiting"),
    LinkState.HELD: Chip(Tone.NEEDS, "hand-palm-fill", "Held"),
    LinkState.CONFLICT: Chip(Tone.NEEDS, "git-fork-fill", "Conflict"),
    LinkState.REFUSED: Chip(Tone.FAILED, "x-circle-fill", "Refused"),
    LinkState.ORPHAN: Chip(Tone.NEEDS, "link-break", "No event"),
    LinkState.OFF: Chip(Tone.OFF, "minus-circle-fill", "Not sent"),
}


def link_chip(side: EventSide | None) -> Chip:
    """Return how a booking is linked, as a chip."""
    if side is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not connected"))
    chip = CHIPS[side.state]
    return Chip(chip.tone, chip.icon, tr(chip.text))
