"""A plan that a person saw is known again; decisions are carried out one by one."""

from gcaldesk.domain.errors import Refused
from gcaldesk.domain.journal import IssueKind
from gcaldesk.sync.preview import plan_hash
from tests.fakes.gateway import Broken, no_fault
from tests.fakes.office import COURTS, ROOMS, Office, moved


def test_same_state_is_the_same_plan_and_every_edit_is_another(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Pilates")
    seen = plan_hash(office.preview())
    assert plan_hash(office.preview()) == seen
    office.change(booking, title="Pilates for all")
    after_ours = plan_hash(office.preview())
    office.edit(booking, **moved(15))
    after_theirs = plan_hash(office.preview())
    assert len({seen, after_ours, after_theirs}) == 3
    office.sync()
    assert plan_hash(office.preview()) == plan_hash(())


def test_what_is_probably_there_already_is_asked_about_and_not_made(office: Office) -> None:
    office.book("Choir rehearsal")
    office.book("Yoga", hour=15)
    office.make_event("Choir  Rehearsal", day=10, hour=10)
    plan = office.preview()
    assert [(action.verb, action.title) for action in plan] == [
        ("ask", "Choir  Rehearsal"),
        ("create", "Yoga"),
    ]
    assert office.sync().created == 1


def test_one_refused_decision_does_not_keep_the_others_waiting(office: Office) -> None:
    office.map("court", COURTS)
    for code in ("room", "court"):
        for hour in (9, 11, 13):
            office.book(hour=hour, object_code=code)
    office.sync()
    for booking in office.bookings():
        office.change(booking, status="cancelled")
    office.sync()
    assert len(office.issues(IssueKind.HELD_PLAN)) == 2
    for issue in office.issues():
        office.decide(issue, "approve")
    office.gateways.fault = Broken("get", Refused("Google does not allow this."), times=1)
    office.sync()
    assert sorted((len(office.events(ROOMS)), len(office.events(COURTS)))) == [0, 3]
    office.gateways.fault = no_fault
    office.sync()
    for issue in office.issues():  # what was left is asked about again
        office.decide(issue, "approve")
    office.sync()
    assert office.events(ROOMS) + office.events(COURTS) == []
    assert office.issues() == []
