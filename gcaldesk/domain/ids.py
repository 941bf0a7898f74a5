"""Opaque identifiers: never parsed, only compared and stored."""

from typing import NewType

AccountId = NewType("AccountId", int)
BookingId = NewType("BookingId", int)
IssueId = NewType("IssueId", int)
LinkId = NewType("LinkId", int)
RunId = NewType("RunId", int)
CalendarId = NewType("CalendarId", str)
EventId = NewType("EventId", str)
ChannelId = NewType("ChannelId", str)
Cursor = NewType("Cursor", str)
"""Where a calendar's next incremental read starts (Google: sync token)."""
Version = NewType("Version", str)
"""What a remote event looked like when last seen (Google: ETag, quotes included)."""
