"""Google's client-secrets file: what a person downloads from the Cloud Console."""

import json
from typing import Any
from urllib.parse import urlsplit

from gcaldesk.domain.account import OAuthClient
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.network import is_loopback
from gcaldesk.providers.google.endpoints import AUTH_URI, TOKEN_URI

DEFAULT_WEB_REDIRECT = "http://127.0.0.1:8765/callback"
"""What the Cloud Console is given for a web client, unless a person chooses another."""


def read_client(request: ConnectRequest) -> tuple[OAuthClient, str]:
    """Return the OAuth client and its secret.

    Raises:
        InvalidInput: not a client-secrets file, of another type, or something is missing in it.
    """
    if request.client_json:
        return _read_client_json(request.client_json, request.web_redirect_uri)
    if not request.client_id.strip() or not request.client_secret.strip():
        raise InvalidInput(
            "Connecting needs the OAuth client.",
            hint="Give its client-secrets file, or both client id and secret.",
        )
    kind = "web" if request.web_redirect_uri else "installed"
    client = OAuthClient(
        request.client_id.strip(), kind, AUTH_URI, TOKEN_URI, request.web_redirect_uri
    )
    return _checked(client), request.client_secret.strip()


def _read_client_json(text: str, web_redirect: str) -> tuple[OAuthClient, str]:
    again = "Download it again: Cloud Console, APIs & Services, Credentials, your OAuth client."
    try:
        content: Any = json.loads(text)
    except ValueError as error:
        raise InvalidInput(
            "This is not a client-secrets file: it is no complete JSON.", hint=again
        ) from error
    if isinstance(content, dict) and content.get("type") == "service_account":
        raise InvalidInput(
            "This is the key of a service account.",
            hint="Make an OAuth client of type “Desktop app” and download that one.",
        )
    kinds = [k for k in ("installed", "web") if isinstance(content, dict) and k in content]
    if not kinds or not isinstance(content[kinds[0]], dict):
        raise InvalidInput(
            "This is not a client-secrets file: “installed” or “web” is missing.", hint=again
        )
    kind, values = kinds[0], content[kinds[0]]
    for key in ("client_id", "client_secret"):
        if not isinstance(values.get(key), str) or not values[key]:
            raise InvalidInput(f"The client-secrets file has no {key}.", hint=again)
    redirect = ""
    if kind == "web":
        redirect = web_redirect or _loopback_redirect(values.get("redirect_uris") or [])
    client = OAuthClient(
        client_id=values["client_id"],
        kind=kind,
        auth_uri=values.get("auth_uri") or AUTH_URI,
        token_uri=values.get("token_uri") or TOKEN_URI,
        redirect_uri=redirect,
    )
    return _checked(client), values["client_secret"]


def _loopback_redirect(uris: list[str]) -> str:
    for uri in uris:
        if is_loopback(uri) and urlsplit(uri).port:
            return uri
    raise InvalidInput(
        "This web client has no redirect URI on this machine.",
        hint=f"Register {DEFAULT_WEB_REDIRECT} in the Cloud Console (Credentials, your client, "
        "Authorised redirect URIs), download the file again, or use a “Desktop app” client.",
    )


def _checked(client: OAuthClient) -> OAuthClient:
    for uri in (client.auth_uri, client.token_uri):
        scheme = urlsplit(uri).scheme
        if scheme != "https" and not (scheme == "http" and is_loopback(uri)):
            raise InvalidInput(
                f"The client-secrets file points at {uri}.",
                detail="Secrets would travel unencrypted.",
                hint="Download it again from the Cloud Console.",
            )
    return client
