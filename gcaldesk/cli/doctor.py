"""Every prerequisite looked at, with the cure for what is wrong: gcaldesk doctor."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from gcaldesk.bootstrap import EngineLock, Services, engine_running
from gcaldesk.cli.context import AsJson, Session, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.cli.push import ask_running
from gcaldesk.config import find_paths, load_settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.check import Check, Finding, make_check
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.runtime.bundle import BundleParts, collect_bundle, save_bundle
from gcaldesk.runtime.machine import LocalMachine
from gcaldesk.services.doctor import (
    Everything,
    examine_account,
    examine_machine,
    examine_services,
)
from gcaldesk.services.lookup import account_named
from gcaldesk.services.push import TEST
from gcaldesk.services.trial import Step, Trial, TrialParts, find_place

NEEDS_PERSON = 3
_SIGNS = {True: ("✓", "green"), False: ("✗", "red"), None: ("–", "dim")}


def doctor(
    context: typer.Context,
    account: Annotated[str, typer.Option("--account", help="Only this one.")] = "",
    end_to_end: Annotated[
        bool,
        typer.Option("--end-to-end", help="Follow a booking and an event of its own both ways."),
    ] = False,
    object_code: Annotated[
        str, typer.Option("--object", help="With --end-to-end: whose calendar to use.")
    ] = "",
    bundle: Annotated[
        Path | None,
        typer.Option("--bundle", help="Also write what helps to find a fault, without your data."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check every prerequisite, live, and say how to cure what is wrong."""
    with failures():
        if end_to_end:
            _need_the_lock()
        checks = []
        for check in _examine(context, account):
            checks.append(check)
            if not as_json:
                _show(check)
        steps = _try_out(context, account, object_code, as_json=as_json) if end_to_end else None
        if bundle is not None:
            _save_bundle(context, checks, bundle, as_json=as_json)
        wrong = sum(found.ok is False for found in [*checks, *(steps or ())])
        if as_json:
            tried = {} if steps is None else {"steps": [asdict(step) for step in steps]}
            print_json({"checks": [asdict(check) for check in checks], **tried})
        elif wrong:
            say(f"{wrong} failed; the arrow under each check says what helps.")
        else:
            say("All is well.")
        if wrong:
            raise typer.Exit(NEEDS_PERSON)


def _examine(context: typer.Context, wanted: str) -> Iterator[Check]:
    def test_listener() -> tuple[bool, str]:
        answer = ask_running(services_of(context), TEST, "")
        return answer.ok, " ".join(answer.sentences)

    machine = LocalMachine(find_paths, load_settings, engine_running, test_listener)
    failed = False
    for check in examine_machine(machine):
        failed = failed or check.ok is False
        yield check
    try:
        services = _open(context)
        accounts = _chosen(services, wanted)
    except GcaldeskError as error:
        if wanted and not failed:
            raise
        yield _not_opened(error, failed=failed)
        return
    every = Everything(
        store=services.store,
        secrets=services.ports.secrets,
        gateways=services.ports.gateways,
        sign_ins=services.sign_ins,
        clock=services.clock,
    )
    yield from examine_services(every, machine)
    for account in accounts:
        yield from examine_account(every, account)


def _save_bundle(context: typer.Context, checks: list[Check], file: Path, *, as_json: bool) -> None:
    services = _open(context)
    parts = BundleParts(services.store, services.clock, services.paths, services.settings)
    made = collect_bundle(parts, checks)
    save_bundle(made, file)
    if not as_json:
        say(f"Wrote {file}: {len(made.files)} files, without sign-ins, names or titles.")


def _try_out(
    context: typer.Context, account: str, object_code: str, *, as_json: bool
) -> list[Step]:
    services = services_of(context)
    steps: list[Step] = []

    def tell(step: Step) -> None:
        steps.append(step)
        if not as_json:
            _line(step.title, step.evidence, ok=step.ok)

    with services.engine_lock(), _ending_politely():
        place = find_place(
            store=services.store, clock=services.clock, account=account, object_code=object_code
        )
        engine = services.make_engine()
        parts = TrialParts(
            store=services.store,
            gateways=services.ports.gateways,
            clock=services.clock,
            sync=engine.sync,
            wait=threading.Event().wait,
            undisturbed=_undisturbed,
        )
        Trial(parts, place, tell).run()
    return steps


@contextmanager
def _ending_politely() -> Iterator[None]:
    """Let a polite kill end the test as Ctrl+C does: with everything removed."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ignore Ctrl+C and a polite kill; removing takes a second or two."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.SIG_IGN) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _need_the_lock() -> None:
    """Raise StorageBusy where the test could not run, before Google is asked anything."""
    try:
        lock = find_paths().lock
    except GcaldeskError:
        return  # the checks say what is wrong with the folder, and what cures it
    with EngineLock(lock):
        pass


def _open(context: typer.Context) -> Services:
    session = context.find_root().obj
    assert isinstance(session, Session)
    return session.services()


def _chosen(services: Services, name: str) -> list[Account]:
    with services.store.view() as unit:
        return [account_named(unit, name)] if name else unit.accounts.all()


def _not_opened(error: GcaldeskError, *, failed: bool) -> Check:
    """Say that the accounts were not looked at: something above is the cause, or this error."""
    if failed:
        return make_check("engine", Finding(None, "Not looked at: cure what is said above first."))
    return make_check("settings", Finding(False, f"{error.title} {error.detail}", error.hint))


def _line(title: str, evidence: str, *, ok: bool | None) -> None:
    sign, colour = _SIGNS[ok]
    line = Text(f"{sign} ", style=f"bold {colour}")
    line.append(title, style="bold" if ok is False else "")
    line.append(f"  {evidence}", style="" if ok is False else "dim")
    out.print(line)


def _show(check: Check) -> None:
    _line(check.title, check.evidence, ok=check.ok)
    if check.cure:
        out.print(Text(f"  → {check.cure}", style="yellow"))
