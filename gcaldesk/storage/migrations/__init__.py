"""Frozen scripts, one for each version of the database."""
