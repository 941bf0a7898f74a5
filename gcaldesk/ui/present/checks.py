"""The list of checks: every prerequisite with its result, its time and its cure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from gcaldesk.domain.check import KINDS, Check
from gcaldesk.services.doctor import MACHINE_KEYS, SERVICE_KEYS
from gcaldesk.ui.present.words import clock, counted, joined, told, tr
from gcaldesk.ui.shades import Tone

_TITLES = {kind.key: kind.title for kind in KINDS}
_LOOKS_AT = {kind.key: kind.looks_at for kind in KINDS}
_SIGNS = {
    True: ("check-circle-fill", Tone.OK),
    False: ("x-circle-fill", Tone.FAILED),
    None: ("minus-circle-fill", Tone.OFF),
}


@dataclass(frozen=True, slots=True)
class Looked:
    """A check with when it was made; None: not yet."""

    check: Check
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the list."""

    id: str
    icon: str
    tone: Tone
    title: str
    evidence: str
    cure: str
    time: str
    words: str
    """All of it, for a screen reader."""


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """Lines under one heading."""

    title: str
    lines: tuple[CheckLine, ...]


def check_groups(
    found: Iterable[Looked], now: datetime, zone: tzinfo | None = None
) -> tuple[CheckGroup, ...]:
    """Return the lines under the headings that people look for."""
    groups: dict[str, list[CheckLine]] = {}
    for one in found:
        groups.setdefault(_group(one.check.id), []).append(_line(one, now, zone))
    return tuple(CheckGroup(title, tuple(lines)) for title, lines in groups.items())


def _group(number: str) -> str:
    key, _, subject = number.partition(":")
    if subject:
        return tr("Account “{name}”").format(name=subject.partition(":")[0])
    if key in MACHINE_KEYS:
        return tr("This computer")
    return tr("The service") if key in SERVICE_KEYS else tr("What waits")


def _line(one: Looked, now: datetime, zone: tzinfo | None) -> CheckLine:
    check, at = one.check, one.at
    key = check.id.partition(":")[0]
    icon, tone = _SIGNS[check.ok] if at is not None else ("circle-dashed", Tone.OFF)
    title = joined(told(_TITLES[key]), _calendar(check))
    evidence = told(check.evidence)
    if at is None:
        looks_at = told(_LOOKS_AT[key])
        evidence = tr("Looks at {what}").format(what=looks_at)
    cure = told(check.cure)
    state = _word(check.ok) if at is not None else tr("not yet looked at")
    return CheckLine(
        id=check.id,
        icon=icon,
        tone=tone,
        title=title,
        evidence=evidence,
        cure=cure,
        time=clock(at, now, zone) if at is not None else "",
        words=". ".join(part for part in (f"{title}: {state}", evidence, cure) if part),
    )


def _word(ok: bool | None) -> str:  # noqa: FBT001 (a check's result)
    if ok is None:
        return tr("does not apply, or could not be looked at")
    return tr("well") if ok else tr("failed")


def _calendar(check: Check) -> str:
    """Return the calendar's name, which stands in the title behind the account's."""
    if check.id.count(":") <= 1:
        return ""
    key, account, _ = check.id.split(":", 2)
    subject = check.title.removeprefix(f"{_TITLES[key]} (").removesuffix(")")
    return subject.removeprefix(f"{account}, ")


def check_summary(found: Iterable[Looked], *, running: bool = False) -> str:
    """Return the result of all checks in one line."""
    every = list(found)
    looked = [one.check for one in every if one.at is not None]
    if running:
        return tr("{n} of {all} looked at…").format(n=len(looked), all=len(every))
    if not looked:
        return counted(len(every), "1 check, not yet run", "{n} checks, not yet run")
    failed = sum(check.ok is False for check in looked)
    if failed:
        return joined(
            counted(failed, "1 failed", "{n} failed"),
            counted(sum(c.ok is True for c in looked), "1 is well", "{n} are well"),
        )
    if len(looked) < len(every):
        return tr("{n} of {all} looked at").format(n=len(looked), all=len(every))
    return tr("All is well")
