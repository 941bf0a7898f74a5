"""Version 1: the first tables."""

SCRIPT = """
CREATE TABLE installation (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL
);
CREATE TABLE object (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    timezone TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE TABLE word (
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (kind, word)
);
CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    email TEXT NOT NULL,
    client TEXT NOT NULL,
    granted_scopes TEXT NOT NULL,
    active INTEGER NOT NULL,
    state TEXT NOT NULL,
    hint TEXT NOT NULL,
    rules TEXT NOT NULL,
    connected_at TEXT NOT NULL,
    last_sync_at TEXT
);
CREATE TABLE calendar (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    calendar_id TEXT NOT NULL,
    summary TEXT NOT NULL,
    role TEXT NOT NULL,
    timezone TEXT NOT NULL,
    color TEXT NOT NULL,
    is_primary INTEGER NOT NULL,
    cursor TEXT,
    window_end TEXT,
    last_complete_at TEXT,
    last_full_at TEXT,
    caution TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, calendar_id)
);
CREATE TABLE mapping (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    object_code TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (account_id, object_code)
);
CREATE TABLE booking (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    object_code TEXT NOT NULL REFERENCES object (code),
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    type TEXT NOT NULL,
    all_day INTEGER NOT NULL,
    start_at TEXT NOT NULL,
    end_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    customer TEXT NOT NULL,
    attendees TEXT NOT NULL,
    description TEXT NOT NULL,
    notes TEXT NOT NULL,
    location TEXT NOT NULL,
    fields TEXT NOT NULL,
    channel TEXT NOT NULL,
    remarks TEXT NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX booking_start ON booking (start_at);
CREATE INDEX booking_object_start ON booking (object_code, start_at);
CREATE TABLE link (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    calendar_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    version TEXT NOT NULL,
    own INTEGER NOT NULL,
    base_ours TEXT NOT NULL,
    base_theirs TEXT NOT NULL,
    booking_version INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    frozen_by INTEGER,
    synced_at TEXT,
    UNIQUE (account_id, booking_id),
    UNIQUE (account_id, calendar_id, event_id)
);
CREATE INDEX link_booking ON link (booking_id);
CREATE INDEX link_frozen ON link (frozen_by) WHERE frozen_by IS NOT NULL;
CREATE TABLE pending (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL,
    next_try_at TEXT,
    reason TEXT NOT NULL,
    parked INTEGER NOT NULL,
    approved INTEGER NOT NULL,
    PRIMARY KEY (account_id, booking_id)
);
CREATE INDEX pending_booking ON pending (booking_id);
CREATE TABLE tombstone (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    booking_id INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    at TEXT NOT NULL,
    cause TEXT NOT NULL,
    generation INTEGER NOT NULL,
    released INTEGER NOT NULL,
    by_us INTEGER NOT NULL,
    event_stays INTEGER NOT NULL,
    counted INTEGER NOT NULL
);
CREATE INDEX tombstone_booking ON tombstone (account_id, booking_id);
CREATE INDEX tombstone_event ON tombstone (account_id, calendar_id, event_id);
CREATE INDEX tombstone_at ON tombstone (account_id, calendar_id, at);
CREATE TABLE issue (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    hint TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    calendar_id TEXT,
    booking_id INTEGER,
    payload TEXT NOT NULL,
    closed_at TEXT,
    outcome TEXT NOT NULL
);
CREATE INDEX issue_open ON issue (account_id, kind) WHERE closed_at IS NULL;
CREATE INDEX issue_booking ON issue (booking_id);
CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    level TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    account_id INTEGER,
    calendar_id TEXT,
    booking_id INTEGER,
    event_id TEXT,
    run_id INTEGER,
    before TEXT
);
CREATE INDEX journal_booking ON journal (booking_id, id);
CREATE INDEX journal_at ON journal (at);
CREATE TABLE run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    state TEXT NOT NULL,
    report TEXT NOT NULL
);
CREATE INDEX run_started ON run (started_at);
"""
