"""Pictures of the window in every state: python -m tests.pictures --out FOLDER."""
