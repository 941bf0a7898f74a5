"""A checklist as rows, as progress in one line, and as a report for an audit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import Enum, auto

from gcaldesk.domain.checklist import (
    BY_HAND,
    LISTS,
    Checklist,
    Environment,
    Item,
    Proof,
    Tick,
    TrialStep,
)
from gcaldesk.ui.present.checklist_texts import EVIDENCE, INSTANTS, TEXTS, ItemText
from gcaldesk.ui.present.words import clock, counted, day, joined, told, tr
from gcaldesk.ui.shades import Tone


class Standing(Enum):
    """Where an item stands."""

    PROVED = auto()
    TICKED = auto()
    FAILED = auto()
    OPEN = auto()
    NOT_NEEDED = auto()


LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Seen from here, every time is written with its day and its year."""
READY = {Standing.PROVED, Standing.TICKED}
LOOKS = {
    Standing.PROVED: ("check-circle-fill", Tone.OK, "Proved"),
    Standing.TICKED: ("check-square-fill", Tone.OK, "Ticked"),
    Standing.FAILED: ("x-circle-fill", Tone.FAILED, "Failed"),
    Standing.OPEN: ("circle-dashed", Tone.OFF, "Open"),
    Standing.NOT_NEEDED: ("minus-circle", Tone.OFF, "Not needed"),
}
NAMES = {Environment.TEST: "Test", Environment.PRODUCTION: "Production"}
READY_FOR = {
    Environment.TEST: "{done} of {total} ready for testing",
    Environment.PRODUCTION: "{done} of {total} ready for production",
}


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of the page with all that it opens to."""

    item: Item
    standing: Standing
    icon: str
    tone: Tone
    state: str
    """The state in a word."""
    title: str
    evidence: str
    when: str
    by_hand: bool
    tick: Tick | None
    why: str
    how: str
    lead: str
    button: str
    link: str


@dataclass(frozen=True, slots=True)
class ListText:
    """One list as it is shown."""

    environment: Environment
    rows: tuple[ItemRow, ...]
    heading: str
    short: str
    """The heading where room is short."""
    detail: str
    done: int
    total: int

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do."""
        return self.done == self.total


def list_text(
    kept: Checklist, environment: Environment, now: datetime, zone: tzinfo | None = None
) -> ListText:
    """Return one list with its progress."""
    rows = tuple(_row(kept, item, now, zone) for item in LISTS[environment])
    wanted = [row for row in rows if row.standing is not Standing.NOT_NEEDED]
    done = sum(row.standing in READY for row in wanted)
    spared = len(rows) - len(wanted)
    verified = tr("not verified yet")
    if kept.proved_at is not None:
        verified = tr("verified {at}").format(at=clock(kept.proved_at, now, zone))
    return ListText(
        environment=environment,
        rows=rows,
        heading=tr(READY_FOR[environment]).format(done=done, total=len(wanted)),
        short=tr("{done} of {total} ready").format(done=done, total=len(wanted)),
        detail=joined(
            verified,
            counted(spared, "1 not needed without push", "{n} not needed without push")
            if spared
            else "",
        ),
        done=done,
        total=len(wanted),
    )


def _row(kept: Checklist, item: Item, now: datetime, zone: tzinfo | None) -> ItemRow:
    proof, tick = kept.proofs.get(item), kept.ticks.get(item)
    standing = _standing(item, proof, tick)
    icon, tone, state = LOOKS[standing]
    text = TEXTS[item]
    return ItemRow(
        item=item,
        standing=standing,
        icon=icon,
        tone=tone,
        state=tr(state),
        title=tr(text.title),
        evidence=evidence_words(proof, now, zone),
        when=_when(kept, item, standing, now, zone),
        by_hand=item in BY_HAND and standing is not Standing.PROVED,
        tick=tick,
        why=tr(text.why),
        how=tr(text.how),
        lead=text.lead,
        button=_button(text, kept.environment),
        link=text.link,
    )


def _button(text: ItemText, environment: Environment) -> str:
    if text.lead == "environment" and environment is Environment.PRODUCTION:
        return tr("Mark as TEST")
    return tr(text.button) if text.button else ""


def name_of(environment: Environment) -> str:
    """Return what a list is called."""
    return tr(NAMES[environment])


def title_of(item: Item) -> str:
    """Return what an item is called."""
    return tr(TEXTS[item].title)


def _standing(item: Item, proof: Proof | None, tick: Tick | None) -> Standing:
    if proof is not None and not proof.needed:
        return Standing.NOT_NEEDED
    if proof is not None and proof.ok:
        return Standing.PROVED
    failed = proof is not None and proof.ok is False
    # Where the program only suspects something, the person's word goes; a proof that the consent
    # ended is none to argue with.
    if item in BY_HAND and tick is not None and not (failed and item is Item.PUBLISHED):
        return Standing.TICKED
    return Standing.FAILED if failed else Standing.OPEN


def evidence_words(proof: Proof | None, now: datetime, zone: tzinfo | None = None) -> str:
    """Return what was found as a sentence, times in the person's zone."""
    if proof is None:
        return tr("Not looked at yet.")
    values = {
        key: clock(datetime.fromisoformat(value), now, zone) if key in INSTANTS else value
        for key, value in proof.values.items()
    }
    for key in ("text", "secrets"):
        if key in values:
            values[key] = told(values[key])
    if "client" in values:
        values["client"] = short_client(values["client"])
    return tr(EVIDENCE.get(proof.words, "")).format_map(_Known(values))


class _Known(dict[str, str]):
    """Leaves a gap where an older version kept less."""

    def __missing__(self, key: str) -> str:
        return "…"


def short_client(client: str) -> str:
    """Return a client id as people tell them apart."""
    head, dot, tail = client.partition(".")
    return client if len(head) <= 8 else f"…{head[-4:]}{dot}{tail}"


def _when(
    kept: Checklist, item: Item, standing: Standing, now: datetime, zone: tzinfo | None
) -> str:
    tick = kept.ticks.get(item)
    if standing is Standing.TICKED and tick is not None:
        return joined(tick.by, _tick_day(tick, now, zone))
    at = kept.tried_at if item is Item.END_TO_END else kept.proved_at
    if standing in {Standing.PROVED, Standing.FAILED} and at is not None:
        return clock(at, now, zone)
    return tr("tick by hand") if standing is Standing.OPEN and item in BY_HAND else ""


def _tick_day(tick: Tick, now: datetime, zone: tzinfo | None) -> str:
    return day(date.fromisoformat(tick.on), today=now.astimezone(zone).date())


def verifying_words(done: int, title: str) -> str:
    """Say how far looking has come."""
    return joined(counted(done, "1 check done", "{n} checks done"), title)


@dataclass(frozen=True, slots=True)
class Report:
    """A list as a person hands it over."""

    title: str
    facts: tuple[tuple[str, str], ...]
    headers: tuple[str, str, str, str]
    rows: tuple[tuple[Standing, str, str, str, str], ...]
    """Standing, then state, title, evidence, when."""
    steps_title: str
    steps: tuple[tuple[str, str, str], ...]
    left_title: str
    left: tuple[tuple[str, str], ...]
    sign: tuple[str, ...]


def report(
    kept: Checklist, text: ListText, email: str, now: datetime, zone: tzinfo | None = None
) -> Report:
    """Return what stands in the exported file; every time in it bears its date."""
    here = now.astimezone(zone)
    text = list_text(kept, text.environment, LONG_AGO, zone)
    signs = {True: tr("well"), False: tr("failed"), None: tr("left out")}
    return Report(
        title=tr("Google Calendar: checklist {name}").format(name=name_of(text.environment)),
        facts=(
            (tr("Account"), joined(kept.account, email)),
            (tr("Marked as"), kept.environment.value.upper()),
            (tr("Result"), joined(text.heading, text.detail)),
            (tr("Written"), f"{here:%Y-%m-%d %H:%M %Z}"),
        ),
        headers=(tr("State"), tr("Item"), tr("Evidence"), tr("When, who")),
        rows=tuple((r.standing, r.state, r.title, r.evidence, r.when) for r in text.rows),
        steps_title=tr("The last end-to-end test"),
        steps=tuple((signs[step.ok], told(step.title), told(step.evidence)) for step in kept.trial),
        left_title=tr("Left to do"),
        left=tuple(
            (row.title, row.how)
            for row in text.rows
            if row.standing in {Standing.OPEN, Standing.FAILED}
        ),
        sign=(tr("Name"), tr("Date"), tr("Signature")),
    )


MARKS: Mapping[Standing, str] = {
    Standing.PROVED: "✓",
    Standing.TICKED: "☑",
    Standing.FAILED: "✗",
    Standing.OPEN: "☐",
    Standing.NOT_NEEDED: "–",
}


def markdown(found: Report) -> str:
    """Return the report as Markdown."""
    lines = [f"# {found.title}", ""]
    lines += [f"- **{name}:** {_cell(text)}" for name, text in found.facts]
    lines += ["", f"| {' | '.join(found.headers)} |", "|--|--|--|--|"]
    for standing, state, title, evidence, when in found.rows:
        cells = (f"{MARKS[standing]} {state}", title, evidence, when)
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    if found.left:
        lines += ["", f"## {found.left_title}", ""]
        lines += [f"- [ ] **{title}.** {how}" for title, how in found.left]
    if found.steps:
        lines += ["", f"## {found.steps_title}", ""]
        lines += [f"1. {title}: {state}. {evidence}" for state, title, evidence in found.steps]
    lines += ["", " · ".join(f"{name}: ____________________" for name in found.sign), ""]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


STEP_MARKS = {True: "✓", False: "✗", None: "–"}


def step_words(step: TrialStep) -> str:
    """Return one step of the end-to-end test as a line."""
    return f"{STEP_MARKS[step.ok]} {told(step.title)}. {told(step.evidence)}"
