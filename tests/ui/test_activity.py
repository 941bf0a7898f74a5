"""The activity page: runs and lines, filters, reasons, following, export."""

import csv
from pathlib import Path

import pytest

from gcaldesk.domain.activity import Page, Place, Question
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.runtime.desk_activity import ActivityDesk
from tests.ui.fakes_activity import FakeJournal


def written(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


class TestExport:
    def test_every_line_is_written_and_none_is_a_formula(self, tmp_path: Path) -> None:
        journal = FakeJournal(lines=4_500, reason='=HYPERLINK("http://x")')
        heard: list[tuple[float, int]] = []
        count = ActivityDesk(journal).export(
            Question(),
            tmp_path / "journal.csv",
            told=lambda share, lines: heard.append((share, lines)),
            cancelled=lambda: False,
        )
        rows = written(tmp_path / "journal.csv")
        assert (count, len(rows)) == (4_500, 4_501)
        assert rows[0][:4] == ["at", "level", "action", "reason"]
        assert rows[1][3] == '\'=HYPERLINK("http://x")'
        assert [lines for _, lines in heard] == [2_000, 4_000, 4_500]
        assert heard[-1][0] == 1.0
        assert all(not question.grouped for question, _ in journal.asked)

    def test_a_cancelled_export_leaves_nothing(self, tmp_path: Path) -> None:
        answers = iter([False, True])
        count = ActivityDesk(FakeJournal(lines=9_000)).export(
            Question(),
            tmp_path / "journal.csv",
            told=lambda *_: None,
            cancelled=lambda: next(answers),
        )
        assert count == -1
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInput, match="could not be written"):
            ActivityDesk(FakeJournal()).export(
                Question(),
                tmp_path / "nowhere" / "journal.csv",
                told=lambda *_: None,
                cancelled=lambda: False,
            )


def test_the_fake_pages_as_the_journal_does() -> None:
    journal = FakeJournal(lines=7)
    page: Page = journal.page(Question(grouped=False), Place(), limit=5)
    assert page.more
    assert not journal.page(Question(grouped=False), page.place, limit=5).more
