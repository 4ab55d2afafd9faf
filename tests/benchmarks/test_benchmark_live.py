"""The live benchmark: the real window with a toy predictor and a clip as camera and microphone."""

import time

import pytest
from sample_clips import sample_clip

from mmdesk.cli.benchmark_live import measure_live
from mmdesk.cli.process_figures import age_s
from mmdesk.core.errors import MmdeskError, WeightsError
from mmdesk.gui.main_window import MainWindow
from mmdesk.model.toy import ToyPredictor

# Qt's offscreen platform says so of every window.
# Without a sound server Qt says so once in each process.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", "pa_context_connect"
)

KEYS = {
    *("predictions_per_s", "capture_to_overlay_p95_ms", "window_visible_s", "first_prediction_s", "rss_mb"),
    *(f"window_delay_{phase}_p99_ms" for phase in ("idle", "predicting", "recording", "learning")),
    "predictions_per_s_recording",
}


def bare(what, *arguments):
    return {"age_s": 0.5, "rss_mb": 50.0, "p50_ms": 10.0, "p95_ms": 12.0}


@pytest.mark.slow
def test_the_window_is_measured_in_each_phase(qapp, tmp_path):
    clip = sample_clip(tmp_path / "clip.mp4")
    waited_s, began = age_s(), time.monotonic()
    figures = measure_live(clip, tmp_path / "data", 1.0, ToyPredictor, bare, waited_s)
    tick_s = 0.02  # of the clock that tells a process's age
    assert figures["first_prediction_s"].value <= time.monotonic() - began + tick_s
    assert set(figures) == KEYS
    assert all(figure.limit is not None and figure.limit_is for figure in figures.values())
    assert all((figure.value is None) == bool(figure.reason) for figure in figures.values())
    assert 2 <= figures["predictions_per_s"].value <= 15
    assert 2 <= figures["predictions_per_s_recording"].value <= 15
    assert list((tmp_path / "data" / "media").glob("*.mkv"))
    assert 0 < figures["capture_to_overlay_p95_ms"].value < 2000
    assert 0 < figures["window_visible_s"].value <= figures["first_prediction_s"].value
    # Garbage collected later in another thread, a window's timers crash the process.
    assert not [widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow)]


@pytest.mark.usefixtures("qapp")
def test_a_network_that_cannot_be_loaded_is_one_line(tmp_path):
    def damaged():
        raise WeightsError("The weights are damaged.", "Reinstall mmdesk.")

    clip = sample_clip(tmp_path / "clip.mp4")
    with pytest.raises(MmdeskError, match=r"The weights are damaged\. Reinstall mmdesk\."):
        measure_live(clip, tmp_path / "data", 1.0, damaged, bare)
