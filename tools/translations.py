"""Collects every text that the window may show, and keeps the translations up to date.

`make translations` runs it: the sources are read with Python's own parser, since lupdate loses the
classes of some Python files and knows nothing of the engine's sentences; lupdate merges what was
found into the .ts files, and lrelease makes the .qm files that the program loads.

Collected are, each under its context:
  the class    self.tr("…") in widgets;
  present      tr("…") and counted(…, "…", "…"), and the tables of texts that stand in modules and
               classes of gcaldesk.ui;
  present      what the layers below the window say, as templates with holes (phrases.json).
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "gcaldesk" / "ui"
FOLDER = UI / "translations"
PHRASES = FOLDER / "phrases.json"
LANGUAGES = ("nl", "es")
BELOW = (
    *("domain", "sync", "services", "providers", "runtime", "listener", "storage", "formats"),
    *("mail.py", "network.py", "config.py", "bootstrap.py"),
)
SILENT = {"migrations", "quick.py"}
"""They write statements and code."""
PRESENT = "present"

SPOKEN = re.compile(r"[A-Za-z]{2,}[ \u202f]|[A-Za-z]{2,}[.:…](\s|$)|[ “][A-Za-z]{2,}")
"""What a text holds that a person reads: at least a word with another beside it."""
NOT_SPOKEN = re.compile(
    r"^(PRAGMA|CREATE|INSERT|\{verb\} INTO|SELECT|ALTER|DELETE|UPDATE|\nCREATE|\nALTER|\(SELECT|<!doctype)"
    r"|%[sd.]|^[a-z]+:(//)?[^ ]*$|^\S+/\S+(; \S+)?$|^gcaldesk [a-z]+ |^--|^ --|^chmod |^[a-z_]+\.$"
)
LOGGERS = ("log.", "_log.", "logger.", "LOG.", "_LOG.", "self._log.")
JOURNAL = re.compile(r"^[a-z][a-z -]+$")
ENTRY_CALLS = {"JournalEntry", "_entry", "entry", "line", "_line", "note", "_note"}
HUMAN = re.compile(r"^[^\w]*[A-ZÀ-Þ][a-z’']|[A-Za-z]{2,}[ \u202f][A-Za-z“({*]|^[a-z]{2,} |^\* |^[⇄→←] ")
NOT_HUMAN = re.compile(
    r"^(Ctrl|Alt|Shift|Esc|F\d|Meta)\b|^[a-z]+:|^https?:|^\w+\.\w|^#|^[A-Z][a-z]+[A-Z]|^Q[A-Z]"
    r"|[{;]\s*$|(?<!\w)}\s*$|^[a-z0-9-]+$"
)
"""Keys, addresses, names of classes, style sheets, icons."""


@dataclass
class Found:
    """All texts, by context, and what has to be put right."""

    texts: dict[str, set[str]] = field(default_factory=dict)
    phrases: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def add(self, context: str, text: str) -> None:
        """Take one text in."""
        if text.strip():
            self.texts.setdefault(context, set()).add(text)


def literals(node: ast.expr) -> Iterator[str] | None:
    """Yield the texts that an argument may be; None where it is worked out elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            return iter((text,))
        case ast.IfExp(body=body, orelse=orelse):
            found = [literals(body), literals(orelse)]
            if all(one is not None for one in found):
                return (text for one in found if one is not None for text in one)
    return None


class Widgets(ast.NodeVisitor):
    """Reads one module of the window."""

    def __init__(self, path: Path, found: Found) -> None:
        self._where = str(path.relative_to(ROOT))
        self._found = found
        self._classes: list[str] = []
        self._depth = 0
        self._alias = False
        """Whether `tr` is the widget's own in the function being read."""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember whose tr it is."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Tables stand outside of functions."""
        before = self._alias
        self._alias = before or any(ast.unparse(part) == "tr = self.tr" for part in node.body)
        self._depth += 1
        for default in (*node.args.defaults, *node.args.kw_defaults):
            self._table(default)
        for part in node.body:
            self.visit(part)
        self._depth -= 1
        self._alias = before

    def visit_Assign(self, node: ast.Assign) -> None:
        """Look for tables."""
        self._table(node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Look for tables."""
        self._table(node.value)
        self.generic_visit(node)

    def _table(self, value: ast.expr | None) -> None:
        if self._depth or value is None:
            return
        for part in _outside_calls_of_tr(value):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                text = part.value
                if HUMAN.search(text) and not NOT_HUMAN.search(text):
                    self._found.add(PRESENT, text)

    def visit_Call(self, node: ast.Call) -> None:
        """Take the texts of tr and its kin."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            own = ast.unparse(node.func.value) == "self" and bool(self._classes)
            self._take(self._classes[-1] if own else "", node.args[:1], node)
        elif name == "tr":
            context = self._classes[-1] if self._alias and self._classes else PRESENT
            self._take(context, node.args[:1], node, strict=False)
        elif name == "counted":
            self._take(PRESENT, node.args[1:3], node, strict=False)
        self.generic_visit(node)

    def _take(
        self, context: str, args: Iterable[ast.expr], node: ast.Call, *, strict: bool = True
    ) -> None:
        for arg in args:
            texts = literals(arg)
            if texts is not None and context:
                for text in texts:
                    self._found.add(context, text)
            elif strict:
                where = f"{self._where}:{node.lineno}"
                self._found.problems.append(
                    f"{where}: {ast.unparse(node)[:70]}: use tr of present.words for texts that "
                    "stand elsewhere, and self.tr with a literal for the widget's own"
                )


def _outside_calls_of_tr(value: ast.expr) -> Iterator[ast.AST]:
    waiting: list[ast.AST] = [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"tr", "compile"}:
            continue
        yield node
        waiting += ast.iter_child_nodes(node)


def hole_name(node: ast.expr) -> str:
    """Name a hole for whoever translates it, after what fills it."""
    match node:
        case ast.Attribute(value=ast.Name(id="error" | "issue" | "trouble"), attr="title"):
            return "sentence"
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower() or "x"
        case ast.Call(func=func):
            return hole_name(func)
        case ast.Subscript(value=value):
            return hole_name(value)
    return "x"


def template_of(node: ast.JoinedStr) -> str:
    """Return an f-string with its holes named."""
    text, used = "", set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            base = name = hole_name(part.value)
            number = 1
            while name in used:
                number += 1
                name = f"{base}{number}"
            used.add(name)
            text += f"{{{name}}}"
    return text


def phrases_of(tree: ast.Module) -> Iterator[str]:
    """Yield what a module below the window may say."""
    silent = set(_silent(tree))
    for node in ast.walk(tree):
        if node in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            text = template_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        spoken = re.sub(r"\{\w+\}", "", text)
        if SPOKEN.search(spoken) and not NOT_SPOKEN.search(text):
            yield text


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the parts of the tree that no person reads: docstrings, log lines, pieces of others."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as text):
                yield text
            case ast.JoinedStr(values=values):
                for value in values:
                    yield value
                    if isinstance(value, ast.FormattedValue) and value.format_spec:
                        yield from ast.walk(value.format_spec)
            case ast.Call(func=ast.Attribute() as func):
                if ast.unparse(func).startswith(LOGGERS) or func.attr in {"compile", "execute_sql"}:
                    yield from ast.walk(node)


def sources(below: Path) -> list[Path]:
    """Return the Python files of a folder, or the one file."""
    return [below] if below.suffix else sorted(below.rglob("*.py"))


def collect() -> Found:
    """Read the whole program."""
    found = Found()
    for path in sources(UI):
        Widgets(path, found).visit(ast.parse(path.read_text(encoding="utf-8")))
    for name in BELOW:
        for path in sources(ROOT / "gcaldesk" / name):
            if not SILENT & set(path.parts):
                found.phrases.update(phrases_of(ast.parse(path.read_text(encoding="utf-8"))))
    found.phrases.update(VOCABULARY | GOOGLES)
    found.phrases.update(word.replace("_", " ") for word in (*DEFAULT_STATUSES, *DEFAULT_TYPES))
    found.phrases -= IGNORED
    found.phrases = {text for text in found.phrases if not text.startswith(NOT_SHOWN)}
    for text in found.phrases:
        found.add(PRESENT, text)
    for text in IGNORED:
        found.texts[PRESENT].discard(text)
    found.texts[PRESENT].update(TEXTS)
    return found


TEXTS = (".",)
"""The decimal sign."""
NOT_SHOWN = ("This is a diagnostics bundle",)
VOCABULARY = frozenset(
    # nouns and names of fields that sentences and lists are filled with
    "booking bookings event events item items object objects calendar calendars account accounts"
    " rule rules status type time start end zone title description notes location color colour"
    " transparency visibility reminders attendees meet customer phone priority contact deal"
    # what the journal says was done
    " activated deactivated connected reconnected removed mapped unmapped queued mailed restored"
    " pulled linked unlinked relinked created updated deleted cancelled moved merged changed seen"
    " series conflict held decided kept ignored resolved replaced cleared failed refused paused"
    " resumed watchdog excluded approved self-test erased"
    # values
    " confirmed requested option tentative completed paid declined none on off yes no default public"
    " private opaque transparent gone both in out owner reader writer"
    # how a person decided
    " remote local merge approve keep ignore"
    # days
    " Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
) | {"no show", "whole day", "opening hours", "all day", "e-mail"}
"""Single words, which cannot be told from the names in the program by their looks."""
GOOGLES = {
    "Token has been expired or revoked.",
    "Not Found",
    "Forbidden",
    "Bad Request",
    "Invalid Credentials",
    "Rate Limit Exceeded",
    "Calendar usage limits exceeded.",
    "Insufficient Permission",
    "Backend Error",
}
"""What Google says most often."""
IGNORED = frozenset(
    (
        '"t1"."level" IN (\'warning\', \'error\')',
        ".apps.googleusercontent.com",
        "BEGIN:VEVENT",
        "Basic {token}",
        "become(self, '__class__', loose)",
        "def make({join}):\n ",
        "make_{name}() if {name2} is missing else {name3}",
        "return self",
        "self = new(loose)",
        "self.__class__ = frozen",
        "self.{name} = {value}",
        "{name} has fields that “quickly_made” does not know.",
        "{verb} INTO \"{table_name}\" ({names}) VALUES ({marks})",
        "CalendarApi | None",
        "IP address mismatch",
        "^mailto:",
        "certificate verify failed",
        "conference type",
        "database is locked",
        "doesn't match",
        "no space",
        "ostname mismatch",
        "sync token",
        "Tunnel connection failed",
        "Reauthentication is needed",
        "gcaldesk configuration",
        "gcaldesk: {join}",
        "gcaldesk: {words}",
        "a naive datetime has no place in the database",
        "popup:30,email:1440, default, none",
        "all, externalOnly, none",
        "opaque, transparent",
        "default, public, private",
        "whole_day, opening_hours, ignore",
        # names of fonts and of languages
        *("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Liberation Sans", "Sans"),
        *("Sans Serif", "DejaVu Sans", "Bitstream Vera Sans", "English", "Nederlands", "Español"),
        # what goes into files, letters and requests
        "[Desktop Entry]",
        "Comment=Keeps bookings and Google Calendar in step",
        "PATCH {events}/{id}{told}",
        "POST {events}/{id}/move?destination={calendar_id}",
        "POST {events}{told}",
        "There is no log file.\n",
        "This is a test. gcaldesk writes here when trouble begins, and when it ends.\n",
        "gcaldesk: a test",
        "{name} has no place in the database",
    )
)
"""Looks like words, is none."""


def as_cpp(found: Found) -> str:
    """Write the texts as a source that lupdate reads without a doubt."""
    lines = [
        f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)});"
        for context, texts in sorted(found.texts.items())
        for text in sorted(texts)
    ]
    return "\n".join((*lines, ""))


def run(tool: str, *args: str | Path) -> None:
    """Run one of Qt's tools."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *args], check=True, capture_output=True)  # noqa: S603  # Qt's own


def release(ts: Path, qm: Path) -> None:
    """Make what the program loads."""
    run("lrelease", "-silent", ts, "-qm", qm)


def update(folder: Path, found: Found) -> None:
    """Bring phrases, .ts and .qm files of a folder up to date."""
    phrases = json.dumps(sorted(found.phrases), ensure_ascii=False, indent=0)
    (folder / PHRASES.name).write_text(phrases + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text(as_cpp(found), encoding="utf-8")
        for language in LANGUAGES:
            ts = folder / f"gcaldesk_{language}.ts"
            options = ("-locations", "none", "-no-obsolete", "-source-language", "en")
            run("lupdate", *options, "-target-language", language, source, "-ts", ts)
            release(ts, ts.with_suffix(".qm"))


def unsaid(found: Found) -> list[str]:
    """Return what has no finished translation, one line each."""
    missing = []
    for language in LANGUAGES:
        tree = ElementTree.parse(FOLDER / f"gcaldesk_{language}.ts")  # noqa: S314  # our own file
        said = {
            (context.findtext("name") or "", message.findtext("source") or "")
            for context in tree.getroot().iter("context")
            for message in context.iter("message")
            if message.find("translation[@type]") is None
        }
        missing += [
            f"{language}: {context}: {text}"
            for context, texts in sorted(found.texts.items())
            for text in sorted(texts)
            if (context, text) not in said
        ]
    return missing


def main() -> int:
    """Update the translations, or tell what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, tell what is missing")
    check = parser.parse_args().check
    found = collect()
    for problem in found.problems:
        print(problem, file=sys.stderr)  # noqa: T201  # a tool speaks on the terminal
    if check:
        missing = unsaid(found)
        print(*missing, sep="\n", file=sys.stderr)  # noqa: T201  # a tool speaks on the terminal
        return 1 if missing or found.problems else 0
    update(FOLDER, found)
    return 1 if found.problems else 0


if __name__ == "__main__":
    sys.exit(main())
