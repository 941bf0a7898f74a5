from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.account import SCOPE_EVENTS, Direction
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.rules import Rules, parse_rules
from gcaldesk.domain.views import ActionView
from gcaldesk.ui.icons import icon
from gcaldesk.ui.present import bookings, issues, mappings, preview, setup
from gcaldesk.ui.present.cells import Row
from tests.ui import data

TODAY = data.NOW.date()


def texts(row: Row) -> list[str]:
    return [cell.words for cell in row.cells]


class TestMappings:
    def test_choices(self) -> None:
        found = mappings.calendar_choices(data.overview(), "main")
        assert found[0].text == "admin@example.org · main calendar"
        assert found[-1].text == "Fleet (shared) · you may only read"
        assert mappings.calendar_choices(data.empty(), "main") == ()

    def test_refusals(self) -> None:
        assert mappings.refusal(None, Direction.BOTH) == "Choose a calendar."
        assert "only read" in mappings.refusal(data.FLEET, Direction.OUT)
        assert mappings.refusal(data.FLEET, Direction.IN) == ""
        assert mappings.refusal(data.ROOMS, Direction.BOTH) == ""


class TestBookings:
    def test_counts(self) -> None:
        assert bookings.count_words(0) == "No booking found"
        assert bookings.count_words(24) == "24 bookings"

    def test_periods(self) -> None:
        def found(key: str) -> tuple[datetime | None, datetime | None]:
            return bookings.period(key, now=data.NOW, since=TODAY, until=TODAY, zone=UTC)

        midnight = datetime(2026, 11, 24, tzinfo=UTC)
        assert found("coming") == (midnight, None)
        assert found("week") == (midnight, midnight + timedelta(days=7))
        assert found("past") == (midnight - timedelta(days=30), midnight)
        assert found("any") == (None, None)
        assert found("dates") == (midnight, midnight + timedelta(days=1))

    def test_zone_of_an_object(self) -> None:
        assert bookings.zone_of(data.overview(), "studio") == "UTC"
        assert bookings.zone_of(None, "studio") == ""


class TestIssues:
    def test_heading(self) -> None:
        assert issues.heading(data.trouble()) == "3 things need you"
        assert issues.heading(data.overview()) == "Issues"

    def test_every_kind_has_a_word(self) -> None:
        assert all(issues.kind_chip(kind).text for kind in IssueKind)

    def test_conflict_chooses_the_side_that_changed_and_combines_the_rest(self) -> None:
        rows = issues.conflict_fields(data.conflict())
        assert [row.name for row in rows] == ["time", "title", "location"]
        assert [row.open for row in rows] == [True, True, False]
        assert issues.first_choices(rows) == {"time": "local", "title": "local"}
        mixed = {"time": "remote", "title": "local"}
        result = "Tue 24 Nov, 15:30 – 16:30 · Tennis lesson, group 3 (indoor) · Court 1"
        assert issues.result_words(rows, mixed) == result
        assert issues.effect_words(rows, mixed) == (
            "Google's event gets the booking's title. The booking gets Google's time."
        )
        both = {"time": "local", "title": "local"}
        assert "time and title" in issues.effect_words(rows, both)
        assert issues.choice_of(mixed) == "merge"
        assert issues.choice_of(both) == "local"

    def test_without_the_list_of_conflicting_fields_those_that_differ_are_open(self) -> None:
        issue = data.conflict()
        fields = {"time": {"base": "1", "local": "1", "remote": "2"}}
        old = replace(issue, payload={"fields": fields})
        rows = issues.conflict_fields(old)
        assert rows[0].open
        assert issues.first_choices(rows) == {"time": "remote"}
        assert not issues.whole_only(old)
        gone = replace(issue, payload={"fields": fields, "conflicting": []})
        assert issues.whole_only(gone)

    def test_find(self) -> None:
        assert issues.find_issue(data.trouble(), IssueId(1)) == data.conflict()
        assert issues.find_issue(None, IssueId(1)) is None
        assert issues.since_words(data.conflict(), data.NOW, UTC) == "since 13:58 (6 min ago)"


class TestPreview:
    def test_rows(self) -> None:
        rows = preview.preview_rows(data.plan())
        assert texts(rows[1])[3] == "time: 10:00 → 11:00"
        assert texts(rows[1])[4].endswith("mails guests")
        assert rows[2].cells[2].icon == "arrow-left"
        assert texts(rows[3])[0] == "Hold, ask you"
        assert texts(rows[0])[3] == "title: Workshop"
        odd: ActionView = replace(data.plan()[0], verb="open_door", title="")
        assert texts(preview.preview_rows((odd,))[0])[:2] == ["open door", "abc123"]

    def test_summary(self) -> None:
        assert preview.summary(()) == "Nothing to do: both sides agree."
        assert preview.summary(data.plan()) == (
            "3 changes to Google · 1 change to bookings · 1 would be held and asked · 1 mails guests"
        )
        assert preview.summary(data.plan()[:1]) == "1 change to Google · mails nobody"


class TestSetup:
    def test_client_files(self) -> None:
        good = setup.check_client_file('{"installed": {"client_id": "x", "client_secret": "y"}}')
        assert good.good
        long = '{"installed": {"client_id": "' + "1" * 60 + '", "client_secret": "y"}}'
        assert "…" in setup.check_client_file(long).text
        web = setup.check_client_file(
            '{"web": {"client_id": "x", "client_secret": "y", "redirect_uris": '
            '["http://a/", "http://127.0.0.1:8765/x"]}}'
        )
        assert (web.web, web.redirect_uris) == (True, ("http://127.0.0.1:8765/x",))
        assert not setup.check_client_file("{").good
        assert not setup.check_client_file("[]").good
        cut = setup.check_client_file('{"installed": {"client_id": "x"}}')
        assert "client_secret is missing" in cut.text

    @pytest.mark.parametrize(
        ("form", "text"),
        [
            (setup.ClientForm("a"), "Drop the client file here, or type id and secret."),
            (
                setup.ClientForm("a", client_id="x"),
                "A client id ends in .apps.googleusercontent.com.",
            ),
            (
                setup.ClientForm("a", client_id="x.apps.googleusercontent.com"),
                "The client secret is missing.",
            ),
            (
                setup.ClientForm("a", client_id="x.apps.googleusercontent.com", client_secret="y"),
                "",
            ),
            (
                setup.ClientForm("a", client_json="{"),
                "This is not a JSON file. Download it again.",
            ),
            (
                setup.ClientForm(
                    "a", client_json='{"web": {"client_id": "x", "client_secret": "y"}}'
                ),
                "",
            ),
        ],
    )
    def test_first_step(self, form: setup.ClientForm, text: str) -> None:
        assert setup.client_problem(form) == text

    def test_who_signed_in(self) -> None:
        account = data.account()
        assert "see your calendars, edit events" in setup.signed_in_words(account)
        missing = setup.missing_words([SCOPE_EVENTS])
        assert missing.title == "Google did not grant: edit events."
        assert "nothing" in setup.signed_in_words(data.account(granted_scopes=()))

    def test_presets_are_rules_that_exist(self) -> None:
        for preset in setup.PRESETS:
            parse_rules(dict(preset.texts), onto=Rules(), statuses=("confirmed", "cancelled"))


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_issue_has_a_picture_that_exists() -> None:
    assert set(issues.CHIPS) == set(IssueKind)
    for chip in issues.CHIPS.values():
        assert not icon(chip.icon, "#000000").isNull()
