"""The pages a person sees while signing in."""

from html import escape
from pathlib import Path
from string import Template
from typing import Final

from gcaldesk.sandbox.grants import AuthorizationRequest
from gcaldesk.sandbox.scopes import SIGN_IN, scope_words

_HERE: Final = Path(__file__).parent


def consent_page(asked: AuthorizationRequest, names: dict[str, str], user: str, query: str) -> str:
    """The page on which a person allows, unticks or denies."""
    accounts = "".join(
        f'<option value="{escape(email)}"{" selected" if email == user else ""}>'
        f"{escape(name)} · {escape(email)}</option>"
        for email, name in names.items()
    )
    rows = "".join(_row(scope) for scope in asked.scopes if scope not in SIGN_IN)
    signing = "".join(
        f'<input type="hidden" name="scope" value="{escape(scope)}">'
        for scope in asked.scopes
        if scope in SIGN_IN
    )
    return _fill(
        "consent.html",
        client=escape(asked.client.id.partition(".")[0]),
        accounts=accounts,
        scopes=rows + signing,
        request=escape(query),
    )


def problem_page(error: str, description: str) -> str:
    """The page on which a refused request ends; the program never hears of it."""
    return _fill("problem.html", error=escape(error), description=escape(description))


def _row(scope: str) -> str:
    words, name = escape(scope_words(scope)), escape(scope)
    return (
        f'<label class="scope"><input type="checkbox" name="scope" value="{name}" checked>'
        f"<span>{words}<small>{name}</small></span></label>"
    )


def _fill(name: str, **values: str) -> str:
    return Template((_HERE / name).read_text(encoding="utf-8")).substitute(values)
