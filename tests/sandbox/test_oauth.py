import base64
import hashlib
from datetime import timedelta

import pytest

from gcaldesk.sandbox.errors import OAuthError
from gcaldesk.sandbox.grants import AccessToken, ConsentProblem
from gcaldesk.sandbox.oauth import DESKTOP, WEB, OAuth
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState

READ = "https://www.googleapis.com/auth/calendar.readonly"
EVENTS = "https://www.googleapis.com/auth/calendar.events"
ME = "admin@example.org"
BACK = "http://127.0.0.1:4000/done"
VERIFIER = "v" * 50


@pytest.fixture
def oauth(state: GoogleState) -> OAuth:
    return state.oauth


def asking(**changes: str) -> dict[str, str]:
    return {
        "client_id": DESKTOP.id,
        "redirect_uri": BACK,
        "response_type": "code",
        "scope": f"{READ} {EVENTS}",
        "state": "s1",
        "access_type": "offline",
        "prompt": "consent",
    } | changes


def code_form(code: str, **changes: str) -> dict[str, str]:
    return {
        "grant_type": "authorization_code",
        "client_id": DESKTOP.id,
        "client_secret": DESKTOP.secret,
        "code": code,
        "redirect_uri": BACK,
    } | changes


def refresh_form(token: str, **changes: str) -> dict[str, str]:
    return {
        "grant_type": "refresh_token",
        "client_id": DESKTOP.id,
        "client_secret": DESKTOP.secret,
        "refresh_token": token,
    } | changes


def sign_in(oauth: OAuth, scopes: list[str] | None = None, **changes: str) -> Json:
    asked = oauth.begin(asking(**changes))
    back = oauth.allow(asked, ME, asked.scopes if scopes is None else scopes)
    assert back["state"] == "s1"
    return oauth.token(code_form(back["code"]), None)


def refused(oauth: OAuth, form: dict[str, str], basic: tuple[str, str] | None = None) -> OAuthError:
    with pytest.raises(OAuthError) as caught:
        oauth.token(form, basic)
    return caught.value


def problem(oauth: OAuth, **changes: str) -> str:
    with pytest.raises(ConsentProblem) as caught:
        oauth.begin(asking(**changes))
    return caught.value.error


def found(oauth: OAuth, token: str) -> AccessToken:
    access = oauth.find_access(token)
    assert access is not None
    return access


def test_the_whole_way(oauth: OAuth) -> None:
    tokens = sign_in(oauth)
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 3599
    assert set(tokens["scope"].split()) == {READ, EVENTS}
    assert found(oauth, tokens["access_token"]).user == ME
    again = oauth.token(refresh_form(tokens["refresh_token"]), None)
    assert "refresh_token" not in again
    assert again["access_token"] != tokens["access_token"]


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1:1/",
        "http://[::1]:8080/x",
        "http://localhost:99/any/path",
        "http://localhost",
    ],
)
def test_desktop_clients_come_back_on_any_loopback_port(oauth: OAuth, uri: str) -> None:
    oauth.begin(asking(redirect_uri=uri))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_id": "nobody"}, "invalid_client"),
        ({"redirect_uri": "http://evil.example/"}, "redirect_uri_mismatch"),
        ({"redirect_uri": "https://127.0.0.1:4/"}, "redirect_uri_mismatch"),
        ({"redirect_uri": ""}, "invalid_request"),
        ({"response_type": "token"}, "invalid_request"),
        ({"scope": ""}, "invalid_request"),
        ({"scope": "calendar"}, "invalid_scope"),
        ({"code_challenge_method": "MD5"}, "invalid_request"),
    ],
)
def test_problems_stay_in_the_browser(oauth: OAuth, changes: dict[str, str], error: str) -> None:
    assert problem(oauth, **changes) == error


def test_web_clients_match_exactly(oauth: OAuth) -> None:
    oauth.clients[WEB.id].redirect_uris = ["http://127.0.0.1:4000/done"]
    oauth.begin(asking(client_id=WEB.id))
    for uri in ("http://127.0.0.1:4000/done/", "http://127.0.0.1:4001/done"):
        assert problem(oauth, client_id=WEB.id, redirect_uri=uri) == "redirect_uri_mismatch"


def test_a_deleted_client(oauth: OAuth) -> None:
    tokens = sign_in(oauth)
    oauth.clients[DESKTOP.id].deleted = True
    assert problem(oauth) == "deleted_client"
    assert refused(oauth, refresh_form(tokens["refresh_token"])).error == "deleted_client"


@pytest.mark.parametrize("method", ["S256", "plain"])
def test_pkce(oauth: OAuth, method: str) -> None:
    digest = hashlib.sha256(VERIFIER.encode()).digest()
    hashed = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    challenge = hashed if method == "S256" else VERIFIER
    changes = {"code_challenge": challenge, "code_challenge_method": method}
    for verifier, fine in ((VERIFIER, True), ("w" * 50, False), ("", False)):
        asked = oauth.begin(asking(**changes))
        code = oauth.allow(asked, ME, asked.scopes)["code"]
        form = code_form(code, code_verifier=verifier)
        if fine:
            assert oauth.token(form, None)["access_token"]
        else:
            assert refused(oauth, form).error == "invalid_grant"


def test_codes_work_once_and_soon(oauth: OAuth, state: GoogleState) -> None:
    asked = oauth.begin(asking())
    code = oauth.allow(asked, ME, asked.scopes)["code"]
    oauth.token(code_form(code), None)
    assert refused(oauth, code_form(code)).description == "Malformed auth code."
    code = oauth.allow(asked, ME, asked.scopes)["code"]
    mismatch = refused(oauth, code_form(code, redirect_uri="http://127.0.0.1:1/"))
    assert mismatch.error == "redirect_uri_mismatch"
    code = oauth.allow(asked, ME, asked.scopes)["code"]
    state.clock.advance(601)
    assert refused(oauth, code_form(code)).error == "invalid_grant"


def test_client_credentials(oauth: OAuth) -> None:
    token = sign_in(oauth)["refresh_token"]
    form = refresh_form(token)
    bare = {name: value for name, value in form.items() if not name.startswith("client")}
    assert oauth.token(bare, (DESKTOP.id, DESKTOP.secret))
    wrong = refused(oauth, form | {"client_secret": "guess"})
    assert (wrong.status, wrong.error) == (401, "invalid_client")
    unknown = refused(oauth, form | {"client_id": "nobody"})
    assert unknown.description == "The OAuth client was not found."
    assert refused(oauth, form | {"grant_type": "password"}).error == "unsupported_grant_type"
    assert refused(oauth, form | {"grant_type": ""}).error == "invalid_request"


def test_unticked_scopes(oauth: OAuth) -> None:
    tokens = sign_in(oauth, [READ])
    assert tokens["scope"] == READ
    token = tokens["refresh_token"]
    assert oauth.token(refresh_form(token, scope=READ), None)["scope"] == READ
    error = refused(oauth, refresh_form(token, scope=f"{READ} {EVENTS}"))
    assert (error.status, error.error) == (400, "invalid_scope")


def test_ticking_nothing_still_signs_in(oauth: OAuth) -> None:
    tokens = sign_in(oauth, [], scope=f"openid email {EVENTS}")
    assert set(tokens["scope"].split()) == {
        "openid",
        "https://www.googleapis.com/auth/userinfo.email",
    }
    assert tokens["id_token"].count(".") == 2
    access = found(oauth, tokens["access_token"])
    assert oauth.userinfo(access, openid=True)["email"] == ME
    assert oauth.userinfo(access, openid=False)["verified_email"] is True


def test_userinfo_needs_its_scope(oauth: OAuth) -> None:
    access = found(oauth, sign_in(oauth)["access_token"])
    with pytest.raises(OAuthError):
        oauth.userinfo(access, openid=True)


def test_refresh_tokens_come_with_consent_only(oauth: OAuth, state: GoogleState) -> None:
    assert "refresh_token" in sign_in(oauth, prompt="")
    assert "refresh_token" not in sign_in(oauth, prompt="")
    assert "refresh_token" in sign_in(oauth)
    state.switches.turn({"omit_refresh_token": True})
    assert "refresh_token" not in sign_in(oauth)


def test_access_tokens_expire(oauth: OAuth, state: GoogleState) -> None:
    token = sign_in(oauth)["access_token"]
    assert oauth.tokeninfo(token)["email"] == ME
    state.clock.advance(3600)
    assert oauth.find_access(token) is None
    with pytest.raises(OAuthError):
        oauth.tokeninfo(token)
    token = sign_in(oauth)["access_token"]
    oauth.expire_access()
    assert oauth.find_access(token) is None


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_revocation_ends_the_whole_grant(oauth: OAuth, which: str) -> None:
    tokens = sign_in(oauth)
    oauth.revoke(tokens[which])
    assert oauth.find_access(tokens["access_token"]) is None
    error = refused(oauth, refresh_form(tokens["refresh_token"]))
    assert error.description == "Token has been expired or revoked."
    with pytest.raises(OAuthError):
        oauth.revoke(tokens[which])


def test_revoking_everything(oauth: OAuth) -> None:
    token = sign_in(oauth)["refresh_token"]
    oauth.revoke_all()
    assert refused(oauth, refresh_form(token)).error == "invalid_grant"


def test_the_ends_of_refresh_tokens(oauth: OAuth, state: GoogleState) -> None:
    token = sign_in(oauth)["refresh_token"]
    state.clock.advance(timedelta(days=8).total_seconds())
    oauth.token(refresh_form(token), None)
    state.switches.turn({"testing_expiry": True})
    assert refused(oauth, refresh_form(token)).error == "invalid_grant"
    state.switches.turn({"testing_expiry": False})
    state.clock.advance(timedelta(days=181).total_seconds())
    assert refused(oauth, refresh_form(token)).error == "invalid_grant"


def test_the_oldest_of_too_many_refresh_tokens_dies(oauth: OAuth) -> None:
    first = sign_in(oauth)["refresh_token"]
    others = [oauth.issue_refresh(ME, [READ]) for _ in range(100)]
    assert refused(oauth, refresh_form(first)).error == "invalid_grant"
    oauth.token(refresh_form(others[0]), None)


def test_incremental_authorization_answers_the_union(oauth: OAuth) -> None:
    sign_in(oauth, scope=READ)
    tokens = sign_in(oauth, scope=EVENTS, include_granted_scopes="true")
    assert set(tokens["scope"].split()) == {READ, EVENTS}


def test_sign_ins_survive_a_new_seed(oauth: OAuth, state: GoogleState) -> None:
    token = sign_in(oauth)["refresh_token"]
    state.reset()
    assert state.oauth.token(refresh_form(token), None)
    state.seed({"account": {"email": "else@example.org", "timezone": "UTC"}})
    assert refused(state.oauth, refresh_form(token)).error == "invalid_grant"
