"""What we remember: database, feedback, sessions, versions, purge.

May import core; sqlite3 and numpy.
One thread owns the writing connection; readers open their own.
"""
