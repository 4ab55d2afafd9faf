"""Limits of the start: the least a window, and the least a network, takes in a process of its own.

Run as `python -m mmdesk.cli.bare_start window|torch|network [CLIP]`; says what it found as one JSON line.
`clip CLIP` draws what is looked at, so that whoever measures has loaded nothing for it.
"""

import itertools
import json
import subprocess
import sys
import time
from pathlib import Path

from mmdesk.cli.figures import percentile
from mmdesk.cli.process_figures import age_s, rss_mb
from mmdesk.core.errors import MmdeskError
from mmdesk.core.own_program import own_part
from mmdesk.core.strict_json import read_object

Found = dict[str, float | None]
_MOMENTS = 60
_DEADLINE_S = 120.0


def bare_start(what: str, *arguments: str) -> Found:
    """Start a child that does `what` ("window", "torch", "network", "clip") and nothing else.

    Returns its figures; empty when the child failed, as the network's does without weights.
    """
    command = [*own_part("mmdesk.cli.bare_start"), what, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_DEADLINE_S, check=False)
    if done.returncode != 0:
        return {}
    return read_object(done.stdout.splitlines()[-1])


def _window() -> Found:
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    widget = QWidget()
    widget.show()
    application.processEvents()
    return {"age_s": age_s(), "rss_mb": rss_mb()}


def _torch() -> Found:
    import torch

    torch.zeros(1)
    return {"age_s": age_s(), "rss_mb": rss_mb()}


def _network(clip: Path) -> Found:
    from mmdesk.app.loading import load_predictor
    from mmdesk.capture.media_file import open_media

    predictor = load_predictor()
    with open_media(clip) as media:
        moments = list(itertools.islice(media.moments(), _MOMENTS))
    predictor.predict(moments[0])
    found: Found = {"age_s": age_s()}
    times_ms = []
    for moment in moments:
        began = time.perf_counter()
        predictor.predict(moment)
        times_ms.append((time.perf_counter() - began) * 1000)
    return {
        **found,
        "p50_ms": percentile(times_ms, 0.5),
        "p95_ms": percentile(times_ms, 0.95),
        "rss_mb": rss_mb(),
    }


def _clip(file: Path) -> Found:
    from mmdesk.capture.synthetic import make_sample_clip

    make_sample_clip(file)
    return {"age_s": age_s()}


def main(arguments: list[str]) -> int:
    """Do what is asked and say what was found; 1 when the network cannot be loaded."""
    try:
        match arguments:
            case ["window"]:
                found = _window()
            case ["torch"]:
                found = _torch()
            case ["clip", file]:
                found = _clip(Path(file))
            case _:
                found = _network(Path(arguments[1]))
    except MmdeskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
