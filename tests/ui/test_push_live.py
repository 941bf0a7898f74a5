"""The desktop's engine listens for notifications as `gcaldesk run` does, as the settings say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.channel import ListenerState, PushSettings
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.runtime.crew import wishes_from
from gcaldesk.runtime.supervisor import Supervisor

ANY_PORT = PushSettings(listen_port=0)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = build(Settings(secrets="file", push=ANY_PORT), AppPaths(tmp_path))
    yield made
    made.store.close()


@pytest.fixture
def supervisor(qapp: QApplication, services: Services) -> Iterator[Supervisor]:
    assert qapp is not None
    made = Supervisor(services, wishes=wishes_from(services))
    made.start()
    yield made
    made.stop()


def state(supervisor: Supervisor) -> ListenerState:
    return supervisor.desk.overview().listener


def test_the_desktop_listens_and_can_be_told_to_stop(supervisor: Supervisor) -> None:
    first = state(supervisor)
    assert first.state == "listening"
    assert first.local_url.startswith("http://127.0.0.1:")
    supervisor.change_push(PushSettings())
    assert state(supervisor).state == "off"
    supervisor.change_push(ANY_PORT)
    assert state(supervisor).state == "listening"


def test_settings_that_cannot_be_change_nothing(supervisor: Supervisor) -> None:
    with pytest.raises(InvalidInput):
        supervisor.change_push(replace(ANY_PORT, public_url="http://example.org"))
    assert state(supervisor).state == "listening"
