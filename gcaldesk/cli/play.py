"""Windows and playgrounds: gcaldesk, gcaldesk sandbox and gcaldesk demo."""

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.config import find_paths, resource
from gcaldesk.domain.errors import GcaldeskError, StorageFailed

DEFAULT_PORT = 8790


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in {"darwin", "win32"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def desktop(context: typer.Context, *, background: bool = False) -> None:
    """Open the desktop, or bring the one that is open to the front."""
    if not has_display():
        raise GcaldeskError(
            "There is no display here, so the desktop cannot open.",
            hint="Every task has a command: gcaldesk --help",
        )
    from gcaldesk.ui.single import find_first  # noqa: PLC0415  # Qt only where a window is wanted

    if find_first(find_paths().home, raise_it=not background):
        say("gcaldesk is open already; its window comes to the front.")
        raise typer.Exit
    from gcaldesk.ui.app import run  # noqa: PLC0415  # Qt only where a window is wanted

    raise typer.Exit(run(services_of(context), background=background))


def sandbox(
    port: Annotated[int, typer.Option("--port", min=0, max=65535)] = DEFAULT_PORT,
    auto_consent: Annotated[
        bool, typer.Option("--auto-consent", help="Allow without asking.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run a look-alike of Google Calendar on this machine, to try everything without an account."""
    from gcaldesk.sandbox.server import SandboxServer  # noqa: PLC0415  # slow to import

    with failures():
        stop = _signalled()
        seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
        try:
            server = SandboxServer(port=port, seed=seed, auto_consent=auto_consent)
            server.start()
        except OSError as error:
            raise GcaldeskError(
                str(error), hint="Choose another: gcaldesk sandbox --port 0"
            ) from error
        try:
            path = write_client_secrets(server.client_secrets(), find_paths().sandbox)
            if as_json:
                places = {"url": f"{server.url}/", "api_root": server.api_root}
                print_json({**places, "client_secrets": str(path)})
                sys.stdout.flush()
            else:
                _tell_places(server.url, server.api_root, path)
            while not stop.wait(0.5):
                pass
        finally:
            server.stop()
        say("The sandbox has stopped.")


def _tell_places(url: str, api_root: str, path: Path) -> None:
    out.print(f"Google side:     {url}/")
    out.print(f"API root:        {api_root}")
    out.print(f"Client secrets:  {path}")
    out.print()
    out.print("In another shell:")
    out.print(f"  export GCALDESK_GOOGLE_API_ROOT={api_root}")
    out.print(f"  gcaldesk account add --name main --client-secrets {path}")
    out.file.flush()


def write_client_secrets(content: object, folder: Path) -> Path:
    """Write a client-secrets file that only its owner reads."""
    path = folder / "client_secrets.json"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(json.dumps(content, indent=2), "utf-8")
    except OSError as error:
        raise StorageFailed(
            f"{path} cannot be written: {error.strerror}.",
            hint="Free some space or give yourself write access, then try again.",
        ) from error
    return path


def _signalled() -> threading.Event:
    """Return an event that Ctrl+C and SIGTERM set."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Without a window.")] = False,
    out_dir: Annotated[Path, typer.Option("--out", help="Where screenshots go.")] = Path(
        "demo-out"
    ),
    as_json: AsJson = False,
) -> None:
    """Try everything against the built-in sandbox: both ways, with a conflict, end to end.

    With --json it runs without a window, and the document is its report.
    """
    from gcaldesk.cli.demo import run_demo  # noqa: PLC0415  # brings the sandbox along

    with failures():
        window = has_display() and not headless and not as_json
        raise typer.Exit(run_demo(window=window, folder=out_dir, as_json=as_json))
