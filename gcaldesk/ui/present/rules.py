"""Edited rules: what is wrong with each, what is changed, and each value in words; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.rules import (
    EVENT_COLORS,
    Rules,
    dump_rules,
    parse_colors,
    parse_reminders,
    parse_rules,
)
from gcaldesk.ui.present.bookings import words_of
from gcaldesk.ui.present.changes import Change
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.rule_table import (
    CHOICES,
    COLOR_WORDS,
    FIELD_WORDS,
    METHOD_WORDS,
    RULE_LINES,
    UNIT_WORDS,
    Kind,
    RuleLine,
    Section,
)
from gcaldesk.ui.present.words import counted, sentence, told, tr

LINES: Mapping[str, RuleLine] = {line.key: line for line in RULE_LINES}
DEFAULTS: Mapping[str, str] = dump_rules(Rules())


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What rules choose from in one organisation."""

    statuses: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    objects: tuple[tuple[str, str], ...] = ()
    """Code and name, in their order."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What edited rules amount to."""

    problems: Mapping[str, str]
    """By key: why it cannot be so."""
    changed: tuple[str, ...]
    """Keys that differ from what is applied, in the order of the page."""

    def of(self, section: Section) -> tuple[int, int]:
        """Return how many rules of a section are changed, and how many are not right."""
        here = {line.key for line in RULE_LINES if line.section is section}
        return len(here.intersection(self.changed)), len(here.intersection(self.problems))


def judge(texts: Mapping[str, str], applied: Rules, words: RuleWords) -> Judgement:
    """Check every rule on its own, then together, with the words of the domain itself."""
    before = dump_rules(applied)
    parsed: dict[str, object] = {}
    problems: dict[str, str] = {}
    for key, text in texts.items():
        try:
            parsed[key] = getattr(_alone({key: text}, words.statuses), key)
        except InvalidInput as error:
            problems[key] = told(error.detail)
    if not problems:
        try:
            parse_rules(dict(texts), onto=applied, statuses=words.statuses)
        except InvalidInput:
            problems["delete_on"] = tr("A status cannot both create and remove the event.")
    changed = tuple(
        line.key
        for line in RULE_LINES
        if line.key in texts and differs(line.key, texts[line.key], before[line.key], words)
    )
    return Judgement(problems, changed)


def differs(key: str, one: str, other: str, words: RuleWords) -> bool:
    """Tell whether two texts of a rule mean different things."""
    if one == other:
        return False
    try:
        first, second = (getattr(_alone({key: text}, words.statuses), key) for text in (one, other))
    except InvalidInput:
        return True
    if key == "colors":
        return dict(parse_colors(one)) != dict(parse_colors(other))
    return bool(first != second)


def _alone(texts: dict[str, str], statuses: tuple[str, ...]) -> Rules:
    """Parse one rule where no other can contradict it."""
    neutral = replace(Rules(), create_on=(), delete_on=(), cancel_status="")
    return parse_rules(texts, onto=neutral, statuses=statuses)


def changes(
    texts: Mapping[str, str], applied: Rules, keys: Sequence[str], words: RuleWords
) -> tuple[Change, ...]:
    """Return the edits in words, for the review."""
    before = dump_rules(applied)
    return tuple(
        Change(label(LINES[key]), say(key, before[key], words), say(key, texts[key], words))
        for key in keys
    )


def parts(line: RuleLine) -> tuple[str, str]:
    """Return what stands before and after a rule's choice."""
    before, _, after = tr(line.sentence).partition("{choice}")
    return before.strip(), after.strip()


def label(line: RuleLine) -> str:
    """Return the sentence without its choice."""
    before, after = parts(line)
    return f"{before} … {after}" if after else before.removesuffix(":")


def say(key: str, text: str, words: RuleWords) -> str:
    """Return a rule's value as people read it."""
    match LINES[key].kind:
        case Kind.CHOICE:
            return next((tr(word) for value, word in CHOICES[key] if value == text), text)
        case Kind.STATUSES | Kind.STATUS:
            return ", ".join(map(status, listed(text))) or tr("no other status")
        case Kind.FIELDS:
            known = dict(FIELD_WORDS)
            return ", ".join(tr(known.get(name, name)) for name in listed(text)) or tr("nothing")
        case Kind.REMINDERS:
            return say_reminders(text)
        case Kind.COLORS:
            return say_colors(text)
        case Kind.OBJECT:
            return dict(words.objects).get(text, text) if text else first_object(words)
        case Kind.ZONE | Kind.ADDRESS if not text:
            own = LINES[key].kind is Kind.ZONE
            return tr("the booking's own time zone") if own else tr("no address")
        case Kind.NUMBER:
            return text.removesuffix("%")
    return text


def status(word: str) -> str:
    """Return a status as a person would write it."""
    return sentence(words_of(word))


def listed(text: str) -> list[str]:
    """Return the words of a list with commas."""
    return [word.strip() for word in text.split(",") if word.strip()]


def first_object(words: RuleWords) -> str:
    """Say which object is meant where none is named."""
    if not words.objects:
        return tr("the first object")
    return tr("the first object ({name})").format(name=words.objects[0][1])


def say_reminders(text: str) -> str:
    """Return reminders as people read them."""
    try:
        found = parse_reminders(text)
    except ValueError:
        return text
    if found is None:
        return tr("the calendar's own reminders")
    if not found:
        return tr("no reminder")
    return ", ".join(
        tr("{what} {span}").format(what=tr(METHOD_WORDS[method]), span=say_minutes(minutes))
        for method, minutes in found
    )


def say_minutes(minutes: int) -> str:
    """Return how long before, in the largest unit that fits evenly."""
    size, words = unit_of(minutes)
    return f"{minutes // size} {tr(words)}"


def unit_of(minutes: int) -> tuple[int, str]:
    """Return the largest unit that fits evenly."""
    return next(
        (size, words)
        for size, words in reversed(UNIT_WORDS)
        if (minutes % size == 0 and minutes >= size) or size == 1
    )


def say_colors(text: str) -> str:
    """Return the colours by type as people read them."""
    try:
        found = parse_colors(text)
    except ValueError:
        return text
    if not found:
        return tr("the calendar's own colour for every type")
    return ", ".join(
        f"{sentence(words_of(kind))}: {tr(COLOR_WORDS[color])}" for kind, color in found.items()
    )


def color_choices() -> tuple[Choice, ...]:
    """Return the colours of Google's palette, the calendar's own first."""
    own = Choice("", tr("the calendar's own"))
    return (own, *(Choice(n, tr(COLOR_WORDS[n]), c) for n, c in EVENT_COLORS.items()))


def choices(key: str, words: RuleWords) -> tuple[Choice, ...]:
    """Return what a picker of a rule offers."""
    match LINES[key].kind:
        case Kind.STATUS:
            return tuple(Choice(word, status(word)) for word in words.statuses)
        case Kind.OBJECT:
            named = (Choice(code, name) for code, name in words.objects)
            return (Choice("", first_object(words)), *named)
    return tuple(Choice(value, tr(word)) for value, word in CHOICES[key])


def multiple(key: str, words: RuleWords) -> tuple[Choice, ...]:
    """Return what a rule that takes several offers."""
    if LINES[key].kind is Kind.FIELDS:
        return tuple(Choice(value, tr(word)) for value, word in FIELD_WORDS)
    return tuple(Choice(word, status(word)) for word in words.statuses)


def default_line(key: str, words: RuleWords) -> str:
    """Say what a rule is unless somebody changes it."""
    value = say(key, DEFAULTS[key], words)
    return tr("Default: {value}").format(value=value)


def section_note(judgement: Judgement, section: Section) -> str:
    """Say what is edited in a section, for its tab; empty where nothing is."""
    changed, wrong = judgement.of(section)
    if wrong:
        return counted(wrong, "1 to correct", "{n} to correct")
    return str(changed) if changed else ""
