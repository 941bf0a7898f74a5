"""Files that people exchange: bookings as CSV and iCalendar, the set-up as JSON."""
