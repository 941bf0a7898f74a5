"""Where Google lives, and the rule that plain HTTP is for this machine only."""

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.network import is_loopback

AUTH_URI = "https://accounts.google.com/o/oauth2/v2/auth"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105  # an address, not a secret
REVOKE_URI = "https://oauth2.googleapis.com/revoke"


def check_api_root(url: str, *, allow_foreign: bool) -> str:
    """Return the API root, with its closing slash.

    Raises:
        InvalidInput: it is neither Google's nor on this machine, and that was not allowed.
    """
    if not is_loopback(url) and not allow_foreign:
        raise InvalidInput(
            f"GCALDESK_GOOGLE_API_ROOT points at {url}, which is not on this machine.",
            detail="Whoever runs that address would see every booking.",
            hint="Unset it to use Google, or add --allow-foreign-api if you are sure.",
        )
    return url if url.endswith("/") else f"{url}/"


def root_for(api_root: str | None, token_uri: str) -> str | None:
    """Return where an account's calendars are: at the sandbox that it signs in at, if it does.

    So what signs in at a sandbox never goes to Google, whatever else is set. None: Google's own.
    """
    if api_root or not is_loopback(token_uri):
        return api_root
    return "/".join(token_uri.split("/")[:3]) + "/calendar/v3/"


def revoke_uri(token_uri: str) -> str:
    """Return the revocation address that belongs to a token address."""
    return token_uri.removesuffix("/token") + "/revoke" if is_loopback(token_uri) else REVOKE_URI
