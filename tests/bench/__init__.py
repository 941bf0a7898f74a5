"""Ratios of one run, for make bench; nothing here is a test."""
