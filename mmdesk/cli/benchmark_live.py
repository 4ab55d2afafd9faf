"""The live window, measured: the real one, with a video file as camera and microphone."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mmdesk.app.program import Program
from mmdesk.app.running import build, take_down
from mmdesk.cli.bare_start import Found, bare_start
from mmdesk.cli.event_loop import lateness_over, pause, wait_until
from mmdesk.cli.figures import Figure, percentile
from mmdesk.cli.lesson_while_live import learning_lateness
from mmdesk.cli.overlay_probe import OverlayProbe
from mmdesk.cli.process_figures import age_s, rss_mb
from mmdesk.core.errors import MmdeskError
from mmdesk.core.predicting import Predicts
from mmdesk.settings import Settings

_LOAD_DEADLINE_S = 120.0
_STOP_DEADLINE_S = 20.0
_SETTLE_S = 1.0
_BARE_LOOP_S = 2.0


def measure_live(
    clip: Path,
    data_dir: Path,
    seconds: float,
    load: Callable[[], Predicts] | None = None,
    bare: Callable[..., Found] = bare_start,
    waited_s: float = 0.0,
) -> Mapping[str, Figure]:
    """Open the window with `clip` as camera and microphone, and measure each phase for `seconds`.

    `data_dir` is written to and should be a temporary one. `waited_s`, what this process waited for its clip,
    is no part of the start. `load` and `bare` are for tests.
    Raises MmdeskError when no prediction came.
    """
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    answer_notice(data_dir)
    program = build(application, data_dir, str(clip), str(clip), load=load)
    most_per_s = program.settings.number("predictions_per_s")
    try:
        figures = _measure(program, seconds, waited_s)
    finally:
        _end(program)
    return _with_limits(figures, clip, bare, most_per_s)


def answer_notice(data_dir: Path) -> None:
    """Nobody is there to answer it: what is watched is a film."""
    Settings.load(data_dir / "settings.json").set("live_people", "others")


def _measure(program: Program, seconds: float, waited_s: float) -> dict[str, Figure]:
    window, probe = program.window, OverlayProbe(program.window.view)
    program.inference.prediction.failed.connect(probe.note_trouble)
    program.inference.prediction.predicted.connect(probe.note)
    window.show()
    wait_until(lambda: probe.painted_at is not None, _LOAD_DEADLINE_S)
    visible_s = age_s() - waited_s - (time.monotonic() - (probe.painted_at or 0.0))
    program.start()
    # A program stopped before its devices are listed would open them when nobody is left to close them.
    wait_until(lambda: window.is_live, _LOAD_DEADLINE_S)
    wait_until(lambda: bool(probe.predictions or probe.trouble), _LOAD_DEADLINE_S)
    if not probe.predictions:
        raise MmdeskError(probe.trouble or "The window made no prediction.", "See mmdesk doctor.")
    first_s = age_s() - waited_s - (time.monotonic() - probe.predictions[0][0])
    pause(_SETTLE_S)
    probe.begin()
    predicting = lateness_over(seconds)
    figures = {
        "predictions_per_s": Figure(len(probe.predictions) / seconds),
        "capture_to_overlay_p95_ms": _p(probe.overlay_ms, 0.95, "No overlay was painted."),
        "window_delay_predicting_p99_ms": _p(predicting, 0.99),
        "window_visible_s": Figure(visible_s),
        "first_prediction_s": Figure(first_s),
        "rss_mb": Figure(
            rss_mb(), reason="" if rss_mb() else "This system does not tell a process its memory."
        ),
    }
    figures |= _while_recording(program, probe, seconds)
    learning, reason = learning_lateness(program, [each[2] for each in probe.predictions])
    figures["window_delay_learning_p99_ms"] = _p(learning, 0.99, reason)
    window.live_wanted.emit(False)
    pause(_SETTLE_S)
    figures["window_delay_idle_p99_ms"] = _p(lateness_over(seconds), 0.99)
    return figures


def _while_recording(program: Program, probe: OverlayProbe, seconds: float) -> dict[str, Figure]:
    program.window.controls.record.click()
    pause(_SETTLE_S)
    probe.begin()
    recording = lateness_over(seconds)
    program.window.controls.record.click()
    return {
        "predictions_per_s_recording": Figure(len(probe.predictions) / seconds),
        "window_delay_recording_p99_ms": _p(recording, 0.99),
    }


def _end(program: Program) -> None:
    ended: list[bool] = []
    program.stopped.connect(lambda: ended.append(True))
    program.stop()
    if wait_until(lambda: bool(ended), _STOP_DEADLINE_S):
        take_down(program)


def _p(values: list[float], share: float, reason: str = "Nothing was measured.") -> Figure:
    return Figure(percentile(values, share)) if values else Figure(None, reason=reason)


def _with_limits(
    figures: dict[str, Figure], clip: Path, bare: Callable[..., Found], most_per_s: float
) -> dict[str, Figure]:
    network, window = bare("network", str(clip)), bare("window")
    loop_ms = percentile(lateness_over(_BARE_LOOP_S), 0.99)
    alone_ms = network.get("p50_ms")
    limits: dict[str, tuple[float | None, str]] = {
        "predictions_per_s": (
            min(most_per_s, 1000 / alone_ms) if alone_ms else most_per_s,
            "the setting predictions_per_s, or the predictor alone where that is slower",
        ),
        "predictions_per_s_recording": (figures["predictions_per_s"].value, "the same without recording"),
        "capture_to_overlay_p95_ms": (network.get("p95_ms"), "the predictor alone, p95"),
        "window_visible_s": (window.get("age_s"), "an empty window in a process of its own"),
        "first_prediction_s": (network.get("age_s"), "the network's first prediction without a window"),
        "rss_mb": (network.get("rss_mb"), "the network in a process without a window"),
    }
    delays = (name for name in figures if name.startswith("window_delay"))
    limits |= dict.fromkeys(delays, (loop_ms, "the event loop with nothing to do, p99"))
    return {
        name: Figure(figure.value, *limits[name], reason=figure.reason) for name, figure in figures.items()
    }
