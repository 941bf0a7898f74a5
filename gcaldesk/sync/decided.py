"""Carries out what a person approved, looking at each event anew before touching anything."""

from dataclasses import replace

from gcaldesk.domain.errors import GcaldeskError, NotFound, Transient, UserActionNeeded
from gcaldesk.domain.ids import BookingId, CalendarId, EventId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.carrier import Carrier
from gcaldesk.sync.inbound_rules import Adopt, MakeBooking
from gcaldesk.sync.observe import look_at
from gcaldesk.sync.rows import ArrivalRow, Row, plan_pair
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.tools import Tools

SEPARATE = "kept"


class DecidedIssues:
    """The first step of a round: held plans and probable matches that were decided."""

    def __init__(
        self,
        tools: Tools,
        scene: Scene,
        report: SyncReport,
        *,
        carrier: Carrier,
        inbound: InboundApplier,
    ) -> None:
        self._report = report
        self._tools = tools
        self._scene = scene
        self._carrier = carrier
        self._inbound = inbound

    def carry_out(self) -> None:
        """Carry out each decided issue of the account, then close it.

        What Google refuses stays open, and is raised once the others are done.
        """
        failure: GcaldeskError | None = None
        with self._tools.store.view() as unit:
            issues = unit.issues.open(self._scene.account.id)
        for issue in issues:
            if not issue.outcome:
                continue
            try:
                self._carry_out(issue)
            except (Transient, UserActionNeeded):
                raise  # the others would fare no better
            except GcaldeskError as error:
                failure = failure or error
        if failure is not None:
            raise failure

    def _carry_out(self, issue: Issue) -> None:
        if issue.kind is IssueKind.HELD_PLAN:
            self._release(issue)
        elif issue.kind is IssueKind.PROBABLE_MATCH:
            self._settle_match(issue)
        with self._tools.store.work() as unit:
            unit.issues.save(replace(issue, closed_at=self._tools.clock.now()))
            unit.commit()

    def _release(self, issue: Issue) -> None:
        account = self._scene.account.id
        with self._tools.store.work() as unit:
            links = unit.links.frozen_by(issue.id)
            unit.links.freeze(links, None)
            numbers = {link.booking_id for link in links}
            # what a person asked for mails as ruled; what Google's side brought mails nobody
            unit.pending.put(numbers - unit.pending.among(account, numbers), [account], quiet=True)
            bookings = unit.bookings.get_many(link.booking_id for link in links)
            quiet = {row.booking_id for row in unit.pending.all_of(account) if row.quiet}
            unit.commit()
        for link in links:
            remote = look_at(self._tools.writer, link.calendar_id, link.event_id)
            free = replace(link, frozen_by=None)
            row = plan_pair(self._scene, bookings[link.booking_id], free, remote)
            self._carrier.carry_out(replace(row, quiet=link.booking_id in quiet))
        made = [row for row in issue.payload["rows"] if row["booking_id"] is None]
        listed = {
            BookingId(row["booking_id"]) for row in issue.payload["rows"] if row["booking_id"]
        }
        with self._tools.store.work() as unit:
            for waiting in unit.pending.all_of(account):
                if waiting.booking_id in listed - numbers:
                    unit.pending.save(replace(waiting, approved=True, parked=False, reason=""))
            unit.commit()
        if issue.calendar_id is not None:
            self._make(issue.calendar_id, [EventId(row["event_id"]) for row in made])

    def _make(self, calendar: CalendarId, events: list[EventId]) -> None:
        rows: list[Row] = []
        for event in events:
            try:
                found = self._tools.writer.get_event(calendar, event)
            except NotFound:
                continue
            if found.content is not None:
                arrival = MakeBooking("made in Google; approved", found.content.title)
                rows.append(ArrivalRow(calendar, found, arrival))
        now = self._tools.clock.now()
        self._inbound.apply(rows, [], calendar, now, done=None)

    def _settle_match(self, issue: Issue) -> None:
        assert issue.calendar_id is not None
        event = EventId(issue.payload["event_id"])
        wanted = [BookingId(number) for number in issue.payload["booking_ids"]]
        with self._tools.store.work() as unit:
            unit.pending.put(wanted, [self._scene.account.id])
            bookings = unit.bookings.get_many(wanted)
            unit.commit()
        if issue.outcome == SEPARATE:
            self._make(issue.calendar_id, [event])
            return
        first = bookings.get(wanted[0])
        try:
            found = self._tools.writer.get_event(issue.calendar_id, event)
        except NotFound:
            return
        if first is not None and found.content is not None:
            arrival = Adopt(first.id, own=False, reason="a person said that they are the same")
            row = ArrivalRow(issue.calendar_id, found, arrival, first)
            now = self._tools.clock.now()
            self._inbound.apply([row], [], issue.calendar_id, now, done=None)
