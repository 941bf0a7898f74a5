"""A look-alike of Google Calendar and Google OAuth that shares no code with what it tests."""
