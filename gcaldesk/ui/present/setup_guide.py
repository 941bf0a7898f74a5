"""Where to click in Google's Cloud Console, step by step."""

from dataclasses import dataclass

from gcaldesk.domain.account import SCOPE_EVENTS, SCOPE_READ
from gcaldesk.domain.checklist import Environment
from gcaldesk.ui.present.checklist_texts import (
    API_PAGE,
    AUDIENCE_PAGE,
    BRANDING_PAGE,
    CLIENTS_PAGE,
    PROJECT_PAGE,
    SCOPES_PAGE,
)


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One thing to do on one page of Google's."""

    key: str
    title: str
    text: str
    link: str
    copies: tuple[tuple[str, str], ...] = ()
    """What is to be pasted there: name and value."""
    only: Environment | None = None


GUIDE = (
    GuideStep(
        "project",
        "Make a project",
        "Any name will do. Later pages must show this project at the top.",
        PROJECT_PAGE,
    ),
    GuideStep("api", "Switch on the Google Calendar API", "Press “Enable”.", API_PAGE),
    GuideStep(
        "consent",
        "Say who is asking",
        "Name the app and give an e-mail address. Audience: “Internal” with Google Workspace, "
        "else “External”.",
        BRANDING_PAGE,
    ),
    GuideStep(
        "scopes",
        "Add both permissions",
        "“Add or remove scopes”, paste both at the bottom under “Manually add scopes”, then "
        "“Add to table”, “Update” and “Save”.",
        SCOPES_PAGE,
        (("Permission to see calendars", SCOPE_READ), ("Permission to edit events", SCOPE_EVENTS)),
    ),
    GuideStep(
        "test_user",
        "Add the account as a test user",
        "Under “Test users”, if the audience is “External”. In “Testing”, Google ends every "
        "sign-in after seven days.",
        AUDIENCE_PAGE,
        only=Environment.TEST,
    ),
    GuideStep(
        "publish",
        "Publish the app",
        "Press “Publish app”, so that it is “In production”: else every sign-in ends after seven "
        "days. With the audience “Internal” there is nothing to do.",
        AUDIENCE_PAGE,
        only=Environment.PRODUCTION,
    ),
    GuideStep(
        "client",
        "Create the client",
        "“Create client”, application type “Desktop app”, then “Download JSON”. Drop that file "
        "below.",
        CLIENTS_PAGE,
    ),
)
