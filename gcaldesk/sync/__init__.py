"""Decides what to sync (pure) and does it (engine)."""
