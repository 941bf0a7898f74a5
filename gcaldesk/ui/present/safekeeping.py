"""Accounts, copies and files of the page Settings in words; every number that a decision needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from gcaldesk.domain.account import SCOPE_EVENTS, SCOPE_READ, SCOPES, Account, AccountState
from gcaldesk.domain.program import Copy, Difference, Program, PutBack
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.services.importing import Imported
from gcaldesk.services.setting_up import Taken
from gcaldesk.ui.present.cells import Cell, Chip, Fact, Row
from gcaldesk.ui.present.words import (
    ago,
    clock,
    counted,
    day,
    full,
    joined,
    sentence,
    size,
    told,
    tr,
)
from gcaldesk.ui.shades import Tone

SHOWN = 12
"""Lines of a preview that are listed one by one."""


def account_chip(account: Account) -> Chip:
    """Return what an account can do at present."""
    if account.state is AccountState.SIGNED_OUT:
        return Chip(Tone.NEEDS, "sign-out", tr("Signed out"))
    if account.state is AccountState.SCOPE_MISSING:
        return Chip(Tone.NEEDS, "warning-fill", tr("Permission missing"))
    if not account.active:
        return Chip(Tone.OFF, "pause-circle-fill", tr("Off"))
    if account.state is AccountState.PAUSED:
        return Chip(Tone.OFF, "pause-circle-fill", tr("Google paused writing"))
    return Chip(Tone.OK, "check-circle-fill", tr("Signed in"))


def account_facts(view: AccountView, overview: Overview, program: Program) -> tuple[Fact, ...]:
    """Return what is known of an account's sign-in; its secret is never among it."""
    account, now = view.account, overview.now
    known = program.sign_ins.get(account.name)
    granted = [scope_words(scope) for scope in SCOPES if scope in account.granted_scopes]
    missing = [scope_words(scope) for scope in SCOPES if scope not in account.granted_scopes]
    allowed = sentence(", ".join(granted)) if granted else tr("nothing")
    if missing:
        allowed = tr("{granted}; missing: {missing}").format(
            granted=allowed, missing=", ".join(missing)
        )
    since = tr("{day} ({ago})").format(
        day=day(account.connected_at.astimezone().date(), today=now.astimezone().date()),
        ago=ago(account.connected_at, now),
    )
    signed_in = known is not None and known.stored
    until = known.renewed_until if known else None
    kind = tr("web client") if account.client.kind == "web" else tr("desktop client")
    return (
        Fact(tr("Google allows"), allowed, Tone.NEEDS if missing else None),
        Fact(
            tr("Consent given"),
            joined(since, renewal_words(until, now)) if signed_in else tr("no sign-in is stored"),
            tip=full(account.connected_at),
        ),
        Fact(
            tr("OAuth client"),
            joined(account.client.client_id, kind, told(overview.secrets)),
        ),
        Fact(tr("In step"), effect_words(view, overview)),
    )


def renewal_words(until: datetime | None, now: datetime) -> str:
    """Say that access renews itself."""
    if until is None or until <= now:
        return tr("access is renewed at the next sync")
    return tr("access is renewed by itself, next about {time}").format(time=clock(until, now))


def scope_words(scope: str) -> str:
    """Return a permission in words."""
    return {SCOPE_READ: tr("see your calendars"), SCOPE_EVENTS: tr("edit events")}.get(scope, scope)


def linked(view: AccountView, overview: Overview) -> tuple[int, int]:
    """Return how many mappings an account has, and how many bookings stand in its calendars."""
    rows = [row for row in overview.mappings if row.account_id == view.account.id]
    return len(rows), sum(row.linked for row in rows)


def effect_words(view: AccountView, overview: Overview) -> str:
    """Say how much an account keeps in step."""
    mappings, bookings = linked(view, overview)
    return joined(
        counted(mappings, "1 mapping", "{n} mappings"),
        counted(bookings, "1 booking linked to its event", "{n} bookings linked to their events"),
        counted(view.pending, "1 change waits", "{n} changes wait") if view.pending else "",
    )


def disconnect_words(view: AccountView, overview: Overview) -> tuple[str, ...]:
    """Say in numbers what signing out means."""
    mappings, bookings = linked(view, overview)
    waiting = view.pending
    return (
        counted(
            bookings,
            "1 booking and its event stay as they are, and stay linked.",
            "{n} bookings and their events stay as they are, and stay linked.",
        ),
        counted(
            mappings, "1 mapping and all rules are kept.", "{n} mappings and all rules are kept."
        ),
        counted(
            waiting,
            "1 change that waits is sent after the next sign-in.",
            "{n} changes that wait are sent after the next sign-in.",
        )
        if waiting
        else tr("Nothing waits to be sent."),
        tr("Nothing is read or written until you sign it in again and switch it on."),
    )


def remove_words(view: AccountView, overview: Overview) -> tuple[str, ...]:
    """Say in numbers what removing means."""
    mappings, bookings = linked(view, overview)
    lines = [
        counted(
            bookings,
            "1 booking and its event stay, but they are no longer linked.",
            "{n} bookings and their events stay, but they are no longer linked.",
        ),
        counted(mappings, "1 mapping is forgotten.", "{n} mappings are forgotten."),
        tr("The rules of this account are forgotten; its lines in Activity stay."),
    ]
    if view.pending:
        lines.append(
            counted(
                view.pending,
                "1 change that waits will never be sent.",
                "{n} changes that wait will never be sent.",
            )
        )
    lines.append(tr("Sign it out instead to keep everything for later."))
    return tuple(lines)


def remove_tick(view: AccountView, overview: Overview) -> str:
    """Return what has to be confirmed before an account is removed; empty where nothing is lost."""
    mappings, bookings = linked(view, overview)
    if bookings:
        return counted(
            bookings,
            "Yes, 1 booking may lose its link",
            "Yes, {n} bookings may lose their links",
        )
    if mappings:
        return counted(
            mappings, "Yes, 1 mapping may be forgotten", "Yes, {n} mappings may be forgotten"
        )
    return ""


def copy_headers() -> tuple[str, ...]:
    """Return the titles of the columns."""
    return tr("Made"), tr("Why"), tr("Size")


def copy_rows(copies: Sequence[Copy], now: datetime) -> tuple[Row, ...]:
    """Return the automatic copies, newest first."""
    return tuple(
        Row(
            copy.path,
            (
                Cell(
                    tr("{time} ({ago})").format(time=clock(copy.at, now), ago=ago(copy.at, now)),
                    strong=True,
                    tip=full(copy.at),
                ),
                Cell(copy_reason(copy.why), tip=PurePath(copy.path).name),
                Cell(size(copy.size_bytes), muted=True, right=True),
            ),
        )
        for copy in copies
    )


def copy_reason(why: str) -> str:
    """Return why a copy was made; names in it stay as the file has them."""
    name = why.removeprefix("before-first-sync-of-")
    if name != why:
        return tr("before the first sync of {name}").format(name=name.rpartition("-")[0] or name)
    for start, words in (
        ("by-hand", tr("made by hand")),
        ("before-restore", tr("before a copy was put back")),
        ("before-version", tr("before a new version changed the data")),
        ("before-approval", tr("before a held plan was carried out")),
        ("before-undo", tr("before a run was undone")),
    ):
        if why.startswith(start):
            return words
    return why.replace("-", " ")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person reads before something big happens."""

    lead: str
    lines: tuple[str, ...]
    tick: str
    """What has to be confirmed first; empty where nothing is lost."""


def difference(found: Difference, now: datetime) -> Decision:
    """Say in numbers what putting a copy back would change."""
    age = ""
    if found.newest_at is not None:
        age = tr("Its last entry is of {time} ({ago}).").format(
            time=clock(found.newest_at, now), ago=ago(found.newest_at, now)
        )
    lines = [
        *_booking_lines(found),
        joined(
            tr("Mappings: {here} now, {there} in the copy").format(
                here=found.mappings_here, there=found.mappings_there
            ),
            tr("Accounts: {here} now, {there} in the copy").format(
                here=len(found.accounts_here), there=len(found.accounts_there)
            ),
        ),
        tr("Rules, links and Activity are those of the copy."),
        tr("The present data is copied to the folder of copies first, so this can be undone."),
        tr("All accounts are switched off afterwards: you look first, then you switch them on."),
    ]
    if not found.same_installation:
        lines.append(
            tr(
                "The copy is of another installation. If that one still runs on another computer, "
                "stop it for good first; gcaldesk has to be opened anew afterwards."
            )
        )
    return Decision(
        joined(
            counted(found.bookings_there, "1 booking in the copy", "{n} bookings in the copy"),
            counted(found.bookings_here, "1 booking now", "{n} bookings now"),
        )
        + (f". {age}" if age else ""),
        tuple(lines),
        _tick(found),
    )


def _booking_lines(found: Difference) -> list[str]:
    lines = []
    if found.only_here:
        lines.append(
            counted(
                found.only_here,
                "1 booking was made since and would be gone.",
                "{n} bookings were made since and would be gone.",
            )
        )
    if found.differing:
        lines.append(
            counted(
                found.differing,
                "1 booking was changed since and would be as it was.",
                "{n} bookings were changed since and would be as they were.",
            )
        )
    if found.only_there:
        lines.append(
            counted(
                found.only_there,
                "1 booking that is gone would be back.",
                "{n} bookings that are gone would be back.",
            )
        )
    return lines or [tr("Every booking is the same in both.")]


def _tick(found: Difference) -> str:
    if found.only_here:
        return counted(
            found.only_here,
            "Yes, 1 booking may go",
            "Yes, {n} bookings may go",
        )
    if found.differing:
        return counted(
            found.differing,
            "Yes, 1 booking may be as it was",
            "Yes, {n} bookings may be as they were",
        )
    return tr("Yes, put this copy in the place of the present data")


def put_back_words(done: PutBack) -> tuple[str, ...]:
    """Say what came of putting a copy back, and what to do now."""
    lines = [counted(done.bookings, "1 booking is back.", "{n} bookings are back.")]
    if done.before:
        lines.append(
            tr("What stood here before is kept as {file}.").format(file=PurePath(done.before).name)
        )
    if not done.same_installation:
        lines.append(tr("Close gcaldesk now and open it again."))
        return tuple(lines)
    lines += [tr("“{name}” has to sign in again.").format(name=name) for name in done.signed_out]
    if done.accounts:
        lines.append(
            tr(
                "The accounts are off. Look at what a sync would do, then switch them on in the "
                "header: every calendar is read whole, and where three or more would go, they wait "
                "for you as an issue."
            )
        )
    return tuple(lines)


def setup_words(taken: Taken) -> Decision:
    """Say what taking in a set-up would change."""
    count = len(taken.changes)
    if not count:
        return Decision(tr("Nothing differs from what is set up here."), (), "")
    lines = [told(change) for change in taken.changes[:SHOWN]]
    if count > SHOWN:
        lines.append(counted(count - SHOWN, "… and 1 more", "… and {n} more"))
    return Decision(
        counted(count, "1 change would be made; nothing is removed.",
                "{n} changes would be made; nothing is removed."),
        tuple(lines),
        "",
    )  # fmt: skip


def setup_done(taken: Taken) -> str:
    """Say what taking in a set-up changed."""
    text = counted(len(taken.changes), "1 change made.", "{n} changes made.")
    names = ", ".join(f"“{name}”" for name in taken.sign_in)
    return f"{text} {tr('To sign in: {names}.').format(names=names)}" if names else text


def import_words(found: Imported) -> Decision:
    """Say what a file of bookings holds."""
    parts = [
        counted(len(found.made), "1 booking would be made", "{n} bookings would be made"),
        counted(found.known, "1 is here already", "{n} are here already") if found.known else "",
        counted(len(found.bad), "1 line cannot be taken in", "{n} lines cannot be taken in")
        if found.bad
        else "",
    ]
    lines = [
        tr("Line {n}: {sentence}").format(n=row.line, sentence=told(row.sentence))
        for row in found.bad[:SHOWN]
    ]
    if len(found.bad) > SHOWN:
        lines.append(counted(len(found.bad) - SHOWN, "… and 1 more", "… and {n} more"))
    if found.made:
        lines.append(tr("The next sync sends what is new; nobody gets a mail because of it."))
    tick = ""
    if found.bad and found.made:
        tick = counted(
            len(found.bad), "Yes, leave that 1 line out", "Yes, leave those {n} lines out"
        )
    return Decision(joined(*parts) + ".", tuple(lines), tick)


def setup_saved(count: int, file: str) -> str:
    """Say what was written where."""
    text = counted(
        count, "The set-up of 1 account is in {file}.", "The set-up of {n} accounts is in {file}."
    )
    return text.replace("{file}", file)


def import_done(found: Imported) -> str:
    """Say what was taken in."""
    return counted(len(found.made), "1 booking was made.", "{n} bookings were made.")


def export_done(count: int, file: str) -> str:
    """Say what was written where."""
    text = counted(count, "1 booking written to {file}.", "{n} bookings written to {file}.")
    return text.replace("{file}", file)
