"""What we remember: database, feedback, sessions, versions, purge.

May import core; numpy, cryptography, and SQLite in `sqlite.py` alone.
One thread owns the writing connection; readers open their own.
"""
