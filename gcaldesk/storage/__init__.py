"""SQLite through peewee."""
