"""An account of the computer of a test's own: default data directory and profiles."""

import pytest

from mmdesk.app.profiles import own_profiles


@pytest.fixture
def account(tmp_path, monkeypatch):
    """The profiles of an account that has none yet."""
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "share"))
    return own_profiles()
