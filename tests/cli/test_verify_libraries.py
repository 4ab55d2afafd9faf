"""`mmdesk doctor --verify` looks at the libraries: versions within their bounds, licences known."""

from importlib.metadata import distribution
from types import SimpleNamespace

import pytest

from mmdesk.cli.verify import libraries
from mmdesk.cli.verify.checks import CHECKS
from mmdesk.cli.verify.libraries import check_libraries, wrong_versions
from mmdesk.core.licences import Part


def test_it_is_one_of_the_checks():
    assert check_libraries in CHECKS


@pytest.mark.parametrize(
    ("needed", "says"),
    [
        (["numpy>=1"], []),
        (["numpy<1"], [f"numpy {distribution('numpy').version} is not <1"]),
        (["made-up-library>=1"], ["made-up-library is missing"]),
        (["made-up-library>=1; extra == 'test'"], []),
        (["made-up-library>=1; sys_platform == 'none'"], []),
    ],
)
def test_what_is_not_met_is_named(needed, says):
    assert list(wrong_versions(SimpleNamespace(requires=needed))) == says


def test_an_unknown_licence_is_a_warning(data_dir, monkeypatch):
    monkeypatch.setattr(libraries, "distribution", lambda _: SimpleNamespace(requires=[]))
    monkeypatch.setattr(libraries, "parts_in_use", lambda: [Part("odd", "1", "unknown")])
    (finding,) = check_libraries(data_dir)
    assert (finding.level, "odd" in finding.says) == ("warn", True)


def test_what_is_installed_here_passes(data_dir, monkeypatch):
    monkeypatch.setattr(libraries, "wrong_versions", lambda _: iter(()))  # tests run in odd environments
    (finding,) = check_libraries(data_dir)
    assert finding.level == "ok"
