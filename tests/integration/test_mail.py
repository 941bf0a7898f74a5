"""Trouble is mailed once, its end once, at most hourly, and never lost; over a real mail server."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from gcaldesk.domain.errors import MailFailed
from gcaldesk.domain.ids import CalendarId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.letter import Letter
from gcaldesk.domain.outgoing import MailSettings, NetworkSettings
from gcaldesk.domain.views import ActivityFilter
from gcaldesk.mail import Mailer
from gcaldesk.runtime.postman import FIRST_WAIT, Postman
from tests.fakes.office import ROOMS, Office
from tests.fakes.smtp import PASSWORD, USER, Inbox, mail_server

DESK = "desk@example.org"
LETTER = Letter(DESK, "gcaldesk: a test", "Zażółć.\n")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def certificate(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.fixture
def network(authority: trustme.CA, tmp_path: Path) -> NetworkSettings:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return NetworkSettings(ca_file=str(path))


def settings(port: int, security: str, **more: str) -> MailSettings:
    return MailSettings("localhost", port, security, sender="gcaldesk@example.org", **more)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # the server does not see that all is TLS
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_over_tls_with_a_sign_in(
    security: str, certificate: ssl.SSLContext, network: NetworkSettings, office: Office
) -> None:
    with mail_server(security, certificate, sign_in=True) as (inbox, port):
        good = settings(port, security, user=USER, password=PASSWORD)
        Mailer(good, network, office.clock.now).send(LETTER)
        for wrong, sentence in (
            (Mailer(replace(good, password="x"), network, office.clock.now), "user name"),
            (Mailer(good, NetworkSettings(), office.clock.now), "not trusted"),
            (Mailer(replace(good, user=""), network, office.clock.now), "refuse"),
        ):
            with pytest.raises(MailFailed, match=sentence):
                wrong.send(LETTER)
    (letter,) = inbox.letters
    assert inbox.secure == [security == "starttls"], "with tls all of it is, unseen by the server"
    assert (letter["To"], letter["Subject"]) == (DESK, "gcaldesk: a test")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content().splitlines() == ["Zażółć."]


def test_what_a_server_does_not_speak(office: Office, network: NetworkSettings) -> None:
    with mail_server("none") as (inbox, port):
        Mailer(settings(port, "none"), network, office.clock.now).send(LETTER)
        with pytest.raises(MailFailed, match="security = “starttls”"):
            Mailer(settings(port, "starttls"), network, office.clock.now).send(LETTER)
        with pytest.raises(MailFailed, match="security = “tls”"):
            Mailer(settings(port, "tls"), network, office.clock.now).send(LETTER)
        inbox.refusal = "554 no thanks"
        with pytest.raises(MailFailed, match="code 554"):
            Mailer(settings(port, "none"), network, office.clock.now).send(LETTER)
    with pytest.raises(MailFailed, match="cannot be reached"):
        Mailer(settings(port, "none"), network, office.clock.now).send(LETTER)
    with pytest.raises(MailFailed, match="No mail server is set"):
        Mailer(MailSettings(), network, office.clock.now).send(LETTER)


class Post:
    """The office's postman before a plain server, on the office's clock."""

    def __init__(self, office: Office, inbox: Inbox, port: int) -> None:
        self.office, self.inbox, self._port = office, inbox, port
        self._now = office.clock.now()
        self.postman = self.anew()

    def anew(self) -> Postman:
        mailer = Mailer(settings(self._port, "none"), NetworkSettings(), self.office.clock.now)
        return Postman(self.office.store, self.office.clock, mailer, self._seconds)

    def _seconds(self) -> float:
        return (self.office.clock.now() - self._now).total_seconds()

    def subjects(self) -> list[str]:
        return [str(letter["Subject"]) for letter in self.inbox.letters]

    def open(self, kind: IssueKind, **more: object) -> Issue:
        issue = Issue(
            id=IssueId(0),
            kind=kind,
            title="Secret title [1]",
            detail="ilse@example.org",
            hint="",
            opened_at=self.office.clock.now(),
            account_id=self.office.account,
        )
        with self.office.store.work() as unit:
            made = unit.issues.add(replace(issue, **more))  # type: ignore[arg-type]
            unit.commit()
        return made

    def close(self, issue: Issue) -> None:
        with self.office.store.work() as unit:
            unit.issues.save(replace(issue, closed_at=self.office.clock.now(), outcome="cleared"))
            unit.commit()


@pytest.fixture
def post(office: Office) -> Iterator[Post]:
    office.rules(problem_email=DESK)
    with mail_server("none") as (inbox, port):
        yield Post(office, inbox, port)


def test_once_when_it_begins_and_once_when_it_ends(post: Post) -> None:
    issue = post.open(IssueKind.OVERDUE, calendar_id=CalendarId(ROOMS))
    assert [post.postman.step() for _ in range(3)] == [1, 0, 0]
    post.office.clock.advance(hours=5)
    assert post.anew().step() == 0, "a restart tells nothing twice"
    post.close(issue)
    assert [post.postman.step(), post.anew().step()] == [1, 0]
    assert post.subjects() == [
        "gcaldesk: there was no complete sync for too long",
        "gcaldesk: over: there was no complete sync for too long",
    ]
    text = post.inbox.letters[0].get_content()
    assert "- main, Rooms: there was no complete sync for too long, since 02 Mar 2026" in text
    assert "gcaldesk issues list" in text
    assert "Secret" not in text
    assert "ilse" not in text


def test_hourly_at_most_with_a_digest_of_what_came_in_between(post: Post) -> None:
    first = post.open(IssueKind.SIGN_IN)
    post.postman.step()
    post.office.clock.advance(minutes=10)
    for _ in range(12):
        post.open(IssueKind.CONFLICT)
    passing = post.open(IssueKind.OFFLINE)
    blink = post.open(IssueKind.QUOTA)
    post.close(blink)
    post.office.clock.advance(minutes=20)
    post.close(first)
    post.close(passing)
    assert post.postman.step() == 0, "not within the hour"
    post.office.clock.advance(minutes=30)
    assert [post.anew().step(), post.postman.step()] == [1, 0]
    assert post.subjects()[1] == "gcaldesk: 1 kinds of trouble, 2 over"
    text = post.inbox.letters[1].get_content()
    assert "a booking was changed on both sides (12 times)" in text
    over = text.split("Over:")[1]
    assert "signed out" in over
    assert "the way to Google is blocked" in over
    assert "paused" not in text, "what lasted a second is no news"


def test_old_trouble_is_not_dug_up(post: Post) -> None:
    post.close(post.open(IssueKind.OVERDUE))
    post.office.clock.advance(hours=2)
    assert post.postman.step() == 0


def test_a_failing_server_is_shown_and_nothing_is_lost(post: Post) -> None:
    office = post.office
    post.inbox.refusal = "451 later"
    post.open(IssueKind.STALLED, account_id=None)
    tries = 0
    for _ in range(60):
        office.clock.advance(seconds=60)
        post.postman.step()
    assert "code 451" in office.queries.overview().mail_problem
    rows = office.queries.activity(ActivityFilter(), limit=100)
    assert [row.entry.action for row in rows].count("mail failed") == 1, "no loop"
    assert len(office.issues()) == 1
    post.inbox.refusal = ""
    while not post.inbox.letters and tries < 100:
        office.clock.advance(seconds=FIRST_WAIT)
        post.postman.step()
        tries += 1
    assert post.subjects() == ["gcaldesk: the syncing stopped by itself"]
    assert office.queries.overview().mail_problem == ""


def test_nobody_is_told_where_no_address_is_set(post: Post) -> None:
    post.office.rules(problem_email="")
    post.open(IssueKind.SIGN_IN)
    assert post.postman.step() == 0


def test_a_clock_set_back_does_not_silence_letters(post: Post) -> None:
    post.open(IssueKind.SIGN_IN)
    post.postman.step()
    post.office.clock.advance(days=-30)
    post.open(IssueKind.OVERDUE)
    assert post.postman.step() == 1
