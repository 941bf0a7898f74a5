"""Version 3: indexes that let the journal be read by pages whatever it is filtered by."""

SCRIPT = """
CREATE INDEX journal_account ON journal (account_id, id);
CREATE INDEX journal_calendar ON journal (calendar_id, id);
CREATE INDEX journal_lines_of_run ON journal (run_id, id);
CREATE INDEX journal_grave ON journal (id) WHERE level IN ('warning', 'error')
"""
