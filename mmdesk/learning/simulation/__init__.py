"""Simulated users: how much a person gains from giving verdicts, and whether anyone else loses by it.

May import core, learning, model, and torch. Pure: features in, figures out.
Runs in `mmdesk simulate-user`.
"""
