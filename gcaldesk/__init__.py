"""Keeps bookings and Google Calendar in step, both ways."""

__version__ = "0.1.0"
