"""Figures on paper: values, limits and reasons side by side; and what a process knows of itself."""

import subprocess
import sys
import time

import numpy as np
import pytest

from mmdesk.cli.figures import Figure, percentile, told_figures
from mmdesk.cli.process_figures import age_s, rss_mb, rss_peak_mb

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def test_each_figure_stands_beside_its_limit():
    found = told_figures(
        {"fast": Figure(2.0, 3.0, "the machine"), "lost": Figure(None, reason="no clock")},
        {"clip": "a.mp4"},
    )
    assert (found["fast"], found["limits"]["fast"], found["limits_are"]["fast"]) == (2.0, 3.0, "the machine")
    assert (found["lost"], found["reasons"]) == (None, {"lost": "no clock"})
    assert found["conditions"]["clip"] == "a.mp4"
    assert found["conditions"]["cores"] >= 1


def test_a_percentile_is_one_of_the_values():
    values = list(range(100, 0, -1))
    assert (percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1.0)) == (51, 100, 100)
    assert percentile([7.0], 0.95) == 7.0


@on_linux
def test_the_age_counts_from_the_start_of_the_process():
    code = "from mmdesk.cli.process_figures import age_s; print(age_s())"
    began = time.monotonic()
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 0 < float(child.stdout) <= time.monotonic() - began + 0.02  # the kernel counts in ticks of 10 ms
    assert age_s() > float(child.stdout)


@on_linux
def test_the_peak_remembers_what_was_given_back():
    before_mb = rss_mb()
    held = np.ones(30_000_000, np.uint8)
    del held
    assert rss_peak_mb() >= max(before_mb, rss_mb())
    assert rss_peak_mb() >= 25
