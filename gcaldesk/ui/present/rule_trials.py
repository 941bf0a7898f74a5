"""What edited rules would do with one booking or one event, in words; no Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.rules import EVENT_COLORS
from gcaldesk.domain.trials import BookingTrial, EventTrial, TrialChoice
from gcaldesk.services.rule_trial import Happening
from gcaldesk.ui.present.cells import Chip, Fact
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.rule_table import FIELD_WORDS
from gcaldesk.ui.present.rules import LINES, RuleWords, parts, say, say_reminders, status
from gcaldesk.ui.present.words import counted, joined, sentence, tr, when_words
from gcaldesk.ui.shades import Tone

NEW_EVENT = "new:"
"""Begins the value of a choice that is about an event which somebody makes."""


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of an event's card."""

    icon: str
    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class EventCardText:
    """An event as a calendar shows it."""

    title: str
    color: str
    lines: tuple[EventLine, ...]
    text: str = ""
    title_changed: bool = False
    text_changed: bool = False


@dataclass(frozen=True, slots=True)
class TrialText:
    """The whole answer: what, why, what of, and what would be sent."""

    chip: Chip
    reason: str
    event: EventCardText | None = None
    facts: tuple[Fact, ...] = ()
    request: str = ""
    body: str = ""


def booking_choices(found: tuple[TrialChoice, ...], today: date) -> tuple[Choice, ...]:
    """Return bookings as lines of a picker."""
    return tuple(Choice(str(c.booking.id), _choice(c, today)) for c in found)


def event_choices(
    found: tuple[TrialChoice, ...], calendars: tuple[tuple[str, str, str], ...], today: date
) -> tuple[Choice, ...]:
    """Return events as lines of a picker; first those that somebody makes, by calendar."""
    made = tuple(
        Choice(NEW_EVENT + number, tr("A new event in “{calendar}”").format(calendar=name), color)
        for number, name, color in calendars
    )
    known = tuple(Choice(str(c.booking.id), _choice(c, today)) for c in found if c.linked)
    return (*known, *made)


def _choice(choice: TrialChoice, today: date) -> str:
    booking = choice.booking
    when = when_words(booking.when, today=today)
    return joined(booking.title, when, choice.object_name, status(booking.status))


def happening_choices(*, made: bool) -> tuple[Choice, ...]:
    """Return what can happen to an event."""
    if made:
        return (
            Choice(Happening.MADE, tr("is made for one hour")),
            Choice(Happening.MADE_WHOLE_DAY, tr("is made for a whole day")),
        )
    return (
        Choice(Happening.MOVED, tr("is moved one hour later")),
        Choice(Happening.DELETED, tr("is deleted")),
        Choice(Happening.TITLE, tr("gets another title")),
        Choice(Happening.DESCRIPTION, tr("gets another text")),
        Choice(Happening.LOCATION, tr("gets another place")),
        Choice(Happening.ATTENDEES, tr("gets one more guest")),
        Choice(Happening.WHOLE_DAY, tr("is made a whole day")),
        Choice(Happening.BOTH, tr("is moved here and in Google at once")),
    )


def booking_text(trial: BookingTrial, today: date) -> TrialText:
    """Say what would become of a booking's event."""
    request = trial.request
    body = ""
    if request is not None and request.body is not None:
        body = json.dumps(request.body, indent=2, ensure_ascii=False)
    draft, calendar = trial.draft, trial.calendar
    color = calendar.color if calendar else ""
    event = event_card(draft.content, color, today, trial.edited) if draft else None
    facts = []
    if calendar is not None and trial.verb != "none":
        facts.append(Fact(tr("Calendar"), calendar.summary))
    if trial.verb in {"create", "update", "delete"}:
        facts.append(Fact(tr("Mail to guests"), _told(trial)))
    return TrialText(
        booking_chip(trial),
        booking_reason(trial),
        event,
        tuple(facts),
        request.line if request else "",
        body,
    )


def _told(trial: BookingTrial) -> str:
    guests = len(trial.draft.content.attendees) if trial.draft else 0
    if not guests and trial.verb != "delete":
        return tr("nobody: it has no guests")
    return {
        "all": tr("Google mails all guests"),
        "externalOnly": tr("Google mails guests without a Google calendar"),
    }.get(trial.told, tr("nobody"))


def booking_chip(trial: BookingTrial) -> Chip:
    """Return what would happen as a chip."""
    match trial.verb:
        case "create":
            return Chip(Tone.OK, "calendar-plus", tr("An event is made"))
        case "update":
            return Chip(Tone.WORKING, "pencil-simple", tr("The event changes"))
        case "move":
            return Chip(Tone.WORKING, "arrow-right", tr("The event moves"))
        case "delete":
            return Chip(Tone.NEEDS, "calendar-x", tr("The event is removed"))
    if trial.event_id:
        return Chip(Tone.OFF, "equals", tr("Nothing is sent"))
    return Chip(Tone.OFF, "minus-circle-fill", tr("There is no event"))


def booking_reason(trial: BookingTrial) -> str:
    """Say what decided."""
    text = {
        "creates": tr("Its status “{status}” creates an event."),
        "keeps": tr("Its status “{status}” does not create an event; one that exists is kept."),
        "cancels": tr("Its status “{status}” means cancelled and always removes the event."),
        "deletes": tr("Its status “{status}” removes the event."),
        "unmapped": tr("“{object}” has no calendar in this account."),
        "excluded": tr("A person took this booking out of the sync."),
        "one_way": tr("Its mapping goes from Google to bookings only."),
        "ended": tr("Its event was ended before. It comes back only when a person asks."),
        "waits": tr("It waits for your decision under Issues."),
        "agrees": tr("Booking and event agree already."),
        "foreign": tr("The event was made in Google. Only its time is ever changed from here."),
        "past": tr("It ended before the days that are kept in step."),
    }[trial.why]
    return text.format(status=status(trial.booking.status), object=trial.object_name)


def event_card(
    content: Content, calendar_color: str, today: date, changed: frozenset[Field] = frozenset()
) -> EventCardText:
    """Return an event as a calendar shows it."""
    guests = len(content.attendees)
    visibility = {
        "public": tr("Everybody sees its details"),
        "private": tr("Only those invited see its details"),
    }.get(content.visibility, "")
    lines = (
        (Field.TIME, "clock", when_words(content.time, today=today)),
        (Field.LOCATION, "map-pin", content.location),
        (
            Field.ATTENDEES,
            "users",
            counted(guests, "1 guest: {who}", "{n} guests: {who}").format(
                who=", ".join(content.attendees[:3]) + ("…" if guests > 3 else "")
            )
            if guests
            else "",
        ),
        (Field.MEET, "video-camera", tr("Google Meet link") if content.meet else ""),
        (Field.REMINDERS, "bell", sentence(say_reminders(content.reminders))),
        (
            Field.TRANSPARENCY,
            "circle-half",
            tr("Leaves its time free")
            if content.transparency == "transparent"
            else tr("Blocks its time as busy"),
        ),
        (Field.VISIBILITY, "eye", visibility),
    )
    return EventCardText(
        title=content.title or tr("(no title)"),
        color=EVENT_COLORS.get(content.color, calendar_color),
        lines=tuple(
            EventLine(icon, text or tr("(empty)"), field in changed)
            for field, icon, text in lines
            if text or field in changed
        ),
        text=content.description,
        title_changed=Field.TITLE in changed,
        text_changed=Field.DESCRIPTION in changed,
    )


def event_text(
    trial: EventTrial, texts: Mapping[str, str], words: RuleWords, today: date
) -> TrialText:
    """Say what the inbound rules would do with an event."""
    event = None
    if trial.event is not None:
        changed = trial.taken | trial.left
        event = event_card(trial.event, trial.calendar.color, today, changed)
    return TrialText(
        event_chip(trial),
        event_reason(trial, texts, words),
        event,
        tuple(_booking_facts(trial, today)),
    )


def event_chip(trial: EventTrial) -> Chip:
    """Return what would happen as a chip."""
    ask = Chip(Tone.NEEDS, "question", tr("You are asked"))
    return {
        "apply": Chip(Tone.OK, "arrow-left", tr("The booking follows")),
        "cancel": Chip(Tone.NEEDS, "calendar-x", tr("The booking is cancelled")),
        "end": Chip(Tone.OFF, "link-break", tr("The booking stays, without an event")),
        "conflict": ask,
        "series": ask,
        "refuse": Chip(Tone.NEEDS, "prohibit", tr("Refused, with a remark")),
        "book": Chip(Tone.OK, "calendar-plus", tr("A booking is made")),
        "skip": Chip(Tone.OFF, "minus-circle-fill", tr("It stays in Google only")),
    }.get(trial.outcome, Chip(Tone.OFF, "minus-circle-fill", tr("The booking stays as it is")))


def event_reason(trial: EventTrial, texts: Mapping[str, str], words: RuleWords) -> str:
    """Say what decided: a rule with its own words, or what it is otherwise."""
    if trial.why in LINES:
        rule = rule_sentence(trial.why, texts.get(trial.why, ""), words)
        text = tr("Because of the rule: “{rule}”.").format(rule=rule)
        if trial.blocker is not None:
            blocked = tr("It would overlap booking {number}.").format(number=trial.blocker)
            return f"{blocked} {text}"
        return text
    return {
        "made_there": tr("The booking was made from this event, so it follows the event."),
        "direction": tr("The mapping of this calendar goes from bookings to Google only."),
        "both": tr("The same detail was changed here and in Google. Nothing is overwritten."),
        "unreadable": tr("The title or text no longer fits its template, so it cannot be read."),
        "unmapped": tr("Its object has no calendar in this account."),
        "series": tr("The event became a series. One booking never changes a whole series."),
    }.get(trial.why, tr("Booking and event agree."))


def rule_sentence(key: str, text: str, words: RuleWords) -> str:
    """Return a rule with its choice in place."""
    before, after = parts(LINES[key])
    return " ".join(part for part in (before, say(key, text, words), after) if part)


def _booking_facts(trial: EventTrial, today: date) -> list[Fact]:
    before, after = trial.before, trial.after
    facts = [Fact(tr("Calendar"), trial.calendar.summary)]
    if trial.outcome == "book" and after is not None:
        return [*facts, Fact(tr("The new booking"), _booking_line(trial, after, today))]
    if before is None:
        return facts
    facts.append(Fact(tr("The booking now"), _booking_line(trial, before, today)))
    if after is not None:
        facts.append(Fact(tr("The booking then"), _booking_line(trial, after, today), Tone.OK))
        if trial.taken & {Field.DESCRIPTION, Field.LOCATION, Field.ATTENDEES}:
            facts.append(Fact(tr("Taken over"), named(trial.taken)))
    if trial.left:
        facts.append(Fact(tr("Not taken over"), named(trial.left)))
    return facts


def _booking_line(trial: EventTrial, booking: Booking, today: date) -> str:
    when = when_words(booking.when, today=today)
    return joined(booking.title, when, trial.object_name, status(booking.status))


def named(fields: frozenset[Field]) -> str:
    """Name fields as the rule does."""
    return ", ".join(tr(words) for name, words in FIELD_WORDS if Field(name) in fields)
