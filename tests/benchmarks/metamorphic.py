"""The same talk written in other ways: how far its timeline stays the same.

    python tests/benchmarks/metamorphic.py CLIP...

Each clip, a short talk with a face and a voice, is written again in other containers, codecs and rates, in a
mirror, an hour later, and in two halves; each is read by the shipped network. Printed: how many moments are
compared, which share shows the same emotion, whose share has all probabilities within 0.05, and the largest
differences, fused and of face and voice alone.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from recoding import FORMS, SOUND_FORMS, Form, recode
from timelines_apart import Apart, apart

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.capture.media_file import open_media
from mmdesk.core.predicting import Predicts

LOSSLESS = Form("mkv", "ffv1", "flac")
HOUR_S = 3600


def timeline(path: Path, predictor: Predicts) -> list[TimelineEntry]:
    """All that is read of a file."""
    with open_media(path) as media:
        return list(analyse(media, predictor))


def figures(clip: Path, work: Path, predictor: Predicts) -> Iterator[tuple[str, Apart]]:
    """Each way in which a clip is written, and how far apart its timeline then is."""
    whole = timeline(clip, predictor)
    for number, (name, form) in enumerate(FORMS.items()):
        yield name, apart(whole, timeline(recode(clip, work / f"{number}.{form.suffix}", form), predictor))
    mirror = recode(clip, work / "mirror.mkv", LOSSLESS, change=lambda plane: plane[:, ::-1])
    yield "mirrored", apart(whole, timeline(mirror, predictor))
    later = recode(clip, work / "later.mkv", replace(LOSSLESS, later_s=HOUR_S))
    yield "an hour later", apart(whole, timeline(later, predictor))
    middle_s = round(whole[-1].end_s / 2 / 1.2) * 1.2
    halves = [(0.0, middle_s), (middle_s, 1e9)]
    first, second = (
        timeline(recode(clip, work / f"half{part[0]}.mkv", LOSSLESS, part=part), predictor) for part in halves
    )
    yield "first half", apart(whole, first)
    yield "second half", apart(whole, second, later_s=middle_s)
    if whole[-1].end_s > middle_s + 3.2:  # a window of three seconds that lies wholly in the second half
        yield "second half, 3 s after the seam", apart(whole, second, middle_s, from_s=middle_s + 3.05)
    sound = timeline(recode(clip, work / "sound.wav", Form("wav", audio="pcm_s16le")), predictor)
    for number, (name, form) in enumerate(SOUND_FORMS.items()):
        again = recode(clip, work / f"sound{number}.{form.suffix}", form)
        yield f"sound: {name}", apart(sound, timeline(again, predictor))


def main() -> None:
    """Print a table for each clip."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("clips", type=Path, nargs="+", metavar="CLIP")
    options = parser.parse_args()
    import torch

    from mmdesk.model.predictor import Predictor
    from mmdesk.paths import base_model_dir

    torch.set_num_threads(1)
    predictor = Predictor(base_model_dir())
    for clip in options.clips:
        sys.stdout.write(
            f"\n{clip.name:32} {'n':>5} {'same':>7} {'near':>7} {'largest':>8} {'face':>7} {'voice':>7}\n"
        )
        with tempfile.TemporaryDirectory() as work:
            for name, found in figures(clip, Path(work), predictor):
                sys.stdout.write(f"{name:32} {found}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
