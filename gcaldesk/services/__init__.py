"""What a person wants done: one keyword-only function is one transaction."""
