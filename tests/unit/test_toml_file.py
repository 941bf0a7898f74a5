import tomllib

import pytest

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.formats.toml_file import Value, change_toml

HAND_WRITTEN = """\
# ours since 2024
theme = "dark"   # easier on the eyes

[mail]
# the old server
host = "smtp.example.org"
port = 2525

[network]
proxy = "none"
"""


def test_only_the_lines_that_change_are_touched() -> None:
    text = change_toml(HAND_WRITTEN, {"mail.host": "mx.example.org", "mail.from": "a@b.example"})
    assert '# the old server\nhost = "mx.example.org"\nport = 2525\nfrom = "a@b.example"\n' in text
    assert text.startswith('# ours since 2024\ntheme = "dark"   # easier on the eyes\n')
    assert change_toml(text, {"mail.host": "smtp.example.org", "mail.from": None}) == HAND_WRITTEN


@pytest.mark.parametrize(
    ("before", "values"),
    [
        ("", {"mail.host": 'a "quoted" \\ word', "keep_journal_days": 30}),
        ("[mail]\n", {"keep_journal_days": 30, "mail.port": 25}),
        ('mail = {host = "a", port = 1}', {"mail.host": "b", "mail.port": None}),
        ('mail.host = "a"\n', {"mail.host": "ü\n\t", "push.tunnel": "ngrok"}),
        ('x = """\n[mail]\nhost = 1\n"""\n', {"mail.host": "b"}),
        ("[a]\nb = 1\n\n\n[c]\nd = true\n", {"a.e": 2, "c.d": None}),
        ('[ mail ] # here\nhost="a"', {"mail.host": None}),
    ],
)
def test_the_text_always_means_what_was_wanted(before: str, values: dict[str, Value]) -> None:
    found = tomllib.loads(change_toml(before, values))
    for key, value in values.items():
        table, _, name = key.rpartition(".")
        assert (found.get(table, {}) if table else found).get(name) == value
    untouched = {k: v for k, v in tomllib.loads(before).items() if k in {"x", "a"}}
    assert all(found[key] == value or key == "a" for key, value in untouched.items())


def test_what_is_no_toml_is_left_alone() -> None:
    with pytest.raises(InvalidInput, match="not valid TOML"):
        change_toml("x = ", {"theme": "dark"})
    with pytest.raises(InvalidInput, match="not a table"):
        change_toml("mail = 1", {"mail.host": "x"})
