from collections.abc import Iterator

import pytest

from gcaldesk.sandbox.server import SandboxServer
from tests.fakes.office import SEED


@pytest.fixture(scope="session")
def google() -> Iterator[SandboxServer]:
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        yield sandbox
