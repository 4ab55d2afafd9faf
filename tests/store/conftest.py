"""An open database of the test's own."""

from contextlib import closing

import pytest

from mmdesk.store.database import open_database


@pytest.fixture
def connection(data_dir):
    """The writing connection to the data directory's database."""
    with closing(open_database(data_dir)) as opened:
        yield opened
