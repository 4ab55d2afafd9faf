"""All or nothing: the block in which something is written."""

from collections.abc import Iterator
from contextlib import contextmanager

from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.trouble import told


@contextmanager
def writing(connection: sqlite.Connection) -> Iterator[None]:
    """A transaction: on the disk when the block has ended, and as if never begun when it raises.

    Waits for another writer as long as the connection's busy timeout says. Raises StoreError when
    the database is busy, full, read-only or damaged.
    """
    with told(file_of(connection)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:  # SQLite ends it itself on some errors
                connection.execute("ROLLBACK")
