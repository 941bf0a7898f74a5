"""The page Settings as questions and intents: reading, checking, testing, applying."""

import contextlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from gcaldesk.config import AppPaths, LiveSettings, Settings, load_settings, read_settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import GcaldeskError, InvalidInput
from gcaldesk.domain.letter import Letter
from gcaldesk.domain.outgoing import PROGRAM, NetworkSettings
from gcaldesk.domain.program import PASSWORDS, Applied, Found, Program, SignIn
from gcaldesk.domain.rules import dump_rules
from gcaldesk.formats.toml_file import change_toml
from gcaldesk.formats.whole_file import read_text, write_whole
from gcaldesk.log import set_file_level
from gcaldesk.mail import Mailer
from gcaldesk.runtime.settings_values import (
    ACCOUNT_RULES,
    account_key,
    problems_of,
    texts_of,
    toml_of,
)
from gcaldesk.services.accounts import Ports
from gcaldesk.services.mappings import change_rules
from gcaldesk.storage.copies import list_copies

PASSWORD_FILES = {
    "mail.password": "mail.password_file",
    "network.proxy_password": "network.proxy_password_file",
}
TEST_SUBJECT = "gcaldesk: a test"
TEST_TEXT = "This is a test. gcaldesk writes here when trouble begins, and when it ends.\n"
LATER = ("requests_per_minute",)
"""What the running engine was made with; it acts after the next start."""


class Host(Protocol):
    """Whoever runs the engine."""

    def change_push(self, settings: PushSettings) -> None:
        """Listen as these settings say from now on; raises InvalidInput."""
        ...


@dataclass(frozen=True, slots=True)
class SettingsParts:
    """What the page works with."""

    ports: Ports
    paths: AppPaths
    live: LiveSettings
    host: Host
    complete: Callable[[Settings], Settings]
    """Adds the stored passwords."""
    try_connection: Callable[[NetworkSettings], None]
    """Asks Google for nothing in particular; raises GcaldeskError with the cure."""


class SettingsDesk:
    """Safe from any thread; never called on the GUI thread."""

    def __init__(self, parts: SettingsParts) -> None:
        self._parts = parts
        self._store = parts.ports.store
        self._secrets = parts.ports.secrets
        self._clock = parts.ports.clock

    def program(self) -> Program:
        """Return all that the page shows besides the overview."""
        paths = self._parts.paths
        problem = ""
        try:
            settings = load_settings(paths)
        except GcaldeskError as error:
            settings, problem = self._parts.live.now, str(error)
        accounts = self._accounts()
        return Program(
            values=texts_of(settings, accounts),
            passwords=self._stored_passwords(settings),
            sign_ins={account.name: self._sign_in(account) for account in accounts},
            copies=list_copies(paths.database),
            folder=str(paths.home),
            config_file=str(paths.settings),
            log_file=str(paths.log),
            log_bytes=paths.log.stat().st_size if paths.log.exists() else 0,
            problem=problem,
        )

    def _accounts(self) -> list[Account]:
        with self._store.view() as unit:
            return unit.accounts.all()

    def _stored_passwords(self, settings: Settings) -> frozenset[str]:
        known = self._known_passwords()
        found = {key for key in PASSWORDS if known.get(key)}
        if settings.mail.password:
            found.add("mail.password")
        if settings.network.proxy_password:
            found.add("network.proxy_password")
        return frozenset(found)

    def _known_passwords(self) -> dict[str, Any]:
        with contextlib.suppress(GcaldeskError):
            return self._secrets.get(PROGRAM) or {}
        return {}

    def _sign_in(self, account: Account) -> SignIn:
        try:
            secret = self._secrets.get(account.id) or {}
        except GcaldeskError:
            return SignIn(stored=True)  # locked is not signed out
        until = secret.get("expires_at")
        return SignIn(
            stored=bool(secret.get("refresh_token")),
            renewed_until=datetime.fromisoformat(until) if until else None,
        )

    def check(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """Return a sentence for each value that cannot be, files included."""
        return problems_of(values, files=True)

    def test_mail(self, values: Mapping[str, str], passwords: Mapping[str, str], to: str) -> Found:
        """Send a real letter with these values, applied or not."""
        settings = self._tried(values, passwords)
        if isinstance(settings, Found):
            return settings
        mailer = Mailer(settings.mail, settings.network, self._clock.now)
        try:
            mailer.send(Letter(to, TEST_SUBJECT, TEST_TEXT))
        except GcaldeskError as error:
            return _failed(error)
        return Found(True, f"{settings.mail.host} took a letter for {to}. Look into that mailbox.")

    def test_connection(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Found:
        """Ask Google with these values, applied or not."""
        settings = self._tried(values, passwords)
        if isinstance(settings, Found):
            return settings
        try:
            self._parts.try_connection(settings.network)
        except GcaldeskError as error:
            return _failed(error)
        return Found(True, "Google answers, and its certificate is trusted.")

    def _tried(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Settings | Found:
        problems = self.check(values)
        relevant = [s for key, s in problems.items() if key.startswith(("mail.", "network."))]
        if relevant:
            return Found(False, relevant[0])
        try:
            _, settings = self._planned(values, passwords)
        except GcaldeskError as error:
            return _failed(error)
        return self._with(settings, passwords)

    def _planned(
        self, values: Mapping[str, str], passwords: Mapping[str, str]
    ) -> tuple[str, Settings]:
        """Return the file's new text and what it means."""
        paths = self._parts.paths
        before = read_text(paths.settings) if paths.settings.exists() else ""
        changes = toml_of(values)
        changes |= {PASSWORD_FILES[key]: None for key in passwords}
        text = change_toml(before, changes)
        found = read_settings(paths, tomllib.loads(text))
        now = self._parts.live.now  # chosen at the start, perhaps not by the file
        return text, replace(found, google_api_root=now.google_api_root, secrets=now.secrets)

    def _with(self, settings: Settings, passwords: Mapping[str, str]) -> Settings:
        settings = self._parts.complete(settings)
        mail, network = settings.mail, settings.network
        proxy_password = passwords.get("network.proxy_password", network.proxy_password)
        return replace(
            settings,
            mail=replace(mail, password=passwords.get("mail.password", mail.password)),
            network=replace(network, proxy_password=proxy_password),
        )

    def apply(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Applied:
        """Keep all of it or nothing, and let what runs follow.

        Args:
            values: every setting, as its field shows it.
            passwords: those that were typed anew; an empty one is forgotten.

        Raises:
            InvalidInput: config.toml cannot be read any more.
            StorageFailed, StorageBusy, SecretsLocked: nothing was kept.
        """
        values = {key: text.strip() for key, text in values.items()}
        problems = self.check(values)
        if problems:
            return Applied(problems=problems)
        text, settings = self._planned(values, passwords)
        before = self._parts.live.now
        self._keep(values, passwords, text)
        self._parts.live.now = self._parts.complete(settings)
        self._follow(before, self._parts.live.now)
        after = self._parts.live.now
        return Applied(later=tuple(k for k in LATER if getattr(before, k) != getattr(after, k)))

    def _keep(self, values: Mapping[str, str], passwords: Mapping[str, str], text: str) -> None:
        file = self._parts.paths.settings
        old = file.read_bytes() if file.exists() else None
        known = self._secrets.get(PROGRAM) or {} if passwords else {}
        with self._store.work() as unit:  # written last: any failure before leaves all as it was
            for account in unit.accounts.all():
                rules = dump_rules(account.rules)
                texts = {
                    rule: values[key]
                    for rule in ACCOUNT_RULES
                    if values.get(key := account_key(account.name, rule), rules[rule])
                    != rules[rule]
                }
                if texts:
                    change_rules(unit, self._clock, account, texts)
            try:
                if passwords:
                    kept = {key: word for key, word in {**known, **passwords}.items() if word}
                    self._secrets.put(PROGRAM, kept)
                if text.encode() != (old or b""):
                    write_whole(file, text.encode())
                unit.commit()
            except BaseException:
                _put_back(file, old)
                if passwords:
                    self._secrets.put(PROGRAM, known)
                raise

    def _follow(self, before: Settings, after: Settings) -> None:
        """Let what runs act on the change at once."""
        set_file_level(after.log_level)
        if (before.push, before.network) != (after.push, after.network):
            self._parts.host.change_push(after.push)


def _put_back(file: Any, content: bytes | None) -> None:
    if content is None:
        file.unlink(missing_ok=True)
    else:
        write_whole(file, content)


def _failed(error: GcaldeskError) -> Found:
    detail = "" if isinstance(error, InvalidInput) else error.detail
    return Found(False, f"{error.title} {detail}".strip(), error.hint)
