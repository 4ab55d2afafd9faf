"""What the program under test has in its database."""

import sqlite3
from contextlib import closing


def rows(tmp_path, query):
    """What the query finds in the data directory `data` there."""
    with closing(sqlite3.connect(tmp_path / "data" / "mmdesk.sqlite3")) as connection:
        return connection.execute(query).fetchall()
