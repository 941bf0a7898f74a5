"""An account that is signed in at a running sandbox, without going through consent."""

from datetime import UTC, datetime

from gcaldesk.domain.account import SCOPES, Account, AccountState, OAuthClient
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.rules import Rules
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sync.ports import Secrets


def signed_in(sandbox: SandboxServer, secrets: Secrets) -> Account:
    installed = sandbox.client_secrets()["installed"]
    account = Account(
        id=AccountId(1),
        name="main",
        provider="google",
        email="admin@example.org",
        client=OAuthClient(
            installed["client_id"], "installed", installed["auth_uri"], installed["token_uri"]
        ),
        granted_scopes=SCOPES,
        active=True,
        state=AccountState.CONNECTED,
        hint="",
        rules=Rules(),
        connected_at=datetime(2026, 3, 1, tzinfo=UTC),
    )
    refresh = sandbox.state.oauth.issue_refresh("admin@example.org", list(SCOPES))
    secret = {"client_secret": installed["client_secret"], "refresh_token": refresh}
    secrets.put(account.id, secret)
    return account
