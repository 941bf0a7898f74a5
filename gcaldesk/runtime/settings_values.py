"""Settings as the texts of a form and back, and what is wrong with such texts; pure but for files."""

import re
from collections.abc import Callable, Mapping

from gcaldesk.config import Settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.domain.rules import dump_rules
from gcaldesk.formats.toml_file import Value
from gcaldesk.listener.server import DEFAULT_PORT
from gcaldesk.listener.tunnel import recipe
from gcaldesk.network import check_network, is_loopback, parse_proxy
from gcaldesk.runtime.reachability import check_public_url

ACCOUNT_RULES = ("poll_minutes", "fallback_minutes", "problem_email")
"""Rules of an account that stand on the page Settings."""
MAIL_PORTS = {"starttls": "587", "tls": "465", "none": "25"}
KNOWN_TUNNELS = ("cloudflared", "ngrok")
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
_HOST = re.compile(r"[A-Za-z0-9._:\-]+")
_RANGES = {
    "poll_minutes": (1, 1440),
    "fallback_minutes": (1, 1440),
    "keep_journal_days": (0, 36_500),
    "requests_per_minute": (10, 60_000),
    "mail.port": (1, 65_535),
    "push.listen_port": (0, 65_535),
}

Texts = Mapping[str, str]


def account_key(name: str, rule: str) -> str:
    """Return the key of a rule of one account."""
    return f"account/{name}/{rule}"


def rule_of(key: str) -> str:
    """Return the last part of a key: what kind of value it has."""
    return key.rpartition("/")[2]


def texts_of(settings: Settings, accounts: list[Account]) -> dict[str, str]:
    """Return every setting as its field shows it."""
    network, mail, push = settings.network, settings.mail, settings.push
    own = network.proxy not in {"system", "none"}
    texts = {
        "keep_journal_days": str(settings.keep_journal_days),
        "requests_per_minute": str(settings.requests_per_minute),
        "log_level": settings.log_level,
        "network.mode": "manual" if own else network.proxy,
        "network.proxy": network.proxy if own else "",
        "network.proxy_user": network.proxy_user,
        "network.ca_file": network.ca_file,
        "mail.host": mail.host,
        "mail.port": str(mail.port),
        "mail.security": mail.security,
        "mail.user": mail.user,
        "mail.from": mail.sender,
        **_push_texts(push),
    }
    for account in accounts:
        rules = dump_rules(account.rules)
        for rule in ACCOUNT_RULES:
            texts[account_key(account.name, rule)] = rules[rule]
    return texts


def _push_texts(push: PushSettings) -> dict[str, str]:
    known = push.tunnel in KNOWN_TUNNELS
    mode = "listen" if push.asked_for else "off"
    mode = "url" if push.public_url else "tunnel" if push.tunnel else mode
    port = DEFAULT_PORT if push.listen_port is None else push.listen_port
    return {
        "push.mode": mode,
        "push.public_url": push.public_url,
        "push.tunnel": push.tunnel if known or not push.tunnel else "own",
        "push.command": "" if known else push.tunnel,
        "push.listen_host": push.listen_host,
        "push.listen_port": str(port),
    }


def toml_of(texts: Texts) -> dict[str, Value]:
    """Return what config.toml says for these texts; what is usual is left out of it."""
    port = texts["mail.port"]
    mode = texts["network.mode"]
    proxy = texts["network.proxy"] if mode == "manual" else mode
    return {
        "keep_journal_days": _number(texts["keep_journal_days"], 400),
        "requests_per_minute": _number(texts["requests_per_minute"], 570),
        "log_level": _unless(texts["log_level"], "info"),
        "network.proxy": _unless(proxy, "system"),
        "network.proxy_user": _unless(texts["network.proxy_user"], ""),
        "network.ca_file": _unless(texts["network.ca_file"], ""),
        "mail.host": _unless(texts["mail.host"], ""),
        "mail.port": _number(port, int(MAIL_PORTS[texts["mail.security"]])),
        "mail.security": _unless(texts["mail.security"], "starttls"),
        "mail.user": _unless(texts["mail.user"], ""),
        "mail.from": _unless(texts["mail.from"], ""),
        **_push_toml(texts),
    }


def _push_toml(texts: Texts) -> dict[str, Value]:
    mode, port = texts["push.mode"], int(texts["push.listen_port"])
    tunnel = texts["push.tunnel"] if texts["push.tunnel"] != "own" else texts["push.command"]
    usual = port == DEFAULT_PORT and mode != "listen"
    return {
        "push.public_url": texts["push.public_url"] if mode == "url" else None,
        "push.tunnel": tunnel if mode == "tunnel" else None,
        "push.listen_host": _unless(texts["push.listen_host"], "127.0.0.1"),
        "push.listen_port": None if usual or mode == "off" else port,
    }


def _unless(text: str, usual: str) -> Value:
    return None if text == usual else text


def _number(text: str, usual: int) -> Value:
    return None if int(text) == usual else int(text)


def problems_of(texts: Texts, *, files: bool) -> dict[str, str]:
    """Return a sentence with the cure for each text that cannot be.

    Args:
        texts: every setting.
        files: whether to look at the files that are named too, which may take a while.
    """
    problems = {}
    for key, text in texts.items():
        sentence = _problem(key, text.strip(), texts)
        if sentence:
            problems[key] = sentence
    if files and texts["network.ca_file"] and "network.ca_file" not in problems:
        sentence = _refusal(
            lambda: check_network(NetworkSettings(ca_file=texts["network.ca_file"]))
        )
        if sentence:
            problems["network.ca_file"] = sentence
    return problems


def _problem(key: str, text: str, texts: Texts) -> str:
    kind = rule_of(key)
    if kind in _RANGES:
        return _number_problem(text, *_RANGES[kind])
    if kind == "problem_email":
        return "" if not text or _ADDRESS.fullmatch(text) else _NO_ADDRESS
    if key.startswith("network."):
        return _network_problem(key, text, texts)
    if key.startswith("mail."):
        return _mail_problem(key, text, texts)
    if key.startswith("push."):
        return _push_problem(key, text, texts)
    return ""


_NO_ADDRESS = "This is not one e-mail address. Write it as desk@example.org."


def _number_problem(text: str, low: int, high: int) -> str:
    if not text.isascii() or not text.isdigit() or not low <= int(text[:9]) <= high:
        return f"Write a whole number from {low} to {high}."
    return ""


def _network_problem(key: str, text: str, texts: Texts) -> str:
    manual = texts["network.mode"] == "manual"
    if key == "network.proxy" and manual:
        if not text:
            return "Name the proxy, for example http://proxy.example.org:3128."
        return _refusal(lambda: parse_proxy(text))
    return ""


def _mail_problem(key: str, text: str, texts: Texts) -> str:
    host = texts["mail.host"].strip()
    if not host:
        return ""
    if key == "mail.host" and not _HOST.fullmatch(text):
        return "Write the server's name alone, such as smtp.example.org."
    if key == "mail.from" and not _ADDRESS.fullmatch(text):
        return _NO_ADDRESS
    if (
        key == "mail.security"
        and text == "none"
        and texts["mail.user"]
        and not is_loopback(f"//{host}")
    ):
        return (
            "The password would travel unprotected. Choose STARTTLS or TLS, or sign in as nobody."
        )
    return ""


def _push_problem(key: str, text: str, texts: Texts) -> str:
    mode = texts["push.mode"]
    if mode == "off":
        return ""
    if key == "push.listen_host" and not _HOST.fullmatch(text):
        return "Write an address of this computer, such as 127.0.0.1."
    if key == "push.public_url" and mode == "url":
        return _refusal(lambda: check_public_url(text))
    if key == "push.command" and mode == "tunnel" and texts["push.tunnel"] == "own":
        return _refusal(lambda: recipe(text, ""))
    if key == "push.tunnel" and mode == "tunnel" and not text:
        return "Choose which tunnel to run."
    return ""


def _refusal(check: Callable[[], object]) -> str:
    try:
        check()
    except InvalidInput as error:
        return str(error)
    return ""
