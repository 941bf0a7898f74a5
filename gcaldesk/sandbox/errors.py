"""The two shapes in which Google says no: the API envelope and the OAuth object."""

from http import HTTPStatus

from gcaldesk.sandbox.shapes import Json


class ApiError(Exception):
    """A refusal of the Calendar API, rendered as its error envelope."""

    def __init__(
        self,
        status: int,
        reason: str,
        message: str,
        *,
        domain: str = "global",
        location: str | None = None,
        location_type: str | None = None,
        rpc_status: str | None = None,
        details: list[Json] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(f"{status} {reason}: {message}")
        self.status = status
        self.reason = reason
        self.message = message
        self.domain = domain
        self.location = location
        self.location_type = location_type or ("parameter" if location else None)
        self.rpc_status = rpc_status
        self.details = details
        self.retry_after = retry_after

    def envelope(self) -> Json:
        """The body that Google sends with this refusal."""
        entry: Json = {"domain": self.domain, "reason": self.reason, "message": self.message}
        if self.location:
            entry |= {"locationType": self.location_type, "location": self.location}
        error: Json = {"errors": [entry], "code": self.status, "message": self.message}
        if self.rpc_status:
            error["status"] = self.rpc_status
        if self.details:
            error["details"] = self.details
        return {"error": error}


class OAuthError(Exception):
    """A refusal of a token endpoint."""

    def __init__(
        self,
        error: str,
        description: str = "Bad Request",
        *,
        status: int = HTTPStatus.BAD_REQUEST,
        subtype: str | None = None,
    ) -> None:
        super().__init__(f"{status} {error}: {description}")
        self.status = status
        self.error = error
        self.description = description
        self.subtype = subtype

    def body(self) -> Json:
        """The object that Google sends with this refusal."""
        body: Json = {"error": self.error, "error_description": self.description}
        if self.subtype:
            body["error_subtype"] = self.subtype
        return body


def not_found(message: str = "Not Found") -> ApiError:
    """What never existed, and what the caller may not know of."""
    return ApiError(HTTPStatus.NOT_FOUND, "notFound", message)


def invalid(message: str, *, location: str | None = None) -> ApiError:
    """A value that the server cannot take."""
    return ApiError(HTTPStatus.BAD_REQUEST, "invalid", message, location=location)


def required(message: str, *, location: str | None = None) -> ApiError:
    """A value that the server needs and did not get."""
    return ApiError(HTTPStatus.BAD_REQUEST, "required", message, location=location)


def time_range_empty(location: str | None = None) -> ApiError:
    """An end that is not after its start."""
    return ApiError(
        HTTPStatus.BAD_REQUEST,
        "timeRangeEmpty",
        "The specified time range is empty.",
        domain="calendar",
        location=location,
    )


def forbidden(message: str = "Forbidden", *, reason: str = "forbidden") -> ApiError:
    """A thing the caller may see but not do."""
    return ApiError(HTTPStatus.FORBIDDEN, reason, message)


def writer_needed() -> ApiError:
    """A write to a calendar that the caller may only read."""
    return forbidden(
        "You need to have writer access to this calendar.", reason="requiredAccessLevel"
    )


def non_organizer() -> ApiError:
    """A guest who tries to change what only the organizer may."""
    return ApiError(
        HTTPStatus.FORBIDDEN,
        "forbiddenForNonOrganizer",
        "Shared properties can only be changed by the organizer of the event.",
        domain="calendar",
    )


def duplicate() -> ApiError:
    """An identifier that is, or once was, in use."""
    return ApiError(HTTPStatus.CONFLICT, "duplicate", "The requested identifier already exists.")


def already_deleted() -> ApiError:
    """A second deletion of the same thing."""
    return ApiError(HTTPStatus.GONE, "deleted", "Resource has been deleted")


def stale_version() -> ApiError:
    """An If-Match that does not match any more."""
    return ApiError(
        HTTPStatus.PRECONDITION_FAILED,
        "conditionNotMet",
        "Precondition Failed",
        location="If-Match",
        location_type="header",
    )


def full_sync_required() -> ApiError:
    """A sync token that is too old to be served."""
    return ApiError(
        HTTPStatus.GONE,
        "fullSyncRequired",
        "Sync token is no longer valid, a full sync is required.",
        domain="calendar",
        location="syncToken",
    )


def updated_min_too_old() -> ApiError:
    """An updatedMin further back than the server remembers."""
    return ApiError(
        HTTPStatus.GONE,
        "updatedMinTooLongAgo",
        "The requested minimum modification time lies too far in the past.",
        domain="calendar",
        location="updatedMin",
    )


def event_type_restriction(event_type: str) -> ApiError:
    """A change that this type of event does not allow."""
    return ApiError(
        HTTPStatus.BAD_REQUEST,
        "eventTypeRestriction",
        f"Attempt made to modify '{event_type}' event in a way that is not valid"
        " for this event type.",
        domain="calendar",
    )


def not_modelled(what: str) -> ApiError:
    """A thing that Google may know and this look-alike does not."""
    return ApiError(
        HTTPStatus.NOT_IMPLEMENTED,
        "notImplemented",
        f"The sandbox does not model {what}.",
        domain="sandbox",
    )
