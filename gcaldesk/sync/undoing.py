"""Carries an undo out: bookings in one transaction, events one request and one transaction each."""

from collections.abc import Callable
from dataclasses import replace

from gcaldesk.domain.block import around_unmarked
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, NotFound, PreconditionFailed, Refused
from gcaldesk.domain.event import EventDraft, Field, Guest, Mark, changed_fields
from gcaldesk.domain.ids import AccountId, IssueId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import (
    dump_booking,
    dump_content,
    load_booking,
    load_content,
    say_when,
)
from gcaldesk.sync.ports import EventWriter, Gateways, Store, UnitOfWork
from gcaldesk.sync.undo import CANCEL, DELETE, PUT_BACK, Step, plan_undo, touched

_BY_HAND = "taken back by a person"


class Undo:
    """Takes one run back; whoever uses it holds the engine lock."""

    def __init__(
        self, store: Store, gateways: Gateways, clock: Clock, stopwatch: Callable[[], float]
    ) -> None:
        self._store = store
        self._gateways = gateways
        self._clock = clock
        self._stopwatch = stopwatch

    def plan(self, run: RunId) -> list[Step]:
        """Return what taking a run back consists of; writes nothing. Raises NotKnown."""
        with self._store.view() as unit:
            return self._plan(unit, run, unit.runs.account_of(run))

    def _plan(self, unit: UnitOfWork, run: RunId, account: AccountId) -> list[Step]:
        entries = unit.journal.writes_of(run)
        numbers = {entry.booking_id for entry in entries if entry.booking_id is not None}
        bookings = unit.bookings.get_many(numbers)
        return plan_undo(entries, bookings, unit.links.for_bookings(account, numbers))

    def carry_out(self, run: RunId, *, count: int) -> SyncReport:
        """Take the run back; what was changed since stays and is named in an issue.

        Args:
            run: the round to take back.
            count: how many steps the person saw and agreed to.

        Raises:
            NotKnown: no such run.
            InvalidInput: the number of steps is another one by now; nothing was done.
        """
        began, now = self._stopwatch(), self._clock.now()
        self._store.back_up(f"before undo of run {run}")
        with self._store.work() as unit:
            owner = unit.accounts.get(unit.runs.account_of(run))
            steps = self._plan(unit, run, owner.id)
            doable = [step for step in steps if not step.refusal]
            if len(doable) != count:
                raise InvalidInput(
                    f"Taking run {run} back is {len(doable)} steps by now, not {count}.",
                    hint="Nothing was done. Look again: gcaldesk undo " + str(run),
                )
            undoing = unit.runs.start(owner.id, now)
            report = SyncReport(owner.id, owner.name)
            for step in doable:
                if "booking" in step.verb:
                    self._restore(unit, step, undoing, owner.rules.cancel_status, owner.id)
                    report.applied += 1
            unit.commit()
        late = (
            []
            if not any("event" in s.verb for s in doable)
            else self._put_back(owner.id, [s for s in doable if "event" in s.verb], undoing, report)
        )
        refused = [step for step in steps if step.refusal] + late
        report.skipped = len(refused)
        report.seconds = round(self._stopwatch() - began, 3)
        with self._store.work() as unit:
            if refused:
                unit.issues.add(self._issue(owner.id, run, refused))
            self._ask(unit, owner.id, run, [s for s in doable if s.verb == PUT_BACK])
            unit.runs.finish(undoing, self._clock.now(), report)
            unit.commit()
        return report

    def _ask(self, unit: UnitOfWork, account: AccountId, run: RunId, steps: list[Step]) -> None:
        """Freeze the pairs whose event now is unlike its booking, until a person says which stays."""
        numbers = {step.booking_id for step in steps}
        links = unit.links.for_bookings(account, numbers)
        unlike = [
            link
            for link in links.values()
            if changed_fields(link.base.ours, link.base.theirs) - {Field.MEET}
            and link.frozen_by is None
        ]
        if not unlike:
            return
        bookings = unit.bookings.get_many(link.booking_id for link in unlike)
        rows = [
            {
                "booking_id": link.booking_id,
                "event_id": link.event_id,
                "title": link.base.theirs.title,
                "when": say_when(link.base.theirs.time),
                "reason": f"the booking is “{bookings[link.booking_id].title}”",
            }
            for link in unlike
        ]
        issue = unit.issues.add(
            Issue(
                id=IssueId(0),
                kind=IssueKind.UNDONE,
                title=f"Events that stand as before run {run}, unlike their bookings: {len(rows)}",
                detail="They are left alone until you say which side is right.",
                hint="Set the bookings or rules right first where they are wrong. Approve to send the "
                "bookings again; keep to leave the events so until their booking changes.",
                opened_at=self._clock.now(),
                account_id=account,
                payload={"cause": "undo", "verb": "undo", "rows": rows},
            )
        )
        unit.links.freeze(unlike, issue.id)

    def _restore(
        self, unit: UnitOfWork, step: Step, run: RunId, cancel_status: str, account: AccountId
    ) -> None:
        booking = unit.bookings.get(step.booking_id)
        if step.verb == CANCEL or step.before is None:
            changed = replace(booking, status=cancel_status)
        else:
            image = dump_booking(booking)
            image |= {name: step.before[name] for name in touched(step)}
            changed = load_booking(image, booking)
        changed = replace(changed, version=booking.version + 1)
        unit.bookings.save(changed)
        unit.tombstones.release([booking.id])
        accounts = [known.id for known in unit.accounts.all()]
        unit.pending.put([booking.id], accounts, approved=True, quiet=True)
        line = self._line("booking restored", step, run, account)
        before, after = dump_booking(booking), dump_booking(changed)
        unit.journal.write([replace(line, side="booking", before=before, after=after)])

    def _put_back(
        self, account: AccountId, steps: list[Step], run: RunId, report: SyncReport
    ) -> list[Step]:
        """Write the events; returns the steps whose event turned out to be another by now."""
        with self._store.view() as unit:
            owner = unit.accounts.get(account)
            links = unit.links.for_bookings(account, (step.booking_id for step in steps))
            bookings = unit.bookings.get_many(step.booking_id for step in steps)
        late: list[Step] = []
        writer = self._gateways.open(owner)
        try:
            for step in steps:
                link = links[step.booking_id]
                try:
                    self._write(writer, step, link, bookings[step.booking_id], run)
                    report.deleted += step.verb == DELETE
                    report.updated += step.verb != DELETE
                except (PreconditionFailed, NotFound):
                    late.append(replace(step, refusal="it was changed in Google since"))
                except Refused as error:
                    late.append(replace(step, refusal=error.title))
        finally:
            report.requests = writer.requests
            writer.close()
        return late

    def _write(
        self, writer: EventWriter, step: Step, link: Link, booking: Booking, run: RunId
    ) -> None:
        line = self._line("event put back", step, run, link.account_id)
        line = replace(line, side="event", before=dump_content(link.base.theirs))
        if step.verb == DELETE:
            writer.delete_event(link.calendar_id, link.event_id, if_version=link.version)
            with self._store.work() as unit:
                unit.links.remove(link)
                unit.tombstones.add_many([self._tombstone(link)])
                unit.pending.remove([link.booking_id], link.account_id)
                unit.journal.write([replace(line, action="event deleted")])
                unit.commit()
            return
        draft, fields = _former(step, link, booking)
        event = writer.update_event(
            link.calendar_id, draft, link.event_id, fields, if_version=link.version, with_mark=False
        )
        theirs = event.content or link.base.theirs
        with self._store.work() as unit:
            base = Base(link.base.ours, theirs)
            unit.links.save_many([replace(link, base=base, version=event.version)])
            unit.journal.write([replace(line, after=dump_content(theirs))])
            unit.commit()

    def _tombstone(self, link: Link) -> Tombstone:
        return Tombstone(
            link.account_id,
            link.booking_id,
            link.calendar_id,
            link.event_id,
            self._clock.now(),
            _BY_HAND,
            link.generation,
            counted=False,
        )

    def _line(self, action: str, step: Step, run: RunId, account: AccountId) -> JournalEntry:
        return JournalEntry(
            at=self._clock.now(),
            level=Level.INFO,
            action=action,
            reason=_BY_HAND,
            account_id=account,
            calendar_id=step.calendar_id or None,
            booking_id=step.booking_id,
            event_id=step.event_id or None,
            run_id=run,
        )

    def _issue(self, account: AccountId, run: RunId, refused: list[Step]) -> Issue:
        count = len(refused)
        title = f"{count} changes of run {run} could not be taken back"
        if count == 1:
            title = f"1 change of run {run} could not be taken back"
        return Issue(
            id=IssueId(0),
            kind=IssueKind.NOT_UNDONE,
            title=title,
            detail="What people changed since is left as it is.",
            hint="Look at each and set right by hand what is still wrong; then ignore this.",
            opened_at=self._clock.now(),
            account_id=account,
            payload={
                "cause": "undo",
                "verb": "undo",
                "rows": [
                    {
                        "booking_id": step.booking_id,
                        "event_id": step.event_id,
                        "title": f"booking {step.booking_id}",
                        "when": "",
                        "reason": f"{step.verb}: {step.refusal}",
                    }
                    for step in refused
                ],
            },
        )


def _former(step: Step, link: Link, booking: Booking) -> tuple[EventDraft, frozenset[Field]]:
    """Return the event as it was before the run, and what of it has to be written."""
    assert step.before is not None
    before, theirs = load_content(dict(step.before)), link.base.theirs
    mark = Mark("", booking.uid, link.event_id, link.calendar_id)
    around = link.around
    if around is None:
        around = around_unmarked(theirs.description, link.base.ours.description)
    draft = EventDraft(
        id=link.event_id,
        content=before,
        mark=mark,
        guests=tuple(Guest(email) for email in before.attendees),
        uninvited=frozenset(theirs.attendees) - frozenset(before.attendees),
        around=around,
    )
    return draft, changed_fields(before, theirs) - {Field.MEET}
