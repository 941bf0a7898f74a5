"""The controls under /__sandbox__/: seeds, edits by others, faults, the clock and the log."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.errors import ApiError, not_modelled
from gcaldesk.sandbox.exchange import Exchange, error_answer, json_answer, to_response
from gcaldesk.sandbox.shapes import ROLES, Json

PREFIX: Final = "/__sandbox__/"
_MODES: Final = ("manual", "allow", "deny")
_WORDS: Final = {
    "GET ": "this list",
    "GET state": "calendars with all raw events, mails, channels",
    "GET week": "what the week page shows; ?from and ?to, or ?eid for one event",
    "GET mails": "the ledger of mails that sendUpdates would have sent",
    "GET log": "the wire log; ?writes=1 for attempts to change something",
    "DELETE log": "forget the wire log",
    "GET switches": "all switches",
    "POST switches": "turn switches: {name: value}",
    "GET faults": "all armed faults",
    "POST faults": "arm a fault: {match, times, after, kind, status, reason, seconds ...}",
    "DELETE faults": "remove all faults and the latency",
    "POST latency": "{seconds} before every answer",
    "POST clock": "{advance_seconds} or {set: RFC 3339}",
    "POST seed": "forget calendars and events and begin with this seed",
    "POST reset": "begin again with the last seed; switches, faults and log too",
    "POST edit": "{calendar, op: insert|patch|delete|undelete|move|split|duplicate, id, body, as ...}",
    "POST calendar": "{id, op: delete|share|create, accessRole, user, summary, timeZone}",
    "POST consent": "{mode: manual|allow|deny, untick: [scopes]}",
    "POST expire-tokens": "make sync tokens 410; {calendar} for one, {kind: access} for OAuth",
    "GET channels": "all notification channels ever opened",
    "POST push": "{channel}: a notification that no change caused, stopped channel or not",
    "POST revoke": "revoke every refresh token",
}


class Controls:
    """Answers every request to the controls."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions: dict[str, Callable[[Json, Request], Any]] = {
            "GET ": lambda _, __: {"controls": _WORDS, "switches": desk.state.switches.as_json()},
            "GET state": lambda _, __: desk.state.dump(),
            "GET week": self._week,
            "GET mails": lambda _, __: {"mails": desk.state.mails()},
            "GET log": self._log,
            "DELETE log": lambda _, __: desk.log.clear(),
            "GET switches": lambda _, __: desk.state.switches.as_json(),
            "POST switches": self._switches,
            "GET faults": lambda _, __: {"faults": desk.faults.as_json()},
            "POST faults": self._faults,
            "DELETE faults": lambda _, __: desk.faults.disarm(),
            "POST latency": self._latency,
            "POST clock": self._clock,
            "POST seed": lambda body, _: desk.state.seed(body),
            "POST reset": self._reset,
            "POST edit": self._edit,
            "POST calendar": self._calendar,
            "POST consent": self._consent,
            "POST expire-tokens": self._expire,
            "GET channels": lambda _, __: {"channels": desk.state.channels()},
            "POST push": lambda body, _: desk.state.notify(str(body["channel"])),
            "POST revoke": lambda _, __: desk.state.oauth.revoke_all(),
        }

    async def __call__(self, request: Request) -> Response:
        """Answer one request to the controls."""
        exchange = Exchange(request, await request.body())
        name = f"{request.method} {request.url.path.removeprefix(PREFIX).strip('/')}"
        try:
            action = self._actions.get(name)
            if action is None:
                raise not_modelled(f"the control '{name}'")
            body = exchange.json() or {}
            if not isinstance(body, dict):
                raise _refused("The body must be a JSON object.")
            with self._desk.lock:
                result = action(body, request)
            answer = json_answer({"ok": True} if result is None else result)
        except ApiError as error:
            answer = error_answer(error)
        except (KeyError, TypeError, ValueError) as problem:
            answer = error_answer(_refused(f"Not understood: {problem!r}"))
        self._desk.wake_push.set()
        return to_response(self._desk, answer, None)

    def _week(self, _: Json, request: Request) -> Json:
        query = request.query_params
        return self._desk.state.week(query.get("from"), query.get("to"), query.get("eid"))

    def _log(self, _: Json, request: Request) -> Json:
        writes = request.query_params.get("writes") not in {None, "", "0", "false"}
        return {"entries": self._desk.log.as_json(writes=writes)}

    def _switches(self, body: Json, _: Request) -> Json:
        self._desk.state.switches.turn(body)
        return self._desk.state.switches.as_json()

    def _faults(self, body: Json, _: Request) -> Json:
        self._desk.faults.arm(body)
        return {"faults": self._desk.faults.as_json()}

    def _latency(self, body: Json, _: Request) -> None:
        self._desk.faults.latency = float(body["seconds"])

    def _clock(self, body: Json, _: Request) -> Json:
        clock = self._desk.state.clock
        if "set" in body:
            clock.set(datetime.fromisoformat(body["set"]))
        else:
            clock.advance(float(body["advance_seconds"]))
        return {"now": clock.now().isoformat()}

    def _reset(self, _: Json, __: Request) -> None:
        self._desk.state.reset()
        self._desk.faults.disarm()
        self._desk.log.clear()

    def _edit(self, body: Json, _: Request) -> Json:
        event = self._desk.state.edit(
            str(body["calendar"]),
            str(body["op"]),
            event=str(body.get("id", "")),
            body=body.get("body"),
            by=str(body.get("as", "colleague@example.org")),
            destination=str(body.get("destination", "")),
            send_updates=body.get("sendUpdates"),
        )
        return {"event": event}

    def _calendar(self, body: Json, _: Request) -> Json | None:
        state, user = self._desk.state, body.get("user")
        match body["op"]:
            case "delete":
                state.withdraw_calendar(str(body["id"]))
            case "share":
                role = str(body["accessRole"])
                if role not in ROLES:
                    raise _refused(f"There is no role '{role}'.")
                state.share_calendar(str(body["id"]), role, user=user)
            case "create":
                given = {"summary": body.get("id")} | body
                return state.create_calendar(given, user=user, calendar_id=body.get("id"))
            case other:
                raise _refused(f"No calendar op '{other}'.")
        return None

    def _consent(self, body: Json, _: Request) -> None:
        mode = str(body.get("mode", self._desk.consent.mode))
        if mode not in _MODES:
            raise _refused(f"There is no consent mode '{mode}'.")
        self._desk.consent.mode = mode
        self._desk.consent.untick = [str(scope) for scope in body.get("untick", [])]

    def _expire(self, body: Json, _: Request) -> None:
        if body.get("kind") == "access":
            self._desk.state.oauth.expire_access()
        else:
            self._desk.state.expire_sync_tokens(body.get("calendar"))


def _refused(message: str) -> ApiError:
    return ApiError(400, "badRequest", message, domain="sandbox")
