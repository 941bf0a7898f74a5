"""Push through a real tunnel: `ssh -R` to a daemon of our own, with TLS in front of it."""

import getpass
import os
import shlex
import shutil
import signal
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.listener.server import Place
from gcaldesk.runtime.push import PushService, PushWishes
from gcaldesk.sandbox.server import SandboxServer
from tests.fakes.branch import Branch, eventually, free_port
from tests.fakes.clock import FakeClock
from tests.fakes.front import TlsFront
from tests.fakes.office import SEED

SSHD = shutil.which("sshd") or shutil.which("/usr/sbin/sshd")
RUN_DIR = Path("/run/sshd")
"""Where sshd locks itself in when it is root's."""


class Ssh:
    """A daemon on a high port with keys made for this test, and how to reach it."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.folder = folder
        for name in ("host", "mine"):
            self._run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name))
        shutil.copy(folder / "mine.pub", folder / "authorized")
        (folder / "sshd_config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\n"
            f"AuthorizedKeysFile {folder}/authorized\nPidFile none\nStrictModes no\n"
            "UsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
        )
        assert SSHD is not None
        self.daemon = subprocess.Popen(
            [SSHD, "-D", "-e", "-f", str(folder / "sshd_config")], stderr=subprocess.PIPE
        )

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(words, check=True, capture_output=True, text=True, timeout=20)

    def command(self, *words: str) -> list[str]:
        options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR")
        switches = [word for option in (*options, "BatchMode=yes") for word in ("-o", option)]
        known = ["ssh", *switches, "-i", str(self.folder / "mine"), "-p", str(self.port)]
        return [*known, *words[:-1], f"{getpass.getuser()}@127.0.0.1", words[-1]]

    def works(self) -> str:
        """Return why nobody can sign in, or nothing."""
        found = ""
        for _ in range(50):
            try:
                self._run(*self.command("true"))
            except subprocess.CalledProcessError as error:
                found = str(error.stderr)
                if self.daemon.poll() is not None:
                    return "sshd ended"
                eventually(lambda: False, 0.05)
            else:
                return ""
        return found

    def tunnel(self, outside: int, address: str, extra: str = "") -> str:
        """Return the command line of a tunnel that prints its address once it stands."""
        say = f"echo {address}; {extra} exec sleep 600"
        forward = (
            "-o",
            "ExitOnForwardFailure=yes",
            "-R",
            f"127.0.0.1:{outside}:127.0.0.1:{{port}}",
        )
        return shlex.join(self.command(*forward, say))


@pytest.fixture(scope="module")
def sshd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ssh]:
    if SSHD is None or shutil.which("ssh") is None:
        pytest.skip("openssh-server is not installed")
    if os.geteuid() == 0 and not RUN_DIR.exists():
        RUN_DIR.mkdir(mode=0o755)
    folder = tmp_path_factory.mktemp("ssh")
    made = Ssh(folder)
    try:
        if why := made.works():
            pytest.skip(f"nobody can sign in to a local sshd here: {why}")
        yield made
    finally:
        made.daemon.terminate()
        made.daemon.communicate(timeout=10)


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    clock = FakeClock()
    with SandboxServer(seed=SEED, auto_consent=True, now=clock.now) as google:
        made = Branch(tmp_path, google, clock)
        made.authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        made.network = NetworkSettings(proxy="none", ca_file=str(tmp_path / "ca.pem"))
        google.desk.push_trust = ssl.create_default_context()
        made.authority.configure_trust(google.desk.push_trust)
        yield made
        made.store.close()


def wait_for(service: PushService, state: str, url: str) -> None:
    def reached() -> bool:
        service.work()
        return (service.state.state, service.state.url) == (state, url)

    assert eventually(reached, 10), service.state


def test_change_arrives_through_ssh_and_tls(sshd: Ssh, branch: Branch) -> None:
    outside = free_port()
    with TlsFront(branch.authority.issue_cert("localhost"), outside) as front:
        url = f"https://localhost:{front.port}"
        service = branch.push(PushWishes(Place(), tunnel=sshd.tunnel(outside, url)))
        service.open()
        try:
            wait_for(service, "on", url)
            assert branch.addresses() == {url}
            branch.edit()
            assert branch.told()
        finally:
            service.stop()
        assert service.test_now() is None


def test_dead_tunnel_comes_back_and_keeps_its_channels(sshd: Ssh, branch: Branch) -> None:
    outside = free_port()
    with TlsFront(branch.authority.issue_cert("localhost"), outside) as front:
        url = f"https://localhost:{front.port}"
        service = branch.push(PushWishes(Place(), tunnel=sshd.tunnel(outside, url)))
        service.open()
        try:
            wait_for(service, "on", url)
            before = branch.alive()
            assert service._tunnel is not None
            child = service._tunnel._child
            assert child is not None
            child.send_signal(signal.SIGKILL)
            wait_for(service, "waiting", "")
            assert "ended (signal 9)" in service.state.problem
            assert not service.covers(branch.account, [branch.channels()[0].calendar_id])
            wait_for(service, "on", url)
            assert service._tunnel.starts >= 2
            assert [c["id"] for c in branch.alive()] == [c["id"] for c in before]
            branch.edit()
            assert branch.told()
        finally:
            service.stop()


def test_other_address_means_other_channels(sshd: Ssh, branch: Branch, tmp_path: Path) -> None:
    outside, go = free_port(), tmp_path / "go"
    os.mkfifo(go)
    cert = branch.authority.issue_cert("localhost", "localhost.localdomain", "127.0.0.1")
    with TlsFront(cert, outside) as front:
        first, second = f"https://localhost:{front.port}", f"https://127.0.0.1:{front.port}"
        extra = f"read x < {shlex.quote(str(go))}; echo {second};"
        service = branch.push(PushWishes(Place(), tunnel=sshd.tunnel(outside, first, extra)))
        service.open()
        try:
            wait_for(service, "on", first)
            assert branch.addresses() == {first}
            go.write_text("go\n")
            wait_for(service, "on", second)
            assert branch.addresses() == {second}
            branch.edit()
            assert branch.told()
        finally:
            service.stop()
