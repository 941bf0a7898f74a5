from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.ui.preview import PreviewDialog
from gcaldesk.ui.theme import Theme
from tests.ui import data


def told(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))  # type: ignore[attr-defined]
    return heard


class TestPreview:
    def test_nothing_can_be_started_before_the_plan_is_read(
        self, qtbot: QtBot, theme: Theme
    ) -> None:
        assert not theme.dark
        dialog = PreviewDialog()
        qtbot.addWidget(dialog)
        dialog.open()
        assert not dialog.sync.isEnabled()
        dialog.show_plan(data.plan(), can_sync=True)
        assert dialog.plan.summary.text().startswith("3 changes to Google")
        with qtbot.waitSignal(dialog.sync_requested, timeout=1000):
            dialog.sync.click()
        assert dialog.result() == QDialog.DialogCode.Accepted

    def test_empty_and_failed_plans(self, qtbot: QtBot, theme: Theme) -> None:
        assert not theme.dark
        dialog = PreviewDialog()
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.show_plan((), can_sync=True)
        assert not dialog.sync.isEnabled()
        assert dialog.plan.place.is_empty
        dialog.show_error(InvalidInput("Google does not answer."))
        assert dialog.plan.failure.isVisible()
