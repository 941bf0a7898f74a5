"""Version 2: push channels, per-booking wishes, guests' answers, undo, and what a service tells."""

SCRIPT = """
ALTER TABLE booking ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE booking ADD COLUMN calendar_id TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN meet TEXT NOT NULL DEFAULT '';
CREATE INDEX booking_field_external_id ON booking (json_extract("fields", '$."external_id"'));
CREATE INDEX booking_chosen ON booking (calendar_id) WHERE calendar_id != '';
ALTER TABLE link ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';
ALTER TABLE link ADD COLUMN meet TEXT NOT NULL DEFAULT '';
ALTER TABLE link ADD COLUMN rewrites INTEGER NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN around TEXT;
ALTER TABLE pending ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN writes_paused_until TEXT;
ALTER TABLE account ADD COLUMN inactive_since TEXT;
ALTER TABLE calendar ADD COLUMN conferences TEXT NOT NULL DEFAULT '[]';
ALTER TABLE calendar ADD COLUMN push_problem TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar ADD COLUMN push_asked_at TEXT;
ALTER TABLE calendar ADD COLUMN other_installation TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar ADD COLUMN other_since TEXT;
ALTER TABLE calendar ADD COLUMN taken_over TEXT NOT NULL DEFAULT '[]';
ALTER TABLE issue ADD COLUMN mailed_at TEXT;
ALTER TABLE issue ADD COLUMN end_mailed_at TEXT;
ALTER TABLE journal ADD COLUMN after TEXT;
ALTER TABLE journal ADD COLUMN side TEXT NOT NULL DEFAULT '';
CREATE INDEX journal_run ON journal (run_id) WHERE side != '';
CREATE TABLE channel (
    id TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    resource_id TEXT NOT NULL DEFAULT '',
    token_hash TEXT NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    last_message_at TEXT
);
CREATE INDEX channel_account ON channel (account_id, calendar_id);
CREATE TABLE service (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    at TEXT NOT NULL
)
"""
