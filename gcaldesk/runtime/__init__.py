"""Threads: who runs what, and in which order it stops."""
