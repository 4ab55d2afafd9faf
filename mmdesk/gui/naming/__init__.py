"""Naming people: who is who in the session that is shown, and the popup that asks for a name."""
