"""What the program under test has in its database."""

from contextlib import closing

from mmdesk.store import sqlite


def rows(tmp_path, query):
    """What the query finds in the data directory `data` there."""
    with closing(sqlite.connect(tmp_path / "data" / "mmdesk.sqlite3")) as connection:
        return connection.execute(query).fetchall()
