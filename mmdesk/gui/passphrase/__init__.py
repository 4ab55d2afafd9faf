"""Passphrases: the question at the start, and the dialog that locks, changes, and unlocks for good.

May import what gui may. Nothing in here knows a key: what was typed goes out by signals, and is cleared.
"""
